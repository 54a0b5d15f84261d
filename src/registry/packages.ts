// What registries say of the releases that a change brings in, and their bytes: findings, things to inspect, notices.
import type { AddedPackage } from '../core/package.ts';
import { isFetched } from './artifact.ts';
import type { Kept } from './cache/cache.ts';
import type { FetchedPackage } from './metadata.ts';
import { groupedNotices, tooManyNotice, unfetchedNotice } from './notices.ts';
import {
  type Asked,
  type RegistryMember,
  type RequestLimits,
  type RequestOptions,
  Requests,
} from './requests.ts';
import type { RegistryOccurrence } from './verdicts.ts';

export interface RegistryLimits extends RequestLimits {
  /** Releases whose artifacts are fetched. */
  readonly artifacts: number;
  /** Releases that a registry is asked about. */
  readonly releases: number;
}

export const REGISTRY_LIMITS: RegistryLimits = {
  // Of larger updates those that look worst and came last are taken.
  artifacts: 20,
  releases: 100,
  // Most packages are below a megabyte; the rest are browsers and frameworks.
  bytesPerArtifact: 50e6,
  bytesPerRun: 250e6,
  // Of packages with thousands of releases; larger ones have a short form.
  bytesPerAnswer: 20e6,
};

export interface RegistryOptions extends RequestOptions {
  readonly limits?: Partial<RegistryLimits>;
}

export interface RegistryAnswer {
  readonly occurrences: readonly RegistryOccurrence[];
  readonly members: readonly RegistryMember[];
  /** Artifacts that the cache may keep for later runs. */
  readonly fresh: readonly Kept[];
  /** For the report. */
  readonly notices: readonly string[];
}

/** Requests at the same time. */
const WIDTH = 4;

/**
 * Asks about each release once, then fetches those that look worst. Never rejects for an answer that does not come:
 * that is a notice, since it says nothing about the change.
 */
export async function inspectPackages(
  packages: readonly AddedPackage[],
  options: RegistryOptions,
): Promise<RegistryAnswer> {
  const limits = { ...REGISTRY_LIMITS, ...options.limits };
  const wanted = distinct(packages.filter(isWanted));
  const asked = wanted.slice(0, limits.releases);
  const answers = new Requests(options, limits);
  const releases = await eachOf(asked, (added) => answers.ask(added));
  const chosen = releases.toSorted((a, b) => compareRisk(a, b)).slice(0, limits.artifacts);
  const artifacts = new Requests(options, limits);
  const first = await eachOf(chosen, (release) => artifacts.take(release));
  // Last, so that they take nothing from what most machines install.
  const sources = await eachOf(chosen, (release) => artifacts.takeSource(release));
  const fetched = [...first, ...sources];
  return {
    occurrences: [...releases, ...fetched].flatMap(({ occurrences }) => occurrences),
    members: fetched.flatMap(({ member }) => member ?? []),
    fresh: fetched.flatMap(({ fresh }) => fresh ?? []),
    notices: [
      ...groupedNotices([...releases, ...fetched].flatMap(({ remarks }) => remarks)),
      ...tooManyNotice(wanted.length, chosen.length),
      ...unfetchedNotice(packages.filter((each) => !isWanted(each)).length),
    ],
  };
}

function isWanted(added: AddedPackage): added is FetchedPackage {
  return added.isPublic && isFetched(added.ecosystem);
}

/** The same release from another address, or with another hash, is another. */
function distinct(packages: readonly FetchedPackage[]): FetchedPackage[] {
  const keyed = packages.map((each): [string, FetchedPackage] => {
    const hashes = each.hashes.map(({ algorithm, value }) => `${algorithm}-${value}`).sort();
    return [JSON.stringify([each.ecosystem, each.name, each.version, each.url, hashes]), each];
  });
  // The first one in the lockfile gives the line.
  return [...new Map(keyed.toReversed()).values()].toReversed();
}

/** What is suspicious, then what runs when it is installed, then what came last: nobody had time to look at that. */
function compareRisk(a: Asked, b: Asked): number {
  return riskOf(b) - riskOf(a) || momentOf(b) - momentOf(a);
}

function riskOf({ facts, occurrences }: Asked): number {
  const runs = facts?.ecosystem === 'npm' && facts.installScripts.length > 0;
  return 2 * Math.min(occurrences.length, 1) + Number(runs);
}

/** Those of unknown age first. */
function momentOf({ facts }: Asked): number {
  return facts?.publishedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

/** Some at a time; the results stand in the order of the items. */
async function eachOf<Item, Result>(
  items: readonly Item[],
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await job(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, items.length) }, worker));
  return results;
}
