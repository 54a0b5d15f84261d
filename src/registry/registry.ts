// Makes the look into packages from the settings of a run.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding } from '../core/finding.ts';
import type { AddedPackage } from '../core/package.ts';
import type { RuleBook } from '../core/rule.ts';
import type { CacheAccess } from './cache/access.ts';
import type { ArtifactCache } from './cache/cache.ts';
import type { Fetch } from './fetch.ts';
import { inspectMembers, type InspectMember } from './inspected.ts';
import { inspectPackages, type RegistryLimits } from './packages.ts';
import type { Places } from './places.ts';
import type { RegistryOccurrence } from './verdicts.ts';

/** For all requests of a run: a registry that is slow must not hold up a merge. */
const BUDGET_MS = 60_000;

export interface RegistrySettings {
  readonly fetch: Fetch;
  readonly limits?: Partial<RegistryLimits>;
  /** The cache that keeps artifacts between runs, where there is one. */
  readonly cache?: CacheAccess;
  /** Told how the cache did: it changes nothing in the result. */
  readonly debug?: (text: string) => void;
}

/** What the inspection brings. */
export interface RegistryGiven {
  /** Their knowledge says which registries and hosts there are. */
  readonly rules: RuleBook;
  readonly youngSince?: Date;
  readonly inspect: InspectMember;
}

export interface RegistryResult {
  readonly occurrences: readonly RegistryOccurrence[];
  readonly findings: readonly Finding[];
  /** For the report. */
  readonly notices: readonly string[];
}

export type Registry = (packages: readonly AddedPackage[], given: RegistryGiven) => Promise<RegistryResult>;

/** Nothing is asked before the first call, from which the time counts. */
export function publicRegistries({ fetch, limits, cache: access, debug }: RegistrySettings): Registry {
  return async (packages, { rules, youngSince, inspect }) => {
    const cache = access && (await cacheOf(fetch, access));
    const { occurrences, members, fresh, notices } = await inspectPackages(packages, {
      places: rules.knowledge<Places>('registry'),
      fetch,
      sleep: (milliseconds) => sleep(milliseconds),
      signal: AbortSignal.timeout(BUDGET_MS),
      ...(youngSince !== undefined && { youngSince }),
      ...(limits !== undefined && { limits }),
      ...(cache !== undefined && { cache }),
    });
    // Written while they are looked into.
    const keeping = cache?.put(fresh);
    const inspected = await inspectMembers(members, inspect, Date.now);
    await keeping;
    if (cache !== undefined) debug?.(told(cache));
    return { occurrences, findings: inspected.findings, notices: [...notices, ...inspected.notices] };
  };
}

async function cacheOf(fetch: Fetch, access: CacheAccess): Promise<ArtifactCache> {
  const { artifactCache } = await import('./cache/cache.ts');
  return artifactCache({ fetch, access });
}

function told({ count: { found, missed, kept, failed } }: ArtifactCache): string {
  return `Cache of packages: ${found} found, ${missed} not found, ${kept} kept, ${failed} requests failed.`;
}
