// What a pickle says of torch's tensors, and where the archive around it says something else.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { tensorSet, type TensorSet } from '../../core/tensors.ts';
import { type StorageProblem, storageProblems, torchFact } from '../../format/torch/storages.ts';
import type { TensorNames } from '../../format/torch/tensor-names.ts';
import { problemFindings } from '../problems.ts';

/** Problems of one kind that are kept: three are told. */
const MAX_PROBLEMS = 20;

export interface TorchTensors {
  readonly findings: readonly Finding[];
  /** Absent when there are none. */
  readonly tensors?: TensorSet;
}

export function torchTensors(
  names: TensorNames,
  artifact: Artifact,
  context: InspectionContext,
): TorchTensors {
  const { tensors, more } = names.named();
  if (tensors.length === 0) return { findings: [] };
  const records = artifact.claims?.storages;
  const facts = tensors.map((tensor) => torchFact(tensor, records));
  const set = tensorSet('torch', facts);
  return {
    findings: records === undefined ? [] : findingsOf(storageProblems(tensors, records), artifact, context),
    tensors: { ...set, more: set.more || more },
  };
}

function findingsOf(
  problems: readonly StorageProblem[],
  artifact: Artifact,
  context: InspectionContext,
): Finding[] {
  const counts = new Map<string, number>();
  const kept = problems.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MAX_PROBLEMS;
  });
  const more = new Map([...counts].map(([kind, count]) => [kind, Math.max(0, count - MAX_PROBLEMS)]));
  return problemFindings('torch', kept, artifact, context, more);
}
