// Turns directory entries and local headers into members.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { unicodePath } from './extra.ts';
import type { CentralEntry, LocalHeader, ZipMember } from './model.ts';
import { decodeName, sameBytes } from './names.ts';
import { type Budget, openMember } from './open.ts';
import {
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  FLAG_STRONG_ENCRYPTION,
  LOCAL_BYTES,
  METHOD_STORED,
} from './signatures.ts';

const ENCRYPTED = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION;

/** Makes members of one archive; they share its inflation budget. */
export class MemberMaker {
  private readonly archive: Bytes;
  private readonly budget: Budget;

  constructor(archive: Bytes, budget: Budget) {
    this.archive = archive;
    this.budget = budget;
  }

  /** The member as the directory describes it, and as miniz reads it: of the local header only its length counts. */
  central(index: number, entry: CentralEntry, local: LocalHeader | undefined): ZipMember {
    // Without a local header every reader fails here; the place where data would be is kept for the report.
    const dataOffset = local?.dataOffset ?? entry.headerOffset + LOCAL_BYTES + entry.rawName.length;
    const others = [local?.rawName, unicodePath(entry.extra)].filter((name) => name !== undefined);
    const damage = local === undefined ? noLocalHeader(entry.headerOffset) : undefined;
    return this.member(damage, {
      index,
      rawName: entry.rawName,
      otherNames: others.filter((name) => !sameBytes(name, entry.rawName)).map(decodeName),
      source: 'central',
      method: entry.method,
      flags: entry.flags,
      encrypted: isEncrypted(entry, local),
      compressedSize: entry.compressedSize,
      size: entry.size,
      ...(entry.crc32 !== undefined && { crc32: entry.crc32 }),
      headerOffset: entry.headerOffset,
      dataOffset,
    });
  }

  /** The member as its local header describes it, with data to `dataEnd` at the latest. */
  local(index: number, header: LocalHeader, dataEnd: number): ZipMember {
    return this.member(undefined, {
      index,
      rawName: header.rawName,
      otherNames: [],
      source: 'local-only',
      method: header.method,
      flags: header.flags,
      encrypted: isEncrypted(header, header),
      compressedSize: Math.max(0, dataEnd - header.dataOffset),
      size: header.size,
      headerOffset: header.offset,
      dataOffset: header.dataOffset,
    });
  }

  private member(
    damage: Incomplete | undefined,
    parts: Omit<ZipMember, 'open' | 'name' | 'directory'>,
  ): ZipMember {
    const name = decodeName(parts.rawName);
    // miniz and zipfile go by the slash; an entry with bytes behind such a name must not be skipped.
    const directory = parts.rawName.at(-1) === 0x2f && parts.compressedSize === 0;
    const facts = { ...parts, name, directory };
    return { ...facts, open: () => openMember(this.archive, facts, this.budget, damage) };
  }
}

function noLocalHeader(offset: number): Incomplete {
  const reason = `the directory points to byte ${offset}, where no member begins`;
  return { code: 'broken', reason, risk: 'inert', offset };
}

interface Described {
  readonly flags: number;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
}

/** Whether the flags claim encryption that {@link isEncrypted} does not believe. */
export function pretendsEncryption(member: ZipMember): boolean {
  return (member.flags & ENCRYPTED) !== 0 && !member.encrypted;
}

/**
 * Flag 0x1 or 0x40 set, unless the member shows that it is a lie told to make scanners look away: the local header
 * knows nothing of it, or stored data lacks the twelve bytes that encryption adds (APPNOTE 6.1.3).
 */
function isEncrypted(described: Described, local: LocalHeader | undefined): boolean {
  if ((described.flags & ENCRYPTED) === 0) return false;
  if (local !== undefined && (local.flags & ENCRYPTED) === 0) return false;
  const sized = (described.flags & FLAG_DESCRIPTOR) === 0 || described.size > 0;
  return !(described.method === METHOD_STORED && sized && described.compressedSize === described.size);
}
