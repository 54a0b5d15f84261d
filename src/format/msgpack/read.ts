// Walks MessagePack (its specification on github.com/msgpack) without building values: where its byte strings are.
import type { Bytes } from '../../core/bytes.ts';
import { Window, WindowError } from '../window.ts';
import { MsgpackError } from './errors.ts';

/** A byte string, and the keys and indexes that lead to it, as `shims[0].state`; raw text. */
export interface MsgpackBlob {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

export interface MsgpackFacts {
  /** Byte strings that are not the numbers of an array. */
  readonly blobs: readonly MsgpackBlob[];
  /** Behind the value: a reader refuses a file that goes on. */
  readonly end: number;
  readonly stopped?: MsgpackError;
}

const MAX_VALUES = 50_000_000;
const MAX_DEPTH = 500;
const MAX_BLOBS = 20_000;
/** Shorter ones hold no program. */
const LEAST = 8;
const MAX_KEY = 100;
/** The key that msgpack_numpy writes first where a map stands for an array of numbers. */
const ARRAY_KEY = 'nd';

/** The first key of a file that is one map, where that is a text; undefined for anything else. */
export function firstKey(head: Uint8Array): string | undefined {
  const [map = 0, second = 0] = head;
  const at = (map & 0xf0) === 0x80 && map > 0x80 ? 1 : map === 0xde ? 3 : map === 0xdf ? 5 : 0;
  const type = at === 1 ? second : (head[at] ?? 0);
  if (at === 0 || (type & 0xe0) !== 0xa0 || type === 0xa0) return undefined;
  const key = Buffer.from(head.subarray(at + 1, at + 1 + (type & 0x1f))).toString('latin1');
  return /^[\w .-]+$/.test(key) ? key : undefined;
}

/** Never throws for what the bytes say: `stopped` tells why reading ended early. */
export async function readMsgpack(bytes: Bytes): Promise<MsgpackFacts> {
  const walker = new Walker(bytes);
  try {
    await walker.walk();
    return { blobs: walker.blobs, end: walker.position };
  } catch (error) {
    const stopped =
      error instanceof WindowError ? new MsgpackError('BROKEN', walker.position, error.message) : error;
    if (!(stopped instanceof MsgpackError)) throw stopped;
    return { blobs: walker.blobs, end: walker.position, stopped };
  }
}

/** A map or an array that is not at its end. */
interface Open {
  readonly isMap: boolean;
  readonly count: number;
  /** Keys and values read so far. */
  read: number;
  key: string;
  isArray: boolean;
}

class Walker {
  readonly blobs: MsgpackBlob[] = [];
  private readonly window: Window;
  private readonly open: Open[] = [];
  private values = 0;

  constructor(bytes: Bytes) {
    this.window = new Window(bytes);
    this.window.littleEndian = false;
  }

  get position(): number {
    return this.window.position;
  }

  async walk(): Promise<void> {
    do {
      if (++this.values > MAX_VALUES) throw this.error('BUDGET', `more than ${MAX_VALUES} values`);
      await this.value();
      let top = this.open.at(-1);
      while (top !== undefined && top.read >= top.count) {
        this.open.pop();
        top = this.open.at(-1);
        if (top !== undefined) top.read++;
      }
    } while (this.open.length > 0);
  }

  private async value(): Promise<void> {
    await this.window.need(1);
    const type = this.window.u8();
    if (type < 0x80 || type >= 0xe0) return this.done();
    if (type < 0x90) return this.enter(true, type & 0x0f);
    if (type < 0xa0) return this.enter(false, type & 0x0f);
    if (type < 0xc0) return this.text(type & 0x1f);
    if (type === 0xc0 || type === 0xc2 || type === 0xc3) return this.done();
    if (type === 0xc1) throw this.error('BROKEN', 'a value has a type that does not exist');
    if (type >= 0xd4 && type <= 0xd8) return this.skip(1 + (1 << (type - 0xd4)));
    const fixed = FIXED[type];
    if (fixed !== undefined) return this.skip(fixed);
    const length = await this.length(LENGTHS[type] ?? 4);
    if (type <= 0xc6) return this.blob(length);
    if (type <= 0xc9) return this.skip(length + 1);
    if (type <= 0xdb) return this.text(length);
    return this.enter(type >= 0xde, length);
  }

  private enter(isMap: boolean, length: number): void {
    if (this.open.length >= MAX_DEPTH) throw this.error('BUDGET', `deeper than ${MAX_DEPTH}`);
    this.open.push({ isMap, count: isMap ? 2 * length : length, read: 0, key: '', isArray: false });
  }

  private done(): void {
    const top = this.open.at(-1);
    if (top !== undefined) top.read++;
  }

  private skip(length: number): void {
    this.window.skip(length);
    this.done();
  }

  private async text(length: number): Promise<void> {
    if (!(await this.key(length))) this.skip(length);
  }

  private async blob(length: number): Promise<void> {
    if (await this.key(length)) return;
    const blob = { path: this.path(), offset: this.position, length };
    const isKept = length >= LEAST && this.open.at(-1)?.isArray !== true;
    this.skip(length);
    if (!isKept) return;
    if (this.blobs.length >= MAX_BLOBS) throw this.error('BUDGET', `more than ${MAX_BLOBS} byte strings`);
    this.blobs.push(blob);
  }

  /** Keys of maps are texts or byte strings. */
  private async key(length: number): Promise<boolean> {
    const top = this.open.at(-1);
    if (top === undefined || !top.isMap || top.read % 2 !== 0) return false;
    const kept = Math.min(length, MAX_KEY);
    await this.window.need(kept);
    top.key = Buffer.from(this.window.take(kept)).toString();
    if (top.key === ARRAY_KEY && top.read === 0) top.isArray = true;
    this.skip(length - kept);
    return true;
  }

  private path(): string {
    const parts = this.open.map(({ isMap, key, read }) => (isMap ? `.${key}` : `[${read}]`));
    return parts.slice(-6).join('').replace(/^\./, '');
  }

  private async length(bytes: number): Promise<number> {
    await this.window.need(bytes);
    return bytes === 1 ? this.window.u8() : bytes === 2 ? this.window.u16() : this.window.u32();
  }

  private error(code: 'BROKEN' | 'BUDGET', message: string): MsgpackError {
    return new MsgpackError(code, this.position, message);
  }
}

/** Bytes behind a type whose size does not vary: floats and integers. */
const FIXED: Readonly<Record<number, number>> = {
  0xca: 4,
  0xcb: 8,
  0xcc: 1,
  0xcd: 2,
  0xce: 4,
  0xcf: 8,
  0xd0: 1,
  0xd1: 2,
  0xd2: 4,
  0xd3: 8,
};

/** Bytes of the length behind a type: 4 for all others. */
const LENGTHS: Readonly<Record<number, number>> = {
  0xc4: 1,
  0xc5: 2,
  0xc7: 1,
  0xc8: 2,
  0xd9: 1,
  0xda: 2,
  0xdc: 2,
  0xde: 2,
};
