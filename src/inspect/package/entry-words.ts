// How an entry is named and placed in findings.
import type { PackageEntry } from '../../lockfile/lockfile.ts';

/** `lodash 4.17.21`, or what the project imports it by when that differs. */
export function called({ name, alias, version }: PackageEntry): string {
  const own = version === undefined ? name : `${name} ${version}`;
  return alias === undefined || alias === name ? own : `${own} (as ${alias})`;
}

export function urlOf({ source }: PackageEntry): string | undefined {
  return 'url' in source ? source.url : undefined;
}

/** The line of the address where it has its own. */
export function sourceLine(entry: PackageEntry): number {
  return entry.sourceLine ?? entry.line;
}

/** Unknown counts as direct in manifests, where people write what they want. */
export function isDirect({ relation }: PackageEntry, role: 'lock' | 'manifest'): boolean {
  return relation === 'direct' || (relation === 'unknown' && role === 'manifest');
}
