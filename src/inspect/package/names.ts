// Judges names that are new: those that look like another, and those that take another's place.
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { type Comparison, nameKey } from './compare.ts';
import { called, isDirect } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { isExotic } from './sources.ts';
import type { PackageVerdict } from './verdict.ts';

/** Ecosystems whose manifests tell what somebody typed, where a lockfile does not. */
const TELLS_ELSEWHERE: ReadonlySet<string> = new Set(['npm', 'go', 'conda']);

/**
 * Names that were not there before, each once. Whoever types a name can mistype it: what other packages ask for is
 * only noted, and not at all while nothing is known of the version before.
 */
export function lookalikeVerdicts(
  after: LockfileReading,
  comparison: Comparison | undefined,
  { lookalikes }: PackageKnowledge,
): PackageVerdict[] {
  const seen = new Set<string>();
  return after.entries.flatMap((entry) => {
    const key = nameKey(entry);
    if (seen.has(key) || comparison?.base.has(key) === true) return [];
    seen.add(key);
    // A link to a folder of the repository imitates nobody.
    if (entry.source.kind === 'path' || entry.source.kind === 'workspace') return [];
    const isTyped =
      isDirect(entry, after.role) || (entry.relation === 'unknown' && !TELLS_ELSEWHERE.has(entry.ecosystem));
    const found =
      isTyped || comparison !== undefined ? lookalikes.find(entry.name, entry.ecosystem) : undefined;
    if (found === undefined) return [];
    const isWorse = comparison !== undefined && (entry.installScript === true || isExotic(entry.source));
    return [
      {
        rule: 'PACKAGE-LOOKALIKE',
        ...(isWorse ? { severity: 'HIGH' as const } : isTyped ? {} : { severity: 'LOW' as const }),
        what: called(entry),
        says: `differs from the popular ${found.popular} only ${found.how}${isWorse ? ', and runs code from outside the registry or when it is installed' : ''}`,
        cause: JSON.stringify([entry.ecosystem, entry.name]),
        together: 'have names that look like those of popular packages',
        subject: '',
        line: entry.line,
        isState: true,
      },
    ];
  });
}

/** The name that code imports now means another package (`"lodash": "npm:other@1"`). */
export function replacedVerdicts({ before, changes }: Comparison): PackageVerdict[] {
  const imports = new Map<string, Set<string>>();
  for (const entry of before.entries) {
    const packages = imports.get(importKey(entry)) ?? new Set();
    imports.set(importKey(entry), packages.add(entry.name));
  }
  return changes.flatMap(({ now }) => {
    const packages = imports.get(importKey(now));
    const isAlias = now.alias !== undefined && now.alias !== now.name;
    const isFolder = now.source.kind === 'path' || now.source.kind === 'workspace';
    if (!isAlias || isFolder || packages === undefined || packages.has(now.name)) return [];
    return [
      {
        rule: 'PACKAGE-REPLACED',
        what: called(now),
        says: `takes the place of ${[...packages].slice(0, 2).join(' and ')}: code that imports ${now.alias} now gets another package`,
        cause: 'alias',
        together: 'take the place of other packages',
        subject: JSON.stringify([now.ecosystem, now.alias, now.name]),
        line: now.line,
      },
    ];
  });
}

function importKey({ ecosystem, name, alias }: PackageEntry): string {
  return JSON.stringify([ecosystem, alias ?? name]);
}
