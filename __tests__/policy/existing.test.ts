import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { existingAmong } from '../../src/policy/existing.ts';
import { fingerprintOf } from '../../src/policy/fingerprint.ts';
import { uniqueFindings } from '../../src/policy/order.ts';
import { finding } from './builders.ts';

interface Known {
  readonly digests?: Readonly<Record<string, string>>;
  /** Old paths by new ones. */
  readonly moves?: Readonly<Record<string, string>>;
}

function existing(head: readonly Finding[], base: readonly Finding[], { digests, moves }: Known = {}) {
  const lookup = (record: Readonly<Record<string, string>> = {}) => {
    const known = new Map(Object.entries(record));
    return (path: string) => known.get(path);
  };
  const [digestOf, originOf] = [lookup(digests), lookup(moves)];
  const files = { headDigest: digestOf, baseDigest: digestOf, originOf };
  const { existing: pairs } = existingAmong(uniqueFindings(head), base, files);
  return [...pairs.keys()].map((one) => one.finding.location.path);
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
    const [head, base] = [[finding({ at: 'new.pkl' })], [finding({ at: 'old.pkl' })]];
    expect(existing(head, base, { moves: { 'new.pkl': 'old.pkl' } })).toEqual(['new.pkl']);
  });

  it('takes nothing for moved because the same is gone elsewhere', () => {
    const [head, base] = [[finding({ at: 'new.pkl' })], [finding({ at: 'old.pkl' })]];
    expect(existing(head, base)).toEqual([]);
    expect(existing(head, base, { moves: { 'new.pkl': 'another.pkl' } })).toEqual([]);
  });

  it('accounts one for one', () => {
    const head = [finding({ at: 'a' }), finding({ at: 'b' }), finding({ at: 'c' })];
    const moves = { a: 'x', b: 'y', c: 'x' };
    expect(existing(head, [finding({ at: 'x' }), finding({ at: 'y' })], { moves })).toEqual(['a', 'b']);
  });

  it('prefers the same path, so that a copy is new', () => {
    const head = [finding({ at: 'a-copy' }), finding({ at: 'original' })];
    const moves = { 'a-copy': 'original' };
    expect(existing(head, [finding({ at: 'original' })], { moves })).toEqual(['original']);
  });

  it('does not account for something worse', () => {
    expect(existing([finding()], [finding({ severity: 'HIGH' })])).toEqual([]);
    expect(existing([finding({ severity: 'HIGH' })], [finding()])).toEqual(['models/a.pkl']);
  });

  it('is used up by something worse', () => {
    const head = [finding({ at: 'a' }), finding({ at: 'b', severity: 'LOW' })];
    const moves = { a: 'gone', b: 'gone' };
    expect(existing(head, [finding({ at: 'a', severity: 'HIGH' })], { moves: { b: 'a' } })).toEqual([]);
    expect(existing(head, [finding({ at: 'gone', severity: 'HIGH' })], { moves })).toEqual([]);
  });

  it('takes an unread file for existing only when its bytes are the same', () => {
    const moves = { b: 'a' };
    expect(existing([unread('b')], [unread('a')], { moves, digests: { a: '1', b: '1' } })).toEqual(['b']);
    expect(existing([unread('b')], [unread('a')], { moves, digests: { a: '1', b: '2' } })).toEqual([]);
    expect(existing([unread('a')], [unread('a')])).toEqual([]);
  });

  const lines = (...all: readonly number[]) =>
    all.map((line) => finding({ location: { path: 'a.py', members: [], line } }));

  it('does not account for one more in the same file, wherever it stands', () => {
    expect(existing(lines(2, 9), lines(2))).toEqual([]);
    expect(existing(lines(9, 30), lines(2, 4))).toEqual(['a.py']);
    expect(existing(lines(9), lines(2, 4))).toEqual(['a.py']);
  });

  it('counts what has no line once', () => {
    expect(existing([finding(), finding()], [finding()])).toEqual(['models/a.pkl']);
  });
});
