// Names of zip members: how bytes become text, when two are the same, and which are dangerous to extract.
import { ZIP_LIMITS } from './limits.ts';

/**
 * UTF-8 whatever the flag says (torch never looks at it), Latin-1 when the bytes are not UTF-8. Cut at the name
 * limit, so that a directory of 64 KiB names stays small.
 */
export function decodeName(raw: Uint8Array): string {
  const kept = raw.subarray(0, ZIP_LIMITS.nameBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(kept);
  } catch {
    return Buffer.from(kept.buffer, kept.byteOffset, kept.length).toString('latin1');
  }
}

/** What miniz compares: the bytes, with A to Z made lower case and nothing else (`mz_zip_filename_compare`). */
export function lookupKey(raw: Uint8Array): string {
  return Buffer.from(raw.buffer, raw.byteOffset, raw.length)
    .toString('latin1')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Why extracting under this name is dangerous or ambiguous; undefined when it is an ordinary relative path. */
export function unsafeName(name: string): string | undefined {
  if (name === '') return 'the name is empty';
  // CPython's zipfile cuts a name at its first NUL, so what follows it only serves to deceive.
  if (name.includes('\0')) return 'the name holds a NUL byte, where some readers cut it';
  if (/\p{Cc}/u.test(name)) return 'the name holds control characters';
  if (/^[/\\]/.test(name)) return 'the name is an absolute path';
  if (/^[A-Za-z]:/.test(name)) return 'the name begins with a drive letter';
  if (name.split(/[/\\]/).includes('..')) return 'the name climbs out of its folder';
  if (name.includes('\\')) return 'the name holds a backslash, which is a separator on Windows';
  return undefined;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}
