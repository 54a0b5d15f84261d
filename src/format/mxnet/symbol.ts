// MXNet's graphs in JSON (`model-symbol.json`): which operators they use, in subgraphs too.
import { type JsonNode, memberOf, stringOf } from '../json/nodes.ts';

export interface MxnetOperator {
  /** Raw text, as the rest. */
  readonly op: string;
  readonly name: string;
  /** Parameters by name: `attrs`, or `attr` and `param` in older files. */
  readonly parameters: ReadonlyMap<string, string>;
  /** In characters of the text. */
  readonly offset: number;
}

/** Whether the root is a graph: a list of nodes with operators, and the heads. */
export function isMxnetSymbol(root: JsonNode | undefined): boolean {
  const nodes = memberOf(root, 'nodes');
  return nodes?.kind === 'array' && nodes.items.some((node) => stringOf(memberOf(node, 'op')) !== undefined);
}

/** All nodes that are no inputs. Every list of nodes counts, also one that a later one of the same name replaces. */
export function mxnetOperators(root: JsonNode): MxnetOperator[] {
  const found: MxnetOperator[] = [];
  const graphs: JsonNode[] = [root];
  for (let graph = graphs.pop(); graph !== undefined; graph = graphs.pop()) {
    for (const node of graph.kind === 'object' ? listsOf(graph, 'nodes') : []) {
      const op = stringOf(memberOf(node, 'op'));
      if (op !== undefined && op !== 'null') found.push(operatorOf(node, op));
      if (node.kind === 'object') graphs.push(...listsOf(node, 'subgraphs'));
    }
  }
  return found;
}

function listsOf(node: JsonNode & { kind: 'object' }, key: string): JsonNode[] {
  return node.members.flatMap(({ key: name, value }) =>
    name === key && value.kind === 'array' ? [...value.items] : [],
  );
}

function operatorOf(node: JsonNode, op: string): MxnetOperator {
  const parameters = new Map<string, string>();
  for (const key of ['param', 'attr', 'attrs']) {
    const member = memberOf(node, key);
    for (const { key: name, value } of member?.kind === 'object' ? member.members : []) {
      const text = stringOf(value);
      if (text !== undefined) parameters.set(name, text);
    }
  }
  return { op, name: stringOf(memberOf(node, 'name')) ?? '', parameters, offset: node.start };
}
