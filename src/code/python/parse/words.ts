// The kinds of tokens, and the words of the language among them.

/** Kinds of tokens. Punctuation is its character code; these and the operators of two and three characters are above. */
export const T = {
  end: 0,
  newline: 1,
  indent: 2,
  dedent: 3,
  name: 4,
  number: 5,
  string: 6,
  /** Only its beginning was read: the content follows. */
  formatString: 7,
  ellipsis: 8,
  arrow: 9,
  walrus: 10,
  /** `+=` and the like. */
  update: 11,
  /** `==`, `!=`, `<=`, `>=`, `<>`. */
  compare: 12,
  power: 13,
  floor: 14,
  shift: 15,
} as const;

/** Words of the language get a kind of their own, from here on. */
const FIRST_WORD = 200;
const WORDS = [
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
] as const;
export type Word = (typeof WORDS)[number];

export const KIND_OF_WORD: ReadonlyMap<string, number> = new Map(
  WORDS.map((name, index) => [name, FIRST_WORD + index]),
);
export const LONGEST_WORD = 8;

/** The kind of a word of the language. */
export function word(name: Word): number {
  return KIND_OF_WORD.get(name) ?? T.name;
}
