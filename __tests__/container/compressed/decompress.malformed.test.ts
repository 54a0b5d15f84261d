import { deflateSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { CompressedError } from '../../../src/container/compressed/errors.ts';
import { type Decompressed, decompress } from '../../../src/container/compressed/decompress.ts';
import type { CompressedFormat } from '../../../src/container/compressed/model.ts';
import { sniffCompressed } from '../../../src/container/compressed/sniff.ts';
import { sampleBytes, sampleText } from '../../support/compressed-samples.ts';

const text = sampleText();
const LIMITS = { kept: 20_000, decoded: 100_000 };

const SAMPLES: readonly (readonly [CompressedFormat, Buffer])[] = [
  ['gzip', gzipSync(text)],
  ['zlib', deflateSync(text)],
  ['bzip2', sampleBytes('bzip2')],
  ['xz', sampleBytes('xz')],
  ['lzma', sampleBytes('lzma')],
  ['lz4', sampleBytes('lz4')],
  ['zstd', sampleBytes('zstd')],
];

/** Decodes, and holds the result to what every result must be. */
async function attempt(format: CompressedFormat, file: Uint8Array): Promise<Decompressed> {
  const result = await decompress(format, memoryBytes(file), LIMITS);
  expect(result.bytes.size).toBeLessThanOrEqual(LIMITS.decoded);
  expect(result.end).toBeLessThanOrEqual(file.length);
  if (result.stopped !== undefined) expect(result.stopped).toBeInstanceOf(CompressedError);
  const content = await result.bytes.read(0, result.bytes.size);
  expect(content).toHaveLength(result.bytes.size);
  return result;
}

describe.each(SAMPLES)('malformed %s', (format, file) => {
  it('never takes a cut stream for a whole one, and decodes its beginning', async () => {
    for (let length = 0; length < file.length; length += 7) {
      const { bytes, frames } = await attempt(format, file.subarray(0, length));
      const content = Buffer.from(await bytes.read(0, bytes.size)).toString('latin1');
      expect(text.startsWith(content)).toBe(true);
      // The checksum behind the data may be missing: loaders have handed out everything by then.
      if (frames > 0) expect(content).toBe(text);
    }
  });

  it('survives changed bytes', async () => {
    const edit = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const changed = Buffer.from(file);
        for (const [at, byte] of edits) changed[at] = byte;
        await attempt(format, changed);
      }),
    );
  });

  it('survives arbitrary bytes behind its magic, and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.nat(20), async (data, kept) => {
        await attempt(format, Buffer.concat([file.subarray(0, kept), data]));
      }),
    );
  });
});

describe('malformed streams of any kind', () => {
  it('are sniffed without a throw', async () => {
    const start = fc.constantFrom(
      ...SAMPLES.map(([, file]) => file.subarray(0, 13)),
      Buffer.from('789c', 'hex'),
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, data) => {
        const file = Buffer.concat([head, data]);
        await sniffCompressed(memoryBytes(file), file);
      }),
    );
  });

  it('cannot ask for more memory than there is data: a window of 4 GiB, a block of nothing', async () => {
    const lzma = sampleBytes('lzma');
    lzma.writeUInt32LE(0xffffffff, 1);
    expect(Buffer.from(await (await attempt('lzma', lzma)).bytes.read(0, 1e6)).toString()).toBe(text);
    const zstd = Buffer.from('28b52ffd00ff0000000000', 'hex');
    expect((await attempt('zstd', zstd)).stopped?.code).toBe('BUDGET');
  });

  it('stops a flood of empty streams', async () => {
    const empty = gzipSync('');
    const { stopped } = await decompress(
      'gzip',
      memoryBytes(Buffer.concat(Array.from({ length: 10_001 }, () => empty))),
    );
    expect(stopped?.code).toBe('BUDGET');
  });

  it('passes on the failure of the origin', async () => {
    const bytes = { size: 1000, read: () => Promise.reject(new TypeError('gone')) };
    for (const [format] of SAMPLES) await expect(decompress(format, bytes)).rejects.toThrow('gone');
  });
});
