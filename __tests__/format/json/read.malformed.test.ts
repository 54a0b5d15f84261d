import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonError } from '../../../src/format/json/errors.ts';
import { plainOf } from '../../../src/format/json/nodes.ts';
import { readJson, readJsonPart } from '../../../src/format/json/read.ts';

/** What a reader makes of a text: a value, or that it refuses. */
function outcome(read: () => unknown): string {
  try {
    return JSON.stringify(read()) ?? 'nothing';
  } catch {
    return 'refused';
  }
}

describe('hostile JSON', () => {
  it('stops at its limits', () => {
    const limits = { depth: 5, values: 10 };
    expect(() => readJson('['.repeat(6), { limits })).toThrow(
      expect.objectContaining({ code: 'TOO_DEEP', offset: 5 }),
    );
    expect(() => readJson(`[${'1,'.repeat(20)}1]`, { limits })).toThrow(
      expect.objectContaining({ code: 'TOO_MANY' }),
    );
  });

  it('does not overflow the stack on depth', () => {
    expect(() => readJson('[{"a":'.repeat(500_000))).toThrow(JsonError);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => readJson(Uint8Array.from([0x22, 0xff, 0x22]))).toThrow(
      expect.objectContaining({ code: 'NOT_UTF8' }),
    );
  });

  it('agrees with JSON.parse on every text', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\0123.eE+-tfn aul/'.split(''),
      '"a"',
      'true',
      'null',
      '\u{2028}',
      '\t',
      '\u0001',
      '\\u00',
    );
    const near = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.json(), near), (text) => {
        expect(outcome(() => plainOf(readJson(text).root))).toBe(outcome(() => JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('throws nothing but its own error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
        try {
          readJson(data);
        } catch (error) {
          expect(error).toBeInstanceOf(JsonError);
        }
      }),
    );
  });

  it('keeps a part of every text, and all of the good ones', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', ']', ',', '"', '/*'), (text, at, put) => {
        const from = at % (text.length + 1);
        const { root, error } = readJsonPart(text.slice(0, from) + put, { dialect: 'jsonc' });
        expect(root.start).toBeLessThanOrEqual(root.end);
        if (from === text.length && put === '') expect(error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('takes many comments in a row', () => {
    expect(readJson(`${'/**/'.repeat(300_000)}1`, { dialect: 'jsonc' }).root).toMatchObject({ value: 1 });
    expect(() => readJson('/*'.repeat(300_000), { dialect: 'jsonc' })).toThrow(JsonError);
  });
});
