// Finds the stream behind a stream: right there, as repeated dumps write it, or hidden in what follows.
import type { Bytes } from '../../core/bytes.ts';
import type { FactLog } from './fact-log.ts';
import type { PickleStream } from './facts.ts';
import { READING } from './limits.ts';
import { looksLikePickle } from './sniff.ts';

const PROTO = 0x80;

/** Artifact offset of the next stream, or undefined when there is none. Notes data that is no padding. */
export async function nextStream(
  bytes: Bytes,
  { end, stopped }: PickleStream,
  log: FactLog,
  trailing: 'inspect' | 'ignore',
): Promise<number | undefined> {
  if (end >= bytes.size || stopped?.code === 'unreadable') return undefined;
  try {
    if (stopped === undefined && (await startsAt(bytes, end))) return end;
    return trailing === 'ignore'
      ? undefined
      : await resync(bytes, end, stopped === undefined ? log : undefined);
  } catch {
    // The bytes cannot be read: a loader that goes on here fails as well, and the stream itself is complete.
    return undefined;
  }
}

async function startsAt(bytes: Bytes, offset: number): Promise<boolean> {
  return looksLikePickle(await bytes.read(offset, READING.probe), bytes.size - offset);
}

/** Looks at the first bytes behind `end`, in pieces: most of the time the first one decides. */
async function resync(bytes: Bytes, end: number, log: FactLog | undefined): Promise<number | undefined> {
  let isPadding = true;
  for (let at = end; at < Math.min(bytes.size, end + READING.resync); at += READING.resyncStep) {
    const piece = await bytes.read(at, READING.resyncStep + 1);
    if (piece.length === 0) return undefined;
    const first = isPadding ? piece.findIndex((byte) => byte !== 0) : 0;
    if (first < 0) continue;
    if (isPadding) log?.anomaly('trailing-data', at + first);
    isPadding = false;
    const found = await headerIn(bytes, piece, at, first);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Artifact offset of the first protocol header in the piece that a pickle follows. */
async function headerIn(
  bytes: Bytes,
  piece: Uint8Array,
  at: number,
  first: number,
): Promise<number | undefined> {
  for (let here = piece.indexOf(PROTO, first); here >= 0; here = piece.indexOf(PROTO, here + 1)) {
    const version = piece[here + 1] ?? 0;
    if (version >= 2 && version <= 5 && (await startsAt(bytes, at + here))) return at + here;
  }
  return undefined;
}
