// What a lockfile brings in: for advisories, and for the age that a policy asks for.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { inspectBytes, YOUNG_SINCE } from '../../support/inspect.ts';

interface Entry {
  readonly version: string;
  readonly resolved?: string;
}

function lock(entries: Readonly<Record<string, Entry>>): string {
  const packages = Object.entries(entries).map(([name, { version, resolved }]) => [
    `node_modules/${name}`,
    {
      version,
      resolved: resolved ?? `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
      integrity: 'sha512-QUFB',
    },
  ]);
  return JSON.stringify(
    { name: 'app', lockfileVersion: 3, packages: Object.fromEntries([['', { name: 'app' }], ...packages]) },
    null,
    1,
  );
}

async function added(after: string, before?: string, path = 'package-lock.json') {
  const artifact = (text: string) => ({
    locator: { path, members: [] },
    bytes: memoryBytes(Buffer.from(text)),
  });
  const context = before === undefined ? {} : { before: () => Promise.resolve(artifact(before)) };
  const { packages } = await inspectBytes(Buffer.from(after), path, context);
  return packages.map(({ name, version, replaces, isPublic, line }) => ({
    name,
    version,
    replaces,
    isPublic,
    line,
  }));
}

describe('a lockfile brings in', () => {
  it('what is new or has another version, with the line and what it replaces', async () => {
    const before = lock({ kept: { version: '1.0.0' }, bumped: { version: '1.0.0' } });
    const after = lock({
      kept: { version: '1.0.0' },
      bumped: { version: '1.1.0' },
      fresh: { version: '3.0.0' },
    });
    const line = (name: string): number =>
      after.split('\n').findIndex((text) => text.includes(`node_modules/${name}`)) + 1;
    expect(await added(after, before)).toEqual([
      { name: 'bumped', version: '1.1.0', replaces: '1.0.0', isPublic: true, line: line('bumped') },
      { name: 'fresh', version: '3.0.0', replaces: undefined, isPublic: true, line: line('fresh') },
    ]);
  });

  it('everything, when there is nothing before', async () => {
    expect(await added(lock({ a: { version: '1.0.0' } }))).toHaveLength(1);
  });

  it('nothing public from a host of its own', async () => {
    const own = lock({ a: { version: '1.0.0', resolved: 'https://npm.corp.example/a/-/a-1.0.0.tgz' } });
    expect(await added(own)).toMatchObject([{ name: 'a', isPublic: false }]);
  });

  it('nothing public where an own index is named and the entries give no address', async () => {
    const text = '--index-url https://pypi.corp.example/simple\nexample==1.0 --hash=sha256:aa\n';
    expect(await added(text, undefined, 'requirements.txt')).toMatchObject([
      { name: 'example', isPublic: false },
    ]);
    expect(await added('example==1.0\n', undefined, 'requirements.txt')).toMatchObject([{ isPublic: true }]);
  });
});

describe('a manifest brings in', () => {
  it.each([
    ['requirements.txt', 'a==1\nb>=2\n', 'a==1\nb>=2\nlitellm==1.82.8\n', 3],
    [
      'environment.yml',
      'dependencies:\n- pip:\n  - a==1\n',
      'dependencies:\n- python=3.11\n- pip:\n  - a==1\n  - litellm==1.82.8\n',
      5,
    ],
    [
      'pyproject.toml',
      '[project]\nname = "x"\ndependencies = []\n',
      '[project]\nname = "x"\ndependencies = ["litellm==1.82.8", "b>=2", "c==3.*"]\n',
      3,
    ],
    ['package.json', '{}', '{"dependencies": {"litellm": "1.82.8", "b": "^1.0.0"}}', 1],
  ])('the one version that %s asks for', async (path, before, after, line) => {
    expect(await added(after, before, path)).toEqual([
      { name: 'litellm', version: '1.82.8', replaces: undefined, isPublic: true, line },
    ]);
  });

  const requirements = 'litellm==1.82.8\nb>=2\n';
  const withFiles = async (files: Readonly<Record<string, string>>) => {
    const openHead = (path: string) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? undefined : memoryBytes(Buffer.from(text)));
    };
    const bytes = Buffer.from(requirements);
    const { packages } = await inspectBytes(bytes, 'app/requirements.txt', { openHead });
    return packages.map(({ name, isPublic }) => [name, isPublic]);
  };

  it('no version that a lockfile has, which is asked about itself', async () => {
    const uv = (version: string) =>
      `version = 1\n\n[[package]]\nname = "litellm"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n`;
    expect(await withFiles({ 'uv.lock': uv('1.82.8') })).toEqual([]);
    expect(await withFiles({ 'app/uv.lock': uv('1.82.7') })).toEqual([['litellm', true]]);
    // A lockfile of another ecosystem says nothing of it.
    expect(await withFiles({ 'package-lock.json': lock({ litellm: { version: '1.82.8' } }) })).toEqual([
      ['litellm', true],
    ]);
  });

  it('nothing public where settings name a registry of the project', async () => {
    const index = '[global]\nindex-url = https://pypi.corp.example/simple\n';
    expect(await withFiles({ 'pip.conf': index })).toEqual([['litellm', false]]);
    expect(await withFiles({ 'pip.conf': index.replace('index-url', '# index-url') })).toEqual([
      ['litellm', true],
    ]);
    expect(await withFiles({ 'app/uv.toml': 'index-url = "https://pypi.org/simple"\n' })).toEqual([
      ['litellm', true],
    ]);
  });
});

describe('the age of a release', () => {
  const uv = (version: string, day: string): string => `version = 1
revision = 3

[[package]]
name = "example"
version = "${version}"
source = { registry = "https://pypi.org/simple" }
wheels = [
    { url = "https://files.pythonhosted.org/packages/aa/bb/example-${version}-py3-none-any.whl", hash = "sha256:${'a'.repeat(64)}", size = 1, upload-time = "${day}T00:00:00Z" },
]
`;
  const rules = async (
    after: string,
    before: string | undefined,
    youngSince: Date | undefined,
  ): Promise<string[]> => {
    const artifact = {
      locator: { path: 'uv.lock', members: [] },
      bytes: memoryBytes(Buffer.from(before ?? '')),
    };
    const context = {
      ...(before !== undefined && { before: () => Promise.resolve(artifact) }),
      ...(youngSince !== undefined && { youngSince }),
    };
    const { findings } = await inspectBytes(Buffer.from(after), 'uv.lock', context);
    return findings.map(({ rule }) => rule);
  };

  it('counts for what the change brings in, and not for what was there', async () => {
    const young = uv('2.0.0', '2026-06-02');
    expect(await rules(young, uv('1.0.0', '2025-01-01'), YOUNG_SINCE)).toEqual(['PACKAGE-YOUNG']);
    expect(await rules(young, young.replace('size = 1', 'size = 2'), YOUNG_SINCE)).toEqual([]);
  });

  it('does not count when it is old, has no date, or one that is none', async () => {
    const before = uv('1.0.0', '2025-01-01');
    expect(await rules(uv('2.0.0', '2026-05-31'), before, YOUNG_SINCE)).toEqual([]);
    expect(await rules(uv('2.0.0', 'yesterday'), before, YOUNG_SINCE)).toEqual([]);
  });
});
