// Says what a text tells an agent to do, and whether it speaks to one.
import type { Act, ProseKnowledge } from './knowledge.ts';
import { plainText } from './plain.ts';

/** An act that a text asks for, and where in its words. */
export interface SaidAct extends Act {
  /** In characters of {@link Speech.words}. */
  readonly at: number;
  readonly match: string;
}

export interface Speech {
  /** The text as its words are compared. */
  readonly words: string;
  /** The same as it was written, for evidence: small letters would hide a token from what masks it. */
  readonly written: string;
  /** Whether an agent is spoken to. */
  readonly addressed: boolean;
  /** One of each kind at most. */
  readonly acts: readonly SaidAct[];
}

/** Whether a match counts, by the words before it. */
export type Counts = (before: string) => boolean;

/** `text` has at most a few thousand characters; time grows with it. */
export function speechOf(text: string, { addresses, acts }: ProseKnowledge, counts?: Counts): Speech {
  const written = plainText(text);
  const words = written.toLowerCase();
  return {
    words,
    written,
    addressed: addresses.some((pattern) => pattern.test(words)),
    acts: acts.flatMap((act) => saidIn(words, act, counts)),
  };
}

/** The same, unless nobody is spoken to and nothing of the kinds `telling` is said: then it is not looked at further. */
export function speechTo(
  text: string,
  { addresses, acts }: ProseKnowledge,
  telling: readonly string[],
): Speech | undefined {
  const written = plainText(text);
  const words = written.toLowerCase();
  const addressed = addresses.some((pattern) => pattern.test(words));
  const tells = (act: Act): boolean => telling.includes(act.kind);
  const said = acts.filter(tells).flatMap((act) => saidIn(words, act));
  if (!addressed && said.length === 0) return undefined;
  const others = acts.filter((act) => !tells(act)).flatMap((act) => saidIn(words, act));
  return { words, written, addressed, acts: [...said, ...others] };
}

/** Characters before a match that may turn its meaning. */
const BEFORE = 80;

/** Places of one pattern that are looked at: the first may be forbidden, and the next one told. */
const MOST = 8;

function saidIn(words: string, act: Act, counts?: Counts): SaidAct[] {
  for (const pattern of act.patterns) {
    pattern.lastIndex = 0;
    for (let tried = 0; tried < MOST; tried++) {
      const match = pattern.exec(words);
      if (match === null) break;
      if (counts?.(beforeOf(words, match.index, act)) !== false)
        return [{ ...act, at: match.index, match: match[0] }];
    }
  }
  return [];
}

/** What a command stands in is no quotation, and what is a ban by itself is not meant by the one before it. */
function beforeOf(words: string, at: number, { code = false, negated = false }: Act): string {
  const before = words.slice(Math.max(0, at - BEFORE), at);
  const bare = code ? before.replace(/(^|[\s(:|])["'][^"']{0,80}$/, '$1') : before;
  return negated ? bare.replace(/^.*(?:,| and| but) /, '') : bare;
}

/** The acts of some kinds. */
export function actsOf({ acts }: Speech, kinds: readonly string[]): readonly SaidAct[] {
  return acts.filter(({ kind }) => kinds.includes(kind));
}

/** What it is told, as the end of a sentence. */
export function toldBy(acts: readonly Act[]): string {
  const said = acts.map(({ says }) => says);
  const last = said.pop() ?? '';
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`;
}
