// Reads a range of an open file whole: the system may give fewer bytes than were asked for.
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { SourceError, unreadable } from './errors.ts';

/**
 * The bytes `[offset, offset + length)` of a file of `size` bytes, cut at its end. `what` names it in messages.
 * Rejects with {@link SourceError} UNREADABLE, also when the file has become shorter than `size`.
 */
export async function readAt(
  handle: FileHandle,
  what: string,
  offset: number,
  length: number,
  size: number,
): Promise<Uint8Array> {
  const start = Math.max(0, offset);
  const wanted = Math.max(0, Math.min(length, size - start));
  try {
    const data = Buffer.allocUnsafe(wanted);
    for (let done = 0; done < wanted;) {
      const { bytesRead } = await handle.read(data, done, wanted - done, start + done);
      if (bytesRead === 0) throw new SourceError('UNREADABLE', `${what} became shorter while it was read`);
      done += bytesRead;
    }
    return data;
  } catch (error) {
    throw unreadable(what, error);
  }
}

/** All `size` bytes of an open file, at once. Throws {@link SourceError} UNREADABLE, also when there are fewer. */
export function readWhole(descriptor: number, what: string, size: number): Uint8Array {
  const data = Buffer.allocUnsafe(size);
  for (let done = 0; done < size;) {
    const read = readSync(descriptor, data, done, size - done, done);
    if (read === 0) throw new SourceError('UNREADABLE', `${what} became shorter while it was read`);
    done += read;
  }
  return data;
}
