import { describe, expect, it } from 'vitest';
import { verdicts } from './support.ts';

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
