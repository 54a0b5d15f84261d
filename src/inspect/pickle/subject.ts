// What stays the same when a finding moves: the callee and a digest of everything it is called with.
import { createHash, type Hash } from 'node:crypto';
import type { Bytes } from '../../core/bytes.ts';
import type { Value } from '../../format/pickle/facts.ts';
import { renderCall } from '../../format/pickle/render.ts';
import { walkValues } from '../../format/pickle/walk.ts';
import type { Verdict } from './verdicts.ts';

/** Characters of a rendered call that count; constants that do not fit are hashed from the file. */
const RENDERED = 16_384;

/** Bytes hashed for one subject: payloads are scripts, not weights. Past it, length and offset stand in. */
const MAX_HASHED = 16 * 2 ** 20;

/**
 * The subject of verdicts that share a rule and a root cause. Other arguments give another subject, so that a
 * payload that is edited counts as new; the constants that a value only points at are read from `bytes`.
 */
export async function subjectOf(verdicts: readonly [Verdict, ...Verdict[]], bytes: Bytes): Promise<string> {
  const calls = new Set<string>();
  let budget = MAX_HASHED;
  for (const verdict of verdicts) {
    if (!('args' in verdict)) continue;
    const hash = createHash('sha256').update(renderCall(verdict.callee, verdict.args, RENDERED));
    budget = await hashConstants(hash, verdict.args, bytes, budget);
    calls.add(hash.digest('hex'));
  }
  const digest = createHash('sha256')
    .update([...calls].sort().join(' '))
    .digest('hex');
  return `${verdicts[0].about} ${digest.slice(0, 32)}`;
}

async function hashConstants(hash: Hash, args: Value, bytes: Bytes, budget: number): Promise<number> {
  let left = budget;
  for (const value of walkValues(args)) {
    if ((value.kind !== 'bytes' && value.kind !== 'text') || value.offset === undefined) continue;
    if (value.length > left) {
      hash.update(`${value.length} bytes at ${value.offset}`);
      continue;
    }
    left -= value.length;
    hash.update(await bytes.read(value.offset, value.length));
  }
  return left;
}
