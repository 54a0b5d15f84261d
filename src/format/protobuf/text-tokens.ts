// The words of protobuf's text format: names, strings with their escapes, and signs.
import { ProtobufError } from './errors.ts';

export type Token =
  | { readonly kind: 'name' | 'sign'; readonly text: string; readonly at: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number; readonly end: number };

// Each expression is one class of characters: alternatives that repeat overflow the engine's stack on long texts.
const BLANK = /\s*/y;
const COMMENT = /#[^\n]*/y;
const NAME = /[-+.\w]+/y;
const SIGN = /[{}<>[\]:,;/]/y;
const PLAIN: Readonly<Record<string, RegExp>> = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y };
const ESCAPE = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|(.))/gs;
const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

export class TextTokens {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The next word, passed over; undefined at the end. Throws BROKEN for anything else. */
  next(): Token | undefined {
    do this.match(BLANK);
    while (this.match(COMMENT) !== '');
    const { at } = this;
    if (at >= this.text.length) return undefined;
    const name = this.match(NAME);
    if (name !== '') return { kind: 'name', text: name, at };
    const sign = this.match(SIGN);
    if (sign !== '') return { kind: 'sign', text: sign, at };
    return { kind: 'string', text: this.string(at), at, end: this.at };
  }

  /** The next word without passing over it. */
  peek(): Token | undefined {
    const { at } = this;
    const token = this.next();
    this.at = at;
    return token;
  }

  private string(start: number): string {
    const quote = this.text.charAt(this.at++);
    const plain = PLAIN[quote];
    if (plain === undefined) throw new ProtobufError('BROKEN', start, `no word begins at character ${start}`);
    for (;;) {
      this.match(plain);
      const end = this.text.charAt(this.at++);
      if (end === quote) return unescape(this.text.slice(start + 1, this.at - 1));
      if (end !== '\\' || this.at >= this.text.length) {
        throw new ProtobufError('BROKEN', start, `the string at character ${start} does not end`);
      }
      this.at++;
    }
  }

  private match(expression: RegExp): string {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** Escapes stand for bytes, which together are UTF-8 where they are text at all. */
function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  let bytes = false;
  const plain = text.replace(ESCAPE, (_, octal?: string, hex?: string, letter = '') => {
    const code =
      octal === undefined ? (hex === undefined ? -1 : Number.parseInt(hex, 16)) : Number.parseInt(octal, 8);
    bytes ||= code >= 0x80;
    return code < 0 ? (LETTERS[letter] ?? letter) : String.fromCharCode(code & 0xff);
  });
  // oxlint-disable-next-line no-control-regex -- one byte for each character
  return bytes && /^[\u0000-\u00ff]*$/.test(plain) ? Buffer.from(plain, 'latin1').toString() : plain;
}
