import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { FileInspection } from '../../../src/inspect/walk.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { buildIndex, buildR, packed, type RExample, type RPackingExample } from '../../support/r-builder.ts';
import { buildTar } from '../../support/tar-builder.ts';

const id = { call: 'system', with: [{ text: 'id' }] };
const EXAMPLES: readonly RExample[] = [
  { list: [{ closure: id }, { closure: id }] },
  { list: [{ promise: id }] },
  { environment: { x: { promise: id, in: 'global' } } },
  { environment: { x: { closure: id, active: true } }, hashed: true },
  { altrep: 'mmap_real' },
  { list: [{ real: [1] }] },
];
const PACKINGS: readonly RPackingExample[] = ['plain', 'stored', 'zlib', 'letter', 'lzma'];

function inspect(file: Uint8Array, index?: Uint8Array, path = 'cache/m.rdb'): Promise<FileInspection> {
  return inspectBytes(file, path, {
    openHead: (name) =>
      Promise.resolve(name === 'cache/m.rdx' && index !== undefined ? memoryBytes(index) : undefined),
  });
}

const told = ({ findings }: FileInspection): unknown =>
  findings.map(({ rule, evidence, subject }) => [rule, evidence, subject]);

describe('a lazy-load database', () => {
  it.each(PACKINGS)('is judged like the same object in a file, packed as %s', async (packing) => {
    for (const example of EXAMPLES) {
      const object = buildR(example);
      expect(told(await inspect(packed(object, packing)))).toEqual(told(await inspectBytes(object, 'm.rds')));
    }
  });

  it('tells one root cause once, with the places of all objects', async () => {
    const object = packed(buildR({ closure: id }), 'zlib');
    const { findings, coverage } = await inspect(Buffer.concat([object, object, object]));
    expect(findings).toMatchObject([
      { rule: 'R-FUNCTION-EXEC', location: { offset: 0 }, moreOffsets: [object.length, 2 * object.length] },
    ]);
    expect(coverage).toMatchObject([{ format: 'r-database', status: 'inspected' }]);
  });

  it('says that a promise of it runs when the name is used', async () => {
    const { findings } = await inspect(packed(buildR({ promise: id, in: 'global' }), 'zlib'));
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['CRITICAL R-PROMISE-EXEC']);
  });

  it('hides nothing at a place that only the index knows', async () => {
    const hidden = packed(buildR({ promise: id }), 'zlib');
    const file = packed(Buffer.concat([buildR({ type: 254 }), hidden]), 'stored');
    const index = buildIndex([{ integers: [file.indexOf(hidden), hidden.length] }]);
    expect((await inspect(file, index)).findings).toMatchObject([{ rule: 'R-PROMISE-EXEC' }]);
  });

  it.each<[string, Uint8Array, Uint8Array | undefined]>([
    ['its objects cannot be told apart', Buffer.from('some other database'), undefined],
    [
      'junk stands between its objects',
      Buffer.concat([packed(buildR({ real: [1] }), 'zlib'), Buffer.from('junk')]),
      undefined,
    ],
    [
      'its index is kept elsewhere',
      packed(buildR({ real: [1] }), 'zlib'),
      Buffer.from('version https://git-lfs'),
    ],
  ])('is never clean when %s', async (_, file, index) => {
    const { coverage } = await inspect(file, index);
    expect(coverage).toMatchObject([{ format: 'r-database', incomplete: [{ risk: 'unknown' }] }]);
  });

  it('is not what Redis dumps, unless there is an index or nobody can look for one', async () => {
    const dump = Buffer.from('REDIS0011\xfa\x09redis-ver');
    expect((await inspect(dump)).coverage).toMatchObject([{ format: 'redis-dump', status: 'inspected' }]);
    const tar = buildTar([{ name: 'cache/m.rdb', data: dump }]);
    for (const { coverage } of [await inspect(dump, buildIndex([])), await inspect(tar, undefined, 'a.tar')])
      expect(coverage.at(-1)).toMatchObject({ format: 'r-database', incomplete: [{ risk: 'unknown' }] });
  });

  it('has an index that is read like any object', async () => {
    const index = buildR({ list: [{ promise: id }] });
    const { findings } = await inspectBytes(index, 'cache/m.rdx');
    expect(findings.map(({ rule }) => rule)).toEqual(['R-PROMISE-EXEC']);
  });
});
