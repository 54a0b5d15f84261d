// What a build program does, as far as its text says: what it starts, what it writes and evaluates, and what leads where.
import { argumentsAt, partsOf, type SourceText, type Span, stringsIn } from './source.ts';

/** One argument, as far as it can be told. */
export interface Expression extends Span {
  /** Its text, with `$name` or `…` for what is only known when it runs. */
  readonly text: string | undefined;
  /** Whether all of it is a text that stands there. */
  readonly literal: boolean;
  /** By which it may be the same as another one: names of variables, and of files. */
  readonly keys: ReadonlySet<string>;
  /** Names of variables in it, and in what they are. */
  readonly names: ReadonlySet<string>;
}

/** A program that is started. */
export interface Run {
  readonly program: Expression;
  readonly args: readonly Expression[];
  /** The words as one line. */
  readonly command: string;
  /** Whether the line is a program of a shell. */
  readonly isShell: boolean;
  /** In characters. */
  readonly offset: number;
}

/** How a language writes what this file asks for. */
export interface Language {
  /** A name that is set to what stands behind it, as group 1. */
  readonly binding: RegExp;
  /** Where what a name is set to ends. */
  readonly ends: string;
  /** Names of variables inside of texts. */
  readonly interpolated: RegExp;
  /** A function with its name as group 1. */
  readonly definition: RegExp;
  /** Where the body of the function that begins at a place ends. */
  readonly bodyEnd: (source: SourceText, from: number) => number;
  /** Names that are set in other ways. */
  readonly moreBindings?: (source: SourceText) => readonly (readonly [name: string, value: Span])[];
  /** What stands between a function and its arguments. */
  readonly call: string;
  /** Words that are no names. */
  readonly keywords: ReadonlySet<string>;
  /** The text that an expression stands for, where the language has its own ways. */
  readonly textOf: (program: BuildProgram, span: Span, depth: number) => string | undefined;
}

/** A name that is a value: no method, no function, no macro, no part of a path. */
const NAME = /(?<![\w.:])[A-Za-z_]\w{0,100}(?![\w!]|\s{0,20}(?:\(|::))/g;
/** Names of one program that are followed. */
const MAX_BINDINGS = 5000;
/** Functions of one program. */
const MAX_FUNCTIONS = 500;
/** Characters of what a name is set to. */
const MAX_VALUE = 4000;
/** Names that stand for names. */
const MAX_DEPTH = 4;
/** Names in one expression. */
const MAX_NAMES = 60;

export class BuildProgram {
  readonly source: SourceText;
  readonly language: Language;
  /** What names are set to, each time. */
  readonly bindings: ReadonlyMap<string, readonly Span[]>;
  /** Functions of the program, by their name. */
  readonly functions: ReadonlyMap<string, Span>;

  constructor(source: SourceText, language: Language) {
    this.source = source;
    this.language = language;
    this.bindings = this.readBindings();
    this.functions = this.readFunctions();
  }

  expression(span: Span): Expression {
    const strings = stringsIn(this.source, span);
    const own = this.namesIn(span);
    const [name] = own;
    const text = this.textOf(span, 0) ?? (name === undefined ? undefined : `$${name}`);
    const code = this.source.code.slice(span.from, span.to);
    const literal = strings.length === 1 && own.size === 0 && !/\w\s{0,20}[(!]/.test(code);
    return { ...span, text, literal, names: this.withSources(own), keys: this.keysOf(span, 0) };
  }

  textOf(span: Span, depth: number): string | undefined {
    return depth > MAX_DEPTH ? undefined : this.language.textOf(this, span, depth);
  }

  /** The text of what a name is set to first, when that is a text. */
  valueOf(name: string, depth: number): string | undefined {
    const span = this.bindings.get(name)?.[0];
    return span === undefined ? undefined : this.textOf(span, depth + 1);
  }

  /** Names in the code of a stretch and inside of its texts. */
  namesIn(span: Span): ReadonlySet<string> {
    const { code } = this.source;
    const found = new Set<string>();
    const take = (part: string): void => {
      for (const [name] of part.matchAll(NAME)) {
        if (found.size >= MAX_NAMES) return;
        if (!this.language.keywords.has(name)) found.add(name);
      }
    };
    take(code.slice(span.from, span.to));
    for (const { value } of stringsIn(this.source, span))
      for (const { 1: inner = '' } of value.slice(0, MAX_VALUE).matchAll(this.language.interpolated))
        take(inner);
    return found;
  }

  /** The arguments of the calls of a function. */
  callsOf(name: string): readonly (readonly Span[])[] {
    const { code } = this.source;
    const found: (readonly Span[])[] = [];
    for (const { 0: token, index } of code.matchAll(
      new RegExp(`(?<![\\w.])${name}${this.language.call}`, 'g'),
    )) {
      if (/(?:fn|def)\s{1,20}(?:self\.)?$/.test(code.slice(Math.max(0, index - 30), index))) continue;
      if (found.push(this.argumentsAfter(index + token.length)) >= 50) break;
    }
    return found;
  }

  /** In brackets, or to the end of the line where the language lets them be left out. */
  argumentsAfter(end: number): readonly Span[] {
    const { source } = this;
    if (source.code.charAt(end - 1) === '(') return argumentsAt(source, end - 1);
    return partsOf(source, end, this.lineEnd(end), ',');
  }

  /** Where the words of a call without brackets end. */
  private lineEnd(from: number): number {
    const { code, closes } = this.source;
    const last = Math.min(code.length, from + MAX_VALUE);
    for (let at = from; at < last; at++) {
      const character = code.charAt(at);
      if ('([{'.includes(character)) at = closes.get(at) ?? last;
      else if (';)]}'.includes(character)) return at;
      else if (character === '\n' && !/[,\\]\s{0,20}$/.test(code.slice(Math.max(from, at - 20), at)))
        return at;
      else if (
        character === ' ' &&
        /^ (?:do|if|unless|rescue|and|or|while|until)\b/.test(code.slice(at, at + 9))
      )
        return at;
    }
    return last;
  }

  /** The names with those that they were made of. */
  withSources(names: ReadonlySet<string>): ReadonlySet<string> {
    const found = new Set(names);
    let open = [...names];
    for (let depth = 0; depth < MAX_DEPTH && open.length > 0 && found.size < MAX_NAMES; depth++) {
      const next = new Set<string>();
      for (const name of open)
        for (const span of (this.bindings.get(name) ?? []).slice(0, 4))
          for (const source of this.namesIn(span)) if (!found.has(source)) next.add(source);
      open = [...next].slice(0, MAX_NAMES);
      for (const name of open) found.add(name);
    }
    return found;
  }

  /** A file that is named by a text is that text; one that a variable names is the variable, and what that is. */
  keysOfName(name: string): ReadonlySet<string> {
    const value = this.bindings.get(name)?.[0];
    return value === undefined ? new Set() : this.keysOf(value, 1);
  }

  private keysOf(span: Span, depth: number): ReadonlySet<string> {
    const keys = new Set<string>();
    const strings = stringsIn(this.source, span);
    for (const { value } of strings) for (const key of filesIn(value)) keys.add(key);
    const isTemplate = strings.some(
      ({ value }) => value.search(this.language.interpolated) !== -1 || value.includes('{}'),
    );
    if (keys.size > 0 && !isTemplate) return keys;
    for (const name of this.namesIn(span)) {
      keys.add(`$${name}`);
      const value = depth < MAX_DEPTH ? this.bindings.get(name)?.[0] : undefined;
      if (value === undefined || keys.size > MAX_NAMES) continue;
      for (const key of this.keysOf(value, depth + 1))
        if (!key.startsWith('$') || strings.length === 0) keys.add(key);
    }
    return keys;
  }

  private readBindings(): ReadonlyMap<string, readonly Span[]> {
    const found = new Map<string, Span[]>();
    let count = 0;
    for (const { 0: token, 1: name = '', index } of this.source.code.matchAll(this.language.binding)) {
      if (count++ >= MAX_BINDINGS) break;
      const span = this.valueSpan(index + token.length);
      const known = found.get(name);
      if (known === undefined) found.set(name, [span]);
      else known.push(span);
    }
    for (const [name, span] of this.language.moreBindings?.(this.source) ?? []) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [span]);
      else known.push(span);
    }
    return found;
  }

  private valueSpan(from: number): Span {
    const { code, closes } = this.source;
    const last = Math.min(code.length, from + MAX_VALUE);
    for (let at = from; at < last; at++) {
      const character = code.charAt(at);
      if ('([{'.includes(character)) at = closes.get(at) ?? last;
      else if (this.language.ends.includes(character) && !this.goesOn(at)) return { from, to: at };
    }
    return { from, to: last };
  }

  /** A line of Ruby goes on where the next one begins with a point. */
  private goesOn(at: number): boolean {
    return (
      this.source.code.charAt(at) === '\n' && /^\s{0,200}[.+]/.test(this.source.code.slice(at, at + 210))
    );
  }

  private readFunctions(): ReadonlyMap<string, Span> {
    const found = new Map<string, Span>();
    let count = 0;
    for (const { 0: token, 1: name = '', index } of this.source.code.matchAll(this.language.definition)) {
      if (count++ >= MAX_FUNCTIONS) break;
      const from = index + token.length;
      found.set(name, { from, to: this.language.bodyEnd(this.source, from) });
    }
    return found;
  }
}

/** The last parts of the paths in a text. */
function filesIn(text: string): readonly string[] {
  const words = text.slice(0, MAX_VALUE).split(/[\s"';&|()]+/);
  const paths = words.length > 1 ? words.filter((word) => word.includes('/')) : words;
  return paths.flatMap((word) => {
    if (/:\/\//.test(word)) return [];
    const name = word.slice(word.lastIndexOf('/') + 1);
    return /^[\w.+-]{2,}$/.test(name) ? [name] : [];
  });
}
