// Everything that the rules say about one lockfile or manifest, with what it was at base when that is known.
import type { LockfileReading } from '../../lockfile/lockfile.ts';
import type { Asked } from './asked.ts';
import { badActionVerdicts } from './bad-actions.ts';
import { type Comparison, compareReadings } from './compare.ts';
import { downgradeVerdicts } from './downgrade.ts';
import { exoticState, exoticVerdicts } from './exotic.ts';
import { hashVerdicts } from './hashes.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { localVerdicts } from './local.ts';
import { lookalikeVerdicts, replacedVerdicts } from './names.ts';
import { privateIndexVerdicts } from './private-index.ts';
import { problemVerdicts } from './problems.ts';
import { plainIndexes, registryVerdicts } from './registries.ts';
import { scriptVerdicts } from './scripts.ts';
import { hostState, sourceVerdicts } from './sources.ts';
import { nameVerdicts } from './tarball-name.ts';
import { needsVerdicts, orphanVerdicts } from './unasked.ts';
import { transportVerdicts } from './transport.ts';
import { unknownState, unknownVerdicts } from './unknown.ts';
import type { PackageVerdict } from './verdict.ts';
import { youngVerdicts } from './young.ts';

export interface Before {
  readonly reading: LockfileReading;
  /** Whether the file also says that it follows another version of its format now. */
  readonly isMigration: boolean;
}

export interface Judged {
  readonly verdicts: readonly PackageVerdict[];
  /** Absent when there is no version before. */
  readonly comparison?: Comparison;
}

/**
 * Without `before` only what stands in the file is judged, not what changed. Releases published after `youngSince`
 * are too young. `path` is that of the file in the repository, `asked` what the manifest beside it asks for. Pure.
 */
export function judgeReading(
  after: LockfileReading,
  before: Before | undefined,
  knowledge: PackageKnowledge,
  youngSince?: Date,
  path = '',
  asked?: Asked,
): Judged {
  const comparison = before === undefined ? undefined : compareReadings(before.reading, after);
  const changes =
    comparison === undefined
      ? [...exoticState(after, knowledge), ...hostState(after, knowledge), ...unknownState(after)]
      : [
          ...hashVerdicts(comparison, knowledge, before?.isMigration === true),
          ...sourceVerdicts(comparison, knowledge),
          ...privateIndexVerdicts(comparison, knowledge),
          ...exoticVerdicts(comparison, knowledge, asked),
          ...unknownVerdicts(comparison),
          ...localVerdicts(comparison, path),
          ...scriptVerdicts(comparison, knowledge),
          ...replacedVerdicts(comparison),
          ...downgradeVerdicts(comparison),
          ...orphanVerdicts(comparison),
          ...needsVerdicts(comparison),
        ];
  const state = [
    ...stateVerdicts(after, before?.reading, knowledge),
    ...lookalikeVerdicts(after, comparison, knowledge),
  ];
  // Most files have nothing to look for at base.
  const old =
    before === undefined || state.length === 0
      ? undefined
      : new Set(stateVerdicts(before.reading, undefined, knowledge).map(stateKey));
  const verdicts = [
    ...changes,
    ...youngVerdicts(after, comparison, youngSince),
    ...state.map((verdict) => (old === undefined || old.has(stateKey(verdict)) ? verdict : asNew(verdict))),
  ];
  return { verdicts, ...(comparison !== undefined && { comparison }) };
}

function stateVerdicts(
  reading: LockfileReading,
  before: LockfileReading | undefined,
  knowledge: PackageKnowledge,
): PackageVerdict[] {
  return [
    ...problemVerdicts(reading),
    ...nameVerdicts(reading, knowledge),
    ...transportVerdicts(
      reading,
      knowledge,
      plainIndexes(reading).map(({ value }) => value),
    ),
    ...registryVerdicts(reading, before, knowledge),
    ...badActionVerdicts(reading, knowledge),
  ];
}

function stateKey({ rule, cause, subject }: PackageVerdict): string {
  return JSON.stringify([rule, cause, subject]);
}

/** What joins a cause that was there needs a finding of its own, or it would hide behind the old one. */
function asNew(verdict: PackageVerdict): PackageVerdict {
  return { ...verdict, isState: false };
}
