import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtobufError } from '../../../src/format/protobuf/errors.ts';
import type { Message, MessageType } from '../../../src/format/protobuf/message.ts';
import { readTextMessage } from '../../../src/format/protobuf/read-text.ts';

const LEAF: MessageType = { name: 'Leaf', unit: true, names: { name: 1 }, fields: () => ({ 1: 'text' }) };
const ROOT: MessageType = {
  name: 'Root',
  names: { number: 1, text: 2, inner: 4, leaf: 5, place: 6 },
  fields: () => ({ 1: 'int', 2: 'text', 4: ROOT, 5: LEAF, 6: 'located' }),
};
const read = (text: string, visit: (unit: Message) => void = () => {}): Message =>
  readTextMessage(text, ROOT, visit);

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
    expect(read(long).text(2).length).toBe(2_000_000);
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
