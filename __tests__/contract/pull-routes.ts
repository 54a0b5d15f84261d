// The routes that speak of the pull request: files, reviews, comments and the teams whose approval counts.
import { invalid, notFound, ok, paged, type Answer, type Question } from './answer.ts';
import * as answers from './answers.ts';
import type { Hub, PullState } from './hub.ts';
import { at, listAt, textAt, type Json } from './json.ts';

/** GitHub's documented limits. */
const PULL_FILES = 3000;
const COMMENT_LENGTH = 65_536;

export function withPull(hub: Hub, number: string | undefined, then: (pull: PullState) => Answer): Answer {
  return hub.pull !== undefined && String(hub.pull.number) === number ? then(hub.pull) : notFound();
}

export function pullFiles(hub: Hub, question: Question): Answer {
  return withPull(hub, question.params['pull_number'], (pull) =>
    paged(
      question,
      changesOf(hub, pull)
        .slice(0, PULL_FILES)
        .map((file) => answers.diffEntry(hub, file)),
    ),
  );
}

function changesOf(hub: Hub, pull: PullState) {
  const fork = hub.repository.mergeBase(pull.baseId, pull.headId);
  return hub.repository.diff(fork?.id ?? pull.baseId, pull.headId);
}

export function createComment(hub: Hub, { params, body }: Question): Answer {
  return withPull(hub, params['issue_number'], () => {
    const text = textAt(body, 'body') ?? '';
    if (text.length > COMMENT_LENGTH)
      return invalid('body', 'body is too long (maximum is 65536 characters)');
    const comment = { id: hub.nextId(), user: hub.login, body: text };
    hub.comments.push(comment);
    return ok(answers.comment(hub, comment), 201);
  });
}

export function updateComment(hub: Hub, { params, body }: Question): Answer {
  const comment = hub.comments.find((candidate) => String(candidate.id) === params['comment_id']);
  if (comment === undefined) return notFound();
  const text = textAt(body, 'body') ?? '';
  if (text.length > COMMENT_LENGTH) return invalid('body', 'body is too long (maximum is 65536 characters)');
  comment.body = text;
  return ok(answers.comment(hub, comment));
}

export function createReviewComment(hub: Hub, { params, body }: Question): Answer {
  return withPull(hub, params['pull_number'], (pull) => {
    const problem = commentProblem(hub, pull, body);
    if (problem !== undefined) return problem;
    const comment = addReviewComment(hub, pull, body);
    return ok(answers.reviewComment(comment), 201);
  });
}

/** Why GitHub would refuse a comment, or undefined: the path and the line must be part of the diff. */
function commentProblem(hub: Hub, pull: PullState, body: Json | undefined): Answer | undefined {
  const change = changesOf(hub, pull).find((file) => file.path === textAt(body, 'path'));
  if (change === undefined) return invalid('pull_request_review_thread.path', 'path could not be resolved');
  const line = at(body, 'line');
  if (textAt(body, 'subject_type') === 'file') return undefined;
  if (typeof line !== 'number' || !answers.isCommentable(change, line)) {
    return invalid('pull_request_review_thread.line', 'line must be part of the diff');
  }
  return undefined;
}

function addReviewComment(hub: Hub, pull: PullState, body: Json | undefined) {
  const line = at(body, 'line');
  const comment = {
    id: hub.nextId(),
    user: hub.login,
    body: textAt(body, 'body') ?? '',
    path: textAt(body, 'path') ?? '',
    commitId: textAt(body, 'commit_id') ?? pull.headId,
    subjectType: textAt(body, 'subject_type') === 'file' ? ('file' as const) : ('line' as const),
    ...(typeof line === 'number' && { line }),
  };
  hub.reviewComments.push(comment);
  return comment;
}

const REVIEW_STATES: Readonly<Record<string, 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

export function createReview(hub: Hub, { params, body }: Question): Answer {
  return withPull(hub, params['pull_number'], (pull) => {
    const comments = listAt(body, 'comments');
    // One comment outside the diff rejects the whole review.
    if (comments.some((comment) => commentProblem(hub, pull, comment) !== undefined)) {
      return ok(
        { message: 'Unprocessable Entity', documentation_url: '', errors: ['Line could not be resolved'] },
        422,
      );
    }
    for (const comment of comments) addReviewComment(hub, pull, comment);
    const review = {
      id: hub.nextId(),
      user: hub.login,
      body: textAt(body, 'body') ?? '',
      state: REVIEW_STATES[textAt(body, 'event') ?? ''] ?? ('PENDING' as const),
      commitId: textAt(body, 'commit_id') ?? pull.headId,
    };
    hub.reviews.push(review);
    return ok(answers.review(review));
  });
}

function teamOf(hub: Hub, params: Readonly<Record<string, string>>): readonly string[] | undefined {
  const { teams = {} } = hub.description;
  const slug = params['team_slug'] ?? '';
  return params['org'] === hub.owner && Object.hasOwn(teams, slug) ? teams[slug] : undefined;
}

export function teamMembers(hub: Hub, question: Question): Answer {
  const team = teamOf(hub, question.params);
  return team === undefined ? notFound() : paged(question, team.map(answers.user));
}

export function membership(hub: Hub, { params }: Question): Answer {
  const login = params['username'] ?? '';
  // GitHub compares logins without case.
  const member = teamOf(hub, params)?.some((name) => name.toLowerCase() === login.toLowerCase());
  if (member !== true) return notFound();
  const url = `${hub.apiUrl}/orgs/${hub.owner}/teams/${params['team_slug']}/memberships/${login}`;
  return ok({ state: 'active', role: 'member', url });
}
