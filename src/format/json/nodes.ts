// The tree that the JSON reader builds: values with their positions, members in order, repeated ones included.

/** `start` and `end` are offsets in characters of the text; `end` is the character behind the value. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface JsonScalar extends Span {
  readonly kind: 'scalar';
  /** A number is the nearest double; its digits are in the text. */
  readonly value: string | number | boolean | null;
}

export interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonMember {
  readonly key: string;
  /** Where the key's first quote is. */
  readonly keyStart: number;
  readonly value: JsonNode;
}

export interface JsonObject extends Span {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export type JsonNode = JsonScalar | JsonArray | JsonObject;

/** A plain value; objects have no prototype, so that no key of the text can reach one. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** The last member of that name, which is the one most readers keep. Linear. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  const { members } = node;
  // A loop: large lockfiles ask this some million times.
  for (let index = members.length - 1; index >= 0; index--) {
    const member = members[index];
    if (member?.key === key) return member.value;
  }
  return undefined;
}

/** The value of a string node. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The value of a node that is a whole number without loss of digits. */
export function integerOf(node: JsonNode | undefined): number | undefined {
  return node?.kind === 'scalar' && Number.isSafeInteger(node.value) ? Number(node.value) : undefined;
}

/**
 * The node as a plain value, the last of repeated members winning. Recursive: the reader's depth limit, which has
 * to be in the hundreds, bounds it.
 */
export function plainOf(node: JsonNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map((item) => plainOf(item));
    case 'object': {
      const plain: Record<string, Plain> = Object.create(null);
      for (const { key, value } of node.members) plain[key] = plainOf(value);
      return plain;
    }
  }
}
