// Reads MXNet's parameter files: a list of arrays, then a list of their names (NDArray::Load in src/ndarray/ndarray.cc).
import type { Bytes } from '../../core/bytes.ts';
import { MAX_TENSORS, type TensorFact } from '../../core/tensors.ts';
import { Window, WindowError } from '../window.ts';
import { MxnetError } from './errors.ts';
import { PARAMS_MAGIC } from './sniff.ts';

/** Arrays since version 1 begin with a magic number; before that, with the number of dimensions. */
const V1 = 0xf993fac8;
const V2 = 0xf993fac9;
const V3 = 0xf993faca;
/** Element types in the order of mshadow's TypeFlag, with their bytes. */
const TYPES: readonly (readonly [string, number])[] = [
  ['float32', 4],
  ['float64', 8],
  ['float16', 2],
  ['uint8', 1],
  ['int32', 4],
  ['int8', 1],
  ['int64', 8],
  ['bool', 1],
  ['int16', 2],
  ['uint16', 2],
  ['uint32', 4],
  ['uint64', 8],
  ['bfloat16', 2],
];
/** Arrays beside the values: none, row numbers, or row ends and column numbers (NDArrayStorageType). */
const AUXILIARY: ReadonlyMap<number, number> = new Map([
  [0, 0],
  [1, 1],
  [2, 2],
]);
/** Arrays of one file; the largest models have some thousand. */
const MAX_ARRAYS = 1_000_000;
const MAX_DIMENSIONS = 64;
const MAX_NAME = 4096;

export interface MxnetParams {
  /** The first arrays, with their names where there are any. */
  readonly tensors: readonly TensorFact[];
  /** Behind the last name. */
  readonly end: number;
  readonly stopped?: { readonly code: 'BROKEN' | 'BUDGET'; readonly reason: string; readonly offset: number };
}

/** Never throws for what the bytes say: `stopped` tells why reading ended early. */
export async function readParams(bytes: Bytes): Promise<MxnetParams> {
  const reader = new ParamsReader(bytes);
  try {
    await reader.read();
    return reader.result();
  } catch (error) {
    if (error instanceof MxnetError)
      return { ...reader.result(), stopped: stop(error.code, error.message, error.offset) };
    if (error instanceof WindowError)
      return { ...reader.result(), stopped: stop('BROKEN', error.message, reader.result().end) };
    throw error;
  }
}

function stop(
  code: 'BROKEN' | 'BUDGET',
  reason: string,
  offset: number,
): NonNullable<MxnetParams['stopped']> {
  return { code, reason, offset };
}

class ParamsReader {
  private readonly window: Window;
  private readonly arrays: Omit<TensorFact, 'name'>[] = [];
  private readonly names: string[] = [];

  constructor(bytes: Bytes) {
    this.window = new Window(bytes, PARAMS_MAGIC.length + 8);
  }

  result(): MxnetParams {
    const tensors = this.arrays.map((array, index) => ({ ...array, name: this.names[index] ?? `#${index}` }));
    return { tensors, end: this.window.position };
  }

  async read(): Promise<void> {
    const count = await this.count('arrays');
    for (let index = 0; index < count; index++) {
      const array = await this.array();
      if (this.arrays.length <= MAX_TENSORS) this.arrays.push(array);
    }
    const at = this.window.position;
    const names = await this.count('names');
    if (names !== 0 && names !== count)
      throw new MxnetError('BROKEN', at, `${names} names for ${count} arrays`);
    for (let index = 0; index < names; index++) await this.name();
  }

  private async count(what: string): Promise<number> {
    const at = this.window.position;
    await this.window.need(8);
    const count = this.window.u64();
    if (count > BigInt(MAX_ARRAYS)) throw new MxnetError('BUDGET', at, `more than ${MAX_ARRAYS} ${what}`);
    return Number(count);
  }

  private async name(): Promise<void> {
    await this.window.need(8);
    const length = Number(this.window.u64());
    const kept = Math.min(length, MAX_NAME);
    await this.window.need(kept);
    const name = Buffer.from(this.window.take(kept)).toString();
    this.window.skip(length - kept);
    if (this.names.length <= MAX_TENSORS) this.names.push(name);
  }

  private async array(): Promise<Omit<TensorFact, 'name'>> {
    await this.window.need(4);
    const magic = this.window.u32();
    if (magic === V2 || magic === V3) return this.current(magic);
    const shape = await this.shape(magic === V1 ? undefined : magic, magic === V1);
    if (shape.length === 0) return NONE;
    return this.dense(shape);
  }

  /** Storage type, shape of the values where they are sparse, shape, device, types and shapes of what is beside them. */
  private async current(magic: number): Promise<Omit<TensorFact, 'name'>> {
    const at = this.window.position;
    await this.window.need(4);
    const beside = AUXILIARY.get(this.window.u32() | 0);
    if (beside === undefined) throw new MxnetError('BROKEN', at, 'an array has no storage type that exists');
    const stored = beside > 0 ? await this.shape() : undefined;
    const shape = await this.shape();
    const isNone = magic === V3 ? shape.some((size) => size < 0) : shape.length === 0;
    if (isNone) return NONE;
    if (stored === undefined) return this.dense(shape);
    const [dtype, bytes] = await this.type(8);
    let size = product(stored) * bytes;
    for (let index = 0; index < beside; index++) {
      const [, each] = await this.type(0);
      size += product(await this.shape()) * each;
    }
    this.skip(size);
    return { dtype, shape, bytes: size };
  }

  private async dense(shape: readonly number[]): Promise<Omit<TensorFact, 'name'>> {
    const [dtype, each] = await this.type(8);
    const bytes = product(shape) * each;
    this.skip(bytes);
    return { dtype, shape, bytes };
  }

  /** The element type behind so many bytes of device type and number. */
  private async type(before: number): Promise<readonly [string, number]> {
    await this.window.need(before + 4);
    this.window.skip(before);
    const at = this.window.position;
    const type = TYPES[this.window.u32()];
    if (type === undefined) throw new MxnetError('BROKEN', at, 'an array has no element type that exists');
    return type;
  }

  /** Dimensions of 64 bits, of 32 bits before version 1. -1 dimensions stand for a shape that is not known. */
  private async shape(known?: number, isWide = known === undefined): Promise<readonly number[]> {
    const at = this.window.position;
    if (known === undefined) await this.window.need(4);
    const count = known ?? this.window.u32() | 0;
    if (count === -1) return [-1];
    if (count < 0 || count > MAX_DIMENSIONS)
      throw new MxnetError('BROKEN', at, `an array has ${count} dimensions`);
    await this.window.need(count * (isWide ? 8 : 4));
    return Array.from({ length: count }, () =>
      isWide ? Number(BigInt.asIntN(64, this.window.u64())) : this.window.u32(),
    );
  }

  private skip(bytes: number): void {
    const { position, remaining } = this.window;
    if (!(bytes >= 0) || bytes > remaining)
      throw new MxnetError('BROKEN', position, `an array needs ${bytes} bytes, ${remaining} exist`);
    this.window.skip(bytes);
  }
}

const NONE: Omit<TensorFact, 'name'> = { dtype: 'none', shape: [], bytes: 0 };

function product(shape: readonly number[]): number {
  return shape.reduce((all, size) => all * size, 1);
}
