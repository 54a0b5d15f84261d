// The LZMA decoder: literals, matches and their distances, made of the bits of the range coder (LZMA SDK, lzma.txt).
import { CompressedError } from './errors.ts';
import type { LzmaProperties } from './lzma-header.ts';
import { RangeCoder } from './lzma-range-coder.ts';
import type { LzmaWindow } from './lzma-window.ts';

/** Why `run` came back. `end`: the end marker was read. */
export type LzmaStatus = 'output' | 'input' | 'end';

/** No symbol takes more input: 20 bytes by the SDK's count (LZMA_REQUIRED_INPUT_MAX), and the coder's five to begin with. */
export const SYMBOL_BYTES = 32;

const STATES = 12;
const POSITION_STATES = 16;
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

export class LzmaDecoder extends RangeCoder {
  private readonly window: LzmaWindow;
  private readonly properties: LzmaProperties;
  private state = 0;
  /** The last four distances, less one. */
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;

  constructor(window: LzmaWindow, properties: LzmaProperties) {
    super(LITERAL + (LITERAL_SIZE << (properties.lc + properties.lp)));
    this.window = window;
    this.properties = properties;
  }

  /** Back to the first state, with every bit as likely as not. */
  reset(): void {
    this.forget();
    this.state = 0;
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
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
