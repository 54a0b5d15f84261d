// Lockfiles that say what no manifest and no package manager said.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { sha512 } from './support.ts';

type Others = Readonly<Record<string, string>>;

const RULES = /^PACKAGE-(?:UNASKED|NEEDS-CHANGED|OUTSIDE-RANGE)$/;

async function says(
  path: string,
  before: string | undefined,
  after: string,
  others: Others = {},
): Promise<string[]> {
  const earlier = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(before ?? '')) };
  const { findings } = await inspectBytes(Buffer.from(after), path, {
    ...(before !== undefined && { before: () => Promise.resolve(earlier) }),
    openHead: (name) => {
      const text = others[name];
      return Promise.resolve(text === undefined ? undefined : memoryBytes(Buffer.from(text)));
    },
  });
  return findings.filter(({ rule }) => RULES.test(rule)).map(({ rule, evidence }) => `${rule}: ${evidence}`);
}

type Packages = Readonly<Record<string, object>>;

function npm(root: object, packages: Packages): string {
  const entries = Object.entries(packages).map(([name, more]): [string, object] => [
    name.includes('/') || name === 'web' ? name : `node_modules/${name}`,
    { version: '1.0.0', integrity: sha512(`${name}${JSON.stringify(more)}`), ...more },
  ]);
  return JSON.stringify(
    { lockfileVersion: 3, packages: { '': root, ...Object.fromEntries(entries) } },
    null,
    1,
  );
}

const MANIFEST = '{"dependencies": {"a": "^1.0.0"}}';
const ROOT = { dependencies: { a: '^1.0.0' } };
const BASE = npm(ROOT, { a: {} });

describe('an entry that nobody needs', () => {
  it('is told when the change brings it', async () => {
    expect(
      await says('package-lock.json', BASE, npm(ROOT, { a: {}, evil: {} }), { 'package.json': MANIFEST }),
    ).toEqual([expect.stringMatching(/^PACKAGE-UNASKED: evil 1\.0\.0 is new in the lockfile, and nothing /)]);
  });

  it.each([
    ['a lockfile that is new', undefined, npm(ROOT, { a: {}, evil: {} })],
    ['one that was there', npm(ROOT, { a: {}, evil: {} }), npm(ROOT, { a: { version: '1.1.0' }, evil: {} })],
    [
      'one that was left behind',
      npm({ dependencies: { a: '1', b: '1' } }, { a: {}, b: {} }),
      npm(ROOT, { a: {}, b: {} }),
    ],
    ['one that npm takes out itself', BASE, npm(ROOT, { a: {}, evil: { extraneous: true } })],
  ])('is quiet for %s', async (_, before, after) => {
    expect(await says('package-lock.json', before, after, { 'package.json': MANIFEST })).toEqual([]);
  });
});

describe('what a lockfile says that the project asks for', () => {
  const AFTER = npm({ dependencies: { a: '^1.0.0', b: '^1.0.0' } }, { a: {}, b: {} });

  it('is told when the manifest does not', async () => {
    expect(await says('web/package-lock.json', BASE, AFTER, { 'web/package.json': MANIFEST })).toEqual([
      expect.stringMatching(
        /^PACKAGE-UNASKED: b is asked for by \^1\.0\.0 according to the lockfile, but not by web\/package\.json/,
      ),
    ]);
  });

  it.each<[string, Others]>([
    [
      'the manifest does, too',
      { 'package.json': '{"peerDependencies": {"b": ">=1"}, "dependencies": {"a": "^1.0.0"}}' },
    ],
    ['there is no manifest', {}],
    ['the manifest cannot be read', { 'package.json': '{' }],
    ['a program changes manifests', { 'package.json': MANIFEST, '.pnpmfile.cjs': '' }],
  ])('is quiet when %s', async (_, others) => {
    expect(await says('package-lock.json', BASE, AFTER, others)).toEqual([]);
  });

  it('goes by the manifest of each folder', async () => {
    const folder = (asks: object) =>
      npm({ ...ROOT, workspaces: ['web'] }, { a: {}, b: {}, web: { dependencies: asks } });
    const others = { 'package.json': MANIFEST, 'web/package.json': '{"dependencies": {"b": "1"}}' };
    expect(await says('package-lock.json', folder({ a: '1' }), folder({ a: '1', b: '1' }), others)).toEqual(
      [],
    );
    const changed = await says('package-lock.json', folder({ b: '1' }), folder({ a: '1', b: '1' }), others);
    expect(changed).toEqual([expect.stringContaining('but not by web/package.json')]);
  });
});

describe('a package of Python that nothing in the lockfile needs', () => {
  const poetry = (...packages: readonly (readonly [name: string, needs?: string])[]): string =>
    `${packages.map(([name, needs]) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\n${needs === undefined ? '' : `\n[package.dependencies]\n${needs} = ">=1"\n`}`).join('\n')}\n[metadata]\nlock-version = "2.1"\n`;
  const pyproject = (...names: readonly string[]): Others => ({
    'pyproject.toml': `[project]\nname = "x"\ndependencies = ${JSON.stringify(names)}\n`,
  });

  it('is told when the project does not ask for it', async () => {
    const after = poetry(['a'], ['evil']);
    expect(await says('poetry.lock', poetry(['a']), after, pyproject('a>=1'))).toEqual([
      expect.stringMatching(
        /^PACKAGE-UNASKED: evil 1\.0\.0 is new in the lockfile, and neither pyproject\.toml nor /,
      ),
    ]);
  });

  it('is told of pdm, too', async () => {
    const pdm = (more: string): string =>
      `[metadata]\nlock_version = "4.5.0"\n\n[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = ["B.c>=1; python_version>'3'"]\n\n[[package]]\nname = "b-c"\nversion = "1.0.0"\n${more}`;
    const evil = '\n[[package]]\nname = "evil"\nversion = "1.0.0"\n';
    expect(await says('pdm.lock', pdm(''), pdm(evil), pyproject('a'))).toHaveLength(1);
    expect(await says('pdm.lock', evil, pdm(evil), pyproject('a'))).toEqual([]);
  });

  it.each<[string, string, Others]>([
    ['the project asks for it', poetry(['a'], ['new-one']), pyproject('a', 'New_One[x]>=1')],
    ['a package asks for it', poetry(['a', 'New_One'], ['new-one']), pyproject('a')],
    ['there is no manifest', poetry(['a'], ['new-one']), {}],
    [
      'the manifest leaves it to other files',
      poetry(['a'], ['new-one']),
      { 'pyproject.toml': '[tool.setuptools.dynamic]\ndependencies = { file = ["r.txt"] }\n' },
    ],
  ])('is quiet when %s', async (_, after, others) => {
    expect(await says('poetry.lock', poetry(['a']), after, others)).toEqual([]);
  });
});

describe('what a release needs', () => {
  const WITH = npm(ROOT, { a: { integrity: sha512('a') } });
  it('cannot change with its bytes', async () => {
    const after = npm(ROOT, { a: { integrity: sha512('a'), dependencies: { evil: '*' } }, evil: {} });
    expect(await says('package-lock.json', WITH, after)).toEqual([
      expect.stringMatching(/^PACKAGE-NEEDS-CHANGED: a 1\.0\.0 now needs evil by the lockfile, /),
    ]);
  });

  it.each([
    [
      'it is another release',
      npm(ROOT, { a: { version: '1.0.1', integrity: sha512('b'), dependencies: { c: '1' } }, c: {} }),
    ],
    [
      'it has other bytes, which is told elsewhere',
      npm(ROOT, { a: { integrity: sha512('b'), dependencies: { c: '1' } }, c: {} }),
    ],
    ['it asks for a peer', npm(ROOT, { a: { integrity: sha512('a'), peerDependencies: { c: '1' } } })],
    ['it needs less', WITH],
  ])('may change when %s', async (_, after) => {
    expect(await says('package-lock.json', WITH, after)).toEqual([]);
  });
});

describe('a version outside of its range', () => {
  const yarn = (version: string, pattern = 'a@^1.0.0'): string =>
    `"${pattern}":\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/a/-/a-${version}.tgz"\n`;
  const others = { 'package.json': MANIFEST };

  it('is told in yarn.lock, for anything that asks', async () => {
    expect(await says('yarn.lock', yarn('1.0.0'), yarn('0.9.0'), others)).toEqual([
      expect.stringMatching(/^PACKAGE-OUTSIDE-RANGE: a 0\.9\.0 is not a version that \^1\.0\.0 asks for/),
    ]);
  });

  it.each<[string, string, string, Others]>([
    ['within it', yarn('1.0.0'), yarn('1.9.0'), others],
    ['of a tag', yarn('1.0.0', 'a@next'), yarn('2.0.0', 'a@next'), others],
    ['of an alias', yarn('1.0.0', 'b@npm:a@^1.0.0'), yarn('1.2.0', 'b@npm:a@^1.0.0'), others],
    ['that was there', yarn('2.0.0'), `${yarn('2.0.0')}\n${yarn('1.0.0', 'b@^1.0.0')}`, others],
    [
      'that a resolution takes',
      yarn('1.0.0'),
      yarn('2.0.0'),
      { 'package.json': '{"resolutions": {"**/a": "2.0.0"}}' },
    ],
    ['without a manifest', yarn('1.0.0'), yarn('2.0.0'), {}],
  ])('is quiet %s', async (_, before, after, files) => {
    expect(await says('yarn.lock', before, after, files)).toEqual([]);
  });

  it('is told in package-lock.json for what the project itself asks for', async () => {
    const after = npm(ROOT, { a: { version: '2.0.0' } });
    expect(await says('package-lock.json', BASE, after, others)).toHaveLength(1);
    expect(
      await says('package-lock.json', BASE, after, { 'package.json': '{"overrides": {"a": "2.0.0"}}' }),
    ).toEqual([]);
  });

  it('is quiet where a workspace of pnpm overrides it', async () => {
    const pnpm = (version: string): string =>
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1.0.0\n        version: ${version}\npackages:\n  a@${version}:\n    resolution: {integrity: ${sha512(version)}}\nsnapshots:\n  a@${version}: {}\n`;
    expect(await says('pnpm-lock.yaml', pnpm('1.0.0'), pnpm('2.0.0'), others)).toHaveLength(1);
    const workspace = { ...others, 'pnpm-workspace.yaml': 'overrides:\n  a: 2.0.0\n' };
    expect(await says('pnpm-lock.yaml', pnpm('1.0.0'), pnpm('2.0.0'), workspace)).toEqual([]);
  });
});
