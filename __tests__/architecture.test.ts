// Holds the imports to the direction that ARCHITECTURE.md draws, and files to their size.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What each room may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['action.ts', 'cli.ts', 'worker.ts', 'engine.ts'],
  'action.ts': [
    'guard.ts',
    'outside.ts',
    'version.ts',
    'github',
    'source',
    'inspect',
    'policy',
    'report',
    'core',
  ],
  'cli.ts': ['guard.ts', 'outside.ts', 'version.ts', 'source', 'inspect', 'policy', 'report', 'core'],
  'worker.ts': ['inspect'],
  'outside.ts': ['guard.ts', 'advisory', 'registry', 'policy', 'core'],
  'guard.ts': ['source', 'inspect', 'policy', 'report', 'core'],
  'engine.ts': [],
  'version.ts': [],
  github: ['source', 'policy', 'report', 'format', 'core'],
  source: ['format', 'core'],
  inspect: ['container', 'format', 'lockfile', 'code', 'core'],
  policy: ['core'],
  report: ['core'],
  container: ['core'],
  format: ['container', 'core'],
  lockfile: ['format', 'core'],
  code: ['core'],
  advisory: ['core'],
  registry: ['core'],
  core: [],
};

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

function roomOf(file: string): string {
  return relative(SRC, file).split(sep)[0] ?? '';
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    resolve(dirname(file), target),
  );
}

function posix(file: string): string {
  return file.split(sep).join('/');
}

/** The file and all that it imports before it runs; types are not there when it runs. */
function loadedWith(file: string): string[] {
  const loaded = new Set([file]);
  for (const each of loaded) {
    const text = readFileSync(each, 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm))
      if (target.endsWith('.ts')) loaded.add(resolve(dirname(each), target));
  }
  return [...loaded];
}

describe('the house', () => {
  it('has source files to look at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files.map((file) => [relative(SRC, file), file]))('%s imports in one direction', (_, file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} is not a room of the house`).toBeDefined();
    for (const target of importsOf(file).filter((path) => path.startsWith(SRC))) {
      const other = roomOf(target);
      expect([...(allowed ?? []), room], `${relative(SRC, file)} imports ${relative(SRC, target)}`).toContain(
        other,
      );
    }
  });

  it.each(files.map((file) => [relative(SRC, file), file]))(
    '%s says on its first line what it is for',
    (_, file) => {
      expect(readFileSync(file, 'utf8').split('\n', 1)[0]).toMatch(/^\/\/ .{10,}/);
    },
  );

  it('keeps what reads a file behind the door that recognises it', () => {
    const rooms = files.filter((file) => /\/inspect\/[a-z-]+\/inspect(?:-[a-z0-9]+)?\.ts$/.test(posix(file)));
    expect(rooms.length).toBeGreaterThan(15);
    const loaded = loadedWith(join(SRC, 'inspect/inspectors.ts'));
    expect(loaded).toContain(join(SRC, 'inspect/pickle/pickle.ts'));
    expect(loaded.filter((file) => rooms.includes(file))).toEqual([]);
  });

  it('lets only the github room know Octokit and the runner', () => {
    const strangers = files.filter((file) =>
      /'@(?:actions\/(?!cache\/)|octokit\/)/.test(readFileSync(file, 'utf8')),
    );
    expect(strangers.filter((file) => roomOf(file) !== 'github')).toEqual([]);
  });

  it('lets only the cache of packages know the messages of the service, and nobody what unpacks', () => {
    const users = files.filter((file) => readFileSync(file, 'utf8').includes("'@actions/cache"));
    const places = users.map((file) => relative(SRC, dirname(file)).split(sep).join('/'));
    expect(new Set(places)).toEqual(new Set(['registry/cache']));
    for (const file of users)
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /'@actions\/cache(?:'|\/lib\/cache|\/lib\/internal\/tar)/,
      );
  });
});
