// Turns what people call commits into commits: names, merge bases, and advice when a clone is too shallow.
import type { ObjectId } from '../core/change.ts';
import { oneLine, SourceError } from './errors.ts';
import type { GitAnswer, GitProgram } from './git-program.ts';
import { isObjectId } from './object-store.ts';

/** The repository's own directory, where objects and LFS objects are. Rejects with NOT_A_REPOSITORY. */
export async function gitDirectory(git: GitProgram): Promise<string> {
  const answer = await git.run(['rev-parse', '--git-common-dir']);
  if (answer.code === 0) return answer.output.replace(/\r?\n$/, '');
  const where = oneLine(git.directory);
  if (answer.complaint.includes('dubious ownership')) {
    const advice = `git config --global --add safe.directory ${where}`;
    throw new SourceError(
      'NOT_A_REPOSITORY',
      `${where} belongs to another user; if you trust it, run: ${advice}`,
    );
  }
  throw new SourceError(
    'NOT_A_REPOSITORY',
    `${where} is not in a git repository (${answer.complaint}); name one`,
  );
}

/** The id of the commit that a name stands for. Rejects with {@link SourceError} UNKNOWN_COMMIT. */
export async function resolveCommit(git: GitProgram, name: string): Promise<ObjectId> {
  const shown = oneLine(name);
  // A dash would be an option; the others cannot be in a name.
  if (name === '' || name.startsWith('-') || /[\p{Cc}]/u.test(name)) {
    throw new SourceError('UNKNOWN_COMMIT', `"${shown}" cannot be the name of a commit`);
  }
  const answer = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const id = answer.output.trim();
  if (answer.code === 0 && isObjectId(id)) return id;
  const advice = `fetch it, for example with: git fetch origin ${shown}`;
  throw new SourceError('UNKNOWN_COMMIT', `there is no commit "${shown}" in this clone; ${advice}`);
}

/**
 * The commit where `head` left `base`: git's first choice when there are several, as GitHub does. Rejects with
 * {@link SourceError} NO_MERGE_BASE.
 */
export async function mergeBase(git: GitProgram, base: ObjectId, head: ObjectId): Promise<ObjectId> {
  const answer = await git.run(['merge-base', base, head]);
  const id = answer.output.trim();
  if (answer.code === 0 && isObjectId(id)) return id;
  if (answer.code !== 1) throw failed('merge-base', answer);
  const shallow = (await git.run(['rev-parse', '--is-shallow-repository'])).output.trim() === 'true';
  const advice = shallow
    ? 'this clone is shallow: run git fetch --unshallow, or check out with fetch-depth: 0'
    : 'they have no common history: rebase the change on the base branch';
  throw new SourceError('NO_MERGE_BASE', `${base} and ${head} have no merge base; ${advice}`);
}

export function failed(command: string, answer: GitAnswer): SourceError {
  return new SourceError(
    'GIT_FAILED',
    `git ${command} failed: ${answer.complaint || `exit code ${answer.code}`}`,
  );
}
