import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtobufError } from '../../../src/format/protobuf/errors.ts';
import type { Message, MessageType } from '../../../src/format/protobuf/message.ts';
import { readTextMessage } from '../../../src/format/protobuf/read-text.ts';
import { unescapeLiterals } from '../../../src/format/protobuf/text-literal.ts';
import { hex, octal } from '../../support/protobuf-text-builder.ts';

const LEAF: MessageType = { name: 'Leaf', unit: true, names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const ROOT: MessageType = {
  name: 'Root',
  names: { number: 1, text: 2, inner: 4, leaf: 5, place: 6, span: 7 },
  fields: () => ({ 1: 'int', 2: 'text', 4: ROOT, 5: LEAF, 6: 'located', 7: 'span' }),
};
const read = (text: string, visit: (unit: Message) => void = () => {}): Message =>
  readTextMessage(Buffer.from(text), ROOT, visit);

describe("protobuf's text format", () => {
  it('gives what the type names', () => {
    const root = read(
      '# a comment\nnumber: -3, text: "a" "b"; unknown: 5 unknown { x: [1, 2] y < z: "}" > } inner { number: 7 }',
    );
    expect([root.int(1), root.text(2), root.message(4)?.int(1)]).toEqual([-3, 'ab', 7]);
  });

  it.each([
    ['\\n\\t\\"\\\\', '\n\t"\\'],
    ['\\101\\x42', 'AB'],
    ['\\303\\251', 'é'],
    ['é', 'é'],
    ['é\\303\\251', 'éé'],
    ['\\u00e9\\U0001F600\\u002f', 'é😀/'],
    ['\\U00110000', ''],
    ["it's", "it's"],
  ])('understands the escapes in %s', (text, expected) => {
    expect(read(`text: "${text}"`).text(2)).toBe(expected);
  });

  it('takes lists for repeated fields, and quotes of both kinds', () => {
    expect(
      read('text: [\'a\', "b"] number: [1, 2] inner: [{ number: 8 }, < number: 9 >]')
        .messages(4)
        .map((each) => each.int(1)),
    ).toEqual([8, 9]);
    expect(read('text: [\'a\', "b"]').texts(2)).toEqual(['a', 'b']);
  });

  it('hands units over and says where strings are', () => {
    const seen: string[] = [];
    const text = 'inner { leaf { name: "x" } } leaf: { name: "y" } place: "here"';
    const root = read(text, (unit) => seen.push(unit.text(1)));
    expect(seen).toEqual(['x', 'y']);
    const [place] = root.located(6);
    expect(text.slice(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0))).toBe('"here"');
  });

  it('keeps only the place of what is bytes', () => {
    const text = "text: 'é' span: 'a\\000' # no\n \"\\xff\" span: '' ''";
    const data = Buffer.from(text);
    const spans = readTextMessage(data, ROOT, () => {}).spans(7);
    expect(
      spans.map(({ offset, length }) => [...unescapeLiterals(data.subarray(offset, offset + length))]),
    ).toEqual([[97, 0, 255], []]);
    expect(spans[1]?.length).toBe(0);
  });

  it('reads numbers as C writes them', () => {
    expect(read('number: 010 number: 0x10 number: 8 number: - 3').ints(1)).toEqual([8, 16, 8, 3]);
  });

  it('refuses more values than a unit may keep', () => {
    const many = 'inner{number:1}'.repeat(600_000);
    expect(() => read(many)).toThrow(expect.objectContaining({ code: 'TOO_MUCH' }));
  });

  it('passes over extensions', () => {
    expect(read('[a.b/c.d] { x: 1 } [e.f]: 3 number: 2').int(1)).toBe(2);
  });

  it.each([
    'text',
    'text:',
    'text: "a',
    'inner {',
    '}',
    'inner { >',
    'inner: [',
    '[a',
    'text: "a\nb"',
    '= 3',
    '"a": 3',
    'inner: [{ number: 1',
  ])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(ProtobufError);
  });

  it('refuses what is nested too deep, and long blanks and strings are nothing special', () => {
    expect(() => read('inner {'.repeat(200_000))).toThrow(expect.objectContaining({ code: 'TOO_DEEP' }));
    const long = `${' \n#\n'.repeat(500_000)}text: "${'\\n'.repeat(2_000_000)}"`;
    expect(read(long).text(2)).toBe('\n'.repeat(64 * 1024));
  });

  it('gives back bytes however they are written', () => {
    const byte = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.constantFrom(octal, hex));
    fc.assert(
      fc.property(fc.array(fc.array(byte), { minLength: 1 }), (literals) => {
        const written = literals
          .map((bytes) => `"${bytes.map(([value, write]) => write(value)).join('')}"`)
          .join(' ');
        const expected = literals.flatMap((bytes) => bytes.map(([value]) => value));
        expect([...unescapeLiterals(Buffer.from(written))]).toEqual(expected);
      }),
    );
  });

  it('throws nothing but its own error', () => {
    const word = fc.constantFrom(
      'inner',
      'text',
      'leaf',
      'name',
      'number',
      '{',
      '}',
      '<',
      '>',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      "'",
      '\\',
      '1',
      '#',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        try {
          read(words.join(' '));
        } catch (error) {
          expect(error).toBeInstanceOf(ProtobufError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
