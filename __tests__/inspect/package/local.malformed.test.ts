// Arbitrary places that packages come from: nothing throws, and what climbs out of the repository is always told.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../../src/inspect/package/compare.ts';
import { localVerdicts } from '../../../src/inspect/package/local.ts';
import type { PackageVerdict } from '../../../src/inspect/package/verdict.ts';
import type { PackageEntry } from '../../../src/lockfile/lockfile.ts';
import { entry, reading } from './support.ts';

const PIECES = [
  '..',
  '.',
  'a',
  '/',
  '\\',
  'file:',
  'link:',
  'portal:',
  '//',
  '~',
  'C:',
  'x.tgz',
  'node_modules/',
  '%2F',
  'locator=w%40workspace%3Aa%2Fb',
  '&',
  '\0',
  '',
];
const place = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const source: fc.Arbitrary<PackageEntry['source']> = fc.oneof(
  place.map((path) => ({ kind: 'path', path }) as const),
  fc.constant({ kind: 'workspace' } as const),
  place.map((text) => ({ kind: 'unknown', text: `exec:${text}` }) as const),
  place.map((text) => ({ kind: 'unknown', text }) as const),
);
const entries = fc.record({ source, range: place, slot: place });

function said(
  path: string,
  now: Partial<PackageEntry>,
  was: Partial<PackageEntry> | undefined,
  format = 'package-json',
): readonly PackageVerdict[] {
  const before = reading(was === undefined ? [] : [entry('a', was)], { format });
  return localVerdicts(compareReadings(before, reading([entry('a', now)], { format })), path);
}

describe('packages of any place', () => {
  it('are judged without throwing, once each, and the same twice', () => {
    fc.assert(
      fc.property(entries, fc.option(entries, { nil: undefined }), place, (now, was, path) => {
        const verdicts = said(path, now, was);
        expect(verdicts.length).toBeLessThanOrEqual(1);
        expect(said(path, now, was)).toEqual(verdicts);
        for (const { says, severity } of verdicts) {
          expect(severity).toBe('MEDIUM');
          expect(says.length).toBeLessThan(400);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are quiet where they were in the same folder before', () => {
    fc.assert(
      fc.property(entries, (now) => {
        fc.pre(now.source.kind !== 'unknown');
        expect(said('package.json', { ...now, version: '2.0.0' }, { ...now, version: '1.0.0' })).toEqual([]);
      }),
    );
  });

  it('are told when they climb higher than the file stands, and only then', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(8), (depth, up) => {
        const file = `${'d/'.repeat(depth)}package.json`;
        const path = `${'../'.repeat(up)}x`;
        const verdicts = said(file, { source: { kind: 'path', path }, slot: '' }, undefined);
        expect(verdicts.length).toBe(up > depth ? 1 : 0);
      }),
    );
  });

  it('are told wherever an absolute path or an archive is behind a scheme', () => {
    for (const scheme of ['', 'file:', 'file://', 'link:', 'portal:'])
      for (const path of ['/opt/x', 'a/b.tgz']) {
        const url = scheme === 'file://' && !path.startsWith('/') ? `file:${path}` : scheme + path;
        expect(
          said('package.json', { source: { kind: 'path', path: url }, slot: '' }, undefined),
        ).toHaveLength(1);
      }
  });

  it('may be very long', () => {
    const path = `${'a/../'.repeat(100_000)}../x`;
    const verdicts = said('package.json', { source: { kind: 'path', path }, slot: '' }, undefined);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]?.says.length).toBeLessThan(400);
    const slot = `locator=${'workspace%3A'.repeat(50_000)}`;
    expect(said('package.json', { source: { kind: 'path', path: 'x' }, slot }, undefined)).toEqual([]);
  });
});
