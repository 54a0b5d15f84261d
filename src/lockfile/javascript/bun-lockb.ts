// Says of the binary lockfile of bun that it is not read.
import type { LockfileReading } from '../lockfile.ts';

/** bun.lockb is bun's memory as it was saved, described nowhere: bun 1.2 and later write bun.lock. */
export function readBunLockb(): LockfileReading {
  const reason =
    'the binary lockfile of bun is not read: write bun.lock with bun install --save-text-lockfile';
  return {
    format: 'bun-lockb',
    role: 'lock',
    entries: [],
    registries: [],
    problems: [{ kind: 'unsupported', reason, line: 1 }],
    includes: [],
  };
}
