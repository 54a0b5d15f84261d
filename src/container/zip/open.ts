// Opens one member: a slice when it is stored, memory when it is deflated, a reason when it is neither.
import { type Bytes, memoryBytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { type Inflated, inflateRaw } from './inflate.ts';
import { ZIP_LIMITS } from './limits.ts';
import type { OpenedMember, ZipAnomaly, ZipMember } from './model.ts';
import { METHOD_DEFLATED, METHOD_STORED } from './signatures.ts';

/** What one archive may still inflate, shared by its members. */
export interface Budget {
  inflated: number;
}

type Facts = Omit<ZipMember, 'open'>;

const EMPTY = memoryBytes(new Uint8Array(0));

/** Names of methods that exist and that neither torch nor this reader inflates (APPNOTE 4.4.5). */
const METHODS: Readonly<Record<number, string>> = {
  1: 'shrink',
  6: 'implode',
  9: 'deflate64',
  12: 'bzip2',
  14: 'lzma',
  20: 'zstandard',
  93: 'zstandard',
  95: 'xz',
  98: 'PPMd',
  99: 'AES',
};

/** Opens the member that `facts` describe, of which `damage` is known already; see `ZipMember.open`. */
export async function openMember(
  archive: Bytes,
  facts: Facts,
  budget: Budget,
  damage: Incomplete | undefined,
): Promise<OpenedMember> {
  const { method, dataOffset: offset } = facts;
  if (facts.encrypted) {
    return opened(EMPTY, { code: 'encrypted', reason: 'the member is encrypted', risk: 'unknown', offset });
  }
  if (method !== METHOD_STORED && method !== METHOD_DEFLATED) {
    const reason = `compression method ${method} (${METHODS[method] ?? 'unknown'}) is not read`;
    return opened(EMPTY, { code: 'unsupported', reason, risk: 'unknown', offset });
  }
  const raw = sliceBytes(archive, facts.dataOffset, facts.compressedSize);
  const known = damage ?? cutOff(facts.compressedSize - raw.size, archive.size);
  // miniz takes a member without bytes as empty; zlib would call it damaged.
  return method === METHOD_STORED || raw.size === 0
    ? opened(raw, known)
    : inflateMember(raw, facts, budget, known);
}

async function inflateMember(
  raw: Bytes,
  facts: Facts,
  budget: Budget,
  known: Incomplete | undefined,
): Promise<OpenedMember> {
  const limit = Math.min(ZIP_LIMITS.inflatedPerMember, budget.inflated);
  if (limit <= 0) {
    const reason = 'the inflation limit of the archive is used up';
    return opened(EMPTY, { code: 'budget', reason, risk: 'runs-code', offset: 0 });
  }
  const inflated = await inflateRaw(raw, limit);
  budget.inflated -= inflated.data.length;
  const anomalies = inflatedAnomalies(facts, inflated.data.length, inflated.ended === 'whole');
  // A limit outweighs damage: a loader would go on where we stopped.
  const incomplete = inflated.ended === 'limit' ? incompleteOf(inflated) : (known ?? incompleteOf(inflated));
  return opened(memoryBytes(inflated.data), incomplete, anomalies);
}

function incompleteOf({ data, ended, reason: why }: Inflated): Incomplete | undefined {
  if (ended === 'whole') return undefined;
  const offset = data.length;
  if (ended === 'limit') {
    const reason = `only the first ${offset} bytes of the member were inflated`;
    return { code: 'budget', reason, risk: 'runs-code', offset };
  }
  return {
    code: 'broken',
    reason: `the deflated data is damaged: ${why ?? 'not deflate'}`,
    risk: 'inert',
    offset,
  };
}

function cutOff(missing: number, offset: number): Incomplete | undefined {
  if (missing <= 0) return undefined;
  const reason = `the archive ends ${missing} bytes before the member does`;
  return { code: 'broken', reason, risk: 'inert', offset };
}

function opened(
  bytes: Bytes,
  incomplete: Incomplete | undefined,
  anomalies: readonly ZipAnomaly[] = [],
): OpenedMember {
  return incomplete === undefined ? { bytes, anomalies } : { bytes, incomplete, anomalies };
}

function inflatedAnomalies(facts: Facts, length: number, whole: boolean): readonly ZipAnomaly[] {
  const anomalies: ZipAnomaly[] = [];
  if (length > ZIP_LIMITS.ratioBytes && length > ZIP_LIMITS.ratio * facts.compressedSize) {
    const detail = `${facts.compressedSize} bytes inflate to ${whole ? '' : 'more than '}${length}`;
    anomalies.push({ kind: 'ratio', member: facts.index, detail, offset: facts.dataOffset });
  }
  if (whole ? length !== facts.size : length > facts.size) {
    const detail = `${facts.size} bytes are declared and ${length} came out`;
    anomalies.push({ kind: 'size-mismatch', member: facts.index, detail, offset: facts.dataOffset });
  }
  return anomalies;
}
