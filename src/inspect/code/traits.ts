// Where a program shows which capability: in a call, a text, a name or an import.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { pathOf } from '../../code/paths.ts';
import { fetchOf } from '../command/fetch.ts';
import { optionsOf } from './arguments.ts';
import { identityTexts } from './identities.ts';
import { addressesOfValue, isLocal, isMetadata } from './hosts.ts';
import type { Capabilities } from './capabilities.ts';
import { type Command, commandOf, qualified } from './names.ts';
import { leavesPage } from './page-sends.ts';
import { textTraits } from './text-traits.ts';
import { VALUE_WORDS } from './words.ts';

/** One place of a program that shows a capability. */
export interface Trait {
  readonly capability: string;
  /** Tells traits of one capability apart: which store of credentials, which kind of host. */
  readonly kind: string;
  /** What stands there, for people. */
  readonly what: string;
  readonly scope: number;
  readonly line: number;
  readonly column: number;
  /** The call that shows it, as an index into the facts. */
  readonly call?: number;
  readonly weak?: boolean;
}

/** All traits of a program, by call and at all. */
export interface Traits {
  readonly all: readonly Trait[];
  readonly ofCall: ReadonlyMap<number, readonly Trait[]>;
  /** Traits of a text that a value holds. */
  readonly ofText: ReadonlyMap<string, readonly Trait[]>;
  /** Traits of a name, where it stands first. */
  readonly ofName: ReadonlyMap<string, readonly Trait[]>;
  readonly has: ReadonlySet<string>;
  /** What each call calls, as in {@link qualified}. */
  readonly names: readonly string[];
}

/** How a program is run, as far as its path says. */
export interface Situation {
  /** Its module level runs by itself: at installation, import or start. */
  readonly startup: boolean;
}

export function traitsOf(facts: CodeFacts, capabilities: Capabilities, situation: Situation): Traits {
  const { all: ofTexts, ofText } = textTraits(facts, capabilities);
  const ofCall = new Map<number, readonly Trait[]>();
  const all: Trait[] = [...ofTexts];
  const imported = new Set(facts.imports.map(({ module }) => module.split('.', 1)[0] ?? ''));
  const names = facts.calls.map((call) => qualified(facts, call));
  const reading = { facts, names, capabilities, imported, ofText, situation };
  for (const [index, call] of facts.calls.entries()) {
    const traits = callTraits(index, call, reading);
    if (traits.length === 0) continue;
    ofCall.set(index, traits);
    all.push(...traits);
  }
  const ofName = new Map<string, readonly Trait[]>();
  for (const { name, scope, line, column } of facts.references) {
    for (const capability of capabilities.ofReference(name))
      all.push({ capability, kind: '', what: name, scope, line, column });
    const shown = capabilities.ofName(name);
    if (shown.length === 0 || ofName.has(name)) continue;
    const traits = shown.map((capability) => ({ capability, kind: '', what: name, scope, line, column }));
    ofName.set(name, traits);
    all.push(...traits);
  }
  for (const { module, scope, line, column } of facts.imports)
    for (const capability of capabilities.ofImport(module))
      all.push({ capability, kind: module, what: `import ${module}`, scope, line, column });
  // Functions are read after what calls them; people look for the first of several from the top.
  all.sort((a, b) => a.line - b.line || a.column - b.column);
  const has = new Set(all.map(({ capability }) => capability));
  const inherited = environmentsGiven(facts, ofCall);
  const identities = has.has('send') ? identityTexts(facts, capabilities) : NO_TEXTS;
  const near = all.filter((trait) => !isInherited(trait, inherited) && !isIdentity(trait, identities));
  return { all: near, ofCall, ofText, ofName, has, names };
}

/** Calls whose result is the environment of a program that is started: what stands near that takes nothing from it. */
function environmentsGiven({ calls }: CodeFacts, ofCall: Traits['ofCall']): ReadonlySet<number> {
  const given = new Set<number>();
  for (const [index, traits] of ofCall) {
    const call = calls[index];
    if (call === undefined || !traits.some(({ capability }) => capability === 'execute-process')) continue;
    const environment = optionsOf(call).get('env');
    if (environment?.kind === 'result') given.add(environment.call);
  }
  return given;
}

const NO_TEXTS: ReadonlySet<string> = new Set();

function isIdentity({ capability, call, what }: Trait, identities: ReadonlySet<string>): boolean {
  return capability === 'credential' && call === undefined && identities.has(what);
}

/** Such a copy counts where it flows, and not by where it stands. */
function isInherited({ capability, call }: Trait, inherited: ReadonlySet<number>): boolean {
  return capability === 'environment' && call !== undefined && inherited.has(call);
}

interface Reading {
  readonly facts: CodeFacts;
  readonly names: readonly string[];
  readonly capabilities: Capabilities;
  readonly imported: ReadonlySet<string>;
  readonly ofText: ReadonlyMap<string, readonly Trait[]>;
  readonly situation: Situation;
}

function callTraits(index: number, call: CodeCall, reading: Reading): Trait[] {
  const { facts, names, capabilities, imported, situation } = reading;
  const name = names[index] ?? '';
  const called = capabilities.ofCallee(name);
  const starts = facts.language === 'shell' || called.includes('execute-process');
  const command = starts ? commandOf(facts, call) : undefined;
  const ids = new Set(called);
  if (name.startsWith('.')) add(ids, capabilities.ofMethod(name, imported));
  if (command !== undefined) add(ids, shownBy(command, capabilities));
  add(ids, capabilities.ofArguments(name, call));
  if (command !== undefined) add(ids, capabilities.ofArguments(command.name, command));
  // What a program is started with is its own environment, not something that is taken.
  if (!starts) add(ids, referenced(call, name, capabilities));
  if (ids.size === 0 && facts.language !== 'shell') return [];
  if (facts.language === 'shell' && isProgramOfItsOwn(call, name) && command?.name !== 'redirect')
    ids.add('execute-process');
  if ((ids.has('fetch') || ids.has('messages')) && fetchesFromHere(call))
    for (const id of ['fetch', 'messages']) ids.delete(id);
  if (ids.has('send') && asksMetadata(call)) ids.delete('send');
  if (ids.has('page-send') && !leavesPage(facts, call, capabilities)) ids.delete('page-send');
  if (ids.has('lookup') && looksUpItself(facts, call, capabilities)) ids.delete('lookup');
  if (ids.has('execute-code') && isHarmless(capabilities.programsOf(call))) ids.delete('execute-code');
  if (ids.size === 0) return [];
  if (ids.has('decode') && call.args.some((value) => value.kind === 'text' && value.text.length >= CONSTANT))
    ids.add('decode-constant');
  if (call.silenced) ids.add('suppressed');
  if (situation.startup && call.moment === 'module') ids.add('startup');
  if (call.scope === 0 && ids.has('fetch')) ids.add('fetch-at-import');
  if (
    call.scope === 0 &&
    ids.has('execute-code') &&
    !capabilities.programsOf(call).every((value) => isPlain(facts, value))
  )
    ids.add('execute-at-import');
  const what = command === undefined || facts.language === 'shell' ? name : `${name}(${command.name})`;
  const { scope, line, column } = call;
  return [...ids].map((capability) => ({ capability, kind: '', what, scope, line, column, call: index }));
}

/** A file that is started, by its path or by what gave its name or its folder: `file=$(mktemp)`, then `$file`. */
function isProgramOfItsOwn({ callee, target }: CodeCall, name: string): boolean {
  if (name.includes('/')) return true;
  return callee === '$' && (target?.kind === 'result' || pathOf(target)?.includes('/') === true);
}

function add(ids: Set<string>, more: readonly string[]): void {
  for (const id of more) ids.add(id);
}

/** What a program that is started is known for. */
function shownBy(command: Command, capabilities: Capabilities): string[] {
  return [...capabilities.ofCommand(command.name), ...fetches(command, capabilities)];
}

/** What a program that fetches does with the network, as its options tell. */
function fetches({ name, args }: Command, { known }: Capabilities): string[] {
  const fetch = fetchOf(name, args, known, VALUE_WORDS);
  if (fetch === undefined) return [];
  return ['fetch', ...(fetch.bodies.length > 0 ? ['send'] : []), ...(fetch.insecure ? ['tls-off'] : [])];
}

/** A constant, or the content of a file with a constant name. */
function isPlain({ calls }: CodeFacts, value: CodeValue): boolean {
  if (value.kind === 'text' || value.kind === 'literal') return true;
  if (value.kind !== 'result') return false;
  return OPENS.test(calls[value.call]?.callee ?? '');
}

/** `eval("3/4")`, `Function('return this')`: nothing without a letter calls anything, nor does a name. */
function isHarmless(programs: readonly CodeValue[]): boolean {
  return programs.length > 0 && programs.every((value) => value.kind === 'text' && HARMLESS.test(value.text));
}

const HARMLESS =
  /^(?:[\d\s.,+*/%()-]{1,200}|\s{0,20}return\s{1,20}\(?(?:this|globalThis|self|window|global)\)?\s{0,20};?\s{0,20})$/;

const OPENS = /(?:^|\.)(?:open|read|read_text|read_bytes|compile)$/;

/** Characters of a constant that may hold a program. */
const CONSTANT = 24;

/** Lists in lists, and items of each, in which a whole environment is looked for: bounds the work for one call. */
const MAX_NESTED = 3;
const MAX_LOOKED_AT = 32;

/** A whole table of names (all environment variables) that is handed on as one value. */
function referenced(call: CodeCall, name: string, capabilities: Capabilities): readonly string[] {
  // Settings put back what was there: process.env = { ...process.env }.
  if (!mayHoldName(call) || name.endsWith('.__setattr__') || looksUp(call)) return NONE;
  const found: string[] = [];
  const look = (value: CodeValue, depth: number): void => {
    if (value.kind === 'name') found.push(...capabilities.ofTable(value.name));
    else if (value.kind === 'many' && depth < MAX_NESTED)
      for (const item of value.items.slice(0, MAX_LOOKED_AT)) look(item, depth + 1);
  };
  for (const value of call.args) look(value, 0);
  for (const [argument, value] of call.named) if (argument !== 'env') look(value, 0);
  return found;
}

const NONE: readonly string[] = [];

/** Most calls are given constants and results: looking first makes nothing. */
function mayHoldName({ args, named }: CodeCall): boolean {
  return named.size > 0 || args.some(({ kind }) => kind === 'name' || kind === 'many');
}

/** `gethostbyname(gethostname())`: asks for its own address. */
function looksUpItself({ calls }: CodeFacts, { args: [host] }: CodeCall, { data }: Capabilities): boolean {
  return host?.kind === 'result' && data['own-name'].includes(calls[host.call]?.callee ?? '');
}

/** `value_of(os.environ, "HOME")`: one of the table, not the table. */
function looksUp({ args: [table, key] }: CodeCall): boolean {
  return table?.kind === 'name' && key?.kind === 'text' && /^[A-Z][A-Z\d_]{2,80}$/.test(key.text);
}

/** Whether all addresses that a call is given are of this machine or its network. */
function fetchesFromHere(call: CodeCall): boolean {
  const addresses = [...call.args, ...call.named.values()].flatMap(addressesOfValue);
  return addresses.length > 0 && addresses.every(isLocal);
}

/** Whether all that it is sent to is the service of the machine's own cloud: it asks for the token of a session. */
function asksMetadata(call: CodeCall): boolean {
  const addresses = call.args.flatMap(addressesOfValue);
  return addresses.length > 0 && addresses.every(isMetadata);
}
