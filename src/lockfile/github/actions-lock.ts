// Reads the lock file of GitHub Actions.
import type { JsonMember, JsonNode } from '../../format/json/nodes.ts';
import { checkVersion, openYaml } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gitSource, isCommit } from '../git-source.ts';
import type { LockfileReading, PackageHash } from '../lockfile.ts';
import { memberOf, membersOf, scalarOf, stringsOf, textOf } from '../tree.ts';

/** Preview versions; the file has no other so far. */
const KNOWN_VERSION = /^v0\.0\.[23]$/;

/**
 * Reads `.github/workflows/actions.lock`: `dependencies` of `owner/repository@reference` with the commit that the
 * reference stood for. The numbers of the owner and the repository are hashes too (`owner-id`, `repository-id`): they
 * change when a name is taken over. Never throws.
 */
export function readActionsLock(text: string): LockfileReading {
  const { root, draft } = openYaml('actions-lock', text);
  checkVersion(draft, memberOf(root, 'version'), KNOWN_VERSION, 'v0.0.2 and v0.0.3');
  const direct = new Set(membersOf(memberOf(root, 'workflows')).flatMap(({ value }) => stringsOf(value)));
  const dependencies = memberOf(root, 'dependencies');
  for (const member of membersOf(dependencies)) readDependency(draft, member, direct);
  if (dependencies !== undefined && dependencies.kind === 'array') {
    draft.problem('unsupported', 'dependencies is a list and is not read.', draft.lineAt(dependencies.start));
  }
  return draft.finish('lock');
}

function readDependency(
  draft: Draft,
  { key, keyStart, value }: JsonMember,
  direct: ReadonlySet<string>,
): void {
  const line = draft.lineAt(keyStart);
  const sign = key.indexOf('@');
  const name = key.slice(0, Math.max(sign, 0)).toLowerCase();
  const repository = name.split('/', 2).join('/');
  if (!/^[^/]+\/[^/]+$/.test(repository)) {
    return draft.problem('unsupported', `It is no action with a reference: ${key.slice(0, 80)}`, line);
  }
  const commitNode = memberOf(value, 'commit');
  const commit = textOf(value, 'commit')?.replace(/^sha(?:1|256)-/, '');
  const reference = textOf(value, 'ref') ?? key.slice(sign + 1);
  if (!isCommit(commit)) {
    draft.problem('unsupported', `The commit of ${key.slice(0, 80)} is not given in full.`, line);
  }
  draft.entry({
    ecosystem: 'github-actions',
    name,
    version: key.slice(sign + 1),
    range: reference,
    line,
    source: gitSource(`https://github.com/${repository}`, commit),
    sourceLine: commitNode === undefined ? undefined : draft.lineAt(commitNode.start),
    hashes: [
      ...commitHash(commit, commitNode, draft),
      ...numberHash('owner-id', memberOf(value, 'owner_id'), draft),
      ...numberHash('repository-id', memberOf(value, 'repo_id'), draft),
    ],
    relation: direct.has(key) ? 'direct' : 'transitive',
  });
}

function commitHash(commit: string | undefined, node: JsonNode | undefined, draft: Draft): PackageHash[] {
  if (commit === undefined || node === undefined) return [];
  return [
    { algorithm: commit.length === 64 ? 'sha256' : 'sha1', value: commit, line: draft.lineAt(node.start) },
  ];
}

function numberHash(algorithm: string, node: JsonNode | undefined, draft: Draft): PackageHash[] {
  const value = scalarOf(node);
  if (node === undefined || value === undefined || value === null) return [];
  return [{ algorithm, value: String(value), line: draft.lineAt(node.start) }];
}
