// Packages in a lockfile that nobody asks for: the shape of a lockfile that was edited by hand to bring something in.
import type { PackageEntry } from '../../lockfile/lockfile.ts';
import { type Comparison, type EntryChange, nameKey } from './compare.ts';
import { called } from './entry-words.ts';
import { haveSameBytes, isStrong } from './strength.ts';
import type { PackageVerdict } from './verdict.ts';

/**
 * Entries that are new and that nothing leads to which a project asks for. Package managers write none; what one left
 * behind, or a merge, was there before.
 */
export function orphanVerdicts({ changes, before, after }: Comparison): PackageVerdict[] {
  const orphans = after.graph?.orphans;
  if (orphans === undefined || orphans.size === 0) return [];
  const known = new Set([...(before.graph?.orphans ?? [])].map(nameKey));
  return changes
    .filter((change) => orphans.has(change.now) && !known.has(nameKey(change.now)) && isNew(change))
    .map(({ now }) => ({
      rule: 'PACKAGE-UNASKED',
      what: called(now),
      says: 'is new in the lockfile, and nothing that the project asks for needs it',
      cause: 'orphan',
      together: 'are new in the lockfile without being needed by anything that the project asks for',
      subject: JSON.stringify([now.ecosystem, now.name, now.version]),
      line: now.line,
    }));
}

/** An entry that lost what needed it is on its way out; only one that brings other bytes matters. */
function isNew({ now, was }: EntryChange): boolean {
  return was === undefined || installs(was) !== installs(now);
}

function installs({ version, source, hashes }: PackageEntry): string {
  return JSON.stringify([version, source, hashes.map(({ value }) => value)]);
}

/**
 * Releases that the lockfile says other things of than before, though their bytes are the same: what a release needs
 * stands in the release. Package managers install what the lockfile says.
 */
export function needsVerdicts({ before, after, base }: Comparison): PackageVerdict[] {
  const [old, now] = [before.graph?.needs, after.graph?.needs];
  if (old === undefined || now === undefined) return [];
  return after.entries.flatMap((entry): PackageVerdict[] => {
    const needs = now.get(entry) ?? [];
    if (needs.length === 0 || !isStrong(entry.hashes)) return [];
    const same = (base.get(nameKey(entry)) ?? []).filter((copy) => isSameRelease(copy, entry));
    if (same.length === 0) return [];
    const known = new Set(same.flatMap((copy) => old.get(copy) ?? []));
    const added = needs.filter((name) => !known.has(name));
    return added.length === 0 ? [] : [needsVerdict(entry, added)];
  });
}

function isSameRelease(was: PackageEntry, now: PackageEntry): boolean {
  return was.version === now.version && isStrong(was.hashes) && haveSameBytes(was.hashes, now.hashes);
}

function needsVerdict(entry: PackageEntry, added: readonly string[]): PackageVerdict {
  const names = [...new Set(added)];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return {
    rule: 'PACKAGE-NEEDS-CHANGED',
    what: called(entry),
    says: `now needs ${names.slice(0, 3).join(', ')}${more} by the lockfile, though its bytes are the same as before`,
    cause: 'needs',
    together: 'need other packages than before by the lockfile, though their bytes are the same',
    subject: JSON.stringify([entry.name, entry.version, names.toSorted()]),
    line: entry.line,
  };
}
