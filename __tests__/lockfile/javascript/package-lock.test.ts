import { describe, expect, it } from 'vitest';
import type { PackageEntry } from '../../../src/lockfile/lockfile.ts';
import { readPackageLock } from '../../../src/lockfile/javascript/package-lock.ts';

const HOST = 'https://registry.example.com';
const SHA = '0123456789abcdef0123456789abcdef01234567';
/** JSON with a line for each member, so that lines can be told by counting. */
const json = (value: unknown): string => JSON.stringify(value, null, 1);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const bySlot = (entries: readonly PackageEntry[], slot: string): PackageEntry | undefined =>
  entries.find((entry) => entry.slot === slot);

const V3 = json({
  name: 'app',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'app', workspaces: ['packages/*'], dependencies: { a: '^1.0.0', alias: 'npm:real@2' } },
    'node_modules/a': {
      version: '1.2.3',
      resolved: `${HOST}/a/-/a-1.2.3.tgz`,
      integrity: 'sha512-AAAA sha1-BBBB?opt',
      hasInstallScript: true,
    },
    'node_modules/a/node_modules/@s/b': { version: '0.1.0', optional: true, dev: true, inBundle: true },
    'node_modules/alias': { name: 'real', version: '2.0.0', resolved: `${HOST}/real/-/real-2.0.0.tgz` },
    'node_modules/__proto__': { version: '1.0.0', resolved: `git+ssh://git@github.com/o/r.git#${SHA}` },
    'node_modules/w': { resolved: 'packages/w', link: true },
    'node_modules/outside': { resolved: '../outside', link: true },
    'packages/w': { version: '0.0.1', hasInstallScript: true, devDependencies: { c: '~3' } },
    'packages/w/node_modules/c': {
      version: '3.0.0',
      resolved: 'https://example.com/c.tgz',
      devOptional: true,
    },
  },
});

describe('package-lock version 3', () => {
  const { entries, problems } = readPackageLock(V3);

  it('has one entry per install path, without the folders of workspaces', () => {
    expect(problems).toEqual([]);
    expect(entries.map(({ slot }) => slot)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/@s/b',
      'node_modules/alias',
      'node_modules/__proto__',
      'node_modules/w',
      'node_modules/outside',
      'packages/w/node_modules/c',
    ]);
  });

  it('tells all of a package', () => {
    expect(entries[0]).toEqual({
      ecosystem: 'npm',
      name: 'a',
      version: '1.2.3',
      range: '^1.0.0',
      line: lineOf(V3, '"node_modules/a"'),
      source: { kind: 'registry', url: `${HOST}/a/-/a-1.2.3.tgz` },
      sourceLine: lineOf(V3, `${HOST}/a/`),
      hashes: [
        { algorithm: 'sha512', value: 'AAAA', line: lineOf(V3, 'sha512-') },
        { algorithm: 'sha1', value: 'BBBB', line: lineOf(V3, 'sha512-') },
      ],
      relation: 'direct',
      optional: false,
      development: false,
      installScript: true,
      slot: 'node_modules/a',
    });
  });

  it.each([
    [
      'node_modules/a/node_modules/@s/b',
      {
        name: '@s/b',
        relation: 'transitive',
        optional: true,
        development: true,
        installScript: false,
        source: { kind: 'path', path: 'node_modules/a' },
      },
    ],
    ['node_modules/alias', { name: 'real', alias: 'alias', relation: 'direct' }],
    [
      'node_modules/__proto__',
      { source: { kind: 'git', url: 'git+ssh://git@github.com/o/r.git', commit: SHA } },
    ],
    ['node_modules/w', { source: { kind: 'workspace' }, version: '0.0.1', installScript: true }],
    ['node_modules/outside', { source: { kind: 'path', path: '../outside' } }],
    [
      'packages/w/node_modules/c',
      {
        relation: 'direct',
        range: '~3',
        optional: true,
        source: { kind: 'archive', url: 'https://example.com/c.tgz' },
      },
    ],
  ])('%s', (slot, told) => expect(bySlot(entries, slot)).toMatchObject(told));
});

describe('package-lock version 1', () => {
  const text = json({
    lockfileVersion: 1,
    dependencies: {
      a: {
        version: '1.0.0',
        resolved: `${HOST}/a/-/a-1.0.0.tgz`,
        integrity: 'sha1-x',
        dependencies: { b: { version: '2.0.0', bundled: true, dev: true } },
      },
      alias: { version: 'npm:@s/real@3.0.0' },
      g: { version: `github:o/r#${SHA}`, from: 'github:o/r' },
      f: { version: 'file:../f' },
      c: { version: '1.0.0', optional: true },
    },
  });
  const { entries, problems } = readPackageLock(text);

  it('reads the nested tree in the order of the file', () => {
    expect(problems).toEqual([]);
    expect(entries.map(({ slot, line }) => [slot, line])).toEqual(
      ['a', 'b', 'alias', 'g', 'f', 'c'].map((name) => [
        name === 'b' ? 'node_modules/a/node_modules/b' : `node_modules/${name}`,
        lineOf(text, `"${name}": {`),
      ]),
    );
  });

  it('tells sources, aliases and flags', () => {
    expect(entries).toMatchObject([
      { relation: 'unknown', version: '1.0.0', hashes: [{ algorithm: 'sha1', value: 'x' }] },
      { relation: 'transitive', development: true, source: { kind: 'path', path: 'node_modules/a' } },
      { name: '@s/real', alias: 'alias', version: '3.0.0' },
      {
        source: { kind: 'git', url: 'https://github.com/o/r', commit: SHA },
        sourceLine: lineOf(text, 'github:o/r#'),
      },
      { source: { kind: 'path', path: '../f' } },
      { optional: true, source: { kind: 'registry' } },
    ]);
    expect(entries[0]).toHaveProperty('installScript', undefined);
    expect(entries[3]).toHaveProperty('version', undefined);
  });

  it('takes shrinkwrap files that have no version', () => {
    expect(readPackageLock('{"dependencies":{"a":{"version":"1.0.0"}}}').problems).toEqual([]);
  });
});

describe('package-lock version 2', () => {
  const file = (legacy: object): string =>
    json({
      lockfileVersion: 2,
      packages: {
        'node_modules/a': { version: '1.0.0', resolved: `${HOST}/a/-/a-1.0.0.tgz`, integrity: 'sha512-A' },
        'node_modules/w': { resolved: 'w', link: true },
        w: { version: '1.0.0' },
        'w/node_modules/b': { version: '1.0.0' },
      },
      dependencies: { w: { version: 'file:w', dependencies: { b: { version: '1.0.0' } } }, ...legacy },
    });

  it('takes a tree that says the same', () => {
    const same = { version: '1.0.0', resolved: `${HOST}/a/-/a-1.0.0.tgz`, integrity: 'sha512-A' };
    const { entries, problems } = readPackageLock(file({ a: same }));
    expect(problems).toEqual([]);
    expect(entries.map(({ name }) => name)).toEqual(['a', 'w', 'b']);
  });

  it.each([
    ['resolved', { a: { version: '1.0.0', resolved: 'https://evil.example/a.tgz' } }],
    ['integrity', { a: { version: '1.0.0', integrity: 'sha512-B' } }],
    ['version', { a: { version: '1.0.1' } }],
    ['the presence', { hidden: { version: '1.0.0' } }],
  ])('reports that the older tree has another %s', (difference, legacy) => {
    const text = file(legacy);
    const name = Object.keys(legacy)[0] ?? '';
    expect(readPackageLock(text).problems).toEqual([
      {
        kind: 'duplicate',
        reason: `dependencies and packages disagree about ${difference} of node_modules/${name}`,
        line: text.slice(0, text.lastIndexOf(`"${name}": {`)).split('\n').length,
      },
    ]);
  });
});

describe('package-lock files that are not right', () => {
  it.each([
    ['a version that is not known', '{"lockfileVersion": 4,\n "packages": {}}', 'unsupported', 1],
    ['no version', '{"packages": {}}', 'unsupported', 1],
    ['a list', '{"lockfileVersion": 3,\n "packages": []}', 'unsupported', 2],
    ['a key given twice', '{"lockfileVersion": 3,\n"packages": {},\n"packages": {}}', 'duplicate', 3],
    ['no object', '[]', 'syntax', 1],
    ['nothing', '', 'syntax', 1],
  ])('%s', (_, text, kind, line) => {
    expect(readPackageLock(text).problems).toEqual([expect.objectContaining({ kind, line })]);
  });

  it('keeps what stands before a merge conflict', () => {
    const text = V3.replace('"node_modules/alias"', '\n<<<<<<< HEAD\n"node_modules/alias"');
    const { entries, problems } = readPackageLock(text);
    expect(entries.map(({ name }) => name)).toEqual(['a', '@s/b']);
    expect(problems).toEqual([
      { kind: 'syntax', reason: expect.stringContaining('merge conflict'), line: lineOf(text, '<<<<<<<') },
    ]);
  });

  it('passes over a byte order mark', () => {
    expect(readPackageLock(`\uFEFF${V3}`)).toEqual(readPackageLock(V3));
  });
});
