// Puts a model on disk: as the checkout that a workflow step leaves, or as a repository that git can read.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

export interface Checkout {
  readonly folder: string;
  remove(): void;
}

/** A real repository with every object of the model, its commits as branches, and `commit` checked out. */
export function checkOut(
  repository: Repository,
  commit: string,
  names: readonly string[] = [commit],
): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'contract-checkout-'));
  const { format } = repository.objects;
  git(folder, 'init', '--quiet', `--object-format=${format}`, '--initial-branch=unborn');
  repository.objects.writeLoose(join(folder, '.git'));
  const heads = join(folder, '.git', 'refs', 'heads');
  mkdirSync(heads, { recursive: true });
  for (const name of names) writeFileSync(join(heads, name), `${repository.id(name)}\n`);
  git(folder, 'checkout', '--quiet', '--force', '--detach', repository.id(commit));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs git without any configuration of this machine. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
