// Order of versions, well enough for npm, PEP 440, Cargo and Go to tell a step forward from a step back.

interface Version {
  readonly epoch: number;
  readonly release: readonly string[];
  /** What follows the numbers, in parts; build metadata is left out, since it orders nothing. */
  readonly rest: readonly string[];
}

/** Versions are longer than this only to waste time. */
const MAX_LENGTH = 256;

function parse(text: string): Version | undefined {
  const match = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)([^]*)$/i.exec(text.slice(0, MAX_LENGTH).trim());
  if (match === null) return undefined;
  const [, epoch = '0', release = '', tail = ''] = match;
  const [rest = ''] = tail.split('+', 1);
  return {
    epoch: Number(epoch),
    release: release.split('.'),
    rest: rest.toLowerCase().match(/\d+|[a-z]+/g) ?? [],
  };
}

/** Negative when `a` comes before `b`, 0 when they rank the same or one of them is no version. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parse(a), parse(b)];
  if (one === undefined || other === undefined) return 0;
  if (one.epoch !== other.epoch) return one.epoch - other.epoch;
  return compareRelease(one.release, other.release) || compareRest(one.rest, other.rest);
}

function compareRelease(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compareNumbers(a[at] ?? '0', b[at] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

/** As numbers of any length, which Number would round. */
function compareNumbers(a: string, b: string): number {
  const [one, other] = [a.replace(/^0+(?=\d)/, ''), b.replace(/^0+(?=\d)/, '')];
  if (one.length !== other.length) return one.length - other.length;
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Pre-releases come before the release, post-releases after it; words that no scheme knows are pre-releases. */
const RANKS: Readonly<Record<string, number>> = {
  dev: -5,
  a: -4,
  alpha: -4,
  b: -3,
  beta: -3,
  c: -1,
  rc: -1,
  pre: -1,
  preview: -1,
  post: 1,
  r: 1,
  rev: 1,
};
const UNKNOWN_WORD = -2;

function rankOf(part: string | undefined): number {
  if (part === undefined) return 0;
  return /^\d/.test(part) ? UNKNOWN_WORD : Object.hasOwn(RANKS, part) ? (RANKS[part] ?? 0) : UNKNOWN_WORD;
}

function compareRest(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at], b[at]];
    if (one === other) continue;
    if (one !== undefined && other !== undefined && /^\d/.test(one) && /^\d/.test(other))
      return compareNumbers(one, other);
    // A number that one of them adds counts further: rc1 after rc.
    if (at > 0 && one === undefined && /^\d/.test(other ?? '')) return -1;
    if (at > 0 && other === undefined && /^\d/.test(one ?? '')) return 1;
    const order = rankOf(one) - rankOf(other);
    if (order !== 0) return order;
    return (one ?? '') < (other ?? '') ? -1 : 1;
  }
  return 0;
}

export type Step = 'same' | 'patch' | 'minor' | 'major' | 'back';

/** How far a version moved. In 0.x the minor is the part that may break, as Cargo and npm read it. */
export function stepBetween(was: string | undefined, now: string | undefined): Step {
  if (was === undefined || now === undefined || was === now) return 'same';
  const order = compareVersions(was, now);
  if (order === 0) return 'same';
  if (order > 0) return 'back';
  const [one, other] = [parse(was), parse(now)];
  if (one === undefined || other === undefined || one.epoch !== other.epoch) return 'major';
  if ((one.release[0] ?? '0') !== (other.release[0] ?? '0')) return 'major';
  return (one.release[1] ?? '0') === (other.release[1] ?? '0') ? 'patch' : 'minor';
}

/** The first number of a version, or undefined when it has none. */
export function majorOf(version: string): string | undefined {
  return parse(version)?.release[0];
}
