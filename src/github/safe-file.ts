// Writes report files where the runner allows it: the workspace may hold links that a pull request has put there.
import { lstat, mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GitHubError, quoted } from './errors.ts';

/** Directories that files may be written under; the first is what relative paths start from. */
export interface WriteRoots {
  readonly workspace: string | undefined;
  readonly temporary: string | undefined;
}

export function writeRoots(env: Readonly<Record<string, string | undefined>>): WriteRoots {
  return { workspace: env['GITHUB_WORKSPACE'], temporary: env['RUNNER_TEMP'] };
}

/**
 * Writes `text` to `file` whole or not at all (a temporary file, renamed) and returns the absolute path.
 * `input` names the action's input in messages. Throws {@link GitHubError} INVALID_INPUT when the path leaves the
 * workspace and the temporary directory, itself or through a link; an existing link at the path is replaced.
 */
export async function writeInside(
  roots: WriteRoots,
  input: string,
  file: string,
  text: string,
): Promise<string> {
  const target = path.resolve(roots.workspace ?? roots.temporary ?? '/', file);
  const allowed = [roots.workspace ?? '', roots.temporary ?? ''].filter((candidate) => candidate !== '');
  const root = allowed.find((candidate) => isBelow(path.resolve(candidate), target));
  const parts = target.split(path.sep);
  if (root === undefined || parts.some((part) => part.toLowerCase() === '.git')) throw outside(input, file);
  const directory = path.dirname(target);
  try {
    await checkReal(root, await existing(directory), input, file);
    await mkdir(directory, { recursive: true });
    await checkReal(root, directory, input, file);
    await replace(target, text);
  } catch (error) {
    if (error instanceof GitHubError) throw error;
    throw new GitHubError('INVALID_INPUT', `${input} ${quoted(file)} cannot be written`, error);
  }
  return target;
}

function outside(input: string, file: string): GitHubError {
  const allowed = 'a path inside the workspace or the temporary directory of the runner, not in .git';
  return new GitHubError('INVALID_INPUT', `input ${input} is ${quoted(file)}; allowed: ${allowed}`);
}

function isBelow(root: string, target: string): boolean {
  const way = path.relative(root, target);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The nearest directory on the way up that exists, links included: a link to nowhere must not pass for missing. */
async function existing(directory: string): Promise<string> {
  for (let current = directory; ; current = path.dirname(current)) {
    const found = await lstat(current).catch(() => undefined);
    if (found !== undefined || path.dirname(current) === current) return current;
  }
}

async function checkReal(root: string, directory: string, input: string, file: string): Promise<void> {
  const [realRoot, real] = await Promise.all([realpath(root), realpath(directory)]);
  const inGit = path.relative(realRoot, real).split(path.sep).includes('.git');
  if (inGit || (real !== realRoot && !isBelow(realRoot, real))) throw outside(input, file);
}

async function replace(target: string, text: string): Promise<void> {
  // A directory of our own beside the target: nothing can wait there under the temporary file's name.
  const scratch = await mkdtemp(`${target}.`);
  try {
    const temporary = path.join(scratch, 'whole');
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
