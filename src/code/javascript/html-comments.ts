// Blanks comments as HTML has them, which scripts may still hold (ECMA-262, annex B.1.1) and the grammar does not know.

/** Whether it is worth looking for them. */
const MAY_HOLD = /<!--|(?:^|\*\/)[^\S\n\r\u2028\u2029]*-->/m;

/**
 * The program with `<!--`, and `-->` at the beginning of a line, blanked to the end of that line: offsets stay. What
 * stands in strings, templates, regular expressions and other comments is left alone. Linear. In modules both are
 * errors of syntax, so that nothing is lost there.
 */
export function withoutHtmlComments(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  const found = new Scanner(text).comments();
  if (found.length === 0) return text;
  let out = '';
  let at = 0;
  for (const [from, to] of found) {
    out += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}

const QUOTES = `'"`;
/** After these a slash begins a regular expression. */
const BEFORE_REGEX =
  /(?:^|[=([{},;:!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|await|yield))\s*$/;
const LINE_END = /[\n\r\u2028\u2029]/g;

class Scanner {
  private readonly text: string;
  private at = 0;
  /** Whether only blanks and comments stand before on this line. */
  private fresh = true;
  /** Braces that are open in each template around. */
  private readonly templates: number[] = [];
  private readonly found: (readonly [number, number])[] = [];

  constructor(text: string) {
    this.text = text;
  }

  comments(): readonly (readonly [number, number])[] {
    while (this.at < this.text.length) this.step();
    return this.found;
  }

  private step(): void {
    const { text, at } = this;
    const char = text.charAt(at);
    if (text.startsWith('<!--', at) || (this.fresh && text.startsWith('-->', at))) {
      this.at = this.lineEnd(at);
      this.found.push([at, this.at]);
    } else if (text.startsWith('//', at)) this.at = this.lineEnd(at);
    else if (text.startsWith('/*', at)) this.block();
    else if (/\s/.test(char)) {
      this.fresh ||= /[\n\r\u2028\u2029]/.test(char);
      this.at++;
    } else {
      this.token(char);
      this.fresh = false;
    }
  }

  private token(char: string): void {
    const depth = this.templates.length - 1;
    if (QUOTES.includes(char)) this.quoted(char);
    else if (char === '`') this.template();
    else if (char === '/' && BEFORE_REGEX.test(this.text.slice(Math.max(0, this.at - 16), this.at)))
      this.regex();
    else if (char === '}' && this.templates[depth] === 0) {
      this.templates.pop();
      this.template();
    } else {
      const open = this.templates[depth];
      if (open !== undefined && (char === '{' || char === '}'))
        this.templates[depth] = open + (char === '{' ? 1 : -1);
      this.at++;
    }
  }

  private lineEnd(from: number): number {
    LINE_END.lastIndex = from;
    return LINE_END.exec(this.text)?.index ?? this.text.length;
  }

  /** A comment over several lines leaves its last line as if nothing stood there. */
  private block(): void {
    const end = this.text.indexOf('*/', this.at + 2);
    const stop = end === -1 ? this.text.length : end + 2;
    this.fresh ||= this.lineEnd(this.at) < stop;
    this.at = stop;
  }

  private quoted(quote: string): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const char = this.text.charAt(this.at);
      if (char === '\\') this.at++;
      else if (char === quote || char === '\n') break;
    }
    if (this.text.charAt(this.at) === quote) this.at++;
  }

  private template(): void {
    for (this.at++; this.at < this.text.length; this.at++) {
      const char = this.text.charAt(this.at);
      if (char === '\\') this.at++;
      else if (char === '`') break;
      else if (char === '$' && this.text.charAt(this.at + 1) === '{') {
        this.templates.push(0);
        this.at++;
        break;
      }
    }
    this.at++;
  }

  private regex(): void {
    let inClass = false;
    for (this.at++; this.at < this.text.length; this.at++) {
      const char = this.text.charAt(this.at);
      if (char === '\n') return;
      if (char === '\\') this.at++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) break;
    }
    this.at++;
  }
}
