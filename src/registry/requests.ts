// Requests to registries that share a budget: what they say of a release, and its artifacts, out of the cache where they
// are there. None of them rejects for an answer that does not come: that is a remark.
import { type Bytes, memoryBytes } from '../core/bytes.ts';
import type { AddedPackage } from '../core/package.ts';
import { npmArtifact, pypiArtifact, pypiSource, type Whereabouts } from './artifact.ts';
import type { ArtifactCache, Kept } from './cache/cache.ts';
import { type Digest, digestsOf } from './digests.ts';
import { RegistryError } from './errors.ts';
import { fetchArtifact, type FetchedArtifact, type Transport } from './fetch.ts';
import { type FetchedPackage, releaseFacts, type ReleaseFacts } from './metadata.ts';
import type { Remark } from './notices.ts';
import type { Places } from './places.ts';
import { mismatch, type RegistryOccurrence, verdictsOf } from './verdicts.ts';

/** In bytes. */
export interface RequestLimits {
  readonly bytesPerArtifact: number;
  /** Of all artifacts, and as much again of all answers about them. */
  readonly bytesPerRun: number;
  readonly bytesPerAnswer: number;
}

export interface RequestOptions extends Pick<Transport, 'fetch' | 'sleep' | 'signal'> {
  /** Knowledge of the rules. */
  readonly places: Places;
  /** Releases that came after this moment are too young. */
  readonly youngSince?: Date;
  /** Artifacts of earlier runs. */
  readonly cache?: Pick<ArtifactCache, 'get'>;
}

/** An artifact to inspect, as a member of the lockfile that names it. */
export interface RegistryMember {
  readonly path: string;
  readonly members: readonly string[];
  /** Of the lockfile. */
  readonly line: number;
  readonly bytes: Bytes;
}

/** A release, and what its registry says of it. */
export interface Asked {
  readonly added: FetchedPackage;
  readonly facts?: ReleaseFacts;
  readonly occurrences: readonly RegistryOccurrence[];
  readonly remarks: readonly Remark[];
}

/** What came of fetching one artifact. */
export interface Fetched {
  readonly member?: RegistryMember;
  readonly fresh?: Kept;
  readonly occurrences: readonly RegistryOccurrence[];
  readonly remarks: readonly Remark[];
}

/** Requests that share a budget. */
export class Requests {
  private readonly options: RequestOptions;
  private readonly limits: RequestLimits;
  private readonly budget: { left: number };

  constructor(options: RequestOptions, limits: RequestLimits) {
    this.options = options;
    this.limits = limits;
    this.budget = { left: limits.bytesPerRun };
  }

  async ask(added: FetchedPackage): Promise<Asked> {
    const { places, youngSince } = this.options;
    try {
      const own = places[added.ecosystem];
      const facts = await releaseFacts(added, own, this.limits.bytesPerAnswer, this.transport(added));
      if (facts === undefined)
        return { added, occurrences: [], remarks: [{ added, what: 'unasked', why: MIRRORED }] };
      return { added, facts, occurrences: verdictsOf(added, facts, youngSince), remarks: [] };
    } catch (error) {
      return { added, occurrences: [], remarks: [{ added, what: 'unasked', why: reasonOf(error) }] };
    }
  }

  take({ added, facts }: Asked): Promise<Fetched> {
    const { name, version } = added;
    return this.look(added, facts, `${name}@${version}`, () => this.whereabouts(added, facts));
  }

  takeSource({ added, facts }: Asked): Promise<Fetched> {
    const { name, version } = added;
    return this.look(added, facts, `${name}@${version} (source)`, () => this.sourceOf(added, facts));
  }

  /** Nothing where there is no place to look at. */
  private async look(
    added: FetchedPackage,
    facts: ReleaseFacts | undefined,
    name: string,
    find: () => Whereabouts | undefined,
  ): Promise<Fetched> {
    let isLocked = true;
    try {
      const place = find();
      if (place === undefined) return { occurrences: [], remarks: [] };
      ({ isLocked } = place);
      const known = isLocked ? vouched(place.wanted, facts) : [];
      const { bytes, verified } = (await this.kept(known)) ?? (await this.fetched(place, added));
      const { path, line } = added;
      const member = { path, members: [name], line, bytes: memoryBytes(bytes) };
      const remarks: Remark[] = isLocked ? [] : [{ added, what: 'unlocked', why: '' }];
      const mayKeep = verified !== undefined && known.includes(verified);
      return { member, occurrences: [], remarks, ...(mayKeep && { fresh: { digest: verified, bytes } }) };
    } catch (error) {
      const verdict = isLocked ? mismatchOf(added, error) : undefined;
      if (verdict !== undefined) return { occurrences: [verdict], remarks: [] };
      return { occurrences: [], remarks: [{ added, what: 'unfetched', why: reasonOf(error) }] };
    }
  }

  /** What an earlier run fetched counts like what this one fetches. */
  private async kept(known: readonly Digest[]): Promise<{ bytes: Uint8Array; verified?: never } | undefined> {
    const limit = Math.min(this.limits.bytesPerArtifact, this.budget.left);
    const bytes =
      known.length === 0 ? undefined : await this.options.cache?.get(known, limit, this.options.signal);
    if (bytes === undefined || bytes.length > this.budget.left) return undefined;
    this.budget.left -= bytes.length;
    return { bytes };
  }

  private fetched({ url, wanted }: Whereabouts, added: FetchedPackage): Promise<FetchedArtifact> {
    return fetchArtifact(url, wanted, this.limits.bytesPerArtifact, this.transport(added));
  }

  private whereabouts(added: FetchedPackage, facts: ReleaseFacts | undefined): Whereabouts {
    const own = this.options.places[added.ecosystem];
    if (added.ecosystem === 'npm')
      return npmArtifact(added, facts?.ecosystem === 'npm' ? facts : undefined, own);
    const listed = facts?.ecosystem === 'pypi' ? facts : undefined;
    return pypiArtifact(added, listed, listed?.listing ?? own.registry, own);
  }

  private sourceOf(added: FetchedPackage, facts: ReleaseFacts | undefined): Whereabouts | undefined {
    if (facts?.ecosystem !== 'pypi') return undefined;
    return pypiSource(added, facts, facts.listing, this.options.places.pypi);
  }

  private transport({ ecosystem }: FetchedPackage): Transport {
    const { fetch, sleep, signal, places } = this.options;
    return { fetch, sleep, signal, hosts: places[ecosystem].hosts, budget: this.budget };
  }
}

const MIRRORED = 'they come from a mirror, which does not have all that the registry knows';

/**
 * The digests that the registry itself has for the release, too: only bytes with one of those may come out of the cache.
 * Of any other the registry is asked for the file, because another answer than the lockfile's is a finding.
 */
function vouched(wanted: readonly Digest[], facts: ReleaseFacts | undefined): readonly Digest[] {
  if (facts === undefined) return [];
  const listed =
    facts.ecosystem === 'npm'
      ? digestsOf(facts.hashes)
      : facts.ofVersion.map(({ sha256 }): Digest => ({ algorithm: 'sha256', hex: sha256 }));
  const known = new Set(listed.map(({ algorithm, hex }) => `${algorithm} ${hex}`));
  return wanted.filter(({ algorithm, hex }) => known.has(`${algorithm} ${hex}`));
}

/** The message of an error of ours; any other is a mistake, and goes on. */
function reasonOf(error: unknown): string {
  if (error instanceof RegistryError) return error.message;
  throw error;
}

function mismatchOf(added: AddedPackage, error: unknown): RegistryOccurrence | undefined {
  if (!(error instanceof RegistryError)) return undefined;
  if (error.code !== 'HASH_MISMATCH' && error.code !== 'NOT_LISTED') return undefined;
  return mismatch(added, error.code === 'HASH_MISMATCH', error.message);
}
