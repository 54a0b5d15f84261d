import { describe, expect, it } from 'vitest';
import { readPackageJson } from '../../../src/lockfile/javascript/package-json.ts';

const text = JSON.stringify(
  {
    name: 'app',
    scripts: { postinstall: 'node x.js' },
    dependencies: {
      a: '^1.0.0',
      exact: '1.2.3',
      alias: 'npm:@s/real@2',
      w: 'workspace:*',
      proto: 'file:../proto',
    },
    devDependencies: { b: 'github:o/r#79ac49e' },
    optionalDependencies: { c: 'https://example.com/c.tgz' },
    peerDependencies: { d: '*', e: '*' },
    peerDependenciesMeta: { e: { optional: true } },
    overrides: { a: '1.0.0', b: { '.': '2.0.0', '@s/x': '3.0.0' } },
    resolutions: { '**/f': '1', 'g/@s/h': '2', 'i@npm:^1': 'npm:j@3' },
    pnpm: { overrides: { 'k@<2>@s/l': '>=3', m: '-', 'o@>=4 || @>1': '5' } },
    workspaces: { packages: ['packages/*'], catalog: { n: '^1' }, catalogs: { old: { n: '^0' } } },
  },
  null,
  1,
);
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('package.json', () => {
  const { entries, problems } = readPackageJson(text);

  it('reads all groups, overrides and catalogs', () => {
    expect(problems).toEqual([]);
    expect(entries.map(({ name, slot, relation }) => `${name} ${slot} ${relation}`)).toEqual([
      'a dependencies direct',
      'exact dependencies direct',
      '@s/real dependencies direct',
      'w dependencies direct',
      'proto dependencies direct',
      'b devDependencies direct',
      'c optionalDependencies direct',
      'd peerDependencies direct',
      'e peerDependencies direct',
      'a overrides>a unknown',
      'b overrides>b>. unknown',
      '@s/x overrides>b>@s/x unknown',
      'f resolutions>**/f unknown',
      '@s/h resolutions>g/@s/h unknown',
      'j resolutions>i@npm:^1 unknown',
      '@s/l pnpm.overrides>k@<2>@s/l unknown',
      'm pnpm.overrides>m unknown',
      'o pnpm.overrides>o@>=4 || @>1 unknown',
      'n workspaces.catalog unknown',
      'n workspaces.catalogs>old unknown',
    ]);
  });

  it.each([
    ['a', { range: '^1.0.0', line: lineOf('"a": "^1'), source: { kind: 'registry' }, hashes: [] }],
    ['exact', { version: '1.2.3', range: '1.2.3' }],
    ['@s/real', { alias: 'alias', range: 'npm:@s/real@2' }],
    ['w', { source: { kind: 'workspace' } }],
    ['proto', { source: { kind: 'path', path: '../proto' } }],
    ['b', { development: true, source: { kind: 'git', url: 'https://github.com/o/r' } }],
    ['c', { optional: true, source: { kind: 'archive', url: 'https://example.com/c.tgz' } }],
    ['d', { optional: false }],
    ['e', { optional: true }],
  ])('%s', (name, expected) => expect(entries.find((entry) => entry.name === name)).toMatchObject(expected));

  it('gives no version for a range', () => expect(entries[0]).toHaveProperty('version', undefined));

  it.each([
    ['a group that is a list', '{\n"dependencies": ["a"]}', 'unsupported', 2],
    ['a package given twice', '{"dependencies": {"a": "1",\n"a": "2"}}', 'duplicate', 2],
    ['a comment', '{\n// x\n}', 'syntax', 2],
  ])('reports %s', (_, bad, kind, line) => {
    expect(readPackageJson(bad).problems).toEqual([expect.objectContaining({ kind, line })]);
  });

  it('takes the empty lists of old packages', () => {
    expect(readPackageJson('{"dependencies": []}').problems).toEqual([]);
  });
});
