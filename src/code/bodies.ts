// Bodies of functions: read after the code around them, and again when more is known of what they are passed or find.

import type { CodeValue } from './facts.ts';
import { ReadingOrder } from './reading-order.ts';
import { passed, giveBack } from './local-calls.ts';
import { addTo, takeLate } from './frames.ts';
import type { Exchange, Frame, LocalFunction, State } from './state.ts';
import { either, type Sought } from './values.ts';

/** How often the nodes of a program are read again, all in all; long programs of people need less than once. */
const MAX_AGAIN = 3;
/** Nodes that may be read again in a program of any size. */
const MIN_AGAIN = 200_000;

/** What a definition says of a function. */
type Defined = Pick<LocalFunction, 'params' | 'body' | 'gives' | 'isLambda' | 'receiver' | 'rest'> & {
  readonly keeps?: readonly string[];
};

const NONE: readonly string[] = [];

/** A function to be read after the code around it. */
export function define(state: State, local: string, offset: number, parts: Defined): void {
  if (state.pure > 0) return;
  // What is around it is read again.
  if (state.bodies?.has(parts.body)) return;
  const scope = state.out.scope(offset, local.slice('local.'.length), state.frame.scope);
  const exchange: Exchange = state.functions.get(local)?.exchange ?? {
    functions: [],
    byPlace: [],
    byName: undefined,
    returned: undefined,
  };
  const { params, body, gives, isLambda, receiver, rest, keeps = NONE } = parts;
  const fn: LocalFunction = {
    name: local,
    params,
    body,
    gives,
    isLambda,
    receiver,
    rest,
    keeps,
    frame: state.frame,
    scope,
    exchange,
    own: undefined,
  };
  exchange.functions.push(fn);
  state.bodies?.add(parts.body);
  state.functions.set(local, fn);
  state.queue.push(fn);
}

/** Reads all bodies, callers first. */
export function readBodies(state: State): void {
  readNew(state, new ReadingOrder(state.tree));
}

/** Whether more may have become known of a function after it was read. */
export function mayBeLate({ late, changed }: State): boolean {
  return changed || late.size > 0;
}

/** Reads functions again until nothing new comes to any of them; false if there was no need. */
export function readLate(state: State, sought: Sought): boolean {
  const order = new ReadingOrder(state.tree);
  let late = takeLate(state, sought);
  if (late.length === 0) return false;
  state.bodies = bodiesOf(state);
  let left = MIN_AGAIN + state.tree.count * MAX_AGAIN;
  for (; late.length > 0; late = takeLate(state, sought)) {
    for (const fn of late) {
      left -= 1 + state.tree.next(fn.body) - fn.body;
      if (left < 0) {
        state.out.limit('its functions pass on too much to each other');
        return true;
      }
      readAgain(state, fn);
    }
    readNew(state, order);
  }
  return true;
}

function bodiesOf({ functions }: State): Set<number> {
  return new Set(
    [...functions.values()].flatMap(({ exchange }) => exchange.functions.map(({ body }) => body)),
  );
}

/** Bodies that were not read yet, until there is no more; those inside a function after it. */
function readNew(state: State, order: ReadingOrder): void {
  const open: LocalFunction[] = [];
  readDeep(state);
  for (;;) {
    if (state.queue.length > 0) {
      const found = state.queue.splice(0);
      for (const fn of order.callersFirst(found).toReversed()) open.push(fn);
    }
    const fn = open.pop();
    if (fn === undefined) return;
    readBody(state, fn);
    readDeep(state);
  }
}

/** What was nested too deep. */
function readDeep(state: State): void {
  while (state.later.length > 0)
    for (const { node, frame, silenced, fn } of state.later.splice(0))
      readPart(state, frame, fn, silenced, node);
}

function readPart(
  state: State,
  frame: Frame,
  fn: LocalFunction | undefined,
  silenced: boolean,
  node: number,
): CodeValue {
  state.depth = 0;
  state.pure = 0;
  state.branch = 0;
  state.frame = frame;
  state.silenced = silenced;
  state.fn = fn;
  return state.read(node);
}

function readBody(state: State, fn: LocalFunction): void {
  fn.own ??= {
    kind: 'function',
    vars: new Map(),
    parent: fn.frame,
    scope: fn.scope,
    prefix: `${fn.name}.`,
    outer: new Map(),
  };
  for (const [at, param] of fn.params.entries()) {
    const value = passed(fn, param, at);
    const binding = fn.own.vars.get(param);
    if (binding === undefined) fn.own.vars.set(param, { now: value, all: value });
    else {
      binding.now = value;
      binding.all = either(binding.all, value);
    }
    if (fn.keeps.includes(param) && value.kind !== 'unknown')
      addTo(state, state.module, `this.${param}`, value);
  }
  const value = readPart(state, fn.own, fn, false, fn.body);
  if (fn.isLambda) giveBack(state, value);
}

/** Corrects the facts that reading it gave. */
function readAgain(state: State, fn: LocalFunction): void {
  state.out.again(() => {
    readBody(state, fn);
    readDeep(state);
  });
}
