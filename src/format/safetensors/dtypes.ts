// Element types of safetensors and their sizes in bits (Dtype::bitsize in safetensors/src/tensor.rs).
export const DTYPE_BITS: ReadonlyMap<string, number> = new Map([
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ...['BOOL', 'U8', 'I8', 'F8_E5M2', 'F8_E4M3', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map(
    (name): [string, number] => [name, 8],
  ),
  ...['I16', 'U16', 'F16', 'BF16'].map((name): [string, number] => [name, 16]),
  ...['I32', 'U32', 'F32'].map((name): [string, number] => [name, 32]),
  ...['I64', 'U64', 'F64', 'C64'].map((name): [string, number] => [name, 64]),
]);

/** Size in bytes of so many elements; undefined when it is no whole number of bytes or above 2^53. */
export function byteSize(shape: readonly number[], bits: number): number | undefined {
  if (shape.includes(0)) return 0;
  let elements = 1;
  for (const dimension of shape) {
    elements *= dimension;
    if (!Number.isSafeInteger(elements * bits)) return undefined;
  }
  const total = elements * bits;
  return total % 8 === 0 ? total / 8 : undefined;
}
