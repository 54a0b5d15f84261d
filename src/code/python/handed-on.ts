// Functions that other functions are given to call: `map(f, list)`, `Thread(target=f, args=...)`, `submit(f, x)`.

import type { CodeValue } from '../facts.ts';
import { elementOf } from '../state.ts';
import { alternatives } from '../values.ts';
import type { Arguments } from './functions.ts';

/** Where a call is given the function, and what that function will be called with. */
interface HandsOn {
  readonly at: number;
  readonly named?: string;
  /** `rest`: what follows; `elements`: one item of each list that follows; `list`: the items of one list. */
  readonly passes: 'rest' | 'elements' | 'list';
  /** For `list`: its position. */
  readonly list?: number;
  /** Whether the call gives what the function gives. */
  readonly gives?: boolean;
}

const THREAD: HandsOn = { at: 1, named: 'target', passes: 'list', list: 3 };
const EACH: HandsOn = { at: 0, passes: 'elements', gives: true };
const REST: HandsOn = { at: 0, passes: 'rest' };
const SECOND: HandsOn = { at: 1, passes: 'rest' };
/** Only ever given by name. */
const FIELD = 99;
const LISTED: HandsOn = { at: 0, passes: 'list', list: 1 };

/** Python's standard library; methods are those of executors, pools, event loops and exit stacks. */
const HANDS_ON: ReadonlyMap<string, HandsOn> = new Map([
  ['builtins.map', EACH],
  ['builtins.filter', { at: 0, passes: 'elements' }],
  ['functools.reduce', EACH],
  ['builtins.reduce', EACH],
  ['itertools.starmap', EACH],
  ['threading.Thread', THREAD],
  ['multiprocessing.Process', THREAD],
  ['multiprocessing.context.Process', THREAD],
  ['multiprocessing.get_context.Process', THREAD],
  ['threading.Timer', { at: 1, named: 'function', passes: 'list', list: 2 }],
  ['_thread.start_new_thread', LISTED],
  // What a field of an object is made with where nobody gives one.
  ['dataclasses.field', { at: FIELD, named: 'default_factory', passes: 'rest', gives: true }],
  ['pydantic.Field', { at: FIELD, named: 'default_factory', passes: 'rest', gives: true }],
  ['attrs.field', { at: FIELD, named: 'factory', passes: 'rest', gives: true }],
  ['attr.ib', { at: FIELD, named: 'factory', passes: 'rest', gives: true }],
  ['atexit.register', { at: 0, named: 'func', passes: 'rest' }],
  ['weakref.finalize', SECOND],
  ['asyncio.to_thread', REST],
  ['.submit', REST],
  ['.callback', REST],
  ['.call_soon', REST],
  ['.call_soon_threadsafe', REST],
  ['.call_later', SECOND],
  ['.call_at', SECOND],
  ['.run_in_executor', SECOND],
  ['.apply_async', LISTED],
  ['.map_async', EACH],
  ['.imap', EACH],
  ['.imap_unordered', EACH],
  ['.map', EACH],
  ['.starmap', EACH],
]);

export interface Handed {
  /** What the function may be. */
  readonly fn: CodeValue;
  readonly all: Arguments;
  readonly gives: boolean;
}

/** The function that a call is given to call, with the arguments it will get; undefined if it is given none. */
export function handedOn(callee: string, { args, named }: Arguments): Handed | undefined {
  const how = HANDS_ON.get(callee);
  if (how === undefined) return undefined;
  const fn = args[how.at] ?? (how.named === undefined ? undefined : named.get(how.named));
  if (fn === undefined || !alternatives(fn).some((each) => each.kind === 'name')) return undefined;
  const all = { args: passedOn(how, args, named), named: NOTHING };
  return { fn, all, gives: how.gives === true };
}

const NOTHING: ReadonlyMap<string, CodeValue> = new Map();

function passedOn(
  { at, passes, list }: HandsOn,
  args: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
): readonly CodeValue[] {
  if (passes === 'rest') return args.slice(at + 1);
  if (passes === 'elements') return args.slice(at + 1).map(elementOf);
  const given = (list === undefined ? undefined : args[list]) ?? named.get('args');
  if (given === undefined) return [];
  return given.kind === 'many' && given.shape === 'list' ? given.items : [elementOf(given)];
}
