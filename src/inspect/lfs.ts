// The inspector of Git LFS pointers: the bytes are elsewhere, and a pointer that moved is a finding.
import type { Artifact } from '../core/artifact.ts';
import type { Incomplete } from '../core/coverage.ts';
import { messageOf } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Inspection, InspectionContext, Inspector, OpenedMember } from '../core/inspection.ts';
import { findingOf } from '../core/rule.ts';
import { type LfsPointer, MAX_POINTER_BYTES, parseLfsPointer } from '../format/lfs/pointer.ts';
import { mayBeginWith } from './head.ts';

export const lfsInspector: Inspector = {
  name: 'lfs',
  recognises: (artifact, head) =>
    artifact.bytes.size <= MAX_POINTER_BYTES &&
    // Its first line is the version, or an extension.
    mayBeginWith(head, 've') &&
    parseLfsPointer(head) !== undefined,
  inspect: inspectPointer,
};

async function inspectPointer(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const pointer = await pointerOf(artifact);
  if (pointer === undefined) return { format: 'git-lfs-pointer', findings: [], members: [], incomplete: [] };
  const fetched = await fetchObject(pointer, context);
  return {
    format: 'git-lfs-pointer',
    findings: await overwritten(pointer, artifact, context),
    members: 'bytes' in fetched ? [{ open: () => Promise.resolve(fetched) }] : [],
    incomplete: 'bytes' in fetched ? [] : [fetched],
  };
}

async function fetchObject(
  pointer: LfsPointer,
  context: InspectionContext,
): Promise<OpenedMember | Incomplete> {
  try {
    const bytes = await context.openLfs(pointer.oid, pointer.size);
    if (bytes !== undefined) return { bytes };
    return notFetched(
      pointer,
      'was not fetched; turn on the lfs input, or raise lfs-max-bytes, to have it inspected',
    );
  } catch (error) {
    return notFetched(pointer, `could not be fetched: ${messageOf(error)}`);
  }
}

function notFetched(pointer: LfsPointer, why: string): Incomplete {
  return {
    code: 'not-fetched',
    reason: `the file is an LFS object of ${pointer.size} bytes (sha256 ${pointer.oid}) that ${why}`,
    risk: 'unknown',
  };
}

async function overwritten(
  pointer: LfsPointer,
  artifact: Artifact,
  context: InspectionContext,
): Promise<Finding[]> {
  const before = context.before === undefined ? undefined : await pointerOf(await context.before());
  if (before === undefined || before.oid === pointer.oid) return [];
  const { path, members } = artifact.locator;
  return [
    findingOf(context.rules.rule('ARTIFACT-OVERWRITTEN'), {
      evidence: `${path} now points at other bytes: sha256 ${before.oid.slice(0, 12)}… (${before.size} bytes) became ${pointer.oid.slice(0, 12)}… (${pointer.size} bytes)`,
      location: { path, members, line: 2 },
      subject: pointer.oid,
    }),
  ];
}

async function pointerOf(artifact: Artifact): Promise<LfsPointer | undefined> {
  if (artifact.bytes.size > MAX_POINTER_BYTES) return undefined;
  return parseLfsPointer(await artifact.bytes.read(0, MAX_POINTER_BYTES));
}
