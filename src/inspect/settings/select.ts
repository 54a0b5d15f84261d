// Finds the values that a key with stars names in a tree, and what tells each of them apart.
import { type JsonNode, memberOf } from '../../format/json/nodes.ts';
import type { SettingsFile } from './knowledge.ts';

export interface Place {
  /** What the stars stand for, joined: the same place in another version has the same. */
  readonly id: string;
  /** What the first star stands for; empty without one. */
  readonly star: string;
  /** The last key, as written. */
  readonly name: string;
  /** The keys that lead here as one reads them; an item of a list by what it is called. */
  readonly path: readonly string[];
  readonly node: JsonNode;
  /** The table or list that the value stands in. */
  readonly holder?: JsonNode;
  /** In characters of the text. */
  readonly offset: number;
}

/** Values of one setting that are looked at; whoever has more has the first ones judged. */
const MAX_PLACES = 10_000;

/** A key of a row as one of the whole file. */
export function keyIn(file: SettingsFile, key: string): string {
  return file.below === undefined ? key : `${file.below}/${key}`;
}

/** All places below `roots` that `key` names, in order. Lists at the end of the key give one place for each item. */
export function select(
  roots: readonly JsonNode[],
  key: string,
  by: readonly string[] | undefined,
): readonly Place[] {
  let places: readonly Place[] = roots.map((node) => ({
    id: '',
    star: '',
    name: '',
    path: [],
    node,
    offset: node.start,
  }));
  const parts = key.split('/');
  for (const part of parts) {
    places = places.flatMap((place) => below(place, part, by)).slice(0, MAX_PLACES);
  }
  return parts.at(-1) === '*' ? places : places.flatMap(itemsOf);
}

function below(place: Place, part: string, by: readonly string[] | undefined): Place[] {
  const { node } = place;
  if (node.kind === 'scalar') return [];
  if (node.kind === 'array') {
    return part === '*' ? node.items.map((item) => starred(place, namesOf(item, by), item, item.start)) : [];
  }
  if (!part.includes('*')) {
    const member = node.members.findLast((one) => one.key === part);
    return member === undefined
      ? []
      : [
          {
            ...place,
            name: part,
            path: [...place.path, part],
            node: member.value,
            holder: node,
            offset: member.keyStart,
          },
        ];
  }
  const [before = '', after = ''] = part.split('*', 2);
  return node.members
    .filter(({ key }) => key.startsWith(before) && key.endsWith(after) && key.length >= part.length - 1)
    .flatMap(({ key, value, keyStart }) => [{ ...starred(place, [key], value, keyStart), name: key }]);
}

function starred(place: Place, names: readonly string[], node: JsonNode, offset: number): Place {
  const star = names.join(' ');
  const called = names.find((name) => name !== '') ?? '*';
  return {
    ...place,
    id: `${place.id}\n${star}`,
    star: place.star || star,
    path: [...place.path, called],
    node,
    holder: place.node,
    offset,
  };
}

function itemsOf(place: Place): Place[] {
  if (place.node.kind !== 'array') return [place];
  // The value is told beside the key, so the key does not repeat it.
  return place.node.items.map((item) => ({
    ...starred(place, [valueOf(item)], item, item.start),
    path: place.path,
  }));
}

/** What tells an item apart from others of its list. */
function namesOf(item: JsonNode, by: readonly string[] | undefined): string[] {
  if (item.kind === 'scalar') return [valueOf(item)];
  return (by ?? ['name', 'id']).map((key) => valueOf(memberOf(item, key)));
}

/** A value as text: of a list its items, of an object nothing. */
export function valueOf(node: JsonNode | undefined): string {
  if (node === undefined || node.kind === 'object') return '';
  if (node.kind === 'scalar') return String(node.value ?? '').trim();
  return node.items
    .slice(0, 20)
    .map((item) => valueOf(item))
    .join(', ');
}
