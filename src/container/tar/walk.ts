// Walks from header to header, joins extended headers with the member they describe, and goes on behind damage.
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { BLOCK, isZeroBlock, readHeader, sparseBlockGoesOn, type TarHeader, text } from './header.ts';
import { TAR_LIMITS } from './limits.ts';
import type { TarAnomaly, TarKind } from './model.ts';
import { type Extension, readRecords } from './pax.ts';

/** A member as its headers describe it together. */
export interface Entry {
  readonly name: string;
  readonly target: string;
  readonly kind: TarKind;
  readonly headerOffset: number;
  readonly dataOffset: number;
  readonly size: number;
  readonly sparse: boolean;
}

export interface Walked {
  readonly entries: readonly Entry[];
  readonly anomalies: readonly TarAnomaly[];
  readonly incomplete: readonly Incomplete[];
  readonly trailing?: number;
}

/** Types that have no data, whatever their size field says; Python's tarfile goes on right behind their header. */
const KINDS: Readonly<Record<string, TarKind>> = {
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'device',
  '4': 'device',
  '5': 'directory',
  '6': 'fifo',
};

/** Sizes from here on do not fit the octal field, so that only the extended header has them. */
const LARGEST_OCTAL = 8 ** 11;

export async function walkHeaders(bytes: Bytes): Promise<Walked> {
  const walker = new Walker(bytes);
  await walker.run();
  return walker;
}

class Walker implements Walked {
  readonly entries: Entry[] = [];
  readonly anomalies: TarAnomaly[] = [];
  readonly incomplete: Incomplete[] = [];
  trailing?: number;
  private readonly bytes: Bytes;
  private at = 0;
  private global: Extension = {};
  private local: Extension = {};
  private extensions = 0;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  async run(): Promise<void> {
    while (this.at < this.bytes.size) {
      if (this.entries.length >= TAR_LIMITS.members)
        return this.stop('budget', `more than ${TAR_LIMITS.members} members`);
      const block = await this.bytes.read(this.at, BLOCK);
      const header = readHeader(block);
      if (header === undefined) {
        if (!(await this.goOnBehind(block))) return;
      } else if (Number.isNaN(header.size)) return this.stop('broken', 'the size of a member is no number');
      else if (!(await this.take(header))) return;
    }
  }

  /** Takes the header at `at` and moves behind it and its data; false to stop. */
  private async take(header: TarHeader): Promise<boolean> {
    switch (header.type) {
      case 'x':
      case 'X':
      case 'g':
      case 'L':
      case 'K':
        return this.takeExtension(header);
      // A volume's name, and the names of a directory's files in a dump: no members.
      case 'V':
      case 'D':
        this.at += BLOCK + padded(header.size);
        return true;
      default:
        await this.takeMember(header);
        return true;
    }
  }

  private async takeExtension({ type, size }: TarHeader): Promise<boolean> {
    this.extensions += 1;
    const data = await this.bytes.read(this.at + BLOCK, Math.min(size, TAR_LIMITS.extensionBytes));
    if (size > data.length || this.extensions > TAR_LIMITS.extensions) {
      this.stop('broken', 'the headers of one member are too long, or cut off');
      return false;
    }
    const extension =
      type === 'L' ? { path: text(data) } : type === 'K' ? { linkpath: text(data) } : readRecords(data);
    if (extension === undefined) {
      this.stop('broken', 'an extended header is malformed');
      return false;
    }
    if (type === 'g') {
      this.global = { ...this.global, ...extension };
      if (Object.keys(extension).length > 0)
        this.note('global-override', 'a global header renames or resizes members');
    } else this.local = { ...this.local, ...extension };
    this.at += BLOCK + padded(size);
    return true;
  }

  private async takeMember(header: TarHeader): Promise<void> {
    const { path, linkpath, size: stated, sparse } = { ...this.global, ...this.local };
    this.local = {};
    this.extensions = 0;
    const headerOffset = this.at;
    this.at += BLOCK;
    if (header.sparseGoesOn) await this.skipSparseBlocks();
    const kind = kindOf(header, path);
    const size = stated ?? header.size;
    const name = (path ?? header.name).slice(0, TAR_LIMITS.nameLength);
    if (stated !== undefined && stated !== header.size && header.size > 0 && stated < LARGEST_OCTAL) {
      this.note(
        'size-conflict',
        `${name}: the headers give two sizes, ${header.size} and ${stated}`,
        headerOffset,
      );
    }
    const dataOffset = this.at;
    const target = (linkpath ?? header.link).slice(0, TAR_LIMITS.nameLength);
    const isSparse = header.type === 'S' || sparse === true;
    if (kind === 'file') {
      this.entries.push({ name, target, kind, headerOffset, dataOffset, size, sparse: isSparse });
      this.at += padded(size);
      return;
    }
    this.entries.push({ name, target, kind, headerOffset, dataOffset, size: 0, sparse: false });
    if (size > 0) await this.skipDataless(name, size);
  }

  /** Something that has no data has a size: where readers go on from there, they do not agree. */
  private async skipDataless(name: string, size: number): Promise<void> {
    this.note('size-conflict', `${name}: no file, and yet it has ${size} bytes`, this.at - BLOCK);
    const next = await this.bytes.read(this.at, BLOCK);
    if (readHeader(next) === undefined && !isZeroBlock(next)) this.at += padded(size);
  }

  private async skipSparseBlocks(): Promise<void> {
    for (let goesOn = true; goesOn && this.at < this.bytes.size;) {
      goesOn = sparseBlockGoesOn(await this.bytes.read(this.at, BLOCK));
      this.at += BLOCK;
    }
  }

  /** Behind a zero block or damage: the next header, as GNU tar looks for it; false when there is none. */
  private async goOnBehind(block: Uint8Array): Promise<boolean> {
    const start = this.at;
    const ended = block.length === BLOCK && isZeroBlock(block);
    if (!ended) this.incomplete.push({ code: 'broken', reason: DAMAGE, risk: 'inert', offset: start });
    const found = await this.search(start);
    if (found === undefined) return false;
    if (ended && found.header)
      this.note('members-after-end', 'members follow the end of the archive', found.at);
    if (ended && !found.header) {
      this.trailing = found.at;
      this.note(
        'trailing-data',
        `${this.bytes.size - found.at} bytes follow the end of the archive`,
        found.at,
      );
      return false;
    }
    this.at = found.at;
    return found.header;
  }

  /** The next header behind `start`, else the first block that is not zero; undefined when all of it is. */
  private async search(
    start: number,
  ): Promise<{ readonly at: number; readonly header: boolean } | undefined> {
    let data: number | undefined;
    const end = Math.min(this.bytes.size, start + TAR_LIMITS.searched);
    for (let at = start; at < end; at += SEARCH_STEP) {
      const piece = await this.bytes.read(at, SEARCH_STEP);
      for (let from = 0; from < piece.length; from += BLOCK) {
        const block = piece.subarray(from, from + BLOCK);
        if (block.every((byte) => byte === 0)) continue;
        if (readHeader(block) !== undefined) return { at: at + from, header: true };
        data ??= at + from;
      }
    }
    if (end < this.bytes.size) this.stop('budget', 'a long tail that holds no header was not searched');
    return data === undefined ? undefined : { at: data, header: false };
  }

  private note(kind: TarAnomaly['kind'], detail: string, offset = this.at): void {
    if (this.anomalies.length < TAR_LIMITS.anomalies) this.anomalies.push({ kind, detail, offset });
  }

  private stop(code: 'broken' | 'budget', reason: string): void {
    this.incomplete.push({
      code,
      reason,
      risk: code === 'budget' ? 'runs-code' : 'unknown',
      offset: this.at,
    });
  }
}

const SEARCH_STEP = 2 ** 18;
const DAMAGE = 'the archive is damaged: no header where one should be';

/** Types that nobody knows are files, as POSIX has it. */
function kindOf({ type, name }: TarHeader, path: string | undefined): TarKind {
  const kind = KINDS[type];
  if (kind !== undefined) return kind;
  // Before there was a type for directories, a slash told them.
  return type === '0' && (path ?? name).endsWith('/') ? 'directory' : 'file';
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
