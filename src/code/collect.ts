// Gathers the facts of one program within limits, and says which limit was met first.

import { Earlier } from './earlier.ts';
import type {
  CodeCall,
  CodeFacts,
  CodePlace,
  CodeReference,
  CodeImport,
  CodeScope,
  CodeText,
  CodeValue,
  EmbeddedCode,
  Language,
} from './facts.ts';
import { Lines } from './lines.ts';

/** Programs longer than this are read up to it; hand-written code is far shorter. In characters. */
export const MAX_PROGRAM = 5_000_000;
/** Per program; 5 MB of ordinary code has about 60 000 calls and as many texts. */
const MAX_CALLS = 250_000;
const MAX_TEXTS = 250_000;
const MAX_REFERENCES = 250_000;
const MAX_IMPORTS = 50_000;
const MAX_SCOPES = 100_000;
const MAX_ERRORS = 1000;
/** Programs inside one program; a packer nests them one by one, it does not lay out thousands. */
const MAX_EMBEDDED = 1000;
/** Characters of texts that were put together, over the whole program. */
const MAX_FOLDED = 16 << 20;
/**
 * A program with more grammar errors than one in so many characters was not understood as a whole. The Python
 * grammar takes `1.` before a comma for an error, which valid tables of numbers have once in 180.
 */
const CHARACTERS_PER_ERROR = 60;

export interface CallParts {
  readonly callee: string;
  readonly args: readonly CodeValue[];
  readonly named?: ReadonlyMap<string, CodeValue>;
  readonly target?: CodeValue | undefined;
  readonly scope: number;
  readonly silenced: boolean;
  readonly hidden?: readonly string[];
  readonly pipedFrom?: number;
  readonly folder?: string;
}

const NONE: readonly string[] = [];
const NO_VALUES: ReadonlyMap<string, CodeValue> = new Map();

export class Collector {
  readonly calls: CodeCall[] = [];
  readonly imports: CodeImport[] = [];
  readonly scopes: CodeScope[] = [{ name: '', line: 1, parent: 0 }];
  readonly #texts: CodeText[] = [];
  readonly #references: CodeReference[] = [];
  readonly #embedded: EmbeddedCode[] = [];
  readonly #errors: CodePlace[] = [];
  readonly #folded = new Set<string>();
  readonly #lines: Lines;
  readonly #length: number;
  /** Lines of shell that wait for a call that starts a program; undefined once there was one. */
  #offered: Map<number, Pick<EmbeddedCode, 'text' | 'layers'>> | undefined = new Map();
  #foldedLength = 0;
  #errorCount = 0;
  #reason: string | undefined;
  /** All facts, once something was read again. */
  #all: Earlier | undefined;
  /** The same, while something is read again. */
  #earlier: Earlier | undefined;

  constructor(text: string) {
    this.#lines = new Lines(text);
    this.#length = text.length;
  }

  /** Says that something was left out; the first reason is kept. */
  limit(reason: string): void {
    this.#reason ??= reason;
  }

  place(offset: number): CodePlace {
    return this.#lines.at(Math.max(0, Math.min(offset, this.#length)));
  }

  /** What is read meanwhile was read before: its facts are corrected and not given twice. */
  again(read: () => void): void {
    this.#all ??= this.#earlierFacts();
    this.#all.begin();
    this.#earlier = this.#all;
    try {
      read();
    } finally {
      this.#earlier = undefined;
    }
  }

  #earlierFacts(): Earlier {
    const earlier = new Earlier();
    for (const [number, call] of this.calls.entries()) earlier.addCall(call.callee, call, number);
    for (const each of this.#references) earlier.isNew(each.name, each);
    for (const each of this.imports) earlier.isNew(each.module, each);
    for (const each of this.#embedded) earlier.isNew(each.text, each);
    return earlier;
  }

  /** Gives the call's number, or -1 beyond the limit. */
  call(offset: number, parts: CallParts): number {
    const { line, column } = this.place(offset);
    const callee = parts.callee === '' ? '.__call__' : parts.callee;
    const number = this.#earlier?.callAt(callee, { line, column }, this.calls.length) ?? this.calls.length;
    if (number >= MAX_CALLS) {
      this.limit(`more than ${MAX_CALLS} calls`);
      return -1;
    }
    // All properties, in one order: whoever looks at calls meets one kind of object.
    this.calls[number] = {
      line,
      column,
      callee,
      args: parts.args,
      named: parts.named ?? NO_VALUES,
      moment: parts.scope === 0 ? 'module' : 'function',
      scope: parts.scope,
      silenced: parts.silenced,
      hidden: parts.hidden ?? NONE,
      target: parts.target,
      pipedFrom: parts.pipedFrom,
      folder: parts.folder,
    };
    return number;
  }

  text(offset: number, text: string, layers: readonly string[], scope: number): void {
    if (text !== '' && this.#earlier === undefined) this.#addText(offset, text, layers, scope);
  }

  #addText(offset: number, text: string, layers: readonly string[], scope: number): void {
    if (this.#texts.length >= MAX_TEXTS) return this.limit(`more than ${MAX_TEXTS} texts`);
    const { line, column } = this.place(offset);
    this.#texts.push({ line, column, text, layers, scope });
  }

  /** A text that was put together: kept once, and within a sum of lengths. */
  folded(offset: number, value: CodeValue, scope: number): void {
    if (value.kind !== 'text' || value.layers.length === 0 || this.#folded.has(value.text)) return;
    this.#foldedLength += value.text.length;
    if (this.#foldedLength > MAX_FOLDED) return this.limit(`more than ${MAX_FOLDED} characters put together`);
    this.#folded.add(value.text);
    if (value.text !== '') this.#addText(offset, value.text, value.layers, scope);
  }

  reference(offset: number, name: string, scope: number): void {
    const { line, column } = this.place(offset);
    if (this.#earlier?.isNew(name, { line, column }) === false) return;
    if (this.#references.length >= MAX_REFERENCES) return this.limit(`more than ${MAX_REFERENCES} names`);
    this.#references.push({ line, column, name, scope });
  }

  import(offset: number, module: string, names: readonly string[], scope: number): void {
    const { line, column } = this.place(offset);
    if (this.#earlier?.isNew(module, { line, column }) === false) return;
    if (this.imports.length >= MAX_IMPORTS) return this.limit(`more than ${MAX_IMPORTS} imports`);
    this.imports.push({ line, column, module, names, scope });
  }

  /** Gives the number of a new function, or its parent's beyond the limit. */
  scope(offset: number, name: string, parent: number): number {
    if (this.scopes.length >= MAX_SCOPES) {
      this.limit(`more than ${MAX_SCOPES} functions`);
      return parent === 0 ? 1 : parent;
    }
    this.scopes.push({ name, line: this.place(offset).line, parent });
    return this.scopes.length - 1;
  }

  embed(offset: number, language: Language, text: string, layers: readonly string[]): void {
    const { line, column } = this.place(offset);
    if (this.#earlier?.isNew(text, { line, column }) === false) return;
    if (this.#embedded.length >= MAX_EMBEDDED) return this.limit(`more than ${MAX_EMBEDDED} programs inside`);
    this.#embedded.push({ line, column, language, text, layers });
  }

  /** A line of shell that is run where nobody says otherwise; it counts in a program that starts others. */
  offer(offset: number, text: string, layers: readonly string[]): void {
    if (this.#offered === undefined) this.embed(offset, 'shell', text, layers);
    else if (this.#offered.size < MAX_EMBEDDED) this.#offered.set(offset, { text, layers });
  }

  /** The program starts another one. */
  starts(): void {
    const offered = this.#offered;
    this.#offered = undefined;
    for (const [offset, { text, layers }] of offered ?? []) this.embed(offset, 'shell', text, layers);
  }

  error(offset: number): void {
    if (this.#errorCount++ < MAX_ERRORS) this.#errors.push(this.place(offset));
  }

  facts(language: Language, returns: ReadonlyMap<string, CodeValue> = NO_VALUES): CodeFacts {
    if (this.#errorCount > 3 + this.#length / CHARACTERS_PER_ERROR) {
      this.limit(`${this.#errorCount} places do not fit the grammar`);
    }
    return {
      language,
      calls: this.calls,
      imports: this.imports,
      texts: this.#texts,
      references: this.#references,
      scopes: this.scopes,
      embedded: this.#embedded,
      returns,
      errors: this.#errors,
      completeness: this.#reason === undefined ? 'complete' : 'partial',
      ...(this.#reason === undefined ? {} : { reason: this.#reason }),
    };
  }
}
