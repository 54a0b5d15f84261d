// How the coders of a folder follow each other, from the packed bytes to the members.
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import { damaged } from './cursor.ts';
import { SevenZipError } from './errors.ts';
import { SEVEN_ZIP_LIMITS } from './limits.ts';
import {
  COPY,
  DECOMPRESSORS,
  type Decompressor,
  ENCRYPTION,
  type Filter,
  FILTERS,
  nameOfMethod,
} from './methods.ts';
import type { Coder, Folder } from './streams.ts';

export interface Chain {
  /** Set when the members are slices of the archive as it is. */
  readonly stored?: Bytes;
  readonly packed: number;
  /** What one unpacked byte costs of the budget. */
  readonly weight: number;
  /** Unpacks from the start. Throws `CompressedError` behind the last good byte. */
  decode(): AsyncGenerator<Uint8Array, void, undefined>;
}

interface Step {
  readonly coder: Coder;
  readonly size: number;
}

/**
 * One compressor and then filters, as tools write it. Throws `SevenZipError` ENCRYPTED or UNSUPPORTED for any other
 * folder, DAMAGED when the coders go round in a circle.
 */
export function chainOf(folder: Folder, archive: Bytes): Chain {
  const methods = folder.coders.map(({ method }) => method);
  if (methods.some((method) => method.startsWith(ENCRYPTION)))
    throw new SevenZipError('ENCRYPTED', 'encrypted: a password is needed to read what is inside');
  const unknown = methods.find(
    (method) => DECOMPRESSORS[method] === undefined && FILTERS[method] === undefined,
  );
  if (unknown !== undefined)
    throw new SevenZipError('UNSUPPORTED', `packed with ${nameOfMethod(unknown)}, which is not read`);
  const steps = stepsOf(folder).filter(({ coder }) => DECOMPRESSORS[coder.method] !== COPY);
  const [first] = steps;
  const compressor = first === undefined ? undefined : DECOMPRESSORS[first.coder.method];
  const filters = compressor === undefined ? steps : steps.slice(1);
  if (filters.some(({ coder }) => FILTERS[coder.method] === undefined))
    throw new SevenZipError('UNSUPPORTED', 'packed more than once, which is not read');
  const [pack = { offset: 0, size: 0 }] = folder.packs;
  const packed = sliceBytes(archive, pack.offset, pack.size);
  const isStored = steps.length === 0;
  return {
    ...(isStored && { stored: sliceBytes(packed, 0, folder.size) }),
    packed: packed.size,
    weight:
      isStored || (filters.length === 0 && compressor?.native === true) ? 1 : SEVEN_ZIP_LIMITS.ownWeight,
    decode: () =>
      decode(packed, compressor ?? COPY, compressor === undefined ? undefined : first, filters, folder.size),
  };
}

/** The coders in the order in which they unpack. */
function stepsOf({ coders, binds, packed, sizes }: Folder): Step[] {
  if (packed.length !== 1 || coders.some(({ inputs }) => inputs !== 1))
    throw new SevenZipError('UNSUPPORTED', 'packed in several streams that are joined, which is not read');
  const steps: Step[] = [];
  let next = packed[0];
  while (next !== undefined) {
    const coder = coders[next];
    // With one input each, the inputs are numbered as the coders are.
    if (coder === undefined || steps.length >= coders.length) break;
    steps.push({ coder, size: sizes[next] ?? 0 });
    const output: number = next;
    next = binds.find((bind) => bind.output === output)?.input;
  }
  if (steps.length !== coders.length) throw damaged('the coders of a folder do not follow each other');
  return steps;
}

async function* decode(
  packed: Bytes,
  compressor: Decompressor,
  step: Step | undefined,
  filters: readonly Step[],
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let pieces = compressor.decode(packed, step?.coder.properties ?? new Uint8Array(), step?.size ?? size);
  // With nothing behind it, whoever unpacks notices that more comes than is announced.
  if (filters.length > 0 && step !== undefined) pieces = upTo(step.size, pieces);
  for (const { coder } of filters) {
    const filter: Filter | undefined = FILTERS[coder.method];
    if (filter !== undefined) pieces = filter(pieces, coder.properties);
  }
  yield* pieces;
}

async function* upTo(
  size: number,
  pieces: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = size;
  if (left === 0) return;
  for await (const piece of pieces) {
    yield piece.subarray(0, left);
    left -= Math.min(left, piece.length);
    if (left === 0) return;
  }
}
