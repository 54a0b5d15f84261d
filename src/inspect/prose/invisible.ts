// Finds what characters without a shape carry in a text, and passes over those that belong to writing and emoji.
import { MAX_MESSAGE, messageOfBits, messageOfSelectors, messageOfTags } from './decode.ts';
import { codeName, IGNORABLE, isMark, kindOf, takesJoiner, takesSelector } from './signs.ts';

export type InvisibleKind = 'tags' | 'selectors' | 'zero-width' | 'reserved' | 'split-words' | 'broken-words';

/** One way of hiding in one text: all of it together. */
export interface InvisibleText {
  readonly kind: InvisibleKind;
  /** Of the first character, in characters of the text. */
  readonly at: number;
  readonly count: number;
  /** The first character, as U+XXXX. */
  readonly first: string;
  /** What it spells, when it spells something. */
  readonly message?: string;
  /** Whether it is data by its shape alone, though nobody here can read it. */
  readonly data: boolean;
}

/** Characters of one kind, in the order of the text. */
class Stream {
  at = -1;
  count = 0;
  longest = 0;
  readonly codes: number[] = [];
  readonly kinds = new Set<number>();

  add(at: number, codes: readonly number[]): void {
    if (codes.length === 0) return;
    if (this.at === -1) this.at = at;
    this.count += codes.length;
    for (const code of codes) {
      if (this.codes.length < 16 * MAX_MESSAGE) this.codes.push(code);
      if (this.kinds.size < 64) this.kinds.add(code);
    }
  }

  found(kind: InvisibleKind, data: boolean, message?: string): InvisibleText {
    const first = codeName(this.codes[0] ?? 0);
    const { at, count } = this;
    return { kind, at, count, first, data, ...(message !== undefined && { message }) };
  }
}

interface Streams {
  readonly tags: Stream;
  readonly selectors: Stream;
  /** Selectors behind what takes them: ordinary, unless they spell something. */
  readonly known: Stream;
  readonly zero: Stream;
  /** These and those that belong to writing: ordinary, unless they spell something. */
  readonly every: Stream;
  readonly reserved: Stream;
  readonly split: Stream;
  /** Those inside words of small letters: names of programs are parted at their capitals, so that lines may break. */
  readonly broken: Stream;
}

interface Run {
  readonly at: number;
  readonly codes: readonly number[];
  /** The characters around it; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

/** Selectors in a row that no text has. */
const MANY_SELECTORS = 16;
/** Zero-width characters in a row, of two sorts and more, that no text has. */
const MANY_ZEROS = 32;
/** Zero-width characters in a row that are looked at as bits, also between letters that take them. */
const FEW_ZEROS = 8;
/** Words of small letters in pieces that no slip of a keyboard or a copied page makes. */
const BROKEN = 3;
/** Places that take a zero-width character here and there: mentions, long words, empty cells. */
const SCATTERED = 64;

/**
 * Flags of regions are a black flag and tags; `flags` are the regions that have one (UTS #51, RGI_Emoji_Tag_Sequence).
 * Linear; never throws.
 */
export function findInvisible(text: string, flags: ReadonlySet<string>): InvisibleText[] {
  // oxlint-disable-next-line no-control-regex -- ASCII has none of them
  if (!/[^\u0000-\u007f]/.test(text)) return [];
  const streams: Streams = {
    tags: new Stream(),
    selectors: new Stream(),
    known: new Stream(),
    zero: new Stream(),
    every: new Stream(),
    reserved: new Stream(),
    split: new Stream(),
    broken: new Stream(),
  };
  for (const match of text.matchAll(IGNORABLE)) take(runOf(text, match[0], match.index), streams, flags);
  return [...tagsIn(streams), ...selectorsIn(streams), ...zerosIn(streams), ...reservedIn(streams)];
}

function runOf(text: string, run: string, at: number): Run {
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  const after = text.codePointAt(at + run.length);
  return {
    at,
    codes: Array.from(run, (character) => character.codePointAt(0) ?? 0),
    before: at === 0 ? '' : text.slice(Math.max(0, at - (isPair ? 2 : 1)), at),
    after: after === undefined ? '' : String.fromCodePoint(after),
  };
}

function take(run: Run, streams: Streams, flags: ReadonlySet<string>): void {
  const of = (kind: string): number[] => run.codes.filter((code) => kindOf(code) === kind);
  const tags = of('tag');
  if (tags.length > 0 && !isFlag(run.before, tags, flags)) streams.tags.add(run.at, tags);
  takeSelectors(run, streams);
  takeZeros(run, streams);
  streams.reserved.add(run.at, of('reserved'));
}

const BLACK_FLAG = '\u{1f3f4}';
const CANCEL = 0xe007f;

function isFlag(before: string, tags: readonly number[], flags: ReadonlySet<string>): boolean {
  return before === BLACK_FLAG && tags.at(-1) === CANCEL && flags.has(messageOfTags(tags));
}

/** One selector behind a base is writing; two of the same are a slip; more carry something. */
function takeSelectors({ at, codes, before }: Run, { selectors, known }: Streams): void {
  const own = codes.filter((code) => kindOf(code) === 'selector');
  const [first] = own;
  if (first === undefined) return;
  const isSlip = own.every((code) => code === first) && own.length <= 3;
  if (isSlip && takesSelector(before, first)) return known.add(at, own);
  selectors.longest = Math.max(selectors.longest, own.length);
  selectors.add(at, own);
}

const ZEROS: ReadonlySet<string> = new Set(['zero', 'soft', 'filler']);

function takeZeros({ at, codes, before, after }: Run, { zero, split, broken, every }: Streams): void {
  const own = codes.filter((code) => ZEROS.has(kindOf(code)));
  const sorts = new Set(own).size;
  const isBits = own.length >= FEW_ZEROS && sorts > 1;
  const isWritten = takesJoiner(before) || takesJoiner(after) || own.every(isOrdinary);
  every.add(at, own);
  if (!isBits && isWritten) return;
  if (at === 0 && own.length === 1 && own[0] === 0xfeff) return;
  if (isBits) zero.longest = Math.max(zero.longest, own.length);
  zero.add(at, own);
  if (/[A-Za-z]/.test(before) && /[A-Za-z]/.test(after)) split.add(at, own);
  if (/[a-z]/.test(before) && /[a-z]/.test(after)) broken.add(at, own);
}

/** Marks of direction, places to part a word, and blanks of Korean: they stand anywhere, for a reason. */
function isOrdinary(code: number): boolean {
  return isMark(code) || kindOf(code) !== 'zero';
}

function tagsIn({ tags }: Streams): InvisibleText[] {
  if (tags.count === 0) return [];
  const message = messageOfTags(tags.codes);
  return [tags.found('tags', tags.count >= MANY_SELECTORS, /\w{2}/.test(message) ? message : undefined)];
}

function selectorsIn({ selectors, known }: Streams): InvisibleText[] {
  const spelled = messageOfSelectors(selectors.codes);
  if (selectors.count >= 4)
    return [selectors.found('selectors', selectors.longest >= MANY_SELECTORS, spelled)];
  // Both styles in turn can be bits; all other selectors are bytes or halves of them.
  const behindBases =
    messageOfSelectors(known.codes) ?? (known.kinds.size === 2 ? messageOfBits(known.codes) : undefined);
  return behindBases === undefined ? [] : [known.found('selectors', true, behindBases)];
}

function zerosIn({ zero, split, broken, every }: Streams): InvisibleText[] {
  const message = zero.kinds.size > 1 ? messageOfBits(zero.codes) : undefined;
  const isMuch = zero.longest >= FEW_ZEROS || (zero.kinds.size > 1 && zero.count >= SCATTERED);
  if (message !== undefined || isMuch) return [zero.found('zero-width', zero.longest >= MANY_ZEROS, message)];
  const inWriting = every.kinds.size > 1 ? messageOfBits(every.codes) : undefined;
  if (inWriting !== undefined) return [every.found('zero-width', true, inWriting)];
  if (broken.count >= BROKEN) return [broken.found('broken-words', false)];
  return split.count === 0 ? [] : [split.found('split-words', false)];
}

function reservedIn({ reserved }: Streams): InvisibleText[] {
  return reserved.count === 0 ? [] : [reserved.found('reserved', false)];
}
