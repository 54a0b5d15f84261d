// The inspector of .npy files: numbers need no look, objects are a pickle, and lengths must add up.
import type { Artifact } from '../core/artifact.ts';
import { type Bytes, sliceBytes } from '../core/bytes.ts';
import type { Incomplete } from '../core/coverage.ts';
import {
  type Inspection,
  type InspectionContext,
  type Inspector,
  type Member,
  SNIFF_BYTES,
} from '../core/inspection.ts';
import { type TensorFact, tensorSet } from '../core/tensors.ts';
import { NumpyError } from '../format/numpy/errors.ts';
import { NUMPY_LIMITS } from '../format/numpy/limits.ts';
import { looksLikeNumpy, type NpyArray, readNpyHeader, type UnknownArray } from '../format/numpy/read.ts';
import { looksLikePickle } from '../format/pickle/sniff.ts';
import { type Problem, problemFindings } from './problems.ts';

export const numpyInspector: Inspector = {
  name: 'numpy',
  recognises: (_artifact, head) => looksLikeNumpy(head),
  inspect: inspectNumpy,
};

async function inspectNumpy(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const arrays = new Arrays(artifact.bytes);
  await arrays.read();
  const { members, incomplete, problems, facts } = arrays;
  return {
    format: 'numpy',
    findings: problemFindings('numpy', problems, artifact, context),
    members,
    incomplete,
    tensors: tensorSet('numpy', named(facts, artifact)),
  };
}

/**
 * An archive's checksum is that of the whole member, so that it tells something of one array only where it is the
 * only one. Arrays are named by numpy's own default; in an archive, whoever compares goes by the member.
 */
function named(facts: readonly TensorFact[], { claims }: Artifact): readonly TensorFact[] {
  const [only] = facts;
  if (facts.length !== 1 || only === undefined || claims?.crc32 === undefined) return facts;
  return [{ ...only, content: String(claims.crc32) }];
}

/** The arrays of one file: numpy appends when it saves to a file that is open. */
class Arrays {
  readonly members: Member[] = [];
  readonly incomplete: Incomplete[] = [];
  readonly problems: Problem[] = [];
  readonly facts: TensorFact[] = [];
  private readonly bytes: Bytes;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
  }

  async read(): Promise<void> {
    let at: number | undefined = 0;
    for (let count = 0; at !== undefined && at < this.bytes.size; count++) {
      if (count >= NUMPY_LIMITS.arrays) {
        const reason = `more than ${NUMPY_LIMITS.arrays} arrays in one file; the rest was not read`;
        this.incomplete.push({ code: 'budget', reason, risk: 'runs-code', offset: at });
        return;
      }
      at = await this.readArray(at);
    }
  }

  /** Reads one array; the offset of the next one, or undefined when nothing can follow. */
  private async readArray(start: number): Promise<number | undefined> {
    if (!looksLikeNumpy(await this.bytes.read(start, 8))) return this.trailing(start);
    const array = await this.header(start);
    if (array === undefined) return undefined;
    if ('error' in array) {
      this.stop(array.error, start);
      this.hand(array.dataOffset, 'data');
      return undefined;
    }
    const { shape, dtype, count, element } = array;
    this.facts.push({ name: `arr_${this.facts.length}`, dtype, shape, bytes: count * element.itemBytes });
    if (element.hasObject) return this.objects(array);
    const end = array.dataOffset + count * element.itemBytes;
    if (end <= this.bytes.size) return end;
    const reason = `the array needs ${end} bytes, and the file has ${this.bytes.size}`;
    this.incomplete.push({ code: 'broken', reason, risk: 'inert', offset: this.bytes.size });
    return undefined;
  }

  /** What comes behind the last array: not read by numpy, but perhaps by something else. */
  private trailing(start: number): undefined {
    this.problems.push({
      kind: 'trailing-data',
      detail: `${this.bytes.size - start} bytes follow the array`,
      offset: start,
    });
    this.hand(start, 'data');
    return undefined;
  }

  /** An array of objects is one pickle; another array may follow it. */
  private async objects({ dataOffset }: NpyArray): Promise<number | undefined> {
    const { readPickle } = await import('../format/pickle/read.ts');
    const { streams } = await readPickle(this.bytes, {
      start: dataOffset,
      multiple: false,
      trailing: 'ignore',
    });
    const [stream] = streams;
    const end = stream?.stopped === undefined ? stream?.end : undefined;
    if (!looksLikePickle(await this.bytes.read(dataOffset, SNIFF_BYTES), this.bytes.size - dataOffset)) {
      // numpy unpickles it all the same, and imports what it names before it fails.
      const reason = 'the array holds objects, but its data are no pickle that could be read';
      this.incomplete.push({ code: 'broken', reason, risk: 'unknown', offset: dataOffset });
    }
    const followed = end !== undefined && looksLikeNumpy(await this.bytes.read(end, 8));
    this.hand(dataOffset, 'objects', followed ? end : this.bytes.size);
    return followed ? end : undefined;
  }

  private async header(start: number): Promise<NpyArray | UnknownArray | undefined> {
    try {
      return await readNpyHeader(this.bytes, start);
    } catch (error) {
      if (!(error instanceof NumpyError)) throw error;
      this.stop(error, start);
      return undefined;
    }
  }

  private stop({ code, message }: NumpyError, offset: number): void {
    this.incomplete.push({
      code: code === 'BROKEN' ? 'broken' : 'unsupported',
      reason: message,
      risk: 'unknown',
      offset,
    });
  }

  private hand(start: number, what: string, end = this.bytes.size): void {
    const bytes = sliceBytes(this.bytes, start, end - start);
    this.members.push({
      name: `${what} at byte ${start}`,
      use: 'pickle',
      open: () => Promise.resolve({ bytes }),
    });
  }
}
