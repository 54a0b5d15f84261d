import { describe, expect, it } from 'vitest';
import { judged, verdicts } from './support.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

const python = (...lines: string[]): string => lines.map((line) => `${line}\n`).join('');

const LOAD = 'from transformers import AutoModel, pipeline';

describe('what a loader loads', () => {
  it.each([
    [LOAD, 'AutoModel.from_pretrained(pretrained_model_name_or_path="someone/m", trust_remote_code=True)'],
    [LOAD, 'pipeline("text-generation", model="someone/m", trust_remote_code=True)'],
    [LOAD, 'pipeline("text-generation", "someone/m", trust_remote_code=True)'],
    [LOAD, 'pipeline(task="text-generation", model="someone/m", revision="main", trust_remote_code=True)'],
    ['from vllm import LLM', 'LLM(model="someone/m", trust_remote_code=True)'],
    ['from vllm import AsyncEngineArgs', 'AsyncEngineArgs(model="someone/m", trust_remote_code=True)'],
    ['import own', 'own.load("text", model_name="someone/m", trust_remote_code=True)'],
    [
      'from langchain_huggingface import HuggingFaceEmbeddings',
      'HuggingFaceEmbeddings(model_name="someone/m", model_kwargs={"trust_remote_code": True})',
    ],
  ])('is found where it is a parameter: %s; %s', async (first, call) => {
    expect(await verdicts('a.py', python(first, call))).toContain('LOAD-REMOTE-CODE MEDIUM');
    const known = call.replace('someone/m', 'Qwen/m');
    expect(await verdicts('a.py', python(first, known))).toContain('LOAD-REMOTE-CODE LOW');
    const off = call.replace('True', 'False');
    expect(await verdicts('a.py', python(first, off))).not.toContain('LOAD-REMOTE-CODE MEDIUM');
  });

  it('is the repository of torch.hub, too', async () => {
    const hub = (rest: string): Promise<string[]> =>
      verdicts('a.py', python('import torch', `torch.hub.load(repo_or_dir="someone/r${rest}", model="m")`));
    expect(await hub(':main')).toEqual(['LOAD-TORCH-HUB MEDIUM']);
    expect(await hub(`:${COMMIT}`)).toEqual(['LOAD-TORCH-HUB INFO']);
  });

  it.each([
    ['from vllm import LLM', 'LLM(model="someone/m")'],
    ['from vllm import LLM', 'LLM("someone/m")'],
    [LOAD, 'pipeline("text-generation", model="someone/m")'],
    [
      'from sentence_transformers import SentenceTransformer',
      'SentenceTransformer(model_name_or_path="someone/m")',
    ],
    ['from peft import PeftModel', 'PeftModel.from_pretrained(base, "someone/m")'],
    ['from unsloth import FastModel', 'FastModel.from_pretrained(model_name="someone/m")'],
  ])('is told without a commit: %s; %s', async (first, call) => {
    expect(await verdicts('a.py', python(first, call))).toEqual(['LOAD-UNPINNED INFO']);
    const pinned = call.replace(/\)$/, `, revision="${COMMIT}")`);
    expect(await verdicts('a.py', python(first, pinned))).toEqual([]);
    const local = call.replace('someone/m', './someone');
    expect(await verdicts('a.py', python(first, local))).toEqual([]);
  });
});

describe('a switch', () => {
  it.each([
    ['True', 'MEDIUM'],
    ['1', 'MEDIUM'],
    ['"yes"', 'MEDIUM'],
    ['False', undefined],
    ['0', undefined],
    ['None', undefined],
    ['""', undefined],
    ['args.trust', undefined],
  ])('is on for every constant that counts as true: %s', async (value, severity) => {
    const found = await verdicts(
      'a.py',
      python(LOAD, `AutoModel.from_pretrained("someone/m", trust_remote_code=${value})`),
    );
    expect(found.filter((each) => each.startsWith('LOAD-REMOTE-CODE'))).toEqual(
      severity === undefined ? [] : [`LOAD-REMOTE-CODE ${severity}`],
    );
  });

  it('is off for a zero, and as it is by default for None', async () => {
    const load = (value: string): Promise<string[]> =>
      verdicts('a.py', python('import torch', `torch.load("m.pt", weights_only=${value})`));
    expect(await load('0')).toEqual(['LOAD-TORCH LOW']);
    expect(await load('None')).toEqual(['LOAD-TORCH INFO']);
    expect(await load('1')).toEqual([]);
  });
});

describe('the revision of the code', () => {
  it.each([
    ['', 'LOW'],
    [`, code_revision="${COMMIT}"`, 'LOW'],
    [', code_revision=None', 'LOW'],
    [', code_revision="main"', 'MEDIUM'],
    [', code_revision=revision', 'MEDIUM'],
  ])('decides which code runs: %s', async (rest, severity) => {
    const load = `AutoModel.from_pretrained("someone/m", trust_remote_code=True, revision="${COMMIT}"${rest})`;
    expect(await verdicts('a.py', python(LOAD, load))).toEqual([`LOAD-REMOTE-CODE ${severity}`]);
  });
});

describe('other ways to load', () => {
  it.each([
    ['', 'pipe.load_lora_weights("someone/lora")', 'LOAD-UNPINNED INFO'],
    ['', 'pipe.load_textual_inversion("someone/ti")', 'LOAD-UNPINNED INFO'],
    [
      'from diffusers import StableDiffusionPipeline as S',
      'S.from_single_file("https://huggingface.co/a/m/blob/main/m.ckpt")',
      'LOAD-UNPINNED INFO',
    ],
    ['import timm', 'timm.create_model("hf_hub:a/m", pretrained=True)', 'LOAD-UNPINNED INFO'],
    ['import keras', 'keras.saving.load_model("hf://a/m")', 'LOAD-UNPINNED INFO'],
    ['import ollama', 'ollama.pull("a/m")', 'LOAD-UNPINNED INFO'],
    ['import ollama', 'ollama.Client().pull(model="m:1b")', 'LOAD-UNPINNED INFO'],
    [
      'from llama_cpp import Llama',
      'Llama.from_pretrained(repo_id="a/m", filename="*.gguf")',
      'LOAD-UNPINNED INFO',
    ],
    ['from kernels import get_kernel', 'get_kernel("a/k")', 'LOAD-REMOTE-CODE LOW'],
    [
      'from kernels import get_kernel',
      'get_kernel("a/k", trust_remote_code=True)',
      'LOAD-REMOTE-CODE MEDIUM',
    ],
    [
      'from kernels import get_kernel',
      'get_kernel("kernels-community/k", version=1)',
      'LOAD-REMOTE-CODE LOW',
    ],
    ['import skops.io as s', 's.load("a.skops", trusted=True)', 'LOAD-PICKLE LOW'],
    [
      'import torch',
      'torch.hub.load_state_dict_from_url("http://x.example.invalid/m.pt")',
      'LOAD-TORCH MEDIUM',
    ],
    [
      'import torch',
      'torch.hub.load_state_dict_from_url("https://x.example.invalid/m.pt")',
      'LOAD-TORCH LOW',
    ],
    [
      'import functools, torch',
      'torch.load = functools.partial(torch.load, weights_only=False)',
      'LOAD-TORCH LOW',
    ],
    ['import os', 'os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"', 'LOAD-TORCH LOW'],
  ])('are told: %s; %s', async (first, call, verdict) => {
    expect(await verdicts('a.py', python(first, call))).toEqual([verdict]);
  });

  it.each([
    ['', 'pipe.load_lora_weights("./lora")'],
    ['', `pipe.load_lora_weights("someone/lora", revision="${COMMIT}")`],
    ['import x', `x.from_single_file("https://huggingface.co/a/m/blob/${COMMIT}/m.ckpt")`],
    ['import timm', `timm.create_model("hf_hub:a/m@${COMMIT}")`],
    ['import timm', 'timm.create_model("resnet50")'],
    ['import keras', 'keras.saving.load_model("m.keras")'],
    ['import ollama', 'ollama.chat(model="m")'],
    ['from kernels import get_kernel', `get_kernel("a/k", revision="${COMMIT}")`],
    ['import skops.io as s', 's.load("a.skops", trusted=["numpy.dtype"])'],
    [
      'import torch',
      'torch.hub.load_state_dict_from_url("http://x.example.invalid/m.pt", weights_only=True)',
    ],
    ['import functools, torch', 'load = functools.partial(torch.load, weights_only=True)'],
    ['import os', 'os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "0"'],
    ['import os', 'os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"'],
  ])('are not, where nothing can change: %s; %s', async (first, call) => {
    expect(await verdicts('a.py', python(first, call))).toEqual([]);
  });

  it.each([
    ['Dockerfile', 'FROM x\nENV TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1 A=b\n'],
    ['a.sh', 'export TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n'],
    ['a.sh', 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=yes python a.py\n'],
    [
      'compose.yaml',
      'services:\n  a:\n    image: x\n    environment:\n      - TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n',
    ],
  ])('switch a safe default off in %s', async (path, text) => {
    expect(await verdicts(path, text)).toEqual(['LOAD-TORCH LOW']);
    expect(await verdicts(path, text.replace(/=(?:1|yes)/, '=0'))).toEqual([]);
  });
});

describe('names that a checkpoint may use', () => {
  const allow = (names: string): Promise<string[]> =>
    verdicts(
      'a.py',
      python(
        'import argparse, functools, os, torch, numpy as np',
        `torch.serialization.add_safe_globals(${names})`,
      ),
    );
  it.each(['[os.system]', '[np.dtype, exec]', '(getattr,)', '[(os.popen, "m.Popen")]'])(
    'are held where they run something: %s',
    async (names) => {
      expect(await allow(names)).toEqual(['LOAD-TORCH MEDIUM']);
      const text = python(
        'import os, torch',
        `with torch.serialization.safe_globals([os.system]):`,
        '    pass',
      );
      expect(await verdicts('a.py', text)).toEqual(['LOAD-TORCH MEDIUM']);
    },
  );

  it.each(['[argparse.Namespace]', '[np.dtype, set, functools.partial]', '[Mine]', 'names', '[]'])(
    'are quiet otherwise: %s',
    async (names) => {
      expect(await allow(names)).toEqual([]);
    },
  );

  it('are told', async () => {
    const [finding] = await judged(
      'a.py',
      python('import os, torch', 'torch.serialization.add_safe_globals([os.system])'),
    );
    expect(finding?.evidence).toContain('torch.serialization.add_safe_globals("os.system") (line 2)');
  });
});

describe('a pipeline', () => {
  it.each([
    ['"https://raw.githubusercontent.com/x/y/main/p.py"', ['LOAD-CUSTOM-PIPELINE MEDIUM']],
    [`"https://raw.githubusercontent.com/x/y/${COMMIT}/p.py"`, ['LOAD-CUSTOM-PIPELINE LOW']],
    ['"./pipelines/mine"', []],
    ['"/opt/mine"', []],
    ['"lpw_stable_diffusion"', ['LOAD-CUSTOM-PIPELINE LOW']],
  ])('%s is judged by where it comes from', async (from, expected) => {
    const text = python(
      'from diffusers import DiffusionPipeline',
      `DiffusionPipeline.from_pretrained("./m", custom_pipeline=${from})`,
    );
    expect(await verdicts('a.py', text)).toEqual(expected);
  });
});

describe('options in one text', () => {
  it.each([
    ['pretrained=someone/m,trust_remote_code=True', ['LOAD-REMOTE-CODE MEDIUM']],
    ['pretrained=someone/m,trust_remote_code=False', []],
    ['pretrained=someone/m,dtype=auto', []],
    [`pretrained=someone/m,trust_remote_code=true,revision=${COMMIT}`, ['LOAD-REMOTE-CODE LOW']],
  ])('are read: %s', async (text, expected) => {
    const call = `lm_eval.simple_evaluate(model="hf", model_args="${text}", tasks=["arc"])`;
    expect(await verdicts('a.py', python('import lm_eval', call))).toEqual(expected);
  });
});

describe('options that are put together', () => {
  const load = 'AutoModel.from_pretrained("someone/m", **o)';
  it.each([
    ['o = dict(a=1)', 'o["trust_remote_code"] = @@'],
    ['o = {}', 'o.update(trust_remote_code=@@)'],
    ['o = {"a": 1}', 'o.update({"trust_remote_code": @@})'],
    ['o = {"a": 1}', 'o.setdefault("trust_remote_code", @@)'],
    ['o = {"a": 1} | {"trust_remote_code": @@}', 'pass'],
    ['o = {"a": 1}', 'o |= {"trust_remote_code": @@}'],
  ])('are one dictionary: %s; %s', async (first, second) => {
    const text = python(LOAD, first, second, load);
    expect(await verdicts('a.py', text.replace('@@', 'True'))).toContain('LOAD-REMOTE-CODE MEDIUM');
    expect(await verdicts('a.py', text.replace('@@', 'False'))).toEqual(['LOAD-UNPINNED INFO']);
  });

  it.each(['o["safe_mode"] = @@', 'o.setdefault("safe_mode", @@)', 'o.update(safe_mode=@@)'])(
    'are those of a function, too: %s',
    async (line) => {
      const text = python(
        'import keras',
        'def f(p, **o):',
        `    ${line}`,
        '    return keras.models.load_model(p, **o)',
      );
      expect(await verdicts('a.py', text.replace('@@', 'False'))).toEqual(['LOAD-KERAS-UNSAFE MEDIUM']);
      expect(await verdicts('a.py', text.replace('@@', 'True'))).toEqual([]);
    },
  );

  it('are what was said last', async () => {
    const off = python(LOAD, 'o = dict(trust_remote_code=True)', 'o["trust_remote_code"] = False', load);
    expect(await verdicts('a.py', off)).toEqual(['LOAD-UNPINNED INFO']);
    const kept = python(
      LOAD,
      'o = {"trust_remote_code": False}',
      'o.setdefault("trust_remote_code", True)',
      load,
    );
    expect(await verdicts('a.py', kept)).toEqual(['LOAD-UNPINNED INFO']);
  });
});

describe('code that is imported without a switch of the call', () => {
  it.each([
    ['import datasets', 'datasets.config.HF_DATASETS_TRUST_REMOTE_CODE = @@', 'True', 'False'],
    ['import os', 'os.environ["HF_DATASETS_TRUST_REMOTE_CODE"] = @@', '"1"', '"0"'],
  ])('is told: %s; %s', async (first, line, on, off) => {
    expect(await verdicts('a.py', python(first, line.replace('@@', on)))).toEqual(['LOAD-REMOTE-CODE LOW']);
    expect(await verdicts('a.py', python(first, line.replace('@@', off)))).toEqual([]);
  });

  it('is held for a class of a repository, and quiet for one of a folder', async () => {
    const get = (where: string): Promise<string[]> =>
      verdicts(
        'a.py',
        python(
          'from transformers.dynamic_module_utils import get_class_from_dynamic_module as get',
          `get("modeling_x.X", ${where})`,
        ),
      );
    expect(await get('"someone/m"')).toEqual(['LOAD-REMOTE-CODE MEDIUM']);
    expect(await get(`"someone/m", revision="${COMMIT}"`)).toEqual([]);
    expect(await get('"./m"')).toEqual([]);
  });
});

describe('checkpoints that are unpickled', () => {
  it.each([
    'os.environ.update({"TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD": "@@"})',
    'os.environ.update(TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD="@@")',
    'subprocess.run(["make"], env=dict(os.environ, TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD="@@"))',
  ])('are told where a variable says so: %s', async (line) => {
    const text = python('import os, subprocess', line);
    expect(await verdicts('a.py', text.replace('@@', '1'))).toEqual(['LOAD-TORCH LOW']);
    expect(await verdicts('a.py', text.replace('@@', '0'))).toEqual([]);
  });

  it('are told for what a patch of torch.load says', async () => {
    const patch = (value: string): string =>
      python(
        'import torch',
        'old = torch.load',
        'def load(*a, **o):',
        `    o["weights_only"] = ${value}`,
        '    return old(*a, **o)',
      );
    const [finding] = await judged('a.py', patch('False'));
    expect(finding).toMatchObject({ rule: 'LOAD-TORCH', severity: 'LOW' });
    expect(finding?.evidence).toContain('with weights_only off');
    expect(await verdicts('a.py', patch('True'))).toEqual([]);
  });

  it.each(['pickle5.load(f)', 'compress_pickle.loads(f)', 'sklearn.externals.joblib.load("m.pkl")'])(
    'are so by %s',
    async (call) => {
      const text = python('import pickle5, compress_pickle, sklearn.externals.joblib', call);
      expect(await verdicts('a.py', text)).toEqual(['LOAD-PICKLE LOW']);
    },
  );
});

describe('a name without a commit', () => {
  it.each([
    [
      'from datasets import load_dataset',
      'load_dataset("someone/d")',
      'load_dataset("json", data_files="d.json")',
    ],
    ['from faster_whisper import WhisperModel', 'WhisperModel("someone/m")', 'WhisperModel("small")'],
    ['import open_clip', 'open_clip.create_model("hf-hub:someone/m")', 'open_clip.create_model("ViT-B-32")'],
    [
      'from sentence_transformers import SentenceTransformer',
      'SentenceTransformer("all-MiniLM-L6-v2")',
      'SentenceTransformer("models")',
    ],
  ])('is told: %s; %s', async (first, call, other) => {
    expect(await verdicts('a.py', python(first, call))).toEqual(['LOAD-UNPINNED INFO']);
    expect(await verdicts('a.py', python(first, other))).toEqual([]);
  });
});
