// The HDF5 reader on built files and on files that h5py wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { Hdf5Error } from '../../../src/format/hdf5/errors.ts';
import { type Hdf5Facts, readHdf5 } from '../../../src/format/hdf5/read.ts';
import { buildHdf5, type Hdf5Spec } from './build.ts';

const WANTED = { attributes: new Set(['model_config', 'training_config']) };
const read = (data: Uint8Array): Promise<Hdf5Facts> => readHdf5(memoryBytes(data), WANTED);
const built = (spec: Hdf5Spec): Promise<Hdf5Facts> => read(buildHdf5(spec));
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name));
const texts = ({ attributes }: Hdf5Facts): string[] =>
  attributes.map(({ path, name, text }) => `${path} ${name} ${text}`);

describe('readHdf5', () => {
  it('reads the text of wanted attributes, whichever way it is kept', async () => {
    const long = 'q'.repeat(40_000);
    const facts = await built({ attributes: { model_config: { a: 1 }, training_config: long, other: 'no' } });
    expect(texts(facts)).toEqual(['/ model_config {"a":1}', `/ training_config ${long}`]);
    expect(facts.incomplete).toEqual([]);
  });

  it('finds an attribute of a group inside a group', async () => {
    const facts = await built({
      groups: [{ name: 'a', groups: [{ name: 'b', attributes: { model_config: 'x' } }] }],
    });
    expect(texts(facts)).toEqual(['/a/b model_config x']);
    expect(facts.objects).toBe(3);
  });

  it('tells every way out of the file', async () => {
    const { facts } = await built({
      links: [
        { name: 'e', external: { file: '/x.h5', path: '/y' } },
        { name: 's', soft: '/g' },
        { name: 'u', user: 187 },
      ],
      datasets: [
        { name: 'd', shape: [10], external: ['/etc/passwd', '/etc/hosts'] },
        { name: 'v', shape: [4], virtual: 'other.h5' },
      ],
    });
    expect(facts).toEqual([
      { kind: 'external-link', path: '/e', file: '/x.h5', target: '/y' },
      { kind: 'soft-link', path: '/s', target: '/g' },
      { kind: 'user-link', path: '/u', type: 187 },
      { kind: 'external-storage', path: '/d', files: ['/etc/passwd', '/etc/hosts'] },
      { kind: 'virtual-dataset', path: '/v', file: 'other.h5' },
    ]);
  });

  it('tells a shape that is far larger than the file, and no other', async () => {
    const { facts } = await built({
      datasets: [
        { name: 'plain', shape: [1000, 1000] },
        { name: 'bomb', shape: [2 ** 20, 2 ** 20] },
      ],
    });
    expect(facts).toEqual([{ kind: 'declared-size', path: '/bomb', bytes: 2 ** 42 }]);
  });

  it('finds the superblock behind a user block and counts addresses from it', async () => {
    const facts = await built({ userBlock: 2048, attributes: { model_config: 'x' } });
    expect(facts.userBlock).toBe(2048);
    expect(texts(facts)).toEqual(['/ model_config x']);
  });

  it('keeps the first facts of a kind and counts the rest', async () => {
    const links = Array.from({ length: 500 }, (_, index) => ({ name: `s${index}`, soft: '/g' }));
    const facts = await built({ links });
    expect(facts.facts).toHaveLength(200);
    expect(facts.more.get('soft-link')).toBe(300);
  });

  it('follows a hard link to the root once', async () => {
    const facts = await built({ groups: [{ name: 'g', links: [{ name: 'again', address: 96 }] }] });
    expect(facts.objects).toBe(2);
  });

  it('refuses what has no superblock', async () => {
    await expect(read(Buffer.alloc(4096))).rejects.toThrow(Hdf5Error);
    await expect(read(Buffer.alloc(0))).rejects.toMatchObject({ code: 'NOT_HDF5' });
  });

  it('reads old-style groups of several nodes', async () => {
    const facts = await read(fixture('old-groups.h5'));
    expect(facts.facts).toEqual([{ kind: 'soft-link', path: '/soft', target: '/group/link_000' }]);
    expect(texts(facts)).toEqual(['/ model_config variable length', '/ training_config fixed length']);
    expect(facts.incomplete).toEqual([]);
  });

  it('reads links and attributes in fractal heaps', async () => {
    const facts = await read(fixture('dense.h5'));
    expect(facts.superblockVersion).toBe(3);
    expect(facts.facts).toEqual([
      { kind: 'external-link', path: '/group/outside', file: 'other.h5', target: '/there' },
    ]);
    expect(texts(facts).sort()).toEqual(['/ model_config dense', `/ training_config ${'h'.repeat(5000)}`]);
    expect(facts.incomplete).toEqual([]);
  });

  it('follows an attribute to its committed type', async () => {
    expect(texts(await read(fixture('committed.h5')))).toEqual(['/ model_config of a committed type']);
  });

  it('reads metadata only, however large the file is', async () => {
    const head = buildHdf5({
      attributes: { model_config: 'x' },
      datasets: [{ name: 'weights', shape: [2 ** 34] }],
    });
    let count = 0;
    const large: Bytes = {
      size: 70 * 2 ** 30,
      read: (offset, length) => {
        count += length;
        const data = Buffer.alloc(length);
        Buffer.from(head).copy(
          data,
          0,
          Math.min(offset, head.length),
          Math.min(offset + length, head.length),
        );
        return Promise.resolve(data);
      },
    };
    const facts = await readHdf5(large, WANTED);
    expect(texts(facts)).toEqual(['/ model_config x']);
    expect(facts.facts).toEqual([]);
    expect(count).toBeLessThan(100_000);
  });
});
