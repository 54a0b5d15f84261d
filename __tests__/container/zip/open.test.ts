import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ZIP_LIMITS } from '../../../src/container/zip/limits.ts';
import { type OpenedMember, readZip } from '../../../src/container/zip/read.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildZip, type ZipPart } from '../../support/zip-builder.ts';

async function open(part: ZipPart): Promise<OpenedMember> {
  const archive = await readZip(memoryBytes(buildZip([part])));
  const [member] = archive.members;
  if (member === undefined) throw new Error('no member');
  return member.open();
}

const text = async ({ bytes }: OpenedMember): Promise<string> =>
  Buffer.from(await bytes.read(0, bytes.size)).toString('latin1');

/** Bytes that deflate leaves nearly as they are. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(Uint8Array.from({ length }, () => (state = (state * 48_271) % 0x7fff_ffff) & 0xff));
}

describe('opening members', () => {
  it('says that an encrypted member is encrypted', async () => {
    const flags = 1;
    const raw = Buffer.alloc(19);
    const opened = await open({ name: 'a', data: 'payload', raw, local: { flags }, central: { flags } });
    expect(opened.incomplete).toMatchObject({ code: 'encrypted', risk: 'unknown' });
    expect(opened.bytes.size).toBe(0);
  });

  it.each([9, 12, 14, 93, 95, 1234])('says that it does not read method %i', async (method) => {
    const opened = await open({ name: 'a', data: 'x', local: { method }, central: { method } });
    expect(opened.incomplete).toMatchObject({ code: 'unsupported', risk: 'unknown' });
  });

  it('hands out what inflates before the damage, to within a few bytes', async () => {
    const plain = noise(30_000);
    const good = deflateRawSync(plain);
    const raw = Buffer.concat([good.subarray(0, 20_000), Buffer.alloc(500, 0xff)]);
    const opened = await open({ name: 'a', raw, deflate: true });
    expect(opened.incomplete).toMatchObject({ code: 'broken', risk: 'inert' });
    expect(opened.bytes.size).toBeGreaterThan(19_000);
    expect(plain.subarray(0, 19_000).equals(await opened.bytes.read(0, 19_000))).toBe(true);
  });

  it('hands out what a cut deflate stream gives', async () => {
    const raw = deflateRawSync(Buffer.from('payload '.repeat(50))).subarray(0, -3);
    const opened = await open({ name: 'a', raw, deflate: true });
    expect(opened.incomplete).toMatchObject({ code: 'broken', risk: 'inert' });
    expect(await text(opened)).toMatch(/^payload payload/);
  });

  it('hands out what the file holds of a member that overruns it', async () => {
    const size = 5000;
    const parts = { name: 'a', data: 'payload', local: { size, compressedSize: size } };
    const opened = await open({ ...parts, central: { size, compressedSize: size } });
    expect(opened.incomplete).toMatchObject({ code: 'broken', risk: 'inert' });
    expect(await text(opened)).toMatch(/^payload/);
  });

  it('says that a directory entry points to no member', async () => {
    const opened = await open({ name: 'a', data: 'payload', local: { signature: 0x12345678 } });
    expect(opened.incomplete).toMatchObject({ code: 'broken', risk: 'inert', offset: 0 });
  });

  it('takes deflated data of no bytes as empty', async () => {
    const opened = await open({ name: 'a', deflate: true, raw: new Uint8Array(0) });
    expect(opened.incomplete).toBeUndefined();
    expect(opened.bytes.size).toBe(0);
  });

  it('stops a bomb at the limit, whatever size it declares', async () => {
    const bomb = deflateRawSync(Buffer.alloc(ZIP_LIMITS.inflatedPerMember + 4096));
    const raw = Buffer.from(bomb);
    const opened = await open({ name: 'a', raw, deflate: true, local: { size: 1 }, central: { size: 1 } });
    expect(opened.incomplete).toMatchObject({ code: 'budget', risk: 'runs-code' });
    expect(opened.bytes.size).toBe(ZIP_LIMITS.inflatedPerMember);
    expect(opened.anomalies.map((anomaly) => anomaly.kind)).toEqual(['ratio', 'size-mismatch']);
  });

  it("passes the origin's own error on, and does not call it damage", async () => {
    const zip = buildZip([
      { name: 'a', data: 'payload'.repeat(100), deflate: true, after: Buffer.alloc(80_000) },
    ]);
    let broken = false;
    const archive = await readZip({
      size: zip.length,
      read: (offset, length) =>
        broken ? Promise.reject(new Error('gone')) : Promise.resolve(zip.subarray(offset, offset + length)),
    });
    broken = true;
    await expect(archive.members[0]?.open()).rejects.toThrow('gone');
    await expect(readZip({ size: 99, read: () => Promise.reject(new Error('gone')) })).rejects.toThrow(
      'gone',
    );
  });
});
