// The judge itself: what GitHub's description allows passes, what it does not is named.
import { describe, expect, it } from 'vitest';
import type { Json } from './json.ts';
import { githubOpenApi, type MatchedOperation } from './openapi.ts';
import { ROUTES } from './routes.ts';
import { sampleOf } from './sample.ts';

const api = githubOpenApi();

function match(method: string, path: string): MatchedOperation {
  const found = api.match(method, path);
  if (found === undefined) throw new Error(`no operation for ${method} ${path}`);
  return found;
}

function problems(method: string, path: string, query = '', body?: Json): string[] {
  return api.checkRequest(match(method, path), new URLSearchParams(query), body);
}

describe('match', () => {
  it.each([
    ['GET', '/repos/o/r/git/trees/abc', 'tree_sha', 'abc'],
    ['GET', '/repos/o/r/contents/a%20b/c%2Fd.pt', 'path', 'a b/c/d.pt'],
    ['GET', '/repos/o/r/compare/main...feature/x', 'basehead', 'main...feature/x'],
    ['GET', '/repos/o/r/commits/refs/heads/main', 'ref', 'refs/heads/main'],
    ['PATCH', '/repos/o/r/issues/comments/7', 'comment_id', '7'],
  ])('%s %s', (method, path, name, value) => {
    expect(match(method, path).params[name]).toBe(value);
  });

  it.each([
    ['GET', '/repos/o/r/actions/runs'],
    ['DELETE', '/repos/o/r'],
    ['GET', '/repos/o/r/git/blobs/a/b'],
  ])('has nothing for %s %s', (method, path) => {
    expect(api.match(method, path)).toBeUndefined();
  });
});

describe('checkRequest', () => {
  it('takes what the description declares', () => {
    expect(problems('GET', '/repos/o/r/pulls/1/files', 'per_page=100&page=2')).toEqual([]);
    expect(problems('POST', '/repos/o/r/issues/1/comments', '', { body: 'x' })).toEqual([]);
  });

  it.each([
    ['GET', '/repos/o/r/pulls/1/files', 'perpage=100', undefined],
    ['GET', '/repos/o/r/pulls/one/files', '', undefined],
    ['GET', '/repos/o/r/pulls/1/files', 'page=x', undefined],
    ['POST', '/repos/o/r/issues/1/comments', '', {}],
    ['POST', '/repos/o/r/issues/1/comments', '', undefined],
    ['POST', '/repos/o/r/issues/1/comments', '', { body: 'x', bodytext: 'y' }],
    [
      'POST',
      '/repos/o/r/pulls/1/comments',
      '',
      { body: 'x', commit_id: 'c', path: 'p', subject_type: 'all' },
    ],
    ['POST', '/repos/o/r/pulls/1/reviews', '', { event: 'approve' }],
    ['GET', '/repos/o/r', '', { body: 'x' }],
  ] as const)('refuses %s %s ?%s %j', (method, path, query, body) => {
    expect(problems(method, path, query, body)).not.toEqual([]);
  });
});

describe('checkResponse', () => {
  const tree = match('GET', '/repos/o/r/git/trees/abc').operation;

  it('takes an answer that fits and names one that does not', () => {
    expect(api.checkResponse(tree, 200, { sha: 'a', tree: [], truncated: false })).toEqual([]);
    expect(api.checkResponse(tree, 200, { sha: 'a', tree: [{}], truncated: false })).not.toEqual([]);
    expect(api.checkResponse(tree, 404, { message: 7 })).not.toEqual([]);
    expect(api.checkResponse(tree, 201, {})).not.toEqual([]);
  });

  it('reads nullable as a type that may be null', () => {
    const files = match('GET', '/repos/o/r/pulls/1/files').operation;
    const schema = { $ref: '#/components/schemas/diff-entry' };
    expect(api.checkResponse(files, 200, [sampleOf(api, schema, { sha: null })])).toEqual([]);
    expect(api.checkResponse(files, 200, [sampleOf(api, schema, { filename: null })])).not.toEqual([]);
  });
});

describe('the routes of the fake', () => {
  it('are the operations of the subset, all of them', () => {
    const names = Object.keys(ROUTES);
    for (const name of names) {
      const [method = '', path = ''] = name.split(' ');
      const concrete = path.replaceAll(/\{(\w*number|comment_id)\}/g, '1').replaceAll(/\{\w+\}/g, 'x');
      expect(match(method, concrete).operation.name).toBe(name);
    }
    const known = api.operations().map((operation) => operation.name);
    expect(names.toSorted()).toEqual(known.toSorted());
  });

  it.each(api.operations())('answer $name with a minimal instance that fits', (operation) => {
    const status = api.responseSchema(operation, 201) === undefined ? 200 : 201;
    const sample = sampleOf(api, api.responseSchema(operation, status));
    expect(api.checkResponse(operation, status, sample)).toEqual([]);
  });
});
