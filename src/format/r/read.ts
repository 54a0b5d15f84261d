// Reads R's serialization (readRDS, load, unserialize) and says what in it can run. No value is built.
import type { Bytes } from '../../core/bytes.ts';
import { RError } from './errors.ts';
import type { RFacts, RStop } from './facts.ts';
import { KEEP_ALL, RGathered, type RKeep } from './gathered.ts';
import { inputOf, type RInput } from './input.ts';
import { R_LIMITS } from './limits.ts';
import { ItemReader } from './items.ts';
import { type RStart, startOfR } from './sniff.ts';
import { run } from './steps.ts';

/**
 * Reads the stream at `start`, of which `keep` says what is worth keeping, and in a file those that follow it; an object
 * of a lazy-load database is one stream (R Internals, "Serialization Formats", and R_Unserialize in serialize.c). Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only with the
 * error of the bytes' origin.
 */
export async function readR(
  bytes: Bytes,
  start: RStart,
  keep: RKeep = KEEP_ALL,
  holder: 'file' | 'database' = 'file',
): Promise<RFacts> {
  const gathered = new RGathered(keep);
  let end = 0;
  let stopped: RStop | undefined;
  try {
    let next: RStart | undefined = start;
    for (let count = 0; next !== undefined; count++) {
      if (count >= R_LIMITS.streams)
        throw new RError('BUDGET', end, `more than ${R_LIMITS.streams} streams in one file`);
      end = await readStream(bytes, next, gathered, holder);
      next = holder === 'file' ? await following(bytes, end) : undefined;
    }
  } catch (error) {
    if (!(error instanceof RError)) throw error;
    const { code, message: reason, offset } = error;
    stopped = { code, reason, offset };
  }
  return gathered.facts(start.isSaved, end, stopped);
}

/** Reads one stream; the offset behind it. */
async function readStream(
  bytes: Bytes,
  start: RStart,
  gathered: RGathered,
  holder: 'file' | 'database',
): Promise<number> {
  const form = start.form === 'big' ? 'xdr' : start.form;
  const input = inputOf(form, bytes, start.at);
  await readHeader(input);
  await input.prepare();
  await run(new ItemReader(input, gathered).root(start.isSaved ? 'saved' : holder), input);
  return input.position;
}

/** Three versions: of the format, of the R that wrote it, of the oldest R that reads it; version 3 has an encoding. */
async function readHeader(input: RInput): Promise<void> {
  await input.prepare();
  const at = input.position;
  const version = input.integer();
  input.integer();
  input.integer();
  if (version === 2) return;
  if (version !== 3)
    throw new RError('UNSUPPORTED', at, `version ${version} of the serialization is not known`);
  const length = input.integer();
  if (length < 0 || length > R_LIMITS.encoding)
    throw new RError('BROKEN', at, 'the name of the encoding has no possible length');
  await input.text(length, length);
}

/** serialize() may have written more than once into the same file. */
async function following(bytes: Bytes, end: number): Promise<RStart | undefined> {
  if (end >= bytes.size) return undefined;
  const next = startOfR(await bytes.read(end, 128), false);
  return next === undefined ? undefined : { ...next, at: end + next.at };
}
