// Judges addresses by what they show to whoever listens: plain http, and credentials inside them.
import { sha256Hex } from '../../core/hash.ts';
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { type Address, addressOf, isLocalHost, shownAddress } from './address.ts';
import { called, sourceLine, urlOf } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { strengthOf, WITHSTANDS_REPLACEMENT } from './strength.ts';
import type { PackageVerdict } from './verdict.ts';

/** `told` are indexes of the file that have a finding for being plain: what comes from there has the same cause. */
export function transportVerdicts(
  { entries }: LockfileReading,
  knowledge: PackageKnowledge,
  told: readonly string[] = [],
): PackageVerdict[] {
  const hosts = new Set(told.map((index) => addressOf(index)?.host));
  return entries.flatMap((entry) => {
    const url = urlOf(entry);
    const address = url === undefined ? undefined : addressOf(url);
    if (url === undefined || address === undefined) return [];
    const secret = credentialIn(address);
    const isTold = entry.source.kind === 'registry' && hosts.has(address.host);
    return [
      ...(isPlain(address) && !isTold ? [plainVerdict(entry, url, address, knowledge)] : []),
      ...(secret === undefined ? [] : [credentialVerdict(called(entry), sourceLine(entry), address, secret)]),
    ];
  });
}

/** Whether anybody on the way can read and replace what is fetched. */
export function isPlain({ scheme, host }: Address): boolean {
  return (scheme === 'http' || scheme === 'git' || scheme === 'ftp') && !isLocalHost(host);
}

/** A hash, or a commit in full, refuses whatever is put in its place: finding another file for it takes too long even for SHA-1. */
function plainVerdict(
  entry: PackageEntry,
  url: string,
  address: Address,
  { hosts }: PackageKnowledge,
): PackageVerdict {
  const isHeld =
    strengthOf(entry.hashes) >= WITHSTANDS_REPLACEMENT ||
    (entry.source.kind === 'git' && entry.source.commit !== undefined);
  // Whoever wrote the change does not sit on the way to a host that everybody uses.
  const isPublic = hosts.isShared(address.host) || hosts.originOf(url, entry.ecosystem).standing !== 'other';
  const severity = isHeld ? (isPublic ? 'LOW' : 'MEDIUM') : isPublic ? 'MEDIUM' : undefined;
  return {
    rule: 'PACKAGE-PLAIN-ADDRESS',
    ...(severity !== undefined && { severity }),
    what: called(entry),
    says: `is fetched from ${shownAddress(url)} without encryption${isHeld ? '' : ', and no hash would notice another file'}`,
    cause: `${address.scheme} ${address.host}`,
    together: `are fetched from ${address.host} without encryption`,
    subject: entry.name,
    line: sourceLine(entry),
    isState: true,
  };
}

/** Longer user names without a password are tokens in the user's place. */
const LONG_USER = 16;
/** Characters of the longest placeholder that anybody writes. */
const MAX_PLACEHOLDER = 200;
/** What is filled in from the environment, or stands for what was taken out. */
const PLACEHOLDER = /^(?:\$\{?\w+(?!\w)\}?|%\w+%|\{\{?[^{}]*\}?\}|<[^<>]*>|\*|x|\[?redacted\]?|…)+$/i;

/** The credential of an address that is one, and no name of a variable. */
export function credentialIn({ scheme, user, password, tokens }: Address): string | undefined {
  const isShell = scheme.includes('ssh');
  const long = !isShell && user.length > LONG_USER ? user : '';
  return [password, long, ...tokens].find((value) => value !== '' && !isPlaceholder(value));
}

function isPlaceholder(value: string): boolean {
  return value.length <= MAX_PLACEHOLDER && PLACEHOLDER.test(value);
}

export function credentialVerdict(
  what: string,
  line: number,
  address: Address,
  secret: string,
): PackageVerdict {
  const digest = sha256Hex(secret).slice(0, 16);
  return {
    rule: 'PACKAGE-URL-CREDENTIAL',
    what,
    says: `has a credential in its address at ${address.host} (${secret.slice(0, 3)}…): everybody who can read this file has it`,
    cause: JSON.stringify([address.host, digest]),
    together: `have a credential in their addresses at ${address.host}`,
    subject: digest,
    line,
    isState: true,
  };
}
