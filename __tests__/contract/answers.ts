// The JSON that GitHub gives for the things of the model. What the model does not know comes from the schema.
import { commentableLines } from './text-diff.ts';
import { BOT, type Comment, type Hub, type PullState, type Review, type ReviewComment } from './hub.ts';
import type { FileMode, FlatEntry } from './git-objects.ts';
import type { Json, JsonObject } from './json.ts';
import { githubOpenApi } from './openapi.ts';
import type { Commit, FileChange } from './repository.ts';
import { sampleOf } from './sample.ts';

/** A minimal instance of a named schema, with what the model knows laid over it. */
function a(schema: string, known: Json): Json {
  return sampleOf(githubOpenApi(), { $ref: `#/components/schemas/${schema}` }, known);
}

export function user(login: string): Json {
  return a('simple-user', { login, type: login.endsWith('[bot]') ? 'Bot' : 'User', id: 7 });
}

export function currentUser(login: string): Json {
  return a('private-user', { login });
}

export function repository(hub: Hub, owner = hub.owner, schema = 'repository'): Json {
  return a(schema, {
    name: hub.name,
    full_name: `${owner}/${hub.name}`,
    owner: user(owner),
    private: hub.description.visibility !== 'public',
    visibility: hub.description.visibility ?? 'private',
    default_branch: hub.defaultBranch,
    fork: owner !== hub.owner,
    url: `${hub.apiUrl}/repos/${owner}/${hub.name}`,
    html_url: `${hub.serverUrl}/${owner}/${hub.name}`,
  });
}

export function gitCommit(hub: Hub, found: Commit): Json {
  const who = { name: 'Ada', email: 'ada@example.com', date: found.date };
  return a('git-commit', {
    sha: found.id,
    message: found.message,
    author: who,
    committer: who,
    tree: { sha: found.tree, url: `${repositoryUrl(hub)}/git/trees/${found.tree}` },
    parents: found.parents.map((id) => ({ sha: id, url: commitUrl(hub, id), html_url: commitUrl(hub, id) })),
  });
}

export function commit(hub: Hub, found: Commit, files?: readonly FileChange[]): Json {
  const who = { name: 'Ada', email: 'ada@example.com', date: found.date };
  return a('commit', {
    sha: found.id,
    url: commitUrl(hub, found.id),
    author: user('ada'),
    committer: user('ada'),
    commit: {
      author: who,
      committer: who,
      message: found.message,
      tree: { sha: found.tree, url: `${repositoryUrl(hub)}/git/trees/${found.tree}` },
    },
    parents: found.parents.map((id) => ({ sha: id, url: commitUrl(hub, id) })),
    ...(files && { files: files.map((file) => diffEntry(hub, file)) }),
  });
}

const TYPES: Record<FileMode, string> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '160000': 'commit',
  '40000': 'tree',
};

export function treeEntry(hub: Hub, entry: FlatEntry): Json {
  const type = TYPES[entry.mode];
  const url = `${repositoryUrl(hub)}/git/${type}s/${entry.id}`;
  const size = hub.repository.objects.get(entry.id)?.content.length;
  return {
    path: entry.path,
    mode: entry.mode.padStart(6, '0'),
    type,
    sha: entry.id,
    ...(type === 'blob' && size !== undefined && { size }),
    // A submodule's commit is elsewhere, so GitHub gives no address for it.
    ...(type !== 'commit' && { url }),
  };
}

export function blob(hub: Hub, id: string, content: Buffer): Json {
  // GitHub breaks the base64 text of the blobs API into lines.
  const lines = content.toString('base64').replaceAll(/(.{60})/g, '$1\n');
  const known = { sha: id, size: content.length, content: lines, encoding: 'base64' };
  return a('blob', { ...known, url: `${repositoryUrl(hub)}/git/blobs/${id}` });
}

export function contentFile(hub: Hub, entry: FlatEntry, content: Buffer): Json {
  // From 1 MB on the contents API leaves the content out of its JSON form.
  const inline = content.length < 1_000_000;
  return a('content-file', {
    ...contentLinks(hub, entry),
    type: 'file',
    size: content.length,
    encoding: inline ? 'base64' : 'none',
    content: inline ? content.toString('base64').replaceAll(/(.{60})/g, '$1\n') : '',
  });
}

export function contentEntry(hub: Hub, entry: FlatEntry): Json {
  const type = entry.mode === '40000' ? 'dir' : TYPES[entry.mode] === 'commit' ? 'submodule' : 'file';
  return {
    ...contentLinks(hub, entry),
    type,
    size: hub.repository.objects.get(entry.id)?.content.length ?? 0,
  };
}

export function contentOther(hub: Hub, entry: FlatEntry, target: string): Json {
  const links = contentLinks(hub, entry);
  if (entry.mode === '120000') return a('content-symlink', { ...links, type: 'symlink', target });
  return a('content-submodule', { ...links, type: 'submodule', submodule_git_url: 'https://git.example/x' });
}

function contentLinks(hub: Hub, entry: FlatEntry): JsonObject {
  const url = `${repositoryUrl(hub)}/contents/${encodePath(entry.path)}`;
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
  const links = { git: url, html: url, self: url };
  return {
    name,
    path: entry.path,
    sha: entry.id,
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: links,
  };
}

export function diffEntry(hub: Hub, change: FileChange): Json {
  const url = `${repositoryUrl(hub)}/contents/${encodePath(change.path)}`;
  const changed = change.before?.id !== change.after?.id;
  return a('diff-entry', {
    filename: change.path,
    status: change.status,
    sha: change.after?.id ?? change.before?.id ?? null,
    additions: change.diff?.additions ?? 0,
    deletions: change.diff?.deletions ?? 0,
    changes: (change.diff?.additions ?? 0) + (change.diff?.deletions ?? 0),
    blob_url: url,
    raw_url: url,
    contents_url: url,
    ...(change.previous !== undefined && { previous_filename: change.previous }),
    ...(changed && change.diff !== undefined && { patch: change.diff.patch }),
  });
}

export function pull(hub: Hub, state: PullState): Json {
  const headOwner = state.fork ? state.author : hub.owner;
  const url = `${repositoryUrl(hub)}/pulls/${state.number}`;
  return a('pull-request', {
    number: state.number,
    title: state.title,
    body: state.body,
    draft: state.draft,
    state: 'open',
    url,
    html_url: `${hub.serverUrl}/${hub.fullName}/pull/${state.number}`,
    user: user(state.author),
    merge_commit_sha: state.mergeId,
    base: side(hub, hub.owner, hub.defaultBranch, state.baseId),
    head: side(hub, headOwner, 'feature', state.headId),
    changed_files: hub.repository.diff(state.baseId, state.headId).length,
  });
}

function side(hub: Hub, owner: string, ref: string, sha: string): JsonObject {
  return { label: `${owner}:${ref}`, ref, sha, user: user(owner), repo: repository(hub, owner) };
}

export function comment(hub: Hub, state: Comment): Json {
  return a('issue-comment', {
    id: state.id,
    user: user(state.user),
    body: state.body,
    html_url: `${hub.serverUrl}/${hub.fullName}/pull/${hub.pull?.number ?? 1}#issuecomment-${state.id}`,
    ...(state.user === BOT && { performed_via_github_app: null }),
  });
}

export function review(state: Review): Json {
  return a('pull-request-review', {
    id: state.id,
    user: user(state.user),
    body: state.body ?? '',
    state: state.state,
    commit_id: state.commitId,
    ...(state.state !== 'PENDING' && {
      submitted_at: `2026-01-02T00:00:${String(state.id % 60).padStart(2, '0')}Z`,
    }),
  });
}

export function reviewComment(state: ReviewComment): Json {
  return a('pull-request-review-comment', {
    id: state.id,
    user: user(state.user),
    body: state.body,
    path: state.path,
    commit_id: state.commitId,
    subject_type: state.subjectType,
    ...(state.line !== undefined && { line: state.line, side: 'RIGHT' }),
  });
}

/** Whether GitHub would take a comment on this line of the head version. */
export function isCommentable(change: FileChange | undefined, line: number): boolean {
  return change?.diff !== undefined && commentableLines(change.diff.patch).has(line);
}

export function repositoryUrl(hub: Hub): string {
  return `${hub.apiUrl}/repos/${hub.fullName}`;
}

function commitUrl(hub: Hub, id: string): string {
  return `${repositoryUrl(hub)}/commits/${id}`;
}

/** Every character that a URI may not hold, encoded. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
