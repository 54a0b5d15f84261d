// Which packages of a pnpm lockfile its projects ask for, and which are there for development or are optional only.
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { membersOf } from '../tree.ts';
import type { PnpmNeeds } from './pnpm-needs.ts';
import { pnpmKeyOf, type PnpmEra, withoutPeers } from './pnpm-paths.ts';

/** A dependency of a project of the workspace. */
export interface PnpmDirect {
  /** The project's folder. */
  readonly importer: string;
  readonly name: string;
  readonly reference: string;
  readonly specifier?: string;
  readonly development: boolean;
  readonly optional: boolean;
  /** Offset of the name. */
  readonly start: number;
}

const ERAS: ReadonlyMap<string, PnpmEra> = new Map([
  ['5', 5],
  ['6', 6],
  ['9', 9],
]);
const GROUPS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  // of the document for pnpm itself
  'configDependencies',
  'packageManagerDependencies',
] as const;

/** The dependencies of all projects; a lockfile of one project may have them at its root. */
export function pnpmDirects(root: JsonNode): PnpmDirect[] {
  const importers = memberOf(root, 'importers');
  const projects = importers === undefined ? [{ key: '.', value: root }] : membersOf(importers);
  return projects.flatMap(({ key: importer, value: project }) => {
    const specifiers = new Map(
      membersOf(memberOf(project, 'specifiers')).map(({ key, value }) => [key, stringOf(value)]),
    );
    return GROUPS.flatMap((group) =>
      membersOf(memberOf(project, group)).flatMap(({ key: name, keyStart: start, value }): PnpmDirect[] => {
        const reference = stringOf(value) ?? stringOf(memberOf(value, 'version'));
        if (reference === undefined) return [];
        const specifier = stringOf(memberOf(value, 'specifier')) ?? specifiers.get(name);
        return [
          {
            importer,
            name,
            reference,
            ...(specifier === undefined ? {} : { specifier }),
            development: group === 'devDependencies',
            optional: group === 'optionalDependencies',
            start,
          },
        ];
      }),
    );
  });
}

/** What version 9 tells of packages only by their snapshots, of which each is one set of peers. Keys of packages. */
export interface PnpmUse {
  /** None of their snapshots is reached but from what is for development. */
  readonly development: ReadonlySet<string>;
  /** All of their snapshots are optional. */
  readonly optional: ReadonlySet<string>;
}

/** Follows the snapshots from what is asked for outside development. Linear in their dependencies. */
export function pnpmUse(needs: PnpmNeeds, directs: readonly PnpmDirect[]): PnpmUse {
  const reached = new Set<string>();
  for (const { name, reference, development } of directs) {
    const key = development ? undefined : pnpmKeyOf(name, reference, needs.era);
    if (key !== undefined) reached.add(key);
  }
  // What is added on the way is come to as well.
  for (const key of reached)
    for (const need of needs.of(key)) if (need.key !== undefined) reached.add(need.key);
  const all = [...needs.nodes].map(([key, value]) => ({ key: withoutPeers(key), value }));
  const production = new Set([...reached].map(withoutPeers));
  const required = new Set(
    all.flatMap(({ key, value }) => (stringOf(memberOf(value, 'optional')) === 'true' ? [] : [key])),
  );
  const without = (set: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(all.flatMap(({ key }) => (set.has(key) ? [] : [key])));
  return { development: without(production), optional: without(required) };
}

/** The kind of keys that a file has by its `lockfileVersion`; undefined for versions that are not known. */
export function pnpmEraOf(root: JsonNode): PnpmEra | undefined {
  const version = stringOf(memberOf(root, 'lockfileVersion')) ?? '';
  const [, major] = /^([569])(?:\.[0-9]+)?(?:-[\w.]+)?$/.exec(version) ?? [];
  return ERAS.get(major ?? '');
}
