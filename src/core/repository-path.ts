// Paths of files that are scanned in place: their repository may begin anywhere in them.

/** Paths of commits never begin so: a file outside of the folder that the command runs in, or in a repository below it. */
const ELSEWHERE = /^(?:(?:[A-Za-z]:)?\/|\.\.?\/)/;
/** Folders that services look for at the root of a repository only. */
const AT_ROOT = /\/(?=\.(?:github|gitlab|circleci|azure-?pipelines)\/)/gi;

/** The path as the repository of the file has it, as far as such a folder shows where that begins. Pure. */
export function inRepository(path: string): string {
  if (!ELSEWHERE.test(path)) return path;
  const root = [...path.matchAll(AT_ROOT)].at(-1);
  return root === undefined ? path : path.slice(root.index + 1);
}
