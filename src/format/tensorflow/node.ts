// What a NodeDef says about itself.
import type { Located, Message, Span } from '../protobuf/message.ts';
import type { TfNode, TfScope } from './facts.ts';
import { TENSORFLOW_LIMITS } from './limits.ts';

/** DT_STRING of types.proto. */
const STRING = 7;
const { texts: MAX_TEXTS, characters: MAX_CHARACTERS } = TENSORFLOW_LIMITS;

/** The attributes of a node: names and AttrValues. */
export type Attributes = readonly (readonly [name: string, value: Message])[];

export function nodeOf(node: Message, attributes: Attributes, scope: TfScope): TfNode {
  return {
    scope,
    name: node.text(1),
    op: node.text(2),
    inputs: node.texts(3),
    texts: new Map(
      attributes
        .map(([name, value]): [string, string[]] => [name, cut(stringsIn(value))])
        .filter(([, texts]) => texts.length > 0),
    ),
    functions: functionsOf(attributes),
    ...constantOf(attributes),
    offset: node.offset,
  };
}

/** Attributes that say what type the values of a node are, in the operators that names flow through. */
const TYPE_ATTRIBUTES: ReadonlySet<string> = new Set(['dtype', 'T', 'Tparams']);

/** Whether the values of a node are of another type than string: no name comes from it. */
export function isNumber(attributes: Attributes): boolean {
  const types = attributes.flatMap(([name, value]) => (TYPE_ATTRIBUTES.has(name) ? value.ints(6) : []));
  return types.length > 0 && !types.includes(STRING);
}

/** Functions that attributes name, alone or in lists. */
export function functionsOf(attributes: Attributes): string[] {
  return attributes.flatMap(([, value]) =>
    value
      .messages(10)
      .concat(value.messages(1).flatMap((list) => list.messages(9)))
      .map((each) => each.text(1)),
  );
}

/** Every string that the node holds, wherever: in attributes, lists and tensors. */
export function stringsOf(attributes: Attributes): Located[] {
  return attributes.flatMap(([, value]) =>
    stringsIn(value).concat(tensorsOf(value).flatMap((tensor) => tensor.located(8))),
  );
}

export function attributesOf(node: Message): Attributes {
  return node
    .messages(5)
    .flatMap((entry) => entry.messages(2).map((value): [string, Message] => [entry.text(1), value]));
}

function tensorsOf(value: Message): Message[] {
  return value.messages(8).concat(value.messages(1).flatMap((list) => list.messages(8)));
}

function stringsIn(value: Message): Located[] {
  return value.located(2).concat(value.messages(1).flatMap((list) => list.located(2)));
}

function cut(strings: readonly Located[]): string[] {
  return strings.slice(0, MAX_TEXTS).map(({ text }) => text.slice(0, MAX_CHARACTERS));
}

function constantOf(attributes: Attributes): {
  constants?: string[];
  packed?: { span: Span; count: number };
} {
  const tensor = attributes.find(([name]) => name === 'value')?.[1].message(8);
  if (tensor === undefined || tensor.int(1) !== STRING) return {};
  const span = tensor.spans(4).at(-1);
  if (span === undefined || span.length === 0) return { constants: cut(tensor.located(8)) };
  const sizes =
    tensor
      .message(2)
      ?.messages(2)
      .map((dimension) => dimension.int(1) ?? 0) ?? [];
  return { packed: { span, count: sizes.reduce((product, size) => product * size, 1) } };
}
