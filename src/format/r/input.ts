// The three ways in which R writes numbers and strings: big-endian (XDR), as the machine has them, and as text.
import type { Bytes } from '../../core/bytes.ts';
import { Window, WindowError } from '../window.ts';
import { RError } from './errors.ts';
import { R_LIMITS } from './limits.ts';

/** NA_INTEGER, which text form spells `NA`. */
const NA = -(2 ** 31);
const BACKSLASH = 0x5c;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, v: 11, b: 8, r: 13, f: 12, a: 7 };

export interface RInput {
  readonly position: number;
  /** Holds enough for the numbers of one step, or what there is. */
  prepare(): Promise<void>;
  isPrepared(): boolean;
  integer(): number;
  /** NaN for what is no number. */
  real(): number;
  /** Moves over so many values of so many bytes each; as text, each is `words` words. */
  skipValues(count: number, bytes: number, words: number): Promise<void>;
  /** The first `keep` of the `length` bytes of a string. Moves behind it. */
  text(length: number, keep: number): Promise<string>;
  /** Whether lengths say how many bytes there are. */
  readonly isBinary: boolean;
  /** Moves over so many bytes, where `isBinary`. */
  skipBytes(length: number): void;
}

/** `at` is behind the two bytes that say which form it is. */
export function inputOf(form: 'xdr' | 'little' | 'ascii', bytes: Bytes, at: number): RInput {
  const window = new Window(bytes, at);
  window.littleEndian = form === 'little';
  return form === 'ascii' ? new TextInput(window) : new BinaryInput(window);
}

/** Turns the end of the bytes into this folder's error. */
function guarded<Result>(window: Window, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw ended(error, window);
  }
}

async function guardedLater<Result>(window: Window, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw ended(error, window);
  }
}

function ended(error: unknown, { position }: Window): unknown {
  return error instanceof WindowError ? new RError('BROKEN', position, error.message) : error;
}

class BinaryInput implements RInput {
  readonly isBinary = true;
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  get position(): number {
    return this.window.position;
  }

  isPrepared(): boolean {
    return this.window.has(Math.min(R_LIMITS.step, this.window.remaining));
  }

  async prepare(): Promise<void> {
    await guardedLater(this.window, () => this.window.upTo(R_LIMITS.step));
  }

  integer(): number {
    if (!this.window.has(4)) throw this.cut(4);
    return this.window.u32() | 0;
  }

  real(): number {
    if (!this.window.has(8)) throw this.cut(8);
    return new Float64Array(BigUint64Array.of(this.window.u64()).buffer)[0] ?? NaN;
  }

  skipValues(count: number, bytes: number): Promise<void> {
    this.skipBytes(count * bytes);
    return Promise.resolve();
  }

  async text(length: number, keep: number): Promise<string> {
    const kept = Math.min(length, keep);
    return guardedLater(this.window, async () => {
      await this.window.need(kept);
      const text = Buffer.from(this.window.take(kept)).toString();
      this.window.skip(length - kept);
      return text;
    });
  }

  skipBytes(length: number): void {
    if (length > this.window.remaining) throw this.cut(length);
    this.window.position += length;
  }

  private cut(length: number): RError {
    const { position, remaining } = this.window;
    return new RError(
      'BROKEN',
      position,
      `${length} bytes are needed at byte ${position}, ${remaining} exist`,
    );
  }
}

class TextInput implements RInput {
  readonly isBinary = false;
  private readonly window: Window;

  constructor(window: Window) {
    this.window = window;
  }

  get position(): number {
    return this.window.position;
  }

  isPrepared(): boolean {
    return this.window.has(Math.min(R_LIMITS.step, this.window.remaining));
  }

  async prepare(): Promise<void> {
    await guardedLater(this.window, () => this.window.upTo(R_LIMITS.step));
  }

  /** As sscanf reads `%d`: digits up to the first other character. */
  integer(): number {
    const word = guarded(this.window, () => this.word());
    if (word === 'NA') return NA;
    const [digits] = /^[+-]?\d{1,20}/.exec(word) ?? [];
    if (digits === undefined) throw new RError('BROKEN', this.position, 'a number is no number');
    return Number(digits) | 0;
  }

  /** R writes reals in decimal; what it would read besides (hexadecimal, words) is NaN here. */
  real(): number {
    return Number(guarded(this.window, () => this.word()));
  }

  async skipValues(count: number, _: number, words: number): Promise<void> {
    await guardedLater(this.window, async () => {
      for (let left = count * words; left > 0; left--) {
        if (!this.isPrepared()) await this.prepare();
        this.word();
      }
    });
  }

  async text(length: number, keep: number): Promise<string> {
    if (length === 0) return '';
    return guardedLater(this.window, async () => {
      const kept: number[] = [];
      let next = await this.character();
      while (isBlank(next)) next = await this.character();
      for (let index = 0; index < length; index++) {
        if (index > 0) next = await this.character();
        const value = next === BACKSLASH ? await this.escaped() : next;
        if (index < keep) kept.push(value);
      }
      return Buffer.from(kept).toString();
    });
  }

  skipBytes(length: number): void {
    throw new RError('BROKEN', this.position, `${length} bytes of text cannot be skipped`);
  }

  private async character(): Promise<number> {
    if (!this.window.has(1)) await this.window.need(1);
    return this.window.u8();
  }

  private async escaped(): Promise<number> {
    const letter = String.fromCharCode(await this.character());
    if (letter < '0' || letter > '7') return ESCAPES[letter] ?? letter.charCodeAt(0);
    let digits = letter;
    while (digits.length < 3) {
      const next = String.fromCharCode(await this.character());
      if (next < '0' || next > '7') {
        this.window.position -= 1;
        break;
      }
      digits += next;
    }
    return Number.parseInt(digits, 8) & 0xff;
  }

  /** The next word, and the blank behind it, as R takes it too. */
  private word(): string {
    let word = '';
    for (let seen = 0; ; seen++) {
      if (seen > R_LIMITS.step || (!this.window.has(1) && this.window.remaining > 0))
        throw new RError('BUDGET', this.position, 'a number stands behind too many blanks');
      // The last word of a file needs no blank behind it for us.
      if (word !== '' && this.window.remaining === 0) return word;
      const value = this.window.u8();
      if (!isBlank(value)) word += String.fromCharCode(value);
      else if (word !== '') return word;
      if (word.length > 127) throw new RError('BROKEN', this.position, 'a number is too long');
    }
  }
}

function isBlank(value: number): boolean {
  return value === 32 || (value >= 9 && value <= 13);
}
