// Tells registries that everybody uses from hosts that only this repository knows.
import type { Ecosystem } from '../../lockfile/lockfile.ts';
import { type Address, addressOf, isLocalHost } from './address.ts';

/** Each entry is a host, or a host and the start of a path. */
export interface EcosystemHosts {
  /** The ecosystem's own registry under all of its names: the same packages. */
  readonly registry: readonly string[];
  /** Public copies of it that others run. */
  readonly mirrors?: readonly string[];
  /** Other places where well-known projects publish, such as wheels for accelerators. */
  readonly known?: readonly string[];
}

export type HostLists = Readonly<Partial<Record<Ecosystem, EcosystemHosts>>> & {
  /** Hosts that many tenants share: how many segments of the path name the tenant. */
  readonly tenants: Readonly<Record<string, number>>;
};

export type Standing = 'registry' | 'mirror' | 'known' | 'local' | 'other';

/** Where packages come from, as far as trust goes: two addresses with the same `key` have the same owner. */
export interface Origin {
  readonly key: string;
  readonly standing: Standing;
}

export class HostBook {
  private readonly lists: HostLists;
  /** Hosts of indexes for Python and conda, whose lockfiles give the address of each file. */
  private readonly fileHosts: ReadonlySet<string>;

  constructor(lists: HostLists) {
    this.lists = lists;
    const places = [lists.pypi, lists.conda].flatMap((list) =>
      [list?.registry, list?.mirrors, list?.known].flatMap((part) => part ?? []),
    );
    this.fileHosts = new Set(places.map((place) => place.split('/', 1)[0] ?? place));
  }

  originOf(url: string, ecosystem: Ecosystem): Origin {
    const address = addressOf(url);
    if (address === undefined) return { key: url, standing: 'other' };
    return this.judge(address, ecosystem);
  }

  /** Whether an index that is known keeps its files there. */
  isFileHost(host: string): boolean {
    return this.fileHosts.has(host);
  }

  /** Whether many tenants share the host: anybody can put a file there, nobody who does sits on the way to it. */
  isShared(host: string): boolean {
    return Object.keys(this.lists.tenants).some((shared) => host === shared || host.endsWith(`.${shared}`));
  }

  private judge(address: Address, ecosystem: Ecosystem): Origin {
    const { host, place } = address;
    const lists = this.lists[ecosystem];
    if (isLocalHost(host)) return { key: 'local', standing: 'local' };
    if (isAt(place, lists?.registry)) return { key: 'registry', standing: 'registry' };
    if (isAt(place, lists?.mirrors)) return { key: host, standing: 'mirror' };
    const standing = isAt(place, lists?.known) ? 'known' : 'other';
    return { key: this.tenantOf(address), standing };
  }

  private tenantOf({ host, path }: Address): string {
    const segments = Object.hasOwn(this.lists.tenants, host) ? (this.lists.tenants[host] ?? 0) : 0;
    return [host, ...path.split('/').filter(Boolean).slice(0, segments)].join('/').toLowerCase();
  }
}

/** Whether a host and path is one of the places or below it. */
export function isAt(place: string, places: readonly string[] = []): boolean {
  return places.some(
    (known) => place.startsWith(known) && (place.length === known.length || place[known.length] === '/'),
  );
}
