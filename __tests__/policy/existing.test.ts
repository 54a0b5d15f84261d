import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { existingAmong } from '../../src/policy/existing.ts';
import { fingerprintOf } from '../../src/policy/fingerprint.ts';
import { uniqueFindings } from '../../src/policy/order.ts';
import { finding } from './builders.ts';

function existing(
  head: readonly Finding[],
  base: readonly Finding[],
  digests: Readonly<Record<string, string>> = {},
) {
  const digestOf = (path: string) => new Map(Object.entries(digests)).get(path);
  const set = existingAmong(uniqueFindings(head), base, digestOf, digestOf);
  return [...set].map((one) => one.finding.location.path);
}

const members = (...names: string[]) => finding({ location: { path: 'a', members: names } });

describe('fingerprintOf', () => {
  it('is free of path and offset', () => {
    const moved = finding({
      at: 'b.pkl',
      location: { path: 'b.pkl', members: [], offset: 9 },
      severity: 'LOW',
    });
    expect(fingerprintOf(moved)).toBe(fingerprintOf(finding()));
    expect(fingerprintOf(moved)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays what it is from release to release', () => {
    expect(fingerprintOf(finding())).toBe('3c7f7dea54ff886fd575c283e9552a9447eef36c8093e1297a6b3fc6f2904382');
  });

  it('differs by rule, member and subject', () => {
    const all = [
      finding(),
      finding({ rule: 'PICKLE-OTHER' }),
      finding({ subject: 'x' }),
      members('a'),
      members('a', 'b'),
      members('a > b'),
      members('a","b'),
    ];
    expect(new Set(all.map(fingerprintOf)).size).toBe(all.length);
  });
});

const unread = (at: string) => finding({ at, rule: 'SCAN-INCOMPLETE', subject: 'encrypted' });

describe('existingAmong', () => {
  it('follows a file that moved', () => {
    expect(existing([finding({ at: 'new.pkl' })], [finding({ at: 'old.pkl' })])).toEqual(['new.pkl']);
  });

  it('accounts one for one', () => {
    const head = [finding({ at: 'a' }), finding({ at: 'b' }), finding({ at: 'c' })];
    expect(existing(head, [finding({ at: 'x' }), finding({ at: 'y' })])).toEqual(['a', 'b']);
  });

  it('prefers the same path, so that a copy is new', () => {
    const head = [finding({ at: 'a-copy' }), finding({ at: 'original' })];
    expect(existing(head, [finding({ at: 'original' })])).toEqual(['original']);
  });

  it('does not account for something worse', () => {
    expect(existing([finding()], [finding({ severity: 'HIGH' })])).toEqual([]);
    expect(existing([finding({ severity: 'HIGH' })], [finding()])).toEqual(['models/a.pkl']);
  });

  it('is used up by something worse', () => {
    const head = [finding({ at: 'a' }), finding({ at: 'b', severity: 'LOW' })];
    expect(existing(head, [finding({ at: 'a', severity: 'HIGH' })])).toEqual([]);
    expect(existing(head, [finding({ at: 'gone', severity: 'HIGH' })])).toEqual([]);
  });

  it('pairs unread files by their bytes when several moved', () => {
    const head = [unread('c'), unread('d')];
    expect(existing(head, [unread('a'), unread('b')], { a: '1', b: '2', c: '2', d: '1' })).toEqual([
      'c',
      'd',
    ]);
  });

  it('takes an unread file for existing only when its bytes are the same', () => {
    expect(existing([unread('b')], [unread('a')], { a: '1', b: '1' })).toEqual(['b']);
    expect(existing([unread('b')], [unread('a')], { a: '1', b: '2' })).toEqual([]);
    expect(existing([unread('a')], [unread('a')])).toEqual([]);
  });
});
