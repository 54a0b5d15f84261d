// Judges packages that come from somewhere that no reader understands: what is not understood was not judged either.
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { shownAddress } from './address.ts';
import { type Comparison, nameKey } from './compare.ts';
import { called, sourceLine } from './entry-words.ts';
import type { PackageVerdict } from './verdict.ts';

/** Packages that somebody could read before, and packages that are new. */
export function unknownVerdicts({ changes, base, after }: Comparison): PackageVerdict[] {
  return changes.flatMap(({ now, was }): PackageVerdict[] => {
    const text = unreadable(now);
    if (text === undefined || wasUnknown(base.get(nameKey(now)))) return [];
    if (was !== undefined) return [movedVerdict(now, text, after.role)];
    return after.role === 'lock' ? [newVerdict(now, text)] : [];
  });
}

/** What stands in a lockfile that has no version before. */
export function unknownState({ entries, role }: LockfileReading): PackageVerdict[] {
  if (role !== 'lock') return [];
  return entries.flatMap((now) => {
    const text = unreadable(now);
    return text === undefined ? [] : [{ ...newVerdict(now, text), subject: '', isState: true }];
  });
}

/** Programs that make packages are judged in local.ts. */
function unreadable({ source }: PackageEntry): string | undefined {
  return source.kind === 'unknown' && !source.text.startsWith('exec:') ? source.text : undefined;
}

/** Other texts of it are other versions: somebody decided for that kind of source before. */
function wasUnknown(copies: readonly PackageEntry[] = []): boolean {
  return copies.some((copy) => unreadable(copy) !== undefined);
}

/** People try out in a manifest what their lockfile then has to show. */
function movedVerdict(now: PackageEntry, text: string, role: LockfileReading['role']): PackageVerdict {
  return {
    rule: 'PACKAGE-SOURCE-CHANGED',
    ...(role === 'manifest' && { severity: 'MEDIUM' }),
    what: called(now),
    says: `now comes from ${shown(text)}, which is no address that is known, where it came from elsewhere`,
    cause: 'unknown',
    together: 'come from something that is no address that is known, where they came from elsewhere before',
    subject: JSON.stringify([now.ecosystem, now.name, text]),
    line: sourceLine(now),
  };
}

function newVerdict(now: PackageEntry, text: string): PackageVerdict {
  return {
    rule: 'PACKAGE-NEW-HOST',
    severity: 'MEDIUM',
    what: called(now),
    says: `comes from ${shown(text)}, which is no address that is known`,
    cause: 'unknown',
    together: 'come from something that is no address that is known',
    subject: JSON.stringify([now.ecosystem, now.name, text]),
    line: sourceLine(now),
  };
}

const SHOWN = 200;

function shown(text: string): string {
  return shownAddress(text).slice(0, SHOWN);
}
