// HDF5 files that lie: nothing but our own error comes out, and damage is told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { Hdf5Error } from '../../../src/format/hdf5/errors.ts';
import { HDF5_LIMITS } from '../../../src/format/hdf5/limits.ts';
import { type Hdf5Facts, readHdf5 } from '../../../src/format/hdf5/read.ts';
import { buildHdf5, u16, u32, u64 } from './build.ts';

const WANTED = { attributes: new Set(['model_config', 'training_config']) };
const read = (data: Uint8Array): Promise<Hdf5Facts> => readHdf5(memoryBytes(data), WANTED);
const fixtures = ['old-groups.h5', 'dense.h5', 'committed.h5'].map((name) =>
  readFileSync(join(import.meta.dirname, 'fixtures', name)),
);
const SAMPLE = buildHdf5({
  attributes: { model_config: { class_name: 'Sequential', config: {} }, training_config: 'q'.repeat(31_000) },
  groups: [{ name: 'g', links: [{ name: 'e', external: { file: 'x', path: 'y' } }] }],
  datasets: [
    { name: 'd', shape: [10], external: ['/etc/passwd'] },
    { name: 'v', shape: [4], virtual: 'other.h5' },
  ],
});

/** A file whose root group's object header is `body`, at address 96. */
function withRoot(...body: Uint8Array[]): Uint8Array {
  return Buffer.concat([buildHdf5({}).subarray(0, 96), ...body]);
}

async function survives(data: Uint8Array): Promise<void> {
  try {
    const facts = await read(data);
    expect(facts.bytesRead).toBeLessThanOrEqual(HDF5_LIMITS.bytesRead + HDF5_LIMITS.attributeValue);
    expect(facts.incomplete.length).toBeLessThanOrEqual(32);
  } catch (error) {
    expect(error).toBeInstanceOf(Hdf5Error);
  }
}

describe('readHdf5 on lying files', () => {
  it('tells that the root header lies outside the file', async () => {
    const { incomplete } = await read(buildHdf5({}).subarray(0, 96));
    expect(incomplete).toMatchObject([{ code: 'broken' }]);
  });

  it('tells a superblock version that nobody knows', async () => {
    const data = Buffer.from(SAMPLE);
    data[8] = 9;
    expect((await read(data)).incomplete).toMatchObject([{ code: 'unsupported', risk: 'runs-code' }]);
  });

  it('ends an object header that continues in itself', async () => {
    const continuation = Buffer.concat([u16(0x10), u16(16), u32(0), u64(112), u64(24)]);
    const header = Buffer.concat([Buffer.from([1, 0]), u16(1), u32(1), u32(24), u32(0)]);
    const { incomplete } = await read(withRoot(header, continuation));
    expect(incomplete).toMatchObject([
      { code: 'broken', reason: expect.stringContaining('continues in itself') },
    ]);
  });

  it('refuses a header block that is larger than any', async () => {
    const header = Buffer.concat([Buffer.from([1, 0]), u16(1), u32(1), u32(0xffff_fff0), u32(0)]);
    expect((await read(withRoot(header))).incomplete).toMatchObject([{ code: 'budget' }]);
  });

  it('keeps what stands before the damage', async () => {
    const good = buildHdf5({
      links: [
        { name: 'e', external: { file: 'x', path: 'y' } },
        { name: 'gone', address: 2 ** 40 },
      ],
    });
    const { facts, incomplete } = await read(good);
    expect(facts).toMatchObject([{ kind: 'external-link' }]);
    expect(incomplete).toMatchObject([{ code: 'broken', reason: expect.stringContaining('/gone') }]);
  });

  it('ends a group tree that contains itself', async () => {
    // The root's tree is at 1024, its only child at level 1 is itself.
    const table = Buffer.concat([u16(0x11), u16(16), u32(0), u64(1024), u64(2048)]);
    const header = Buffer.concat([Buffer.from([1, 0]), u16(1), u32(1), u32(24), u32(0), table]);
    const data = Buffer.alloc(4096);
    Buffer.from(withRoot(header)).copy(data);
    Buffer.concat([
      Buffer.from('TREE\0\x01', 'latin1'),
      u16(1),
      Buffer.alloc(16, 0xff),
      u64(0),
      u64(1024),
      u64(0),
    ]).copy(data, 1024);
    Buffer.concat([Buffer.from('HEAP\0\0\0\0', 'latin1'), u64(8), u64(1), u64(3000)]).copy(data, 2048);
    expect((await read(data)).incomplete).toMatchObject([
      { reason: expect.stringContaining('contains itself') },
    ]);
  });

  it('reports a shared attribute, which nobody looked at', async () => {
    const header = Buffer.concat([
      Buffer.from([1, 0]),
      u16(1),
      u32(1),
      u32(16),
      u32(0),
      u16(12),
      u16(8),
      u32(2),
      u64(0),
    ]);
    expect((await read(withRoot(header))).incomplete).toMatchObject([
      { code: 'unsupported', risk: 'runs-code' },
    ]);
  });

  it('passes on the error of the origin', async () => {
    const failing: Bytes = {
      size: SAMPLE.length,
      read: (offset, length) =>
        offset === 0 && length < 200
          ? Promise.resolve(SAMPLE.subarray(0, length))
          : Promise.reject(new Error('gone')),
    };
    await expect(readHdf5(failing, WANTED)).rejects.toThrow('gone');
  });

  it('survives any bytes behind a signature', async () => {
    const bytes = fc
      .uint8Array({ maxLength: 2048 })
      .map((tail) => Buffer.concat([SAMPLE.subarray(0, 8), tail]));
    await fc.assert(fc.asyncProperty(bytes, survives), { numRuns: 300 });
  });

  it.each([SAMPLE, ...fixtures].map((data, index) => [index, data] as const))(
    'survives changed bytes (file %i)',
    async (_, data) => {
      const changes = fc.array(
        fc.tuple(fc.nat(Math.min(data.length, 12_000) - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)),
        {
          minLength: 1,
          maxLength: 12,
        },
      );
      await fc.assert(
        fc.asyncProperty(changes, fc.nat(data.length), async (bytes, cut) => {
          const changed = Buffer.from(data);
          for (const [at, value] of bytes) changed[at] = value;
          await survives(changed);
          await survives(changed.subarray(0, cut));
        }),
        { numRuns: 120 },
      );
    },
  );
});
