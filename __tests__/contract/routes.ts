// The table of everything the fake GitHub answers: what the token needs, and who answers.
import { failure, ok, paged, type Answer, type Question } from './answer.ts';
import * as answers from './answers.ts';
import * as git from './git-routes.ts';
import { BOT, type Hub, type Scope } from './hub.ts';
import * as pulls from './pull-routes.ts';

export interface Route {
  /** What the token must be granted; any one of several scopes will do. Absent: nothing. */
  readonly needs?: { readonly scopes: readonly Scope[]; readonly access: 'read' | 'write' };
  readonly answer: (hub: Hub, question: Question) => Answer;
}

const CONTENTS_READ = { scopes: ['contents'], access: 'read' } as const;
const PULLS_READ = { scopes: ['pull-requests'], access: 'read' } as const;
const PULLS_WRITE = { scopes: ['pull-requests'], access: 'write' } as const;
const COMMENTS_READ = { scopes: ['issues', 'pull-requests'], access: 'read' } as const;
const COMMENTS_WRITE = { scopes: ['issues', 'pull-requests'], access: 'write' } as const;
const MEMBERS_READ = { scopes: ['members'], access: 'read' } as const;

const repo = '/repos/{owner}/{repo}';

export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /user': { answer: currentUser },
  'GET /rate_limit': { answer: rateLimit },
  [`GET ${repo}`]: { answer: (hub) => ok(answers.repository(hub, hub.owner, 'full-repository')) },
  [`GET ${repo}/commits/{ref}`]: { needs: CONTENTS_READ, answer: git.getCommit },
  [`GET ${repo}/compare/{basehead}`]: { needs: CONTENTS_READ, answer: git.compare },
  [`GET ${repo}/contents/{path}`]: { needs: CONTENTS_READ, answer: git.getContents },
  [`GET ${repo}/git/blobs/{file_sha}`]: { needs: CONTENTS_READ, answer: git.getBlob },
  [`GET ${repo}/git/commits/{commit_sha}`]: { needs: CONTENTS_READ, answer: git.getGitCommit },
  [`GET ${repo}/git/trees/{tree_sha}`]: { needs: CONTENTS_READ, answer: git.getTree },
  [`GET ${repo}/issues/{issue_number}/comments`]: {
    needs: COMMENTS_READ,
    answer: (hub, question) =>
      pulls.withPull(hub, question.params['issue_number'], () =>
        paged(
          question,
          hub.comments.map((comment) => answers.comment(hub, comment)),
        ),
      ),
  },
  [`POST ${repo}/issues/{issue_number}/comments`]: { needs: COMMENTS_WRITE, answer: pulls.createComment },
  [`PATCH ${repo}/issues/comments/{comment_id}`]: { needs: COMMENTS_WRITE, answer: pulls.updateComment },
  [`GET ${repo}/pulls/{pull_number}`]: {
    needs: PULLS_READ,
    answer: (hub, { params }) =>
      pulls.withPull(hub, params['pull_number'], (pull) => ok(answers.pull(hub, pull))),
  },
  [`GET ${repo}/pulls/{pull_number}/files`]: { needs: PULLS_READ, answer: pulls.pullFiles },
  [`GET ${repo}/pulls/{pull_number}/comments`]: {
    needs: PULLS_READ,
    answer: (hub, question) =>
      pulls.withPull(hub, question.params['pull_number'], () =>
        paged(question, hub.reviewComments.map(answers.reviewComment)),
      ),
  },
  [`POST ${repo}/pulls/{pull_number}/comments`]: { needs: PULLS_WRITE, answer: pulls.createReviewComment },
  [`GET ${repo}/pulls/{pull_number}/reviews`]: {
    needs: PULLS_READ,
    answer: (hub, question) =>
      pulls.withPull(hub, question.params['pull_number'], () =>
        paged(question, hub.reviews.map(answers.review)),
      ),
  },
  [`POST ${repo}/pulls/{pull_number}/reviews`]: { needs: PULLS_WRITE, answer: pulls.createReview },
  'GET /orgs/{org}/teams/{team_slug}/members': { needs: MEMBERS_READ, answer: pulls.teamMembers },
  'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': {
    needs: MEMBERS_READ,
    answer: pulls.membership,
  },
};

/** Installation tokens, GITHUB_TOKEN among them, are nobody's. */
function currentUser(hub: Hub): Answer {
  if (hub.login === BOT) return failure(403, 'Resource not accessible by integration');
  return ok(answers.currentUser(hub.login));
}

function rateLimit(): Answer {
  const core = { limit: 1000, remaining: 900, reset: 1_767_225_600, used: 100 };
  return ok({ resources: { core, search: core }, rate: core });
}
