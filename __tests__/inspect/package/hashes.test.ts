// Hashes that changed, went away or only look as if they had.
import { describe, expect, it } from 'vitest';
import type { PackageEntry, PackageHash } from '../../../src/lockfile/lockfile.ts';
import { entry, type Locked, packageLock, reading, saidOf, saysOf } from './support.ts';

const hash = (value: string, algorithm = 'sha256'): PackageHash => ({ algorithm, value, line: 7 });
const wheels = (...values: string[]): Partial<PackageEntry> => ({
  hashes: values.map((value) => hash(value)),
});
const compare = (
  was: Partial<PackageEntry>,
  now: Partial<PackageEntry>,
  format = 'test-lock',
): Promise<string[]> => saysOf(reading([entry('numpy', was)]), reading([entry('numpy', now)], { format }));

describe('hashes of a Python version', () => {
  it('may become more when wheels are added, and fewer when platforms are left out', async () => {
    expect(await compare(wheels('a', 'b'), wheels('a', 'b', 'c'))).toEqual([]);
    expect(await compare(wheels('a', 'b'), wheels('a'))).toEqual([]);
  });

  it('may not all be others', async () => {
    expect(await compare(wheels('a', 'b'), wheels('c', 'd'))).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
  });

  it('need a person when one took the place of another', async () => {
    expect(await compare(wheels('a', 'b', 'c'), wheels('a', 'c', 'd'))).toEqual([
      'MEDIUM PACKAGE-HASH-CHANGED',
    ]);
  });

  it('may not be another for one file alone', async () => {
    expect(await compare(wheels('a', 'b', 'c'), wheels('a', 'd', 'c'))).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED',
    ]);
  });

  it('are compared together where each file is an entry', async () => {
    const files = (...values: string[]) => reading(values.map((value) => entry('numpy', wheels(value))));
    expect(await saysOf(files('a', 'b'), files('a', 'b', 'c'))).toEqual([]);
    expect(await saysOf(files('a', 'b'), files('c', 'd'))).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
  });

  it('say nothing in another format, or for another version', async () => {
    expect(await compare(wheels('a'), wheels('b'), 'other-lock')).toEqual([]);
    expect(await compare(wheels('a'), { ...wheels('b'), version: '1.0.1' })).toEqual([]);
  });
});

describe('hashes of one file', () => {
  const npm = (value: string, differing: Partial<PackageEntry> = {}): PackageEntry =>
    entry('left-pad', { ecosystem: 'npm', hashes: [hash(value, 'sha512')], ...differing });

  it('are found changed in one copy of several', async () => {
    const copies = (second: string) => reading([npm('a', { slot: 'x' }), npm(second, { slot: 'y' })]);
    expect(await saysOf(copies('a'), copies('b'))).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
  });

  it('are found changed in a copy that is new', async () => {
    const before = reading([npm('a', { slot: 'x' })]);
    const after = reading([npm('a', { slot: 'x' }), npm('b', { slot: 'y' })]);
    expect(await saysOf(before, after)).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
  });

  it('of a commit that was packed anew need a person', async () => {
    const source = { kind: 'git', url: 'https://github.com/example/a', commit: 'c'.repeat(40) } as const;
    expect(await saysOf(reading([npm('a', { source })]), reading([npm('b', { source })]))).toEqual([
      'MEDIUM PACKAGE-HASH-CHANGED',
    ]);
  });

  it('are told together when many change, with how many and the first', async () => {
    const lock = (seed: string) =>
      packageLock(
        Object.fromEntries(
          Array.from({ length: 500 }, (_, at) => [`p${at}x`, { integrity: `sha512-${seed}${at}` }]),
        ),
      );
    expect(await saidOf('package-lock.json', lock('a'), lock('b'))).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED',
    ]);
  });

  it('that a new version alone lacks are told, in small files too', async () => {
    const two = (right: Locked): string => packageLock({ left: {}, right });
    const bump = { version: '1.0.1' };
    expect(await saidOf('package-lock.json', two({}), two({ ...bump, integrity: null }))).toEqual([
      'MEDIUM PACKAGE-HASH-REMOVED',
    ]);
    expect(await saidOf('package-lock.json', two({}), two(bump))).toEqual([]);
    const pins = (right: string): string => `left==1.0.0 --hash=sha256:${'a'.repeat(64)}\nright==${right}\n`;
    const strong = `1.0.0 --hash=sha256:${'b'.repeat(64)}`;
    for (const right of [`1.0.1 --hash=md5:${'c'.repeat(32)}`, '1.0.1'])
      expect(await saidOf('requirements.txt', pins(strong), pins(right))).toEqual([
        'MEDIUM PACKAGE-HASH-REMOVED',
      ]);
    expect(
      await saidOf('requirements.txt', pins(strong), pins(`1.0.1 --hash=sha256:${'c'.repeat(64)}`)),
    ).toEqual([]);
  });

  it('of Go belong to the module or to its go.mod', async () => {
    const go = (value: string, slot: string) =>
      entry('example.com/a', { ecosystem: 'go', hashes: [hash(value, 'h1')], slot });
    expect(await saysOf(reading([go('a', 'go.mod')]), reading([go('a', 'go.mod'), go('b', '')]))).toEqual([]);
    expect(await saysOf(reading([go('a', '')]), reading([go('b', '')]))).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED',
    ]);
  });

  it('of conda belong to one build', async () => {
    const conda = (value: string, slot: string) =>
      entry('zlib', { ecosystem: 'conda', hashes: [hash(value)], slot });
    expect(
      await saysOf(reading([conda('a', 'linux-64 h1_0')]), reading([conda('b', 'linux-64 h1_1')])),
    ).toEqual([]);
    expect(
      await saysOf(reading([conda('a', 'linux-64 h1_0')]), reading([conda('b', 'linux-64 h1_0')])),
    ).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
  });

  it('of conda-lock belong to the file that the address names', async () => {
    const lock = (hashes: string, file = 'numpy-1.26.4-py311_0.conda'): string =>
      `version: 1\nmetadata:\n  channels:\n  - url: conda-forge\npackage:\n- name: numpy\n  version: 1.26.4\n  manager: conda\n  platform: linux-64\n  url: https://conda.anaconda.org/conda-forge/linux-64/${file}\n  hash: ${hashes}\n`;
    const said = (after: string): Promise<string[]> =>
      saidOf('conda-lock.yml', lock('{md5: aa, sha256: aaaa}'), after);
    expect(await said(lock('{md5: bb, sha256: bbbb}'))).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
    expect(await said(lock('{md5: aa}'))).toEqual(['HIGH PACKAGE-HASH-REMOVED']);
    expect(await said(lock("{md5: ''}"))).toEqual(['HIGH PACKAGE-HASH-REMOVED']);
    expect(await said(lock('{md5: bb, sha256: bbbb}', 'numpy-1.26.4-py311_1.conda'))).toEqual([]);
    expect(await said(lock('{md5: bb, sha256: bbbb}', 'bumpy-1.26.4-py311_1.conda'))).toEqual([
      'HIGH PACKAGE-NAME-MISMATCH',
    ]);
  });

  it('of a package that yarn patches are of the patch, too', async () => {
    const plain = '"a@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  checksum: 10c0/aaaa\n';
    const patch = (edit: string, checksum: string): string =>
      `"a@patch:a@npm%3A^1.0.0#./a.patch":\n  version: 1.0.0\n  resolution: "a@patch:a@npm%3A1.0.0#./a.patch::version=1.0.0&hash=${edit}"\n  checksum: 10c0/${checksum}\n`;
    const lock = (...entries: string[]): string =>
      ['__metadata:\n  version: 8\n  cacheKey: 10c0\n', ...entries].join('\n');
    const said = (before: string, after: string): Promise<string[]> => saidOf('yarn.lock', before, after);
    expect(await said(lock(plain), lock(plain, patch('1', 'bbbb')))).toEqual([]);
    expect(await said(lock(plain, patch('1', 'bbbb')), lock(plain, patch('2', 'cccc')))).toEqual([]);
    expect(await said(lock(plain, patch('1', 'bbbb')), lock(plain, patch('1', 'cccc')))).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED',
    ]);
    const other = plain.replace('aaaa', 'dddd');
    expect(await said(lock(plain), lock(other, patch('1', 'bbbb')))).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED',
    ]);
  });

  it('of an action are its commit and its numbers', async () => {
    const action = (version: string, algorithm: string, value: string) =>
      reading([
        entry('actions/checkout', {
          ecosystem: 'github-actions',
          version,
          hashes: [hash(value, algorithm)],
          source: { kind: 'git', url: 'https://github.com/actions/checkout', commit: value.repeat(40) },
        }),
      ]);
    expect(await saysOf(action('v4.2.2', 'sha1', 'a'), action('v4.2.2', 'sha1', 'b'))).toEqual([
      'HIGH PACKAGE-HASH-CHANGED',
    ]);
    expect(await saysOf(action('v4', 'sha1', 'a'), action('v4', 'sha1', 'b'))).toEqual([
      'LOW PACKAGE-HASH-CHANGED',
    ]);
    const owned = (commit: string, owner: string) => {
      const { entries, ...rest } = action('v4', 'sha1', commit);
      const [given] = entries;
      return {
        ...rest,
        entries: given ? [{ ...given, hashes: [hash(commit, 'sha1'), hash(owner, 'owner-id')] }] : [],
      };
    };
    expect(await saysOf(owned('a', '1'), owned('b', '2'))).toEqual(['CRITICAL PACKAGE-HASH-CHANGED']);
  });
});

describe('hashes that are gone', () => {
  it('may not be of another kind, which nobody can compare', async () => {
    const other = await compare(wheels('a'), { hashes: [hash('b', 'sha512')] });
    expect(other).toEqual(['HIGH PACKAGE-HASH-REMOVED']);
    expect(await compare({ hashes: [hash('a', 'md5')] }, wheels('b'))).toEqual([]);
    expect(await compare(wheels('a'), { hashes: [hash('b', 'sha512'), hash('a')] })).toEqual([]);
  });

  it('of berry need a person when the way of packing changed for all', async () => {
    const lock = (key: string, checksum: string): string =>
      `__metadata:\n  version: 8\n  cacheKey: ${key}\n\n"ms@npm:^2.1.3":\n  version: 2.1.3\n  resolution: "ms@npm:2.1.3"\n  checksum: ${checksum}\n  languageName: node\n  linkType: hard\n`;
    const [a, b] = ['a'.repeat(128), 'b'.repeat(128)];
    expect(await saidOf('yarn.lock', lock('10c0', `10c0/${a}`), lock('10c0', `9/${b}`))).toEqual([
      'HIGH PACKAGE-HASH-REMOVED',
    ]);
    expect(await saidOf('yarn.lock', lock('10c0', `10c0/${a}`), lock('11', `11/${b}`))).toEqual([
      'MEDIUM PACKAGE-HASH-REMOVED',
    ]);
    expect(await saidOf('yarn.lock', lock('10c0', `10c0/${a}`), lock('10c0', `10c0/${b}`))).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED',
    ]);
  });

  const lock = (integrity: string | null, lockfileVersion = 3): string =>
    packageLock(
      Object.fromEntries(['a1', 'b1', 'c1', 'd1', 'e1'].map((name) => [name, { integrity }])),
    ).replace('"lockfileVersion": 3', `"lockfileVersion": ${lockfileVersion}`);

  it('are told in one finding, which blocks', async () => {
    expect(await saidOf('package-lock.json', lock('sha512-QUFB'), lock(null))).toEqual([
      'HIGH PACKAGE-HASH-REMOVED',
    ]);
  });

  it('need a person when the format moved on at the same time', async () => {
    expect(await saidOf('package-lock.json', lock('sha512-QUFB', 2), lock(null))).toEqual([
      'MEDIUM PACKAGE-HASH-REMOVED',
    ]);
  });
});
