// Who a Python call calls: plain names, methods, and what partial and the operator module make.

import type { CodeValue } from '../facts.ts';
import { baseMethod, isReceiver, methodOf, ownMethod } from '../classes.ts';
import type { State } from '../state.ts';
import { alternatives, asText, hide, UNKNOWN } from '../values.ts';
import { attributeOf, hidingOf } from './attributes.ts';
import { identifier } from './expressions.ts';
import type { Arguments } from './functions.ts';

/** A callee that may be any of several gives one call for each, up to this many. */
const MAX_CALLEES = 4;

export interface Callee {
  readonly name: string;
  readonly target?: CodeValue;
  readonly hidden: readonly string[];
  /** Arguments already given, by `partial`. */
  readonly before: readonly CodeValue[];
  /** How many of its own arguments are not passed on. */
  readonly drop?: number;
  /** `A.run`: the object that it is called on is its first argument. */
  readonly ofClass?: boolean;
  /** What it gives, when that is known from how it was made. */
  readonly gives?: CodeValue;
}

/** The functions that the expression before the parentheses may be. */
export function calleesOf(state: State, node: number): readonly Callee[] {
  const { tree } = state;
  if (tree.kind(node) === 'MemberExpression') {
    const object = node + 1;
    const dot = tree.next(object);
    const property = tree.next(dot);
    if (tree.kind(dot) === '.' && property < tree.next(node)) return ofMember(state, node, object, property);
  }
  const value = state.value(node);
  const id = tree.kind(node) === 'VariableName' ? identifier(state, node) : undefined;
  return calleesFrom(state, value, id);
}

/** Callees from a value that is called; `id` is its plain name, if it has one. */
export function calleesFrom(state: State, value: CodeValue, id: string | undefined): readonly Callee[] {
  const out: Callee[] = [];
  for (const each of alternatives(value)) {
    if (out.length >= MAX_CALLEES) break;
    if (each.kind === 'name') out.push({ name: each.name, hidden: each.hidden ?? [], before: [] });
    else if (each.kind === 'result') out.push({ name: '.__call__', target: each, hidden: [], before: [] });
  }
  if (out.length > 0) return out;
  if (id !== undefined) return [{ name: bound(state, id) ? `local.${id}` : id, hidden: [], before: [] }];
  return [{ name: '.__call__', target: value, hidden: [], before: [] }];
}

function bound(state: State, id: string): boolean {
  for (let frame: State['frame'] | undefined = state.frame; frame; frame = frame.parent) {
    if (frame.vars.has(id)) return true;
  }
  return false;
}

/** Calling what a call gave: `partial(f, x)()`, `attrgetter('system')(os)`, `methodcaller('system', x)(os)`. */
export function refine(state: State, given: Callee, all: Arguments): Callee {
  const from = given.target;
  if (from?.kind !== 'result') return given;
  const made = state.out.calls[from.call];
  const called = made?.callee.startsWith('local.') ? methodOf(state, made.callee, '__call__') : undefined;
  if (called !== undefined) return { name: called, hidden: [], before: [] };
  // What is called with a line out of all classes that there are starts a program: Popen, or os.system in its globals.
  if (made?.callee === 'builtins.object.__subclasses__' && mayBeLine(all.args[0]))
    return { name: 'subprocess.Popen', hidden: ['dict'], before: [] };
  const [first, ...rest] = made?.args ?? [];
  if (made?.callee === 'functools.partial' && first?.kind === 'name') {
    return { name: first.name, hidden: [...(first.hidden ?? []), 'partial'], before: rest };
  }
  const attribute = asText(first);
  const [owner] = all.args;
  if (
    attribute &&
    owner?.kind === 'name' &&
    /^operator\.(?:attrgetter|methodcaller)$/.test(made?.callee ?? '')
  ) {
    // The dots of attrgetter('a.b') are those of a dotted name.
    const value = attributeOf(state, owner, attribute.text);
    const hidden = ['getattr', ...hidingOf(attribute.layers)];
    if (value.kind === 'name' && made?.callee === 'operator.methodcaller') {
      return { name: value.name, hidden, before: rest, drop: 1 };
    }
    if (value.kind === 'name')
      return { name: '.__call__', target: from, hidden, before: [], gives: hide(value, ...hidden) };
  }
  return given;
}

function mayBeLine(value: CodeValue | undefined): boolean {
  return (
    value?.kind === 'text' || (value?.kind === 'many' && value.shape === 'list') || value?.kind === 'result'
  );
}

function ofMember(state: State, node: number, object: number, property: number): readonly Callee[] {
  const { tree } = state;
  const method = identifier(state, property);
  const before = state.out.calls.length;
  const owner = state.value(object);
  const value =
    owner.kind === 'name' || owner.kind === 'many'
      ? attributeOf(state, owner, method)
      : ownMember(state, node, owner, before);
  if (value.kind === 'name' || (value.kind === 'many' && value.shape === undefined)) {
    const found = calleesFrom(state, value, undefined);
    const ofClass = owner.kind === 'name' && state.classes.has(owner.name);
    return ofClass ? found.map((callee) => ({ ...callee, ofClass })) : found;
  }
  const local = localMethod(state, owner, object, method);
  if (local !== undefined) return [{ name: local, hidden: [], before: [] }];
  if (isPath(owner) && OF_PATHS.has(method))
    return [{ name: `pathlib.Path.${method}`, hidden: [], before: [owner] }];
  const hidden = method === tree.slice(property) ? [] : ['look-alike'];
  return [{ name: `.${method}`, target: owner, hidden, before: [] }];
}

/** Texts have no such methods, so it is a path: the function of its class, given the path first. */
const OF_PATHS: ReadonlySet<string> = new Set(['open', 'glob', 'rglob', 'iterdir']);

function isPath(value: CodeValue): boolean {
  return value.kind === 'text' || (value.kind === 'many' && value.shape === 'parts');
}

/** `self.run` and other attributes of plain names that the program set itself. */
function ownMember(state: State, node: number, owner: CodeValue, before: number): CodeValue {
  if (owner.kind === 'result' || state.tree.kind(node + 1) !== 'VariableName') return UNKNOWN;
  // Nothing was called on the way, so reading the whole member again emits nothing twice.
  return state.out.calls.length === before ? state.value(node) : UNKNOWN;
}

/** `A().run`, `self.run` and `super().run` of classes of the file. */
function localMethod(state: State, owner: CodeValue, object: number, method: string): string | undefined {
  const { tree } = state;
  if (owner.kind === 'result') {
    const made = state.out.calls[owner.call]?.callee ?? '';
    if (made === 'builtins.super') return baseMethod(state, method);
    return made.startsWith('local.') ? methodOf(state, made, method) : undefined;
  }
  const isSelf = tree.kind(object) === 'VariableName' && isReceiver(state, tree.slice(object));
  return isSelf ? ownMethod(state, method) : undefined;
}
