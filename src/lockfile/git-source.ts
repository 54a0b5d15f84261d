// Git sources, and when they are pinned.
import type { PackageSource } from './lockfile.ts';

/** A commit in full, SHA-1 or SHA-256; anything shorter or a name can move. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

export function isCommit(text: string | undefined): text is string {
  return text !== undefined && COMMIT.test(text);
}

/** A git source; the commit counts only in full. */
export function gitSource(url: string, reference: string | undefined): PackageSource {
  return isCommit(reference) ? { kind: 'git', url, commit: reference.toLowerCase() } : { kind: 'git', url };
}

/** `https://host/path?rev=main#<commit>`, as uv and cargo write it; the range is what the commit was chosen by. */
export function gitReference(text: string): { source: PackageSource; range?: string } {
  const hash = text.indexOf('#');
  const bare = hash === -1 ? text : text.slice(0, hash);
  const query = bare.indexOf('?');
  const url = query === -1 ? bare : bare.slice(0, query);
  const source = gitSource(url, hash === -1 ? undefined : text.slice(hash + 1));
  return query === -1 ? { source } : { source, range: bare.slice(query + 1) };
}
