// Comments: ours are kept up to date, nobody else's is touched, a refusal is quiet, nothing is said twice.
import { afterEach, expect, test } from 'vitest';
import { ownLogin } from '../../src/github/identity.ts';
import { postReviewComments } from '../../src/github/review-comments.ts';
import { keepComment } from '../../src/github/sticky-comment.ts';
import { COMMENT_MARKER } from '../../src/report/markdown.ts';
import { postedKey, type ReviewComments } from '../../src/report/review-comments.ts';
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from '../contract/fake-github.ts';
import { answersWith } from '../contract/faults.ts';
import { BOT, type HubDescription } from '../contract/hub.ts';
import { apiOn, cannedApi, containing, finish } from './support.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await finish(fake);
});

async function start(description: Partial<HubDescription> = {}, options: FakeOptions = {}) {
  fake = await startFakeGitHub(
    {
      commits: {
        base: { files: { 'train.py': 'a\nb\nc\n' } },
        head: { changes: { 'train.py': 'a\nx\nc\n', 'm.pt': Uint8Array.of(0, 1, 2) } },
      },
      pull: { number: 7 },
      permissions: { contents: 'read', 'pull-requests': 'write' },
      ...description,
    },
    options,
  );
  return apiOn(fake);
}

const TARGET = { owner: 'acme', repo: 'models', number: 7, login: BOT };
const sticky = (text: string) => `${COMMENT_MARKER}\n${text}`;

test('the first run creates the comment, the next ones update it or leave it alone', async () => {
  const api = await start({ comments: [{ user: 'ada', body: 'hello' }] });
  expect(await keepComment(api, TARGET, sticky('one'))).toEqual({ kind: 'created' });
  expect(await keepComment(api, TARGET, sticky('one'))).toEqual({ kind: 'unchanged' });
  expect(await keepComment(api, TARGET, sticky('two'))).toEqual({ kind: 'updated' });
  expect(fake.hub.comments.map((comment) => comment.body)).toEqual(['hello', sticky('two')]);
});

test("somebody else's comment with our marker is not ours", async () => {
  const api = await start({ comments: [{ user: 'mallory', body: sticky('all clear') }] });
  expect(await keepComment(api, TARGET, sticky('blocked'))).toEqual({ kind: 'created' });
  expect(fake.hub.comments.map((comment) => comment.body)).toEqual([sticky('all clear'), sticky('blocked')]);
});

test('a comment of the bot that only quotes the marker is not ours', async () => {
  const api = await start({ comments: [{ user: BOT, body: `> ${COMMENT_MARKER}` }] });
  expect(await keepComment(api, TARGET, sticky('one'))).toEqual({ kind: 'created' });
});

test('line ends that GitHub changes make no difference', async () => {
  const api = await start({ comments: [{ user: BOT, body: sticky('one\ntwo').replaceAll('\n', '\r\n') }] });
  expect(await keepComment(api, TARGET, sticky('one\ntwo'))).toEqual({ kind: 'unchanged' });
});

test('ours is found behind a hundred others', async () => {
  const others = Array.from({ length: 150 }, () => ({ user: 'ada', body: 'x' }));
  const api = await start({ comments: [...others, { user: BOT, body: sticky('one') }] });
  expect(await keepComment(api, TARGET, sticky('two'))).toEqual({ kind: 'updated' });
});

test.each([
  ['a read-only token, as forks have it', { contents: 'read', 'pull-requests': 'read' } as const],
  ['no permission at all', { contents: 'read' } as const],
])('%s is a refusal and no error', async (_, permissions) => {
  const api = await start({ permissions });
  expect(await keepComment(api, TARGET, sticky('one'))).toMatchObject({
    kind: 'refused',
    reason: containing('pull-requests'),
  });
  expect(await postReviewComments(api, REVIEW, () => COMMENTS)).toMatchObject({ posted: 0 });
  expect(fake.hub.comments).toEqual([]);
  expect(fake.hub.reviewComments).toEqual([]);
});

test.each([404, 422, 500])('a %i is a refusal and no error', async (status) => {
  const on = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const api = await start({}, { faults: [{ on, effect: answersWith(status) }] });
  expect(await keepComment(api, TARGET, sticky('one'))).toMatchObject({ kind: 'refused' });
});

const key = (digit: string) => digit.repeat(64);
const note = (digit: string) => `<!-- model-guard:finding ${key(digit)} -->\n\nfinding ${digit}`;
const COMMENTS: ReviewComments = {
  lines: [{ path: 'train.py', line: 2, side: 'RIGHT', body: note('1') }],
  files: [{ path: 'm.pt', subject_type: 'file', body: note('2') }],
  left: 0,
};
const REVIEW = { ...TARGET, headSha: 'b'.repeat(40) };

/** What src/report does with the keys that are already posted. */
function unposted(comments: ReviewComments) {
  return (posted: ReadonlySet<string>): ReviewComments => ({
    ...comments,
    lines: comments.lines.filter(({ body }) => !posted.has(postedKey(body) ?? '')),
    files: comments.files.filter(({ body }) => !posted.has(postedKey(body) ?? '')),
  });
}

test('lines become one review and files single comments; a second run adds nothing', async () => {
  const api = await start();
  const target = { ...REVIEW, headSha: fake.hub.repository.id('head') };
  expect(await postReviewComments(api, target, unposted(COMMENTS))).toEqual({ posted: 2, refused: [] });
  expect(fake.hub.reviews).toHaveLength(1);
  expect(fake.hub.reviewComments.map(({ path, subjectType }) => [path, subjectType])).toEqual([
    ['train.py', 'line'],
    ['m.pt', 'file'],
  ]);
  expect(await postReviewComments(api, target, unposted(COMMENTS))).toEqual({ posted: 0, refused: [] });
  expect(fake.hub.reviewComments).toHaveLength(2);
  expect(fake.hub.reviews).toHaveLength(1);
});

test('a line that the diff does not show moves the comments of the review to their files', async () => {
  const api = await start();
  const wrong = { path: 'train.py', line: 900, side: 'RIGHT', body: note('3') } as const;
  const comments = { ...COMMENTS, lines: [...COMMENTS.lines, wrong] };
  expect(await postReviewComments(api, REVIEW, unposted(comments))).toEqual({ posted: 3, refused: [] });
  expect(fake.hub.reviews).toEqual([]);
  expect(fake.hub.reviewComments.every((comment) => comment.subjectType === 'file')).toBe(true);
});

test('a path that GitHub does not know is refused alone', async () => {
  const api = await start();
  const files = [{ path: 'bad\ufffd.pt', subject_type: 'file', body: note('4') } as const, ...COMMENTS.files];
  const result = await postReviewComments(api, REVIEW, unposted({ ...COMMENTS, lines: [], files }));
  expect(result.posted).toBe(1);
  expect(result.refused).toHaveLength(1);
});

test('single comments are bounded', async () => {
  const api = await start();
  const lines = Array.from({ length: 30 }, () => ({
    path: 'train.py',
    line: 900,
    side: 'RIGHT' as const,
    body: note('5'),
  }));
  expect(await postReviewComments(api, REVIEW, () => ({ lines, files: [], left: 0 }))).toMatchObject({
    posted: 10,
  });
});

test('a key in the comment of somebody else does not keep ours away', async () => {
  const api = await start();
  fake.hub.reviewComments.push({
    id: 1,
    user: 'mallory',
    body: note('1'),
    path: 'train.py',
    commitId: REVIEW.headSha,
    subjectType: 'file',
  });
  expect(await postReviewComments(api, REVIEW, unposted(COMMENTS))).toMatchObject({ posted: 2 });
});

test('a token of a person is asked for its name, one of an installation is the bot', async () => {
  await start();
  const ada = cannedApi(() => ({ login: 'ada' }));
  expect(await ownLogin(ada, 'ghp_x')).toBe('ada');
  expect(await ownLogin(ada, 'ghs_x')).toBe(BOT);
  expect(
    await ownLogin(
      cannedApi(() => ({ login: 'a\nb' })),
      'github_pat_x',
    ),
  ).toBe(BOT);
});
