// Answers of any shape: nothing is thrown, and nothing is made of what is not there.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npmFacts } from '../../src/registry/npm.ts';
import { preferredFile, pypiFacts } from '../../src/registry/pypi.ts';

const VERSION = '1.0.0';
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('2026-01-01T00:00:00Z', '__proto__', 'constructor', 'a-1.0.0.tar.gz'),
);
const any = fc.oneof(fc.jsonValue(), text);
const optional = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.record(shape, { requiredKeys: [] });

const release = optional({
  scripts: fc.oneof(any, optional({ install: any, preinstall: any, postinstall: any })),
  dist: fc.oneof(any, optional({ attestations: any, integrity: any, shasum: any })),
  _npmUser: fc.oneof(any, optional({ name: any, trustedPublisher: any })),
  gypfile: any,
  hasInstallScript: any,
});
const packument = optional({
  versions: fc.oneof(any, fc.dictionary(fc.oneof(fc.constant(VERSION), text), fc.oneof(any, release))),
  time: fc.oneof(any, fc.dictionary(fc.oneof(fc.constant(VERSION), text), any)),
});
const listing = optional({
  files: fc.oneof(
    any,
    fc.array(
      fc.oneof(
        any,
        optional({
          filename: text,
          url: text,
          hashes: fc.oneof(any, optional({ sha256: text })),
          size: any,
          'upload-time': text,
          yanked: any,
        }),
      ),
    ),
  ),
  'project-status': fc.oneof(any, optional({ status: any, reason: any })),
  meta: any,
});

describe('a packument', () => {
  it('of any shape throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(any, packument), (value) => {
        const facts = npmFacts(value, VERSION);
        if (facts !== undefined) expect(Number.isNaN(facts.publishedAt?.getTime() ?? 0)).toBe(false);
      }),
    );
  });

  it.each([['__proto__'], ['constructor'], ['toString']])(
    'has no release that is named %s by itself',
    (name) => {
      expect(npmFacts({ versions: {} }, name)).toBeUndefined();
    },
  );

  it('with very many releases is read in time that grows with them', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `1.0.${index}`);
    const versions = Object.fromEntries(names.map((name) => [name, { _npmUser: { name: 'one' } }]));
    const time = Object.fromEntries(names.map((name) => [name, '2026-01-01T00:00:00.000Z']));
    expect(npmFacts({ versions, time }, '1.0.49999')).toMatchObject({ firstScriptAfter: 0 });
  });
});

describe('a listing', () => {
  it('of any shape throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(any, listing), (value) => {
        const { files } = pypiFacts(value, { version: VERSION, hashes: [] });
        expect(preferredFile(files) === undefined).toBe(files.length === 0);
      }),
    );
  });

  it('with more files than fit on the stack is read', () => {
    const files = Array.from({ length: 150_000 }, (_, index) => ({
      filename: 'a-1.0.0.tar.gz',
      url: `f${index}`,
      hashes: { sha256: '0'.repeat(64) },
      'upload-time': '2026-01-01T00:00:00Z',
    }));
    expect(pypiFacts({ files }, { version: VERSION, hashes: [] }).files).toHaveLength(100_000);
  });
});
