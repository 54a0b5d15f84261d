// Reads a Python program: parses it, evaluates what is constant, and gives its calls, imports, texts and names.

import { parser } from '@lezer/python';
import { each, type Handler, handlersOf } from '../evaluate.ts';
import type { CodeReader } from '../facts.ts';
import { bind } from '../frames.ts';
import { readProgram, type Grammar } from '../program.ts';
import type { State } from '../state.ts';
import { FlatTree, flatten, parseBounded } from '../tree.ts';
import { call } from './calls.ts';
import { comprehension } from './comprehensions.ts';
import { EXPRESSIONS } from './expressions.ts';
import { parseOrdinary } from './parse/parse.ts';
import { STATEMENTS } from './statements.ts';

const HANDLERS: Readonly<Record<string, Handler>> = {
  ...EXPRESSIONS,
  ...STATEMENTS,
  CallExpression: call,
  ComprehensionExpression: comprehension,
  ArrayComprehensionExpression: comprehension,
  SetComprehensionExpression: comprehension,
  DictionaryComprehensionExpression: comprehension,
};

/** Whether it is worth looking for them: the exact search costs as much as a tenth of the parsing. */
const MAY_TEMPLATE = /[\s([{=,:+][rR]?[tT][rR]?["']/;
/** t-strings (PEP 750), which the grammar takes for a name and a string. */
const TEMPLATE = /(?<![\w"'\\])(?:[tT](?=[rR]?["'])|(?<=(?<![\w"'\\])[rR])[tT](?=["']))/g;

/**
 * Facts of a Python program of any version, broken ones included (`@lezer/python` 1.1.19 recovers from errors).
 * Reads the first `MAX_PROGRAM` characters. Never throws.
 */
export const readPython: CodeReader = (whole) => readProgram(GRAMMAR, whole);

const TYPES = parser.nodeSet.types;
const GRAMMAR: Grammar = {
  language: 'python',
  handlers: handlersOf(TYPES, HANDLERS),
  parse: (text) => {
    const ordinary = parseOrdinary(text);
    if (ordinary !== undefined) return { flat: new FlatTree(text, ordinary, TYPES), read: text.length };
    const { tree, read } = parseBounded(parser, MAY_TEMPLATE.test(text) ? text.replace(TEMPLATE, 'f') : text);
    return { flat: new FlatTree(text, flatten(tree, TYPES), TYPES), read };
  },
  start: (state) => {
    noteDocstring(state);
    each(state, 0);
  },
};

/** `exec(__doc__)`: the text at the top has a name, which few programs ask for. */
function noteDocstring(state: State): void {
  const { tree } = state;
  if (!tree.text.includes('__doc__')) return;
  const first = tree.children(0).find((child) => tree.kind(child) !== 'Comment');
  if (first === undefined || tree.kind(first) !== 'ExpressionStatement') return;
  const value = tree.kind(first + 1) === 'String' ? state.value(first + 1) : undefined;
  if (value?.kind === 'text') bind(state, '__doc__', value);
}
