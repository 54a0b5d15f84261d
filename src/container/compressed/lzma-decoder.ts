// The LZMA decoder: a range coder, its adaptive bits, and the symbols made of them (LZMA SDK, lzma.txt).
import { CompressedError } from './errors.ts';
import type { LzmaProperties } from './lzma-header.ts';
import type { LzmaWindow } from './lzma-window.ts';

/** Why `run` came back. `end`: the end marker was read. */
export type LzmaStatus = 'output' | 'input' | 'end';

/** No symbol takes more input: 20 bytes by the SDK's count (LZMA_REQUIRED_INPUT_MAX), and the coder's five to begin with. */
export const SYMBOL_BYTES = 32;

const STATES = 12;
const POSITION_STATES = 16;
/** Half, of a probability with eleven bits. */
const EVEN = 1024;
const MOVE_BITS = 5;
/** The coder takes another byte when the top byte of its range is empty. */
const TOP_BYTE = 0xff000000;
/** Turns an unsigned comparison into a signed one. */
const SIGN = 0x80000000;
const MIN_MATCH = 2;
const LENGTH_STATES = 4;
const END_MARKER = 0xffffffff;

/** Where each kind of bit keeps its probabilities; lengths and literals have blocks of their own. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITION_STATES;
const IS_REP0 = IS_REP + STATES;
const IS_REP1 = IS_REP0 + STATES;
const IS_REP2 = IS_REP1 + STATES;
const IS_REP0_LONG = IS_REP2 + STATES;
const SLOT = IS_REP0_LONG + STATES * POSITION_STATES;
const SPECIAL = SLOT + LENGTH_STATES * 64;
const ALIGN = SPECIAL + 115;
const MATCH_LENGTH = ALIGN + 16;
/** A length: two choices, eight bits low and eight mid for each position state, 256 high. */
const LENGTH_LOW = 2;
const LENGTH_MID = LENGTH_LOW + POSITION_STATES * 8;
const LENGTH_HIGH = LENGTH_MID + POSITION_STATES * 8;
const LENGTH_SIZE = LENGTH_HIGH + 256;
const REP_LENGTH = MATCH_LENGTH + LENGTH_SIZE;
const LITERAL = REP_LENGTH + LENGTH_SIZE;
const LITERAL_SIZE = 0x300;

export class LzmaDecoder {
  private readonly window: LzmaWindow;
  private readonly properties: LzmaProperties;
  private readonly probs: Uint16Array;
  private state = 0;
  /** The last four distances, less one. */
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;
  /** The range coder: unsigned, but held as signed integers, which the runtime keeps out of the heap. */
  private range = 0;
  private code = 0;
  private data: Uint8Array = new Uint8Array();
  /** The next byte of the input. */
  at = 0;

  constructor(window: LzmaWindow, properties: LzmaProperties) {
    this.window = window;
    this.properties = properties;
    this.probs = new Uint16Array(LITERAL + (LITERAL_SIZE << (properties.lc + properties.lp)));
    this.reset();
  }

  /** Back to the first state, with every bit as likely as not. */
  reset(): void {
    this.probs.fill(EVEN);
    this.state = 0;
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
  }

  /** The input from `at` on; `run` reads it until `end`. */
  feed(data: Uint8Array, at: number): void {
    this.data = data;
    this.at = at;
  }

  /** Begins a range-coded stream: five bytes, the first of them zero. */
  startCoder(): void {
    if (this.data[this.at] !== 0) throw new CompressedError('DAMAGED', 'LZMA data does not begin with zero');
    this.range = -1;
    this.code = 0;
    for (let index = 1; index < 5; index++) this.code = (this.code << 8) | (this.data[this.at + index] ?? 0);
    this.at += 5;
  }

  /** Whether nothing is left in the coder, as at the end of a stream. */
  get isDone(): boolean {
    return this.code === 0;
  }

  /**
   * Decodes until `count` bytes were written or the input from `end` on is needed. A match may write more than
   * `count`, but no more than `most`: past that it throws DAMAGED. Returns how many were written.
   */
  run(count: number, end: number, most = count): { readonly written: number; readonly status: LzmaStatus } {
    const { window, properties } = this;
    const { lc, lp, pb } = properties;
    const positionMask = (1 << pb) - 1;
    const literalMask = (1 << lp) - 1;
    const start = window.written;
    const enough = start + count;
    let status: LzmaStatus = 'output';
    while (window.written < enough) {
      if (this.at > end) {
        status = 'input';
        break;
      }
      const positionState = window.written & positionMask;
      if (this.bit(IS_MATCH + this.state * POSITION_STATES + positionState) === 0) {
        const before = window.written === 0 ? 0 : window.byteBack(1);
        this.literal(((window.written & literalMask) << lc) + (before >> (8 - lc)));
        continue;
      }
      const length = this.match(positionState);
      if (length < 0) {
        status = 'end';
        break;
      }
      this.checkInput();
      const rest = start + most - window.written;
      window.copy(this.rep0 + 1, Math.min(length, rest));
      if (length > rest) throw new CompressedError('DAMAGED', 'an LZMA match is longer than its stream');
    }
    return { written: window.written - start, status };
  }

  /** What was decoded from beyond the input means nothing. */
  private checkInput(): void {
    if (this.at > this.data.length) throw new CompressedError('CUT', 'the LZMA data ends early');
  }

  private bit(index: number): number {
    const prob = this.probs[index] ?? EVEN;
    const bound = Math.imul(this.range >>> 11, prob);
    let bit = 0;
    if ((this.code ^ SIGN) < (bound ^ SIGN)) {
      this.range = bound;
      this.probs[index] = prob + ((2048 - prob) >> MOVE_BITS);
    } else {
      this.range = (this.range - bound) | 0;
      this.code = (this.code - bound) | 0;
      this.probs[index] = prob - (prob >> MOVE_BITS);
      bit = 1;
    }
    if ((this.range & TOP_BYTE) === 0) {
      this.range <<= 8;
      this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
    }
    return bit;
  }

  private directBits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.range >>>= 1;
      const isOne = (this.code ^ SIGN) >= (this.range ^ SIGN);
      if (isOne) this.code = (this.code - this.range) | 0;
      value = value * 2 + (isOne ? 1 : 0);
      if ((this.range & TOP_BYTE) === 0) {
        this.range <<= 8;
        this.code = (this.code << 8) | (this.data[this.at++] ?? 0);
      }
    }
    return value;
  }

  private tree(base: number, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | this.bit(base + node);
    return node - (1 << bits);
  }

  private reverseTree(base: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.bit(base + node);
      node = (node << 1) | bit;
      value |= bit << index;
    }
    return value;
  }

  private literal(context: number): void {
    const base = LITERAL + LITERAL_SIZE * context;
    let symbol = 1;
    if (this.state >= 7) {
      let match = this.window.byteBack(this.rep0 + 1);
      while (symbol < 0x100) {
        match <<= 1;
        const expected = (match >> 8) & 1;
        const bit = this.bit(base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(base + symbol);
    this.checkInput();
    this.window.put(symbol & 0xff);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  /** Reads a match, new or repeated, and leaves its distance in `rep0`; returns its length, -1 at the end marker. */
  private match(positionState: number): number {
    const { state } = this;
    if (this.bit(IS_REP + state) === 0) {
      this.rep3 = this.rep2;
      this.rep2 = this.rep1;
      this.rep1 = this.rep0;
      const length = this.length(MATCH_LENGTH, positionState);
      this.state = state < 7 ? 7 : 10;
      this.rep0 = this.distance(length);
      return this.rep0 === END_MARKER ? -1 : length + MIN_MATCH;
    }
    if (this.bit(IS_REP0 + state) !== 0) this.takeOlderDistance(state);
    else if (this.bit(IS_REP0_LONG + state * POSITION_STATES + positionState) === 0) {
      this.state = state < 7 ? 9 : 11;
      return 1;
    }
    this.state = state < 7 ? 8 : 11;
    return this.length(REP_LENGTH, positionState) + MIN_MATCH;
  }

  /** Moves one of the older three distances to the front. */
  private takeOlderDistance(state: number): void {
    let distance = this.rep1;
    if (this.bit(IS_REP1 + state) !== 0) {
      distance = this.rep2;
      if (this.bit(IS_REP2 + state) !== 0) {
        distance = this.rep3;
        this.rep3 = this.rep2;
      }
      this.rep2 = this.rep1;
    }
    this.rep1 = this.rep0;
    this.rep0 = distance;
  }

  private length(base: number, positionState: number): number {
    if (this.bit(base) === 0) return this.tree(base + LENGTH_LOW + positionState * 8, 3);
    if (this.bit(base + 1) === 0) return 8 + this.tree(base + LENGTH_MID + positionState * 8, 3);
    return 16 + this.tree(base + LENGTH_HIGH, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(SLOT + Math.min(length, LENGTH_STATES - 1) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + this.reverseTree(SPECIAL + base - slot, bits);
    return base + this.directBits(bits - 4) * 16 + this.reverseTree(ALIGN, 4);
  }
}
