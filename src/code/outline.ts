// What is known of a program's functions once all of it was read: what they give back, and which run by themselves.

import type { CodeValue } from './facts.ts';
import type { Exchange, State } from './state.ts';
import { either } from './values.ts';

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
  const carried = (value: CodeValue): CodeValue => {
    const given = value.kind === 'result' ? returns.get(calls[value.call]?.callee ?? '') : undefined;
    return given === undefined || given.kind === 'literal' ? value : either(value, given);
  };
  for (const [at, made] of calls.entries()) {
    if (made.args.some((arg) => arg.kind === 'result' && carried(arg) !== arg))
      calls[at] = { ...made, args: made.args.map(carried) };
  }
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
