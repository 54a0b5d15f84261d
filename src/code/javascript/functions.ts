// Functions and methods of JavaScript whose outcome is known when their arguments are.

import { decode, decoderCount, MAX_DECODERS, type Decoder } from '../decode.ts';
import type { CodeValue } from '../facts.ts';
import {
  addLayers,
  asNumber,
  asText,
  joinTexts,
  literal,
  many,
  MAX_ITEMS,
  MAX_TEXT,
  name,
  text,
  UNKNOWN,
  type ManyValue,
  type TextValue,
} from '../values.ts';
import { hidingOf, memberOf, moduleName } from './names.ts';
import type { State } from '../state.ts';

const MODULE = /^[\w@./:-]{1,200}$/;

type Known = (args: readonly CodeValue[], state: State) => CodeValue | undefined;

const FUNCTIONS: Readonly<Record<string, Known>> = {
  require: ([module]) => required(module),
  'process.getBuiltinModule': ([module]) => required(module),
  atob: ([value]) => decoded(asText(value), 'base64'),
  btoa: ([value]) =>
    asText(value)
      ? text(Buffer.from(asText(value)?.text ?? '', 'latin1').toString('base64'), ['concat'])
      : undefined,
  unescape: ([value]) => decoded(asText(value), 'url'),
  decodeURIComponent: ([value]) => decoded(asText(value), 'url'),
  decodeURI: ([value]) => decoded(asText(value), 'url'),
  String: ([value]) => (value?.kind === 'text' || value?.kind === 'result' ? value : undefined),
  'String.fromCharCode': (args) => characters(args),
  'String.fromCodePoint': (args) => characters(args),
  'String.raw': ([value]) => value,
  'Buffer.from': ([value, encoding]) => buffer(value, asText(encoding)?.text),
  'buffer.Buffer.from': ([value, encoding]) => buffer(value, asText(encoding)?.text),
  Buffer: ([value, encoding]) => buffer(value, asText(encoding)?.text),
  'zlib.inflateSync': ([value]) => decoded(asText(value), 'zlib'),
  'zlib.unzipSync': ([value]) => decoded(asText(value), 'zlib') ?? decoded(asText(value), 'gzip'),
  'zlib.gunzipSync': ([value]) => decoded(asText(value), 'gzip'),
  'zlib.inflateRawSync': ([value]) => decoded(asText(value), 'deflate'),
  'Reflect.get': ([owner, key], state) => (owner && key ? memberOf(state, owner, key) : undefined),
  'Array.from': ([value]) => (value?.kind === 'many' ? value : undefined),
  'path.join': (args) => paths(args),
  'path.resolve': (args) => paths(args),
  'os.homedir': () => text('~'),
  parseInt: ([value, base]) => integer(asText(value)?.text, asNumber(base)),
  Number: ([value]) => integer(asText(value)?.text, undefined),
};

export function knownFunction(
  state: State,
  callee: string,
  args: readonly CodeValue[],
): CodeValue | undefined {
  return Object.hasOwn(FUNCTIONS, callee) ? FUNCTIONS[callee]?.(args, state) : undefined;
}

export function required(module: CodeValue | undefined): CodeValue | undefined {
  const source = asText(module);
  if (!source || !MODULE.test(source.text)) return undefined;
  return name(moduleName(source.text), hidingOf(source.layers));
}

function decoded(value: TextValue | undefined, decoder: Decoder): CodeValue | undefined {
  if (!value || decoderCount(value.layers) >= MAX_DECODERS) return undefined;
  const out = decode(decoder, value.text);
  return out === undefined || out === value.text ? value : text(out, [...value.layers, decoder]);
}

function characters(args: readonly CodeValue[]): CodeValue | undefined {
  const [first] = args;
  const items = first?.kind === 'many' && first.shape === 'list' ? first.items : args;
  let out = '';
  for (const item of items) {
    const point = asNumber(item);
    if (point === undefined || !(point >= 0 && point <= 0x10ffff) || !Number.isInteger(point))
      return undefined;
    out += String.fromCodePoint(point);
  }
  return text(out, ['chr']);
}

function buffer(value: CodeValue | undefined, encoding: string | undefined): CodeValue | undefined {
  if (value?.kind === 'many') return characters([value]);
  const source = asText(value);
  const coding = encoding === 'base64url' ? 'base64' : encoding;
  const decodes = coding === 'base64' || coding === 'hex';
  if (!source) return value?.kind === 'result' && !decodes ? value : undefined;
  return decodes ? decoded(source, coding) : source;
}

function paths(args: readonly CodeValue[]): CodeValue {
  return joinTexts(
    args.flatMap((arg, at) => (at === 0 ? [arg] : [text('/'), arg])),
    'concat',
  );
}

function integer(source: string | undefined, base: number | undefined): CodeValue | undefined {
  if (source === undefined || (base !== undefined && (base < 2 || base > 36))) return undefined;
  const value = base === undefined ? Number(source) : parseInt(source, base);
  return Number.isFinite(value) ? literal(value) : undefined;
}

type Method<T> = (self: T, args: readonly CodeValue[]) => CodeValue | undefined;

const TEXT: Readonly<Record<string, Method<TextValue>>> = {
  trim: (self) => text(self.text.trim(), self.layers),
  toLowerCase: (self) => text(self.text.toLowerCase(), self.layers),
  toUpperCase: (self) => text(self.text.toUpperCase(), self.layers),
  split: (self, [by]) => split(self, asText(by)?.text),
  concat: (self, args) => joinTexts([self, ...args], 'concat'),
  replace: (self, [from, to]) => replace(self, asText(from), asText(to), false),
  replaceAll: (self, [from, to]) => replace(self, asText(from), asText(to), true),
  slice: (self, [from, to]) => cut(self, asNumber(from), to && asNumber(to), 'slice'),
  substring: (self, [from, to]) => cut(self, asNumber(from), to && asNumber(to), 'substring'),
  substr: (self, [from, length]) =>
    cut(self, asNumber(from), length && (asNumber(from) ?? 0) + (asNumber(length) ?? 0), 'slice'),
  charAt: (self, [at]) => text(self.text.charAt(asNumber(at) ?? 0), self.layers),
  at: (self, [at]) => text(self.text.at(asNumber(at) ?? 0) ?? '', self.layers),
  charCodeAt: (self, [at]) => code(self.text.charCodeAt(asNumber(at) ?? 0)),
  codePointAt: (self, [at]) => code(self.text.codePointAt(asNumber(at) ?? 0)),
  repeat: (self, [times]) => repeat(self, asNumber(times)),
};

const LIST: Readonly<Record<string, Method<ManyValue>>> = {
  join: (self, [by]) => join(self, by === undefined ? ',' : asText(by)?.text),
  reverse: (self) =>
    many(
      self.items
        .map((item) => (item.kind === 'text' ? text(item.text, addLayers(item.layers, 'reverse')) : item))
        .toReversed(),
      'list',
    ),
  slice: (self, [from, to]) => many(self.items.slice(asNumber(from) ?? 0, to && asNumber(to)), 'list'),
  concat: (self, args) => concat(self, args),
  pop: (self) => self.items.at(-1),
  shift: (self) => self.items[0],
  at: (self, [at]) => self.items.at(asNumber(at) ?? 0),
};

/** The value of `self.method(...)`, or undefined if it is not known. */
export function knownMethod(
  self: CodeValue,
  method: string,
  args: readonly CodeValue[],
): CodeValue | undefined {
  if (self.kind === 'text' && method === 'toString') return encoded(self, asText(args[0])?.text);
  if (self.kind === 'text') return Object.hasOwn(TEXT, method) ? TEXT[method]?.(self, args) : undefined;
  if (self.kind === 'many' && self.shape === 'list')
    return Object.hasOwn(LIST, method) ? LIST[method]?.(self, args) : undefined;
  if (self.kind === 'many' && self.shape === 'parts' && /^(?:toString|trim)$/.test(method)) return self;
  return undefined;
}

function code(value: number | undefined): CodeValue | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : literal(value);
}

function encoded(self: TextValue, encoding: string | undefined): CodeValue | undefined {
  if (encoding === undefined || /^utf-?8$/i.test(encoding))
    return text(decode('utf8', self.text) ?? self.text, self.layers);
  if (encoding === 'base64') return text(Buffer.from(self.text, 'latin1').toString('base64'), self.layers);
  if (encoding === 'hex') return text(Buffer.from(self.text, 'latin1').toString('hex'), self.layers);
  return self;
}

function split(self: TextValue, by: string | undefined): CodeValue | undefined {
  if (by === undefined) return undefined;
  return many(
    self.text.split(by, MAX_ITEMS).map((piece) => text(piece, self.layers)),
    'list',
  );
}

function replace(
  self: TextValue,
  from: TextValue | undefined,
  to: TextValue | undefined,
  all: boolean,
): CodeValue | undefined {
  if (!from || !to || (self.text.length + 1) * (to.text.length + 1) > 16 * MAX_TEXT) return undefined;
  const give = (): string => to.text;
  const out = all ? self.text.replaceAll(from.text, give) : self.text.replace(from.text, give);
  return text(out, addLayers(self.layers, 'concat'));
}

function cut(
  self: TextValue,
  from: number | undefined,
  to: number | undefined,
  how: 'slice' | 'substring',
): CodeValue | undefined {
  return from === undefined ? undefined : text(self.text[how](from, to), addLayers(self.layers, 'slice'));
}

function repeat(self: TextValue, times: number | undefined): CodeValue | undefined {
  if (times === undefined || times < 0 || self.text.length * times > MAX_TEXT) return undefined;
  return text(self.text.repeat(times), addLayers(self.layers, 'concat'));
}

function join(self: ManyValue, by: string | undefined): CodeValue | undefined {
  if (by === undefined) return undefined;
  const parts: CodeValue[] = [];
  for (const [at, item] of self.items.entries()) {
    if (at > 0 && by !== '') parts.push(text(by));
    parts.push(item.kind === 'literal' ? text(String(item.value)) : item);
  }
  return joinTexts(parts, 'concat');
}

function concat(self: ManyValue, args: readonly CodeValue[]): CodeValue {
  const items = [
    ...self.items,
    ...args.flatMap((arg) => (arg.kind === 'many' && arg.shape === 'list' ? arg.items : [arg])),
  ];
  return items.length > MAX_ITEMS ? UNKNOWN : many(items, 'list');
}
