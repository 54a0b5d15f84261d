// Trees of programs as lists that can be compared.
import { parser } from '@lezer/python';
import { FlatTree, flatten, parseBounded, type TreeArrays } from '../../../src/code/tree.ts';

const TYPES = parser.nodeSet.types;

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
