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

  it('nothing, when it is a manifest, or lies in an archive', async () => {
    expect(await added('{"dependencies": {"a": "1.0.0"}}', undefined, 'package.json')).toEqual([]);
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
