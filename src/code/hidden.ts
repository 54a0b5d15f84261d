// What hides code from a reader's eyes, in any language: direction controls, invisible characters, blank runs, packed literals.

import { blankNames } from './blank-names.ts';
import type { CodePlace } from './facts.ts';
import { Lines } from './lines.ts';
import { offScreen } from './off-screen.ts';

export type HiddenKind =
  | 'bidi'
  | 'zero-width'
  | 'joiner'
  | 'invisible-run'
  | 'blank-name'
  | 'look-alike'
  | 'off-screen'
  | 'coding-cookie'
  | 'packed-literal'
  | 'carriage-return'
  | 'ansi-escape';

export interface HiddenText extends CodePlace {
  readonly kind: HiddenKind;
  /** Code points, the word, or a length; plain ASCII except for the word. */
  readonly detail: string;
}

/** Facts of one kind per text; more of them say nothing new. */
const MAX_PER_KIND = 50;
const MAX_TEXT = 5_000_000;
/** Characters of base64 in one literal. */
const PACKED = 1000;

interface Found {
  readonly kind: HiddenKind;
  readonly at: number;
  readonly detail: string;
}

/**
 * Looks for text that is not what it looks like (Trojan Source, CVE-2021-42574; PEP 263 and PEP 672 for Python).
 * For decoded code, markdown and configuration, not for raw notebook JSON. Linear; reads the first 5 million
 * characters. Never throws.
 */
export function findHidden(whole: string): readonly HiddenText[] {
  const text = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole;
  const found = [
    ...firstOf(offScreen(text)),
    ...firstOf(returns(text)),
    ...firstOf(escapes(text)),
    ...(/[^\0-\x7f]/.test(text)
      ? [...invisible(text), ...firstOf(blankNames(text)), ...lookAlikes(text)]
      : []),
    ...cookies(text),
    ...packed(text),
  ];
  if (found.length === 0) return [];
  const lines = new Lines(text);
  const counts = new Map<HiddenKind, number>();
  const out: HiddenText[] = [];
  for (const { kind, at, detail } of found.sort((a, b) => a.at - b.at)) {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MAX_PER_KIND) out.push({ kind, ...lines.at(at), detail });
  }
  return out;
}

/** As many as are told of one kind, which come in the order of the text. */
function firstOf(found: Generator<Found>): Found[] {
  const kept: Found[] = [];
  for (const one of found) if (kept.push(one) === MAX_PER_KIND) break;
  return kept;
}

const LINE_FEED = 10;

/** Lone carriage returns: terminals and some viewers show what follows one over what came before it. */
function* returns(text: string): Generator<Found> {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (at + 1 < text.length && text.charCodeAt(at + 1) !== LINE_FEED)
      yield { kind: 'carriage-return', at, detail: 'U+000D' };
  }
}

function* escapes(text: string): Generator<Found> {
  for (let at = text.indexOf('\x1b'); at >= 0; at = text.indexOf('\x1b', at + 1)) {
    if (/[[\]PX^_]/.test(text[at + 1] ?? '')) yield { kind: 'ansi-escape', at, detail: 'U+001B' };
  }
}

const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Between letters of ASCII only: elsewhere joiners and non-joiners are part of writing. */
const ZERO_WIDTH = /(?<=[A-Za-z0-9_])[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]{1,200}(?=[A-Za-z0-9_])/g;
/** Variation selectors and tags; one or two follow an emoji, more carry data. */
const SELECTORS = /(?:[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]){3,}/g;
/** Flags of regions are a black flag and tags. */
const BLACK_FLAG = '\ud83c\udff4';

function* invisible(text: string): Generator<Found> {
  for (const match of text.matchAll(BIDI)) yield { kind: 'bidi', at: match.index, detail: points(match[0]) };
  yield* zeroWidths([...text.matchAll(ZERO_WIDTH)]);
  for (const match of text.matchAll(SELECTORS)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const count = Array.from(match[0].slice(0, 1_000_000)).length;
    if (before === BLACK_FLAG && count <= 8) continue;
    yield { kind: 'invisible-run', at: match.index, detail: `${count} of ${points(match[0])}` };
  }
}

/** Joiners and non-joiners of names: JavaScript takes them for a part of the name, other characters for a mistake. */
const JOINER = /[\u200c\u200d]/;
/** Characters at one place, and in the whole text, from which on they say something. */
const MANY_HERE = 4;
const MANY = 16;

/** Here and there they come along with what is copied from a page; many of them spell a message. */
function* zeroWidths(matches: readonly RegExpMatchArray[]): Generator<Found> {
  const all = matches.reduce((sum, [run]) => sum + run.length, 0);
  for (const { 0: run, index: at = 0 } of matches) {
    const isMessage = all >= MANY || run.length >= MANY_HERE;
    if (isMessage) yield { kind: 'invisible-run', at, detail: `${run.length} of ${points(run)}` };
    else yield { kind: JOINER.test(run) ? 'joiner' : 'zero-width', at, detail: points(run) };
  }
}

function points(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Blocks of Greek and Cyrillic. Most texts beyond ASCII have no letter of them, and need no look at their words. */
const GREEK_OR_CYRILLIC = /[\u0370-\u03ff\u0400-\u052f]/;
/** Cyrillic and Greek letters that look like Latin ones in most typefaces. */
const LOOKS_LATIN = /^[аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅοιυνκΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/;
const MIXED = /[A-Za-z0-9_\u0370-\u03ff\u0400-\u052f]{2,100}/g;
/** Letters that Python reads as ASCII after NFKC: full-width and mathematical ones, where they are called or set. */
const IS_COMPATIBLE = /[\uff21-\uff3a\uff41-\uff5a\uff3f\ud835ªº\u2102-\u2134]/;
const COMPATIBLE =
  /(?:[A-Za-z0-9_]|[\uff21-\uff3a\uff41-\uff5a\uff3f]|\ud835[\udc00-\udfff]|[ªº\u2102-\u2134]){2,100}(?=[ \t]{0,4}[(.=[])/g;

function* lookAlikes(text: string): Generator<Found> {
  if (GREEK_OR_CYRILLIC.test(text)) yield* mixedWords(text);
  if (IS_COMPATIBLE.test(text)) yield* compatibleWords(text);
}

function* mixedWords(text: string): Generator<Found> {
  for (const match of text.matchAll(MIXED)) {
    const [word] = match;
    const foreign = word.replace(/[A-Za-z0-9_]+/g, '');
    if (foreign === '' || !/[A-Za-z]/.test(word) || !LOOKS_LATIN.test(foreign)) continue;
    yield { kind: 'look-alike', at: match.index, detail: word };
  }
}

function* compatibleWords(text: string): Generator<Found> {
  for (const match of text.matchAll(COMPATIBLE)) {
    const [word] = match;
    const plain = word.normalize('NFKC');
    if (word === plain || !/^[A-Za-z_]\w*$/.test(plain)) continue;
    yield { kind: 'look-alike', at: match.index, detail: word };
  }
}

/** A second `-*- coding -*-` line: PEP 263 honours lines 1 and 2 only, so further down something was appended. */
function* cookies(text: string): Generator<Found> {
  const first = text.indexOf('\n');
  // Where the second line begins.
  const second = first < 0 ? text.length : first + 1;
  for (let at = text.indexOf('-*-'); at >= 0;) {
    const start = text.lastIndexOf('\n', at) + 1;
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 200));
    const early = start <= second;
    if (!early && /^[ \t\f]{0,80}#[ \t]{0,8}-\*-.{0,40}coding[:=][ \t]{0,8}[-\w.]/.test(line)) {
      yield { kind: 'coding-cookie', at: start, detail: line.trim().slice(0, 80) };
    }
    at = text.indexOf('-*-', end);
  }
}

/** A quote and the first base64 characters of zlib, gzip, bzip2 and xz streams. */
const PREFIX = /["'`](?:eJ|eN|H4sI|QlpoOT|\/Td6WFoA)/g;
const NOT_BASE64 = /[^A-Za-z0-9+/=_-]/g;

function* packed(text: string): Generator<Found> {
  PREFIX.lastIndex = 0;
  for (let match = PREFIX.exec(text); match; match = PREFIX.exec(text)) {
    NOT_BASE64.lastIndex = match.index + 1;
    const end = NOT_BASE64.exec(text)?.index ?? text.length;
    const length = end - match.index - 1;
    if (length >= PACKED)
      yield { kind: 'packed-literal', at: match.index, detail: `${match[0].slice(1)}, ${length} characters` };
    PREFIX.lastIndex = Math.max(PREFIX.lastIndex, end);
  }
}
