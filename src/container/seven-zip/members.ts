// The members of a folder: unpacked together when the first of them is opened, and handed out one by one.
import { memoryBytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { CompressedError } from '../compressed/errors.ts';
import type { Chain } from './chain.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';
import { linkEscapes } from './links.ts';
import type { OpenedSevenZipMember, SevenZipAnomaly, SevenZipMember } from './model.ts';
import type { Folder } from './streams.ts';
import { type Budget, unpack, type Unpacked } from './unpack.ts';

/** What the folders of one archive share. Only one of them is held in memory. */
export interface Workspace {
  readonly budget: Budget;
  /** Unpacked bytes held. */
  readonly kept: number;
  current?: { readonly folder: FolderMembers; readonly unpacked: Promise<Unpacked> };
  /** Anomalies that opening members may still tell. */
  anomaliesLeft: number;
}

export class FolderMembers {
  private readonly folder: Folder;
  private readonly chain: Chain;
  private readonly workspace: Workspace;
  private readonly offsets: readonly number[];
  private isTold = false;

  constructor(folder: Folder, chain: Chain, workspace: Workspace) {
    this.folder = folder;
    this.chain = chain;
    this.workspace = workspace;
    let next = 0;
    this.offsets = folder.streams.map(({ size }) => (next += size) - size);
  }

  /** The member that is the stream `index` of the folder. */
  member(name: string, index: number, link: boolean): SevenZipMember {
    const size = this.folder.streams[index]?.size ?? 0;
    return { name, size, directory: false, open: () => this.open(name, index, link) };
  }

  private async open(name: string, index: number, link: boolean): Promise<OpenedSevenZipMember> {
    const unpacked = await this.unpacked();
    const { size = 0, crc } = this.folder.streams[index] ?? {};
    const slice = sliceBytes(unpacked.bytes, this.offsets[index] ?? 0, size);
    // What was unpacked counts against the budget of the file.
    const bytes = this.chain.stored === undefined ? { ...slice, inMemory: true } : slice;
    const anomalies = this.folderAnomalies(unpacked);
    const actual = unpacked.crcs[index];
    if (crc !== undefined && actual !== undefined && actual !== crc)
      anomalies.push({
        kind: 'checksum-mismatch',
        detail: `${name}: the content does not have the checksum it should`,
      });
    if (link && size <= SEVEN_ZIP_LIMITS.linkLength) {
      const target = Buffer.from(await bytes.read(0, size)).toString();
      if (linkEscapes(name, target))
        anomalies.push({ kind: 'link-escapes', detail: `${name}: a link that points to ${target}` });
    }
    const told = anomalies.slice(0, this.workspace.anomaliesLeft);
    this.workspace.anomaliesLeft -= told.length;
    return {
      bytes,
      anomalies: told,
      ...(bytes.size < size && { incomplete: incompleteOf(unpacked.stopped) }),
    };
  }

  private unpacked(): Promise<Unpacked> {
    const { workspace, folder, chain } = this;
    // Reading gigabytes that nobody has to unpack, only to compare a checksum, is not worth it.
    if (chain.stored !== undefined && folder.size > workspace.kept)
      return Promise.resolve({ bytes: chain.stored, crcs: [], longer: false });
    if (workspace.current?.folder !== this) {
      const unpacked = unpack(chain, folder, workspace.budget, workspace.kept);
      workspace.current = { folder: this, unpacked };
    }
    return workspace.current.unpacked;
  }

  /** Told with the first member that is opened. */
  private folderAnomalies({ bytes, longer }: Unpacked): SevenZipAnomaly[] {
    if (this.isTold) return [];
    this.isTold = true;
    const { packed } = this.chain;
    const isBomb = bytes.size > SEVEN_ZIP_LIMITS.ratioBytes && bytes.size > SEVEN_ZIP_LIMITS.ratio * packed;
    return [
      ...(isBomb ? [{ kind: 'ratio', detail: `${packed} bytes unpack to ${bytes.size}` } as const] : []),
      ...(longer
        ? [{ kind: 'longer-stream', detail: 'more is packed than the header announces' } as const]
        : []),
    ];
  }
}

/** A member that takes no room in the archive. */
export function emptyMember(name: string, directory: boolean): SevenZipMember {
  return { name, size: 0, directory, open: openEmpty };
}

function openEmpty(): Promise<OpenedSevenZipMember> {
  return Promise.resolve({ bytes: memoryBytes(new Uint8Array()), anomalies: [] });
}

function incompleteOf(stopped: CompressedError | undefined): Incomplete {
  const reason = stopped?.message ?? 'the archive ends within this member';
  switch (stopped?.code) {
    case 'BUDGET':
      return { code: 'budget', reason: `${reason}; the rest was not read`, risk: 'runs-code' };
    case 'UNSUPPORTED':
    case 'NO_DECODER':
      return { code: 'unsupported', reason, risk: 'runs-code' };
    case 'CUT':
    case 'DAMAGED':
    case undefined:
      // Tools write what comes before the damage to disk, which was read as well.
      return { code: 'broken', reason, risk: 'unknown' };
  }
}
