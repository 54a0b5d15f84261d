// Parts a Ruby program into code, comments and texts (docs.ruby-lang.org, "Literals"), as far as that can be done without
// its grammar: what a slash or a per cent sign begins is told by what stands before it.
import { MAX_STRINGS, sourceOf, type SourceString, type SourceText } from './source.ts';

const START =
  /#|^=begin\b|^__END__[ \t\r]*$|["'`]|%([qQwWiIxrs]?)([^\w\s])|<<([~-]?)(["'`]?)([A-Za-z_]\w{0,60})\4|\//gm;
/** Behind these an operand is expected, so that a slash begins a pattern and a per cent sign a text. */
const OPERAND =
  /(?:^|[(,=~!|&{[;:?<>+*\n-]|(?<![\w.])(?:if|unless|when|and|or|not|return|while|until|then|do|else|elsif|in|puts|system|exec|sh|eval|print|raise|abort|spawn))\s{0,40}$/;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|u\{?([0-9a-fA-F]{4,6})\}?|([nrtse0])|([^]))/g;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', s: ' ', e: '\u001b', 0: '\0' };
/** Characters before a sign that are asked what it is. */
const BEFORE = 60;

interface Heredoc {
  readonly name: string;
  readonly isIndented: boolean;
  readonly isRaw: boolean;
  readonly runs: boolean;
  readonly offset: number;
  readonly end: number;
}

class RubyParts {
  readonly strings: SourceString[] = [];
  readonly spans: [number, number][] = [];
  private readonly text: string;
  private readonly pending: Heredoc[] = [];
  /** The end of the line on which texts begin whose bodies stand below it. */
  private bodies = -1;

  constructor(text: string) {
    this.text = text;
  }

  read(): void {
    const start = new RegExp(START);
    while (this.strings.length < MAX_STRINGS) {
      const match = start.exec(this.text);
      if (this.bodies !== -1 && (match === null || match.index > this.bodies)) {
        start.lastIndex = this.readBodies();
        continue;
      }
      if (match === null) break;
      const next = this.take(match);
      if (next === undefined) break;
      start.lastIndex = next;
    }
  }

  /** Where reading goes on; undefined at the end of the program. */
  private take({
    0: token,
    1: kind,
    2: bracket,
    3: dash,
    4: quote,
    5: name,
    index,
  }: RegExpExecArray): number | undefined {
    const inside = index + token.length;
    if (token === '#') return this.blank(index, this.lineEnd(inside));
    if (token === '=begin') return this.blank(index, this.after('\n=end', inside));
    if (token.startsWith('__END__')) {
      this.blank(index, this.text.length);
      return undefined;
    }
    if (name !== undefined) return this.heredoc({ name, dash, quote, index, inside });
    if (token === '/' || bracket !== undefined) {
      if (!OPERAND.test(this.text.slice(Math.max(0, index - BEFORE), index))) return index + 1;
      if (bracket === undefined) return this.pattern(index);
    }
    const close = bracket === undefined ? token : (CLOSES[bracket] ?? bracket);
    const isRaw = token === "'" || kind === 'q' || kind === 'w' || kind === 'i' || kind === 's';
    const end = this.closing(inside, bracket ?? token, close, isRaw);
    const value = kind === 'r' ? '' : plain(this.text.slice(inside, end), isRaw);
    const runs = token === '`' || kind === 'x';
    return this.put(
      { value, offset: index, end: Math.min(this.text.length, end + 1), ...(runs && { runs }) },
      inside,
      end,
    );
  }

  /** `<<~NAME` begins a text on the next line; `class << self` and `1 << X` do not. */
  private heredoc(one: {
    name: string;
    dash?: string | undefined;
    quote?: string | undefined;
    index: number;
    inside: number;
  }): number {
    const { name, dash = '', quote = '', index, inside } = one;
    const isOne =
      dash !== '' ||
      quote !== '' ||
      (/^[A-Z]/.test(name) && OPERAND.test(this.text.slice(Math.max(0, index - BEFORE), index)));
    if (!isOne) return inside;
    if (this.pending.length < 50)
      this.pending.push({
        name,
        isIndented: dash !== '',
        isRaw: quote === "'",
        runs: quote === '`',
        offset: index,
        end: inside,
      });
    this.bodies = this.lineEnd(inside);
    return inside;
  }

  private readBodies(): number {
    let at = this.bodies;
    this.bodies = -1;
    for (const { name, isIndented, isRaw, runs, offset, end } of this.pending.splice(0)) {
      const mark = new RegExp(`\\n${isIndented ? '[ \\t]{0,200}' : ''}${name}[ \\t\\r]{0,9}(?=\\n|$)`, 'g');
      mark.lastIndex = at;
      const close = mark.exec(this.text);
      const stop = close?.index ?? this.text.length;
      const value = plain(this.text.slice(at + 1, stop), isRaw);
      const before = this.strings.findLastIndex((one) => one.offset < offset);
      this.strings.splice(before + 1, 0, { value, offset, end, ...(runs && { runs }) });
      this.blank(at, Math.min(this.text.length, close === null ? stop : mark.lastIndex));
      at = close === null ? this.text.length : mark.lastIndex;
    }
    return at;
  }

  private put(one: SourceString, from: number, to: number): number {
    this.strings.push(one);
    this.spans.push([from, to]);
    return one.end;
  }

  private blank(from: number, to: number): number {
    this.spans.push([from, to]);
    return to;
  }

  /** A pattern ends on its line; what does not was a division. */
  private pattern(index: number): number {
    const end = this.closing(index + 1, '/', '/', false);
    if (end >= this.lineEnd(index)) return index + 1;
    return this.blank(index + 1, end) + 1;
  }

  /** The place of the closing sign; brackets nest, and so does what is worked out inside. */
  private closing(from: number, open: string, close: string, isRaw: boolean): number {
    const { text } = this;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
      const character = text[at];
      if (character === '\\') at++;
      else if (!isRaw && character === '#' && text[at + 1] === '{') at = this.insideEnd(at + 2);
      else if (character === close) {
        if (depth === 0) return at;
        depth--;
      } else if (character === open && open !== close) depth++;
    }
    return text.length;
  }

  private insideEnd(from: number): number {
    let depth = 0;
    const last = Math.min(this.text.length, from + 2000);
    for (let at = from; at < last; at++) {
      const character = this.text[at];
      if (character === '{') depth++;
      else if (character === '}' && depth-- === 0) return at;
    }
    return from;
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end === -1 ? this.text.length : end;
  }

  private after(mark: string, from: number): number {
    const end = this.text.indexOf(mark, from);
    return end === -1 ? this.text.length : end + mark.length;
  }
}

/** Linear; what is not closed ends with the text. Never throws. */
export function rubyText(text: string): SourceText {
  const parts = new RubyParts(text);
  parts.read();
  return sourceOf(text, parts.spans, parts.strings);
}

function plain(raw: string, isRaw: boolean): string {
  if (!raw.includes('\\')) return raw;
  if (isRaw) return raw.replace(/\\(['\\])/g, '$1');
  return raw.replace(ESCAPE, (_, hex?: string, point?: string, simple?: string, other?: string) => {
    const digits = hex ?? point;
    if (digits !== undefined) {
      const code = Number.parseInt(digits, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    }
    return simple === undefined ? (other ?? '') : (SIMPLE[simple] ?? simple);
  });
}
