// What is known of a program's functions once all of it was read: what they give back, and which run by themselves.

import type { CodeValue } from './facts.ts';
import type { Exchange, State } from './state.ts';
import { alternatives, either, many } from './values.ts';

/** What functions give back, by name. */
export function returnsOf({ functions }: State): ReadonlyMap<string, CodeValue> {
  const returns = new Map<string, CodeValue>();
  for (const [name, { exchange }] of functions)
    if (exchange.returned !== undefined && exchange.returned.kind !== 'unknown')
      returns.set(name, exchange.returned);
  return returns;
}

/** Adds what functions of the file give to the arguments that hold their results. */
export function follow({ out: { calls } }: State, returns: ReadonlyMap<string, CodeValue>): void {
  if (returns.size === 0) return;
  const ofOne = (value: CodeValue): CodeValue => {
    const given = value.kind === 'result' ? returns.get(calls[value.call]?.callee ?? '') : undefined;
    if (given === undefined || given.kind === 'literal') return value;
    return alternatives(given).every(isTextual) ? given : either(value, given);
  };
  const carried = (value: CodeValue): CodeValue => {
    if (value.kind !== 'many' || value.shape !== undefined) return ofOne(value);
    const items = value.items.map(ofOne);
    return items.every((item, at) => item === value.items[at]) ? value : many(items.flatMap(alternatives));
  };
  for (const [at, made] of calls.entries()) {
    if (!made.args.some(mayBeResult)) continue;
    const args = made.args.map(carried);
    if (args.some((arg, place) => arg !== made.args[place])) calls[at] = { ...made, args };
  }
}

/** Most calls are given none: looking first makes nothing. */
function mayBeResult({ kind }: CodeValue): boolean {
  return kind === 'result' || kind === 'many';
}

/** A text, with unknown parts or without: where these stand in it counts. */
function isTextual(value: CodeValue): boolean {
  return value.kind === 'text' || (value.kind === 'many' && value.shape === 'parts');
}

/** Marks functions that the module calls while it loads, and those that they call. */
export function markRunning({ out: { calls, scopes }, functions }: State): void {
  const called: Exchange[][] = scopes.map(() => []);
  for (const { callee, scope } of calls) {
    const exchange = callee.startsWith('local.') ? functions.get(callee)?.exchange : undefined;
    if (exchange !== undefined) called[scope]?.push(exchange);
  }
  const seen = new Set<Exchange>();
  const open = [0];
  for (let scope = open.pop(); scope !== undefined; scope = open.pop()) {
    for (const exchange of called[scope] ?? []) {
      if (seen.has(exchange)) continue;
      seen.add(exchange);
      for (const target of exchange.functions) {
        open.push(target.scope);
        const known = scopes[target.scope];
        if (known) scopes[target.scope] = { ...known, runs: true };
      }
    }
  }
}
