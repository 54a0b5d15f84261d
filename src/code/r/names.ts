// Reads R source just far enough: which functions it calls, which texts it holds. Comments are left out.

export interface RCall {
  /** Of the first such call, from 1. */
  readonly line: number;
  /** The first argument of each such call that begins with a text, where it is one. */
  readonly openings: readonly string[];
}

export interface RSource {
  readonly calls: ReadonlyMap<string, RCall>;
  readonly texts: readonly string[];
}

/** Calls and texts that are told apart; a file with more is no program of a person. */
const MAX_PARTS = 20_000;
const NAME_START = /[\p{L}.]/u;
const NAME = /[\p{L}\p{N}._]*/uy;
const BLANKS = /[ \t\r\n\f]*/y;
/** A first argument that is a text, perhaps by its name. Bounded, so that many calls cost no more than their text. */
const OPENING = /\([ \t\r\n]{0,40}(?:[\w.]{1,40} {0,4}= {0,4})?["']([^"'\\\n]{0,300})/y;
/** Texts kept of one function. */
const MAX_OPENINGS = 100;
const RAW = /[rR]["'](-{0,16})([([{])/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The functions that are called, by name. Linear in the text. */
export function readRSource(source: string): RSource {
  return new Scanner(source).scan();
}

class Scanner {
  private readonly source: string;
  private readonly calls = new Map<string, { line: number; openings: string[] }>();
  private readonly texts: string[] = [];
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(source: string) {
    this.source = source;
  }

  scan(): RSource {
    while (this.at < this.source.length && this.calls.size + this.texts.length < MAX_PARTS) this.step();
    return { calls: this.calls, texts: this.texts };
  }

  private step(): void {
    const letter = this.source.charAt(this.at);
    if (letter === '#') this.at = endOr(this.source.indexOf('\n', this.at), this.source);
    else if (letter === '"' || letter === "'") this.texts.push(this.quoted(letter));
    else if (letter === '`') this.callOf(this.quoted(letter));
    else if (this.isRaw()) return;
    else if (NAME_START.test(letter)) this.callOf(this.match(NAME));
    else if (letter >= '0' && letter <= '9') this.match(NAME);
    else this.at++;
  }

  private callOf(name: string): void {
    const start = this.at;
    this.match(BLANKS);
    const isCall = this.source[this.at] === '(';
    OPENING.lastIndex = this.at;
    this.at = start;
    if (!isCall) return;
    const call = this.calls.get(name) ?? { line: this.lineOf(start), openings: [] };
    this.calls.set(name, call);
    const [, opening] = OPENING.exec(this.source) ?? [];
    if (opening !== undefined && call.openings.length < MAX_OPENINGS) call.openings.push(opening);
  }

  private quoted(quote: string): string {
    let text = '';
    for (this.at++; this.at < this.source.length; this.at++) {
      const letter = this.source.charAt(this.at);
      if (letter === quote) {
        this.at++;
        return text;
      }
      if (letter === '\\') this.at++;
      text += letter === '\\' ? unescaped(this.source.charAt(this.at)) : letter;
    }
    return text;
  }

  /** r"---(text)---" */
  private isRaw(): boolean {
    RAW.lastIndex = this.at;
    const [all, dashes = '', bracket = '('] = RAW.exec(this.source) ?? [];
    if (all === undefined) return false;
    const start = this.at + all.length;
    const close = `${CLOSING[bracket] ?? ')'}${dashes}${all.charAt(1)}`;
    const end = endOr(this.source.indexOf(close, start), this.source);
    this.texts.push(this.source.slice(start, end));
    this.at = end + close.length;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [text = ''] = pattern.exec(this.source) ?? [];
    this.at += Math.max(text.length, pattern === NAME ? 1 : 0);
    return text;
  }

  private lineOf(at: number): number {
    for (; this.counted < at; this.counted++) if (this.source[this.counted] === '\n') this.line++;
    return this.line;
  }
}

function unescaped(letter: string): string {
  return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter;
}

function endOr(index: number, { length }: string): number {
  return index < 0 ? length : index;
}
