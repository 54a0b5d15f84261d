// From the signature to the list of members: the header may itself be packed.
import { crc32 } from 'node:zlib';
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { chainOf } from './chain.ts';
import { Cursor, damaged } from './cursor.ts';
import { SevenZipError } from './errors.ts';
import { readFiles, type SevenZipFile } from './files.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';
import { type Extent, readStreams, SIGNATURE_HEADER, type Streams } from './streams.ts';
import { Budget, unpack } from './unpack.ts';

/** Property ids (7zFormat.txt, "Property IDs"). */
const ID = { end: 0, header: 1, properties: 2, additional: 3, main: 4, files: 5, encoded: 23 } as const;

export interface Header {
  readonly streams: Streams;
  readonly files: readonly SevenZipFile[];
  /** The parts of the archive that are accounted for. */
  readonly used: readonly Extent[];
  readonly incomplete: readonly Incomplete[];
}

const NOTHING: Streams = { folders: [], packs: [] };

/**
 * Reads the header of the archive that `bytes` begin with. What cannot be read is told in `incomplete`: rejects only
 * with the origin's own error.
 */
export async function readHeader(bytes: Bytes): Promise<Header> {
  const reader = new HeaderReader(bytes);
  try {
    const { streams, files } = await reader.read();
    return { streams, files, used: [...reader.used, ...streams.packs], incomplete: reader.incomplete };
  } catch (thrown) {
    if (!(thrown instanceof SevenZipError)) throw thrown;
    const incomplete = [...reader.incomplete, incompleteHeader(thrown, reader.incomplete.length === 0)];
    return { streams: NOTHING, files: [], used: reader.used, incomplete };
  }
}

class HeaderReader {
  readonly used: Extent[] = [{ offset: 0, size: SIGNATURE_HEADER }];
  readonly incomplete: Incomplete[] = [];
  private readonly bytes: Bytes;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  async read(): Promise<{ streams: Streams; files: readonly SevenZipFile[] }> {
    let data = await this.readNext();
    for (let depth = 0; data.length > 0; depth++) {
      const cursor = new Cursor(data);
      const id = cursor.number();
      if (id === ID.header) return readParts(cursor);
      if (id !== ID.encoded || depth >= SEVEN_ZIP_LIMITS.headerDepth) throw damaged(`it begins with ${id}`);
      data = await this.unpackNext(readStreams(cursor));
    }
    return { streams: NOTHING, files: [] };
  }

  /** The header as it is in the archive; empty when the archive is. */
  private async readNext(): Promise<Uint8Array> {
    const start = Buffer.from(await this.bytes.read(0, SIGNATURE_HEADER));
    if (start.length < SIGNATURE_HEADER) return this.cutOff();
    const fields = start.subarray(12);
    // 7-Zip looks for the header at the end of the file when the writer did not come to fill this in.
    if (start.subarray(8).every((byte) => byte === 0))
      throw new SevenZipError(
        'UNSUPPORTED',
        'the 7z archive was never finished, and only tools that repair can open it',
      );
    if (crc32(fields) !== start.readUInt32LE(8)) this.mismatch('the first header');
    const offset = Number(fields.readBigUInt64LE(0)) + SIGNATURE_HEADER;
    const size = Number(fields.readBigUInt64LE(8));
    if (offset + size > this.bytes.size) return this.cutOff();
    if (size > SEVEN_ZIP_LIMITS.headerBytes) throw tooLong(size);
    this.used.push({ offset, size });
    const data = await this.bytes.read(offset, size);
    if (crc32(data) !== fields.readUInt32LE(16)) this.mismatch('the header');
    return data;
  }

  private async unpackNext({ folders, packs }: Streams): Promise<Uint8Array> {
    this.used.push(...packs);
    const [folder] = folders;
    if (folder === undefined || folders.length > 1) throw damaged('it is packed in no folder or in several');
    if (folder.size > SEVEN_ZIP_LIMITS.headerBytes) throw tooLong(folder.size);
    const chain = chainOf(folder, this.bytes);
    const budget = new Budget(SEVEN_ZIP_LIMITS.headerBytes * SEVEN_ZIP_LIMITS.ownWeight);
    const { bytes, crcs, stopped } = await unpack(
      chain,
      { ...folder, streams: [folder.streams[0] ?? folder] },
      budget,
    );
    if (stopped !== undefined) throw damaged(stopped.message);
    const crc = folder.streams[0]?.crc;
    if (crc !== undefined && crc !== crcs[0]) this.mismatch('the packed header');
    return bytes.read(0, bytes.size);
  }

  private cutOff(): Uint8Array {
    this.incomplete.push({ ...CUT, offset: this.bytes.size });
    return new Uint8Array();
  }

  private mismatch(what: string): void {
    const reason = `the checksum of ${what} of the 7z archive is wrong`;
    this.incomplete.push({ code: 'broken', reason, risk: 'unknown' });
  }
}

const CUT: Incomplete = {
  code: 'broken',
  reason: 'the 7z archive ends before its header, so that its members are not known',
  risk: 'unknown',
};

function tooLong(size: number): SevenZipError {
  return new SevenZipError('BUDGET', `the header of the 7z archive has ${size} bytes, more than are read`);
}

function readParts(cursor: Cursor): { streams: Streams; files: readonly SevenZipFile[] } {
  let streams = NOTHING;
  let files: readonly SevenZipFile[] = [];
  let last = 0;
  for (let id = cursor.number(); id !== ID.end; id = cursor.number()) {
    if (id <= last) throw damaged('its parts are not in their order');
    last = id;
    if (id === ID.properties) skipProperties(cursor);
    else if (id === ID.additional) readStreams(cursor);
    else if (id === ID.main) streams = readStreams(cursor);
    else if (id === ID.files) files = readFiles(cursor);
    else throw damaged(`it has a part of no known kind (${id})`);
  }
  return { streams, files };
}

function skipProperties(cursor: Cursor): void {
  for (let id = cursor.number(); id !== ID.end; id = cursor.number()) cursor.bytes(cursor.number());
}

/** A header whose checksums are right was made as it is: another reader may make something of it. */
function incompleteHeader({ code, message }: SevenZipError, wasMade: boolean): Incomplete {
  switch (code) {
    case 'DAMAGED':
      return { code: 'broken', reason: message, risk: wasMade ? 'runs-code' : 'unknown' };
    case 'UNSUPPORTED':
      return { code: 'unsupported', reason: message, risk: 'runs-code' };
    case 'ENCRYPTED':
      return { code: 'encrypted', reason: `the list of members is ${message}`, risk: 'runs-code' };
    case 'BUDGET':
      return { code: 'budget', reason: message, risk: 'runs-code' };
  }
}

/** The parts of `[0, size)` that are not used, in order. */
export function unusedParts(used: readonly Extent[], size: number): Extent[] {
  const parts: Extent[] = [];
  let end = 0;
  for (const extent of used.toSorted((a, b) => a.offset - b.offset)) {
    if (extent.size === 0) continue;
    if (extent.offset > end) parts.push({ offset: end, size: Math.min(size, extent.offset) - end });
    end = Math.max(end, extent.offset + extent.size);
    if (end >= size) return parts;
  }
  parts.push({ offset: end, size: size - end });
  return parts;
}
