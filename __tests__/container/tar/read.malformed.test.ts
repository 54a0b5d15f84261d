import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAR_LIMITS } from '../../../src/container/tar/limits.ts';
import { readTar, type TarArchive } from '../../../src/container/tar/read.ts';
import { looksLikeTar } from '../../../src/container/tar/sniff.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildTar, tarHeader, withChecksum } from '../../support/tar-builder.ts';

/** Reads everything, and holds the archive to what every archive must be. */
async function readAll(data: Uint8Array): Promise<TarArchive> {
  looksLikeTar(data);
  const archive = await readTar(memoryBytes(data));
  for (const member of archive.members) {
    const { bytes } = await member.open();
    expect(await bytes.read(0, bytes.size)).toHaveLength(bytes.size);
    expect(bytes.size).toBeLessThanOrEqual(data.length);
  }
  expect(archive.members.length).toBeLessThanOrEqual(TAR_LIMITS.members);
  return archive;
}

const SMALL = buildTar([
  { name: 'model/', type: '5' },
  { name: 'model/data', text: 'payload', pax: { path: 'model/long', size: '7' } },
  { name: '././@LongLink', type: 'L', text: 'model/longer\0' },
  { name: 'model/cut', text: 'x'.repeat(600) },
  { name: 'model/link', type: '2', link: 'data' },
]);

describe('malformed archives', () => {
  it('are no tar without a checksum', () => {
    expect(looksLikeTar(Buffer.alloc(512))).toBe(false);
    expect(looksLikeTar(Buffer.alloc(512, 'x'))).toBe(false);
    expect(looksLikeTar(buildTar([{ name: 'a', text: 'x' }]).subarray(0, 511))).toBe(false);
  });

  it('are never whole when they are cut inside a member or a header', async () => {
    const whole = await readAll(SMALL);
    const last = whole.members.find(({ name }) => name === 'model/longer');
    const start = last?.headerOffset ?? 0;
    const end = (last?.dataOffset ?? 0) + (last?.size ?? 0);
    expect(end - start).toBe(1112);
    for (let length = start + 1; length < end; length += 37) {
      expect((await readAll(SMALL.subarray(0, length))).incomplete).toMatchObject([{ code: 'broken' }]);
    }
  });

  it('go on behind a damaged header, as GNU tar does, and say so', async () => {
    const damaged = Buffer.from(
      buildTar([
        { name: 'a', text: 'x' },
        { name: 'b', text: 'y' },
        { name: 'c', text: 'z' },
      ]),
    );
    damaged.fill(0xff, 1024, 1100);
    const { members, incomplete } = await readAll(damaged);
    expect(members.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(incomplete).toMatchObject([{ code: 'broken', offset: 1024 }]);
  });

  it('lie about sizes: longer than the file, negative, no number', async () => {
    const long = await readAll(buildTar([{ name: 'a', text: 'x', size: 8 ** 10 }]));
    expect(long.incomplete).toMatchObject([{ code: 'broken' }]);
    for (const size of ['zzzzzzzzzzz', '\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff']) {
      const header = tarHeader({ name: 'a' });
      header.write(size, 124, 'latin1');
      const { incomplete } = await readAll(Buffer.concat([withChecksum(header), Buffer.alloc(1024)]));
      expect(incomplete).toMatchObject([{ code: 'broken' }]);
    }
  });

  it('pile up extended headers, or write them wrong', async () => {
    const pile = Array.from({ length: 20 }, () => ({ name: 'x', type: 'x', text: '9 path=a\n' }));
    expect((await readAll(buildTar([...pile, { name: 'a', text: 'x' }]))).incomplete).toHaveLength(1);
    for (const text of ['9 path', '99 path=a\n', 'path=a\n', '9 path=aa', '11 size=-1\n', '0 \n']) {
      const { incomplete } = await readAll(
        buildTar([
          { name: 'x', type: 'x', text },
          { name: 'a', text: 'x' },
        ]),
      );
      expect(incomplete).toMatchObject([{ code: 'broken' }]);
    }
  });

  it('survive arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 1500 }), async (data) => void (await readAll(data))),
    );
  });

  it('survive changed bytes, with the checksums put right again', async () => {
    const edit = fc.tuple(
      fc.nat(SMALL.length - 1),
      fc.constantFrom(0, 1, 0x30, 0x37, 0x4c, 0x78, 0x80, 0xff),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        async (edits, repair) => {
          const changed = Buffer.from(SMALL);
          for (const [at, byte] of edits) changed[at] = byte;
          for (let at = 0; at < (repair ? changed.length : 0); at += 512) {
            if (changed.subarray(at + 257, at + 262).toString() === 'ustar')
              withChecksum(changed.subarray(at, at + 512));
          }
          await readAll(changed);
        },
      ),
      { numRuns: 300 },
    );
  });
});
