// Unpacks a folder: all its members come out of one stream, with their checksums made on the way.
import { crc32 } from 'node:zlib';
import { type Bytes, memoryBytes } from '../../core/bytes.ts';
import { CompressedError } from '../compressed/errors.ts';
import { Prefix } from '../compressed/prefix.ts';
import { ReplayedBytes } from '../compressed/replay.ts';
import type { Chain } from './chain.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';
import type { Folder } from './streams.ts';

/** What unpacking one archive may still cost, in bytes of what the runtime decodes. */
export class Budget {
  private left: number;

  constructor(bytes: number) {
    this.left = bytes;
  }

  /** How many bytes of this weight there is room for. */
  room(weight: number): number {
    return Math.floor(this.left / weight);
  }

  spend(bytes: number, weight: number): void {
    this.left = Math.max(0, this.left - bytes * weight);
  }
}

export interface Unpacked {
  readonly bytes: Bytes;
  /** Of each member, as far as it came out whole. */
  readonly crcs: readonly (number | undefined)[];
  /** Why not all came out. */
  readonly stopped?: CompressedError;
  /** More came out than the header announces. Readers leave it. */
  readonly longer: boolean;
}

/** Unpacks once. Damage is a result: rejects only with the origin's own error. */
export async function unpack(
  chain: Chain,
  folder: Folder,
  budget: Budget,
  kept: number = SEVEN_ZIP_LIMITS.kept,
): Promise<Unpacked> {
  const room = Math.min(folder.size, budget.room(chain.weight));
  const prefix = new Prefix(kept);
  const digests = new Digests(folder.streams.map(({ size }) => size));
  let size = 0;
  let stopped: CompressedError | undefined;
  try {
    for await (const piece of room > 0 ? chain.decode() : []) {
      const part = piece.subarray(0, room - size);
      if (chain.stored === undefined) prefix.add(part);
      digests.add(part);
      size += piece.length;
      if (size > room) break;
    }
    if (room < folder.size && size >= room)
      stopped = chain.stored === undefined ? overBudget(room) : undefined;
    else if (size < folder.size)
      stopped = new CompressedError('CUT', `the packed data end after ${size} bytes`);
  } catch (thrown) {
    if (!(thrown instanceof CompressedError)) throw thrown;
    // Some decoders look behind the last byte for an end that nobody needs.
    if (size < folder.size) stopped = thrown;
  }
  const got = Math.min(size, room);
  // All that was made, though it was not taken: a folder may announce one byte and hold a bomb.
  budget.spend(Math.max(size, SEVEN_ZIP_LIMITS.folderCost), chain.weight);
  const longer = size > folder.size;
  const bytes = chain.stored ?? held(prefix.take(), got, chain);
  return { bytes, crcs: digests.crcs, longer, ...(stopped !== undefined && { stopped }) };
}

function held(kept: Uint8Array, size: number, chain: Chain): Bytes {
  return size > kept.length ? new ReplayedBytes(kept, size, () => chain.decode()) : memoryBytes(kept);
}

function overBudget(room: number): CompressedError {
  return new CompressedError(
    'BUDGET',
    `the archive unpacks to more than is read: after ${room} bytes of this folder`,
  );
}

/** CRC-32 of each part of a stream. */
class Digests {
  readonly crcs: (number | undefined)[] = [];
  private readonly sizes: readonly number[];
  private crc = 0;
  private done = 0;

  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
  }

  add(piece: Uint8Array): void {
    let rest = piece;
    while (this.crcs.length < this.sizes.length) {
      const part = rest.subarray(0, (this.sizes[this.crcs.length] ?? 0) - this.done);
      this.crc = crc32(part, this.crc);
      this.done += part.length;
      rest = rest.subarray(part.length);
      if (this.done < (this.sizes[this.crcs.length] ?? 0)) return;
      this.crcs.push(this.crc);
      this.crc = 0;
      this.done = 0;
    }
  }
}
