// Whether a setting that is gone from one place stands in another now.
import type { Bytes } from '../../core/bytes.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { beside } from '../neighbours.ts';
import { placesIn } from './address.ts';
import { amountOf } from './amounts.ts';
import { readDocument, textOf } from './document.ts';
import type { RuledRow, SettingsFile, SettingsKnowledge } from './knowledge.ts';
import { type Place, select, valueOf } from './select.ts';

/** Other files that are opened to see whether they have the settings now. */
const MAX_OPENED = 24;
/** Settings that are looked at in one file. */
const MAX_SETTINGS = 20_000;

/** What other files, and other parts of the same file, say at head. */
export class Elsewhere {
  /** Values by key, the key in one spelling. */
  private readonly values = new Map<string, string[]>();
  /** Keys that lead to an address, by the address. */
  private readonly addresses = new Map<string, string[]>();

  isKept(place: Place, row: RuledRow): boolean {
    return row.address === 'private' ? this.isNamed(place, row) : this.isSaid(place);
  }

  /** Whether an address of a new file was one of the project's before. */
  wasSaid(place: Place, row: RuledRow): boolean {
    return placesIn(valueOf(place.node)).length > 0 ? this.isNamed(place, row) : this.isSaid(place);
  }

  /** Takes every value below the nodes. Without recursion. */
  add(nodes: readonly JsonNode[]): void {
    const open = nodes.map((node) => ({ path: '', node }));
    for (let count = 0; count < MAX_SETTINGS; count++) {
      const next = open.pop();
      if (next === undefined) return;
      const { path, node } = next;
      if (node.kind === 'array') {
        for (const item of node.items.slice(0, MAX_SETTINGS)) open.push({ path, node: item });
      } else if (node.kind === 'object') {
        for (const { key, value } of node.members.slice(0, MAX_SETTINGS)) {
          const below = `${path}/${key}`.slice(-200);
          open.push({ path: below, node: value });
          this.note(key, below, value);
        }
      }
    }
  }

  private note(key: string, path: string, value: JsonNode): void {
    const items = value.kind === 'array' ? value.items : [value];
    for (const item of items.slice(0, MAX_SETTINGS)) {
      const text = valueOf(item).toLowerCase();
      put(this.values, spelling(key), text);
      for (const place of placesIn(text)) put(this.addresses, place, path.toLowerCase());
    }
  }

  private isSaid({ name, node }: Place): boolean {
    const value = valueOf(node).toLowerCase();
    const amount = amountOf(value);
    return (this.values.get(spelling(name)) ?? []).some((other) => {
      const now = amountOf(other);
      return other === value || (amount !== undefined && now !== undefined && now >= amount);
    });
  }

  /** A server that another key names still answers; for a scope, the key has to be for the same scope. */
  private isNamed({ node, star }: Place, { scoped }: RuledRow): boolean {
    const scope = star.toLowerCase().replace(/^@|:registry$/g, '');
    const places = placesIn(valueOf(node).toLowerCase());
    return places.every((place) =>
      (this.addresses.get(place) ?? []).some(
        (path) => scoped !== true || path.split(/[/@:]/).includes(scope),
      ),
    );
  }
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** pnpm took `minimum-release-age` of .npmrc over as `minimumReleaseAge` of its own file, and others did alike. */
function spelling(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9@:*]/g, '');
}

/** Opens a file of one side of the change. */
export type Open = (path: string) => Promise<Bytes | undefined>;

/** What the files say there, beside the one at `path` and at the root, that may hold the same settings. */
export async function settingsElsewhere(
  file: SettingsFile,
  path: string,
  open: Open | undefined,
  knowledge: SettingsKnowledge,
): Promise<Elsewhere> {
  const elsewhere = new Elsewhere();
  if (open === undefined) return elsewhere;
  const keys = guardKeys([file.id], knowledge);
  const kinds = knowledge.files.filter(
    ({ id }) => id === file.id || [...guardKeys([id], knowledge)].some((key) => keys.has(key)),
  );
  const places = new Map(
    kinds.flatMap((kind) =>
      kind.names.flatMap((name) =>
        [beside(path, name), name].map((at) => [`${at}\n${kind.below ?? ''}`, { kind, at }]),
      ),
    ),
  );
  for (const { kind, at } of [...places.values()].filter((place) => place.at !== path).slice(0, MAX_OPENED)) {
    const bytes = await open(at);
    if (bytes === undefined) continue;
    const { roots } = await readDocument(await textOf(bytes), kind.format);
    elsewhere.add(
      kind.below === undefined ? roots : select(roots, kind.below, undefined).map(({ node }) => node),
    );
  }
  return elsewhere;
}

/** The last parts of the keys that guard in files of these kinds; addresses are the same under any key. */
function guardKeys(kinds: readonly string[], { rows }: SettingsKnowledge): ReadonlySet<string> {
  const guards = rows.filter(
    (row) =>
      (row.change === 'removed' || row.change === 'lowered') && row.in.some((id) => kinds.includes(id)),
  );
  return new Set(
    guards.map(({ key, address }) =>
      address === 'private' ? 'an address' : spelling(key.slice(key.lastIndexOf('/') + 1)),
    ),
  );
}
