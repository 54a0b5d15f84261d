// Who approved a pull request, asked of the API and reduced to what policy understands.
import { type Approvals, approvalsFrom } from '../policy/approvals.ts';
import type { Api } from './api.ts';
import type { PullRequestChange } from './event.ts';
import { listReviews, teamMembers } from './reviews.ts';

export interface FoundApprovals {
  /** Absent when reviews cannot be read: then nothing is approved. */
  readonly approvals?: Approvals;
  readonly notices: readonly string[];
}

/** Approvals of `headSha` as far as they matter to `owners`. A missing permission is a notice that names it. */
export async function findApprovals(
  api: Api,
  pull: PullRequestChange,
  headSha: string,
  owners: readonly string[],
): Promise<FoundApprovals> {
  const found = await listReviews(api, pull);
  if (found.kind === 'unavailable') return { notices: [found.reason] };
  // Each login costs a request for each team: people who only comment, and the author, approve nothing.
  const logins = found.reviews.flatMap(({ user, state }) =>
    user === undefined || user === pull.author || state === 'COMMENTED' ? [] : [user],
  );
  const asked = owners.filter((owner) => owner.includes('/'));
  const { teams, notices } = await teamMembers(api, asked, logins);
  return { approvals: approvalsFrom(found.reviews, { author: pull.author, headSha, teams }), notices };
}
