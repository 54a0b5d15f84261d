// Asks a registry what it knows of a release, where its word counts: at the registry itself, not at a mirror.
import type { AddedPackage } from '../core/package.ts';
import { type FetchedEcosystem, metadataAddress } from './artifact.ts';
import { RegistryError } from './errors.ts';
import { fetchJson, type Transport } from './fetch.ts';
import { type NpmFacts, npmFacts } from './npm.ts';
import { isCanonical, type RegistryPlaces } from './places.ts';
import { type PypiFacts, pypiFacts } from './pypi.ts';

/** A package of one of the ecosystems that are fetched. */
export type FetchedPackage = AddedPackage & { readonly ecosystem: FetchedEcosystem };

export type ReleaseFacts =
  | ({ readonly ecosystem: 'npm' } & NpmFacts)
  /** `listing` is the address of the listing, which those of its files are relative to. */
  | ({ readonly ecosystem: 'pypi'; readonly listing: string } & PypiFacts);

const NPM_FULL = 'application/json';
/** Without times, scripts and publishers, at a tenth of the size. */
const NPM_SHORT = 'application/vnd.npm.install-v1+json';
const PYPI_JSON = 'application/vnd.pypi.simple.v1+json';

/**
 * The facts of one release; undefined where nobody knows them, because it comes from a mirror: those leave out
 * attestations and give times of their own. `limit`: bytes of one answer. Rejects with {@link RegistryError}.
 */
export async function releaseFacts(
  added: FetchedPackage,
  places: RegistryPlaces,
  limit: number,
  transport: Transport,
): Promise<ReleaseFacts | undefined> {
  if (added.url !== undefined && !isCanonical(added.url, places)) return undefined;
  const address = metadataAddress(added, places);
  if (added.ecosystem === 'pypi') {
    const listing = await fetchJson(address, PYPI_JSON, limit, transport);
    return { ecosystem: 'pypi', listing: address, ...pypiFacts(listing, added) };
  }
  const facts = npmFacts(await packument(address, limit, transport), added.version);
  if (facts === undefined)
    throw new RegistryError('NOT_FOUND', 'the registry does not list the release (any more)');
  return { ecosystem: 'npm', ...facts };
}

/** Packages with thousands of releases have a document that is too large to take: the short one says some of it. */
async function packument(address: string, limit: number, transport: Transport): Promise<unknown> {
  try {
    return await fetchJson(address, NPM_FULL, limit, transport);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== 'TOO_LARGE') throw error;
    return fetchJson(address, NPM_SHORT, limit, transport);
  }
}
