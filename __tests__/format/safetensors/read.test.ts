import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { SafetensorsFacts } from '../../../src/format/safetensors/facts.ts';
import { readSafetensors } from '../../../src/format/safetensors/read.ts';
import { looksLikeSafetensors } from '../../../src/format/safetensors/sniff.ts';
import { buildSafetensors } from '../../support/safetensors-builder.ts';

const read = (header: string, data: number): Promise<SafetensorsFacts> =>
  readSafetensors(memoryBytes(buildSafetensors({ header, data })));
const tensor = (dtype: string, shape: string, begin: number, end: number): string =>
  `{"dtype":"${dtype}","shape":${shape},"data_offsets":[${begin},${end}]}`;
const kinds = ({ problems }: SafetensorsFacts): string[] => problems.map(({ kind }) => kind);

describe('a safetensors header', () => {
  it('tells its tensors and metadata', async () => {
    const facts = await read(
      `{"__metadata__":{"format":"pt"},"b":${tensor('F16', '[2,3]', 4, 16)},"a":${tensor('F32', '[]', 0, 4)}}  `,
      16,
    );
    expect(facts.tensors).toEqual([
      { name: 'b', dtype: 'F16', shape: [2, 3], bytes: 12 },
      { name: 'a', dtype: 'F32', shape: [], bytes: 4 },
    ]);
    expect([...facts.metadata]).toEqual([['format', 'pt']]);
    expect(facts.problems).toEqual([]);
  });

  it('takes half bytes where they add up', async () => {
    expect(kinds(await read(`{"a":${tensor('F4', '[6]', 0, 3)}}`, 3))).toEqual([]);
    expect(kinds(await read(`{"a":${tensor('F6_E2M3', '[4]', 0, 3)}}`, 3))).toEqual([]);
    expect(kinds(await read(`{"a":${tensor('F4', '[5]', 0, 3)}}`, 3))).toEqual(['size']);
  });

  it.each([
    ['a hole', `{"a":${tensor('U8', '[2]', 2, 4)}}`, 4, ['hole']],
    ['an overlap', `{"a":${tensor('U8', '[4]', 0, 4)},"b":${tensor('U8', '[2]', 2, 4)}}`, 4, ['overlap']],
    ['data that is not there', `{"a":${tensor('U8', '[9]', 0, 9)}}`, 4, ['beyond-file']],
    ['trailing data', `{"a":${tensor('U8', '[2]', 0, 2)}}`, 4, ['trailing-data']],
    ['an unknown dtype', `{"a":${tensor('Q4', '[2]', 0, 2)}}`, 0, ['entry']],
    ['a size of its own', `{"a":${tensor('U8', '[3]', 0, 2)}}`, 2, ['size']],
    ['an overflowing shape', `{"a":${tensor('U8', '[4294967296,4294967296,4]', 0, 2)}}`, 2, ['size']],
    ['an end before its beginning', `{"a":${tensor('U8', '[1]', 2, 0)}}`, 0, ['entry']],
    ['a negative dimension', `{"a":${tensor('U8', '[-1]', 0, 0)}}`, 0, ['entry']],
    ['a fraction', `{"a":${tensor('U8', '[1.5]', 0, 0)}}`, 0, ['entry']],
    ['three offsets', '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1,1]}}', 0, ['entry']],
    ['a number for a tensor', '{"a":1}', 0, ['entry']],
    ['a key of its own', '{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0],"x":1}}', 0, ['extra-key']],
    ['metadata that is a number', '{"__metadata__":{"a":1}}', 0, ['metadata']],
    ['metadata that is a list', '{"__metadata__":[]}', 0, ['metadata']],
    [
      'one tensor twice',
      `{"a":${tensor('U8', '[1]', 0, 1)},"a":${tensor('U8', '[1]', 0, 1)}}`,
      1,
      ['duplicate-key', 'overlap'],
    ],
    [
      'one dtype twice',
      '{"a":{"dtype":"U8","dtype":"I8","shape":[0],"data_offsets":[0,0]}}',
      0,
      ['duplicate-key'],
    ],
    ['tabs for padding', '{}\t', 0, ['padding']],
  ])('with %s has a problem', async (_, header, data, expected) => {
    expect(kinds(await read(header, data))).toEqual(expected);
  });

  it('says at which byte a key comes back', async () => {
    const header = '{"__metadata__":{"é":"1","é":"2"}}';
    const { problems } = await read(header, 0);
    const file = Buffer.from(buildSafetensors({ header, data: 0 }));
    expect(problems[0]?.offset).toBe(file.lastIndexOf('"é"'));
  });

  it('counts the problems that it does not tell', async () => {
    const header = `{${Array.from({ length: 50 }, (_, index) => `"${index}":1`).join(',')}}`;
    const facts = await read(header, 0);
    expect([facts.problems.length, facts.more.get('entry')]).toEqual([20, 30]);
  });
});

describe('recognition', () => {
  const good = buildSafetensors({ header: '{"__metadata__":{}}', data: 0 });
  it('goes by content, and by name when the length lies', () => {
    const lie = buildSafetensors({ header: '{}', data: 0, length: 2n ** 63n });
    expect(looksLikeSafetensors(good, good.length, false)).toBe(true);
    expect(looksLikeSafetensors(lie, lie.length, false)).toBe(false);
    expect(looksLikeSafetensors(lie, lie.length, true)).toBe(true);
    expect(looksLikeSafetensors(Buffer.from('12345678{"a":1}'), 15, false)).toBe(false);
  });
});
