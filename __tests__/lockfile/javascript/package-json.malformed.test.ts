import { describe, expect, it } from 'vitest';
import { readPackageJson } from '../../../src/lockfile/javascript/package-json.ts';
import { expectSafe } from '../hostile-text.ts';
import { itSurvives } from './hostile-files.ts';

const SAMPLE = JSON.stringify(
  {
    dependencies: { a: '^1', b: 'npm:c@1', d: 'git+https://example.com/d.git#main' },
    peerDependencies: { e: '*' },
    overrides: { a: { '.': '1', 'b@2': { c: '3' } } },
    pnpm: { overrides: { 'a@<2>@s/b': '1' } },
    workspaces: { catalog: { f: 'file:..' } },
  },
  null,
  1,
);

describe('hostile package-json files', () => {
  it('throws nothing and gives lines that are there', () => expectSafe(readPackageJson, [SAMPLE]));

  itSurvives(readPackageJson);

  it('does not follow overrides without end', () => {
    const depth = 120;
    const text = `{"overrides": ${'{"a": '.repeat(depth)}"1"${'}'.repeat(depth)}}`;
    expect(readPackageJson(text).entries).toEqual([]);
    expect(readPackageJson(text.replaceAll('"a"', `"${'>'.repeat(10_000)}"`)).entries).toEqual([]);
  });
});
