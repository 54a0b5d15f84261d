// Python statements: assignments, names of other scopes, what stands alone; and which handler each kind has.

import { each, type Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { branching } from '../handlers.ts';
import { bind } from '../frames.ts';
import type { Frame, State } from '../state.ts';
import { either, name, UNKNOWN } from '../values.ts';
import { assign } from './assign.ts';
import { forStatement, tryStatement, withStatement } from './blocks.ts';
import { calleesFrom } from './callees.ts';
import { invoke } from './calls.ts';
import { classDefinition, decorated, functionDefinition, lambda } from './definitions.ts';
import { identifier } from './expressions.ts';
import { importStatement } from './imports.ts';
import { operate } from './operators.ts';
import { giving, tuple } from './reduced.ts';

function expressionStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const only = node + 1;
  const end = tree.next(node);
  if (only >= end) return UNKNOWN;
  const kind = tree.kind(only);
  // A text that stands alone is a docstring or a comment.
  if (kind === 'String' || (kind === 'ContinuedString' && tree.child(only, 'FormatString') < 0))
    return UNKNOWN;
  if (kind === 'VariableName' && tree.slice(only) === 'exec' && tree.type(end) === 0)
    return oldExec(state, only, end);
  return each(state, node);
}

/** `exec code`, as Python 2 had it, is a name, an error and an expression to this grammar. */
function oldExec(state: State, node: number, error: number): CodeValue {
  const statement = state.tree.next(error);
  if (statement >= state.tree.count || state.tree.kind(statement) !== 'ExpressionStatement') return UNKNOWN;
  state.pure++;
  const value = state.value(statement + 1);
  state.pure--;
  return invoke(state, state.tree.from(node), calleesFrom(state, name('builtins.exec'), undefined), {
    args: [value],
    named: new Map(),
  });
}

function assignStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const groups: number[][] = [[]];
  for (const child of tree.children(node)) {
    const kind = tree.kind(child);
    if (kind === 'AssignOp') groups.push([]);
    else if (kind === 'TypeDef') state.read(child);
    else if (kind !== '*' && (tree.type(child) !== 0 || tree.next(child) > child + 1))
      groups.at(-1)?.push(child);
  }
  if (groups.length === 1) return UNKNOWN;
  const sources = groups.pop() ?? [];
  const values = sources.map((source) => state.read(source));
  const [first = UNKNOWN] = values;
  const value: CodeValue = values.length === 1 ? first : { kind: 'many', items: values, shape: 'list' };
  if (value.kind === 'text') state.out.folded(tree.from(node), value, state.frame.scope);
  for (const targets of groups) assign(state, targets, value);
  return value;
}

/** Characters of a text that grows step by step, of which each step is kept: longer ones are pages, not words. */
const MAX_GROWN = 1000;

function update(state: State, node: number): CodeValue {
  const { tree } = state;
  const target = node + 1;
  const operator = tree.next(target);
  const source = tree.next(operator);
  if (source >= tree.next(node)) return each(state, node);
  const added = state.read(source);
  const before = state.read(target);
  const value = operate(state, tree.slice(operator).slice(0, -1), before, added);
  if (value.kind === 'text' && value.text.length <= MAX_GROWN)
    state.out.folded(tree.from(node), value, state.frame.scope);
  if (tree.kind(target) === 'VariableName') {
    bind(state, identifier(state, target), value.kind === 'unknown' ? either(before, added) : value);
  }
  return UNKNOWN;
}

function scopeStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const global = tree.kind(node + 1) === 'global';
  for (const child of tree.children(node)) {
    if (tree.kind(child) !== 'VariableName') continue;
    const id = identifier(state, child);
    let frame: Frame | undefined = global ? state.module : state.frame.parent;
    while (frame && !global && frame.kind === 'function' && !frame.vars.has(id)) frame = frame.parent;
    if (frame && frame !== state.frame) state.frame.outer.set(id, frame);
  }
  return UNKNOWN;
}

export const STATEMENTS: Readonly<Record<string, Handler>> = {
  ExpressionStatement: expressionStatement,
  AssignStatement: assignStatement,
  UpdateStatement: update,
  ImportStatement: importStatement,
  IfStatement: branching,
  WhileStatement: branching,
  MatchStatement: branching,
  ForStatement: forStatement,
  WithStatement: withStatement,
  TryStatement: tryStatement,
  ScopeStatement: scopeStatement,
  FunctionDefinition: functionDefinition,
  LambdaExpression: lambda,
  ClassDefinition: classDefinition,
  DecoratedStatement: decorated,
  ReturnStatement: giving,
  TupleExpression: tuple,
};
