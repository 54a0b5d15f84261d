// A stand-in for GitHub that knows one pull request in which nothing changed: for timing the action's start.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const BASE = createHash('sha1').update('base').digest('hex');
const HEAD = createHash('sha1').update('head').digest('hex');

/** The payload of the event, as the runner would hand it over. */
export const EVENT = {
  pull_request: {
    number: 1,
    user: { login: 'someone' },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'o/r' } },
    head: { sha: HEAD, ref: 'topic', repo: { full_name: 'o/r' } },
  },
  repository: { full_name: 'o/r', name: 'r', owner: { login: 'o' }, default_branch: 'main' },
};

const commit = (sha) => ({ sha, tree: { sha: TREE }, commit: { tree: { sha: TREE } }, parents: [] });

function answer(path) {
  if (path.includes('/compare/'))
    return { merge_base_commit: commit(BASE), files: [], commits: [], status: 'ahead' };
  if (path.includes('/git/commits/')) return commit(path.split('/').at(-1));
  if (path.includes('/git/trees/')) return { sha: TREE, tree: [], truncated: false };
  return undefined;
}

/** Resolves to the address of the server and a function that stops it. */
export async function startServer() {
  const server = createServer((request, response) => {
    const body = answer(new URL(request.url, 'http://localhost').pathname);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { message: 'Not Found' }));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
