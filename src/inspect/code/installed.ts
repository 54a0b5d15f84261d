// Finds commands that install packages from an address that nothing vouches for: plain HTTP, a number in place of a name.
import type { CodeCall, CodeValue } from '../../code/facts.ts';
import type { Ecosystem } from '../../core/package.ts';
import type { RuleBook } from '../../core/rule.ts';
import { compareSeverity, SEVERITIES, type Severity } from '../../core/severity.ts';
import type { PackageSources, Source } from '../command/sources.ts';
import { sourcesIn, sourcesOf } from '../command/sources.ts';
import { programName } from '../command/words.ts';
import { addressOf, isLocalHost, shownAddress } from '../package/address.ts';
import { HostBook, type HostLists } from '../package/hosts.ts';
import { isPlain } from '../package/transport.ts';
import { quoted } from '../quoted.ts';
import { ipOf, isLocal } from './hosts.ts';
import type { CodeVerdict } from './judge.ts';
import { type Command, commandOf } from './names.ts';
import type { Program } from './program.ts';

const RULE = 'CODE-INSTALL-ADDRESS';

interface Told {
  readonly severity: Severity;
  readonly says: string;
}

/** One verdict for each command: the worst of its sources. */
export function installVerdicts(program: Program, rules: RuleBook): CodeVerdict[] {
  const { facts, traits, capabilities, path } = program;
  if (facts.language !== 'shell' && !traits.has.has('execute-process')) return [];
  const sources = capabilities.known.packageSources;
  const { hosts } = rules.knowledge<{ readonly hosts: HostLists }>('package');
  const book = rules.index('install hosts', rules, () => new HostBook(hosts));
  const starts = (index: number): boolean =>
    traits.ofCall.get(index)?.some(({ capability }) => capability === 'execute-process') === true;
  return facts.calls.flatMap((call, index): CodeVerdict[] => {
    if (facts.language !== 'shell' && !starts(index)) return [];
    const command = commandOf(facts, call);
    const found = [
      ...ofVariables(call, sources),
      ...(command === undefined ? [] : ofCommand(command, sources)),
    ];
    const judged = found.flatMap(({ source, ecosystem, held }) => {
      const told = judge(source, ecosystem, held, book);
      return told === undefined ? [] : [{ ...told, place: shownAddress(withScheme(source)) }];
    });
    const [worst] = judged.sort((a, b) => compareSeverity(a.severity, b.severity));
    if (worst === undefined) return [];
    const { severity, says, place } = worst;
    const name = command?.name ?? call.callee;
    return [
      {
        rule: RULE,
        severity: path.quiet || path.vendored ? milder(severity) : severity,
        evidence: `${name} (line ${call.line}) ${says.replace('%', quoted(place, 200))}`,
        subject: `${name} ${place}`,
        line: call.line,
        column: call.column,
      },
    ];
  });
}

function milder(severity: Severity): Severity {
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? severity;
}

interface Given {
  readonly source: Source;
  readonly ecosystem: Ecosystem;
  /** Whether a hash or a commit refuses anything else. */
  readonly held: boolean;
}

/** `PIP_INDEX_URL=http://... pip install x`, `export PIP_INDEX_URL=http://...`. */
function ofVariables({ callee, args, named }: CodeCall, { variables }: PackageSources): Given[] {
  const set: (readonly [name: string, value: string])[] = [];
  for (const [name, value] of named) if (name.startsWith('env.')) set.push([name.slice(4), textOf(value)]);
  if (callee === 'export')
    for (const value of args) {
      const [, name, text] = /^(\w{1,80})=(.*)$/s.exec(textOf(value)) ?? [];
      if (name !== undefined && text !== undefined) set.push([name, text]);
    }
  return set.flatMap(([name, value]) => {
    const known = variables.get(name);
    if (known === undefined) return [];
    const { kind, ecosystem } = known;
    return sourcesIn(value, kind).map((source) => ({ source, ecosystem, held: false }));
  });
}

const HELD = /[@#][0-9a-f]{40}\b|#sha(?:256|384|512)=[0-9a-f]{64}/i;

function ofCommand(command: Command, { byProgram }: PackageSources): Given[] {
  const [first, module, ...rest] = command.args;
  const isModule = command.name === 'python' && first?.kind === 'text' && first.text === '-m';
  const row = byProgram.get(isModule && module !== undefined ? programName(textOf(module)) : command.name);
  if (row === undefined) return [];
  const words = (isModule ? rest : command.args).map(textOf);
  const isHeld = words.includes('--require-hashes');
  return sourcesOf(words, row).map((source) => ({
    source,
    ecosystem: row.ecosystem,
    held: isHeld || HELD.test(source.place),
  }));
}

/** What stands in a part that is not known; no host has it. */
const UNKNOWN = '$_';
/** Parts of one word. */
const MAX_PARTS = 50;

/** A word as far as it is known: of `${URL:-http://...}` what it is by default. */
function textOf(value: CodeValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind !== 'many') return '';
  const { items, shape } = value;
  if (shape === 'parts')
    return items
      .slice(0, MAX_PARTS)
      .map((part) => (part.kind === 'text' ? part.text : UNKNOWN))
      .join('');
  const text = shape === undefined ? items.find((item) => item.kind === 'text') : undefined;
  return text?.kind === 'text' ? text.text : '';
}

/** Names that only one network knows. */
const INTERNAL = /^[\w-]+$|\.(?:local|localdomain|internal|intranet|lan|corp|home\.arpa)$/;

/** As requirements files are judged, and a number as what it is: a place that nobody has put a name to. */
function judge(
  { kind, place }: Source,
  ecosystem: Ecosystem,
  held: boolean,
  hosts: HostBook,
): Told | undefined {
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
    ? { severity: 'LOW', says: `${DOES[kind]} %, which is no public registry` }
    : undefined;
}

function withScheme({ kind, place }: Source): string {
  return kind === 'host' && !place.includes('://') ? `https://${place}` : place;
}

const DOES = { package: 'installs what is at', index: 'looks packages up at' } as const;
