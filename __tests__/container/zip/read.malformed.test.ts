import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipError } from '../../../src/container/zip/errors.ts';
import { ZIP_LIMITS } from '../../../src/container/zip/limits.ts';
import { readZip, type ZipArchive } from '../../../src/container/zip/read.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildZip, endRecord } from '../../support/zip-builder.ts';

/** Reads everything; the archive and what its members hold, or undefined when it is no zip. */
async function readAll(data: Uint8Array): Promise<ZipArchive | undefined> {
  try {
    const archive = await readZip(memoryBytes(data));
    for (const member of archive.members) {
      const { bytes } = await member.open();
      expect(bytes.size).toBeLessThanOrEqual(Math.max(data.length, ZIP_LIMITS.inflatedPerMember));
    }
    return archive;
  } catch (thrown) {
    if (thrown instanceof ZipError) return undefined;
    throw thrown;
  }
}

/** Not a zip, or an archive whose parts fit together. */
function isResult(result: ZipArchive | undefined): boolean {
  if (result === undefined) return true;
  const { members, anomalies } = result;
  return (
    members.every((member, index) => member.index === index && member.compressedSize >= 0) &&
    anomalies.every(({ member }) => member === undefined || member < members.length)
  );
}

const SMALL = buildZip(
  [
    { name: 'm/data.pkl', data: 'payload' },
    { name: 'm/version', data: '3\n3\n3\n3\n', deflate: true },
    { name: 'hidden', data: 'zzz', hidden: true },
  ],
  { zip64: {}, comment: Buffer.from('hi') },
);

describe('malformed archives', () => {
  it('is no zip without a signature', async () => {
    await expect(readZip(memoryBytes(new Uint8Array(0)))).rejects.toMatchObject({ code: 'NOT_A_ZIP' });
    await expect(readZip(memoryBytes(Buffer.alloc(1000, 'x')))).rejects.toBeInstanceOf(ZipError);
  });

  it('never takes a cut archive for a whole one', async () => {
    const zip = buildZip([
      { name: 'm/data.pkl', data: 'payload' },
      { name: 'm/version', data: '3\n' },
    ]);
    for (let length = 1; length < zip.length; length += 1) {
      const archive = await readAll(zip.subarray(0, length));
      expect(archive?.incomplete[0]?.code).toBe(length < 4 ? undefined : 'broken');
    }
  });

  it('survives every truncation from the front', async () => {
    for (let from = 1; from < SMALL.length; from += 1)
      await expect(readAll(SMALL.subarray(from))).resolves.toSatisfy(isResult);
  });

  it('survives every single byte changed', async () => {
    for (let at = 0; at < SMALL.length; at += 1) {
      for (const flip of [0x01, 0xff]) {
        const changed = Buffer.from(SMALL);
        changed[at] = (changed[at] ?? 0) ^ flip;
        await expect(readAll(changed)).resolves.toSatisfy(isResult);
      }
    }
  });

  it('survives arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (data) => {
        await expect(readAll(data)).resolves.toSatisfy(isResult);
      }),
    );
  });

  it('survives mutated archives', async () => {
    const edit = fc.tuple(fc.nat(SMALL.length - 1), fc.constantFrom(0, 1, 0x50, 0x7f, 0x80, 0xff));
    const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
    const around = fc.tuple(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(edits, around, async (changes, [before, after]) => {
        const changed = Buffer.from(SMALL);
        for (const [at, value] of changes) changed[at] = value;
        await expect(readAll(Buffer.concat([before, changed, after]))).resolves.toSatisfy(isResult);
      }),
      { numRuns: 400 },
    );
  });

  it('finds every member, wherever it is listed and whatever surrounds it', async () => {
    const part = fc.record({
      name: fc.stringMatching(/^[a-z]{1,12}$/),
      data: fc.uint8Array({ maxLength: 50 }).map((data) => Buffer.from(data)),
      deflate: fc.boolean(),
      hidden: fc.boolean(),
    });
    const shape = fc.record({
      prefix: fc.nat(50).map((size) => Buffer.alloc(size, 'J')),
      suffix: fc.nat(50).map((size) => Buffer.alloc(size, 'J')),
      adjusted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 8 }), shape, async (parts, around) => {
        const archive = await readAll(buildZip(parts, around));
        const names = archive?.members.map((member) => member.name) ?? [];
        expect(names.toSorted()).toEqual(parts.map(({ name }) => name).toSorted());
      }),
    );
  });
});

describe('limits', () => {
  it('reads no more members than the limit, and says so', async () => {
    const parts = Array.from({ length: ZIP_LIMITS.members + 10 }, (_, n) => ({ name: `${n}` }));
    const archive = await readZip(memoryBytes(buildZip(parts, { zip64: {} })));
    expect(archive.members).toHaveLength(ZIP_LIMITS.members);
    expect(archive.incomplete).toMatchObject([{ code: 'budget', risk: 'runs-code' }]);
  });

  it('keeps one anomaly of each kind when one kind floods', async () => {
    const flood = Array.from({ length: ZIP_LIMITS.anomalies + 50 }, (_, n) => ({
      name: `${n}`,
      local: { flags: 32 },
    }));
    const archive = await readZip(memoryBytes(buildZip([...flood, { name: '../evil' }])));
    expect(archive.anomalies).toHaveLength(ZIP_LIMITS.anomalies + 1);
    expect(archive.anomalies.at(-1)?.kind).toBe('unsafe-name');
  });

  it('asks the origin for no more than the tail and the directory when sizes lie', async () => {
    const zip = buildZip(
      [{ name: 'a', data: 'x', local: { size: 2 ** 32 - 2 }, central: { size: 2 ** 32 - 2 } }],
      {
        end: { size: 2 ** 32 - 2, entries: 65_534 },
      },
    );
    const asked: number[] = [];
    await readZip({
      size: zip.length,
      read: (offset, length) => {
        asked.push(length);
        return Promise.resolve(zip.subarray(offset, offset + length));
      },
    });
    expect(Math.max(...asked)).toBeLessThanOrEqual(zip.length);
  });

  it('looks at few of many end records', async () => {
    const many = Buffer.concat(Array.from({ length: 3000 }, () => endRecord(1, 46, 0)));
    await expect(readZip(memoryBytes(many))).resolves.toMatchObject({ members: [] });
  });

  it('walks an archive without directory by its headers, and reads no data', async () => {
    const size = 100_000;
    const parts = Array.from({ length: 200 }, (_, n) => ({ name: `${n}`, data: Buffer.alloc(size) }));
    const zip = buildZip(parts, { without: 'directory' });
    let seen = 0;
    const archive = await readZip({
      size: zip.length,
      read: (offset, length) => {
        const part = zip.subarray(offset, offset + length);
        seen += part.length;
        return Promise.resolve(part);
      },
    });
    expect(archive.members).toHaveLength(200);
    expect(seen / zip.length).toBeLessThan(0.01);
  });

  it('finds densely packed hidden members for little more than their bytes', async () => {
    const parts = Array.from({ length: 5000 }, (_, n) => ({ name: `${n}`, data: 'x', hidden: true }));
    const zip = buildZip([...parts, { name: 'a', data: 'x' }]);
    let seen = 0;
    const archive = await readZip({
      size: zip.length,
      read: (offset, length) => {
        const part = zip.subarray(offset, offset + length);
        seen += part.length;
        return Promise.resolve(part);
      },
    });
    expect(archive.members).toHaveLength(5001);
    expect(seen).toBeLessThan(2 * zip.length + 100_000);
  });

  it('pays for headers that claim long names out of the same budget', async () => {
    const fake = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(22), Buffer.alloc(4, 0xff)]);
    const zip = buildZip([{ name: 'a', data: 'x' }], {
      prefix: Buffer.concat(Array<Buffer>(40_000).fill(fake)),
    });
    let seen = 0;
    const archive = await readZip({
      size: zip.length,
      read: (offset, length) => {
        const part = zip.subarray(offset, offset + length);
        seen += part.length;
        return Promise.resolve(part);
      },
    });
    expect(archive.members[0]?.name).toBe('a');
    expect(seen).toBeLessThan(ZIP_LIMITS.probedBytes + 1_000_000);
  });

  it('does not search a large gap to its end, and says so', async () => {
    const zip = buildZip([{ name: 'a', data: 'x' }]);
    const start = 2 ** 30;
    const size = start + zip.length;
    const archive = await readZip({
      size,
      read: (offset, length) => {
        const data = Buffer.alloc(Math.max(0, Math.min(length, size - offset)), 'J');
        if (offset + data.length > start)
          zip.copy(data, Math.max(0, start - offset), Math.max(0, offset - start));
        return Promise.resolve(data);
      },
    });
    expect(archive.members.map((member) => member.name)).toEqual(['a']);
    expect(archive.incomplete).toMatchObject([{ code: 'budget', risk: 'unknown' }]);
  });
});
