// The words of the YAML that package managers write: scalars on one line and flow collections.
import type { JsonMember, JsonNode, JsonScalar } from '../../format/json/nodes.ts';

/** Thrown inside the scanner where a text leaves the subset; never leaves the reader. */
export class OutsideSubset extends Error {
  readonly offset: number;
  /** Set where no other reader is to try: nesting that costs them time by the square. */
  readonly isTooDeep: boolean;

  constructor(offset: number, isTooDeep = false) {
    super('outside the subset');
    this.offset = offset;
    this.isTooDeep = isTooDeep;
  }
}

/** Levels of flow collections; the tools write two. */
const MAX_FLOW_DEPTH = 16;
/** YAML 1.2 section 7.4.2: a key on one line with its colon has at most this many characters. */
const MAX_IMPLICIT_KEY = 1024;

const SINGLE = /'[^'\r\n]*(?:''[^'\r\n]*)*'/y;
/** Only escapes that JSON has too. */
const DOUBLE = /"[^"\\\r\n]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\r\n]*)*"/y;
/** Neither an indicator nor, before a space or the end, one of `-?:`. */
const PLAIN_START = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:](?=[^\s,[\]{}]))/y;
const FLOW_PLAIN = /[^\s,[\]{}:#]*(?:(?::(?=[^\s,[\]{}])|(?<=[^\s])#| +(?=[^\s,[\]{}:#]))[^\s,[\]{}:#]*)*/y;

export class Words {
  readonly text: string;
  /** No colon stands from here up to the one behind it, or to the end of the text. */
  private askedFrom = 0;
  private nextColon = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** A quoted scalar that begins here, with the offset behind it; undefined where no quote stands. */
  quoted(at: number): JsonScalar | undefined {
    const quote = this.text[at];
    if (quote !== "'" && quote !== '"') return undefined;
    const word = this.match(quote === "'" ? SINGLE : DOUBLE, at);
    if (word === undefined) throw new OutsideSubset(at);
    const value = quote === "'" ? word.slice(1, -1).replaceAll("''", "'") : unescaped(word);
    return { kind: 'scalar', value, start: at, end: at + word.length };
  }

  /** The plain scalar that fills a line from here to `end`. */
  plain(at: number, end: number): JsonScalar {
    const value = this.text.slice(at, end);
    if (!this.startsPlain(at) || value.includes(': ') || value.includes(' #') || /[ :]$/.test(value)) {
      throw new OutsideSubset(at);
    }
    return { kind: 'scalar', value, start: at, end };
  }

  /** Where the colon of a key is that begins here and ends before `end`; -1 when there is no key. */
  colonOf(at: number, end: number): number {
    const key = this.quoted(at);
    if (key !== undefined) return this.isColon(key.end, end) ? key.end : -1;
    for (let colon = this.colonFrom(at); colon < end; colon = this.colonFrom(colon + 1)) {
      if (this.isColon(colon, end)) return colon;
    }
    return -1;
  }

  /** The next colon; the end of the text when there is none. Lines without one do not make it be searched for anew. */
  private colonFrom(at: number): number {
    if (at < this.askedFrom || at > this.nextColon) {
      const found = this.text.indexOf(':', at);
      this.nextColon = found === -1 ? this.text.length : found;
    }
    this.askedFrom = at;
    return this.nextColon;
  }

  key(at: number, colon: number): JsonScalar {
    if (colon - at > MAX_IMPLICIT_KEY) throw new OutsideSubset(at);
    return this.quoted(at) ?? this.plain(at, colon);
  }

  /** A flow collection that begins here; it may go on over lines. */
  flow(at: number, depth = 0): JsonNode {
    if (depth > MAX_FLOW_DEPTH) throw new OutsideSubset(at, true);
    const isMap = this.text[at] === '{';
    const closer = isMap ? '}' : ']';
    const members: JsonMember[] = [];
    const items: JsonNode[] = [];
    let next = this.afterSpace(at + 1);
    while (this.text[next] !== closer) {
      if (isMap) {
        const member = this.flowMember(next, depth);
        members.push(member);
        next = this.afterSpace(member.value.end);
      } else {
        const item = this.flowValue(next, depth);
        items.push(item);
        next = this.afterSpace(item.end);
      }
      if (this.text[next] === ',') next = this.afterSpace(next + 1);
      else if (this.text[next] !== closer) throw new OutsideSubset(next);
    }
    const end = next + 1;
    return isMap ? { kind: 'object', members, start: at, end } : { kind: 'array', items, start: at, end };
  }

  private flowMember(at: number, depth: number): JsonMember {
    const key = this.flowScalar(at);
    if (this.text[key.end] !== ':' || !isFlowSpace(this.text.charCodeAt(key.end + 1))) {
      throw new OutsideSubset(key.end);
    }
    if (key.end - at > MAX_IMPLICIT_KEY) throw new OutsideSubset(at);
    const value = this.flowValue(this.afterSpace(key.end + 1), depth);
    return { key: String(key.value), keyStart: at, value };
  }

  private flowValue(at: number, depth: number): JsonNode {
    const first = this.text[at];
    return first === '{' || first === '[' ? this.flow(at, depth + 1) : this.flowScalar(at);
  }

  private flowScalar(at: number): JsonScalar {
    const quoted = this.quoted(at);
    if (quoted !== undefined) return quoted;
    const word = this.startsPlain(at) ? this.match(FLOW_PLAIN, at) : undefined;
    if (word === undefined || word === '') throw new OutsideSubset(at);
    return { kind: 'scalar', value: word, start: at, end: at + word.length };
  }

  private startsPlain(at: number): boolean {
    PLAIN_START.lastIndex = at;
    return PLAIN_START.test(this.text);
  }

  /** A colon is an indicator only before a space or the end of the line. */
  private isColon(at: number, end: number): boolean {
    return this.text[at] === ':' && (at + 1 === end || this.text[at + 1] === ' ');
  }

  private afterSpace(at: number): number {
    let end = at;
    while (isFlowSpace(this.text.charCodeAt(end))) end++;
    return end;
  }

  private match(expression: RegExp, at: number): string | undefined {
    expression.lastIndex = at;
    // Thousands of words are read, and the array of exec() would be made for each.
    return expression.test(this.text) ? this.text.slice(at, expression.lastIndex) : undefined;
  }
}

/** A blank or the end of a line. */
function isFlowSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}

function unescaped(word: string): string {
  return word.includes('\\') ? String(JSON.parse(word)) : word.slice(1, -1);
}
