import { describe, expect, it } from 'vitest';
import { readPackageLock } from '../../../src/lockfile/javascript/package-lock.ts';
import { expectSafe } from '../hostile-text.ts';
import { itSurvives } from './hostile-files.ts';

const SAMPLE = JSON.stringify(
  {
    lockfileVersion: 2,
    packages: {
      '': { dependencies: { a: '^1' } },
      'node_modules/a': {
        version: '1.0.0',
        resolved: 'https://example.com/a/-/a-1.0.0.tgz',
        integrity: 'sha512-A',
      },
      'node_modules/w': { resolved: 'w', link: true },
      w: { version: '1.0.0', devDependencies: { a: '*' } },
    },
    dependencies: { a: { version: '1.0.0', dependencies: { b: { version: 'npm:c@1', dev: true } } } },
  },
  null,
  1,
);

describe('hostile package-lock files', () => {
  it('throws nothing and gives lines that are there', () => expectSafe(readPackageLock, [SAMPLE]));

  itSurvives(readPackageLock);

  it('does not look for workspaces without end', () => {
    const packages = { [`${'a/'.repeat(200_000)}b`]: { dependencies: { c: '1', d: '1', e: '1' } } };
    expect(readPackageLock(JSON.stringify({ lockfileVersion: 3, packages })).entries).toEqual([]);
  });

  it('reports a tree that is too deep', () => {
    const text = `{"lockfileVersion": 1, "dependencies": ${'{"a": {"dependencies": '.repeat(2000)}`;
    expect(readPackageLock(text).problems).toMatchObject([{ kind: 'limit', line: 1 }]);
  });
});
