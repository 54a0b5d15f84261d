// What a directory entry and the local header it points to disagree about.
import { unicodePath } from './extra.ts';
import type { CentralEntry, LocalHeader, ZipAnomaly, ZipAnomalyKind } from './model.ts';
import { decodeName, sameBytes } from './names.ts';
import { FLAG_DESCRIPTOR, FLAG_ENCRYPTED, FLAG_UTF8, METHOD_STORED } from './signatures.ts';

/** Bits 1 and 2 tune the compressor and bit 11 only tells the encoding: honest writers differ in them. */
const IGNORED_FLAGS = 0x0006 | FLAG_UTF8;
/** What traditional encryption puts before the data (APPNOTE 6.1.3). */
const ENCRYPTION_BYTES = 12;
const UNIX_TYPE = 0o170000;
const UNIX_SYMLINK = 0o120000;

/** The anomalies of one entry; `local` is undefined when there is no local header at its offset. */
export function compareHeaders(
  index: number,
  entry: CentralEntry,
  local: LocalHeader | undefined,
): readonly ZipAnomaly[] {
  const anomalies: ZipAnomaly[] = [];
  const add = (kind: ZipAnomalyKind, detail: string): void => {
    anomalies.push({ kind, member: index, detail, offset: entry.headerOffset });
  };
  if (((entry.externalAttributes >>> 16) & UNIX_TYPE) === UNIX_SYMLINK) add('symlink', 'a symbolic link');
  if (grows(entry)) {
    add('size-mismatch', `stored, yet ${entry.compressedSize} bytes are said to become ${entry.size}`);
  }
  const path = unicodePath(entry.extra);
  // Behind a name that is all ASCII there is nothing for the field to spell better.
  if (path !== undefined && entry.rawName.every((byte) => byte < 0x80) && !sameBytes(path, entry.rawName)) {
    const [ours, theirs] = [decodeName(entry.rawName), decodeName(path)];
    add(
      'name-mismatch',
      `the directory says ${JSON.stringify(ours)}, its Unicode path ${JSON.stringify(theirs)}`,
    );
  }
  if (local === undefined) return anomalies;
  if (!sameBytes(entry.rawName, local.rawName)) {
    const [ours, theirs] = [decodeName(entry.rawName), decodeName(local.rawName)];
    add(
      'name-mismatch',
      `the directory says ${JSON.stringify(ours)}, the local header ${JSON.stringify(theirs)}`,
    );
  }
  if ((entry.flags ^ local.flags) & ~IGNORED_FLAGS) {
    add(
      'flags-mismatch',
      `the directory says 0x${entry.flags.toString(16)}, the local header 0x${local.flags.toString(16)}`,
    );
  }
  if (entry.method !== local.method) {
    add('method-mismatch', `the directory says method ${entry.method}, the local header ${local.method}`);
  }
  if (differsInSize(entry, local)) {
    add(
      'size-mismatch',
      `the directory says ${entry.compressedSize} bytes that become ${entry.size}, ` +
        `the local header ${local.compressedSize} that become ${local.size}`,
    );
  }
  return anomalies;
}

/**
 * Stored data of two sizes. miniz reads as much as is said to come out of it (its check for this is void as soon as
 * the entry has a time), zipfile as much as is said to be stored: both views are members.
 */
export function grows({ method, flags, size, compressedSize }: CentralEntry): boolean {
  const growth = (flags & FLAG_ENCRYPTED) === 0 ? 0 : ENCRYPTION_BYTES;
  return method === METHOD_STORED && compressedSize !== size && compressedSize !== size + growth;
}

/** With a descriptor the local header may leave sizes zero; what it does say must be right all the same. */
function differsInSize(entry: CentralEntry, local: LocalHeader): boolean {
  const later = (local.flags & FLAG_DESCRIPTOR) !== 0;
  const differs = (said: number, size: number): boolean => said !== size && !(later && said === 0);
  return differs(local.compressedSize, entry.compressedSize) || differs(local.size, entry.size);
}

/**
 * Whether a reader that trusts local headers would get other bytes than one that trusts the directory: then both
 * views are members.
 */
export function readsOtherwise(entry: CentralEntry, local: LocalHeader): boolean {
  if (entry.method !== local.method) return entry.compressedSize > 0 || local.compressedSize > 0;
  return local.compressedSize > 0 && local.compressedSize !== entry.compressedSize;
}
