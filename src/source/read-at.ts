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
  const data = roomFor(start, length, size);
  try {
    for (let done = 0; done < data.length;) {
      const { bytesRead } = await handle.read(data, done, data.length - done, start + done);
      if (bytesRead === 0) throw shorter(what);
      done += bytesRead;
    }
    return data;
  } catch (error) {
    throw unreadable(what, error);
  }
}

/** As {@link readAt}, before anything else goes on. Throws what the system says, too. */
export function readAtNow(
  descriptor: number,
  what: string,
  offset: number,
  length: number,
  size: number,
): Uint8Array {
  const start = Math.max(0, offset);
  const data = roomFor(start, length, size);
  for (let done = 0; done < data.length;) {
    const read = readSync(descriptor, data, done, data.length - done, start + done);
    if (read === 0) throw shorter(what);
    done += read;
  }
  return data;
}

function roomFor(start: number, length: number, size: number): Uint8Array {
  return Buffer.allocUnsafe(Math.max(0, Math.min(length, size - start)));
}

function shorter(what: string): SourceError {
  return new SourceError('UNREADABLE', `${what} became shorter while it was read`);
}
