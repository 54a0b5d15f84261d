// The methods by which folders are packed: which are undone here, and what the others are called.
import { type Bytes, chunksOf } from '../../core/bytes.ts';
import { decodeBzip2 } from '../compressed/bzip2.ts';
import { CompressedError } from '../compressed/errors.ts';
import { inflateFrom } from '../compressed/inflate.ts';
import { Input } from '../compressed/input.ts';
import { decodeLz4 } from '../compressed/lz4.ts';
import { decodeLzma } from '../compressed/lzma-alone.ts';
import { lzmaProperties } from '../compressed/lzma-header.ts';
import { decodeLzma2, lzma2Dictionary } from '../compressed/lzma2.ts';
import { decodeZstd } from '../compressed/zstd.ts';
import { undoDelta, undoX86 } from './filters.ts';

type Pieces = AsyncGenerator<Uint8Array, void, undefined>;

/** Undoes one method: `size` is how many bytes come out, as the header says. */
export interface Decompressor {
  /** Whether the runtime does it, which is faster. */
  readonly native: boolean;
  decode(packed: Bytes, properties: Uint8Array, size: number): Pieces;
}

export type Filter = (pieces: Pieces, properties: Uint8Array) => Pieces;

/** The largest `lc + lp` that fits the properties byte. */
const ANY_LITERAL_BITS = 12;

export const COPY: Decompressor = { native: true, decode: copied };

/** By the method's id (LZMA SDK, Methods.txt; 7-Zip ZS for zstd and lz4). */
export const DECOMPRESSORS: Readonly<Record<string, Decompressor>> = {
  '': COPY,
  21: {
    native: false,
    decode: (packed, properties) => decodeLzma2(new Input(packed), dictionaryOf(properties)),
  },
  30101: { native: false, decode: unpackLzma },
  40108: { native: true, decode: inflated },
  40202: { native: false, decode: (packed) => decodeBzip2(packed, { frames: 0, end: 0 }) },
  '4f71101': { native: true, decode: (packed) => decodeZstd(packed, { frames: 0, end: 0 }) },
  '4f71104': { native: false, decode: (packed) => decodeLz4(packed, { frames: 0, end: 0 }) },
};

export const FILTERS: Readonly<Record<string, Filter>> = {
  3: (pieces, properties) => undoDelta(pieces, (properties[0] ?? 0) + 1),
  4: (pieces) => undoX86(pieces),
  3030103: (pieces) => undoX86(pieces),
};

/** Of all methods that need a password; 7-Zip's own is 06f10701. */
export const ENCRYPTION = '6f1';

const NAMES: Readonly<Record<string, string>> = {
  '303011b': 'BCJ2',
  30401: 'PPMd',
  40109: 'Deflate64',
  '4f71102': 'Brotli',
  '4f71105': 'LZ5',
  '4f71106': 'Lizard',
};

/** Of filters for the programs of other machines. */
const MACHINE_FILTER = /^(?:[5-9ab]|3030[2-8][0-9a-f]{2})$/;

export function nameOfMethod(method: string): string {
  if (MACHINE_FILTER.test(method)) return 'a filter for programs of another machine';
  return NAMES[method] ?? `the method ${method || '0'}`;
}

async function* copied(packed: Bytes, _properties: Uint8Array, size: number): Pieces {
  yield* chunksOf(packed);
  if (packed.size < size)
    throw new CompressedError('CUT', `the stored data end ${size - packed.size} bytes early`);
}

async function* inflated(packed: Bytes): Pieces {
  yield* inflateFrom(packed, 0);
}

/** The properties byte and the window, as in a file of its own; the size is in the header. */
async function* unpackLzma(packed: Bytes, properties: Uint8Array, size: number): Pieces {
  const literal = lzmaProperties(properties[0] ?? 0xff, ANY_LITERAL_BITS);
  if (literal === undefined || properties.length < 5)
    throw new CompressedError('DAMAGED', 'the properties of LZMA data are impossible');
  const dictionary = new DataView(properties.buffer, properties.byteOffset, 5).getUint32(1, true);
  yield* decodeLzma(new Input(packed), { properties: literal, dictionary, size });
}

function dictionaryOf(properties: Uint8Array): number {
  return lzma2Dictionary(properties[0] ?? 0xff);
}
