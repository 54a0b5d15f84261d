// joblib's arrays: raw bytes, or another pickle, right behind the BUILD of their NumpyArrayWrapper.
import type { Bytes } from '../../core/bytes.ts';
import type { GlobalName, Value } from '../pickle/facts.ts';
import type { DataAfterBuild } from '../pickle/options.ts';
import { readPickle } from '../pickle/read.ts';
import { countOf, dtypeOf, itemsOf } from './dtype.ts';
import { JoblibError } from './errors.ts';

/** Where the data of one array are. `pickled`: it is an array of objects. */
export interface ArrayData {
  readonly start: number;
  readonly end: number;
  readonly pickled: boolean;
}

/** The bytes that follow each wrapper in `bytes`; `found` is told of every array, in order. */
export class JoblibArrays implements DataAfterBuild {
  readonly found: ArrayData[] = [];
  /** Names of the files that older wrappers read their array from, as they are written. */
  readonly files: string[] = [];
  private readonly bytes: Bytes;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  isDataClass(global: GlobalName): boolean {
    // Asked for every object, of which few are arrays.
    return global.name.endsWith(ENDING) && (isWrapper(global) || isFileWrapper(global));
  }

  /**
   * The length of an array's data at `position` (joblib, `NumpyArrayWrapper.read_array`): since 1.2 a byte that counts
   * the padding, the padding, and the elements; or a pickle. Throws {@link JoblibError} when that cannot be told.
   */
  async skip(target: Value, state: Value, position: number): Promise<number> {
    const fields = fieldsOf(state);
    if (target.kind === 'call' && !makesWrapper(target)) return this.noteFile(fields.get('filename'));
    const { itemBytes, hasObject } = dtypeOf(fields.get('dtype'));
    if (hasObject) return this.skipPickle(position);
    const alignment = fields.get('numpy_array_alignment_bytes');
    const padding = alignment === undefined || alignment.kind === 'none' ? 0 : await this.paddingAt(position);
    const length = padding + Number(countOf(fields.get('shape'))) * itemBytes;
    if (!(length >= 0)) throw new JoblibError('BROKEN', 'a joblib array has fewer than no elements');
    this.found.push({ start: position, end: position + length, pickled: false });
    return length;
  }

  /** Before 0.10 joblib kept each array in a file of its own, beside this one. */
  private noteFile(name: Value | undefined): number {
    if (name?.kind !== 'text') throw new JoblibError('UNSUPPORTED', 'a joblib array names no file');
    if (this.files.length < MAX_FILES) this.files.push(name.text);
    return 0;
  }

  private async paddingAt(position: number): Promise<number> {
    const [padding] = await this.bytes.read(position, 1);
    if (padding === undefined)
      throw new JoblibError('BROKEN', 'the file ends before the data of a joblib array');
    return 1 + padding;
  }

  private async skipPickle(position: number): Promise<number> {
    const { streams } = await readPickle(this.bytes, {
      start: position,
      multiple: false,
      trailing: 'ignore',
    });
    const [stream] = streams;
    const stopped = stream?.stopped;
    const end = stopped === undefined && stream !== undefined ? stream.end : this.bytes.size;
    this.found.push({ start: position, end, pickled: true });
    if (stopped !== undefined)
      throw new JoblibError('BROKEN', `the objects of a joblib array: ${stopped.reason}`);
    return end - position;
  }
}

const WRAPPER = 'NumpyArrayWrapper';
/** What all their names end with. */
const ENDING = 'ArrayWrapper';
const FILE_WRAPPERS: ReadonlySet<string> = new Set(['NDArrayWrapper', 'ZNDArrayWrapper']);
/** Names kept; only those that lead elsewhere matter, and one is enough. */
const MAX_FILES = 1000;

/** By its last name only: joblib asks for the class of the object, whatever path it was reached by. */
export function isWrapper({ name }: GlobalName): boolean {
  return name === WRAPPER || name.endsWith(`.${WRAPPER}`);
}

function fieldsOf(state: Value): ReadonlyMap<string, Value> {
  const items = itemsOf(state);
  const fields = new Map<string, Value>();
  for (let index = 0; index < items.length; index += 2) {
    const [key, value] = [items[index], items[index + 1]];
    if (key?.kind === 'text' && value !== undefined) fields.set(key.text, value);
  }
  return fields;
}

function isFileWrapper({ name }: GlobalName): boolean {
  return FILE_WRAPPERS.has(name.slice(name.lastIndexOf('.') + 1));
}

/** Of an instance of either kind of wrapper, whether it is the one that data follow. */
function makesWrapper({ callee, args }: Extract<Value, { kind: 'call' }>): boolean {
  if (callee.kind === 'global' && isWrapper(callee.global)) return true;
  const first = args.kind === 'container' ? args.items[0] : undefined;
  return first?.kind === 'global' && isWrapper(first.global);
}
