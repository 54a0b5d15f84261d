// What simple commands write when their input and arguments are constant: echo, printf, base64 -d, xxd -r, rev, tr.

import { decode, decoderCount, MAX_DECODERS, type Decoder } from '../decode.ts';
import type { CodeValue } from '../facts.ts';
import { addLayers, asText, joinTexts, text, type TextValue, UNKNOWN } from '../values.ts';
import type { ShellState } from './state.ts';

/** The output of a command, or undefined if it is not known. */
export function outputOf(
  callee: string,
  args: readonly CodeValue[],
  input: CodeValue | undefined,
): CodeValue | undefined {
  const words = args.map((arg) => asText(arg)?.text ?? '');
  const from = asText(input);
  switch (callee) {
    case 'echo':
      return echo(args, words);
    case 'printf':
      return printf(args);
    case 'cat':
    case 'tee':
      return args.length === 0 || words[0] === '-' ? input : undefined;
    case 'base64':
    case 'openssl':
      return words.some((word) => /^-(?:d|D|-decode|di)$/.test(word)) ? step(from, 'base64') : undefined;
    case 'base32':
      return words.some((word) => /^-(?:d|-decode)$/.test(word)) ? step(from, 'base32') : undefined;
    case 'xxd':
      return words.some((word) => /^-[a-z]*r/.test(word)) ? step(from, 'hex') : undefined;
    case 'gunzip':
    case 'zcat':
    case 'gzip':
      return callee !== 'gzip' || words.some((word) => /^-[a-z]*d/.test(word))
        ? step(from, 'gzip')
        : undefined;
    case 'rev':
      return from && text(Array.from(from.text).toReversed().join(''), addLayers(from.layers, 'reverse'));
    case 'tr':
      return from && translate(from, words);
    default:
      return undefined;
  }
}

/** Commands of one group whose output is put together. */
const MAX_GROUP = 64;

/** What a group of commands writes that begins with the call `first`: each on a line of its own. */
export function groupOutput({ out, outputs }: ShellState, first: number): CodeValue {
  const calls = out.calls.slice(first, first + MAX_GROUP + 1);
  const taken = new Set(calls.map(({ pipedFrom }) => pipedFrom));
  const speaking = calls.flatMap(({ callee }, at) =>
    taken.has(first + at) || callee === 'redirect' || callee === 'assign' ? [] : [first + at],
  );
  const [only] = speaking;
  if (only === undefined || calls.length > MAX_GROUP) return UNKNOWN;
  if (speaking.length === 1) return outputs.get(only) ?? UNKNOWN;
  return joinTexts(
    speaking.flatMap((call, at) => [...(at > 0 ? [text('\n')] : []), outputs.get(call) ?? UNKNOWN]),
  );
}

function step(from: TextValue | undefined, decoder: Decoder): CodeValue | undefined {
  if (!from || decoderCount(from.layers) >= MAX_DECODERS) return undefined;
  const out = decode(decoder, from.text);
  return out === undefined ? undefined : text(decode('utf8', out) ?? out, [...from.layers, decoder]);
}

function echo(args: readonly CodeValue[], words: readonly string[]): CodeValue {
  const skip = words.findIndex((word) => !/^-[neE]+$/.test(word));
  const rest = skip < 0 ? [] : args.slice(skip);
  const value = joinTexts(rest.flatMap((arg, at) => (at > 0 ? [text(' '), arg] : [arg])));
  return value.kind === 'text' && words.slice(0, Math.max(skip, 0)).join('').includes('e')
    ? escapes(value)
    : value;
}

function printf(args: readonly CodeValue[]): CodeValue | undefined {
  const format = asText(args[0]);
  if (!format) return undefined;
  let next = 1;
  const parts: CodeValue[] = [];
  let at = 0;
  for (const match of format.text.matchAll(/%[-0-9.]{0,6}[sbdqx]/g)) {
    parts.push(escapes(text(format.text.slice(at, match.index))), args[next++] ?? text(''));
    at = match.index + match[0].length;
    if (parts.length > 1000) return undefined;
  }
  parts.push(escapes(text(format.text.slice(at))));
  return joinTexts(parts);
}

/** Letters one after the other that are written as numbers, which nobody has to do. */
const SPELLED = /(?:\\x[2-7][0-9a-fA-F]){4}|(?:\\0?(?:0[4-7]|1[0-7])[0-7]){4}/;

function escapes(value: CodeValue): CodeValue {
  if (value.kind !== 'text' || !value.text.includes('\\')) return value;
  const out = value.text.replace(
    /\\(?:x([0-9a-fA-F]{1,2})|0?([0-7]{1,3})|([ntr\\]))/g,
    (_, hex?: string, octal?: string, one?: string) => {
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
      return one === 'n' ? '\n' : one === 't' ? '\t' : one === 'r' ? '\r' : '\\';
    },
  );
  if (out === value.text) return value;
  return text(out, addLayers(value.layers, SPELLED.test(value.text) ? 'hex' : 'escape'));
}

/** `tr 'A-Za-z' 'N-ZA-Mn-za-m'` and other one-to-one sets; `tr -d`. */
function translate(from: TextValue, words: readonly string[]): CodeValue | undefined {
  const [first = '', second = ''] = words;
  if (first === '-d') {
    const gone = new Set(set(second));
    return text(
      Array.from(from.text)
        .filter((char) => !gone.has(char))
        .join(''),
      addLayers(from.layers, 'concat'),
    );
  }
  const a = set(first);
  const b = set(second);
  if (first.startsWith('-') || a.length === 0 || b.length === 0) return undefined;
  const map = new Map(a.map((char, at) => [char, b[Math.min(at, b.length - 1)] ?? char]));
  const out = Array.from(from.text)
    .map((char) => map.get(char) ?? char)
    .join('');
  return text(out, [...from.layers, /^N-Z/i.test(second) ? 'rot13' : 'translate']);
}

function set(source: string): string[] {
  const plain = source.replaceAll('[:lower:]', 'a-z').replaceAll('[:upper:]', 'A-Z').replaceAll('\\n', '\n');
  return [...plain.matchAll(/([\s\S])-([\s\S])|([\s\S])/g)].flatMap(([, from, to, one]) => {
    if (one !== undefined || from === undefined || to === undefined) return [one ?? ''];
    const length = Math.min(256, to.charCodeAt(0) - from.charCodeAt(0) + 1);
    return Array.from({ length: Math.max(0, length) }, (_, at) =>
      String.fromCharCode(from.charCodeAt(0) + at),
    );
  });
}
