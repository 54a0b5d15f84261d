// What a JavaScript call passes on and gives, when that is known without running it.

import type { CodeValue } from '../facts.ts';
import { methodOf } from '../classes.ts';
import { givenBack, passTo } from '../local-calls.ts';
import { type LocalFunction, spend, type State } from '../state.ts';
import { alternatives, asText, literal, many, name, UNKNOWN } from '../values.ts';
import type { Callee } from './callees.ts';
import { knownFunction, knownMethod } from './functions.ts';

/** Methods that hand on what a call gave, in part or in another form. */
const PASSIVE: ReadonlySet<string> = new Set(
  (
    'text json arrayBuffer blob buffer toString trim split slice substring replace join map filter concat body ' +
    'getReader read finally catch pipe setEncoding end default get at pop shift decode values'
  ).split(' '),
);

/** What these give does what the function does that they are given, and only hands on the result in another way. */
const SAME_FUNCTION =
  /^(?:util(?:\.default)?\.(?:promisify|callbackify|deprecate)|(?:pify|thenify|universalify)(?:\.default|\.from\w{2,10})?|bluebird(?:\.default)?\.promisify|lodash(?:\.default)?\.(?:once|debounce|throttle|memoize)|lodash\.(?:once|debounce|throttle|memoize)\.default)$/;

export function outcome(state: State, callee: Callee, args: readonly CodeValue[]): CodeValue | undefined {
  const { target } = callee;
  if (target === undefined) {
    if (callee.name.startsWith('local.')) return constantOf(state, state.functions.get(callee.name), args);
    if (callee.name.endsWith('.bind')) return name(callee.name.slice(0, -5), callee.hidden);
    if (/^(?:module\.createRequire|createRequire)$/.test(callee.name)) return name('require', ['import']);
    if (SAME_FUNCTION.test(callee.name) && args[0]?.kind === 'name') return args[0];
    return knownFunction(state, callee.name, args);
  }
  if (callee.name === '.__call__') return returned(state, target);
  const method = callee.name.slice(1);
  const self = target.kind === 'many' && target.shape === undefined ? (asText(target) ?? target) : target;
  const size = self.kind === 'text' ? self.text.length >> 4 : self.kind === 'many' ? self.items.length : 0;
  if (!spend(state, size)) return undefined;
  const known = method === 'map' ? mapped(state, self, args[0]) : knownMethod(self, method, args);
  if (known) return known;
  return PASSIVE.has(method) &&
    !isEncoded(method, args) &&
    alternatives(target).some((each) => each.kind === 'result')
    ? target
    : undefined;
}

/** `bytes.toString('hex')`: where it says so, that it is another form counts. */
function isEncoded(method: string, [encoding]: readonly CodeValue[]): boolean {
  return method === 'toString' && /^(?:hex|base64|base64url)$/.test(asText(encoding ?? UNKNOWN)?.text ?? '');
}

/** `Function('return process')()`: the object that a function of one line of text gives. */
const RETURNS =
  /^\s{0,20}return\s{1,20}\(?(this|globalThis|global|self|window|process|require|module)\)?\s{0,20};?\s{0,20}$/;

function returned({ out }: State, target: CodeValue): CodeValue | undefined {
  const made = target.kind === 'result' ? out.calls[target.call] : undefined;
  if (made?.callee !== 'Function') return undefined;
  const [, given] = RETURNS.exec(asText(made.args.at(-1) ?? UNKNOWN)?.text ?? '') ?? [];
  return given === undefined ? undefined : name(given === 'this' ? 'globalThis' : given, ['constructor']);
}

/** What a call passes to a function of this file. */
export function pass(state: State, callee: Callee, args: readonly CodeValue[]): void {
  if (!callee.name.startsWith('local.')) return;
  const made = state.classes.has(callee.name) ? methodOf(state, callee.name, 'constructor') : callee.name;
  const fn = made === undefined ? undefined : state.functions.get(made);
  if (fn) passTo(state, fn, args);
}

/** The outcome of a function that only gives back an expression, if it is a constant for these arguments. */
export function constantOf(
  state: State,
  fn: LocalFunction | undefined,
  args: readonly CodeValue[],
): CodeValue | undefined {
  const value = fn && givenBack(state, fn, (_, at) => args[at]);
  return value?.kind === 'text' || value?.kind === 'name' || value?.kind === 'literal' ? value : undefined;
}

function mapped(state: State, self: CodeValue, fn: CodeValue | undefined): CodeValue | undefined {
  if (self.kind !== 'many' || self.shape !== 'list' || fn?.kind !== 'name') return undefined;
  const out: CodeValue[] = [];
  for (const [at, item] of self.items.entries()) {
    const args = [item, literal(at)];
    const value = fn.name.startsWith('local.')
      ? constantOf(state, state.functions.get(fn.name), args)
      : knownFunction(state, fn.name, [item]);
    if (!value) return undefined;
    out.push(value);
  }
  return many(out, 'list');
}
