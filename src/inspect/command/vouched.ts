// Judges where a command takes packages from: whether anything vouches for what answers there.
import type { Ecosystem } from '../../core/package.ts';
import type { RuleBook } from '../../core/rule.ts';
import { compareSeverity, type Severity } from '../../core/severity.ts';
import { ipOf, isLocal } from '../code/hosts.ts';
import { addressOf, isLocalHost, shownAddress } from '../package/address.ts';
import { HostBook, type HostLists } from '../package/hosts.ts';
import { isPlain } from '../package/transport.ts';
import { quoted } from '../quoted.ts';
import { type PackageSources, type Source, sourcesOf } from './sources.ts';
import { programName } from './words.ts';

export interface Given {
  readonly source: Source;
  readonly ecosystem: Ecosystem;
  /** Whether a hash or a commit refuses anything else. */
  readonly held: boolean;
}

interface Told {
  readonly severity: Severity;
  /** Behind the name of the program. */
  readonly says: string;
  /** Without credentials. */
  readonly place: string;
}

const HELD = /[@#][0-9a-f]{40}\b|#sha(?:256|384|512)=[0-9a-f]{64}/i;

/** What a command of these words takes from where; words that are not known are empty. */
export function givenTo(
  program: string,
  words: readonly string[],
  { byProgram }: PackageSources,
): readonly Given[] {
  const isModule = program === 'python' && words[0] === '-m';
  const row = byProgram.get(isModule ? programName(words[1] ?? '') : program);
  if (row === undefined) return [];
  const isHeld = words.includes('--require-hashes');
  return sourcesOf(isModule ? words.slice(2) : words, row).map((source) => ({
    source,
    ecosystem: row.ecosystem,
    held: isHeld || HELD.test(source.place),
  }));
}

/** The worst of them, if there is anything to say. */
export function worstOf(given: readonly Given[], rules: RuleBook): Told | undefined {
  if (given.length === 0) return undefined;
  const book = rules.index('install hosts', rules, () => {
    const { hosts } = rules.knowledge<{ readonly hosts: HostLists }>('package');
    return new HostBook(hosts);
  });
  const [worst] = given
    .flatMap(({ source, ecosystem, held }) => {
      const told = judge(source, ecosystem, held, book);
      return told === undefined ? [] : [{ ...told, place: shownAddress(withScheme(source)) }];
    })
    .sort((a, b) => compareSeverity(a.severity, b.severity));
  return worst && { ...worst, says: worst.says.replace('%', () => quoted(worst.place, 200)) };
}

/** Names that only one network knows. */
const INTERNAL = /^[\w-]+$|\.(?:local|localdomain|internal|intranet|lan|corp|home\.arpa)$/;

/** As requirements files are judged, and a number as what it is: a place that nobody has put a name to. */
function judge(
  { kind, place }: Source,
  ecosystem: Ecosystem,
  held: boolean,
  hosts: HostBook,
): Omit<Told, 'place'> | undefined {
  const address = addressOf(withScheme({ kind, place }));
  if (address === undefined || address.host.includes('$') || isLocalHost(address.host)) return undefined;
  const host = address.host.replace(/:\d{1,5}$/, '');
  const ip = ipOf(host);
  const isOwn =
    isLocal({ ...address, host, disguised: false, ...(ip !== undefined && { ip }) }) || INTERNAL.test(host);
  // Whoever wrote the change does not sit on the way to a host that everybody uses.
  const isPublic =
    hosts.isFileHost(host) || hosts.isShared(host) || hosts.originOf(place, ecosystem).standing !== 'other';
  if (kind === 'host') {
    const severity = isPublic ? 'LOW' : 'HIGH';
    return isOwn ? undefined : { severity, says: 'trusts % without checking that it is who it says it is' };
  }
  if (isPlain(address)) {
    const severity = held || isOwn || isPublic ? 'MEDIUM' : 'HIGH';
    return { severity, says: `${DOES[kind]} % without encryption, so that anybody on the way can answer` };
  }
  if (isOwn || isPublic) return undefined;
  if (ip !== undefined || host.startsWith('['))
    return { severity: held ? 'MEDIUM' : 'HIGH', says: `${DOES[kind]} %, an address without a name` };
  return kind === 'index'
    ? { severity: 'LOW', says: `${DOES[kind]} %, which is not their public registry` }
    : undefined;
}

function withScheme({ kind, place }: Source): string {
  return kind === 'host' && !place.includes('://') ? `https://${place}` : place;
}

const DOES = { package: 'installs what is at', index: 'looks packages up at' } as const;
