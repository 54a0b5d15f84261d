// Slices of texts and lists, as Python takes them.

import type { CodeValue } from '../facts.ts';
import { addLayers, text, type TextValue } from '../values.ts';

/** `text[from:to:step]`. */
export function sliceText(
  self: TextValue,
  from: number | undefined,
  to: number | undefined,
  step: number | undefined,
): CodeValue {
  const every = step ?? 1;
  if (every === 1) return text(self.text.slice(from ?? 0, to), self.layers);
  const chars = pick(Array.from(self.text), from, to, every);
  return text(chars.join(''), addLayers(self.layers, every < 0 ? 'reverse' : 'slice'));
}

/** A slice with a step, as Python takes it. */
export function pick<T>(
  items: readonly T[],
  from: number | undefined,
  to: number | undefined,
  step: number,
): T[] {
  const { length } = items;
  if (step === 0 || !Number.isInteger(step)) return [];
  const clamp = (at: number): number =>
    Math.max(step < 0 ? -1 : 0, Math.min(at < 0 ? at + length : at, step < 0 ? length - 1 : length));
  const start = from === undefined ? (step < 0 ? length - 1 : 0) : clamp(from);
  const stop = to === undefined ? (step < 0 ? -1 : length) : clamp(to);
  const out: T[] = [];
  for (let at = start; step < 0 ? at > stop : at < stop; at += step) {
    const item = items[at];
    if (item !== undefined) out.push(item);
  }
  return out;
}
