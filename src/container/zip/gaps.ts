// What no member and no directory claims: the gaps of an archive, and the local headers that hide in them.
import type { Bytes } from '../../core/bytes.ts';
import type { LocalHeader, Span } from './model.ts';
import { parseLocalHeader } from './local.ts';
import { FLAG_DESCRIPTOR, LOCAL_BYTES } from './signatures.ts';

const CHUNK_BYTES = 2 ** 16;
/** After stepping over a member the next header is expected right there. */
const FIRST_BYTES = 256;
/** The highest version in APPNOTE is 6.3; writers that go above it do not exist, random bytes do. */
const HIGHEST_VERSION = 100;

/** The parts of `[0, size)` outside all spans that could hold a local header, in order. */
export function gapsBetween(spans: readonly Span[], size: number): readonly Span[] {
  const gaps: Span[] = [];
  let covered = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start - covered >= LOCAL_BYTES) gaps.push({ start: covered, end: Math.min(span.start, size) });
    covered = Math.max(covered, span.end);
  }
  if (size - covered >= LOCAL_BYTES) gaps.push({ start: covered, end: size });
  return gaps;
}

export interface Probe {
  /** Headers found, and where the data of each ends at the latest. */
  readonly found: readonly { readonly header: LocalHeader; readonly dataEnd: number }[];
  /** Bytes read. */
  readonly scanned: number;
  /** Whether all bytes looked at outside the found members were zero, as alignment is. */
  readonly zero: boolean;
  /** Set when a limit ended the search before the gap did: the first byte not looked at. */
  readonly stoppedAt?: number;
}

/**
 * Searches a gap for local headers by their signature. A member of known size is stepped over, as a reader that
 * goes from header to header would; one whose size is unknown or wrong is taken to reach to the end of the gap,
 * and the search goes on inside it. Ends early when `budget` bytes were read or `most` members found.
 */
export async function probeGap(bytes: Bytes, gap: Span, budget: number, most: number): Promise<Probe> {
  const window = new Window(bytes, gap.end);
  const found: { header: LocalHeader; dataEnd: number }[] = [];
  let [at, zero] = [gap.start, true];
  while (at + LOCAL_BYTES <= gap.end) {
    if (window.bytesRead >= budget || found.length >= most) {
      return { found, scanned: window.bytesRead, zero, stoppedAt: at };
    }
    const view = await window.from(at);
    if (view.length < LOCAL_BYTES) break;
    const hit = view.indexOf('PK\x03\x04', 0, 'latin1');
    // A signature cut by the end of the view is seen whole by the next one, which begins three bytes earlier.
    const looked = hit >= 0 ? hit : at + view.length >= gap.end ? view.length : view.length - 3;
    zero &&= view.subarray(0, looked).every((byte) => byte === 0);
    at += looked;
    if (hit < 0) continue;
    const header = await window.header(at);
    if (header === undefined) zero = false;
    else found.push({ header, dataEnd: dataEnd(header, gap) });
    at = header === undefined ? at + 4 : nextPlace(header, gap);
  }
  return { found, scanned: window.bytesRead, zero };
}

/** The end of a member's data when its header tells it and it fits; otherwise that of the gap. */
function dataEnd(header: LocalHeader, gap: Span): number {
  return isSized(header, gap) ? sizedEnd(header) : Math.max(gap.end, header.dataOffset);
}

function nextPlace(header: LocalHeader, gap: Span): number {
  return isSized(header, gap) ? sizedEnd(header) : header.dataOffset;
}

function isSized(header: LocalHeader, gap: Span): boolean {
  const silent = (header.flags & FLAG_DESCRIPTOR) !== 0 && header.compressedSize === 0;
  return !silent && sizedEnd(header) <= gap.end;
}

function sizedEnd(header: LocalHeader): number {
  return header.dataOffset + header.compressedSize;
}

/** A moving view of the bytes before `end`: small after a jump, larger and larger while it moves on. */
class Window {
  private readonly bytes: Bytes;
  private readonly end: number;
  private start = 0;
  private data: Buffer = Buffer.alloc(0);
  private step = FIRST_BYTES;
  /** What was asked of the origin so far. */
  bytesRead = 0;

  constructor(bytes: Bytes, end: number) {
    this.bytes = bytes;
    this.end = end;
  }

  /** Bytes from `at` on: at least a header's worth, unless the end comes first. */
  async from(at: number): Promise<Buffer> {
    const rest = this.start + this.data.length - at;
    if (at < this.start || rest < Math.min(LOCAL_BYTES, this.end - at)) {
      this.step = at <= this.start + this.data.length ? Math.min(this.step * 4, CHUNK_BYTES) : FIRST_BYTES;
      await this.load(at, Math.min(this.step, this.end - at));
    }
    // A header read whole may have brought bytes from behind the gap.
    return this.data.subarray(at - this.start, this.end - this.start);
  }

  /** The local header at `at`, which may reach past the end of the gap; undefined when it makes no sense. */
  async header(at: number): Promise<LocalHeader | undefined> {
    let view = this.data.subarray(at - this.start);
    if (view.length >= LOCAL_BYTES && (view[4] ?? 0) > HIGHEST_VERSION) return undefined;
    let header = parseLocalHeader(view, at);
    if (header === 'short') {
      await this.load(at, LOCAL_BYTES + 2 * 0xffff);
      view = this.data;
      header = parseLocalHeader(view, at);
    }
    return header === 'short' || (view[4] ?? 0) > HIGHEST_VERSION ? undefined : header;
  }

  private async load(at: number, length: number): Promise<void> {
    const data = await this.bytes.read(at, length);
    this.data = Buffer.from(data.buffer, data.byteOffset, data.length);
    this.start = at;
    this.bytesRead += data.length;
  }
}
