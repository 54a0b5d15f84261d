// Compares what a torch pickle says of its storages with the records that the zip around it has.
import type { RecordClaim } from '../../core/artifact.ts';
import type { TensorFact } from '../../core/tensors.ts';
import type { NamedTensor } from './tensor-names.ts';

/**
 * `record-short`: fewer bytes than the storage is said to have; `record-long`: more; `record-missing`: no record at
 * all; `view`: a tensor that reaches beyond the end of its storage.
 */
export type StorageProblemKind = 'record-short' | 'record-long' | 'record-missing' | 'view';

export interface StorageProblem {
  readonly kind: StorageProblemKind;
  readonly detail: string;
}

type Records = ReadonlyMap<string, RecordClaim>;

/** Bytes that may follow: the count of elements is rounded down, and one of them has 16 bytes at most. */
const MAX_ODD_BYTES = 15;

/**
 * The sizes of records as torch reads them (torch/serialization.py, `persistent_load` and `load_tensor`): it takes as
 * many bytes as the pickle says, and looks only since October 2025 (pytorch 165553) whether the record has them. One problem for each storage,
 * in the order of the tensors; of a storage whose element type is not known nothing is said.
 */
export function storageProblems(tensors: readonly NamedTensor[], records: Records): StorageProblem[] {
  const seen = new Set<string>();
  return tensors.flatMap((tensor) => {
    const problems = seen.has(tensor.storage) ? [] : recordProblem(tensor, records.get(tensor.storage));
    seen.add(tensor.storage);
    return [...problems, ...viewProblem(tensor)];
  });
}

function recordProblem(
  { storage, storageBytes }: NamedTensor,
  record: RecordClaim | undefined,
): StorageProblem[] {
  const about = `the storage ${JSON.stringify(storage)}`;
  if (record === undefined)
    return [{ kind: 'record-missing', detail: `${about} has no record in the archive` }];
  if (storageBytes === undefined) return [];
  const detail = `${about} is said to have ${storageBytes} bytes, its record has ${record.bytes}`;
  if (record.bytes < storageBytes) return [{ kind: 'record-short', detail }];
  return record.bytes > storageBytes + MAX_ODD_BYTES ? [{ kind: 'record-long', detail }] : [];
}

function viewProblem(tensor: NamedTensor): StorageProblem[] {
  const { name, storageBytes, elementBytes, shape, stride, offset } = tensor;
  if (storageBytes === undefined || elementBytes === undefined || shape.includes(0)) return [];
  const last = shape.reduce((sum, size, index) => sum + (size - 1) * (stride[index] ?? 0), offset);
  const end = (last + 1) * elementBytes;
  if (end <= storageBytes) return [];
  const detail = `the tensor ${JSON.stringify(name)} ends at byte ${end} of a storage of ${storageBytes}`;
  return [{ kind: 'view', detail }];
}

/** The tensor as every format tells it; its content is known where it is a whole record. */
export function torchFact(tensor: NamedTensor, records: Records | undefined): TensorFact {
  const { name, dtype, shape, stride, offset, storage, elementBytes = 0 } = tensor;
  const bytes = shape.reduce((product, size) => product * size, elementBytes);
  const record = records?.get(storage);
  const whole = record?.crc32 !== undefined && offset === 0 && bytes === record.bytes && bytes > 0;
  // The same bytes in another order of dimensions are another tensor.
  return { name, dtype, shape, bytes, ...(whole && { content: `${record.crc32} ${stride.join(',')}` }) };
}
