// Who approved a pull request, as GitHub counts reviews, and whether that is enough for a set of owners.

/** A review as GitHub lists it (REST "List reviews for a pull request"), oldest first. */
export interface Review {
  /** Login; undefined for a deleted account. */
  readonly user: string | undefined;
  /** `APPROVED`, `CHANGES_REQUESTED`, `DISMISSED`, `COMMENTED` or `PENDING`. */
  readonly state: string;
  /** The commit that was reviewed; undefined when GitHub does not know it any more. */
  readonly commit: string | undefined;
}

export interface ReviewContext {
  readonly author: string;
  readonly headSha: string;
  /** Members' logins of each `@org/team`; undefined or absent when they could not be listed. */
  readonly teams: ReadonlyMap<string, readonly string[] | undefined>;
}

type Verdict = 'approved' | 'outdated' | 'refused';

/** What counts of all reviews. Logins and teams in lower case, without and with `@`. */
export interface Approvals {
  readonly author: string;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly teams: ReadonlyMap<string, readonly string[] | undefined>;
}

/**
 * Reduces reviews to one verdict for each user: the latest review that is not a comment. An approval counts for
 * the head commit only; a request for changes stands until it is dismissed or the same user approves.
 */
export function approvalsFrom(reviews: readonly Review[], context: ReviewContext): Approvals {
  const verdicts = new Map<string, Verdict>();
  for (const { user, state, commit } of reviews) {
    if (user === undefined) continue;
    const login = user.toLowerCase();
    if (state === 'APPROVED') verdicts.set(login, commit === context.headSha ? 'approved' : 'outdated');
    else if (state === 'CHANGES_REQUESTED') verdicts.set(login, 'refused');
    else if (state === 'DISMISSED') verdicts.delete(login);
  }
  const teams = [...context.teams].map(
    ([team, members]) => [team.toLowerCase(), members?.map((login) => login.toLowerCase())] as const,
  );
  return { author: context.author.toLowerCase(), verdicts, teams: new Map(teams) };
}

export interface OwnersVerdict {
  /** `@login` of each owner who approved, sorted; empty unless the approval holds. */
  readonly approvedBy: readonly string[];
  /** What stands in the way and could be changed. */
  readonly notices: readonly string[];
}

/** Whether one of the owners other than the author approved, and no owner asks for changes. */
export function ownersVerdict(approvals: Approvals, owners: readonly string[]): OwnersVerdict {
  const notices: string[] = [];
  const logins = new Set(owners.flatMap((owner) => loginsOf(owner, approvals, notices)));
  const known = notices.length === 0;
  logins.delete(approvals.author);
  if (known && owners.length > 0 && logins.size === 0) {
    notices.push(`Nobody but the author owns these files; add an owner beside ${owners.join(', ')}.`);
  }
  const those = (verdict: Verdict) =>
    [...logins].filter((login) => approvals.verdicts.get(login) === verdict).toSorted();
  const refused = those('refused');
  for (const login of refused) notices.push(`@${login} asks for changes, so no other approval counts.`);
  const approvedBy = refused.length > 0 ? [] : those('approved').map((login) => `@${login}`);
  if (approvedBy.length === 0) {
    for (const login of those('outdated')) {
      notices.push(`@${login} approved an earlier commit; the latest one needs a new approval.`);
    }
  }
  return { approvedBy, notices };
}

function loginsOf(owner: string, approvals: Approvals, notices: string[]): readonly string[] {
  const name = owner.toLowerCase();
  if (!name.startsWith('@')) {
    notices.push(`The owner ${owner} is an address, which reviews do not show; name the person as @login.`);
    return [];
  }
  if (!name.includes('/')) return [name.slice(1)];
  const members = approvals.teams.get(name);
  if (members !== undefined) return members;
  notices.push(
    `The members of ${owner} could not be listed, so nobody counts as one; use a token that may read the members of the organization (members: read), or name people.`,
  );
  return [];
}
