// Makes the look into packages from the settings of a run.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding } from '../core/finding.ts';
import type { AddedPackage } from '../core/package.ts';
import type { RuleBook } from '../core/rule.ts';
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
export function publicRegistries({ fetch, limits }: RegistrySettings): Registry {
  return async (packages, { rules, youngSince, inspect }) => {
    const { occurrences, members, notices } = await inspectPackages(packages, {
      places: rules.knowledge<Places>('registry'),
      fetch,
      sleep: (milliseconds) => sleep(milliseconds),
      signal: AbortSignal.timeout(BUDGET_MS),
      ...(youngSince !== undefined && { youngSince }),
      ...(limits !== undefined && { limits }),
    });
    const inspected = await inspectMembers(members, inspect, Date.now);
    return { occurrences, findings: inspected.findings, notices: [...notices, ...inspected.notices] };
  };
}
