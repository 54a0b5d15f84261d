// The strict listing: yauzl over random-access bytes. What it refuses is a fact; names are kept as bytes.
import { Readable } from 'node:stream';
import { callbackify } from 'node:util';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry } from 'yauzl';
import type { Bytes } from '../../core/bytes.ts';
import { messageOf } from '../../core/errors.ts';
import { ZIP_LIMITS } from './limits.ts';
import type { CentralEntry } from './model.ts';

/** yauzl reads each entry by itself; a window serves a few hundred entries with one read of ours. */
const WINDOW_BYTES = 2 ** 16;

export type StrictListing =
  | { readonly accepted: true; readonly entries: readonly CentralEntry[] }
  /** yauzl's own words. */
  | { readonly accepted: false; readonly reason: string };

/** Lists the archive with yauzl. Rejects only with the origin's own error. */
export async function listStrictly(bytes: Bytes): Promise<StrictListing> {
  const reader = new BytesReader(bytes);
  try {
    // Names stay bytes: refusing `..` or a backslash would hide the entries behind it from us.
    const options = {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
      strictFileNames: false,
    };
    const zip = await fromRandomAccessReaderPromise(reader, bytes.size, options);
    const entries: CentralEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(centralEntry(entry));
      if (entries.length >= ZIP_LIMITS.members) return { accepted: false, reason: 'too many entries' };
    }
    return { accepted: true, entries };
  } catch (thrown) {
    if (reader.failure !== undefined) throw reader.failure.cause;
    return { accepted: false, reason: messageOf(thrown) };
  }
}

function centralEntry(entry: Entry): CentralEntry {
  return {
    rawName: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    headerOffset: entry.relativeOffsetOfLocalHeader,
    externalAttributes: entry.externalFileAttributes,
    extra: entry.extraFieldRaw,
  };
}

class BytesReader extends RandomAccessReader {
  private readonly bytes: Bytes;
  private window: { readonly start: number; readonly data: Uint8Array } = {
    start: 0,
    data: new Uint8Array(0),
  };
  /** Set when the origin failed: that is not the archive's fault and must not look like it. */
  failure: { readonly cause: unknown } | undefined;

  constructor(bytes: Bytes) {
    super();
    this.bytes = bytes;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    callbackify(() => this.fill(buffer, offset, length, position))(callback);
  }

  private async fill(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    const data = await this.fetch(position, length);
    if (data.length < length) throw new Error('unexpected end of file');
    buffer.set(data, offset);
  }

  private async fetch(position: number, length: number): Promise<Uint8Array> {
    const { start, data } = this.window;
    if (position < start || position + length > start + data.length) {
      this.window = { start: position, data: await this.load(position, Math.max(length, WINDOW_BYTES)) };
    }
    const from = position - this.window.start;
    return this.window.data.subarray(from, from + length);
  }

  private async load(position: number, length: number): Promise<Uint8Array> {
    try {
      return await this.bytes.read(position, length);
    } catch (cause) {
      this.failure = { cause };
      throw cause;
    }
  }

  /** Members are opened by our own code, never through yauzl. */
  override _readStreamForRange(): Readable {
    return Readable.from([]);
  }
}
