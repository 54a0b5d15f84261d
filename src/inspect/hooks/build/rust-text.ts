// Parts a Rust program into code, comments and texts (The Rust Reference, "Lexical structure").
import { MAX_STRINGS, sourceOf, type SourceString, type SourceText } from './source.ts';

/** A comment, a raw text, a text, or a character, which is no lifetime. */
const START = /\/\/|\/\*|(?<![A-Za-z0-9_])(?:br|cr|r)(#{0,64})"|"|'(?:[^'\\\n]|\\[^\n][^'\n]{0,10})'/g;
const ESCAPE = /\\(?:\r?\n\s{0,200}|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]{1,8})\}|([nrt0\\'"])|([^]))/g;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** Linear; what is not closed ends with the text. Never throws. */
export function rustText(text: string): SourceText {
  const strings: SourceString[] = [];
  const spans: [number, number][] = [];
  let at = 0;
  while (strings.length < MAX_STRINGS) {
    START.lastIndex = at;
    const match = START.exec(text);
    if (match === null) break;
    const { 0: token, 1: hashes, index } = match;
    const inside = index + token.length;
    if (token === '//' || token === '/*') {
      at = token === '//' ? lineEnd(text, inside) : commentEnd(text, inside);
      spans.push([index, at]);
    } else if (token.startsWith("'")) {
      at = inside;
      spans.push([index + 1, inside - 1]);
    } else {
      const quote = `"${hashes ?? ''}`;
      const end = hashes === undefined ? stringEnd(text, inside) : rawEnd(text, inside, quote);
      at = Math.min(text.length, end + quote.length);
      const inner = text.slice(inside, end);
      strings.push({ value: hashes === undefined ? plain(inner) : inner, offset: index, end: at });
      spans.push([inside, end]);
    }
  }
  return sourceOf(text, spans, strings);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Block comments nest. */
function commentEnd(text: string, from: number): number {
  const edges = /\/\*|\*\//g;
  edges.lastIndex = from;
  let depth = 1;
  for (let edge = edges.exec(text); edge !== null; edge = edges.exec(text)) {
    depth += edge[0] === '/*' ? 1 : -1;
    if (depth === 0) return edges.lastIndex;
  }
  return text.length;
}

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function rawEnd(text: string, from: number, quote: string): number {
  const end = text.indexOf(quote, from);
  return end === -1 ? text.length : end;
}

function plain(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (_, hex?: string, point?: string, simple?: string, other?: string) => {
    const digits = hex ?? point?.replaceAll('_', '');
    if (digits !== undefined) {
      const code = Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    }
    if (simple !== undefined) return SIMPLE[simple] ?? simple;
    return other === undefined ? '' : `\\${other}`;
  });
}
