// Makers and small operations of values: constants, names, results and mixtures of them.

import type { CodeValue } from './facts.ts';

export type TextValue = Extract<CodeValue, { kind: 'text' }>;
export type ManyValue = Extract<CodeValue, { kind: 'many' }>;

/** A text longer than this is no longer put together; payloads seen in the wild are far smaller. In characters. */
export const MAX_TEXT = 1 << 20;
/** A list holds no more items than this; a payload as a list of character codes fits. */
export const MAX_ITEMS = 200_000;
/** A value that may be any of several keeps this many, so that assigning in a loop stays linear. */
const MAX_ALTERNATIVES = 8;
/** Values share parts; whoever walks one must not meet more parts than this, or deeper than that. */
const MAX_SIZE = 400_000;
const MAX_DEPTH = 32;
const MAX_LAYERS = 16;
const MAX_NAME = 300;

export const UNKNOWN: CodeValue = { kind: 'unknown' };
const NO_LAYERS: readonly string[] = [];

export function text(value: string, layers: readonly string[] = NO_LAYERS): CodeValue {
  return value.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text: value, layers };
}

export function literal(value: number | boolean | null): CodeValue {
  return { kind: 'literal', value };
}

export function result(call: number): CodeValue {
  return { kind: 'result', call };
}

export function name(dotted: string, hidden?: readonly string[]): CodeValue {
  if (dotted.length > MAX_NAME) return UNKNOWN;
  return hidden === undefined || hidden.length === 0
    ? { kind: 'name', name: dotted }
    : { kind: 'name', name: dotted, hidden };
}

/** Adds ways a name was hidden, each once. */
export function hide(value: CodeValue, ...how: readonly string[]): CodeValue {
  if (value.kind !== 'name' || how.length === 0) return value;
  return { ...value, hidden: [...new Set([...(value.hidden ?? []), ...how])] };
}

/** The layers of two texts that became one, each once. */
export function addLayers(first: readonly string[], ...more: readonly string[]): readonly string[] {
  const all = [...new Set([...first, ...more])];
  return all.length > MAX_LAYERS ? all.slice(0, MAX_LAYERS) : all;
}

const extents = new WeakMap<object, { size: number; depth: number }>();

/** A list, dictionary or mixture; one that grew too large or too deep through sharing becomes unknown. */
export function many(
  items: readonly CodeValue[],
  shape?: 'list' | 'dict' | 'parts',
  keys?: readonly (string | undefined)[],
): CodeValue {
  let size = 1;
  let depth = 0;
  for (const item of items) {
    if (item.kind !== 'many') {
      size++;
      continue;
    }
    const extent = extents.get(item);
    size += extent?.size ?? item.items.length + 1;
    depth = Math.max(depth, extent?.depth ?? 1);
  }
  if (size > MAX_SIZE || depth >= MAX_DEPTH) return UNKNOWN;
  const value: CodeValue =
    shape === undefined
      ? { kind: 'many', items }
      : keys === undefined
        ? { kind: 'many', items, shape }
        : { kind: 'many', items, shape, keys };
  // Flat ones need no note: their size is the number of their items.
  if (depth > 0) extents.set(value, { size, depth: depth + 1 });
  return value;
}

function same(a: CodeValue, b: CodeValue): boolean {
  if (a === b) return true;
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  if (a.kind === 'result') return b.kind === 'result' && a.call === b.call;
  if (a.kind === 'text') return b.kind === 'text' && a.text === b.text;
  if (a.kind === 'literal') return b.kind === 'literal' && a.value === b.value;
  if (a.kind === 'many') return b.kind === 'many' && sameParts(a, b);
  return b.kind === 'unknown';
}

/** Lists longer than this are taken for different ones. */
const MAX_COMPARED = 16;

function sameParts(a: ManyValue, b: ManyValue): boolean {
  const { length } = a.items;
  if (a.shape !== b.shape || length !== b.items.length || length > MAX_COMPARED) return false;
  return a.items.every((item, at) => {
    const other = b.items[at];
    // Lists in lists share parts, so that looking into them could take very long.
    const isSame = item === other || (item.kind !== 'many' && other !== undefined && same(item, other));
    return isSame && a.keys?.[at] === b.keys?.[at];
  });
}

/** Either of two values: a flat mixture without repeats. The first itself if the second adds nothing to it. */
export function either(a: CodeValue, b: CodeValue): CodeValue {
  if (same(a, b)) return a;
  const known = alternatives(a);
  let items: CodeValue[] | undefined;
  for (const item of alternatives(b)) {
    const all = items ?? known;
    if (all.some((each) => same(each, item))) continue;
    const at = all.length < MAX_ALTERNATIVES ? all.length : lessTelling(all, item);
    if (at < 0) continue;
    items ??= [...known];
    items[at] = item;
  }
  return items === undefined ? a : many(items);
}

/** What of late values a closer look is for: for what is constant in them, or for results of calls as well. */
export type Sought = 'constants' | 'results';

/** Whether a value may be something that it was not before and that is sought. */
export function leadsFurther(
  value: CodeValue,
  before: CodeValue = UNKNOWN,
  sought: Sought = 'results',
): boolean {
  const known = alternatives(before);
  return alternatives(value).some((each) => leads(each, sought) && !known.some((other) => same(each, other)));
}

function leads(value: CodeValue, sought: Sought): boolean {
  if (value.kind === 'many') return value.items.slice(0, MAX_COMPARED).some((item) => leads(item, sought));
  return value.kind === 'text' || value.kind === 'name' || (value.kind === 'result' && sought === 'results');
}

/** Constants are many and give way to what leads elsewhere; -1 when none of these does. */
function lessTelling(items: readonly CodeValue[], than: CodeValue): number {
  const limit = TELLING[than.kind];
  return items.findIndex(({ kind }) => TELLING[kind] < limit);
}

const TELLING: Readonly<Record<CodeValue['kind'], number>> = {
  unknown: 0,
  literal: 1,
  text: 2,
  many: 2,
  name: 3,
  result: 3,
};

/** What a value may be: the parts of a mixture, or itself. */
export function alternatives(value: CodeValue): readonly CodeValue[] {
  return value.kind === 'many' && value.shape === undefined ? value.items : [value];
}

/** The first alternative that is a text. */
export function asText(value: CodeValue | undefined): TextValue | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'text') return value;
  if (value.kind !== 'many' || value.shape !== undefined) return undefined;
  for (const item of value.items) if (item.kind === 'text') return item;
  return undefined;
}

export function asNumber(value: CodeValue | undefined): number | undefined {
  return value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
}

/** Texts one after the other; with an unknown part among them, `parts` that keep what is known. */
export function joinTexts(parts: readonly CodeValue[], layer?: string): CodeValue {
  const [only] = parts;
  if (parts.length === 1 && only && only.kind !== 'text') return only;
  let whole = '';
  const layers: string[] = [];
  // Parts that share a long text would multiply it for whoever writes them out.
  if (lengthOf(parts) > MAX_TEXT) return UNKNOWN;
  for (const part of parts) {
    if (part.kind !== 'text') return many(flat(parts), 'parts');
    whole += part.text;
    for (const each of part.layers) if (!layers.includes(each)) layers.push(each);
  }
  if (layer !== undefined && !layers.includes(layer)) layers.push(layer);
  return text(whole, layers);
}

function lengthOf(parts: readonly CodeValue[]): number {
  let length = 0;
  for (const part of parts) {
    if (part.kind === 'text') length += part.text.length;
    else if (part.kind === 'many' && part.shape === 'parts') length += lengthOf(part.items);
  }
  return length;
}

function flat(parts: readonly CodeValue[]): readonly CodeValue[] {
  if (!parts.some((part) => part.kind === 'many' && part.shape === 'parts')) return parts;
  const out = parts.flatMap((part) => (part.kind === 'many' && part.shape === 'parts' ? part.items : [part]));
  return out.length > 256 ? out.slice(0, 256) : out;
}
