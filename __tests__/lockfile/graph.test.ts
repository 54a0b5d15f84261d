// What the projects of a lockfile lead to: states that package managers write are quiet, and an entry put in by hand is not.
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/lockfile/readers.ts';

async function orphansIn(path: string, text: string): Promise<string[] | undefined> {
  const read = await readerOf(path)?.();
  const reading = read?.(text);
  expect(reading?.problems).toEqual([]);
  const orphans = reading?.graph?.orphans;
  return (
    orphans &&
    [...orphans].map(({ slot, name, version }) =>
      slot.includes(name) && !slot.includes(':/') ? slot : `${name} ${version}`,
    )
  );
}

function npm(packages: object): string {
  return JSON.stringify({ lockfileVersion: 3, packages });
}

describe('package-lock.json', () => {
  it('finds packages by their place', async () => {
    const text = npm({
      '': { workspaces: ['w'], dependencies: { a: '1' }, devDependencies: { d: '1' } },
      w: { name: 'w', dependencies: { x: '1' }, peerDependencies: { p: '1' } },
      'node_modules/w': { resolved: 'w', link: true },
      'node_modules/a': {
        version: '1.0.0',
        dependencies: { b: '1' },
        optionalDependencies: { o: '1', gone: '1' },
      },
      'node_modules/a/node_modules/b': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/d': { version: '1.0.0', dev: true, peerDependencies: { q: '1' } },
      'node_modules/o': { version: '1.0.0', optional: true },
      'node_modules/p': { version: '1.0.0', peer: true },
      'node_modules/q': { version: '1.0.0', dev: true, peer: true },
      'w/node_modules/x': { version: '1.0.0' },
      'node_modules/x': { version: '2.0.0', extraneous: true },
      'node_modules/a/node_modules/held': { version: '1.0.0', inBundle: true },
      'node_modules/evil': { version: '1.0.0', dependencies: { more: '1' } },
      'node_modules/more': { version: '1.0.0' },
    });
    expect(await orphansIn('package-lock.json', text)).toEqual([
      'node_modules/b',
      'node_modules/evil',
      'node_modules/more',
    ]);
  });

  it('says nothing without a project, or in its first version', async () => {
    expect(
      await orphansIn('package-lock.json', npm({ 'node_modules/a': { version: '1.0.0' } })),
    ).toBeUndefined();
    const old = JSON.stringify({ lockfileVersion: 1, dependencies: { a: { version: '1.0.0' } } });
    expect(await orphansIn('package-lock.json', old)).toBeUndefined();
  });

  it('comes to an end in circles and behind links that lead nowhere', async () => {
    const text = npm({
      '': { dependencies: { a: '1', l: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '1' } },
      'node_modules/b': { version: '1.0.0', dependencies: { a: '1' } },
      'node_modules/l': { resolved: '../nowhere', link: true },
    });
    expect(await orphansIn('package-lock.json', text)).toEqual([]);
  });
});

describe('pnpm-lock.yaml', () => {
  it('of version 9 goes by snapshots', async () => {
    const text = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(p@2.0.0)
      alias:
        specifier: npm:real@^1.0.0
        version: real@1.0.0
  packages/w:
    devDependencies:
      l:
        specifier: workspace:*
        version: link:../l
packages:
  a@1.0.0:
    resolution: {integrity: sha512-AA==}
  p@2.0.0:
    resolution: {integrity: sha512-AA==}
  real@1.0.0:
    resolution: {integrity: sha512-AA==}
  evil@1.0.0:
    resolution: {integrity: sha512-AA==}
  left@1.0.0:
    resolution: {integrity: sha512-AA==}
snapshots:
  a@1.0.0(p@2.0.0):
    dependencies:
      p: 2.0.0
  p@2.0.0: {}
  real@1.0.0: {}
  evil@1.0.0: {}
  left@1.0.0:
    optional: true
`;
    expect(await orphansIn('pnpm-lock.yaml', text)).toEqual(['evil@1.0.0']);
  });

  it.each([
    ['5.4', '/', '/'],
    ['6.0', '/', '@'],
  ])('of version %s goes by packages', async (version, start, between) => {
    const text = `lockfileVersion: '${version}'
specifiers:
  a: ^1.0.0
dependencies:
  a: 1.0.0
packages:
  ${start}a${between}1.0.0:
    resolution: {integrity: sha512-AA==}
    dependencies:
      b: 1.0.0
  ${start}b${between}1.0.0:
    resolution: {integrity: sha512-AA==}
  ${start}evil${between}1.0.0:
    resolution: {integrity: sha512-AA==}
`.replace(
      'specifiers:\n  a: ^1.0.0\ndependencies:\n  a: 1.0.0',
      version === '5.4'
        ? 'specifiers:\n  a: ^1.0.0\ndependencies:\n  a: 1.0.0'
        : 'dependencies:\n  a:\n    specifier: ^1.0.0\n    version: 1.0.0',
    );
    expect(await orphansIn('pnpm-lock.yaml', text)).toEqual([`${start}evil${between}1.0.0`]);
  });

  it('takes a reference without a key for all packages of the name', async () => {
    const text = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(patch_hash=x)
packages:
  a@1.0.0:
    resolution: {integrity: sha512-AA==}
snapshots:
  a@1.0.0: {}
`;
    expect(await orphansIn('pnpm-lock.yaml', text)).toEqual([]);
  });
});

it('yarn.lock of yarn 2 and later goes by names, so that resolutions and patches are quiet', async () => {
  const text = `__metadata:
  version: 8

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    a: "npm:^1.0.0"
    b: "npm:c@^1.0.0"
  languageName: unknown
  linkType: soft

"a@npm:2.0.0":
  version: 2.0.0
  resolution: "a@npm:2.0.0"
  languageName: node
  linkType: hard

"a@patch:a@npm%3A2.0.0#./a.patch":
  version: 2.0.0
  resolution: "a@patch:a@npm%3A2.0.0#./a.patch::version=2.0.0&hash=aaaaaa"
  languageName: node
  linkType: hard

"b@npm:c@^1.0.0":
  version: 1.0.0
  resolution: "c@npm:1.0.0"
  languageName: node
  linkType: hard

"evil@npm:^1.0.0":
  version: 1.0.0
  resolution: "evil@npm:1.0.0"
  languageName: node
  linkType: hard
`;
  expect(await orphansIn('yarn.lock', text)).toEqual(['evil@npm:1.0.0']);
});

it('bun.lock goes by the last name of a key', async () => {
  const text = `{
  "lockfileVersion": 1,
  "workspaces": { "": { "name": "app", "dependencies": { "a": "^1.0.0" } }, "w": { "name": "w", "devDependencies": { "d": "1" } } },
  "packages": {
    "w": ["w@workspace:w"],
    "a": ["a@1.0.0", "", { "dependencies": { "@s/b": "^1" } }, "sha512-AA=="],
    "a/@s/b": ["@s/b@1.0.0", "", { "peerDependencies": { "p": "1" } }, "sha512-AA=="],
    "p": ["p@1.0.0", "", {}, "sha512-AA=="],
    "d": ["d@github:o/d#aaaaaaa", { "dependencies": { "e": "1" } }, "o-d-aaaaaaa"],
    "e": ["e@1.0.0", "", {}, "sha512-AA=="],
    "evil": ["evil@1.0.0", "", {}, "sha512-AA=="],
  },
}`;
  expect(await orphansIn('bun.lock', text)).toEqual(['evil']);
});

describe('uv.lock', () => {
  const PACKAGE = (name: string, more = ''): string =>
    `\n[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\n${more}`;

  it('goes by the projects, their extras and groups, and the extras of packages', async () => {
    const text = `version = 1

[[package]]
name = "app"
version = "0.1.0"
source = { editable = "." }
dependencies = [{ name = "a", extra = ["x"] }]

[package.optional-dependencies]
more = [{ name = "b" }]

[package.dev-dependencies]
dev = [{ name = "c" }]
${PACKAGE('a', '\n[package.optional-dependencies]\nx = [{ name = "d" }]\n')}${['b', 'c', 'd', 'evil'].map((name) => PACKAGE(name)).join('')}`;
    expect(await orphansIn('uv.lock', text)).toEqual(['evil 1.0.0']);
  });

  it('of a script goes by what stands in its manifest', async () => {
    const text = `version = 1\n\n[manifest]\nrequirements = [{ name = "a" }]\n${PACKAGE('a')}${PACKAGE('evil')}`;
    expect(await orphansIn('a.py.lock', text)).toEqual(['evil 1.0.0']);
  });

  it('says nothing where nothing is asked for', async () => {
    expect(await orphansIn('uv.lock', `version = 1\n${PACKAGE('a')}`)).toBeUndefined();
  });
});

it('Cargo.lock goes by versions where a name has two', async () => {
  const SOURCE = 'source = "registry+https://github.com/rust-lang/crates.io-index"';
  const text = `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a 1.0.0", "b"]

[[package]]
name = "a"
version = "1.0.0"
${SOURCE}

[[package]]
name = "a"
version = "2.0.0"
${SOURCE}

[[package]]
name = "b"
version = "1.0.0"
${SOURCE}
`;
  expect(await orphansIn('Cargo.lock', text)).toEqual(['a 2.0.0']);
});
