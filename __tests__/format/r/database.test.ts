import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { RDatabase, type RDatabaseObject } from '../../../src/format/r/database.ts';
import { readDatabaseIndex } from '../../../src/format/r/database-index.ts';
import { buildIndex, buildR, packed, type RExample, type RPackingExample } from '../../support/r-builder.ts';

const id = { call: 'system', with: [{ text: 'id' }] };
const PACKINGS: readonly RPackingExample[] = ['plain', 'stored', 'zlib', 'letter', 'lzma'];
const build = (examples: readonly RExample[], packing: RPackingExample): Buffer =>
  Buffer.concat(examples.map((example) => packed(buildR(example), packing)));

async function objectsOf(
  file: Uint8Array,
  entries: readonly (readonly [number, number])[] = [],
): Promise<{ objects: RDatabaseObject[]; database: RDatabase }> {
  const database = new RDatabase(memoryBytes(file));
  const objects: RDatabaseObject[] = [];
  const list = entries.map(([offset, length]) => ({ offset, length }));
  for await (const object of database.objects(list)) objects.push(object);
  return { objects, database };
}

describe('a lazy-load database', () => {
  const examples: RExample[] = [{ promise: id, in: 'global' }, { real: [1, 2] }, { closure: id }];

  it.each(PACKINGS)('gives every object that is packed as %s', async (packing) => {
    const { objects, database } = await objectsOf(build(examples, packing));
    expect(objects.map(({ facts }) => [facts.promises.length, facts.functions.length])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(objects[0]?.facts.promises[0]).toMatchObject({ place: 'variable', isBound: true });
    const sizes = examples.map((example) => packed(buildR(example), packing).length);
    expect(objects.map(({ offset }) => offset)).toEqual([0, sizes[0], (sizes[0] ?? 0) + (sizes[1] ?? 0)]);
    expect([database.stopped, objects.map(({ rest }) => rest)]).toEqual([
      undefined,
      [undefined, undefined, undefined],
    ]);
  });

  it.each(['little', 'ascii'] as const)('takes objects in the other forms of R: %s', async (form) => {
    for (const packing of PACKINGS) {
      const { objects, database } = await objectsOf(build([{ closure: id, [form]: true }], packing));
      expect([objects[0]?.facts.functions.length, database.stopped]).toEqual([1, undefined]);
    }
  });

  it.each([
    [
      'bzip2',
      '2',
      'QlpoOTFBWSZTWf+Yp2QAACL/gP8wQAAAAgBAAQAGQAYiDCAABSAAVEQDQBoGmgxKNDymRp6gFE+fLxXL3GHmhAGpqwFgiyIZAMgZV78TH3frmhoFg+LuSKcKEh/zFOyA',
    ],
    ['xz', 'Z', '4ABOADldACwCfBn5r/QdPLF+YPSwGEmpA+eWAAVkOeHrXnUp4beWuSTP8NLBvSt4ODI+v2s9DT9Yq0wI1t+foAA='],
  ])('takes what the tools of %s compress', async (_, letter, base64) => {
    const head = packed(buildR({ promise: id }), 'stored').subarray(0, 4);
    const object = Buffer.concat([head, Buffer.from(letter), Buffer.from(base64, 'base64')]);
    const { objects, database } = await objectsOf(
      Buffer.concat([object, build([{ real: [1] }], 'zlib'), object]),
    );
    expect(objects.map(({ facts }) => [facts.promises.length, facts.stopped])).toEqual([
      [1, undefined],
      [0, undefined],
      [1, undefined],
    ]);
    expect(database.stopped).toBeUndefined();
  });

  it('knows the environments that R takes apart, whose arguments may wait', async () => {
    const list = [{ list: [{ promise: id, in: 'global' as const }] }, { global: true }];
    const places = async (names: readonly string[]): Promise<(string | undefined)[]> => {
      const { objects } = await objectsOf(build([{ list, names }], 'zlib'));
      return objects.flatMap(({ facts }) => facts.promises.map(({ place }) => place));
    };
    expect(await places(['bindings', 'enclos'])).toEqual(['binding']);
    expect(await places(['data', 'enclos'])).toEqual(['element']);
  });

  it('reads what the index has at other places, and nothing twice', async () => {
    const hidden = packed(buildR({ promise: id }), 'zlib');
    const outer = packed(Buffer.concat([buildR({ type: 254 }), hidden]), 'stored');
    const at = outer.indexOf(hidden);
    const entries = [
      [0, outer.length],
      [at, hidden.length],
      [at, hidden.length],
      [at, 1e9],
    ] as const;
    const { objects } = await objectsOf(outer, entries);
    expect(objects.map(({ offset, facts }) => [offset, facts.promises.length])).toEqual([
      [0, 0],
      [at, 1],
    ]);
    expect(objects[0]?.rest?.size).toBe(hidden.length);
  });

  it('says where objects cannot be told apart, and reads the rest by the index', async () => {
    const object = packed(buildR({ promise: id }), 'zlib');
    const file = Buffer.concat([object, Buffer.from('junk!'), object]);
    const alone = await objectsOf(file);
    expect([alone.objects.length, alone.database.stopped?.offset]).toEqual([1, object.length]);
    const { objects } = await objectsOf(file, [[object.length + 5, object.length]]);
    expect(objects.map(({ facts }) => facts.promises.length)).toEqual([1, 1]);
  });

  it('hands on what lies behind a serialization, and what is none', async () => {
    const { objects } = await objectsOf(
      Buffer.concat([
        packed(Buffer.concat([buildR({ real: [1] }), Buffer.from('more')]), 'zlib'),
        packed(Buffer.from('no object'), 'zlib'),
      ]),
    );
    const opened = await Promise.all(objects.map(async ({ rest }) => (await rest?.open())?.read(0, 100)));
    expect(opened.map((data) => Buffer.from(data ?? []).toString())).toEqual(['more', 'no object']);
    expect(objects[1]?.facts.stopped).toMatchObject({ code: 'BROKEN' });
  });

  it('is no bomb', async () => {
    const object = packed(Buffer.alloc(10_000_000), 'zlib');
    const database = new RDatabase(memoryBytes(Buffer.concat([object, object])), undefined, 1_000_000);
    const stops = [];
    for await (const { facts } of database.objects([])) stops.push(facts.stopped?.code);
    expect([stops, database.stopped?.code]).toEqual([['BUDGET'], 'UNSUPPORTED']);
  });

  it('reads the same bytes again and again only within its budget', async () => {
    const file = build([{ list: Array.from({ length: 1_000 }, () => ({ real: [1] })) }], 'plain');
    const entries = Array.from({ length: 1_000 }, (_, index) => ({
      offset: 0,
      length: file.length - index - 1,
    }));
    const database = new RDatabase(memoryBytes(file), undefined, file.length * 5);
    let count = 0;
    for await (const _ of database.objects(entries)) count++;
    expect(count).toBeLessThan(20);
    expect(database.stopped?.code).toBe('BUDGET');
  });
});

describe('the index of a lazy-load database', () => {
  /** The length and the bytes of a raw vector. */
  const longVector = Buffer.alloc(70 * 2 ** 20);
  longVector.writeUInt32BE(longVector.length - 4);
  const entries = [{ integers: [0, 40] }, { real: [40, 7] }, { altrep: 'compact_intseq' }];

  it.each([false, true])('gives the places that R looks at, as text: %s', async (ascii) => {
    const index = await readDatabaseIndex(memoryBytes(buildIndex(entries, ascii)));
    expect(index).toEqual({
      entries: [
        { offset: 0, length: 40 },
        { offset: 40, length: 7 },
      ],
    });
  });

  it('knows a sequence of two numbers', async () => {
    const index = await readDatabaseIndex(memoryBytes(buildR({ list: [{ real: [2, 100, 1] }] })));
    expect(index.entries).toEqual([{ offset: 100, length: 101 }]);
  });

  it.each<[string, Uint8Array, string]>([
    ['is cut off', buildR({ list: [{ integers: [1, 2] }, { real: [1] }], cut: 3 }), 'BROKEN'],
    ['is something else', Buffer.from('version https://git-lfs.github.com/spec/v1'), 'BROKEN'],
    ['is too long', gzipSync(Buffer.concat([buildR({ type: 24 }), longVector])), 'BUDGET'],
    [
      'has numbers that are none',
      Buffer.from('A\n2\n262657\n131840\n14\n2\n0x1p3\n0x1.8p3\n'),
      'UNSUPPORTED',
    ],
  ])('says that it %s', async (_, file, code) => {
    expect((await readDatabaseIndex(memoryBytes(file))).stopped?.code).toBe(code);
  });
});
