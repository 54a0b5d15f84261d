// What leads to each package of a pnpm lockfile.
import type { LineTable } from '../lines.ts';
import type { LockedAsk, LockedProject } from '../lockfile.ts';
import type { PnpmDirect } from './pnpm-graph.ts';
import type { PnpmNeeds } from './pnpm-needs.ts';
import { parsePnpmPath, pnpmKeyOf, withoutPeers } from './pnpm-paths.ts';

/**
 * The keys of `packages` that the projects of a document lead to. What a key cannot be made of (hooks, older spellings)
 * leads to all packages of its name. Linear in the dependencies.
 */
export function pnpmReached(needs: PnpmNeeds, directs: readonly PnpmDirect[]): ReadonlySet<string> {
  const { nodes, era } = needs;
  const byName = new Map<string, string[]>();
  for (const key of nodes.keys()) {
    const name = parsePnpmPath(key, era).name ?? key;
    const keys = byName.get(name);
    if (keys === undefined) byName.set(name, [key]);
    else keys.push(key);
  }
  const namesLed = new Set<string>();
  const reached = new Set<string>();
  const lead = (name: string, key: string | undefined): void => {
    if (key === undefined || nodes.has(key)) {
      if (key !== undefined) reached.add(key);
      return;
    }
    if (namesLed.has(name)) return;
    namesLed.add(name);
    for (const other of byName.get(name) ?? []) reached.add(other);
  };
  for (const { name, reference } of directs) lead(name, pnpmKeyOf(name, reference, era));
  for (const key of reached) for (const need of needs.of(key)) lead(need.name, need.key);
  return new Set([...reached].map((key) => (era === 9 ? withoutPeers(key) : key)));
}

/** What each project asks for; references without a specifier say nothing of the manifest. */
export function pnpmProjects(directs: readonly PnpmDirect[], lines: LineTable): LockedProject[] {
  const projects = new Map<string, LockedAsk[]>();
  for (const { importer, name, specifier, start } of directs) {
    const asks = projects.get(importer) ?? [];
    projects.set(importer, asks);
    if (specifier !== undefined) asks.push({ name, range: specifier, line: lines.lineAt(start) });
  }
  return [...projects].map(([folder, asks]) => ({ folder, asks }));
}
