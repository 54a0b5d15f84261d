// What the C unpickler reads from a file object without peek() when frames lie about where they end.
import { Buffer } from 'node:buffer';
import type { Bytes } from '../../core/bytes.ts';
import { READING } from './limits.ts';
import { OPCODES } from './opcodes.ts';

const STOP = 0x2e;
const FRAME = 0x95;
const BY_BYTE = Array.from({ length: 256 }, (_, byte) => OPCODES.find((opcode) => opcode.byte === byte));
/** Their content is taken from the frame and, for the rest, from what follows: nothing is lost. */
const COPIED = new Set(['SHORT_BINBYTES', 'BINBYTES', 'BINBYTES8', 'BYTEARRAY8']);

/** A stream without the bytes that a loader drops, and where its bytes are in the artifact. */
export interface UnbufferedView {
  readonly bytes: Bytes;
  /** Opcodes that were gone over. */
  readonly opcodes: number;
  locate(offset: number): number;
}

/**
 * FRAME makes the C unpickler read the frame into a buffer. When an operand does not fit in what is left of
 * it, the rest of the buffer is dropped and the operand is read from behind the frame, unless the file object
 * can peek (CPython 3.11, Modules/_pickle.c, _Unpickler_ReadImpl and _Unpickler_Readline). torch, for one,
 * loads from an io.BytesIO, which cannot. Such a stream has two readings; this is the other one. Undefined
 * when it has more than `maxOpcodes`.
 */
export async function unbufferedView(
  bytes: Bytes,
  start: number,
  maxOpcodes: number,
): Promise<UnbufferedView | undefined> {
  const reader = new Reader(bytes, start);
  let opcodes = 0;
  for (; await step(reader); opcodes++) if (opcodes >= maxOpcodes) return undefined;
  return reader.view(opcodes);
}

/** Goes over one opcode; false behind STOP, and where the loader stops with an error. */
async function step(reader: Reader): Promise<boolean> {
  const at = reader.take(1);
  if (at === undefined) return false;
  const byte = (await reader.number(at, 1)) ?? 0;
  const opcode = BY_BYTE[byte];
  if (opcode === undefined || byte === STOP) return false;
  const { operand } = opcode;
  if (operand === 'none') return true;
  if (operand === 'line') return reader.takeLine();
  if (operand === 'lines2') return (await reader.takeLine()) && reader.takeLine();
  const isCounted = operand.startsWith('counted');
  const width = Number(operand.replace(/\D/g, ''));
  const numberAt = reader.take(width);
  if (numberAt === undefined) return false;
  if (!isCounted && byte !== FRAME) return true;
  const length = await reader.number(numberAt, width);
  if (length === undefined) return false;
  if (byte === FRAME) return reader.buffer(length);
  if (COPIED.has(opcode.name)) return reader.copy(length);
  return reader.take(length) !== undefined;
}

/** The loader's file and its buffer, as offsets in the artifact. */
class Reader {
  private readonly bytes: Bytes;
  private pos: number;
  /** The end of what was read from the file. */
  private bufferEnd: number;
  private readonly segments: { from: number; end: number }[];
  private window: Uint8Array = new Uint8Array();
  private windowAt = 0;

  constructor(bytes: Bytes, start: number) {
    this.bytes = bytes;
    this.pos = start;
    this.bufferEnd = start;
    this.segments = [{ from: start, end: start }];
  }

  /** Reads `length` bytes and says where they are. */
  take(length: number): number | undefined {
    if (this.pos + length > this.bufferEnd) {
      this.drop();
      this.bufferEnd += length;
    }
    const at = this.pos;
    return this.advance(at + length) ? at : undefined;
  }

  copy(length: number): boolean {
    this.bufferEnd = Math.max(this.bufferEnd, this.pos + length);
    return this.advance(this.pos + length);
  }

  /** FRAME: reads ahead without consuming. */
  buffer(length: number): boolean {
    if (this.pos + length <= this.bufferEnd) return true;
    this.drop();
    this.bufferEnd += length;
    return this.bufferEnd <= this.bytes.size;
  }

  async takeLine(): Promise<boolean> {
    const inBuffer = await this.newline(this.pos, this.bufferEnd);
    if (inBuffer !== undefined) return this.advance(inBuffer + 1);
    this.drop();
    const end = await this.newline(this.pos, this.bytes.size);
    if (end === undefined) {
      this.advance(this.bytes.size);
      return false;
    }
    this.bufferEnd = end + 1;
    return this.advance(end + 1);
  }

  async number(at: number, width: number): Promise<number | undefined> {
    if (!this.covers(at, width)) await this.load(at);
    let value = 0;
    for (let index = width - 1; index >= 0; index--) {
      value = value * 256 + (this.window[at + index - this.windowAt] ?? 0);
    }
    return Number.isSafeInteger(value) ? value : undefined;
  }

  view(opcodes: number): UnbufferedView {
    const { segments, bytes } = this;
    const starts: number[] = [];
    let size = 0;
    for (const { from, end } of segments) {
      starts.push(size);
      size += end - from;
    }
    const segmentAt = (offset: number): number => lastAtMost(starts, offset);
    return {
      opcodes,
      locate: (offset) =>
        (segments[segmentAt(offset)]?.from ?? 0) + offset - (starts[segmentAt(offset)] ?? 0),
      bytes: { size, read: (offset, length) => readSegments(bytes, segments, starts, offset, length) },
    };
  }

  private drop(): void {
    if (this.pos >= this.bufferEnd) return;
    this.pos = this.bufferEnd;
    this.segments.push({ from: this.pos, end: this.pos });
  }

  private advance(to: number): boolean {
    this.pos = Math.min(to, this.bytes.size);
    const segment = this.segments.at(-1);
    if (segment !== undefined) segment.end = this.pos;
    return to <= this.bytes.size;
  }

  private covers(at: number, length: number): boolean {
    return at >= this.windowAt && at + length <= this.windowAt + this.window.length;
  }

  private async load(at: number): Promise<void> {
    this.window = await this.bytes.read(at, READING.window);
    this.windowAt = at;
  }

  private async newline(from: number, end: number): Promise<number | undefined> {
    for (let at = from; at < end;) {
      if (!this.covers(at, 1)) await this.load(at);
      if (this.window.length === 0) return undefined;
      const found = this.window.indexOf(0x0a, at - this.windowAt);
      if (found >= 0) return this.windowAt + found < end ? this.windowAt + found : undefined;
      at = this.windowAt + this.window.length;
    }
    return undefined;
  }
}

/** The index of the last number that is not above `value`, in ascending numbers; 0 when there is none. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

async function readSegments(
  bytes: Bytes,
  segments: readonly { readonly from: number; readonly end: number }[],
  starts: readonly number[],
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let wanted = length;
  for (let index = lastAtMost(starts, offset); index < segments.length && wanted > 0; index++) {
    const { from, end } = segments[index] ?? { from: 0, end: 0 };
    const skipped = Math.max(0, offset - (starts[index] ?? 0));
    const part = await bytes.read(from + skipped, Math.max(0, Math.min(wanted, end - from - skipped)));
    parts.push(part);
    wanted -= part.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}
