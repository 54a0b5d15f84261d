// Answers that are not what GitHub documents: nothing is guessed, nothing but typed errors comes out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ApiStore, BLOB_BYTES } from '../../src/github/api-store.ts';
import { findCommit } from '../../src/github/commits.ts';
import { preloadTrees } from '../../src/github/recursive-tree.ts';
import { TemporaryFiles } from '../../src/source/temporary-files.ts';
import { cannedApi, isTame, type Sent } from './support.ts';

const TREE = 'c'.repeat(40);
const BLOB = 'd'.repeat(40);
const REPOS = [{ owner: 'acme', repo: 'models' }];

let directory: string;
let files: TemporaryFiles;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'model-guard-store-'));
  files = new TemporaryFiles({ directory });
});
afterAll(async () => {
  await files.close();
  await rm(directory, { recursive: true, force: true });
});

function storeOn(answer: (sent: Sent) => unknown) {
  const api = cannedApi(answer);
  return { api, store: new ApiStore({ api, repos: REPOS, files }) };
}

const entry = (fields: Record<string, unknown> = {}) => ({
  path: 'a.txt',
  mode: '100644',
  type: 'blob',
  sha: BLOB,
  size: 3,
  ...fields,
});
const tree = (entries: readonly unknown[], fields: Record<string, unknown> = {}) => ({
  sha: TREE,
  tree: entries,
  truncated: false,
  ...fields,
});

test('the entries of a tree, asked for once', async () => {
  const { api, store } = storeOn(() => tree([entry()]));
  const expected = [{ name: 'a.txt', mode: '100644', type: 'blob', id: BLOB }];
  expect(await store.tree(TREE)).toEqual(expected);
  expect(await store.tree(TREE)).toEqual(expected);
  expect(api.requests).toBe(1);
});

test.each([
  ['a name with a slash', tree([entry({ path: 'a/b' })])],
  ['an empty name', tree([entry({ path: '' })])],
  ['a name that is no text', tree([entry({ path: 7 })])],
  ['an id that is none', tree([entry({ sha: 'main' })])],
  ['an unknown type', tree([entry({ type: 'tag' })])],
  ['a mode that is no mode', tree([entry({ mode: '10064x' })])],
  ['an entry that is no object', tree(['a.txt'])],
  ['another tree', tree([entry()], { sha: BLOB })],
  ['no list', tree([], { tree: {} })],
  ['no object', []],
  ['null', null],
])('%s is refused', async (_, answer) => {
  await expect(storeOn(() => answer).store.tree(TREE)).rejects.toMatchObject({ code: 'API_FAILED' });
});

test.each([true, undefined, 'false', 0])('truncated: %j fails closed', async (truncated) => {
  await expect(storeOn(() => tree([], { truncated })).store.tree(TREE)).rejects.toMatchObject({
    code: 'TRUNCATED',
  });
});

test('two entries of one name both stay', async () => {
  const { store } = storeOn(() => tree([entry(), entry({ sha: TREE })]));
  expect((await store.tree(TREE)).map(({ id }) => id)).toEqual([BLOB, TREE]);
});

test('a blob above what the API gives out is refused without a request', async () => {
  const { api, store } = storeOn(() => tree([entry({ size: BLOB_BYTES + 1 })]));
  await store.tree(TREE);
  await expect(store.blob(BLOB)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  expect(api.requests).toBe(1);
});

test('a blob that runs over its size is given up', async () => {
  const { store } = storeOn(({ route }) => (route.includes('trees') ? tree([entry()]) : Buffer.alloc(1000)));
  await store.tree(TREE);
  await expect(store.blob(BLOB)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
});

test('any answer gives entries or a typed error', async () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(TREE, BLOB, 'blob', 'tree', '100644', 'a', false));
  const item = fc.dictionary(fc.constantFrom('path', 'mode', 'type', 'sha', 'size', '__proto__'), value);
  const answer = fc.oneof(
    fc.jsonValue(),
    fc.array(item).map((items) => tree(items)),
  );
  await fc.assert(
    fc.asyncProperty(answer, async (json) => {
      const { api, store } = storeOn(() => json);
      for (const ask of [
        () => store.tree(TREE),
        () => findCommit(api, REPOS, TREE),
        () => findCommit(api, REPOS, 'x'),
      ]) {
        expect(await isTame(ask)).toBe(true);
      }
    }),
  );
});

test('any recursive listing is taken whole or not at all', async () => {
  const name = fc.constantFrom('a', 'a/b', 'a/b/c', 'b', 'b/a', '', '/', 'a//b', 'x\ufffd', 'x\ufffd/a');
  const item = fc.record({
    path: name,
    mode: fc.constantFrom('100644', '040000'),
    type: fc.constantFrom('blob', 'tree'),
    sha: fc.constantFrom('1', '2', '3').map((digit) => digit.repeat(40)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(item), async (items) => {
      const { api, store } = storeOn(({ parameters }) => {
        if ('recursive' in parameters) return tree(items);
        throw new Error('the listing was not used');
      });
      expect(await isTame(() => preloadTrees(api, REPOS, store, TREE))).toBe(true);
      const top = items.filter(({ path: file }) => !file.includes('/')).map(({ path: file }) => file);
      const listed = await store.tree(TREE).then(
        (entries) => entries.map((each) => each.name),
        () => top,
      );
      expect(listed).toEqual(top);
    }),
  );
});
