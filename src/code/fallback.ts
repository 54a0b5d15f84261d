// What is read of a program that the parser gives up on: names followed by a parenthesis, and quoted texts.

import { Collector, MAX_PROGRAM } from './collect.ts';
import type { CodeFacts, Language } from './facts.ts';

/** Bounded repeats keep the search linear. */
const CALL = /(?<![\w$.])([A-Za-z_$][\w$]{0,60}(?:\.[\w$]{1,60}){0,6})[ \t]?\(/g;
const QUOTED = /"([^"\\\n]{3,4000})"|'([^'\\\n]{3,4000})'/g;

/** Partial facts: every name before a parenthesis as a call, unresolved, and every plain quoted text. */
export function readRoughly(language: Language, whole: string, reason: string): CodeFacts {
  const text = whole.length > MAX_PROGRAM ? whole.slice(0, MAX_PROGRAM) : whole;
  const collector = new Collector(text);
  collector.limit(reason);
  readRest(collector, text, 0);
  return collector.facts(language);
}

/** What `read` gives, and rough facts when a parser throws. */
export function unlessItThrows(language: Language, whole: string, read: () => CodeFacts): CodeFacts {
  try {
    return read();
  } catch (error) {
    const what = error instanceof Error ? error.name : 'error';
    return readRoughly(language, whole, `the parser gave up: ${what}`);
  }
}

/** Reads roughly what is left of a text from an offset on. */
export function readRest(collector: Collector, text: string, from: number): void {
  const rest = text.slice(from);
  for (const match of rest.matchAll(CALL)) {
    collector.call(from + match.index, { callee: match[1] ?? '', args: [], scope: 0, silenced: false });
  }
  for (const match of rest.matchAll(QUOTED)) {
    collector.text(from + match.index, match[1] ?? match[2] ?? '', [], 0);
  }
}
