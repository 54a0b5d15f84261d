// Says which packages went back to an older version: where known holes are open again.
import type { PackageEntry } from '../../lockfile/lockfile.ts';
import { type Comparison, nameKey } from './compare.ts';
import { called, isDirect } from './entry-words.ts';
import type { PackageVerdict } from './verdict.ts';
import { compareVersions, majorOf } from './versions.ts';

/** Once per name, and only if no version that left was below the one that came: copies come and go for many reasons. */
export function downgradeVerdicts({ changes, base, head, after }: Comparison): PackageVerdict[] {
  const seen = new Set<string>();
  return changes.flatMap(({ now }) => {
    const key = nameKey(now);
    // go.sum lists every version that was ever looked at, not the one that is used.
    if (seen.has(key) || now.version === undefined || (now.ecosystem === 'go' && after.role === 'lock'))
      return [];
    seen.add(key);
    const [old, young] = [versionsOf(base.get(key)), versionsOf(head.get(key))];
    const left = [...old].filter((version) => !young.has(version));
    const came = (head.get(key) ?? []).find((entry) => isBelowAll(entry, old, left));
    return came === undefined ? [] : [verdictOf(came, lowest(left), isDirect(came, after.role))];
  });
}

function versionsOf(entries: readonly PackageEntry[] = []): ReadonlySet<string> {
  return new Set(entries.flatMap(({ version }) => version ?? []));
}

/** Whether an entry has a version that is new here and older than all that left. */
function isBelowAll({ version }: PackageEntry, old: ReadonlySet<string>, left: readonly string[]): boolean {
  if (version === undefined || old.has(version) || left.length === 0) return false;
  return left.every((gone) => compareVersions(version, gone) < 0);
}

function lowest(versions: readonly string[]): string {
  return versions.toSorted(compareVersions)[0] ?? '';
}

/** What other packages ask for goes back whenever they change their mind; what this project asks for was chosen here. */
function verdictOf(now: PackageEntry, was: string, isChosen: boolean): PackageVerdict {
  const isMajor = isChosen && majorOf(now.version ?? '') !== majorOf(was);
  return {
    rule: 'PACKAGE-DOWNGRADE',
    ...(isMajor && { severity: 'MEDIUM' }),
    what: called(now),
    says: `is older than the version before (${was})`,
    cause: 'downgrade',
    together: 'are older than the versions before',
    subject: JSON.stringify([now.ecosystem, now.name, now.version]),
    line: now.line,
  };
}
