// What readers of commands need to know of a word, whether it is a text or a value that is only known in part.

/** A word as the reader of some language gives it. */
export interface WordKind<Word> {
  /** The text, where all of it is known. */
  readonly text: (word: Word) => string | undefined;
  /** The known beginning of it, or an empty text. */
  readonly start: (word: Word) => string;
  /** What is left of it behind so many characters of that. */
  readonly behind: (word: Word, length: number) => Word;
  /** The known end of it, or an empty text. */
  readonly end: (word: Word) => string;
  readonly of: (text: string) => Word;
}

/** Words that are texts: what is worked out stands in them as it is written. */
export const TEXT_WORDS: WordKind<string> = {
  text: (word) => word,
  start: (word) => word,
  behind: (word, length) => word.slice(length),
  end: (word) => word,
  of: (text) => text,
};

/** The name of a program: without its folder and Windows' suffix, in lower case; Python and pip without a version. */
export function programName(path: string): string {
  const base = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return base.replace(/\.exe$/, '').replace(/^(python|pip)\d[\d.]*$/, '$1');
}

/** Without options, and without the words that options with a value take. Ends where output is redirected. */
export function positionals(args: readonly string[], values: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '>' || arg === '<') break;
    if (values.has(arg)) at++;
    else if (!arg.startsWith('-')) found.push(arg);
  }
  return found;
}
