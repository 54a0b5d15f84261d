// Walks the dependencies that a lockfile repeats.

/** What each name depends on. */
export type Graph = Map<string, string[]>;

/** Adds to what a name depends on. */
export function link(graph: Graph, from: string, to: readonly string[]): void {
  const known = graph.get(from);
  if (known === undefined) graph.set(from, [...to]);
  else for (const name of to) known.push(name);
}

/** Every name that can be reached from some, themselves included. Linear, without recursion. */
export function reachable(
  graph: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
): Set<string> {
  const found = new Set(from);
  // a set is walked in the order of insertion, and what is added meanwhile is walked too
  for (const name of found) for (const next of graph.get(name) ?? []) found.add(next);
  return found;
}
