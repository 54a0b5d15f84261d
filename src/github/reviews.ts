// Reviews of a pull request and team membership, as plain values. What they mean is the policy's business.
import type { Review } from '../policy/approvals.ts';
import type { Api } from './api.ts';
import { isGitHubError } from './errors.ts';
import { isObjectId, textAt } from './fields.ts';
import { isLogin } from './payload.ts';
import type { RepoRef } from './repos.ts';

/** Oldest first; or why there is no list, in words for people. */
export type PullReviews =
  | { readonly kind: 'listed'; readonly reviews: readonly Review[] }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** More reviews than this are not read, and then none of them counts: a later one could take an approval back. */
const REVIEWS_MAX = 2000;

/** Never rejects for lack of permission or a failing API: that is the `unavailable` result. */
export async function listReviews(
  api: Api,
  pull: RepoRef & { readonly number: number },
): Promise<PullReviews> {
  const { owner, repo, number } = pull;
  const call = {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    params: { owner, repo, pull_number: number },
    needs: 'pull-requests: read',
    what: 'the list of reviews',
  };
  try {
    const { items, cut } = await api.list(call, REVIEWS_MAX);
    if (cut) return unavailable(`the pull request has more than ${REVIEWS_MAX} reviews`);
    return { kind: 'listed', reviews: items.map(reviewOf) };
  } catch (error) {
    if (!isGitHubError(error)) throw error;
    return unavailable(`approvals cannot be read: ${error.message}`);
  }
}

function unavailable(reason: string): PullReviews {
  return { kind: 'unavailable', reason };
}

/** Every item stays in its place: the order decides which review of a user is the latest. */
function reviewOf(item: unknown): Review {
  const login = textAt(item, 'user', 'login');
  const commit = textAt(item, 'commit_id');
  return {
    user: isLogin(login) ? login : undefined,
    state: textAt(item, 'state') ?? '',
    commit: isObjectId(commit) ? commit : undefined,
  };
}

/** Who of the asked people is in the asked teams. */
export interface TeamMembers {
  /** Logins by team, both as they were asked for; undefined when the members cannot be read. */
  readonly teams: ReadonlyMap<string, readonly string[] | undefined>;
  /** What could not be found out, in words for people. */
  readonly notices: readonly string[];
}

/** Questions asked of GitHub: each is a request. */
const MEMBERSHIPS_MAX = 100;

/**
 * Which of `logins` are active members of which of `teams` (`@org/team`). GitHub answers 404 both for people
 * outside the team and for a team that the token does not see, so that case is no error but a notice.
 */
export async function teamMembers(
  api: Api,
  teams: readonly string[],
  logins: readonly string[],
): Promise<TeamMembers> {
  const people = [...new Set(logins.filter(isLogin))];
  const found = new Map<string, readonly string[] | undefined>();
  const notices: string[] = [];
  let asked = 0;
  for (const team of new Set(teams)) {
    asked += people.length;
    if (asked > MEMBERSHIPS_MAX) return { teams: found, notices: [...notices, tooMany()] };
    const members = await membersAmong(api, team, people);
    if (typeof members === 'string') notices.push(`The members of ${team} cannot be read: ${members}`);
    else if (members.length === 0 && people.length > 0) notices.push(nobody(team));
    found.set(team, typeof members === 'string' ? undefined : members);
  }
  return { teams: found, notices };
}

function nobody(team: string): string {
  return `No reviewer is a member of ${team}, or the token does not see that team (it needs members: read).`;
}

/** A text says why it is not known. */
async function membersAmong(api: Api, team: string, people: readonly string[]): Promise<string[] | string> {
  const parts = /^@([A-Za-z0-9][\w-]{0,99})\/([\w.-]{1,100})$/.exec(team);
  if (parts === null) return 'it is not of the form @org/team';
  const members: string[] = [];
  for (const login of people) {
    const answer = await isMember(api, parts[1] ?? '', parts[2] ?? '', login);
    if (typeof answer === 'string') return answer;
    if (answer) members.push(login);
  }
  return members;
}

function tooMany(): string {
  return `Only ${MEMBERSHIPS_MAX} team memberships are looked up in one run; name people as owners.`;
}

/** A text says why it is not known. */
async function isMember(api: Api, org: string, team: string, login: string): Promise<boolean | string> {
  const call = {
    route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    params: { org, team_slug: team, username: login },
    needs: 'members: read',
    what: 'a team membership',
  };
  try {
    return textAt(await api.json(call), 'state') === 'active';
  } catch (error) {
    if (isGitHubError(error, 'NOT_FOUND')) return false;
    if (isGitHubError(error)) return error.message;
    throw error;
  }
}
