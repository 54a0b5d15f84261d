// Who a JavaScript call calls: plain names, methods, and the ways around a name.

import type { CodeValue } from '../facts.ts';
import { baseMethod, methodOf, ownMethod } from '../classes.ts';
import { lookupOutside } from '../frames.ts';
import type { State } from '../state.ts';
import { alternatives, asText, text, UNKNOWN } from '../values.ts';
import { memberOf } from './names.ts';

const MAX_CALLEES = 4;

export interface Callee {
  readonly name: string;
  readonly target?: CodeValue;
  readonly hidden: readonly string[];
}

export function calleesOf(state: State, node: number): readonly Callee[] {
  const { tree } = state;
  const kind = tree.kind(node);
  if (kind === 'MemberExpression') {
    const object = node + 1;
    const owner = state.value(object);
    const key = keyOf(state, node);
    if (key.kind === 'text' && key.text === 'constructor' && owner.kind !== 'name')
      return ofConstructor(state, owner, object);
    // A module that is loaded as it is named stands for the promise of itself.
    if (owner.kind === 'name' && key.kind === 'text' && key.text === 'then') {
      return [{ name: '.then', target: owner, hidden: [] }];
    }
    const value = owner.kind === 'unknown' ? ownMember(state, object, key) : memberOf(state, owner, key);
    if (value.kind !== 'result' && value.kind !== 'text') {
      const found = fromValue(value);
      if (found.length > 0) return found;
    }
    const method = asText(key)?.text ?? '';
    const local = localMethod(state, owner, object, method);
    if (local !== undefined) return [{ name: local, hidden: [] }];
    return [{ name: `.${method}`, target: owner, hidden: [] }];
  }
  const value = state.value(node);
  const found = fromValue(value);
  if (found.length > 0) return found;
  if (kind === 'VariableName') return [{ name: `local.${tree.slice(node)}`, hidden: [] }];
  return [{ name: '.__call__', target: value, hidden: [] }];
}

/** `new A().run`, `this.run` and `super.run` of classes of the file. */
function localMethod(state: State, owner: CodeValue, object: number, method: string): string | undefined {
  if (owner.kind === 'result') {
    const made = state.out.calls[owner.call]?.callee ?? '';
    return made.startsWith('local.') ? methodOf(state, made, method) : undefined;
  }
  const kind = state.tree.kind(object);
  if (kind === 'super') return baseMethod(state, method);
  return kind === 'this' ? ownMethod(state, method) : undefined;
}

/** `[].constructor.constructor('...')` is Function. */
function ofConstructor(state: State, owner: CodeValue, object: number): readonly Callee[] {
  const { tree } = state;
  const twice =
    tree.kind(object) === 'MemberExpression' && asText(keyOf(state, object))?.text === 'constructor';
  const ofFunction = /^(?:ArrowFunction|FunctionExpression|ParenthesizedExpression)$/.test(tree.kind(object));
  return twice || ofFunction || isMethodOfLiteral(state, object)
    ? [{ name: 'Function', hidden: ['constructor'] }]
    : [{ name: '.constructor', target: owner, hidden: [] }];
}

/** `[].at` and `"".at`: what a constant has to be called is a function. */
function isMethodOfLiteral({ tree }: State, object: number): boolean {
  return tree.kind(object) === 'MemberExpression' && LITERALS.test(tree.kind(object + 1));
}

const LITERALS = /^(?:ArrayExpression|String|TemplateString|Number|RegExp)$/;

function fromValue(value: CodeValue): Callee[] {
  const out: Callee[] = [];
  for (const each of alternatives(value)) {
    if (each.kind === 'name' && out.length < MAX_CALLEES)
      out.push({ name: each.name, hidden: each.hidden ?? [] });
  }
  return out;
}

/** `this.x` and other members that the program set itself. */
function ownMember(state: State, object: number, key: CodeValue): CodeValue {
  if (key.kind !== 'text') return UNKNOWN;
  const path = state.tree.slice(object).slice(0, 80);
  return lookupOutside(state, state.module, `${path}.${key.text}`) ?? UNKNOWN;
}

/** What stands after the dot or in the brackets of a member expression. */
export function keyOf(state: State, node: number): CodeValue {
  const { tree } = state;
  const end = tree.next(node);
  for (let child = tree.next(node + 1); child < end; child = tree.next(child)) {
    const kind = tree.kind(child);
    if (kind === 'PropertyName' || kind === 'PrivatePropertyName') return text(tree.slice(child));
    if (kind !== '.' && kind !== '?.' && kind !== '[' && kind !== ']') return state.read(child);
  }
  return UNKNOWN;
}
