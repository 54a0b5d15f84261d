import { execFileSync, spawnSync } from 'node:child_process';
import * as zlib from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { decompress } from '../../../src/container/compressed/decompress.ts';
import type { CompressedFormat } from '../../../src/container/compressed/model.ts';
import { sniffCompressed } from '../../../src/container/compressed/sniff.ts';
import { sampleBytes, sampleText } from '../../support/compressed-samples.ts';

const { deflateSync, gzipSync } = zlib;
const text = sampleText();
const hasZstd = 'createZstdDecompress' in zlib;

/** joblib's old header: the length in hexadecimal, padded to 19 characters. */
function zfile(content: string, space = ''): Buffer {
  const header = `ZF${`0x${content.length.toString(16)}`.padEnd(19)}${space}`;
  return Buffer.concat([Buffer.from(header), deflateSync(content)]);
}

const FILES: readonly (readonly [format: CompressedFormat, name: string, file: Buffer])[] = [
  ['gzip', 'gzip', gzipSync(text)],
  ['zlib', 'zlib', deflateSync(text)],
  ['zlib', 'zlib, stored', deflateSync(text, { level: 0 })],
  ['zfile', 'joblib before 0.10', zfile(text)],
  ['zfile', 'joblib before 0.8.4', zfile(text, ' ')],
  ...(['bzip2', 'xz', 'lzma', 'lz4'] as const).map((name) => [name, name, sampleBytes(name)] as const),
  ['xz', 'xz with CRC32', sampleBytes('xzCrc32')],
  ['lz4', 'lz4 with linked blocks', sampleBytes('lz4Linked')],
];

async function decoded(
  format: CompressedFormat,
  file: Uint8Array,
  limits?: { kept: number; decoded?: number },
) {
  const result = await decompress(format, memoryBytes(file), limits);
  const content = Buffer.from(await result.bytes.read(0, result.bytes.size)).toString('latin1');
  return { ...result, content };
}

describe('decompress', () => {
  it.each(FILES)('%s: recognises and decodes %s', async (format, _, file) => {
    expect(await sniffCompressed(memoryBytes(file), file.subarray(0, 4096))).toBe(format);
    const { content, frames, end, stopped } = await decoded(format, file);
    expect(content).toBe(text);
    expect({ frames, end, stopped }).toEqual({ frames: 1, end: file.length, stopped: undefined });
  });

  it.runIf(hasZstd)('decodes zstd', async () => {
    const file = sampleBytes('zstd');
    expect(await sniffCompressed(memoryBytes(file), file)).toBe('zstd');
    expect(await decoded('zstd', file)).toMatchObject({ content: text, frames: 1, end: file.length });
  });

  it.skipIf(hasZstd)('says that zstd needs a later runtime', async () => {
    const { stopped } = await decoded('zstd', sampleBytes('zstd'));
    expect(stopped?.code).toBe('NO_DECODER');
  });

  it.each(FILES)('%s: finds the end of %s and leaves what follows', async (format, _, file) => {
    const { content, end } = await decoded(format, Buffer.concat([file, Buffer.from('#!/bin/sh')]));
    expect({ content, end }).toEqual({ content: text, end: file.length });
  });

  it.each(FILES.filter(([format]) => ['gzip', 'bzip2', 'xz', 'lz4'].includes(format)))(
    '%s: joins two streams (%s)',
    async (format, _, file) => {
      expect(await decoded(format, Buffer.concat([file, file]))).toMatchObject({
        content: text + text,
        frames: 2,
      });
    },
  );

  it('joins xz streams across padding, and lz4 frames across skippable ones', async () => {
    const xz = sampleBytes('xz');
    expect((await decoded('xz', Buffer.concat([xz, Buffer.alloc(8), xz]))).content).toBe(text + text);
    const skippable = Buffer.from('5f2a4d1803000000aabbcc', 'hex');
    const lz4 = Buffer.concat([skippable, sampleBytes('lz4')]);
    expect(await sniffCompressed(memoryBytes(lz4), lz4)).toBe('lz4');
    expect(await decoded('lz4', lz4)).toMatchObject({ content: text, frames: 2, end: lz4.length });
  });

  it('does not join zlib streams: nothing does', async () => {
    const file = deflateSync(text);
    expect((await decoded('zlib', Buffer.concat([file, file]))).content).toBe(text);
  });

  it('reads gzip headers with every optional field', async () => {
    const plain = gzipSync(text);
    const header = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3]),
      Buffer.from([3, 0, 1, 2, 3]),
      Buffer.from('name\0comment\0'),
      Buffer.from([0xaa, 0xbb]),
    ]);
    expect((await decoded('gzip', Buffer.concat([header, plain.subarray(10)]))).content).toBe(text);
  });

  it('decodes again what is too much to hold, forwards, backwards and at once', async () => {
    const large = Buffer.from(text.repeat(200));
    for (const [format, file] of [
      ['gzip', gzipSync(large)],
      ['zlib', deflateSync(large)],
    ] as const) {
      const { bytes } = await decompress(format, memoryBytes(file), { kept: 1000 });
      expect(bytes.size).toBe(large.length);
      const places = [0, 990, 5000, 200_000, 5000, large.length - 10, 1000];
      const reads = await Promise.all(places.map((place) => bytes.read(place, 64)));
      for (const [index, place] of places.entries()) {
        expect(Buffer.from(reads[index] ?? [])).toEqual(large.subarray(place, place + 64));
      }
      expect(await bytes.read(large.length, 10)).toHaveLength(0);
    }
  });

  it('stops at its limit, keeping what was read', async () => {
    const { content, stopped } = await decoded('gzip', gzipSync('x'.repeat(100_000)), {
      kept: 500,
      decoded: 1000,
    });
    expect(content).toBe('x'.repeat(1000));
    expect(stopped?.code).toBe('BUDGET');
  });

  it('refuses filters that hide code, and says so', async () => {
    const { content, stopped } = await decoded('xz', sampleBytes('xzX86'));
    expect({ content, code: stopped?.code }).toEqual({ content: '', code: 'UNSUPPORTED' });
  });
});

describe('sniffCompressed', () => {
  const sniff = (data: Uint8Array): Promise<CompressedFormat | undefined> =>
    sniffCompressed(memoryBytes(data), data.subarray(0, 4096));

  it.each(['x^2 + y^2', 'x\x01', 'x\x9c', 'BZh9 is a name', 'ZF', '', '\0'.repeat(600), '{"a": 1}'])(
    'takes %j for nothing',
    async (content) => {
      expect(await sniff(Buffer.from(content, 'latin1'))).toBeUndefined();
    },
  );

  it('takes a cut zlib stream for one: loaders act on its beginning', async () => {
    const file = deflateSync(text);
    expect(await sniff(file.subarray(0, 200))).toBe('zlib');
    const long = deflateSync(
      Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * index) % 251)),
    );
    expect(await sniff(long)).toBe('zlib');
  });

  it.each([
    ['an empty stream', deflateSync(''), 'zlib'],
    ['an empty stream with data behind it', Buffer.concat([deflateSync(''), Buffer.alloc(50, 0xff)]), 'zlib'],
    [
      'an empty stream before the end of the head',
      Buffer.concat([deflateSync(''), Buffer.alloc(9000)]),
      'zlib',
    ],
    ['a short stream', deflateSync('short'), 'zlib'],
    ['a short stream that is cut', deflateSync('short').subarray(0, 9), undefined],
    ['a header alone', deflateSync('').subarray(0, 2), undefined],
  ])('looks at the end of a zlib stream that says little: %s', async (_, file, format) => {
    expect(await sniff(file)).toBe(format);
  });

  it('does not take four bytes of magic for a zlib stream', async () => {
    expect(await sniff(Buffer.concat([Buffer.from([0x78, 0x9c]), Buffer.alloc(5000, 0xff)]))).toBeUndefined();
  });
});

const python = spawnSync('python3', ['-c', 'import bz2, lzma']).status === 0;

describe.runIf(python)('what Python compresses', () => {
  const pack = (how: string, data: Uint8Array): Buffer =>
    execFileSync(
      'python3',
      ['-c', `import bz2, lzma, sys\nd = sys.stdin.buffer.read()\nsys.stdout.buffer.write(${how})`],
      {
        input: data,
      },
    );

  it.each<[CompressedFormat, string]>([
    ['bzip2', 'bz2.compress(d, 1)'],
    ['xz', 'lzma.compress(d, preset=0)'],
    [
      'xz',
      'lzma.compress(d, filters=[{"id": lzma.FILTER_LZMA2, "lc": 0, "lp": 4, "pb": 0, "dict_size": 4096}])',
    ],
    ['lzma', 'lzma.compress(d, format=lzma.FORMAT_ALONE)'],
  ])('%s decodes to the same (%s)', async (format, how) => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.nat(5000))
        .map(([unit, times]) => Buffer.concat(Array.from({ length: times }, () => unit))),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const data = Buffer.concat(pieces);
        const { bytes, stopped } = await decompress(format, memoryBytes(pack(how, data)));
        expect(stopped).toBeUndefined();
        expect(Buffer.from(await bytes.read(0, bytes.size)).equals(data)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});
