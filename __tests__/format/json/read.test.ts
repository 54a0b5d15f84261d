import { describe, expect, it } from 'vitest';
import { integerOf, memberOf, plainOf, stringOf } from '../../../src/format/json/nodes.ts';
import { readJson, readJsonPart } from '../../../src/format/json/read.ts';

const plain = (text: string): unknown => plainOf(readJson(text).root);

describe('JSON', () => {
  it.each([
    'null',
    'true',
    ' [ ] ',
    '{}',
    '-0.5e+3',
    '"a\\u0041\\n\\\\"',
    '[1,[2,[{"a":[]}]],"x"]',
    '{"a":{"b":[true,false,null]},"c":"d"}\n',
  ])('%s means what JSON.parse says', (text) => {
    expect(JSON.stringify(plain(text))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it.each([
    ['', 0],
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[01]', 2],
    ['nul', 0],
    ['[1] x', 4],
    ['"a\nb"', 2],
    ['"\\x"', 2],
    ['"\\u12"', 3],
    ['NaN', 0],
    ['[', 1],
    ["{'a':1}", 1],
  ])('%j is refused at character %i', (text, offset) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'SYNTAX', offset }));
  });

  it('takes what Python takes only when asked', () => {
    const { root } = readJson('[NaN,-Infinity,1]', { dialect: 'python' });
    expect(plainOf(root)).toEqual([Number.NaN, -Infinity, 1]);
  });

  it('takes what json5 has only when asked', () => {
    const text = `// note
      {
        unquoted_$1: 'it is "so"',
        'single': "it's", /* both */
        "numbers": [+1, .5, 5., 0xFF, -Infinity,],
        escapes: 'a\\'b\\
c',
      }`;
    const { root } = readJson(text, { dialect: 'json5' });
    expect(plainOf(root)).toEqual({
      unquoted_$1: 'it is "so"',
      single: "it's",
      numbers: [1, 0.5, 5, 255, -Infinity],
      escapes: "a'bc",
    });
    expect(() => readJson(text, { dialect: 'jsonc' })).toThrow('not JSON');
    expect(() => readJson("{a: 'b", { dialect: 'json5' })).toThrow('not JSON');
  });

  it('says where values and keys are', () => {
    const text = '{"é": [1, "x"]}';
    const { root } = readJson(Buffer.from(text));
    const list = memberOf(root, 'é');
    expect(text.slice(list?.start, list?.end)).toBe('[1, "x"]');
    expect(root.kind === 'object' && root.members[0]?.keyStart).toBe(1);
  });

  it('reports each repeated key with its path, and keeps both values', () => {
    const text = '{"a":[{"b":1,"b":2}],"a":3}';
    const { duplicates, root } = readJson(text);
    expect(duplicates).toEqual([
      { path: ['a', 0, 'b'], offset: text.indexOf('"b":2') },
      { path: ['a'], offset: text.lastIndexOf('"a"') },
    ]);
    expect(root.kind === 'object' && root.members.length).toBe(2);
    expect(integerOf(memberOf(root, 'a'))).toBe(3);
  });

  it('sees through escapes in repeated keys', () => {
    expect(readJson('{"a":1,"\\u0061":2}').duplicates).toHaveLength(1);
  });

  it.each([1, 7, 8, 9, 10, 30])('are found among %i keys, wherever they stand', (count) => {
    const keys = Array.from({ length: count }, (_, index) => `k${index}`);
    for (const key of keys) {
      const members = [...keys, key].map((name) => `${JSON.stringify(name)}: 0`);
      expect(readJson(`{${members.join()}}`).duplicates.map(({ path }) => path)).toEqual([[key]]);
    }
    expect(readJson(`{${keys.map((key) => `"${key}": 0`).join()}}`).duplicates).toEqual([]);
  });

  it('lets no key reach a prototype', () => {
    const value = plain('{"__proto__":{"polluted":1}}') as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(['__proto__']);
  });

  it('tells apart what is not a string or not a whole number', () => {
    const { root } = readJson('[1.5, 9007199254740993, "s"]');
    const items = root.kind === 'array' ? root.items : [];
    expect(items.map((item) => integerOf(item))).toEqual([undefined, undefined, undefined]);
    expect(items.map((item) => stringOf(item))).toEqual([undefined, undefined, 's']);
  });
});

describe('JSON with comments', () => {
  const jsonc = (text: string): unknown => plainOf(readJson(text, { dialect: 'jsonc' }).root);

  it.each([
    ['// a\n[1, /* b */ 2, // c\n]', [1, 2]],
    ['{"a": 1,}/* end */', { a: 1 }],
    ['{/**/"a"/* x */:/***/"//"/* y */,"b":"/*"}//', { a: '//', b: '/*' }],
    ['[[1,],]', [[1]]],
  ])('%j', (text, value) => {
    expect(JSON.parse(JSON.stringify(jsonc(text)))).toEqual(value);
    expect(() => readJson(text)).toThrow(expect.objectContaining({ code: 'SYNTAX' }));
  });

  it.each([
    ['[,]', 1],
    ['{,}', 1],
    ['[1,,]', 3],
    ['1 /* x', 2],
    ['1 / 2', 2],
    ["{'a': 1}", 1],
    ['[NaN]', 1],
  ])('%j is refused at character %i', (text, offset) => {
    expect(() => jsonc(text)).toThrow(expect.objectContaining({ code: 'SYNTAX', offset }));
  });
});

describe('a part of a JSON text', () => {
  it.each([
    ['{"a":{"b":[1,{"c":2,"d', '{"a":{"b":[1,{"c":2}]}}'],
    ['[1,[2,]', '[1,[2]]'],
    ['{"a":1,"b"}', '{"a":1}'],
    ['{"a":1} x', '{"a":1}'],
    ['"a', 'null'],
    ['', 'null'],
  ])('of %j is %s', (text, expected) => {
    const { root, error } = readJsonPart(text);
    expect(JSON.stringify(plainOf(root))).toBe(expected);
    expect(error).toMatchObject({ code: 'SYNTAX' });
  });

  it('is all of a text without a mistake', () => {
    const text = '{"a":[1,{"a":2,"a":3}]}';
    expect(readJsonPart(text)).toEqual(readJson(text));
  });
});
