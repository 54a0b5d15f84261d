import { describe, expect, it } from 'vitest';
import { readCargoLock } from '../../../src/lockfile/rust/cargo-lock.ts';
import { readCargoToml } from '../../../src/lockfile/rust/cargo-toml.ts';
import { CARGO_LOCK, CARGO_LOCK_1, CARGO_TOML } from './samples.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('Cargo.lock', () => {
  it('reads packages, sources and relations', () => {
    const { entries, problems } = readCargoLock(CARGO_LOCK);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { name: 'app', line: 5, source: { kind: 'workspace' }, relation: 'unknown', hashes: [] },
      {
        name: 'serde',
        source: { kind: 'registry', url: 'https://crates.example.com/index' },
        sourceLine: 15,
        hashes: [{ algorithm: 'sha256', line: 16 }],
        relation: 'direct',
      },
      {
        name: 'serde_derive',
        source: { kind: 'registry', url: 'sparse+https://sparse.example.com/' },
        relation: 'transitive',
      },
      {
        name: 'tool',
        range: 'branch=main',
        source: { kind: 'git', url: 'https://git.example.com/o/tool', commit: COMMIT },
      },
    ]);
  });

  it('reads the checksums of version 1', () => {
    expect(readCargoLock(CARGO_LOCK_1)).toMatchObject({
      problems: [],
      entries: [{ name: 'libc', hashes: [{ algorithm: 'sha256', line: 7 }] }],
    });
  });

  it('reports a new version, a source of no known kind and a file without packages', () => {
    expect(readCargoLock(CARGO_LOCK.replace('= 4', '= 5')).problems).toMatchObject([{ line: 2 }]);
    const odd = readCargoLock(CARGO_LOCK.replace('registry+', 'magic+'));
    expect(odd.entries[1]?.source).toEqual({
      kind: 'unknown',
      text: 'magic+https://crates.example.com/index',
    });
    expect(readCargoLock('version = 4\n').problems).toMatchObject([{ kind: 'unsupported' }]);
  });
});

describe('Cargo.toml', () => {
  it('reads every table of dependencies', () => {
    const { entries, problems, registries } = readCargoToml(CARGO_TOML);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { name: 'serde', range: '1.0', slot: 'dependencies', line: 6 },
      { name: 'exact', version: '1.2.3' },
      { name: 'real-name', alias: 'renamed' },
      { name: 'tool', source: { kind: 'git', commit: COMMIT } },
      { name: 'shared', range: '3.1' },
      { name: 'nix', optional: true, source: { kind: 'registry', url: 'inner' } },
      { name: 'beside', development: true, source: { kind: 'path', path: '../beside' } },
      { name: 'shared', slot: 'workspace.dependencies' },
      { name: 'serde', slot: 'patch.crates-io', range: 'branch=evil', source: { kind: 'git' } },
    ]);
    expect(entries[0]).toHaveProperty('version', undefined);
    expect(registries).toMatchObject([{ option: 'registry', value: 'inner' }]);
  });
});
