// Says what is wrong with a lockfile or manifest itself: what readers see differently, and what was not read.
import type { Incomplete, IncompleteCode } from '../../core/coverage.ts';
import type { LockfileProblem, LockfileReading } from '../../lockfile/lockfile.ts';
import { addressOf, shownAddress } from './address.ts';
import type { PackageVerdict } from './verdict.ts';

/** A file that lies to one of its readers is a finding; what was not read is coverage. */
export function problemVerdicts({ problems, includes, role }: LockfileReading): PackageVerdict[] {
  return [
    ...problems.flatMap(({ kind, reason, line }): PackageVerdict[] => {
      if (kind === 'duplicate')
        // People repeat a key of a manifest by accident, and every program that reads it takes the last.
        return [problemVerdict('PACKAGE-DUPLICATE-KEY', reason, line, role === 'manifest')];
      return kind === 'hidden-document'
        ? [problemVerdict('PACKAGE-HIDDEN-DOCUMENT', reason, line, false)]
        : [];
    }),
    ...includes.flatMap(({ path, line }) => remoteVerdict(path, line)),
  ];
}

function problemVerdict(rule: string, reason: string, line: number, isMilder: boolean): PackageVerdict {
  return {
    rule,
    ...(isMilder && { severity: 'MEDIUM' }),
    what: `line ${line}:`,
    says: reason,
    cause: reason,
    together: 'of the file say different things to different readers',
    subject: '',
    line,
    isState: true,
  };
}

/** pip reads requirements from an address, too: whoever answers there chooses what is installed. */
function remoteVerdict(path: string, line: number): PackageVerdict[] {
  const address = addressOf(path);
  if (address === undefined || address.scheme === 'file') return [];
  return [
    {
      rule: 'PACKAGE-REMOTE-INCLUDE',
      ...(address.scheme !== 'https' && { severity: 'HIGH' }),
      what: shownAddress(path),
      says: 'is read as a part of this file when it is installed, so that its owner chooses what that is',
      cause: address.place,
      together: 'are read as parts of this file when it is installed',
      subject: '',
      line,
      isState: true,
    },
  ];
}

const CODES: Readonly<Partial<Record<LockfileProblem['kind'], IncompleteCode>>> = {
  syntax: 'broken',
  unsupported: 'unsupported',
  limit: 'budget',
};

/** One for each kind: the first is told. Package managers repair or ignore such a file in ways nobody can tell. */
export function incompleteOf({ problems, format }: LockfileReading): Incomplete[] {
  return Object.entries(CODES).flatMap(([kind, code]): Incomplete[] => {
    const [first, ...others] = problems.filter((problem) => problem.kind === kind);
    if (first === undefined) return [];
    const more = others.length > 0 ? ` (and ${others.length} more of the kind)` : '';
    return [{ code, reason: `${format}, line ${first.line}: ${first.reason}${more}`, risk: 'unknown' }];
  });
}
