// Walks every object of a configuration, however it is nested and shared.
import type { JsonNode } from '../json/nodes.ts';

export interface Visit {
  readonly object: Extract<JsonNode, { kind: 'object' }>;
  /** 0 for the outermost. */
  readonly depth: number;
}

/** Every object once, outermost first; aliases of YAML lead to one that was seen. Linear. */
export function* objectsOf(roots: readonly JsonNode[]): Generator<Visit> {
  const seen = new Set<JsonNode>();
  const open = roots.map((node) => ({ node, depth: 0 }));
  for (let next = open.shift(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (node.kind === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    const inner = node.kind === 'array' ? node.items : node.members.map(({ value }) => value);
    for (let index = inner.length - 1; index >= 0; index--) {
      const child = inner[index];
      if (child !== undefined && child.kind !== 'scalar') open.push({ node: child, depth: depth + 1 });
    }
    if (node.kind === 'object') yield { object: node, depth };
  }
}

/** The strings of a node: itself, or those of a list or an object, one level down. */
export function stringsOf(node: JsonNode | undefined): string[] {
  if (node === undefined) return [];
  const inner =
    node.kind === 'scalar'
      ? [node]
      : node.kind === 'array'
        ? node.items
        : node.members.map(({ value }) => value);
  return inner.flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : [],
  );
}
