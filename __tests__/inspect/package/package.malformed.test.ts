// Hostile readings and files: nothing throws, findings stay few, and time grows with the size alone.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { addressOf, shownAddress } from '../../../src/inspect/package/address.ts';
import { packageKnowledge } from '../../../src/inspect/package/knowledge.ts';
import { foreignEncoding, textOf } from '../../../src/inspect/package/text.ts';
import { compareVersions, stepBetween } from '../../../src/inspect/package/versions.ts';
import type { LockfileReading, PackageEntry } from '../../../src/lockfile/lockfile.ts';
import { entry, judged, packageLock, reading, saidOf } from './support.ts';

const word = fc.oneof(
  fc.constantFrom('a', 'lodash', '1.0.0', '__proto__', 'constructor', '', '@a/b', '../..', 'sha512'),
  fc.string({ maxLength: 12 }),
);
const address = fc.oneof(
  word,
  fc.constantFrom(
    'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
    'http://example.com/%2e%2e/',
    'git@h:a',
    'github:a/b',
  ),
);
const source: fc.Arbitrary<PackageEntry['source']> = fc.oneof(
  address.map((url) => ({ kind: 'registry', url }) as const),
  address.map((url) => ({ kind: 'git', url }) as const),
  address.map((url) => ({ kind: 'archive', url }) as const),
  word.map((path) => ({ kind: 'path', path }) as const),
  fc.constant({ kind: 'workspace' } as const),
  word.map((text) => ({ kind: 'unknown', text }) as const),
);
const entries: fc.Arbitrary<PackageEntry> = fc.record({
  ecosystem: fc.constantFrom('npm', 'pypi', 'conda', 'cargo', 'go', 'github-actions'),
  name: word,
  version: word,
  line: fc.nat(),
  source,
  hashes: fc.array(fc.record({ algorithm: word, value: word, line: fc.nat() }), { maxLength: 3 }),
  relation: fc.constantFrom('direct', 'transitive', 'unknown'),
  optional: fc.boolean(),
  development: fc.boolean(),
  installScript: fc.boolean(),
  slot: word,
});
const readings: fc.Arbitrary<LockfileReading> = fc.record({
  format: fc.constantFrom('a', 'pnpm-lock'),
  role: fc.constantFrom('lock', 'manifest'),
  entries: fc.array(entries, { maxLength: 8 }),
  registries: fc.array(
    fc.record({
      option: fc.oneof(word, fc.constantFrom('url', 'channels', '--index-url')),
      value: address,
      line: fc.nat(),
    }),
    {
      maxLength: 4,
    },
  ),
  problems: fc.array(
    fc.record({
      kind: fc.constantFrom('syntax', 'duplicate', 'hidden-document', 'limit'),
      reason: word,
      line: fc.nat(),
    }),
    { maxLength: 3 },
  ),
  includes: fc.array(fc.record({ path: address, line: fc.nat() }), { maxLength: 3 }),
});

describe('hostile readings', () => {
  it('are judged without throwing, and the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(readings, readings, async (before, after) => {
        const findings = await judged(before, after);
        expect(await judged(before, after)).toEqual(findings);
        for (const { evidence, location } of findings) {
          expect(evidence.length).toBeGreaterThan(10);
          expect(location.line).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('find nothing but state in what did not change', async () => {
    await fc.assert(
      fc.asyncProperty(readings, async (same) => {
        const identity = async (before?: LockfileReading): Promise<string[]> =>
          (await judged(before, same)).map(({ rule, subject }) => JSON.stringify([rule, subject]));
        const base = new Set(await identity());
        expect((await identity(same)).filter((finding) => !base.has(finding))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('that are large stay few findings', async () => {
    const many = (host: (index: number) => string) =>
      reading(
        Array.from({ length: 20_000 }, (_, index) =>
          entry(`p${index}`, {
            ecosystem: 'npm',
            installScript: true,
            source: { kind: 'registry', url: `http://${host(index)}/evil/-/evil-1.tgz` },
          }),
        ),
      );
    const findings = await judged(
      reading([entry('a', { ecosystem: 'npm' })]),
      many((index) => `h${index}.example.com`),
    );
    expect(findings.length).toBeLessThan(25);
    expect(Math.max(...findings.map(({ evidence }) => evidence.length))).toBeLessThan(2_000);
  });

  it('with one name many times are compared in little time', async () => {
    const copies = (version: string) =>
      reading(
        Array.from({ length: 20_000 }, (_, index) =>
          entry('a', { ecosystem: 'npm', version: `${version}.${index}`, slot: String(index) }),
        ),
      );
    expect((await judged(copies('1.0'), copies('2.0'))).length).toBeLessThan(5);
  });
});

describe('hostile words', () => {
  it('never throw', async () => {
    const { lookalikes, hosts } = packageKnowledge(await loadRules());
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), address), (one) => {
        addressOf(one);
        shownAddress(one);
        hosts.originOf(one, 'npm');
        lookalikes.find(one, 'pypi');
      }),
      { numRuns: 2_000 },
    );
  });

  it('that are versions have an order', () => {
    const version = fc.stringMatching(
      /^v?(?:\d!)?\d{1,3}(?:\.\d{1,2}){0,3}(?:[-.]?(?:a|b|rc|dev|post|x)[.]?\d{0,2}){0,2}(?:\+\w)?$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), version), fc.oneof(fc.string(), version), (one, other) => {
        stepBetween(one, other);
        expect(Math.sign(compareVersions(one, other))).toBe(-Math.sign(compareVersions(other, one)) + 0);
        expect(compareVersions(one, one)).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of great length cost little', async () => {
    const { lookalikes } = packageKnowledge(await loadRules());
    for (const piece of ['a', '-', '%2f', '@', '../', '1.', 'git+', '{{', '$', '#', 'coding: ']) {
      const long = piece.repeat(200_000);
      addressOf(`https://${long}`);
      addressOf(`https://example.com/${long}`);
      shownAddress(long);
      lookalikes.find(long, 'npm');
      compareVersions(long, `${long}1`);
      foreignEncoding(`#${long}`, 'requirements');
    }
  });

  it('in any bytes are a text', () => {
    fc.assert(fc.property(fc.uint8Array(), (data) => typeof textOf(data) === 'string'));
  });
});

describe('hostile files', () => {
  const lock = packageLock(
    { abc: {}, '@a/b': { hasInstallScript: true }, def: { optional: true } },
    { abc: '^1.0.0' },
  );

  it('that are broken anywhere end in findings, not in errors', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(lock.length), fc.string({ maxLength: 6 }), fc.nat(20), async (at, put, cut) => {
        const broken = lock.slice(0, at) + put + lock.slice(at + cut);
        const said = await saidOf('package-lock.json', lock, broken);
        expect(said.join()).not.toContain('HIGH SCAN-INCOMPLETE');
      }),
      { numRuns: 200 },
    );
  });
});
