import { describe, expect, it, test } from 'vitest';
import type { ChangedFile } from '../../src/core/change.ts';
import { guardedChanges } from '../../src/policy/guarded-paths.ts';

const version = { kind: 'file', id: 'a'.repeat(40) } as const;
const changed = (path: string): ChangedFile => ({ path, head: version, base: version });

test.each([
  ['.github/model-guard.yml', 'GUARD-POLICY-CHANGED'],
  ['.github/model-guard/rules.yml', 'GUARD-POLICY-CHANGED'],
  ['policies/own.yml', 'GUARD-POLICY-CHANGED'],
  ['CODEOWNERS', 'GUARD-OWNERS-CHANGED'],
  ['.github/CODEOWNERS', 'GUARD-OWNERS-CHANGED'],
  ['docs/CODEOWNERS', 'GUARD-OWNERS-CHANGED'],
  ['.github/model-guard', undefined],
  ['src/CODEOWNERS', undefined],
  ['x/.github/model-guard.yml', undefined],
])('%s: %s', (path, rule) => {
  const found = guardedChanges([changed(path)], { policyPath: 'policies/own.yml', ownersInPolicy: false });
  expect(found.map((one) => one.rule)).toEqual(rule === undefined ? [] : [rule]);
});

describe('guardedChanges', () => {
  it('leaves CODEOWNERS alone when the policy names the owners', () => {
    const files = [changed('CODEOWNERS'), changed('.github/model-guard.yml')];
    const found = guardedChanges(files, { ownersInPolicy: true });
    expect(found.map((one) => one.occurrence.location.path)).toEqual(['.github/model-guard.yml']);
  });

  it('says what happened to the file', () => {
    const path = '.github/model-guard.yml';
    const files = [{ path, head: version }, { path, base: version }, changed(path)];
    const found = guardedChanges(files, { ownersInPolicy: false });
    expect(found.map((one) => one.occurrence.subject.split(' ')[0])).toEqual(['adds', 'deletes', 'changes']);
    expect(found[0]?.occurrence.location).toEqual({ path, members: [] });
  });
});
