import { describe, expect, it } from 'vitest';
import { hasZipTail, looksLikeZip } from '../../../src/container/zip/sniff.ts';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { buildZip } from '../../support/zip-builder.ts';

const zip = buildZip([{ name: 'a', data: 'x' }]);

describe('looksLikeZip', () => {
  it('knows a local header and an empty archive', () => {
    expect(looksLikeZip(zip)).toBe(true);
    expect(looksLikeZip(buildZip([]))).toBe(true);
  });

  it('refuses what is too short or something else', () => {
    expect(looksLikeZip(Buffer.from('PK\x03'))).toBe(false);
    expect(looksLikeZip(Buffer.from('PK\x01\x02'))).toBe(false);
  });
});

describe('hasZipTail', () => {
  it('finds an archive behind other data', async () => {
    expect(await hasZipTail(memoryBytes(Buffer.concat([Buffer.from('\x93NUMPY'), zip])))).toBe(true);
  });

  it('finds it with 64 KiB of junk behind it and not with 80', async () => {
    expect(await hasZipTail(memoryBytes(Buffer.concat([zip, Buffer.alloc(65_000)])))).toBe(true);
    expect(await hasZipTail(memoryBytes(Buffer.concat([zip, Buffer.alloc(80_000)])))).toBe(false);
  });

  it('wants a whole record', async () => {
    expect(await hasZipTail(memoryBytes(Buffer.from('PK\x05\x06 and no more')))).toBe(false);
    expect(await hasZipTail(memoryBytes(Buffer.alloc(0)))).toBe(false);
  });
});
