// The words of protobuf's text format: names, strings with their escapes, and signs.
import { ProtobufError } from './errors.ts';

export type Token =
  | { readonly kind: 'name' | 'sign'; readonly text: string; readonly at: number }
  /** `text` is what stands between the quotes, escapes and all: weights are never taken apart. */
  | { readonly kind: 'string'; readonly text: string; readonly at: number; readonly end: number };

// Each expression is one class of characters: alternatives that repeat overflow the engine's stack on long texts.
const BLANK = /\s*/y;
const COMMENT = /#[^\n]*/y;
const NAME = /[-+.\w]+/y;
const SIGN = /[{}<>[\]:,;/]/y;
/** The byte order mark of UTF-8. */
const MARK = '\u00ef\u00bb\u00bf';
const PLAIN: Readonly<Record<string, RegExp>> = { '"': /[^"\\\n]*/y, "'": /[^'\\\n]*/y };

export class TextTokens {
  private readonly text: string;
  private at: number;

  /** `text` has one character for each byte of the file; a byte order mark may stand in front. */
  constructor(text: string) {
    this.text = text;
    this.at = text.startsWith(MARK) ? MARK.length : 0;
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
    if (plain === undefined) throw new ProtobufError('BROKEN', start, `no word begins at byte ${start}`);
    for (;;) {
      this.match(plain);
      const end = this.text.charAt(this.at++);
      if (end === quote) return this.text.slice(start + 1, this.at - 1);
      if (end !== '\\' || this.at >= this.text.length) {
        throw new ProtobufError('BROKEN', start, `the string at byte ${start} does not end`);
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
