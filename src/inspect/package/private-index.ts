// Says when an index that was private is one that anybody can publish in, alone or beside it, in files that pip reads.
import type { LockfileReading, RegistryOption } from '../../lockfile/lockfile.ts';
import { addressOf, shownAddress } from './address.ts';
import type { Comparison } from './compare.ts';
import type { Standing } from './hosts.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { isStrong } from './strength.ts';
import type { PackageVerdict } from './verdict.ts';

const MAIN = '--index-url';
const EXTRA = '--extra-index-url';
const PUBLIC: ReadonlySet<Standing> = new Set(['registry', 'mirror']);

export function privateIndexVerdicts(
  { before, after }: Comparison,
  { hosts }: PackageKnowledge,
): PackageVerdict[] {
  if (before.registries.length === 0 || isHeld(after)) return [];
  const named = (reading: LockfileReading, option: string, isOne: (standing: Standing) => boolean) =>
    reading.registries.filter(
      (one) => one.option === option && isOne(hosts.originOf(one.value, 'pypi').standing),
    );
  const stays = new Set(after.registries.flatMap(({ value }) => addressOf(value)?.host ?? []));
  const isGone = ({ value }: RegistryOption): boolean => {
    const host = addressOf(value)?.host;
    return host !== undefined && !stays.has(host);
  };
  const others = after.registries.some(
    ({ option, value }) => option === MAIN && !PUBLIC.has(hosts.originOf(value, 'pypi').standing),
  );
  const main = others ? [] : named(before, MAIN, isPrivate).filter(isGone);
  const known = new Set(before.registries.map(({ value }) => value));
  // One that takes the place of another is told as what it is.
  const isExchanged = named(after, EXTRA, isPrivate).some(({ value }) => !known.has(value));
  const extra = isExchanged ? [] : named(before, EXTRA, isPrivate).filter(isGone);
  const isJoined = named(before, MAIN, isPrivate).some((one) => !isGone(one));
  const joining = isJoined
    ? named(after, EXTRA, (standing) => PUBLIC.has(standing)).filter(({ value }) => !known.has(value))
    : [];
  return [
    ...main.map((option) => lost(option, after, after.includes.length > 0)),
    // pip took the higher version of either before.
    ...extra.map((option) => lost(option, after, true)),
    ...joining.map(joined),
  ];
}

function isPrivate(standing: Standing): boolean {
  return standing === 'other';
}

/** With the digest of each file, it does not matter which index serves it. */
function isHeld({ entries }: LockfileReading): boolean {
  return entries.length > 0 && entries.every(({ hashes }) => isStrong(hashes));
}

function lost({ option, value }: RegistryOption, after: LockfileReading, isLess: boolean): PackageVerdict {
  const shown = shownAddress(value);
  return {
    rule: 'PACKAGE-CONFUSION',
    // A file that it includes may name the index.
    ...(isLess && { severity: 'MEDIUM' }),
    what: `${option} ${shown}`,
    says: 'is not asked any more, so that the public index answers for every name that came from it',
    cause: JSON.stringify([option, shown]),
    together: 'are not asked any more',
    subject: '',
    line: after.registries.find((one) => one.option === MAIN)?.line ?? 1,
  };
}

function joined({ option, value, line }: RegistryOption): PackageVerdict {
  const shown = shownAddress(value);
  return {
    rule: 'PACKAGE-CONFUSION',
    what: `${option} ${shown}`,
    says: 'lets the public index answer for private names, too: pip takes whichever version is higher',
    cause: JSON.stringify([option, shown]),
    together: 'let the public index answer for private names',
    subject: '',
    line,
  };
}
