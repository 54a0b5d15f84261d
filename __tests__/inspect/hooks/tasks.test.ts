// Tasks of an editor that start when a folder is opened: how much one matters depends on what it starts.
import { describe, expect, it } from 'vitest';
import { findingsIn, told } from './support.ts';

const PATH = '.vscode/tasks.json';
const opening = (task: object, ...others: object[]): object => ({
  version: '2.0.0',
  tasks: [{ label: 'on open', runOptions: { runOn: 'folderOpen' }, ...task }, ...others],
});
const manifest = (scripts: object): Record<string, string> => ({
  'package.json': JSON.stringify({ scripts }),
});
const WATCH = manifest({ watch: 'tsc -w' });

describe('a task that starts when the folder is opened', () => {
  it.each([
    ['a script of npm', { type: 'npm', script: 'watch' }],
    ['the same, by its command', { type: 'shell', command: 'npm run watch' }],
    ['the same, in words', { type: 'process', command: 'npm', args: ['run', 'watch'] }],
    ['the compiler', { type: 'typescript', tsconfig: 'tsconfig.json', option: 'watch' }],
    ['the compiler, by its command', { type: 'shell', command: 'npx tsc -w -p .' }],
    ['an install', { type: 'shell', command: 'npm ci', presentation: { reveal: 'silent' } }],
    ['what an extension makes', { dependsOn: ['npm: watch', 'tsc: watch - tsconfig.json'] }],
  ])('is told where it is ordinary: %s', async (_, task) => {
    expect(await told(PATH, opening(task), WATCH)).toEqual(['LOW HOOK-FOLDER-OPEN']);
  });

  it.each([
    ['a program of the tree', { type: 'shell', command: 'node tools/start.js' }],
    ['a package that nobody knows', { type: 'shell', command: 'npx -y some-tool' }],
    ['a script, and something else', { type: 'shell', command: 'npm run watch; node x.js' }],
    ['on one system', { type: 'npm', script: 'watch', windows: { command: 'node x.js' } }],
    ['another shell', { type: 'npm', script: 'watch', options: { shell: { executable: './sh' } } }],
    ['variables', { type: 'npm', script: 'watch', options: { env: { NODE_OPTIONS: '-r ./x.js' } } }],
    ['a task that is not there', { dependsOn: 'other' }],
    ['a task by what it is', { dependsOn: [{ type: 'npm', script: 'watch' }] }],
    ['nothing that is known', { type: 'extension' }],
  ])('blocks where it is not: %s', async (_, task) => {
    expect(await told(PATH, opening(task), WATCH)).toContain('HIGH HOOK-FOLDER-OPEN');
  });

  it('is as grave as the tasks that it depends on', async () => {
    const after = (command: string): Promise<string[]> =>
      told(
        PATH,
        opening({ dependsOn: ['one'] }, { label: 'one', dependsOn: 'two' }, { label: 'two', command }),
      );
    expect(await after('tsc -w')).toEqual(['LOW HOOK-FOLDER-OPEN']);
    expect(await after('node x.js')).toEqual(['HIGH HOOK-FOLDER-OPEN']);
  });

  it('is for review where its script starts a program of the tree, by way of others too', async () => {
    const task = opening({ type: 'npm', script: 'dev' });
    const others = manifest({ dev: 'npm run watch', watch: 'node esbuild.js --watch' });
    expect(await told(PATH, task, others)).toEqual(['MEDIUM HOOK-FOLDER-OPEN']);
    expect(await told(PATH, task, manifest({ dev: 'tsc', predev: 'node x.js' }))).toEqual([
      'MEDIUM HOOK-FOLDER-OPEN',
    ]);
    expect(await told(PATH, task)).toEqual(['MEDIUM HOOK-FOLDER-OPEN']);
  });

  it('blocks where its script is dangerous', async () => {
    const task = opening({ type: 'npm', script: 'dev' });
    const [finding] = (await findingsIn(PATH, task, manifest({ dev: 'node ./public/fonts/a.woff2' }))).filter(
      ({ severity }) => severity === 'HIGH',
    );
    expect(finding?.rule).toBe('HOOK-DANGEROUS-COMMAND');
    expect(finding?.evidence).toContain('started by the task');
  });

  it('takes its scripts from the folder that it runs in', async () => {
    const others = {
      ...WATCH,
      'app/package.json': JSON.stringify({ scripts: { watch: 'node x.js' } }),
    };
    const cwd = (folder: string): Promise<string[]> =>
      told(PATH, opening({ command: 'npm run watch', options: { cwd: folder } }), others);
    expect(await cwd('${workspaceFolder}')).toEqual(['LOW HOOK-FOLDER-OPEN']);
    expect(await cwd('${workspaceFolder}/app/')).toEqual(['MEDIUM HOOK-FOLDER-OPEN']);
    expect(await cwd('${userHome}')).toEqual(['MEDIUM HOOK-FOLDER-OPEN']);
    expect(await told(PATH, opening({ type: 'npm', script: 'watch', path: 'app' }), others)).toEqual([
      'MEDIUM HOOK-FOLDER-OPEN',
    ]);
  });

  it('that come in masses are not followed for ever', async () => {
    const tasks = Array.from({ length: 21 }, (_, index) => ({
      label: `t${index}`,
      command: 'tsc',
      runOptions: { runOn: 'folderOpen' },
    }));
    const found = await told(PATH, { tasks });
    expect(found.filter((one) => one === 'LOW HOOK-FOLDER-OPEN')).toHaveLength(20);
    expect(found).toContain('HIGH HOOK-FOLDER-OPEN');
  });
});
