// Where an address of a registry leads: to this machine, to a public registry, or to somebody's server.

/** `git+https://user@host/path`, `sparse+https://…`, and the addresses inside words of a list. */
const ADDRESS =
  /(?<![a-z])(?:[a-z]{1,20}\+)?([a-z]{1,20}):\/\/(?:[^/\s@"',]{0,1000}@)?(\[[^\]\s]{0,60}\]|[^/\s"',|:?#[]+)(?::\d+)?([^\s"',|?#]*)/gi;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)$/i;

interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
}

/** All addresses in a value. Linear. */
function addressesIn(value: string): Address[] {
  return [...value.slice(0, 4096).matchAll(ADDRESS)].map(([, scheme = '', host = '', path = '']) => ({
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase(),
    path,
  }));
}

/** Whether bytes from one of the addresses can be replaced on their way. */
export function isPlain(value: string): boolean {
  return plainHosts(value).length > 0;
}

/** The hosts of those addresses, without ports. */
export function plainHosts(value: string): string[] {
  return addressesIn(value).flatMap(({ scheme, host }) =>
    (scheme === 'http' || scheme === 'git' || scheme === 'ftp') && !LOOPBACK.test(host) ? [host] : [],
  );
}

/** Whether one of the addresses, of this machine aside, is not in the list of public registries. */
export function isForeign(value: string, registries: readonly string[]): boolean {
  return addressesIn(value).some((address) => !isHere(address) && !isAt(address, registries));
}

/** Whether one of the addresses may have packages that no public registry has. */
export function isPrivate(value: string, registries: readonly string[], mirrors: readonly string[]): boolean {
  return addressesIn(value).some(
    (address) => !isHere(address) && !isAt(address, registries) && !isAt(address, mirrors),
  );
}

/** Whether there are addresses, and all of them serve what anybody may publish. */
export function isPublic(value: string, registries: readonly string[], mirrors: readonly string[]): boolean {
  const addresses = addressesIn(value);
  return (
    addresses.length > 0 && addresses.every((address) => isAt(address, registries) || isAt(address, mirrors))
  );
}

/** Hosts and paths of the addresses in a value, however they are reached. */
export function placesIn(value: string): string[] {
  return addressesIn(value).map(({ host, path }) => `${host}${path}`.replace(/\/$/, ''));
}

function isHere({ scheme, host }: Address): boolean {
  return scheme === 'file' || LOOPBACK.test(host);
}

function isAt({ host, path }: Address, places: readonly string[]): boolean {
  const place = `${host}${path.endsWith('/') ? path : `${path}/`}`;
  return places.some((known) => place.startsWith(`${known}/`));
}
