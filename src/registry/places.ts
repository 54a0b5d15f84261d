// Which addresses may be asked at all: hosts that the rules name, over https.
import { RegistryError } from './errors.ts';

/** What the rules know of the registry of an ecosystem. */
export interface RegistryPlaces {
  /** Its address, without a slash at the end. */
  readonly registry: string;
  /** Hosts that are this registry under other names: what it says of a release holds for them. */
  readonly names: readonly string[];
  /** Hosts that artifacts are fetched from, redirects included. */
  readonly hosts: readonly string[];
}

/** The knowledge of the surface `registry`. */
export interface Places {
  readonly npm: RegistryPlaces;
  readonly pypi: RegistryPlaces;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/**
 * The address, when it may be asked. The host must be one of `hosts`, port included: a lockfile is written by whoever
 * makes the change, and must not make the runner ask inside the network that it stands in. Plain http is for
 * hosts on this machine, which nobody lists but tests. @throws RegistryError REFUSED
 */
export function allowedAddress(text: string, hosts: readonly string[]): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new RegistryError('REFUSED', 'the address is none');
  if (url.username !== '' || url.password !== '')
    throw new RegistryError('REFUSED', 'the address holds credentials');
  if (!hosts.includes(url.host)) throw new RegistryError('REFUSED', `${url.host} is no public registry`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    throw new RegistryError('REFUSED', 'the address is not https');
  url.hash = '';
  return url;
}

/** Whether an address belongs to the registry itself, whose word on its releases counts. */
export function isCanonical(url: string, { registry, names }: RegistryPlaces): boolean {
  if (!URL.canParse(url)) return false;
  const { host } = new URL(url);
  return host === new URL(registry).host || names.includes(host);
}
