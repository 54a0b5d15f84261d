import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { GgufFacts } from '../../../src/format/gguf/facts.ts';
import { readGguf } from '../../../src/format/gguf/read.ts';
import { buildGguf, type GgufExample } from '../../support/gguf-builder.ts';
import { hostileBytes } from '../../support/hostile.ts';

const read = (example: GgufExample): Promise<GgufFacts> => readGguf(memoryBytes(buildGguf(example)));

describe('a broken GGUF file', () => {
  it.each<[string, GgufExample, string]>([
    ['version 0', { version: 0 }, 'broken'],
    ['version 4', { version: 4 }, 'broken'],
    ['a count of nothing that is there', { counts: ['0', '5'] }, 'broken'],
    ['more tensors than any model', { counts: ['2000000', '0'] }, 'budget'],
    ['an unknown type', { entries: [{ key: 'a', type: 99, value: 1 }] }, 'broken'],
    [
      'an alignment of another type',
      { entries: [{ key: 'general.alignment', type: 10, value: 32 }] },
      'broken',
    ],
    [
      'an array longer than the file',
      { entries: [{ key: 'a', type: 9, value: { of: 8, items: [] } }], counts: ['0', '2'] },
      'broken',
    ],
  ])('stops reading: %s', async (_, example, code) => {
    expect((await read(example)).stopped?.code).toBe(code);
  });

  it.each<[string, GgufExample]>([
    ['the number of tensors', { counts: ['9223372036854775807', '0'] }],
    ['the number of entries', { counts: ['0', '18446744073709551615'] }],
    [
      'the length of a string',
      { entries: [{ key: 'a', type: 8, value: '', length: '18446744073709551615' }] },
    ],
  ])('with an impossible number is more than broken: %s', async (_, example) => {
    const { problems, stopped } = await read(example);
    expect(problems.map(({ kind }) => kind)).toEqual(['overflow']);
    expect(stopped?.code).toBe('broken');
  });

  it('does not follow arrays down', async () => {
    let value: { of: number; items: never[] } = { of: 4, items: [] };
    for (let depth = 0; depth < 10; depth++) value = { of: 9, items: [value as never] };
    expect((await read({ entries: [{ key: 'a', type: 9, value }] })).stopped?.code).toBe('budget');
  });
});

describe('hostile bytes', () => {
  const good = [
    buildGguf({
      entries: [
        { key: 'general.alignment', type: 4, value: 32 },
        { key: 'tokenizer.chat_template', type: 8, value: '{{ x }}' },
        { key: 't', type: 9, value: { of: 8, items: ['a', 'b'] } },
      ],
      tensors: [{ name: 'w', type: 2, shape: [32], offset: 0 }],
      data: 32,
    }),
    buildGguf({
      bigEndian: true,
      entries: [{ key: 'n', type: 9, value: { of: 5, items: [1, 2] } }],
      data: 0,
    }),
  ];

  it('give facts that stay inside the file', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, Buffer.from('GGUF\u0003\0\0\0')), async (data) => {
        const { templates, tensors, entries } = await readGguf(memoryBytes(data));
        for (const { offset, length } of templates) expect(offset + length).toBeLessThanOrEqual(data.length);
        expect(tensors.length + entries).toBeLessThanOrEqual(data.length);
      }),
      { numRuns: 2000 },
    );
  });
});
