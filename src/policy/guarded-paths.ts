// Changes to what decides about changes: the policy and the owners, when the pull request itself edits them.
import type { ChangedFile } from '../core/change.ts';
import type { Occurrence } from '../core/rule.ts';
import { CODEOWNERS_PATHS } from './codeowners.ts';
import { POLICY_PATH } from './policy.ts';

export type GuardRule = 'GUARD-POLICY-CHANGED' | 'GUARD-OWNERS-CHANGED';

export interface GuardedChange {
  /** Id in rules/guard.yml. */
  readonly rule: GuardRule;
  readonly occurrence: Occurrence;
}

/** Where further files of the policy live, such as a team's own rules. */
const POLICY_FOLDER = '.github/model-guard/';

export interface GuardedPaths {
  /** The policy file in use; {@link POLICY_PATH} is guarded with it. */
  readonly policyPath?: string;
  /** Whether the policy names the owners itself: then CODEOWNERS decides nothing here. */
  readonly ownersInPolicy: boolean;
}

/**
 * The changes that a reviewer must see because they take effect after the merge. They concern every file of the
 * list, whatever `paths` and `ignore` say. All three places of CODEOWNERS count: a new file in an earlier place
 * replaces the one in use.
 */
export function guardedChanges(
  files: readonly ChangedFile[],
  guarded: GuardedPaths,
): readonly GuardedChange[] {
  return files.flatMap((file) => {
    const rule = ruleFor(file.path, guarded);
    return rule === undefined ? [] : [{ rule, occurrence: occurrenceOf(file) }];
  });
}

function ruleFor(path: string, guarded: GuardedPaths): GuardRule | undefined {
  if (path === POLICY_PATH || path === guarded.policyPath || path.startsWith(POLICY_FOLDER)) {
    return 'GUARD-POLICY-CHANGED';
  }
  const decides = !guarded.ownersInPolicy && CODEOWNERS_PATHS.some((location) => location === path);
  return decides ? 'GUARD-OWNERS-CHANGED' : undefined;
}

function occurrenceOf({ path, head, base }: ChangedFile): Occurrence {
  const change = changeOf(head !== undefined, base !== undefined);
  return {
    evidence: `${change} ${path}, which decides about later changes; this run used the version at base`,
    location: { path, members: [] },
    subject: `${change} ${path}`,
  };
}

function changeOf(inHead: boolean, inBase: boolean): string {
  if (!inBase) return 'adds';
  return inHead ? 'changes' : 'deletes';
}
