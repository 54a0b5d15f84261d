// Whether a version is one that a range of npm asks for (node-semver, "Ranges").

type Numbers = readonly [major: number, minor: number, patch: number];

interface Version {
  readonly numbers: Numbers;
  readonly isBefore: boolean;
}

/** Ranges are longer than this only to waste time. */
const MAX_LENGTH = 512;
const VERSION = /^v?(\d{1,15})\.(\d{1,15})\.(\d{1,15})(-[0-9A-Za-z.-]*)?(?:\+[0-9A-Za-z.-]*)?$/;
const PART = String.raw`(?:\d{1,15}|[xX*])`;
const COMPARATOR = new RegExp(
  String.raw`^(\^|~>?|[<>]=?|=)?v?(${PART})(?:\.(${PART})(?:\.(${PART}))?)?(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$`,
);

/**
 * Undefined when nobody can tell: a tag, an address, a protocol. Pre-releases count as what they come before, and so are
 * admitted rather too often.
 */
export function admits(range: string, version: string): boolean | undefined {
  const parsed = versionOf(version);
  if (parsed === undefined || range.length > MAX_LENGTH) return undefined;
  let isKnown = true;
  for (const part of range.split('||')) {
    const found = admitsAll(part.trim(), parsed);
    if (found === true) return true;
    isKnown &&= found !== undefined;
  }
  return isKnown ? false : undefined;
}

function versionOf(text: string): Version | undefined {
  const [, major, minor, patch, before] = VERSION.exec(text) ?? [];
  if (patch === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], isBefore: before !== undefined };
}

function admitsAll(text: string, version: Version): boolean | undefined {
  const [from, to, more] = text.split(/\s{1,20}-\s{1,20}/);
  if (to !== undefined) {
    if (more !== undefined) return undefined;
    return both(admitsOne(`>=${from}`, version), admitsOne(`<=${to}`, version));
  }
  const comparators = text.replace(/([<>=^~])\s+/g, '$1').split(/\s+/);
  return comparators.reduce<boolean | undefined>((all, one) => both(all, admitsOne(one, version)), true);
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one && other;
}

function admitsOne(text: string, version: Version): boolean | undefined {
  if (text === '') return true;
  const match = COMPARATOR.exec(text);
  if (match === null) return undefined;
  const [, operator = '', ...parts] = match;
  const given = parts.filter((part) => part !== undefined && /^\d/.test(part)).map(Number);
  const [major = 0, minor = 0, patch = 0] = given;
  const low: Numbers = [major, minor, patch];
  // The first version that a range of what is given does not hold any more: of 1.2 it is 1.3.0.
  const next = given.length === 3 ? undefined : above(low, given.length);
  const { numbers } = version;
  switch (operator) {
    case '>':
      return next === undefined ? isAbove(version, low) : compare(numbers, next) >= 0;
    case '>=':
      return compare(numbers, low) >= 0;
    case '<':
      return isBelow(version, low);
    case '<=':
      return next === undefined ? compare(numbers, low) <= 0 : isBelow(version, next);
    case '^':
      return compare(numbers, low) >= 0 && isBelow(version, above(low, caret(given)));
    case '~':
    case '~>':
      return compare(numbers, low) >= 0 && isBelow(version, above(low, Math.min(given.length, 2)));
    default:
      if (next === undefined) return compare(numbers, low) === 0;
      return compare(numbers, low) >= 0 && isBelow(version, next);
  }
}

/** A pre-release of the limit is below it. */
function isBelow({ numbers, isBefore }: Version, limit: Numbers): boolean {
  const order = compare(numbers, limit);
  return order < 0 || (order === 0 && isBefore);
}

/** One pre-release may come after another. */
function isAbove({ numbers, isBefore }: Version, limit: Numbers): boolean {
  const order = compare(numbers, limit);
  return order > 0 || (order === 0 && isBefore);
}

/** The numbers, counted from the left, that a caret keeps: up to the first that is not zero. */
function caret(given: readonly number[]): number {
  const first = given.findIndex((number) => number !== 0);
  return first === -1 ? given.length : first + 1;
}

const ENDLESS: Numbers = [Infinity, 0, 0];

/** The version after all that have the first `count` numbers. */
function above([major, minor, patch]: Numbers, count: number): Numbers {
  switch (count) {
    case 0:
      return ENDLESS;
    case 1:
      return [major + 1, 0, 0];
    case 2:
      return [major, minor + 1, 0];
    default:
      return [major, minor, patch + 1];
  }
}

function compare(a: Numbers, b: Numbers): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
