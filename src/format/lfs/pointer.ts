// Reads Git LFS pointers: the little text that stands in the tree for an object kept elsewhere.

/** Larger files are never pointers (git-lfs, docs/spec.md). */
export const MAX_POINTER_BYTES = 1024;

export interface LfsPointer {
  /** sha256 of the object: 64 lower-case hex characters. */
  readonly oid: string;
  /** Size of the object in bytes, as the pointer says it; above 2^53 it is no exact number. */
  readonly size: number;
}

/** The three that git-lfs takes: today's, and those of its first releases. */
const VERSIONS: ReadonlySet<string> = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2',
]);

/** In this order, each once. */
const KEYS = ['version', 'oid', 'size'] as const;
/** What an extension adds; git-lfs takes such a line anywhere before the last key. */
const EXTENSION = /^ext-\d-\w/;
/** What Go's ParseInt takes for a 64-bit number that is not negative: a sign and leading zeros are fine. */
const SIZE = /^(?:\+?0{0,900}\d{1,19}|-0{1,900})$/;

/**
 * The pointer that `bytes` (a whole file) is, or undefined. Never throws. It takes whatever git-lfs takes, also where
 * its specification is stricter (blank lines, CRLF, space around the text, a signed size): a pointer that we passed
 * over, and git-lfs did not, would put an object in the checkout that nobody inspected.
 * Source: git-lfs, docs/spec.md and the decoder in lfs/pointer.go.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length > MAX_POINTER_BYTES) return undefined;
  const values = valuesOf(Buffer.from(bytes).toString('utf8').trim());
  const [version, oid, size] = values ?? [];
  if (version === undefined || !VERSIONS.has(version)) return undefined;
  const digest = /^sha256:([0-9a-fA-F]{64})$/.exec(oid ?? '')?.[1];
  if (digest === undefined || !SIZE.test(size ?? '')) return undefined;
  return { oid: digest.toLowerCase(), size: Math.abs(Number(size)) };
}

/** The values of the three keys, in their order; undefined when the lines are not those of a pointer. */
function valuesOf(text: string): readonly string[] | undefined {
  const values: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const space = line.indexOf(' ');
    if (space < 0 || values.length === KEYS.length) return undefined;
    const key = line.slice(0, space);
    if (key === KEYS[values.length]) values.push(line.slice(space + 1));
    else if (!EXTENSION.test(key)) return undefined;
  }
  return values;
}
