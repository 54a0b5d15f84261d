import { describe, expect, it } from 'vitest';
import { readGoMod } from '../../../src/lockfile/go/go-mod.ts';
import { readGoSum } from '../../../src/lockfile/go/go-sum.ts';
import { GO_MOD, GO_SUM } from './samples.ts';

describe('go.mod', () => {
  it('reads requirements and what takes their place', () => {
    const { entries, problems } = readGoMod(GO_MOD);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { name: 'example.com/direct', version: 'v1.2.3', relation: 'direct', line: 7 },
      { name: 'example.com/one', version: 'v0.1.0', relation: 'direct', line: 10 },
      { name: 'example.com/two/v2', relation: 'transitive' },
      { name: 'example.com/quoted', relation: 'transitive' },
      {
        name: 'example.com/fork/one',
        alias: 'example.com/one',
        version: 'v0.1.1',
        slot: 'replace',
        line: 18,
      },
      { name: '../two', alias: 'example.com/two/v2', source: { kind: 'path' }, slot: 'replace v2.0.0' },
    ]);
  });

  it.each([
    ['an unknown statement', 'module a\nsummon b v1.0.0\n', 'unsupported', 2],
    ['a requirement without a version', 'require a\n', 'unsupported', 1],
    ['a block that is not closed', 'require (\na v1\n', 'syntax', 3],
    ['a merge conflict', 'require (\n<<<<<<< HEAD\na v1\n)\n', 'syntax', 2],
  ])('reports %s', (_, text, kind, line) => {
    expect(readGoMod(text).problems).toMatchObject([{ kind, line }]);
  });
});

describe('go.sum', () => {
  it('tells modules from their go.mod files', () => {
    const { entries, problems } = readGoSum(GO_SUM);
    expect(problems).toEqual([]);
    expect(entries.map(({ name, version, slot, line }) => [name, version, slot, line])).toEqual([
      ['example.com/one', 'v0.1.0', '', 1],
      ['example.com/one', 'v0.1.0', 'go.mod', 2],
      ['example.com/two/v2', 'v2.0.0', 'go.mod', 3],
    ]);
    expect(entries[0]?.hashes).toEqual([{ algorithm: 'h1', value: `${'A'.repeat(43)}=`, line: 1 }]);
  });

  it('reports two hashes for one module, but not one hash twice', () => {
    expect(readGoSum(`${GO_SUM}example.com/one v0.1.0 h1:x=\n`).problems).toMatchObject([
      { kind: 'duplicate', line: 4 },
    ]);
    expect(readGoSum(GO_SUM + GO_SUM)).toMatchObject({ problems: [], entries: { length: 3 } });
  });

  it('reports lines that are broken', () => {
    expect(readGoSum('a v1\n').problems).toMatchObject([{ kind: 'syntax', line: 1 }]);
  });
});
