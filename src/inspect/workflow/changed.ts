// What only the version before tells: a pin that moved under an unchanged version, and credentials that came closer.
import type { Uses, WorkflowFacts } from '../../format/workflow/facts.ts';
import { quoted } from '../quoted.ts';
import { type CredentialKind, credentialsOf } from './credentials.ts';
import type { WorkflowKnowledge } from './knowledge.ts';
import { fileScopeOf } from './scope.ts';
import { targetOf } from './uses.ts';
import type { WorkflowVerdict } from './verdict.ts';

/** A whole version; tags such as v4 and main move with every release. */
const EXACT = /^\D{0,12}?(v?\d+\.\d+\.\d+[\w.+-]*)/;

interface Pin {
  readonly uses: Uses;
  readonly name: string;
  readonly owner: string;
  readonly commit: string;
  readonly version: string;
}

/**
 * Commits that changed although the version beside them says that nothing did. Tools that update pins often leave the
 * comment as it is for GitHub's own actions, whose releases move; those are only noted.
 */
export function movedPins(
  head: readonly WorkflowFacts[],
  base: readonly WorkflowFacts[],
  known: WorkflowKnowledge,
): WorkflowVerdict[] {
  const before = new Map<string, Set<string>>();
  for (const { name, version, commit } of pinsOf(base)) {
    const key = `${name} ${version}`;
    before.set(key, (before.get(key) ?? new Set()).add(commit));
  }
  return pinsOf(head).flatMap(({ uses, name, owner, version, commit }): WorkflowVerdict[] => {
    const commits = before.get(`${name} ${version}`);
    if (commits === undefined || commits.has(commit)) return [];
    return [
      {
        rule: 'WORKFLOW-MOVED-PIN',
        subject: `${name}@${commit}`,
        evidence: `${quoted(name, 100)} is pinned to another commit (${commit.slice(0, 12)}) under the same version ${quoted(version, 40)}: either the tag was moved, or the comment is not true`,
        place: uses,
        ...(known.platform.has(owner) ? { severity: 'LOW' } : {}),
      },
    ];
  });
}

function pinsOf(files: readonly WorkflowFacts[]): Pin[] {
  const all = files.flatMap(({ jobs }) =>
    jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]),
  );
  return all.flatMap((uses) => {
    const target = uses === undefined ? undefined : targetOf(uses);
    const version = uses === undefined ? undefined : EXACT.exec(uses.comment)?.[1];
    if (uses === undefined || target === undefined || version === undefined || !target.isPinned) return [];
    return [{ uses, name: target.name, owner: target.owner, commit: target.ref, version }];
  });
}

/** Kinds of credentials in the version before, by job. */
export function kindsByJob(
  base: readonly WorkflowFacts[],
  known: WorkflowKnowledge,
): ReadonlyMap<string, ReadonlySet<CredentialKind>> {
  return new Map(
    base.flatMap((file) => {
      const scope = fileScopeOf(file, known);
      return file.jobs.map((job) => [job.id, credentialsOf(job, scope).kinds] as const);
    }),
  );
}
