// A change over the API: what is listed, where bytes come from, which commit policy is read from.
import { mkdir, mkdtemp, realpath, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ApiSource, ApiSourceOptions } from '../../src/github/api-source.ts';
import { apiSource } from '../../src/github/api-source.ts';
import type { ChangeRequest } from '../../src/github/event.ts';
import { startFakeGitHub, type FakeGitHub, type FakeOptions } from '../contract/fake-github.ts';
import { answersWith } from '../contract/faults.ts';
import type { HubDescription } from '../contract/hub.ts';
import { apiOn, containing, finish } from './support.ts';

let fake: FakeGitHub;
let temporary: string;
let source: ApiSource | undefined;

beforeEach(async () => {
  temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'model-guard-source-')));
});
afterEach(async () => {
  await source?.close();
  source = undefined;
  await rm(path.join(temporary, 'workspace'), { recursive: true, force: true });
  // Empty, or this fails: nothing of what was downloaded may stay behind.
  await rmdir(temporary);
  await finish(fake);
});

/** Base has moved on since the branch left it at `start`. */
const COMMITS: HubDescription['commits'] = {
  start: {
    files: { 'train.py': 'a\nb\nc\n', 'docs/a.md': 'x', '.github/model-guard.yml': 'fail-on: low\n' },
  },
  base: { parents: ['start'], changes: { '.github/model-guard.yml': 'fail-on: high\n', 'other.txt': 'x' } },
  head: {
    parents: ['start'],
    changes: {
      'train.py': 'a\nx\nc\n',
      'models/m.pt': Uint8Array.of(0x80, 0, 0x2e),
      '.github/model-guard.yml': 'fail-on: critical\n',
      'docs/a.md': null,
    },
  },
};

async function start(description: Partial<HubDescription> = {}, options: FakeOptions = {}): Promise<void> {
  fake = await startFakeGitHub({ commits: COMMITS, pull: { number: 7 }, ...description }, options);
}

const id = (name: string): string => fake.hub.repository.id(name);

function pull(fields: Partial<Extract<ChangeRequest, { kind: 'pull-request' }>> = {}): ChangeRequest {
  return {
    kind: 'pull-request',
    event: 'pull_request',
    owner: 'acme',
    repo: 'models',
    number: 7,
    author: 'ada',
    baseSha: id('base'),
    headSha: id('head'),
    isFork: false,
    ...fields,
  };
}

function commits(compare: 'direct' | 'merge-base', baseSha: string, headSha = id('head')): ChangeRequest {
  return { kind: 'commits', event: 'push', owner: 'acme', repo: 'models', baseSha, headSha, compare };
}

function wholeTree(): ChangeRequest {
  return { kind: 'tree', event: 'schedule', owner: 'acme', repo: 'models', headSha: id('head') };
}

async function open(request: ChangeRequest, options: Partial<ApiSourceOptions> = {}): Promise<ApiSource> {
  source = apiSource({
    api: await apiOn(fake),
    request,
    temporary,
    serverUrl: fake.serverUrl,
    token: fake.token,
    fetch,
    ...options,
  });
  return source;
}

async function bytesOf(from: ApiSource, file: string, side: 'head' | 'base' = 'head'): Promise<string> {
  const { files } = await from.select();
  const version = files.find((candidate) => candidate.path === file)?.[side];
  if (version === undefined) throw new Error(`${file} is not in the change`);
  const bytes = await from.open(file, version);
  return Buffer.from(await bytes.read(0, bytes.size)).toString('latin1');
}

const sent = (operation: string) =>
  fake.requests.filter((request) => request.operation.includes(operation)).length;

test('a pull request is compared with its merge base', async () => {
  await start();
  const change = await (await open(pull())).select();
  expect(change.base).toBe(id('start'));
  expect(change.head).toBe(id('head'));
  expect(change.incomplete).toEqual([]);
  expect(change.files.map((file) => file.path)).toEqual([
    '.github/model-guard.yml',
    'docs/a.md',
    'models/m.pt',
    'train.py',
  ]);
});

test('bytes of both sides are those of the blobs', async () => {
  await start();
  const from = await open(pull());
  expect(await bytesOf(from, 'models/m.pt')).toBe('\x80\x00.');
  expect(await bytesOf(from, 'train.py')).toBe('a\nx\nc\n');
  expect(await bytesOf(from, 'train.py', 'base')).toBe('a\nb\nc\n');
});

test('any plain file of the head commit is opened, changed or not', async () => {
  await start();
  const from = await open(pull());
  const bytes = await from.openHead('train.py');
  expect(Buffer.from((await bytes?.read(0, 100)) ?? []).toString()).toBe('a\nx\nc\n');
  expect(await from.openHead('models')).toBeUndefined();
  expect(await from.openHead('none')).toBeUndefined();
});

test('policy is read from the tip of base: not from head, and not from the merge base', async () => {
  await start();
  const from = await open(pull());
  const policy = await from.readBase('.github/model-guard.yml');
  expect(Buffer.from(policy ?? []).toString()).toBe('fail-on: high\n');
  expect(await from.readBase('.github/none.yml')).toBeUndefined();
  expect(await from.readBase('models/m.pt')).toBeUndefined();
});

test('everything works with contents: read and little else is asked', async () => {
  await start();
  const from = await open(pull());
  await from.select();
  expect(await from.changedLines('train.py')).toEqual([[2, 2]]);
  expect(await from.changedLines('models/m.pt')).toBeUndefined();
  expect(fake.requests.every((request) => request.status === 200)).toBe(true);
  expect(sent('/pulls/')).toBe(0);
});

test('a directory that did not change is not listed', async () => {
  const files = { 'same/deep/a.txt': 'x', 'changed/a.txt': 'x' };
  await start({
    commits: { base: { files }, head: { changes: { 'changed/a.txt': 'y' } } },
  });
  const { files: found } = await (await open(pull())).select();
  expect(found.map((file) => file.path)).toEqual(['changed/a.txt']);
  expect(sent('/git/trees/')).toBe(4);
});

test('a merge queue and a push compare their commits directly', async () => {
  await start();
  const { base, files } = await (await open(commits('direct', id('base')))).select();
  expect(base).toBe(id('base'));
  // The direct way shows what base had and head has not.
  expect(files.map((file) => file.path)).toContain('other.txt');
  expect(sent('/compare/')).toBe(0);
  expect(await source?.changedLines('train.py')).toEqual([[2, 2]]);
});

test('a ref is resolved in the repository itself', async () => {
  await start();
  const change = await (await open(commits('merge-base', 'refs/heads/main'))).select();
  expect(change.base).toBe(id('start'));
  expect(await source?.commits()).toMatchObject({ baseTip: { id: id('base') }, head: { id: id('head') } });
});

test('commits without a common ancestor: all is new, policy still comes from base', async () => {
  await start({ commits: { ...COMMITS, orphan: { parents: [], files: { 'a.txt': 'x', 'b/c.txt': 'y' } } } });
  const from = await open(commits('merge-base', id('base'), id('orphan')));
  const change = await from.select();
  expect(change).not.toHaveProperty('base');
  expect(change.files.map((file) => file.path)).toEqual(['a.txt', 'b/c.txt']);
  expect(Buffer.from((await from.readBase('.github/model-guard.yml')) ?? []).toString()).toBe(
    'fail-on: high\n',
  );
});

test('a whole tree is listed with one request, and its policy is its own', async () => {
  const files = { 'a/b/c/d.txt': 'x', 'a/e.txt': 'y', '.github/model-guard.yml': '' };
  await start({ commits: { base: { files: {} }, head: { files } } });
  const from = await open(wholeTree());
  const change = await from.select();
  expect(change).not.toHaveProperty('base');
  expect(change.files.map((file) => file.path)).toEqual(Object.keys(files).toSorted());
  expect(sent('/git/trees/')).toBe(1);
  expect(await from.readBase('.github/model-guard.yml')).toEqual(Buffer.alloc(0));
});

test('a whole tree that GitHub cuts is read directory by directory', async () => {
  await start({ treeLimit: { recursive: 2 } });
  const change = await (await open(wholeTree())).select();
  expect(change.files.map((file) => file.path)).toEqual([
    '.github/model-guard.yml',
    'models/m.pt',
    'train.py',
  ]);
  expect(sent('/git/trees/')).toBe(4);
});

test('names that look the same in JSON are all listed', async () => {
  await start({
    commits: { base: { files: {} }, head: { changes: { 'a\ufffd/x.pt': 'one', 'b.txt': 'two' } } },
  });
  const change = await (await open(wholeTree())).select();
  expect(change.files.map((file) => file.path)).toEqual(['a\ufffd/x.pt', 'b.txt']);
  expect(sent('/git/trees/')).toBe(3);
});

test('a deleted branch needs no request', async () => {
  await start();
  const from = await open({
    kind: 'nothing',
    event: 'push',
    owner: 'acme',
    repo: 'models',
    reason: 'deleted',
  });
  expect(await from.select()).toEqual({ files: [], incomplete: [] });
  expect(await from.readBase('.github/model-guard.yml')).toBeUndefined();
  expect(await from.changedLines('a')).toBeUndefined();
  expect(fake.requests).toEqual([]);
});

test('repositories of SHA-256 objects work', async () => {
  await start({ objectFormat: 'sha256' });
  const from = await open(pull());
  expect(id('head')).toHaveLength(64);
  expect(await bytesOf(from, 'train.py')).toBe('a\nx\nc\n');
});

test('a directory that GitHub does not list to its end fails closed', async () => {
  await start({ treeLimit: { flat: 2 } });
  await expect((await open(pull())).select()).rejects.toMatchObject({ code: 'TRUNCATED' });
});

test('bytes that are not the blob are refused', async () => {
  const on = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  await start({}, { faults: [{ on, effect: { kind: 'corrupt' } }] });
  await expect(bytesOf(await open(pull()), 'train.py')).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
});

test('a blob whose transfer broke off is fetched again', async () => {
  const on = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const big = Buffer.alloc(10_000_000, 'model-guard');
  await start(
    { commits: { base: { files: {} }, head: { changes: { 'a.bin': big, 'b.txt': 'small' } } } },
    {
      faults: [
        { on, effect: { kind: 'cut', bytes: 3 }, times: 1 },
        { on, effect: { kind: 'cut', bytes: 3 }, skip: 1, times: 1 },
      ],
    },
  );
  const from = await open(pull());
  expect(await bytesOf(from, 'a.bin')).toHaveLength(10_000_000);
  expect(await bytesOf(from, 'b.txt')).toBe('small');
});

test('a large blob that is not what its id says is refused as well', async () => {
  const on = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const big = Buffer.alloc(10_000_000, 'model-guard');
  await start(
    { commits: { base: { files: {} }, head: { changes: { 'a.bin': big } } } },
    { faults: [{ on, effect: { kind: 'corrupt' } }] },
  );
  await expect(bytesOf(await open(pull()), 'a.bin')).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
});

test('an empty file is an empty file', async () => {
  await start({ commits: { base: { files: {} }, head: { changes: { 'a.txt': '' } } } });
  expect(await bytesOf(await open(pull()), 'a.txt')).toBe('');
});

test('a submodule has no bytes here', async () => {
  const changes = { sub: { submodule: 'c'.repeat(40) } };
  await start({ commits: { base: { files: {} }, head: { changes } } });
  await expect(bytesOf(await open(pull()), 'sub')).rejects.toMatchObject({ code: 'NOT_FETCHED' });
});

test('a head that was deleted is named', async () => {
  await start();
  const gone = 'e'.repeat(40);
  await expect((await open(pull({ headSha: gone }))).select()).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: containing(gone),
  });
});

test('a token without contents: read is told so', async () => {
  await start({ permissions: { metadata: 'read' } });
  await expect((await open(pull())).select()).rejects.toMatchObject({
    code: 'MISSING_PERMISSION',
    message: containing('contents: read'),
  });
});

test('a fork is asked for its own commits only after the repository itself', async () => {
  await start();
  const headRepo = { owner: 'mallory', repo: 'models' };
  const from = await open(pull({ isFork: true, headRepo }));
  expect((await from.select()).files).toHaveLength(4);
  expect(fake.requests.some((request) => request.path.includes('mallory'))).toBe(false);
  await expect(
    (await open(pull({ isFork: true, headRepo, headSha: 'e'.repeat(40) }))).select(),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(fake.requests.at(-1)?.path).toContain('/repos/mallory/models/git/commits/');
});

test.each([
  ['a ref as base', { baseSha: 'gone' }],
  ['a ref as head', { headSha: 'gone' }],
  ['a commit as base', { baseSha: 'e'.repeat(40) }],
])('%s is never looked up in a fork: there it could be anything', async (_, fields) => {
  await start();
  const headRepo = { owner: 'mallory', repo: 'models' };
  const from = await open(pull({ isFork: true, headRepo, ...fields }));
  await expect(from.select()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(fake.requests.some((request) => request.path.includes('mallory'))).toBe(false);
});

test('patches of a change of 300 files come from the list of the pull request', async () => {
  const changes = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`f${index}.txt`, 'x\n']));
  await start({
    commits: { base: { files: {} }, head: { changes } },
    permissions: { contents: 'read', 'pull-requests': 'read' },
  });
  const from = await open(pull());
  expect(await from.changedLines('f319.txt')).toEqual([[1, 1]]);
  expect(await from.changedLines('f0.txt')).toEqual([[1, 1]]);
  expect(sent('/pulls/')).toBe(4);
});

test('without the permission for that list there are no lines, and it is asked once', async () => {
  const changes = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`f${index}.txt`, 'x\n']));
  await start({ commits: { base: { files: {} }, head: { changes } } });
  const from = await open(pull());
  expect(await from.changedLines('f319.txt')).toBeUndefined();
  expect(await from.changedLines('f0.txt')).toBeUndefined();
  expect(sent('/pulls/')).toBe(1);
});

async function checkout(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const workspace = path.join(temporary, 'workspace');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), content);
  }
  return workspace;
}

test('a file of the workspace is used when it is exactly the blob', async () => {
  await start();
  const workspace = await checkout({ 'train.py': 'a\nx\nc\n', 'models/m.pt': 'edited' });
  const from = await open(pull(), { workspace });
  expect(await bytesOf(from, 'train.py')).toBe('a\nx\nc\n');
  expect(sent('/git/blobs/')).toBe(0);
  expect(await bytesOf(from, 'models/m.pt')).toBe('\x80\x00.');
  expect(await bytesOf(from, 'train.py', 'base')).toBe('a\nb\nc\n');
  expect(sent('/git/blobs/')).toBe(2);
});

test('a link in the workspace is not followed', async () => {
  await start();
  const workspace = await checkout({ 'elsewhere.py': 'a\nx\nc\n' });
  await symlink('elsewhere.py', path.join(workspace, 'train.py'));
  const from = await open(pull(), { workspace });
  expect(await bytesOf(from, 'train.py')).toBe('a\nx\nc\n');
  expect(sent('/git/blobs/')).toBe(1);
});

test('a broken comparison breaks the run instead of hiding files', async () => {
  await start({}, { faults: [{ on: /\/compare\//, effect: answersWith(500) }] });
  await expect((await open(pull())).select()).rejects.toMatchObject({ code: 'API_FAILED' });
});
