// Judges the addresses that a file makes the package manager look packages up at.
import type { Ecosystem, LockfileReading, RegistryOption } from '../../lockfile/lockfile.ts';
import type { Severity } from '../../core/severity.ts';
import { addressOf, isLocalHost, shownAddress } from './address.ts';
import { urlOf } from './entry-words.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { credentialIn, credentialVerdict, isPlain } from './transport.ts';
import type { PackageVerdict } from './verdict.ts';

/** What an option does, told from how it is written. */
type Effect = 'trusts' | 'adds' | 'named' | 'replaces' | 'channel' | 'files' | 'nothing';

const EFFECTS: readonly (readonly [RegExp, Effect])[] = [
  [/trusted-?host|verify[-_]?ssl|insecure/i, 'trusts'],
  // The key of a table of patches: the place that is patched, which nothing is fetched from for its sake.
  [/^patch$/, 'nothing'],
  // Where the files of a lock come from, whatever index it names.
  [/^url$/, 'files'],
  [/channel/i, 'channel'],
  // What comes from there is what names it: those packages are judged where they say so.
  [/\.explicit$/, 'named'],
  [/find-?links|dependency_links|extra|indexes|sources?$|\.index$/i, 'adds'],
];

function effectOf(option: string): Effect {
  return EFFECTS.find(([pattern]) => pattern.test(option))?.[1] ?? 'replaces';
}

/** Whether packages are looked up there, rather than that files of an index happen to come from there. */
export function isIndex({ option }: RegistryOption): boolean {
  return effectOf(option) !== 'files';
}

const ASKS: ReadonlySet<Effect> = new Set(['adds', 'replaces']);
/** A place that the environment of whoever installs decides. */
const FILLED_IN = /^(?:https?:\/\/)?\$\{\w{1,80}\}/i;

/** Options that look packages up without encryption: one finding tells all that follows from each. */
export function plainIndexes({ registries }: LockfileReading): readonly RegistryOption[] {
  return registries.filter((option) => {
    const effect = effectOf(option.option);
    const address = addressOf(option.value);
    return effect !== 'nothing' && effect !== 'trusts' && address !== undefined && isPlain(address);
  });
}

/** What an option is judged by, made once for a file. */
interface Setting {
  readonly knowledge: PackageKnowledge;
  readonly ecosystem: Ecosystem;
  /** Those at base, when base is known. */
  readonly old: ReadonlySet<string> | undefined;
  /** Options that lost one of their values: a new one stands in its place. */
  readonly exchanged: ReadonlySet<string>;
  /** Indexes that are asked without encryption. */
  readonly plain: readonly RegistryOption[];
  /** Hosts that indexes and packages of this file name. */
  readonly hosts: ReadonlySet<string>;
}

export function registryVerdicts(
  after: LockfileReading,
  before: LockfileReading | undefined,
  knowledge: PackageKnowledge,
): PackageVerdict[] {
  if (after.registries.length === 0) return [];
  const now = new Set(after.registries.map(keyOf));
  const indexes = after.registries.filter(isIndex);
  const named = [...indexes.map(({ value }) => value), ...after.entries.map((entry) => urlOf(entry) ?? '')];
  const setting: Setting = {
    knowledge,
    ecosystem: ecosystemOf(after),
    old: before && new Set(before.registries.map(keyOf)),
    exchanged: new Set(before?.registries.flatMap((old) => (now.has(keyOf(old)) ? [] : [old.option]))),
    plain: plainIndexes(after),
    hosts: new Set(named.flatMap((url) => addressOf(url)?.host ?? [])),
  };
  return after.registries.flatMap((option) => judge(option, setting));
}

/** The entries tell which registries are public here; files without any, and options beside channels, are Python's. */
function ecosystemOf({ entries }: LockfileReading): Ecosystem {
  const first = entries[0]?.ecosystem ?? 'pypi';
  return first === 'conda' ? 'pypi' : first;
}

function keyOf({ option, value }: RegistryOption): string {
  return JSON.stringify([option, value]);
}

function judge(option: RegistryOption, setting: Setting): PackageVerdict[] {
  const effect = effectOf(option.option);
  if (effect === 'nothing') return [];
  if (effect === 'trusts')
    return isLocal(option.value) || isTold(option, setting) ? [] : [verdict(option, TRUSTS)];
  if (effect === 'channel' && !option.value.includes('://')) return channelVerdict(option, setting.knowledge);
  const address = addressOf(option.value);
  if (address === undefined)
    return ASKS.has(effect) && FILLED_IN.test(option.value) ? [verdict(option, VARIABLE)] : [];
  const secret = credentialIn(address);
  const credentials =
    secret === undefined ? [] : [credentialVerdict(option.option, option.line, address, secret)];
  const kind = isPlain(address) ? PLAIN : kindOf(option, effect, address.host, setting);
  return kind === undefined ? credentials : [verdict(option, kind), ...credentials];
}

function kindOf(option: RegistryOption, effect: Effect, host: string, setting: Setting): Kind | undefined {
  const { knowledge, old } = setting;
  const isNew = old !== undefined && !old.has(keyOf(option));
  if (effect === 'named') return undefined;
  if (effect === 'files') {
    // Files come from the host of their index, or from one that is known to hold files of an index.
    const isKnown = isLocalHost(host) || setting.hosts.has(host) || knowledge.hosts.isFileHost(host);
    return isNew && !isKnown ? FILES : undefined;
  }
  const ecosystem = effect === 'channel' ? 'conda' : setting.ecosystem;
  if (knowledge.hosts.originOf(option.value, ecosystem).standing !== 'other') return undefined;
  if (isNew && (effect === 'replaces' || setting.exchanged.has(option.option))) return REPLACES;
  return effect === 'channel' ? CHANNEL : ADDS;
}

/**
 * Whether the index at the host of a switch is asked without encryption anyway. What is new is not told by what was
 * there: pip asks such an index only once the host is trusted.
 */
function isTold(option: RegistryOption, { plain, old }: Setting): boolean {
  const host = addressOf(option.value)?.host ?? option.value.toLowerCase();
  const isNew = (one: RegistryOption): boolean => old !== undefined && !old.has(keyOf(one));
  return plain.some((index) => addressOf(index.value)?.host === host && (isNew(index) || !isNew(option)));
}

function isLocal(value: string): boolean {
  return isLocalHost(addressOf(value)?.host ?? value.toLowerCase());
}

function channelVerdict(option: RegistryOption, { channels }: PackageKnowledge): PackageVerdict[] {
  return channels.has(option.value.toLowerCase()) ? [] : [verdict(option, CHANNEL)];
}

interface Kind {
  readonly rule: string;
  readonly severity?: Severity;
  readonly says: string;
  readonly together: string;
}

const FILES: Kind = {
  rule: 'PACKAGE-SOURCE-CHANGED',
  says: 'is where files of packages now come from, though no index of the lockfile is there',
  together: 'are where files of packages now come from',
};
const TRUSTS: Kind = {
  rule: 'PACKAGE-UNVERIFIED-HOST',
  says: 'turns off the check that the host is who it says it is',
  together: 'turn off the check of a host',
};
const PLAIN: Kind = {
  rule: 'PACKAGE-UNVERIFIED-HOST',
  says: 'looks packages up without encryption, so that anybody on the way can answer',
  together: 'look packages up without encryption',
};
const ADDS: Kind = {
  rule: 'PACKAGE-EXTRA-INDEX',
  says: 'makes the package manager look every package up here, too, and take whichever version is higher',
  together: 'make the package manager look packages up elsewhere',
};
const VARIABLE: Kind = {
  rule: 'PACKAGE-EXTRA-INDEX',
  severity: 'MEDIUM',
  says: 'makes the package manager look packages up at a place that the environment decides, so that nobody can tell where',
  together: 'make the package manager look packages up at places that the environment decides',
};
const CHANNEL: Kind = {
  rule: 'PACKAGE-EXTRA-INDEX',
  says: 'is a channel that is not widely known, where packages are now looked up',
  together: 'are channels that are not widely known',
};
const REPLACES: Kind = {
  rule: 'PACKAGE-EXTRA-INDEX',
  severity: 'HIGH',
  says: 'makes another host answer for every package',
  together: 'make other hosts answer for every package',
};

function verdict({ option, value, line }: RegistryOption, kind: Kind): PackageVerdict {
  const shown = shownAddress(value);
  return {
    rule: kind.rule,
    ...(kind.severity !== undefined && { severity: kind.severity }),
    what: `${option} ${shown}`,
    says: kind.says,
    cause: JSON.stringify([option, shown]),
    together: kind.together,
    subject: '',
    line,
    isState: true,
  };
}
