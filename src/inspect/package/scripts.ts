// Judges scripts that run when a package is installed and did not run before.
import type { PackageEntry } from '../../lockfile/lockfile.ts';
import type { Severity } from '../../core/severity.ts';
import { type Comparison, type EntryChange, nameKey, stepOf } from './compare.ts';
import { called, isDirect } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { haveSameBytes } from './strength.ts';
import type { PackageVerdict } from './verdict.ts';

export function scriptVerdicts(comparison: Comparison, knowledge: PackageKnowledge): PackageVerdict[] {
  const reason = reasonFor(comparison);
  return comparison.changes.flatMap((change) => {
    const { now } = change;
    if (now.installScript !== true || isGuess(now, comparison.after.format)) return [];
    const copies = comparison.base.get(nameKey(now)) ?? [];
    if (copies.length === 0)
      return knowledge.scriptPackages.has(now.name) ? [] : [newVerdict(now, comparison, reason)];
    const hadOne = copies.some(({ installScript }) => installScript === true);
    // A format that could not say tells nothing new.
    const couldSay = copies.some(({ installScript }) => installScript === false);
    if (hadOne || !couldSay) return [];
    const isSame = copies.some(
      (copy) => copy.version === now.version && haveSameBytes(copy.hashes, now.hashes),
    );
    if (!isSame) return [turnedVerdict(change, comparison)];
    return knowledge.scriptPackages.has(now.name) ? [] : [admittedVerdict(now)];
  });
}

/** npm runs scripts by this mark: one that was left out when the package came in is put in unseen later. */
function admittedVerdict(now: PackageEntry): PackageVerdict {
  return {
    rule: 'PACKAGE-INSTALL-SCRIPT',
    severity: 'LOW',
    what: called(now),
    says: 'runs a script when it is installed, which the lockfile did not say before: its bytes are the same',
    cause: 'admitted',
    together:
      'run a script when they are installed, which the lockfile did not say before: their bytes are the same',
    subject: JSON.stringify([now.ecosystem, now.name, now.version]),
    line: now.line,
  };
}

/** pnpm writes that it must build what it could not look at: optional packages for other systems. */
function isGuess({ optional }: PackageEntry, format: string): boolean {
  return optional && format.startsWith('pnpm');
}

/** What else in the change accounts for packages that are new, the weightiest first. */
type Reason = 'direct' | 'release' | 'patch' | 'nothing';

function reasonFor({ changes, base, after }: Comparison): Reason {
  const steps = new Set(changes.filter(({ was }) => was !== undefined).map(stepOf));
  const isNewDirect = ({ now }: EntryChange): boolean => isDirect(now, after.role) && !base.has(nameKey(now));
  if (changes.some(isNewDirect)) return 'direct';
  if (steps.has('major') || steps.has('minor') || steps.has('back')) return 'release';
  return steps.has('patch') ? 'patch' : 'nothing';
}

const BROUGHT: Readonly<Record<Reason, string>> = {
  direct: 'together with a new dependency of this project',
  release: 'together with new releases of other packages',
  patch: 'though other packages only moved to patch releases, which have no reason to need it',
  nothing: 'though nothing else in the change needs it',
};

function newVerdict(now: PackageEntry, { after }: Comparison, reason: Reason): PackageVerdict {
  const direct = isDirect(now, after.role);
  const severity: Severity = direct || reason === 'direct' || reason === 'release' ? 'MEDIUM' : 'HIGH';
  const why = direct
    ? 'as a new dependency of this project'
    : `needed by another package, ${BROUGHT[reason]}`;
  return {
    rule: 'PACKAGE-INSTALL-SCRIPT',
    severity,
    what: called(now),
    says: `is new and runs a script when it is installed (${why})`,
    cause: `new ${direct ? 'direct' : reason}`,
    together: 'are new and run a script when they are installed',
    subject: JSON.stringify([now.ecosystem, now.name]),
    line: now.line,
  };
}

function turnedVerdict(change: EntryChange, { after }: Comparison): PackageVerdict {
  const { now, was } = change;
  const isExpected = stepOf(change) === 'major' && isDirect(now, after.role);
  return {
    rule: 'PACKAGE-INSTALL-SCRIPT',
    ...(isExpected && { severity: 'MEDIUM' }),
    what: called(now),
    says: `now runs a script when it is installed; ${was?.version ?? 'the version before'} ran none`,
    cause: 'turned',
    together: 'now run a script when they are installed, and ran none before',
    subject: JSON.stringify([now.ecosystem, now.name, now.version]),
    line: now.line,
  };
}
