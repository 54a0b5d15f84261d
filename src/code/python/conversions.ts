// Python's functions that make one constant out of another: chr, int, bytes, list, range and the like.

import type { CodeValue } from '../facts.ts';
import { addLayers, asNumber, asText, literal, many, MAX_ITEMS, text, type TextValue } from '../values.ts';

export function character(code: CodeValue | undefined): CodeValue | undefined {
  const value = asNumber(code);
  if (value === undefined || !Number.isInteger(value) || value < 0 || value > 0x10ffff) return undefined;
  return text(String.fromCodePoint(value), ['chr']);
}

export function integer(value: CodeValue | undefined, base: number | undefined): CodeValue | undefined {
  const source = asText(value)?.text.trim().replaceAll('_', '');
  if (source === undefined) return value?.kind === 'literal' ? value : undefined;
  if (base !== undefined && (base < 0 || base > 36 || base === 1)) return undefined;
  const parsed =
    base === undefined || base === 10 ? Number(source) : base === 0 ? Number(source) : parseInt(source, base);
  return Number.isSafeInteger(parsed) ? literal(parsed) : undefined;
}

/** Functions that give the same text in another type. */
export function carry(value: CodeValue | undefined): CodeValue | undefined {
  if (value?.kind === 'literal') return text(String(value.value));
  return value?.kind === 'text' ||
    value?.kind === 'result' ||
    (value?.kind === 'many' && value.shape === 'parts')
    ? value
    : undefined;
}

/** `bytes([...])`. */
export function byteText(value: CodeValue | undefined): CodeValue | undefined {
  if (value?.kind !== 'many' || value.items.length === 0) return undefined;
  let out = '';
  for (const item of value.items) {
    const code = asNumber(item);
    if (code === undefined || code < 0 || code > 255) return undefined;
    out += String.fromCharCode(code);
  }
  return text(out, ['chr']);
}

export function joined(by: CodeValue | undefined, list: CodeValue | undefined): CodeValue | undefined {
  if (by?.kind !== 'text' || list?.kind !== 'many') return undefined;
  const pieces: string[] = [];
  for (const item of list.items) {
    if (item.kind !== 'text') return undefined;
    pieces.push(item.text);
  }
  return text(pieces.join(by.text), addLayers(by.layers, 'concat'));
}

export function sequence(value: CodeValue | undefined): CodeValue | undefined {
  if (value?.kind === 'text' && value.text.length <= MAX_ITEMS) {
    return many(
      Array.from(value.text).map((char) => text(char, value.layers)),
      'list',
    );
  }
  if (value?.kind === 'many' && value.shape === 'dict') return undefined;
  return value?.kind === 'many' || value?.kind === 'result' || value?.kind === 'name' ? value : undefined;
}

export function reversed(value: CodeValue | undefined): CodeValue | undefined {
  if (value?.kind === 'text')
    return text(Array.from(value.text).toReversed().join(''), addLayers(value.layers, 'reverse'));
  return value?.kind === 'many' ? many(value.items.toReversed(), 'list') : undefined;
}

const MAX_RANGE = 10_000;

export function range(args: readonly CodeValue[]): CodeValue | undefined {
  const numbers = args.map((arg) => asNumber(arg));
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  const [first = 0, second, step = 1] = numbers;
  const from = second === undefined ? 0 : first;
  const to = second ?? first;
  if (step === 0 || Math.abs((to - from) / step) > MAX_RANGE) return undefined;
  const out: CodeValue[] = [];
  for (let at = from; step > 0 ? at < to : at > to; at += step) out.push(literal(at));
  return many(out, 'list');
}

export function words(value: TextValue | undefined): CodeValue | undefined {
  if (!value || /["'\\]/.test(value.text)) return undefined;
  return many(
    value.text
      .trim()
      .split(/\s+/)
      .map((word) => text(word, value.layers)),
    'list',
  );
}
