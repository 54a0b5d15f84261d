// What lockfiles say that nobody asked a registry for: other hosts, files and folders, programs, lost hashes.
import { describe, expect, it } from 'vitest';
import { entry, type Locked, packageLock, reading, saidOf, saysOf, sha512 } from './support.ts';

describe('a lockfile without a version before', () => {
  const at = (differing: Locked): string => packageLock({ a: {}, b: differing }, { a: '1', b: '1' });
  const resolved = 'https://packages.example.com/b/-/b-1.0.0.tgz';

  it('wants a look at hosts that are no registry, and no unhashed package of them', async () => {
    expect(await saidOf('package-lock.json', undefined, at({ resolved }))).toEqual([
      'MEDIUM PACKAGE-NEW-HOST',
    ]);
    expect(await saidOf('package-lock.json', undefined, at({ resolved, integrity: null }))).toEqual([
      'HIGH PACKAGE-NEW-HOST',
    ]);
    expect(
      await saidOf(
        'package-lock.json',
        undefined,
        at({ resolved: resolved.replace('https', 'http'), integrity: null }),
      ),
    ).toEqual(['HIGH PACKAGE-PLAIN-ADDRESS']);
    expect(await saidOf('package-lock.json', undefined, at({}))).toEqual([]);
  });

  it('tells the packages of one host together', async () => {
    const url = (name: string): Locked => ({
      resolved: `https://packages.example.com/${name}/-/${name}-1.0.0.tgz`,
    });
    const lock = packageLock(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, url(name)])));
    expect(await saidOf('package-lock.json', undefined, lock)).toEqual(['MEDIUM PACKAGE-NEW-HOST']);
  });

  it('may name its own registry', async () => {
    const own = entry('a', { source: { kind: 'registry', url: 'https://packages.example.com/a-1.0.0.whl' } });
    const registries = [{ option: '[[source]]', value: 'https://packages.example.com/simple', line: 1 }];
    expect(await saysOf(undefined, reading([own], { registries }))).toEqual(['MEDIUM PACKAGE-EXTRA-INDEX']);
  });
});

describe('a hash', () => {
  const others = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, {}]));
  const change = (integrity: string | null, rest: Readonly<Record<string, object>>): Promise<string[]> =>
    saidOf(
      'package-lock.json',
      packageLock({ ...rest, x: { version: '1.0.0' } }),
      packageLock({ ...rest, x: { version: '1.0.1', integrity } }),
    );

  it('is missed in a new version whose neighbours have theirs', async () => {
    expect(await change(null, others)).toEqual(['MEDIUM PACKAGE-HASH-REMOVED']);
    expect(await change(sha512('x'), others)).toEqual([]);
    expect(await change('sha1-AAAA', others)).toEqual(['MEDIUM PACKAGE-HASH-REMOVED']);
    const bare = Object.fromEntries(Object.keys(others).map((name) => [name, { integrity: null }]));
    expect(await change(null, bare)).toEqual([]);
    const old = Object.fromEntries(Object.keys(others).map((name) => [name, { integrity: 'sha1-AAAA' }]));
    expect(await change('sha1-BBBB', old)).toEqual([]);
  });
});

describe('what comes from this machine', () => {
  const added = (path: string, source: string): Promise<string[]> => {
    const manifest = (dependencies: object): string => JSON.stringify({ name: 'x', dependencies });
    return saidOf(path, manifest({}), manifest({ b: source }));
  };

  it.each([
    ['package.json', 'file:vendor/foo.tgz'],
    ['package.json', 'link:../../evil'],
    ['packages/a/package.json', 'file:../../../evil'],
    ['package.json', 'file:/opt/evil'],
    ['package.json', 'exec:./gen.js'],
  ])('is for review in %s: %s', async (path, source) => {
    expect(await added(path, source)).toEqual(['MEDIUM PACKAGE-ARCHIVE-SOURCE']);
  });

  it.each([
    ['package.json', 'file:packages/foo'],
    ['packages/a/package.json', 'link:../b'],
    ['package.json', 'workspace:*'],
    ['package.json', '^1.0.0'],
  ])('is ordinary in %s: %s', async (path, source) => {
    expect(await added(path, source)).toEqual([]);
  });

  it.each([
    ['{type: directory, directory: ../evil}', ['MEDIUM PACKAGE-ARCHIVE-SOURCE']],
    ['{type: directory, directory: packages/b}', []],
    ["{type: 'custom:cdn', url: 'https://packages.example.com/b.tgz'}", ['HIGH PACKAGE-SOURCE-CHANGED']],
    [
      "{integrity: sha512-AAAA, tarball: 'https:\\\\packages.example.com\\b.tgz'}",
      ['HIGH PACKAGE-ARCHIVE-SOURCE'],
    ],
    ["{integrity: sha512-AAAA, tarball: '//packages.example.com/b.tgz'}", ['HIGH PACKAGE-ARCHIVE-SOURCE']],
    ['{integrity: sha512-AAAA, tarball: b/-/b-1.0.0.tgz}', []],
  ])('stands in a pnpm lockfile as %s', async (resolution, expected) => {
    const lock = (text: string): string =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      b:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n  b@1.0.0:\n    resolution: ${text}\n\nsnapshots:\n\n  b@1.0.0: {}\n`;
    const [before, after] = [lock('{integrity: sha512-AAAA}'), lock(resolution)];
    const said = await saidOf('pnpm-lock.yaml', before, after);
    expect(said.filter((text) => !text.includes('HASH'))).toEqual(expected);
  });

  it.each([
    ['packages/a', '../b', []],
    ['packages/a', '../../../b', ['MEDIUM PACKAGE-ARCHIVE-SOURCE']],
    ['.', '../b', ['MEDIUM PACKAGE-ARCHIVE-SOURCE']],
  ])('is counted by pnpm from the folder of a workspace: %s, %s', async (folder, to, expected) => {
    const lock = (reference: string): string =>
      `lockfileVersion: '9.0'\n\nimporters:\n\n  ${folder}:\n    dependencies:\n      b:\n        specifier: link:${reference}\n        version: link:${reference}\n`;
    expect(await saidOf('pnpm-lock.yaml', lock('./b'), lock(to))).toEqual(expected);
  });

  it('may move to another version beside the one before', async () => {
    const manifest = (file: string): string => JSON.stringify({ dependencies: { b: `file:vendor/${file}` } });
    expect(await saidOf('package.json', manifest('b-1.tgz'), manifest('b-2.tgz'))).toEqual([]);
  });

  it('is for review when yarn makes it by a program', async () => {
    const lock = (reference: string): string =>
      `__metadata:\n  version: 8\n\n"foo@${reference}":\n  version: 0.0.0\n  resolution: "foo@${reference}"\n  languageName: node\n  linkType: hard\n`;
    expect(await saidOf('yarn.lock', '__metadata:\n  version: 8\n', lock('exec:./gen.js'))).toEqual([
      'MEDIUM PACKAGE-ARCHIVE-SOURCE',
    ]);
  });
});

describe('an index', () => {
  it('that the environment decides is for review', async () => {
    expect(await saidOf('requirements.txt', undefined, '--extra-index-url ${IDX}\n')).toEqual([
      'MEDIUM PACKAGE-EXTRA-INDEX',
    ]);
    expect(
      await saidOf('requirements.txt', undefined, '--extra-index-url https://pypi.org/simple\n'),
    ).toEqual([]);
  });
});
