// Places of a text that are in one of several parts.

export type Range = readonly [from: number, to: number];

/** `ranges` are in order and do not overlap. */
export function isInside(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  for (let high = ranges.length; high > low;) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.[1] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [from, to] = ranges[low] ?? [at, at];
  return at > from && at < to;
}
