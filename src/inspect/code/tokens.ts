// Finds tokens of known services that a program sends to a host that is not that service's.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { Verdict } from './combine.ts';
import { type Address, addressesIn, addressesOfValue, isLocal, isOn } from './hosts.ts';
import { variablesAreLeft } from './left-to-others.ts';
import { commandOf, qualified } from './names.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';

/** A service, the names under which programs find its token, and where that token belongs. */
export interface TokenOwner {
  readonly kind: string;
  /** Environment variables, or secrets of a notebook. */
  readonly names?: readonly string[];
  /** Calls that give the token. */
  readonly calls?: readonly string[];
  /** Lines of a shell that print it, by their first words. */
  readonly commands?: readonly string[];
  readonly hosts: readonly string[];
  /** First labels of hosts on which people run the service themselves: `gitlab` of `gitlab.example.com`. */
  readonly labels?: readonly string[];
}

/** Calls whose first argument is the name of what they give. */
const GETS_BY_NAME = /^(?:os\.getenv|google\.colab\.userdata\.get|Deno\.env\.get|os\.environ\.(?:get|pop))$/;
const VARIABLE = /^(?:env|os\.environ|process\.env|Bun\.env|import\.meta\.env)\.(\w{3,80})$/;
/** Calls that only put a value into another form: what goes in is in what comes out. */
const CARRIES =
  /(?:^|\.)(?:format|encode|decode|join|dumps|stringify|str|dict|strip|trim|b64encode|hexlify|btoa|from|toString|urlencode|quote|encodeURIComponent|Request|Headers|URLSearchParams|concat)$/;
/** What a token leaves the machine by. */
const SINKS: ReadonlySet<string> = new Set(['send', 'fetch', 'network-tool']);
/** Values that are looked at for one call. */
const MAX_VALUES = 500;

/** Programs of a shell that print what they are given. */
const PRINTS = /^(?:echo|printf)$/;
/** A host as programs that open connections are given it. */
const HOST = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}$/;
/** Words of a command that may say that it prints a token. */
const COMMAND_WORDS = 4;

interface Sent {
  readonly owners: Map<TokenOwner, string>;
  readonly addresses: Address[];
  /** Whether one of the addresses takes data from anybody. */
  dropped: boolean;
}

export function sentTokens(program: Program, rules: RuleBook): Verdict[] {
  const { facts, traits } = program;
  const rule = rules.rule('CODE-CREDENTIAL-SENT');
  return [...traits.ofCall].flatMap(([index, shown]): Verdict[] => {
    const sink = shown.find(({ capability }) => SINKS.has(capability));
    const call = facts.calls[index];
    if (sink === undefined || call === undefined) return [];
    const { owners, addresses, dropped } = sentBy(program, call);
    // A host without a dot is only the beginning of one.
    const foreign = addresses.filter((address) => !isLocal(address) && /.\../.test(address.host));
    const taken = misdirected(owners, foreign);
    if (taken.length === 0) return [];
    const { scope, line, column } = sink;
    const sources = taken.map(([{ kind }, what]): Trait => ({
      capability: 'token',
      kind,
      what,
      scope,
      line,
      column,
    }));
    const severity = dropped || taken.length > 1 ? 'HIGH' : 'MEDIUM';
    return [{ rule, severity, relation: 'flow', traits: [...sources, sink], worse: [] }];
  });
}

/**
 * Tokens that reach a host of none of the services whose tokens are sent, or never one of their own. A function that
 * talks to several services picks address and token together, which a reader of values cannot see.
 */
function misdirected(owners: Sent['owners'], foreign: readonly Address[]): [TokenOwner, string][] {
  const services = [...owners.keys()];
  const stray = foreign.some((address) => !services.some((owner) => belongs(owner, address)));
  return [...owners].filter(
    ([owner]) => stray || (foreign.length > 0 && !foreign.some((address) => belongs(owner, address))),
  );
}

function belongs({ hosts, labels = [] }: TokenOwner, address: Address): boolean {
  return isOn(hosts, address) || labels.includes(address.host.split('.', 1)[0] ?? '');
}

function sentBy(program: Program, sink: CodeCall): Sent {
  const found: Sent = { owners: new Map(), addresses: [], dropped: false };
  const open: CodeValue[] = [...sink.args, ...sink.named.values(), ...pipedInto(sink)];
  if (isConnection(program, sink)) found.addresses.push(...sink.args.flatMap(namedHost));
  const seen = new Set<CodeValue | number>();
  for (let value = open.pop(); value !== undefined && seen.size < MAX_VALUES; value = open.pop()) {
    const key = value.kind === 'result' ? value.call : value;
    if (seen.has(key)) continue;
    seen.add(key);
    if (value.kind === 'text') noteText(program, value, found);
    else if (value.kind === 'many') open.push(...value.items.slice(0, MAX_VALUES));
    else if (value.kind === 'name' && !variablesAreLeft(program))
      note(found, program, VARIABLE.exec(value.name)?.[1], value.name.replace(/^env\./, '$'));
    else if (value.kind === 'result')
      open.push(...throughCall(program, program.facts.calls[value.call], found));
  }
  return found;
}

function noteText({ traits, capabilities }: Program, value: CodeValue & { kind: 'text' }, found: Sent): void {
  found.addresses.push(...addressesOfValue(value));
  const drops = capabilities.membersOf('drop');
  if (traits.ofText.get(value.text)?.some(({ capability }) => drops.has(capability)) === true)
    found.dropped = true;
}

function pipedInto({ pipedFrom }: CodeCall): CodeValue[] {
  return pipedFrom === undefined ? [] : [{ kind: 'result', call: pipedFrom }];
}

/** `nc example.com 99`: programs that are given a host instead of an address. */
function isConnection({ facts, capabilities }: Program, { callee }: CodeCall): boolean {
  return facts.language === 'shell' && capabilities.ofCommand(callee).includes('network-tool');
}

function namedHost(value: CodeValue): Address[] {
  return value.kind === 'text' && HOST.test(value.text) ? addressesIn(`tcp://${value.text}/`) : [];
}

function throughCall(program: Program, call: CodeCall | undefined, found: Sent): readonly CodeValue[] {
  if (call === undefined) return [];
  const { facts, capabilities } = program;
  const name = qualified(facts, call);
  const line = commandLine(facts, call);
  const owner = capabilities.data.tokens.find(
    ({ calls = [], commands = [] }) =>
      calls.includes(name) || commands.some((words) => line === words || line.startsWith(`${words} `)),
  );
  if (owner !== undefined) found.owners.set(owner, owner.calls?.includes(name) === true ? name : line);
  const [first] = call.args;
  if (GETS_BY_NAME.test(name) && first?.kind === 'text') note(found, program, first.text, first.text);
  // What a program of a shell reads is in what it prints, mostly.
  if (facts.language === 'shell') return [...pipedInto(call), ...(PRINTS.test(name) ? call.args : [])];
  if (name.startsWith('local.') || !CARRIES.test(name)) return [];
  return [...call.args, ...call.named.values(), ...(call.target === undefined ? [] : [call.target])];
}

/** The first words of what a call has a shell run; empty when it runs nothing of that kind. */
function commandLine(facts: CodeFacts, call: CodeCall): string {
  const command = commandOf(facts, call);
  if (command === undefined) return call.args[0]?.kind === 'text' ? call.args[0].text.trim() : '';
  const words = command.args.slice(0, COMMAND_WORDS).map((word) => (word.kind === 'text' ? word.text : '?'));
  return [command.name, ...words].join(' ');
}

function note(found: Sent, { capabilities }: Program, variable: string | undefined, what: string): void {
  const owner = capabilities.data.tokens.find(
    ({ names = [] }) => variable !== undefined && names.includes(variable),
  );
  if (owner !== undefined) found.owners.set(owner, what);
}
