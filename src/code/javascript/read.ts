// Reads a JavaScript or TypeScript program and gives its calls, imports, texts and names.

import { parser } from '@lezer/javascript';
import { type Handler, handlersOf } from '../evaluate.ts';
import type { CodeReader } from '../facts.ts';
import { readProgram, type Grammar } from '../program.ts';
import { FlatTree, flatten, parseBounded } from '../tree.ts';
import { call, dynamicImport, tagged } from './calls.ts';
import { classOf, field, functionOf, method } from './definitions.ts';
import { EXPRESSIONS } from './expressions.ts';
import { withoutHtmlComments } from './html-comments.ts';
import { block, STATEMENTS } from './statements.ts';

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...EXPRESSIONS,
  ...STATEMENTS,
  CallExpression: call,
  NewExpression: call,
  TaggedTemplateExpression: tagged,
  DynamicImport: dynamicImport,
  FunctionDeclaration: functionOf,
  FunctionExpression: functionOf,
  ArrowFunction: functionOf,
  ClassDeclaration: classOf,
  ClassExpression: classOf,
  MethodDeclaration: method,
  PropertyDeclaration: field,
};

/**
 * Facts of a JavaScript, TypeScript, JSX or TSX program, broken ones included (`@lezer/javascript` 1.5.6 recovers
 * from errors). Reads the first `MAX_PROGRAM` characters. Never throws.
 */
export const readJavascript: CodeReader = (whole) => readProgram(GRAMMAR, whole);

const GRAMMAR: Grammar = {
  language: 'javascript',
  handlers: handlersOf(parser.nodeSet.types, HANDLERS),
  parse: fittest,
  start: (state) => void block(state, 0),
};

/** More errors than this are not those of another dialect. */
const MAX_DIALECT_ERRORS = 2000;

/**
 * TypeScript with JSX first: plain JavaScript would take the call `exec<T>(x)` for two comparisons without an error.
 * When it does not fit, the other dialects, and the tree with the fewest errors is kept.
 */
function fittest(whole: string): { flat: FlatTree; read: number } {
  const text = withoutHtmlComments(whole);
  let best = attempt(text, 'ts jsx');
  for (const dialect of ['ts', 'jsx']) {
    if (best.errors === 0 || best.errors > MAX_DIALECT_ERRORS || best.read < text.length) break;
    const other = attempt(text, dialect);
    if (other.errors < best.errors) best = other;
  }
  return best;
}

function attempt(text: string, dialect: string): { flat: FlatTree; read: number; errors: number } {
  const { tree, read } = parseBounded(parser.configure({ dialect }), text);
  const flat = new FlatTree(text, flatten(tree, parser.nodeSet.types), parser.nodeSet.types);
  return { flat, read, errors: errorsIn(flat) };
}

function errorsIn(tree: FlatTree): number {
  let count = 0;
  for (let node = 0; node < tree.count; node++) if (tree.type(node) === 0) count++;
  return count;
}
