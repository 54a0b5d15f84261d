import { describe, expect, it } from 'vitest';
import { readBunLock } from '../../../src/lockfile/javascript/bun-lock.ts';
import { readBunLockb } from '../../../src/lockfile/javascript/bun-lockb.ts';
import { BUN, BUN_NESTED } from './bun-samples.ts';

const lineOf = (part: string): number => BUN.slice(0, BUN.indexOf(part)).split('\n').length;

describe('bun.lock', () => {
  const { entries, problems } = readBunLock(BUN);

  it('tells all of a package', () => {
    expect(problems).toEqual([]);
    expect(entries[0]).toEqual({
      ecosystem: 'npm',
      name: '@s/a',
      version: '1.2.3',
      range: '^1.0.0',
      line: lineOf('"@s/a": ['),
      source: { kind: 'registry' },
      hashes: [{ algorithm: 'sha512', value: 'A==', line: lineOf('"@s/a": [') }],
      relation: 'direct',
      optional: false,
      development: true,
      slot: '@s/a',
    });
  });

  it.each([
    ['@s/a/b', { name: 'b', version: '2.0.0', relation: 'transitive' }],
    [
      'alias',
      { name: 'real', alias: 'alias', source: { kind: 'registry', url: 'https://npm.example.com/' } },
    ],
    ['web/b', { name: 'b', version: '3.0.0', relation: 'direct', range: '^3' }],
    [
      'b',
      {
        version: '1.0.0',
        relation: 'transitive',
        source: { kind: 'registry', url: 'https://registry.example.com/b/-/b-1.0.0.tgz' },
      },
    ],
    ['g', { source: { kind: 'git', url: 'https://github.com/o/r' }, optional: true, hashes: [] }],
    ['t', { source: { kind: 'archive', url: 'https://example.com/t.tgz' }, hashes: [{ value: 'T==' }] }],
    ['web', { source: { kind: 'workspace' } }],
    ['f', { source: { kind: 'path', path: '../f' } }],
  ])('%s', (slot, expected) => {
    const entry = entries.find((one) => one.slot === slot);
    expect(entry).toMatchObject(expected);
    expect(entry).toHaveProperty('installScript', undefined);
  });

  it.each(['0', '2', '3'])('reads version %s as version 1', (version) => {
    const text = BUN.replace('"lockfileVersion": 1', `"lockfileVersion": ${version}`);
    expect(readBunLock(text)).toEqual(readBunLock(BUN));
  });

  it('reads a file with nested overrides, which lead to packages of their own', () => {
    const reading = readBunLock(BUN_NESTED);
    const { graph } = reading;
    expect(reading.problems).toEqual([]);
    expect(reading.entries).toMatchObject([
      { name: 'a', version: '1.0.0', relation: 'direct' },
      { name: 'b', version: '2.0.0', relation: 'direct' },
      { name: 'other', alias: 'b', version: '1.1.0', relation: 'transitive', slot: 'a/b' },
      { name: 'c', version: '1.1.0', relation: 'transitive' },
    ]);
    expect(graph?.orphans).toEqual(new Set());
    expect([...(graph?.needs?.values() ?? [])]).toEqual([['b'], [], ['c'], []]);
    expect(graph?.projects).toMatchObject([
      {
        folder: '.',
        asks: [
          { name: 'a', range: '^1.0.0', line: 7 },
          { name: 'b', range: '^2.0.0', line: 8 },
        ],
      },
    ]);
  });

  it.each([
    [
      'a version that is not known',
      BUN.replace('"lockfileVersion": 1', '"lockfileVersion": 7'),
      'unsupported',
      2,
    ],
    ['the next version', BUN.replace('"lockfileVersion": 1', '"lockfileVersion": 4'), 'unsupported', 2],
    [
      'an entry that is no list',
      BUN.replace('["g@github', '{"x": 1}, "h": ["g@github'),
      'unsupported',
      lineOf('"g": ['),
    ],
    ['a key given twice', BUN.replace('"t": [', '"g": ['), 'duplicate', lineOf('"t": [')],
    ['packages that are a list', '{"lockfileVersion": 1,\n"packages": []}', 'unsupported', 2],
    ['a comment that is not closed', `${BUN}/*`, 'syntax', BUN.split('\n').length],
    ['a missing comma', BUN.replace('"lockfileVersion": 1,', '"lockfileVersion": 1'), 'syntax', 3],
  ])('reports %s', (_, text, kind, line) => {
    expect(readBunLock(text).problems).toEqual([expect.objectContaining({ kind, line })]);
  });

  it('does not pass over the binary lockfile in silence', () => {
    expect(readBunLockb().problems).toMatchObject([{ kind: 'unsupported', line: 1 }]);
  });
});
