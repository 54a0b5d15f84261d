// The routes that speak of commits, trees, blobs and contents.
import { failure, notFound, ok, paged, type Answer, type Question } from './answer.ts';
import * as answers from './answers.ts';
import type { Hub } from './hub.ts';

/** GitHub's documented limits. */
const COMPARE_FILES = 300;
const COMPARE_COMMITS = 250;
/** Above 100 MB the blobs and contents endpoints refuse. */
const BLOB_BYTES = 100_000_000;

export function getCommit(hub: Hub, { params, accept }: Question): Answer {
  const ref = params['ref'] ?? '';
  const commit = hub.repository.commit(hub.resolve(ref) ?? '');
  if (commit === undefined) return failure(422, `No commit found for SHA: ${ref}`);
  if (accept.includes('vnd.github.sha')) {
    return { status: 200, raw: { type: 'application/vnd.github.sha', data: Buffer.from(commit.id) } };
  }
  const [parent] = commit.parents;
  const files = parent === undefined ? [] : hub.repository.diff(parent, commit.id);
  return ok(answers.commit(hub, commit, files.slice(0, COMPARE_FILES)));
}

export function getGitCommit(hub: Hub, { params }: Question): Answer {
  const commit = hub.repository.commit(params['commit_sha'] ?? '');
  return commit === undefined ? notFound() : ok(answers.gitCommit(hub, commit));
}

export function compare(hub: Hub, question: Question): Answer {
  const [base = '', head = ''] = (question.params['basehead'] ?? '').split('...');
  const [from, to] = [base, head].map((ref) => hub.repository.commit(hub.resolve(ref) ?? ''));
  const fork = from && to && hub.repository.mergeBase(from.id, to.id);
  if (from === undefined || to === undefined || fork === undefined) return notFound();
  const inBase = new Set(hub.repository.ancestors(from.id).map((commit) => commit.id));
  const inHead = new Set(hub.repository.ancestors(to.id).map((commit) => commit.id));
  const ahead = hub.repository.ancestors(to.id).filter((commit) => !inBase.has(commit.id));
  const behind = [...inBase].filter((id) => !inHead.has(id)).length;
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
  const page = paged(
    question,
    ahead.toReversed().map((commit) => answers.commit(hub, commit)),
    COMPARE_COMMITS,
  );
  const url = `${answers.repositoryUrl(hub)}/compare/${from.id}...${to.id}`;
  const files = hub.repository.diff(fork.id, to.id).slice(0, COMPARE_FILES);
  const firstPage = (question.query.get('page') ?? '1') === '1';
  return {
    ...page,
    json: {
      url,
      html_url: url,
      permalink_url: url,
      diff_url: url,
      patch_url: url,
      base_commit: answers.commit(hub, from),
      merge_base_commit: answers.commit(hub, fork),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: page.json ?? [],
      files: firstPage ? files.map((file) => answers.diffEntry(hub, file)) : [],
    },
  };
}

export function getTree(hub: Hub, { params, query }: Question): Answer {
  const given = params['tree_sha'] ?? '';
  const { objects } = hub.repository;
  const id = hub.repository.commit(hub.resolve(given) ?? '')?.tree ?? given;
  if (objects.get(id)?.type !== 'tree') return notFound();
  // Any value at all, even 0 or false, makes the listing recursive.
  const recursive = query.has('recursive');
  const flat = () =>
    objects.readTree(id).map((entry) => ({ path: entry.name, mode: entry.mode, id: entry.id }));
  const entries = recursive ? objects.flatten(id, true) : flat();
  const limit = recursive ? hub.treeLimit.recursive : hub.treeLimit.flat;
  const tree = entries.slice(0, limit).map((entry) => answers.treeEntry(hub, entry));
  const url = `${answers.repositoryUrl(hub)}/git/trees/${id}`;
  return ok({ sha: id, url, tree, truncated: entries.length > limit });
}

export function getBlob(hub: Hub, { params, accept }: Question): Answer {
  const id = params['file_sha'] ?? '';
  const object = hub.repository.objects.get(id);
  if (object?.type !== 'blob') return notFound();
  if (object.content.length > BLOB_BYTES) return failure(403, 'This API returns blobs up to 100 MB in size.');
  if (wantsRaw(accept)) return raw(object.content);
  return ok(answers.blob(hub, id, object.content));
}

function wantsRaw(accept: string): boolean {
  return /application\/vnd\.github(\.v3)?\.raw(\+json)?/.test(accept);
}

function raw(data: Buffer): Answer {
  return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', data } };
}

export function getContents(hub: Hub, { params, query, accept }: Question): Answer {
  const ref = query.get('ref') ?? hub.defaultBranch;
  const commit = hub.repository.commit(hub.resolve(ref) ?? '');
  if (commit === undefined) return failure(404, `No commit found for the ref ${ref}`);
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const all = hub.repository.objects.flatten(commit.tree, true);
  const entry = all.find((file) => file.path === path);
  if (entry === undefined) return notFound();
  if (entry.mode === '40000') {
    const depth = path.split('/').length + 1;
    const inside = all.filter(
      (file) => file.path.startsWith(`${path}/`) && file.path.split('/').length === depth,
    );
    return ok(inside.map((file) => answers.contentEntry(hub, file)));
  }
  const content = hub.repository.objects.get(entry.id)?.content ?? Buffer.alloc(0);
  if (content.length > BLOB_BYTES) return failure(403, 'This API returns blobs up to 100 MB in size.');
  if (entry.mode === '120000' || entry.mode === '160000') {
    return ok(answers.contentOther(hub, entry, content.toString('utf8')));
  }
  return wantsRaw(accept) ? raw(content) : ok(answers.contentFile(hub, entry, content));
}
