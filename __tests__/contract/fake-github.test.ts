// The fake GitHub, asked by the client that the action uses: consistent answers, and no breach goes unseen.
import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, it } from 'vitest';
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from './fake-github.ts';
import { answersWith, rateLimited, secondaryRateLimit } from './faults.ts';
import { sha256, type HubDescription, type PullDescription } from './hub.ts';
import { listAt, objectAt, textAt, toJson } from './json.ts';
import { LFS_TYPE } from './lfs.ts';

const REPO = { owner: 'acme', repo: 'models' };
const DESCRIPTION = {
  commits: {
    base: { files: { 'README.md': 'one\n', 'models/a.pt': Uint8Array.of(0, 1, 2) } },
    head: { changes: { 'README.md': 'one\ntwo\n', 'models/b [1] é.pt': Uint8Array.of(0, 9) } },
  },
  pull: {},
} as const satisfies HubDescription;
const WRITE = { contents: 'read', 'pull-requests': 'write' } as const;

let server: FakeGitHub | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(description: HubDescription = DESCRIPTION, options?: FakeOptions) {
  const github = await startFakeGitHub(description, options);
  server = github;
  const octokit = getOctokit(github.token, { baseUrl: github.apiUrl });
  return { github, octokit, rest: octokit.rest, repository: github.hub.repository };
}

/** The status that GitHub refuses with. */
async function statusOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof Error && 'status' in error ? error.status : 'failed'),
  );
}

describe('reading the change', () => {
  it('walks from the commits to the bytes with contents: read alone', async () => {
    const { github, rest, repository } = await start();
    const basehead = `${repository.id('base')}...${repository.id('head')}`;
    const compared = await rest.repos.compareCommitsWithBasehead({ ...REPO, basehead });
    expect(compared.data.merge_base_commit.sha).toBe(repository.id('base'));
    expect(compared.data.files?.map((file) => file.filename)).toEqual(['README.md', 'models/b [1] é.pt']);
    const commit = await rest.git.getCommit({ ...REPO, commit_sha: repository.id('head') });
    const root = await rest.git.getTree({ ...REPO, tree_sha: commit.data.tree.sha });
    expect(root.data.tree.map((entry) => [entry.path, entry.mode, entry.type])).toEqual([
      ['README.md', '100644', 'blob'],
      ['models', '040000', 'tree'],
    ]);
    const all = await rest.git.getTree({ ...REPO, tree_sha: repository.id('head'), recursive: '1' });
    const entry = all.data.tree.find((candidate) => candidate.path === 'models/b [1] é.pt');
    const blob = await rest.git.getBlob({ ...REPO, file_sha: entry?.sha ?? '' });
    expect([...Buffer.from(blob.data.content, 'base64')]).toEqual([0, 9]);
    expect(github.violations).toEqual([]);
  });

  it('gives a blob and a file raw to those who ask for the media type', async () => {
    const { github, repository } = await start();
    const id = repository.files(repository.id('head')).at(-1)?.id ?? '';
    const headers = { authorization: `token ${github.token}`, accept: 'application/vnd.github.raw+json' };
    const blob = await fetch(`${github.apiUrl}/repos/acme/models/git/blobs/${id}`, { headers });
    expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0, 9]);
    const path = `contents/${encodeURIComponent('models/a.pt')}?ref=${repository.id('base')}`;
    const file = await fetch(`${github.apiUrl}/repos/acme/models/${path}`, { headers });
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 1, 2]);
    expect(github.violations).toEqual([]);
  });

  it('cuts a tree at the limit and says so', async () => {
    const { rest, repository } = await start({ ...DESCRIPTION, treeLimit: { recursive: 2 } });
    const all = await rest.git.getTree({ ...REPO, tree_sha: repository.id('head'), recursive: '1' });
    expect(all.data).toMatchObject({ truncated: true });
    expect(all.data.tree).toHaveLength(2);
    const flat = await rest.git.getTree({ ...REPO, tree_sha: repository.id('head') });
    expect(flat.data.truncated).toBe(false);
  });

  it('pages long lists with Link headers and ends them at 3000 files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3100 }, (_, index) => [`f${index}`, String(index)]),
    );
    const { octokit, github } = await start({
      commits: { base: { files: {} }, head: { files } },
      pull: {},
      permissions: { ...WRITE },
    });
    const parameters = { ...REPO, pull_number: 1, per_page: 100 };
    const found = await octokit.paginate(octokit.rest.pulls.listFiles, parameters);
    expect(found).toHaveLength(3000);
    expect(github.requests).toHaveLength(30);
  });

  it('does not know what was collected, nor what is elsewhere', async () => {
    const { github, rest, repository } = await start();
    const id = repository.id('base');
    repository.forget('base');
    expect(await statusOf(rest.git.getCommit({ ...REPO, commit_sha: id }))).toBe(404);
    expect(await statusOf(rest.repos.getCommit({ ...REPO, ref: 'nowhere' }))).toBe(422);
    expect(await statusOf(rest.repos.get({ owner: 'mallory', repo: 'models' }))).toBe(404);
    expect(github.violations).toEqual([]);
  });
});

describe('permissions', () => {
  it('refuses what contents: read does not grant', async () => {
    const { github, rest } = await start();
    expect(await statusOf(rest.pulls.listFiles({ ...REPO, pull_number: 1 }))).toBe(403);
    expect(await statusOf(rest.issues.createComment({ ...REPO, issue_number: 1, body: 'x' }))).toBe(403);
    expect(await statusOf(rest.teams.listMembersInOrg({ org: 'acme', team_slug: 'ml' }))).toBe(403);
    expect(github.violations).toEqual([]);
  });

  it('lets any token read a public repository, and write nowhere', async () => {
    const { rest } = await start({ ...DESCRIPTION, visibility: 'public', permissions: {} });
    expect(await statusOf(rest.pulls.listReviews({ ...REPO, pull_number: 1 }))).toBe('answered');
    expect(await statusOf(rest.issues.createComment({ ...REPO, issue_number: 1, body: 'x' }))).toBe(403);
  });

  it('knows its token', async () => {
    const { github, rest } = await start();
    expect(await statusOf(rest.users.getAuthenticated())).toBe(403);
    const other = getOctokit('another', { baseUrl: github.apiUrl });
    expect(await statusOf(other.rest.repos.get(REPO))).toBe(401);
  });
});

describe('writing', () => {
  it('keeps comments and finds members of teams', async () => {
    const { rest } = await start({
      ...DESCRIPTION,
      permissions: { ...WRITE, members: 'read' },
      teams: { ml: ['Ada'] },
    });
    const made = await rest.issues.createComment({ ...REPO, issue_number: 1, body: 'x' });
    await rest.issues.updateComment({ ...REPO, comment_id: made.data.id, body: 'y' });
    const listed = await rest.issues.listComments({ ...REPO, issue_number: 1 });
    expect(listed.data.map((comment) => comment.body)).toEqual(['y']);
    const membership = { org: 'acme', team_slug: 'ml', username: 'ada' };
    expect((await rest.teams.getMembershipForUserInOrg(membership)).data.state).toBe('active');
    expect(await statusOf(rest.teams.getMembershipForUserInOrg({ ...membership, username: 'eve' }))).toBe(
      404,
    );
    const long = 'x'.repeat(65_537);
    expect(await statusOf(rest.issues.createComment({ ...REPO, issue_number: 1, body: long }))).toBe(422);
  });

  it('takes review comments on lines of the diff only, and all or none of a review', async () => {
    const { rest, github, repository } = await start({ ...DESCRIPTION, permissions: WRITE });
    const comment = { ...REPO, pull_number: 1, commit_id: repository.id('head'), body: 'x' };
    const line = { ...comment, path: 'README.md', side: 'RIGHT' } as const;
    expect(await statusOf(rest.pulls.createReviewComment({ ...line, line: 2 }))).toBe('answered');
    expect(await statusOf(rest.pulls.createReviewComment({ ...line, line: 9 }))).toBe(422);
    const file = { ...comment, path: 'models/b [1] é.pt', subject_type: 'file' } as const;
    expect(await statusOf(rest.pulls.createReviewComment(file))).toBe('answered');
    const review = { ...REPO, pull_number: 1, event: 'COMMENT' } as const;
    const comments = [
      { path: 'README.md', line: 1, body: 'in' },
      { path: 'README.md', line: 7, body: 'out' },
    ];
    expect(await statusOf(rest.pulls.createReview({ ...review, comments }))).toBe(422);
    expect(github.hub.reviewComments).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });
});

describe('faults', () => {
  it('are injected on the named route, after skips, for as long as told', async () => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}', effect: answersWith(502), skip: 1, times: 1 }];
    const { rest } = await start(DESCRIPTION, { faults });
    const statuses = [];
    for (let call = 0; call < 3; call++) statuses.push(await statusOf(rest.repos.get(REPO)));
    expect(statuses).toEqual(['answered', 502, 'answered']);
  });

  it.each([
    [rateLimited(), 403],
    [secondaryRateLimit(60), 429],
    [{ kind: 'drop' } as const, 500],
  ])('%j ends as %s', async (effect, status) => {
    const { rest } = await start(DESCRIPTION, { faults: [{ on: '*', effect }] });
    expect(await statusOf(rest.repos.get(REPO))).toBe(status);
  });

  it('cuts a body and turns a bit of one', async () => {
    const { github, repository } = await start(DESCRIPTION, {
      faults: [
        { on: /blobs/, effect: { kind: 'cut', bytes: 1 }, times: 1 },
        { on: /blobs/, effect: { kind: 'corrupt' } },
      ],
    });
    const id = repository.files(repository.id('head')).at(-1)?.id ?? '';
    const headers = { authorization: `token ${github.token}`, accept: 'application/vnd.github.raw+json' };
    const get = async () =>
      (await fetch(`${github.apiUrl}/repos/acme/models/git/blobs/${id}`, { headers })).arrayBuffer();
    await expect(get()).rejects.toThrow('terminated');
    expect([...new Uint8Array(await get())]).toEqual([0, 8]);
  });
});

describe('a slow body', () => {
  it('arrives whole in the end, and one that hangs does not', async () => {
    const { github } = await start(DESCRIPTION, {
      faults: [
        { on: '*', effect: { kind: 'slow', milliseconds: 0 }, times: 1 },
        { on: '*', effect: { kind: 'hang' } },
      ],
    });
    const get = async () => {
      const headers = { authorization: `token ${github.token}` };
      const signal = AbortSignal.timeout(2000);
      return (await fetch(`${github.apiUrl}/rate_limit`, { signal, headers })).json();
    };
    expect(await get()).toMatchObject({ rate: { limit: 1000 } });
    await expect(get()).rejects.toThrow('timeout');
  });
});

describe('violations', () => {
  it('hold requests that GitHub does not describe', async () => {
    const { github, octokit } = await start({ ...DESCRIPTION, permissions: WRITE });
    await statusOf(octokit.request('GET /repos/acme/models/actions/runs'));
    await statusOf(octokit.request('GET /repos/acme/models/pulls/1/files?perpage=9'));
    await statusOf(octokit.request('POST /repos/acme/models/issues/1/comments', { text: 'x' }));
    expect(github.violations).toHaveLength(4);
  });
});

function batch(hub: FakeGitHub, objects: unknown[], authorization?: string): Promise<Response> {
  return fetch(`${hub.serverUrl}/acme/models.git/info/lfs/objects/batch`, {
    method: 'POST',
    headers: { accept: LFS_TYPE, 'content-type': LFS_TYPE, ...(authorization && { authorization }) },
    body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects }),
  });
}

function basic(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

describe('its own answers', () => {
  it('are violations too when they do not fit', async () => {
    const pull: PullDescription = JSON.parse('{ "title": 7 }');
    const { github, rest } = await start({ ...DESCRIPTION, pull, permissions: WRITE });
    expect(await statusOf(rest.pulls.get({ ...REPO, pull_number: 1 }))).toBe(500);
    expect(github.violations[0]).toContain('the fake');
  });
});

describe('LFS', () => {
  const data = Buffer.from('weights');
  const object = { oid: sha256(data), size: data.length };

  it('hands out stored objects to who sends what the batch answer says', async () => {
    const { github } = await start({ ...DESCRIPTION, lfs: [data] });
    const answer = toJson(await (await batch(github, [object], basic(github.token))).json());
    const download = objectAt(listAt(answer, 'objects')[0], 'actions', 'download');
    const href = textAt(download, 'href') ?? '';
    const header = { 'x-storage-ticket': textAt(download, 'header', 'x-storage-ticket') ?? '' };
    expect(await (await fetch(href, { headers: header })).text()).toBe('weights');
    expect((await fetch(href)).status).toBe(403);
    expect(github.violations).toEqual([]);
    await fetch(href, { headers: { ...header, authorization: basic(github.token) } });
    expect(github.violations).toEqual(['the token was sent to the LFS object storage']);
  });

  it('wants credentials, and says which objects it does not have', async () => {
    const { github } = await start(DESCRIPTION);
    expect((await batch(github, [object])).status).toBe(401);
    const answer: unknown = await (await batch(github, [object], basic(github.token))).json();
    expect(answer).toMatchObject({ objects: [{ error: { code: 404 } }] });
  });
});
