// Pairing by tables against pairing by looking at every pair: slow, and plain to see.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareReadings } from '../../../src/inspect/package/compare.ts';
import type { PackageEntry } from '../../../src/lockfile/lockfile.ts';
import { entry, reading } from './support.ts';

const SOURCES: readonly PackageEntry['source'][] = [
  { kind: 'registry' },
  { kind: 'git', url: 'https://example.com/a.git' },
  { kind: 'workspace' },
];

/** Few names and versions, so that most stand several times on both sides. */
const entries = fc.array(
  fc
    .record({
      name: fc.constantFrom('a', 'b', 'c'),
      ecosystem: fc.constantFrom('npm' as const, 'go' as const),
      version: fc.constantFrom(undefined, '1.0.0', '2.0.0'),
      slot: fc.constantFrom('x', 'y'),
      source: fc.constantFrom(...SOURCES),
    })
    .map(({ name, ...facts }) => entry(name, facts)),
  { maxLength: 8 },
);

const isSameVersion = (a: PackageEntry, b: PackageEntry) => a.version === b.version;
const isSameSlot = (a: PackageEntry, b: PackageEntry) => a.slot === b.slot;
const isSameKind = (a: PackageEntry, b: PackageEntry) => a.source.kind === b.source.kind;
const isSameName = (a: PackageEntry, b: PackageEntry) =>
  a.ecosystem === b.ecosystem && a.name === b.name && (a.ecosystem !== 'go' || isSameSlot(a, b));

/** The nearest first. */
const LEVELS = [
  [isSameVersion, isSameSlot, isSameKind],
  [isSameVersion, isSameSlot],
  [isSameVersion],
  [isSameSlot],
  [isSameKind],
  [],
];
/** Further copies share a partner. */
const COPIES = [[isSameVersion], []];

function partnersOf(olds: readonly PackageEntry[], news: readonly PackageEntry[]): (number | undefined)[] {
  const partners: (number | undefined)[] = news.map(() => undefined);
  const look = (levels: typeof LEVELS, mayShare: boolean): void => {
    for (const level of levels)
      news.forEach((now, index) => {
        const found = olds.findIndex(
          (old, at) =>
            isSameName(now, old) &&
            level.every((same) => same(now, old)) &&
            (mayShare || !partners.includes(at)),
        );
        if (partners[index] === undefined && found !== -1) partners[index] = found;
      });
  };
  look(LEVELS, false);
  look(COPIES, true);
  return partners;
}

it('an entry is compared with the nearest one that nobody nearer has', () => {
  fc.assert(
    fc.property(entries, entries, (olds, news) => {
      const { changes } = compareReadings(reading(olds), reading(news));
      const wanted = partnersOf(olds, news);
      for (const { now, was } of changes) {
        const expected = wanted[news.indexOf(now)];
        expect(was).toBe(expected === undefined ? undefined : olds[expected]);
      }
      // What is not told is as it was.
      for (const [index, now] of news.entries()) {
        if (changes.some((change) => change.now === now)) continue;
        const was = olds[wanted[index] ?? -1];
        expect([was?.version, was?.source]).toEqual([now.version, now.source]);
      }
    }),
    { numRuns: 2000 },
  );
});
