// Checks that the tensors follow one another from the first to the last byte of the data.
import { byteSize, DTYPE_BITS } from './dtypes.ts';
import type { Entry } from './entries.ts';
import type { Problems } from './problems.ts';

/** `dataBytes`: what follows the header. Sorts by offset, as Metadata::validate in the safetensors crate does. */
export function checkLayout(entries: readonly Entry[], dataBytes: number, problems: Problems): void {
  for (const entry of entries) checkSize(entry, problems);
  let reached = 0;
  for (const entry of entries.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    const name = JSON.stringify(entry.name);
    if (entry.begin > reached) {
      problems.add('hole', `${entry.begin - reached} bytes before the tensor ${name} belong to no tensor`);
    } else if (entry.begin < reached && entry.end > entry.begin) {
      problems.add('overlap', `the tensor ${name} shares bytes with the one before it`);
    }
    reached = Math.max(reached, entry.end);
    if (entry.end > dataBytes) {
      problems.add(
        'beyond-file',
        `the tensor ${name} ends at byte ${entry.end} of ${dataBytes} bytes of data`,
      );
    }
  }
  if (reached < dataBytes) {
    problems.add('trailing-data', `${dataBytes - reached} bytes behind the last tensor belong to no tensor`);
  }
}

function checkSize({ name, dtype, shape, begin, end }: Entry, problems: Problems): void {
  const size = byteSize(shape, DTYPE_BITS.get(dtype) ?? 0);
  if (size === end - begin) return;
  const said = size === undefined ? 'no possible number of' : String(size);
  problems.add(
    'size',
    `the tensor ${JSON.stringify(name)} is ${dtype} [${shape.slice(0, 8).join(', ')}], which is ${said} bytes, but owns ${end - begin}`,
  );
}
