// Finds characters that turn the order of a line although nothing in it is written from right to left.
import { codeName, hasRightToLeft } from './signs.ts';

export interface TurnedText {
  /** Of the first one, in characters of the text. */
  readonly at: number;
  readonly count: number;
  /** The first one, as U+XXXX. */
  readonly first: string;
  /** The start of its line. */
  readonly shown: string;
}

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
/** The one that turns letters themselves: it has no use but to show a text backwards. */
const OVERRIDE = '\u202e';
/** It keeps letters from left to right: without letters of the other kind it changes nothing. */
const KEEPS = new Set(['\u202a', '\u202d', '\u2066', '\u2068', '\u202c', '\u2069']);
/** Characters of a line that are looked at around a control. */
const AROUND = 1000;
const SHOWN = 80;
/** Controls whose line is looked at; no text has a tenth as many, and each costs a line. */
const LOOKED_AT = 2000;

/**
 * Overrides anywhere, and embeddings from right to left in lines without such letters (UAX #9; Trojan Source,
 * CVE-2021-42574). What copying from a phone or from Windows leaves behind turns nothing and is passed over.
 * Linear; never throws.
 */
export function findTurned(text: string): TurnedText | undefined {
  let first: Omit<TurnedText, 'count'> | undefined;
  let count = 0;
  let seen = 0;
  for (const { 0: control, index } of text.matchAll(CONTROL)) {
    if (KEEPS.has(control)) continue;
    const isLooked = ++seen <= LOOKED_AT;
    if (control !== OVERRIDE && isLooked && hasRightToLeft(lineAround(text, index))) continue;
    count++;
    if (first === undefined) {
      const shown = lineAround(text, index).slice(0, SHOWN);
      first = { at: index, first: codeName(control.charCodeAt(0)), shown };
    }
  }
  return first === undefined ? undefined : { ...first, count };
}

function lineAround(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - AROUND), at + AROUND);
  const middle = Math.min(at, AROUND);
  const end = window.indexOf('\n', middle);
  return window.slice(window.lastIndexOf('\n', middle) + 1, end === -1 ? undefined : end);
}
