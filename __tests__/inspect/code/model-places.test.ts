// Models that are named in variables of a Dockerfile, in pipelines of GitLab, and in Kubernetes objects that are JSON.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { shellOfDockerfile } from '../../../src/inspect/code/dockerfile.ts';
import { ModelRows } from '../../../src/inspect/code/model-rows.ts';
import { judged, verdicts } from './support.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const UNPINNED = ['LOAD-UNPINNED INFO'];
const rows = ModelRows.of(await loadRules());

describe('a Dockerfile', () => {
  it.each([
    ['a variable', 'ENV MODEL_ID=someone/model'],
    ['the older form', 'ENV HF_MODEL_ID someone/model'],
    ['an argument', 'ARG MODEL_ID="someone/model"\nENV MODEL_ID=${MODEL_ID}'],
    ['several', "ENV A=b \\\n    HF_MODEL='someone/model' C=d"],
    ['a command', 'ARG NAME=someone/model\nRUN hf download $NAME'],
    [
      'a command with its variable',
      'ARG MODEL_ID=someone/model\nRUN hf download "${MODEL_ID}" --local-dir /m',
    ],
    ['a start', 'ENV M=someone/model\nCMD vllm serve $M'],
  ])('names a model in %s', async (_, lines) => {
    expect(await verdicts('Dockerfile', `FROM python:3.12\n${lines}\n`)).toEqual(UNPINNED);
  });

  it.each([
    ['a revision', `ENV MODEL_ID=someone/model\nENV MODEL_REVISION=${COMMIT}`],
    [
      'a revision of the command',
      `ARG MODEL_ID=someone/model\nRUN hf download $MODEL_ID --revision ${COMMIT}`,
    ],
    ['a folder', 'ENV MODEL_ID=/models/mine\nENV HF_MODEL=models/mine'],
    [
      'another variable',
      'ENV IMAGE=someone/image\nARG REPO=someone/code\nRUN git clone https://github.com/$REPO',
    ],
    ['no value', 'ARG MODEL_ID\nENV MODEL_ID='],
  ])('is quiet with %s', async (_, lines) => {
    expect(await verdicts('Dockerfile', `FROM python:3.12\n${lines}\n`)).toEqual([]);
  });

  it('says it in the line of the variable', async () => {
    const [finding] = await judged('Dockerfile', 'FROM x\n\nENV A=b\nENV MODEL_ID=someone/model\n');
    expect(finding?.location.line).toBe(4);
  });

  it('keeps its lines, whatever its variables are', () => {
    const piece = fc.constantFrom(
      'ENV ',
      'ARG ',
      'RUN ',
      'MODEL_ID=',
      'a/b',
      '"',
      "'",
      '\\\n',
      '\n',
      ' ',
      '$MODEL_ID',
      'hf download ',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(shellOfDockerfile(text, rows).split('\n').length).toBe(text.split('\n').length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a pipeline of GitLab', () => {
  it.each([
    ['a script', 'test:\n  script:\n    - pip install x\n    - hf download someone/model\n'],
    ['one line', 'test:\n  script: vllm serve someone/model\n'],
    [
      'a block',
      'test:\n  before_script:\n    - |\n      set -e\n      huggingface-cli download someone/model\n',
    ],
    ['lists in lists', 'x: &x\n  - hf download someone/model\ntest:\n  script:\n    - [*x]\n'],
    ['variables', 'variables:\n  MODEL: someone/model\ntest:\n  script:\n    - hf download $MODEL\n'],
  ])('names a model in %s', async (_, text) => {
    expect(new Set(await verdicts('.gitlab-ci.yml', text))).toEqual(new Set(UNPINNED));
    expect(new Set(await verdicts('.gitlab/ci/test.yml', text))).toEqual(new Set(UNPINNED));
  });

  it('is quiet with a commit, and where it is no pipeline', async () => {
    const text = `test:\n  script:\n    - hf download someone/model --revision ${COMMIT}\n    - make\n`;
    expect(await verdicts('.gitlab-ci.yml', text)).toEqual([]);
    expect(await verdicts('.gitlab-ci.yml', 'test: [\n  hf download')).toEqual([]);
  });

  it('says it in its line', async () => {
    const [finding] = await judged(
      '.gitlab-ci.yml',
      'test:\n  script:\n    - |\n      set -e\n      hf download someone/model\n',
    );
    expect(finding?.location.line).toBe(5);
  });
});

describe('Kubernetes objects', () => {
  const pod = (args: readonly string[]): object => ({
    apiVersion: 'v1',
    kind: 'Pod',
    spec: { containers: [{ name: 'a', image: 'vllm/vllm-openai:v1', args }] },
  });

  it('name models as JSON, too', async () => {
    for (const text of [
      JSON.stringify(pod(['--model', 'someone/model'])),
      JSON.stringify(pod(['--model', 'someone/model']), null, '\t'),
    ])
      expect(await verdicts('deploy/pod.json', text)).toEqual(UNPINNED);
    expect(
      await verdicts(
        'deploy/pod.json',
        JSON.stringify(pod(['--model', 'someone/model', '--revision', COMMIT])),
      ),
    ).toEqual([]);
    expect(
      await verdicts('data.json', JSON.stringify({ kind: 'x', args: ['--model', 'someone/model'] })),
    ).toEqual([]);
  });
});

describe('the start of an image', () => {
  const image = (last: string): string =>
    `FROM python:3.12\nENTRYPOINT ["vllm", "serve", "someone/model"]\n${last}\n`;
  it('is its entry point with the words that it is given', async () => {
    const found = await judged('Dockerfile', image('CMD ["--trust-remote-code"]'));
    expect(
      found.map(({ rule, severity, location }) => `${rule} ${severity} ${location.line}`).sort(),
    ).toEqual(['LOAD-REMOTE-CODE MEDIUM 3', 'LOAD-UNPINNED INFO 2', 'LOAD-UNPINNED INFO 3']);
    expect(new Set(await verdicts('Dockerfile', image('FROM a\nCMD ["--trust-remote-code"]')))).toEqual(
      new Set(UNPINNED),
    );
    expect(new Set(await verdicts('Dockerfile', image('CMD ["--port", "80"]')))).toEqual(new Set(UNPINNED));
    expect(new Set(await verdicts('Dockerfile', image('CMD ["bash"]')))).toEqual(new Set(UNPINNED));
  });
});

describe('variables of a step', () => {
  const steps = (switched: string): string =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: text-generation-launcher --model-id someone/model\n        env: {TRUST_REMOTE_CODE: "${switched}"}\n      - run: text-generation-launcher --model-id Qwen/m\n`;
  it('are what its commands read', async () => {
    const path = '.github/workflows/a.yml';
    expect(await verdicts(path, steps('true'))).toEqual([
      'LOAD-REMOTE-CODE MEDIUM',
      'LOAD-UNPINNED INFO',
      'LOAD-UNPINNED INFO',
    ]);
    expect(await verdicts(path, steps('false'))).toEqual(['LOAD-UNPINNED INFO', 'LOAD-UNPINNED INFO']);
    const shell = 'export TRUST_REMOTE_CODE=true\ntext-generation-launcher --model-id someone/model\n';
    expect(await verdicts('a.sh', shell)).toContain('LOAD-REMOTE-CODE MEDIUM');
  });
});

describe('a variable that says something by itself', () => {
  const name = 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD';
  it.each([
    ['.github/workflows/a.yml', `on: push\nenv:\n  ${name}: "1"\njobs: {}\n`],
    [
      '.github/workflows/a.yml',
      `on: push\njobs:\n  a:\n    runs-on: x\n    env:\n      ${name}: "1"\n    steps:\n      - run: make\n`,
    ],
    ['.gitlab-ci.yml', `variables:\n  ${name}: "1"\njob:\n  script:\n    - make\n`],
    ['.gitlab-ci.yml', `job:\n  variables:\n    ${name}:\n      value: "1"\n  script:\n    - make\n`],
    ['config.yaml', `apiVersion: v1\nkind: ConfigMap\ndata:\n  ${name}: "1"\n`],
  ])('is told in %s: %s', async (path, text) => {
    expect(await verdicts(path, text)).toEqual(['LOAD-TORCH LOW']);
    expect(await verdicts(path, text.replace('"1"', '"0"'))).toEqual([]);
  });
});
