// Programs, and their trees as lists that can be compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@lezer/python';
import { expect } from 'vitest';
import { parseOrdinary } from '../../../src/code/python/parse/parse.ts';
import { FlatTree, flatten, parseBounded, type TreeArrays } from '../../../src/code/tree.ts';

const TYPES = parser.nodeSet.types;

/** Those of a list. Signs of control stand for themselves in it. */
export function programs(name: string): string[] {
  const text = readFileSync(join(import.meta.dirname, 'programs', `${name}.txt`), 'utf8');
  return text.trimEnd().replaceAll('␍', '\r').replaceAll('␌', '\f').replaceAll('␉', '\t').split('\n---\n');
}

export function byGrammar(text: string): TreeArrays {
  return flatten(parseBounded(parser, text).tree, TYPES);
}

/** Kind, beginning, end and the node behind it, of every node. */
export function nodesOf(
  text: string,
  arrays: TreeArrays | undefined,
): (readonly [kind: string, from: number, to: number, next: number])[] | undefined {
  if (arrays === undefined) return undefined;
  const tree = new FlatTree(text, arrays, TYPES);
  return Array.from({ length: tree.count }, (_, node) => [
    tree.kind(node),
    tree.from(node),
    tree.to(node),
    tree.next(node),
  ]);
}

/** The program is parsed without the grammar, to the grammar's tree. */
export function expectSame(text: string): void {
  expect(nodesOf(text, parseOrdinary(text))).toEqual(nodesOf(text, byGrammar(text)));
}

/** Numbers that end in a dot, which the grammar takes for mistakes. */
const DOTTED = /\d\.(?!\d)/;

/** Patterns with nothing in them, which it does as well. */
const EMPTY = /\bcase\b[^]*(?:\(\s*\)|\[\s*\]|\{\s*\})/;

/** As {@link expectSame}, unless the program is left to the grammar. */
export function expectSameOrNone(text: string): void {
  if (!DOTTED.test(text) && !EMPTY.test(text) && parseOrdinary(text) !== undefined) expectSame(text);
}
