// Reads Git LFS pointers: the little text that stands in the tree for an object kept elsewhere.

/** Larger files are never pointers (git-lfs, docs/spec.md). */
export const MAX_POINTER_BYTES = 1024;

export interface LfsPointer {
  /** sha256 of the object: 64 lower-case hex characters. */
  readonly oid: string;
  /** Size of the object in bytes. */
  readonly size: number;
}

/** The two versions in use; the second is that of the tool's first releases. */
const VERSIONS = new Set([
  'version https://git-lfs.github.com/spec/v1',
  'version https://hawser.github.com/spec/v1',
]);

/**
 * The pointer that `bytes` (a whole file) is, or undefined. Lenient where git-lfs is: trailing white space and
 * extension lines are allowed, the order of keys is not checked. Never throws. Source: git-lfs, docs/spec.md.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length > MAX_POINTER_BYTES) return undefined;
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  if (!VERSIONS.has(lines[0]?.trimEnd() ?? '')) return undefined;
  const fields = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const space = line.indexOf(' ');
    if (space > 0 && !fields.has(line.slice(0, space)))
      fields.set(line.slice(0, space), line.slice(space + 1).trim());
  }
  const oid = /^sha256:([0-9a-f]{64})$/.exec(fields.get('oid') ?? '')?.[1];
  const size = fields.get('size') ?? '';
  if (oid === undefined || !/^\d{1,15}$/.test(size)) return undefined;
  return { oid, size: Number(size) };
}
