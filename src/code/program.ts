// Reads a program with the parser of its language, as far as its limits go, and roughly where the parser gives up.

import { Collector, MAX_PROGRAM } from './collect.ts';
import { mayBeLate, readBodies, readLate } from './bodies.ts';
import { makeState, noteErrors, type Handlers } from './evaluate.ts';
import type { CodeFacts, Language } from './facts.ts';
import { readRest, unlessItThrows } from './fallback.ts';
import { follow, markRunning, returnsOf } from './outline.ts';
import type { State } from './state.ts';
import type { Sought } from './values.ts';
import type { FlatTree } from './tree.ts';

/** What is particular to the language of a program. */
export interface Grammar {
  readonly language: Language;
  readonly handlers: Handlers;
  /** The tree of a text, and how many of its characters are in it. */
  readonly parse: (text: string) => { readonly flat: FlatTree; readonly read: number };
  /** Runs the code of the module. */
  readonly start: (state: State) => void;
}

/** Facts of the first {@link MAX_PROGRAM} characters of a program. Never throws. */
export function readProgram(grammar: Grammar, whole: string): CodeFacts {
  return unlessItThrows(grammar.language, whole, () => readByGrammar(grammar, whole));
}

function readByGrammar({ language, handlers, parse, start }: Grammar, whole: string): CodeFacts {
  const text = whole.length > MAX_PROGRAM ? whole.slice(0, MAX_PROGRAM) : whole;
  const out = new Collector(text);
  if (text.length < whole.length) out.limit(`longer than ${MAX_PROGRAM} characters`);
  const { flat, read } = parse(text);
  if (!flat.full) out.limit('too many syntax nodes');
  const state = makeState(flat, out, handlers);
  noteErrors(flat, out);
  start(state);
  readBodies(state);
  if (read < text.length) {
    out.limit('the parser took too long');
    readRest(out, text, read);
  }
  const facts = (): CodeFacts => {
    const returns = returnsOf(state);
    markRunning(state);
    follow(state, returns);
    return out.facts(language, returns);
  };
  const closer = (sought: Sought): CodeFacts | undefined => (readLate(state, sought) ? facts() : undefined);
  return mayBeLate(state) ? { ...facts(), closer } : facts();
}
