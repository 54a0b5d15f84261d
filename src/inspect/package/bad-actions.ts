// Commits of actions that are known to be bad, in the lock file of workflows: what it says is what runs.
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import type { PackageKnowledge } from './knowledge.ts';
import type { PackageVerdict } from './verdict.ts';

export function badActionVerdicts(
  { entries }: LockfileReading,
  { badCommits }: PackageKnowledge,
): PackageVerdict[] {
  if (entries[0]?.ecosystem !== 'github-actions') return [];
  return entries.flatMap((entry) => {
    const repository = entry.name.split('/', 2).join('/');
    const known = badCommits.get(repository) ?? [];
    const bad = entry.hashes.find(({ value }) => known.includes(value.toLowerCase()));
    return bad === undefined ? [] : [verdict(entry, repository, bad)];
  });
}

function verdict(
  { name, version = '' }: PackageEntry,
  repository: string,
  { value, line }: PackageEntry['hashes'][number],
): PackageVerdict {
  return {
    rule: 'WORKFLOW-BAD-ACTION',
    what: `${name}@${version}`,
    says: `is held to ${value.slice(0, 12)}, a commit that is known for taking the secrets of the jobs that run it`,
    cause: `${repository}@${value.toLowerCase()}`,
    together: 'are held to commits that are known for taking the secrets of the jobs that run them',
    subject: '',
    line,
    isState: true,
  };
}
