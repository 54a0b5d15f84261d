// Releases that nobody has had the time to look at: most poisoned ones were found within a day.
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import type { Comparison } from './compare.ts';
import type { PackageVerdict } from './verdict.ts';

/** Only what the change brings in, where the lockfile carries its date; everything where there is no version before. */
export function youngVerdicts(
  after: LockfileReading,
  comparison: Comparison | undefined,
  youngSince: Date | undefined,
): PackageVerdict[] {
  if (youngSince === undefined) return [];
  return broughtIn(after, comparison).flatMap((entry) => {
    const published = new Date(entry.publishedAt ?? Number.NaN);
    // A date that is none, or lies in the past far enough, says nothing.
    return published > youngSince ? [verdictOf(entry, published)] : [];
  });
}

/** Entries of a lockfile that are new or have another version than before. */
function broughtIn(after: LockfileReading, comparison: Comparison | undefined): readonly PackageEntry[] {
  if (after.role !== 'lock') return [];
  if (comparison === undefined) return after.entries;
  return comparison.changes.filter(({ was, now }) => was?.version !== now.version).map(({ now }) => now);
}

function verdictOf({ name, version = '', line }: PackageEntry, published: Date): PackageVerdict {
  return {
    rule: 'PACKAGE-YOUNG',
    what: `${name} ${version}`,
    says: `was published on ${published.toISOString().slice(0, 16).replace('T', ' at ')} UTC`,
    cause: 'young',
    together: 'were published a short time ago',
    subject: `${name} ${version}`,
    line,
  };
}
