// Reads the tensor table of a GGUF file, and checks that the tensors follow one another to the end of the file.
import { GgufError } from './errors.ts';
import type { GgufTensor } from './facts.ts';
import type { GgufFields } from './fields.ts';
import { GGUF_LIMITS } from './limits.ts';
import type { GgufProblems } from './problems.ts';
import { TENSOR_TYPES, type TensorType } from './types.ts';

/** Reads the entry of one tensor; undefined when its size cannot be worked out. */
export async function readTensor(
  fields: GgufFields,
  problems: GgufProblems,
): Promise<GgufTensor | undefined> {
  const at = fields.position;
  const name = await fields.text('a tensor name', GGUF_LIMITS.keyBytes);
  const quoted = JSON.stringify(name);
  if (name === '' || Buffer.byteLength(name) >= GGUF_LIMITS.nameBytes) {
    problems.add(
      'tensor',
      `the name ${quoted} of a tensor is not 1 to ${GGUF_LIMITS.nameBytes - 1} bytes long`,
      at,
    );
  }
  const count = await fields.u32();
  if (count > GGUF_LIMITS.dimensions) {
    problems.add(
      'dimensions',
      `the tensor ${quoted} is said to have ${count} dimensions, ggml has room for 4`,
      at,
    );
    // The rest of the table is where this number says, so nothing behind it can be trusted.
    throw new GgufError('BROKEN', at, `the tensor ${quoted} has ${count} dimensions`);
  }
  const shape: bigint[] = [];
  for (let index = 0; index < count; index++) {
    shape.push(fields.version === 1 ? BigInt(await fields.u32()) : await fields.u64());
  }
  const type = await fields.u32();
  const offset = await fields.u64();
  const known = TENSOR_TYPES.get(type);
  if (known === undefined) {
    problems.add('unknown-type', `the tensor ${quoted} is of type ${type}, which is not known`, at);
    return undefined;
  }
  const bytes = sizeOf(shape, known);
  if (bytes === undefined || offset > BigInt(GGUF_LIMITS.plausible)) {
    const says = `${known.name} [${shape.join(', ')}] at ${offset}`;
    problems.add('overflow', `the tensor ${quoted} is said to be ${says}, which no file can hold`, at);
    return undefined;
  }
  if (bytes % 1 !== 0) {
    problems.add('tensor', `the rows of the tensor ${quoted} are no whole blocks of ${known.name}`, at);
    return undefined;
  }
  return { name, dtype: known.name, shape: shape.map(Number), bytes, offset: Number(offset) };
}

/** Bytes of a tensor; not whole when its rows are no whole blocks; undefined above any file. */
function sizeOf(shape: readonly bigint[], { elements, bytes }: TensorType): number | undefined {
  const limit = BigInt(GGUF_LIMITS.plausible);
  let total = 1n;
  for (const dimension of shape) {
    // A zero elsewhere does not excuse a dimension that ggml's signed 64 bits cannot hold.
    if (dimension > limit) return undefined;
    total *= dimension === 0n ? 1n : dimension;
    if (total > limit) return undefined;
  }
  if ((shape[0] ?? 1n) % BigInt(elements) !== 0n) return 0.5;
  return shape.includes(0n) ? 0 : Number((total / BigInt(elements)) * BigInt(bytes));
}

/** `dataStart` is where the aligned data section begins, `size` the length of the file. */
export function checkLayout(
  tensors: readonly GgufTensor[],
  { dataStart, alignment, size }: { dataStart: number; alignment: number; size: number },
  problems: GgufProblems,
): void {
  let reached = 0;
  for (const { name, offset, bytes } of tensors.toSorted((a, b) => a.offset - b.offset)) {
    const quoted = JSON.stringify(name);
    const expected = Math.ceil(reached / alignment) * alignment;
    if (offset < reached) problems.add('overlap', `the tensor ${quoted} shares bytes with the one before it`);
    else if (offset > expected)
      problems.add('hole', `${offset - expected} bytes before the tensor ${quoted} belong to none`);
    else if (offset % alignment !== 0) problems.add('tensor', `the tensor ${quoted} is not aligned`);
    reached = Math.max(reached, offset + bytes);
    if (dataStart + offset + bytes > size) {
      const end = dataStart + offset + bytes;
      problems.add('beyond-file', `the tensor ${quoted} is said to end at byte ${end} of a file of ${size}`);
    }
  }
  const end = dataStart + Math.ceil(reached / alignment) * alignment;
  if (end < size) {
    problems.add('trailing-data', `${size - end} bytes behind the last tensor belong to none`, end);
  }
}
