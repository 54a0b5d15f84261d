import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import type { GgufFacts } from '../../../src/format/gguf/facts.ts';
import { readGguf } from '../../../src/format/gguf/read.ts';
import { buildGguf, type GgufExample } from '../../support/gguf-builder.ts';

const read = (example: GgufExample): Promise<GgufFacts> => readGguf(memoryBytes(buildGguf(example)));
const kinds = ({ problems }: GgufFacts): string[] => problems.map(({ kind }) => kind);
const tensor = (name: string, shape: readonly number[], offset: number, type = 0): object => ({
  name,
  shape,
  offset,
  type,
});

const ENTRIES = [
  { key: 'general.name', type: 8, value: 'tiny' },
  { key: 'a.number', type: 12, value: 1 },
  { key: 'tokenizer.ggml.tokens', type: 9, value: { of: 8, items: ['a', 'bb', ''] } },
  { key: 'tokenizer.ggml.scores', type: 9, value: { of: 6, items: [1, 2, 3] } },
  { key: 'tokenizer.chat_template', type: 8, value: '{{ messages }}' },
];

describe('a GGUF file', () => {
  it.each([
    [1, false],
    [2, false],
    [3, false],
    [3, true],
    [2, true],
  ])('of version %i is read (big-endian: %s)', async (version, bigEndian) => {
    const example = {
      version,
      bigEndian,
      entries: ENTRIES,
      tensors: [tensor('w', [4, 2], 0)],
      data: 32,
    } as GgufExample;
    const data = Buffer.from(buildGguf(example));
    const facts = await readGguf(memoryBytes(data));
    expect(facts).toMatchObject({ version, littleEndian: !bigEndian, entries: 5, problems: [] });
    expect(facts.stopped).toBeUndefined();
    expect(facts.tensors).toEqual([{ name: 'w', dtype: 'F32', shape: [4, 2], bytes: 32, offset: 0 }]);
    const [template] = facts.templates;
    expect(
      data.subarray(template?.offset, (template?.offset ?? 0) + (template?.length ?? 0)).toString(),
    ).toBe('{{ messages }}');
  });

  it('knows how much quantised blocks take', async () => {
    const { tensors } = await read({
      tensors: [{ name: 'q', type: 12, shape: [512, 2], offset: 0 }],
      data: 576,
    });
    expect(tensors[0]).toMatchObject({ dtype: 'Q4_K', bytes: 576 });
  });

  it('keeps to its own alignment', async () => {
    const facts = await read({
      entries: [{ key: 'general.alignment', type: 4, value: 64 }],
      alignment: 64,
      tensors: [
        { name: 'a', type: 0, shape: [1], offset: 0 },
        { name: 'b', type: 0, shape: [1], offset: 64 },
      ],
      data: 68,
    });
    expect(facts.problems).toEqual([]);
  });

  it.each<[string, Partial<GgufExample>, string[]]>([
    ['five dimensions', { tensors: [tensor('a', [1, 1, 1, 1, 1], 0)] as never }, ['dimensions']],
    [
      'a product that overflows',
      { tensors: [{ name: 'a', type: 0, shape: ['4294967296', '4294967296'], offset: 0 }] },
      ['overflow'],
    ],
    [
      'a negative dimension beside a zero',
      { tensors: [{ name: 'a', type: 0, shape: [0, '-1'], offset: 0 }] },
      ['overflow'],
    ],
    [
      'an offset of nowhere',
      { tensors: [{ name: 'a', type: 0, shape: [1], offset: '9223372036854775807' }] },
      ['overflow'],
    ],
    [
      'a tensor that is not there',
      { tensors: [{ name: 'a', type: 0, shape: [100], offset: 0 }] },
      ['beyond-file'],
    ],
    [
      'tensors in one place',
      { tensors: [tensor('a', [16], 0), tensor('b', [8], 32)] as never, data: 64 },
      ['overlap'],
    ],
    ['a hole', { tensors: [tensor('a', [8], 0), tensor('b', [8], 64)] as never, data: 96 }, ['hole']],
    ['bytes of nobody', { tensors: [tensor('a', [8], 0)] as never, data: 96 }, ['trailing-data']],
    ['half a block', { tensors: [{ name: 'a', type: 12, shape: [100], offset: 0 }] }, ['tensor']],
    [
      'a type that was removed',
      { tensors: [{ name: 'a', type: 4, shape: [32], offset: 0 }] },
      ['unknown-type'],
    ],
    ['a name too long', { tensors: [tensor('x'.repeat(64), [8], 0)] as never }, ['tensor']],
    [
      'one name twice',
      { tensors: [tensor('a', [8], 0), tensor('a', [8], 32)] as never, data: 64 },
      ['duplicate'],
    ],
    ['one key twice', { entries: [ENTRIES[0], ENTRIES[0]] as never, data: 0 }, ['duplicate']],
    [
      'arrays in arrays',
      { entries: [{ key: 'a', type: 9, value: { of: 9, items: [{ of: 4, items: [1] }] } }], data: 0 },
      ['nested-array'],
    ],
    ['an alignment of three', { entries: [{ key: 'general.alignment', type: 4, value: 3 }] }, ['alignment']],
  ])('with %s has a problem', async (_, example, expected) => {
    expect(kinds(await read({ data: 32, ...example }))).toEqual(expected);
  });

  it('is read without its tensors', async () => {
    const head = buildGguf({
      entries: ENTRIES,
      tensors: [{ name: 'w', type: 0, shape: [2 ** 34], offset: 0 }],
      data: 0,
    });
    let fetched = 0;
    const bytes: Bytes = {
      size: head.length + 2 ** 36,
      read: (offset, length) => {
        fetched += length;
        return Promise.resolve(
          Buffer.concat([head.subarray(offset), Buffer.alloc(length)]).subarray(0, length),
        );
      },
    };
    expect(await readGguf(bytes)).toMatchObject({ problems: [], tensors: [{ bytes: 2 ** 36 }] });
    expect(fetched).toBeLessThan(1_000_000);
  });
});
