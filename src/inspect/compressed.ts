// The inspector of compressed streams: decodes them and hands the content back as one member.
import type { Artifact, Locator } from '../core/artifact.ts';
import { sliceBytes } from '../core/bytes.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector, Member } from '../core/inspection.ts';
import type { Decompressed } from '../container/compressed/decompress.ts';
import type { CompressedError } from '../container/compressed/errors.ts';
import { COMPRESSED_LIMITS } from '../container/compressed/limits.ts';
import { sniffCompressed } from '../container/compressed/sniff.ts';
import { type ContainerAnomaly, anomalyFindings } from './anomalies.ts';

/** Bytes looked at behind a stream to tell padding from data. */
const TRAILING_LOOK = 64 * 1024;

export const compressedInspector: Inspector = {
  name: 'compressed',
  recognises: async ({ bytes }, head) => (await sniffCompressed(bytes, head)) !== undefined,
  inspect: inspectCompressed,
};

async function inspectCompressed(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { bytes } = artifact;
  const format = await sniffCompressed(bytes, await bytes.read(0, HEAD));
  // It was recognised a moment ago: only an origin whose bytes change gets here.
  if (format === undefined) return { format: 'data', findings: [], members: [], incomplete: [CHANGED] };
  const { decompress } = await import('../container/compressed/decompress.ts');
  const decoded = await decompress(format, bytes);
  const trailing = decoded.stopped === undefined ? await trailingOf(artifact, decoded.end) : [];
  return {
    format,
    findings: anomalyFindings([...ratioOf(decoded, bytes.size), ...trailing], artifact, context),
    members: membersOf(artifact, decoded, trailing.length > 0),
    incomplete: decoded.stopped === undefined ? [] : [incompleteOf(decoded.stopped)],
  };
}

const HEAD = 4096;
const CHANGED: Incomplete = {
  code: 'unreadable',
  reason: 'the bytes changed while they were read',
  risk: 'unknown',
};

/** The content, and what lies behind it: another reader may look there. */
function membersOf({ locator, bytes }: Artifact, decoded: Decompressed, hasTrailing: boolean): Member[] {
  const { end } = decoded;
  const members: Member[] = [];
  if (decoded.bytes.size > 0 || decoded.stopped === undefined) {
    members.push({
      name: contentName(locator),
      unpacked: decoded.bytes.size,
      open: () => Promise.resolve({ bytes: decoded.bytes }),
    });
  }
  if (hasTrailing) {
    const rest = sliceBytes(bytes, end, bytes.size - end);
    members.push({ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: rest }) });
  }
  return members;
}

function ratioOf({ bytes }: Decompressed, packed: number): ContainerAnomaly[] {
  const { size } = bytes;
  if (size <= COMPRESSED_LIMITS.ratioBytes || size <= COMPRESSED_LIMITS.ratio * packed) return [];
  return [{ kind: 'ratio', detail: `${packed} bytes decode to ${size}` }];
}

/** Zeros are padding, as tapes and block devices need it. */
async function trailingOf({ bytes }: Artifact, end: number): Promise<ContainerAnomaly[]> {
  if (end >= bytes.size) return [];
  const look = await bytes.read(end, TRAILING_LOOK);
  if (bytes.size - end <= look.length && look.every((byte) => byte === 0)) return [];
  return [
    { kind: 'trailing-data', detail: `${bytes.size - end} bytes follow the compressed data`, offset: end },
  ];
}

function incompleteOf({ code, message }: CompressedError): Incomplete {
  switch (code) {
    case 'CUT':
    case 'DAMAGED':
      // Loaders fail at the same place, after the part that is handed out.
      return { code: 'broken', reason: message, risk: 'inert' };
    case 'NO_DECODER':
      return { code: 'unsupported', reason: message, risk: 'unknown' };
    case 'UNSUPPORTED':
      return { code: 'unsupported', reason: message, risk: 'runs-code' };
    case 'BUDGET':
      return { code: 'budget', reason: `${message}; the rest was not read`, risk: 'runs-code' };
  }
}

/** Suffixes that tools take off, and what they put in their place. */
const SUFFIXES: readonly (readonly [suffix: RegExp, instead: string])[] = [
  [/\.(?:tgz|tbz2?|txz|tlz|tzst)$/i, '.tar'],
  [/\.(?:gz|z|zlib|bz2|xz|lzma|lz4|zst|zstd)$/i, ''],
];

/** The name of the content: that of the file without the suffix, or the same name when it has none. */
function contentName({ path, members }: Locator): string {
  const whole = members.at(-1) ?? path;
  const base = whole.slice(whole.lastIndexOf('/') + 1);
  const found = SUFFIXES.find(([suffix]) => suffix.test(base));
  return (found === undefined ? base : base.replace(...found)) || base;
}
