import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { elementType } from '../../../src/format/numpy/dtype.ts';
import { NumpyError } from '../../../src/format/numpy/errors.ts';
import { readLiteral } from '../../../src/format/numpy/literal.ts';
import { looksLikeNumpy, readNpyHeader } from '../../../src/format/numpy/read.ts';
import { buildNpy } from '../../support/container-examples.ts';

describe('readNpyHeader', () => {
  it.each([1, 2, 3])('reads version %d', async (version) => {
    const file = buildNpy({ descr: "'<f4'", shape: '(3, 4)', zeros: 48 }, version);
    expect(looksLikeNumpy(file)).toBe(true);
    expect(await readNpyHeader(memoryBytes(file))).toEqual({
      dataOffset: file.length - 48,
      element: { itemBytes: 4, hasObject: false },
      dtype: '<f4',
      shape: [3, 4],
      count: 12,
    });
  });

  it('reads a header that is not at the start', async () => {
    const one = buildNpy({ descr: "'|u1'", shape: '(5,)', zeros: 5 });
    const header = await readNpyHeader(memoryBytes(Buffer.concat([one, one])), one.length);
    expect(header).toMatchObject({ count: 5, dataOffset: 2 * one.length - 5 });
  });

  it.each([
    ["'<f8'", 8, false],
    ["'|b1'", 1, false],
    ["'<U7'", 28, false],
    ["'|S5'", 5, false],
    ["'<M8[ns]'", 8, false],
    ["'|V16'", 16, false],
    ["'d'", 8, false],
    ["'|O'", 8, true],
    ["[('a', '<i4'), ('b', '<f8', (2, 3)), ('', '|V4')]", 56, false],
    ["[(('title', 'a'), '<i4'), ('b', [('c', '|O')])]", 12, true],
    ["('<f4', (3,))", 12, false],
  ])('knows the type %s', (descr, itemBytes, hasObject) => {
    expect(elementType(readLiteral(descr))).toEqual({ itemBytes, hasObject });
  });

  it.each(["'<f3'", "'float64'", "'i4,O'", "'T'", '{}', 'None', "['<f4']"])(
    'refuses the type %s',
    (descr) => {
      expect(() => elementType(readLiteral(descr))).toThrow(NumpyError);
    },
  );

  it.each([
    ["'<f8'", '(-1,)', 'BROKEN'],
    ["'<f8'", "('3',)", 'BROKEN'],
    ["__import__('os')", '()', 'BROKEN'],
    ["'T16'", '()', 'UNSUPPORTED'],
  ])(
    'tells where the data are, even of a header that makes no sense (%s, %s)',
    async (descr, shape, code) => {
      const file = buildNpy({ descr, shape, zeros: 8 });
      expect(await readNpyHeader(memoryBytes(file))).toMatchObject({
        dataOffset: file.length - 8,
        error: { code },
      });
    },
  );

  it('keeps the last of two keys, as Python does', async () => {
    const file = buildNpy({ descr: "'<f8', 'descr': '|O'", shape: '()', zeros: 8 });
    expect(await readNpyHeader(memoryBytes(file))).toMatchObject({ element: { hasObject: true } });
  });
});

describe('readLiteral', () => {
  it.each<[string, unknown]>([
    ["'a\\'b\\x41\\u00e9\\n'", "a'bA\u00e9\n"],
    ['"q"', 'q'],
    ['12L', 12],
    ['-0x10', -16],
    ['None', null],
    ['(1)', 1],
    ['(1,)', { kind: 'tuple', items: [1] }],
    ['()', { kind: 'tuple', items: [] }],
    ['[1, True,]', { kind: 'list', items: [1, true] }],
    [
      "{'a': (), 'b': [False]}",
      {
        kind: 'dict',
        entries: [
          ['a', { kind: 'tuple', items: [] }],
          ['b', { kind: 'list', items: [false] }],
        ],
      },
    ],
  ])('reads %s', (text, value) => {
    expect(readLiteral(text)).toEqual(value);
  });

  it.each([
    '',
    'x',
    '1 2',
    '(1 2)',
    '{1}',
    "{'a' 1}",
    "'a",
    "'\\q'",
    '1.5',
    'True()',
    '[',
    '(1,,)',
    "'a\nb'",
  ])('refuses %j', (text) => {
    expect(() => readLiteral(text)).toThrow(NumpyError);
  });
});
