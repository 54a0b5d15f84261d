// JavaScript statements: imports, declarations, blocks; what they bind.

import { each, type Handler } from '../evaluate.ts';
import type { CodeValue } from '../facts.ts';
import { branching, returning } from '../handlers.ts';
import { bind } from '../frames.ts';
import { elementOf, type State } from '../state.ts';
import { name, UNKNOWN } from '../values.ts';
import { stringOf } from './literals.ts';
import { moduleName } from './names.ts';
import { assign } from './patterns.ts';

/** Function declarations first: they are known before the statements around them run. */
export const block: Handler = (state, node) => {
  const { tree } = state;
  const end = tree.next(node);
  for (let child = node + 1; child < end; child = tree.next(child)) {
    if (tree.kind(child) === 'FunctionDeclaration') state.value(child);
  }
  for (let child = node + 1; child < end; child = tree.next(child)) {
    if (tree.kind(child) !== 'FunctionDeclaration') state.read(child);
  }
  return UNKNOWN;
};

function importDeclaration(state: State, node: number): CodeValue {
  const { tree } = state;
  const source = tree.child(node, 'String');
  if (source < 0) return UNKNOWN;
  const specifier = stringOf(tree.slice(source));
  const names: string[] = [];
  const group = tree.child(node, 'ImportGroup');
  let star = false;
  for (const child of tree.children(node)) {
    if (tree.kind(child) === 'Star') star = true;
    if (tree.kind(child) !== 'VariableDefinition') continue;
    names.push(star ? '*' : 'default');
    bindImport(state, tree.slice(child), specifier, star ? undefined : 'default');
  }
  let imported: string | undefined;
  for (const child of group < 0 ? [] : tree.children(group)) {
    const kind = tree.kind(child);
    if (kind === 'VariableName' || kind === 'String')
      imported = kind === 'String' ? stringOf(tree.slice(child)) : tree.slice(child);
    if (kind !== 'VariableDefinition') continue;
    const local = tree.slice(child);
    names.push(imported ?? local);
    bindImport(state, local, specifier, imported ?? local);
    imported = undefined;
  }
  state.out.import(tree.from(node), specifier, names, state.frame.scope);
  return UNKNOWN;
}

function bindImport(state: State, local: string, specifier: string, imported: string | undefined): void {
  const module = moduleName(specifier);
  const renamed = imported !== undefined && imported !== local && imported !== 'default';
  bind(
    state,
    local,
    imported === undefined || imported === 'default'
      ? name(module)
      : name(`${module}.${imported}`, renamed ? ['alias'] : []),
  );
}

function exportDeclaration(state: State, node: number): CodeValue {
  const { tree } = state;
  const source = tree.child(node, 'String');
  if (source >= 0 && tree.child(node, 'from') >= 0) {
    state.out.import(tree.from(node), stringOf(tree.slice(source)), [], state.frame.scope);
    return UNKNOWN;
  }
  return each(state, node);
}

function variableDeclaration(state: State, node: number): CodeValue {
  const { tree } = state;
  const children = tree.children(node);
  for (const [at, child] of children.entries()) {
    const kind = tree.kind(child);
    const isTarget = kind === 'VariableDefinition' || kind === 'ObjectPattern' || kind === 'ArrayPattern';
    if (!isTarget) {
      if (kind === 'TypeAnnotation' || (tree.type(child) === 0 && tree.next(child) > child + 1))
        state.read(child);
      continue;
    }
    let next = at + 1;
    while (tree.kind(children[next] ?? 0) === 'TypeAnnotation') next++;
    const source = tree.kind(children[next] ?? 0) === 'Equals' ? children[next + 1] : undefined;
    // `var x` behind an assignment to x takes nothing from it.
    if (source === undefined && kind === 'VariableDefinition' && state.frame.vars.has(tree.slice(child)))
      continue;
    const value = source === undefined ? UNKNOWN : state.read(source);
    state.out.folded(tree.from(child), value, state.frame.scope);
    assign(state, child, value);
  }
  return UNKNOWN;
}

/** `for (const x of values)`, `for (x in values)`. */
function forEachOf(state: State, node: number): CodeValue {
  const { tree } = state;
  const children = tree.children(node);
  const at = children.findIndex((child) => /^(?:of|in)$/.test(tree.kind(child)));
  const source = children[at + 1];
  const value = source === undefined ? UNKNOWN : state.read(source);
  for (const child of children.slice(0, Math.max(at, 0))) assign(state, child, elementOf(value));
  return UNKNOWN;
}

function tryStatement(state: State, node: number): CodeValue {
  const { tree } = state;
  const handler = tree.child(node, 'CatchClause');
  const body = handler < 0 ? -1 : tree.child(handler, 'Block');
  const before = state.silenced;
  const silent = body >= 0 && tree.next(body) === body + 1;
  state.branch++;
  for (const child of tree.children(node)) {
    state.silenced = before || (silent && tree.kind(child) === 'Block');
    state.read(child);
  }
  state.branch--;
  state.silenced = before;
  return UNKNOWN;
}

function catchClause(state: State, node: number): CodeValue {
  const id = state.tree.child(node, 'VariableDefinition');
  if (id >= 0) bind(state, state.tree.slice(id), UNKNOWN);
  const body = state.tree.child(node, 'Block');
  return body < 0 ? UNKNOWN : state.read(body);
}

export const STATEMENTS: Readonly<Record<string, Handler>> = {
  Block: block,
  ImportDeclaration: importDeclaration,
  ExportDeclaration: exportDeclaration,
  VariableDeclaration: variableDeclaration,
  ForOfSpec: forEachOf,
  ForInSpec: forEachOf,
  IfStatement: branching,
  ForStatement: branching,
  WhileStatement: branching,
  DoStatement: branching,
  SwitchStatement: branching,
  TryStatement: tryStatement,
  CatchClause: catchClause,
  ReturnStatement: returning,
  VariableDefinition: (state, node) => {
    bind(state, state.tree.slice(node), UNKNOWN);
    return UNKNOWN;
  },
  // A text that stands alone is a directive.
  ExpressionStatement: (state, node) =>
    state.tree.kind(node + 1) === 'String' ? UNKNOWN : each(state, node),
};
