// Hosts that are trusted because packages are looked up there without encryption: one cause, told at the address.
import { plainHosts } from './address.ts';
import { fits } from './fits.ts';
import type { RuledRow, SettingsFile, SettingsKnowledge } from './knowledge.ts';
import { keyIn, type Place, select, valueOf } from './select.ts';
import type { Versions } from './compare.ts';

/** Says of a setting that trusts a host whether that follows from an address of the same file. */
export type TellsHost = (place: Place, row: RuledRow) => boolean;

/**
 * What is new is not told by what was there: some programs ask an address without encryption only once its host is
 * trusted. Each version is looked at once, when the first host asks for it.
 */
export function hostsToldBy(
  { head, base }: Versions,
  file: SettingsFile,
  knowledge: SettingsKnowledge,
): TellsHost {
  const placesOf = (roots: Versions['head'], row: RuledRow): readonly Place[] =>
    select(roots, keyIn(file, row.key), row.by).filter((place) => fits(place, row, knowledge));
  const plainIn = once((roots: Versions['head']): ReadonlySet<string> => {
    const rows = knowledge.rows.filter((row) => row.address === 'plain' && row.in.includes(file.id));
    const places = rows.flatMap((row) => placesOf(roots, row));
    return new Set(places.flatMap(({ node }) => plainHosts(valueOf(node))));
  });
  const trustedAtBase = once(
    (row: RuledRow): ReadonlySet<string> => new Set(placesOf(base ?? [], row).map(hostOf)),
  );
  return (place, row) => {
    const host = hostOf(place);
    if (!plainIn(head).has(host)) return false;
    return base === undefined || !plainIn(base).has(host) || trustedAtBase(row).has(host);
  };
}

/** `host`, `host:8080` or an address. */
function hostOf({ node }: Place): string {
  return valueOf(node)
    .toLowerCase()
    .replace(/^\w{1,20}:\/\//, '')
    .replace(/(?::\d{1,5})?\/?$/, '');
}

function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}
