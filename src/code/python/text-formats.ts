// Texts with places to fill in: Python's `format` and `%`.

import type { CodeValue } from '../facts.ts';
import { asNumber, joinTexts, text, type TextValue, UNKNOWN } from '../values.ts';

const PLACE = /\{(\w{0,40})(?:![rsa])?(?::[^{}]{0,40})?\}|\{\{|\}\}/g;

export function format(
  self: TextValue,
  args: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
): CodeValue {
  let next = 0;
  return fill(self, PLACE, (match) => {
    if (match[0] === '{{' || match[0] === '}}') return text(match[0].charAt(0));
    const key = match[1] ?? '';
    if (key === '') return args[next++] ?? UNKNOWN;
    return (/^\d+$/.test(key) ? args[Number(key)] : named.get(key)) ?? UNKNOWN;
  });
}

const PERCENT = /%(?:\((\w{1,40})\))?[-#0 +]{0,4}\d{0,4}(?:\.\d{1,4})?([sdcrxiufga%])/g;

/** `self % value`. */
export function percent(self: TextValue, value: CodeValue): CodeValue {
  const list = value.kind === 'many' && value.shape === 'list' ? value.items : [value];
  const keys = value.kind === 'many' ? value.keys : undefined;
  let next = 0;
  return fill(self, PERCENT, (match) => {
    if (match[2] === '%') return text('%');
    const item = match[1] === undefined ? list[next++] : list[keys?.indexOf(match[1]) ?? -1];
    const code = asNumber(item);
    if (match[2] === 'c' && code !== undefined && code >= 0 && code <= 0x10ffff)
      return text(String.fromCodePoint(code), ['chr']);
    return item ?? UNKNOWN;
  });
}

function fill(self: TextValue, pattern: RegExp, give: (match: RegExpExecArray) => CodeValue): CodeValue {
  const parts: CodeValue[] = [];
  let at = 0;
  for (const match of self.text.matchAll(pattern)) {
    if (match.index > at) parts.push(text(self.text.slice(at, match.index), self.layers));
    const part = give(match);
    parts.push(part.kind === 'literal' ? text(String(part.value)) : part);
    at = match.index + match[0].length;
    if (parts.length > 1000) return UNKNOWN;
  }
  if (at === 0) return self;
  if (at < self.text.length) parts.push(text(self.text.slice(at), self.layers));
  return joinTexts(parts, 'concat');
}
