// What the packages of a pnpm lockfile need, read once for all who follow it.
import { type JsonNode, memberOf, stringOf } from '../../format/json/nodes.ts';
import { membersOf } from '../tree.ts';
import { type PnpmEra, pnpmKeyOf } from './pnpm-paths.ts';

export interface PnpmNeed {
  readonly name: string;
  /** Undefined for a link. */
  readonly key: string | undefined;
}

const GROUPS = ['dependencies', 'optionalDependencies'] as const;
const NONE: readonly PnpmNeed[] = [];

export class PnpmNeeds {
  readonly era: PnpmEra;
  /** By key: version 9 has the dependencies of packages in their snapshots, of which each is one set of peers. */
  readonly nodes: ReadonlyMap<string, JsonNode>;
  private readonly read = new Map<string, readonly PnpmNeed[]>();

  constructor(root: JsonNode, era: PnpmEra) {
    const all = membersOf(memberOf(root, era === 9 ? 'snapshots' : 'packages'));
    this.era = era;
    this.nodes = new Map(all.map(({ key, value }) => [key, value]));
  }

  of(key: string): readonly PnpmNeed[] {
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const needs = this.needsOf(this.nodes.get(key));
    this.read.set(key, needs);
    return needs;
  }

  private needsOf(node: JsonNode | undefined): readonly PnpmNeed[] {
    const needs: PnpmNeed[] = [];
    for (const group of GROUPS)
      for (const { key: name, value } of membersOf(memberOf(node, group)))
        needs.push({ name, key: pnpmKeyOf(name, stringOf(value) ?? '', this.era) });
    return needs.length === 0 ? NONE : needs;
  }
}
