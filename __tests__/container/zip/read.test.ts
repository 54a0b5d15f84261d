import { describe, expect, it } from 'vitest';
import { readZip, type ZipArchive } from '../../../src/container/zip/read.ts';
import type { Bytes } from '../../../src/core/bytes.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildZip, type ZipPart, type ZipShape } from '../../support/zip-builder.ts';

const read = (parts: readonly ZipPart[], shape?: ZipShape): Promise<ZipArchive> =>
  readZip(memoryBytes(buildZip(parts, shape)));

/** Name, source and content of every member. */
async function contents(archive: ZipArchive): Promise<readonly (readonly [string, string, string])[]> {
  const opened = archive.members.map(async (member) => {
    const { bytes } = await member.open();
    return [
      member.name,
      member.source,
      Buffer.from(await bytes.read(0, bytes.size)).toString('latin1'),
    ] as const;
  });
  return Promise.all(opened);
}

describe('an honest archive', () => {
  it('has its members and no anomalies', async () => {
    const parts = [
      { name: 'm/data.pkl', data: 'stored' },
      { name: 'm/version', data: '3\n'.repeat(100), deflate: true },
      { name: 'm/folder/' },
    ];
    const archive = await read(parts);
    expect(archive.anomalies).toEqual([]);
    expect(archive.incomplete).toEqual([]);
    expect(archive.members.map((member) => member.directory)).toEqual([false, false, true]);
    expect(await contents(archive)).toEqual([
      ['m/data.pkl', 'central', 'stored'],
      ['m/version', 'central', '3\n'.repeat(100)],
      ['m/folder/', 'central', ''],
    ]);
  });

  it('may be empty, have a comment, or be zip64 throughout', async () => {
    expect((await read([])).anomalies).toEqual([]);
    expect((await read([{ name: 'a', data: 'x' }], { comment: Buffer.from('hello') })).anomalies).toEqual([]);
    const wide = await read([{ name: 'a', data: 'x' }], { zip64: {} });
    expect(wide.anomalies).toEqual([]);
    expect(wide.members).toHaveLength(1);
  });

  it('may hold another archive, stored, at its end', async () => {
    const inner = buildZip([{ name: 'inner', data: 'y' }]);
    const archive = await read([{ name: 'a.zip', data: inner }]);
    expect(archive.members.map((member) => member.name)).toEqual(['a.zip']);
    expect(archive.anomalies).toEqual([]);
  });

  it('may put sizes behind the data', async () => {
    const after = Buffer.concat([Buffer.from('PK\x07\x08'), Buffer.alloc(12)]);
    const local = { flags: 8, size: 0, compressedSize: 0 };
    const archive = await read([
      { name: 'a', data: 'abc', deflate: true, after, local, central: { flags: 8 } },
    ]);
    expect(archive.anomalies).toEqual([]);
  });

  it('pads local headers for alignment, as torch does', async () => {
    const extra = Buffer.concat([Buffer.from('FB\x3c\x00', 'latin1'), Buffer.alloc(60, 'Z')]);
    const parts = [0, 1, 2].map((n) => ({ name: `m/data/${n}`, data: Buffer.alloc(64), local: { extra } }));
    const archive = await read(parts);
    expect(archive.anomalies).toEqual([]);
    expect((await contents(archive))[2]?.[2]).toBe('\0'.repeat(64));
  });

  it('is read without its data: well under one percent', async () => {
    const size = 2 ** 20;
    const zip = buildZip(
      Array.from({ length: 32 }, (_, n) => ({ name: `m/data/${n}`, data: Buffer.alloc(size, n) })),
    );
    let seen = 0;
    const counted: Bytes = {
      size: zip.length,
      read: (offset, length) => {
        const part = zip.subarray(offset, offset + length);
        seen += part.length;
        return Promise.resolve(part);
      },
    };
    const archive = await readZip(counted);
    expect(archive.members).toHaveLength(32);
    expect(seen / zip.length).toBeLessThan(0.005);
    const before = seen;
    const { bytes } = (await archive.members[3]?.open()) ?? { bytes: memoryBytes(new Uint8Array()) };
    expect(bytes.size).toBe(size);
    expect(seen).toBe(before);
  });
});

describe('what only some readers accept', () => {
  it('reads data in front, with offsets that count it or not', async () => {
    for (const adjusted of [true, false]) {
      const archive = await read([{ name: 'a', data: 'x' }], { prefix: Buffer.alloc(100, 'J'), adjusted });
      expect(await contents(archive)).toEqual([['a', 'central', 'x']]);
      expect(archive.anomalies.map((anomaly) => anomaly.kind)).toContain('prefix-data');
    }
  });

  it('reads past data behind the end record', async () => {
    const archive = await read([{ name: 'a', data: 'x' }], { suffix: Buffer.alloc(100, 'J') });
    expect(await contents(archive)).toEqual([['a', 'central', 'x']]);
    expect(archive.anomalies.map((anomaly) => anomaly.kind)).toEqual([
      'strict-reader-rejects',
      'suffix-data',
    ]);
  });

  it('ignores a wrong checksum, as torch does', async () => {
    const archive = await read([{ name: 'a', data: 'payload', local: { crc: 1 }, central: { crc: 2 } }]);
    expect(await contents(archive)).toEqual([['a', 'central', 'payload']]);
  });

  it('reads what inflates, whatever size is declared', async () => {
    for (const size of [1, 100_000]) {
      const archive = await read([
        { name: 'a', data: 'payload', deflate: true, local: { size }, central: { size } },
      ]);
      expect(await contents(archive)).toEqual([['a', 'central', 'payload']]);
      const opened = await archive.members[0]?.open();
      expect(opened?.anomalies.map((anomaly) => anomaly.kind)).toEqual(['size-mismatch']);
    }
  });

  it('lists members by their local headers when there is no directory', async () => {
    for (const without of ['end', 'directory'] as const) {
      const archive = await read(
        [
          { name: 'a', data: 'x' },
          { name: 'b', data: 'yy', deflate: true },
        ],
        { without },
      );
      expect(await contents(archive)).toEqual([
        ['a', 'local-only', 'x'],
        ['b', 'local-only', 'yy'],
      ]);
      expect(archive.incomplete).toMatchObject([{ code: 'broken', risk: 'inert' }]);
    }
  });
});
