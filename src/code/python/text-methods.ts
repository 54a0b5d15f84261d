// Methods of constant strings and bytes whose outcome is known without running anything.

import { decode } from '../decode.ts';
import type { CodeValue } from '../facts.ts';
import { addLayers, asNumber, asText, joinTexts, many, MAX_TEXT, text, type TextValue } from '../values.ts';
import { format } from './text-formats.ts';

type Method = (
  self: TextValue,
  args: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
) => CodeValue | undefined;

const MAX_SPLIT = 100_000;

const METHODS: Readonly<Record<string, Method>> = {
  join: (self, args) => join(self, args[0]),
  decode: (self, args) => recode(self, asText(args[0])?.text ?? 'utf-8', true),
  encode: (self, args) => recode(self, asText(args[0])?.text ?? 'utf-8', false),
  replace: (self, args) => replace(self, asText(args[0]), asText(args[1])),
  format: (self, args, named) => format(self, args, named),
  strip: (self, args) => strip(self, args[0], true, true),
  lstrip: (self, args) => strip(self, args[0], true, false),
  rstrip: (self, args) => strip(self, args[0], false, true),
  lower: (self) => text(self.text.toLowerCase(), self.layers),
  casefold: (self) => text(self.text.toLowerCase(), self.layers),
  upper: (self) => text(self.text.toUpperCase(), self.layers),
  swapcase: (self) => text(self.text.replace(/[a-z]/gi, swap), self.layers),
  title: (self) => text(self.text.toLowerCase().replace(/\b[a-z]/g, swap), self.layers),
  capitalize: (self) =>
    text(self.text.charAt(0).toUpperCase() + self.text.slice(1).toLowerCase(), self.layers),
  hex: (self) => text(Buffer.from(self.text, 'latin1').toString('hex'), self.layers),
  split: (self, args) => split(self, asText(args[0])?.text),
  splitlines: (self) => split(self, '\n'),
  translate: (self, args) => translate(self, args[0]),
  removeprefix: (self, args) => cut(self, asText(args[0])?.text, true),
  removesuffix: (self, args) => cut(self, asText(args[0])?.text, false),
  __add__: (self, args) => (args[0] ? joinTexts([self, args[0]], 'concat') : undefined),
  __getitem__: (self, args) => text(self.text.at(asNumber(args[0]) ?? 0) ?? '', self.layers),
  joinpath: (self, args) => joinPath([self, ...args]),
  expanduser: (self) => self,
  resolve: (self) => self,
  absolute: (self) => self,
  as_posix: (self) => self,
};

/** The value of `self.method(...)`, or undefined if it is not known. */
export function textMethod(
  method: string,
  self: TextValue,
  args: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
): CodeValue | undefined {
  return Object.hasOwn(METHODS, method) ? METHODS[method]?.(self, args, named) : undefined;
}

function swap(char: string): string {
  const lower = char.toLowerCase();
  return char === lower ? char.toUpperCase() : lower;
}

function join(self: TextValue, list: CodeValue | undefined): CodeValue | undefined {
  if (list?.kind === 'text')
    return text(Array.from(list.text).join(self.text), addLayers(list.layers, 'concat'));
  if (list?.kind !== 'many') return list?.kind === 'result' ? list : undefined;
  const parts: CodeValue[] = [];
  for (const [at, item] of list.items.entries()) {
    if (at > 0 && self.text !== '') parts.push(self);
    parts.push(item);
  }
  return joinTexts(parts, 'concat');
}

function recode(self: TextValue, codec: string, toText: boolean): CodeValue | undefined {
  const name = codec.toLowerCase().replace(/[\s_]/g, '-');
  if (/^(?:utf-?8|u8|ascii|us-ascii|utf-8-sig)$/.test(name))
    return toText ? text(decode('utf8', self.text) ?? '', self.layers) : bytes(self);
  if (/^(?:latin-?1|iso-?8859-1|cp437|cp1252|raw-unicode-escape|unicode-escape)$/.test(name)) return self;
  if (/^utf-?16/.test(name)) {
    return toText ? text(Buffer.from(self.text, 'latin1').toString('utf16le'), self.layers) : undefined;
  }
  return undefined;
}

function bytes(self: TextValue): CodeValue {
  return /[^\0-\x7f]/.test(self.text)
    ? text(Buffer.from(self.text, 'utf8').toString('latin1'), self.layers)
    : self;
}

function replace(self: TextValue, from?: TextValue, to?: TextValue): CodeValue | undefined {
  if (!from || !to) return undefined;
  // Each piece grows by at most the length of the new one.
  if (to.text.length > 0 && (self.text.length + 1) * (1 + to.text.length) > 16 * MAX_TEXT) return undefined;
  return text(
    self.text.replaceAll(from.text, () => to.text),
    addLayers(self.layers, 'concat'),
  );
}

function strip(
  self: TextValue,
  of: CodeValue | undefined,
  left: boolean,
  right: boolean,
): CodeValue | undefined {
  const chars = asText(of)?.text;
  if (of !== undefined && chars === undefined) return undefined;
  const gone = (char: string): boolean => (chars === undefined ? char.trim() === '' : chars.includes(char));
  let from = 0;
  let to = self.text.length;
  while (left && from < to && gone(self.text.charAt(from))) from++;
  while (right && to > from && gone(self.text.charAt(to - 1))) to--;
  return text(self.text.slice(from, to), self.layers);
}

function split(self: TextValue, by: string | undefined): CodeValue | undefined {
  if (by === '') return undefined;
  const pieces = by === undefined ? self.text.trim().split(/\s+/, MAX_SPLIT) : self.text.split(by, MAX_SPLIT);
  return many(
    pieces.map((piece) => text(piece, self.layers)),
    'list',
  );
}

/** With a dictionary of codes or characters, as `str.maketrans` makes. */
function translate(self: TextValue, table: CodeValue | undefined): CodeValue | undefined {
  if (table?.kind !== 'many' || table.shape !== 'dict') return undefined;
  const map = new Map<string, string>();
  for (const [at, key] of (table.keys ?? []).entries()) {
    const item = table.items[at];
    const code = asNumber(item);
    const to = item?.kind === 'text' ? item.text : code === undefined ? '' : String.fromCharCode(code);
    if (key !== undefined) map.set(/^\d{2,}$/.test(key) ? String.fromCharCode(Number(key)) : key, to);
  }
  return text(
    Array.from(self.text)
      .map((char) => map.get(char) ?? char)
      .join(''),
    addLayers(self.layers, 'translate'),
  );
}

function cut(self: TextValue, part: string | undefined, front: boolean): CodeValue | undefined {
  if (part === undefined || part === '') return undefined;
  if (front) return self.text.startsWith(part) ? text(self.text.slice(part.length), self.layers) : self;
  return self.text.endsWith(part) ? text(self.text.slice(0, -part.length), self.layers) : self;
}

/** Paths one after the other, as `os.path.join` does: an absolute one starts anew. */
export function joinPath(parts: readonly CodeValue[]): CodeValue {
  const out: CodeValue[] = [];
  for (const part of parts) {
    if (part.kind === 'text' && part.text.startsWith('/')) out.length = 0;
    const before = out.at(-1);
    if (before && !(before.kind === 'text' && before.text.endsWith('/'))) out.push(text('/'));
    out.push(part);
  }
  return joinTexts(out, 'concat');
}
