// How much of one text stands in another: by whole lines, wherever they stand, as git tells a renamed file.

/** The share of bytes that has to stand in both. Git asks for half, and half of a short file is soon the same. */
const ENOUGH = 2 / 3;

export interface Lines {
  /** How often each line that is not blank stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Characters of all of them. */
  readonly size: number;
}

/** Undefined for what is no text. Ends of lines of Windows are none of the line. */
export function linesOf(data: Uint8Array): Lines | undefined {
  if (data.includes(0)) return undefined;
  const counts = new Map<string, number>();
  let size = 0;
  for (const raw of Buffer.from(data).toString('latin1').split('\n')) {
    const line = raw.trimEnd();
    if (line === '') continue;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    size += line.length;
  }
  return { counts, size };
}

/** From 0 to 1: what both have, of the longer one. Linear in the shorter one. */
export function likeness(one: Lines, other: Lines): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [line, count] of small.counts)
    shared += line.length * Math.min(count, large.counts.get(line) ?? 0);
  return shared / Math.max(one.size, other.size, 1);
}

export function isAlike(share: number): boolean {
  return share >= ENOUGH;
}
