// Collects what the pieces of one file show: one entry for each value, with all its lines.
import { compareSeverity } from '../../core/severity.ts';
import { digestOf } from './checksum.ts';
import type { Candidate } from './candidate.ts';
import type { Piece } from './text.ts';

/** One value of one file. */
export interface Secret extends Candidate {
  readonly digest: string;
  readonly line: number;
  readonly column?: number;
  /** Further lines, ascending, bounded. */
  readonly moreLines: number[];
}

/** Values of one file that are told apart. A dump of credentials has more, and then its number says enough. */
const MAX_VALUES = 2_000;
const MAX_LINES = 20;

export class Collection {
  private readonly byValue = new Map<string, Secret>();
  private linesBefore = 0;
  /** Values that were not kept, because there are too many. */
  overflow = 0;

  /** The candidates of the next piece. */
  add(piece: Piece, candidates: readonly Candidate[]): void {
    const lines = new Lines(piece.data, piece.from);
    for (const candidate of withoutOverlaps(candidates)) {
      const line = this.linesBefore + lines.before(candidate.at) + 1;
      const column = columnOf(piece, candidate.at);
      this.keep(candidate, line, column);
    }
    if (!piece.last) this.linesBefore += lines.before(piece.to);
  }

  /** The worst first, then in the order of the file. */
  secrets(): Secret[] {
    return [...this.byValue.values()].sort(
      (a, b) => compareSeverity(a.severity, b.severity) || a.line - b.line,
    );
  }

  private keep(candidate: Candidate, line: number, column: number | undefined): void {
    const digest = digestOf(candidate.value);
    const known = this.byValue.get(digest);
    if (known === undefined) {
      if (this.byValue.size >= MAX_VALUES) this.overflow++;
      else
        this.byValue.set(digest, {
          ...candidate,
          digest,
          line,
          ...(column !== undefined && { column }),
          moreLines: [],
        });
      return;
    }
    if (line !== known.line && known.moreLines.at(-1) !== line && known.moreLines.length < MAX_LINES)
      known.moreLines.push(line);
    // The same value may be surer elsewhere, beside its other half.
    if (compareSeverity(candidate.severity, known.severity) < 0)
      this.byValue.set(digest, { ...known, ...candidate });
  }
}

/** The surest of those that share characters. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const inOrder = [...candidates].sort((a, b) => a.at - b.at || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || candidate.at >= last.end) kept.push(candidate);
    else if (candidate.rank > last.rank) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Counts line ends up to ascending offsets, each byte once. */
class Lines {
  private readonly data: Buffer;
  private at: number;
  private count = 0;

  constructor(data: Uint8Array, from: number) {
    this.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    this.at = from;
  }

  /** Line ends between the start and `offset`; a line may have started before the start. */
  before(offset: number): number {
    for (;;) {
      const next = this.data.indexOf(0x0a, this.at);
      if (next === -1 || next >= offset) return this.count;
      this.count++;
      this.at = next + 1;
    }
  }
}

/** The column in characters, from 1; undefined on a line too long for one to mean anything. */
function columnOf({ data, first }: Piece, at: number): number | undefined {
  const start = data.subarray(0, at).lastIndexOf(0x0a) + 1;
  if ((start === 0 && !first) || at - start > 2048) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(data.subarray(start, at)).length + 1;
}
