// Takes the calls apart by which torch makes tensors out of storages: facts about one tensor each.
import type { Value } from '../pickle/facts.ts';
import { dtypeOfStorage, elementBytes } from './dtypes.ts';

/** A tensor as the pickle describes it: a view of a storage. */
export interface TorchTensor {
  /** The storage's key: in a zip, the name of its record. */
  readonly storage: string;
  /** Bytes that the storage is said to have; undefined when its element type is not known. */
  readonly storageBytes: number | undefined;
  readonly dtype: string;
  /** Bytes of one element, when the type is known. */
  readonly elementBytes: number | undefined;
  readonly shape: readonly number[];
  /** In elements, one for each dimension. */
  readonly stride: readonly number[];
  /** In elements, from the start of the storage. */
  readonly offset: number;
}

type CallValue = Extract<Value, { kind: 'call' }>;

/** Those that take a storage, an offset, a shape and strides first (torch/_utils.py). */
const FROM_STORAGE: ReadonlySet<string> = new Set([
  '_rebuild_tensor',
  '_rebuild_tensor_v2',
  '_rebuild_tensor_v3',
  '_rebuild_qtensor',
]);
/** Those whose first argument is the tensor that they wrap. */
const AROUND_TENSOR: ReadonlySet<string> = new Set(['_rebuild_parameter', '_rebuild_parameter_with_state']);

/** The call that is wrapped, when this one makes a parameter out of a tensor. */
export function wrappedTensor({ callee, args }: CallValue): Value | undefined {
  return AROUND_TENSOR.has(rebuilder(callee)) ? itemsOf(args)[0] : undefined;
}

/** What the call makes, when it is one that makes a tensor out of a storage, with plain arguments. */
export function rebuiltTensor({ callee, args }: CallValue): TorchTensor | undefined {
  const name = rebuilder(callee);
  if (name === '') return undefined;
  const items = itemsOf(args);
  if (FROM_STORAGE.has(name)) return tensorOf(name, items);
  // torch/_tensor.py: the function, the class, the function's arguments, a state.
  if (name !== '_rebuild_from_type_v2' || items[0] === undefined || items[2] === undefined) return undefined;
  const inner = rebuilder(items[0]);
  return FROM_STORAGE.has(inner) ? tensorOf(inner, itemsOf(items[2])) : undefined;
}

/** The name of torch's function; empty for any other callable. */
function rebuilder(callee: Value): string {
  if (callee.kind !== 'global' || !callee.global.name.startsWith('_rebuild')) return '';
  return /^torch(?:\.|$)/.test(callee.global.module) ? callee.global.name : '';
}

function tensorOf(name: string, items: readonly Value[]): TorchTensor | undefined {
  const [persistent, start, size, steps] = items;
  const storage = storageOf(persistent);
  const [offset, shape, stride] = [wholeNumber(start), wholeNumbers(size), wholeNumbers(steps)];
  if (storage === undefined || offset === undefined || shape === undefined || stride === undefined)
    return undefined;
  const given =
    name === '_rebuild_tensor_v3' && items[6]?.kind === 'global' ? items[6].global.name : undefined;
  const dtype = given?.slice(given.lastIndexOf('.') + 1) ?? storage.dtype;
  const { key, bytes } = storage;
  return {
    storage: key,
    storageBytes: bytes,
    dtype,
    elementBytes: elementBytes(dtype),
    shape,
    stride,
    offset,
  };
}

/** `('storage', class, key, location, elements)`: the persistent id of a storage (torch/serialization.py, `_save`). */
function storageOf(
  value: Value | undefined,
): { key: string; dtype: string; bytes: number | undefined } | undefined {
  if (value?.kind !== 'persistent') return undefined;
  const [tag, type, key, , count] = itemsOf(value.id);
  if (tag?.kind !== 'text' || tag.text !== 'storage' || type?.kind !== 'global') return undefined;
  const elements = wholeNumber(count);
  if (key?.kind !== 'text' || elements === undefined) return undefined;
  const dtype = dtypeOfStorage(type.global.name);
  const size = elementBytes(dtype);
  return { key: key.text, dtype, bytes: size === undefined ? undefined : elements * size };
}

/** A tuple of numbers, or a torch.Size of one; undefined when not all of its numbers were kept. */
function wholeNumbers(value: Value | undefined): readonly number[] | undefined {
  if (value?.kind === 'call') {
    const inner = itemsOf(value.args)[0];
    return inner?.kind === 'container' ? wholeNumbers(inner) : undefined;
  }
  if (value?.kind !== 'container') return undefined;
  const numbers = value.items.flatMap((item) => wholeNumber(item) ?? []);
  return numbers.length === value.size ? numbers : undefined;
}

function wholeNumber(value: Value | undefined): number | undefined {
  if (value?.kind !== 'int') return undefined;
  const number = Number(value.value);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'container' ? value.items : [];
}
