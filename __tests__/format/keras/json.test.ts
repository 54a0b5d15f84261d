// The JSON reader: what the built-in one reads, and what that one loses.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KerasError } from '../../../src/format/keras/errors.ts';
import { decodeJsonBytes } from '../../../src/format/keras/encoding.ts';
import { type Json, JsonObject, parseJson } from '../../../src/format/keras/json.ts';
import { findObjects } from '../../../src/format/keras/objects.ts';
import { KERAS_LIMITS } from '../../../src/format/keras/limits.ts';

/** As plain values. Null prototypes keep `__proto__` a key like any other. */
function plain(value: Json): unknown {
  if (Array.isArray(value)) return value.map((item: Json) => plain(item));
  if (!(value instanceof JsonObject)) return value;
  return Object.fromEntries(value.entries.map(([key, inner]) => [key, plain(inner)]));
}

describe('parseJson', () => {
  it('agrees with the built-in parser', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(plain(parseJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('agrees with the built-in parser on what is no JSON', () => {
    const noise = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\\u00e9',
        '1',
        '-',
        '.',
        'e',
        'true',
        ' ',
        'a',
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        let expected: unknown;
        try {
          expected = JSON.parse(text);
        } catch {
          expect(() => parseJson(text)).toThrow(KerasError);
          return;
        }
        expect(plain(parseJson(text))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps repeated keys, and the last one counts', () => {
    const object = parseJson('{"a": 1, "b": 2, "a": 3}');
    if (!(object instanceof JsonObject)) throw new TypeError('not an object');
    expect(object.all('a')).toEqual([1, 3]);
    expect(object.get('a')).toBe(3);
  });

  it('takes the numbers that only Python takes', () => {
    expect(parseJson('[NaN, Infinity, -Infinity]')).toEqual([Number.NaN, Infinity, -Infinity]);
  });

  it('tells where objects begin', () => {
    const { objects } = findObjects(parseJson('[1, {"class_name": "A", "config": {"class_name": "B"}}]'));
    expect(objects.map(({ entry }) => entry.offset)).toEqual([4, 34]);
  });

  it('reads deep nesting without recursion and refuses the deepest', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(parseJson(deep(KERAS_LIMITS.depth))).toHaveLength(1);
    expect(() => parseJson(deep(KERAS_LIMITS.depth + 2))).toThrow(
      expect.objectContaining({ code: 'BUDGET' }),
    );
  });

  it('refuses more values than any model has', () => {
    const text = `[${'1,'.repeat(KERAS_LIMITS.values)}1]`;
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ code: 'BUDGET' }));
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          parseJson(text);
        } catch (error) {
          expect(error).toBeInstanceOf(KerasError);
        }
      }),
    );
  });
});

describe('decodeJsonBytes', () => {
  const TEXT = '{"ä": "𝄞"}';
  const utf16be = Buffer.from(TEXT, 'utf16le').swap16();
  const utf32 = (little: boolean): Buffer =>
    Buffer.concat(
      Array.from(TEXT, (character) => {
        const unit = Buffer.alloc(4);
        if (little) unit.writeUInt32LE(character.codePointAt(0) ?? 0);
        else unit.writeUInt32BE(character.codePointAt(0) ?? 0);
        return unit;
      }),
    );

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, high byte first', utf16be],
    ['UTF-16, high byte first, with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
    ['UTF-32', utf32(true)],
    ['UTF-32, high byte first', utf32(false)],
    ['UTF-32 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(true)])],
  ])('reads %s', (_, data) => {
    expect(decodeJsonBytes(data).text).toBe(TEXT);
  });

  it('survives any bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 64 });
    fc.assert(fc.property(bytes, (data) => decodeJsonBytes(data).text.length <= data.length));
  });
});
