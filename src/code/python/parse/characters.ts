// Characters that tokens are told apart by.
import { T } from './words.ts';

export const LETTER = 1;
export const DIGIT = 2;
/** What a character of ASCII is. */
export const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_]/.test(character) ? LETTER : /\d/.test(character) ? DIGIT : 0;
});

export const CODE = {
  tab: 9,
  line: 10,
  formFeed: 12,
  space: 32,
  bang: 33,
  doubleQuote: 34,
  hash: 35,
  quote: 39,
  open: 40,
  close: 41,
  star: 42,
  minus: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  at: 64,
  openSquare: 91,
  backslash: 92,
  closeSquare: 93,
  openCurly: 123,
  closeCurly: 125,
} as const;

export const DOUBLED: ReadonlyMap<number, number> = new Map([
  [CODE.star, T.power],
  [CODE.slash, T.floor],
  [CODE.less, T.shift],
  [CODE.greater, T.shift],
]);
export const MAY_UPDATE: ReadonlySet<number> = new Set(
  Array.from('+-*/%@&|^<>', (character) => character.charCodeAt(0)),
);
