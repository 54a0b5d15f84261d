// Reads yarn.lock by the generation of yarn that wrote it.
import type { LockfileReading } from '../lockfile.ts';
import { readYarnBerry } from './yarn-berry.ts';
import { readYarnClassic } from './yarn-classic.ts';

/** As both yarns look for it: a comment before the first entry. */
const CLASSIC = /^(?:#[^\n]*\n|[ \t\r]*\n)*?# yarn lockfile v1\r?(?:\n|$)/i;
const METADATA = /^["']?__metadata["']?\s*:/m;

/** Reads a yarn.lock: the header of version 1 decides, then whether there is metadata, as later versions write. */
export function readYarnLock(text: string): LockfileReading {
  const metadata = text.search(METADATA);
  if (CLASSIC.test(text)) {
    const reading = readYarnClassic(text);
    if (metadata === -1) return reading;
    const reason = 'the file has the header of yarn 1 and the metadata of later versions';
    const line = text.slice(0, metadata).split('\n').length;
    return { ...reading, problems: [...reading.problems, { kind: 'unsupported', reason, line }] };
  }
  return metadata === -1 && !text.trimStart().startsWith('{') ? readYarnClassic(text) : readYarnBerry(text);
}
