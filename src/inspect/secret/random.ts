// Whether a value looks drawn at random or made up by a person: entropy, words, runs, repetition.

/** Shannon entropy in bits for each character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Characters in a row that each follow the one before (`abcdefgh`, `12345678`), or repeat it. */
const LONGEST_RUN = 7;
/** Random text of 16 characters and more stays above it, even in hexadecimal. */
const LEAST_ENTROPY = 2.5;

/** Whether the characters repeat, count up or down, or say the same few over and over. */
export function isRegular(text: string): boolean {
  return text.length >= 8 && (hasRun(text) || isPeriodic(text) || entropyOf(text) < floorFor(text.length));
}

function floorFor(length: number): number {
  return Math.min(LEAST_ENTROPY, Math.log2(length) * 0.62);
}

function hasRun(text: string): boolean {
  let same = 1;
  let up = 1;
  let down = 1;
  for (let index = 1; index < text.length; index++) {
    const step = text.charCodeAt(index) - text.charCodeAt(index - 1);
    same = step === 0 ? same + 1 : 1;
    up = step === 1 || (text[index] === '0' && text[index - 1] === '9') ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (same >= 6 || up >= LONGEST_RUN || down >= LONGEST_RUN) return true;
  }
  return false;
}

/** Whether the text is a unit of at most a third of it, said again and again. */
function isPeriodic(text: string): boolean {
  for (let unit = 1; unit <= text.length / 3 && unit <= 16; unit++) {
    let index = unit;
    while (index < text.length && text[index] === text[index - unit]) index++;
    if (index === text.length) return true;
  }
  return false;
}

/** Changes between small letters, capitals, digits and signs, for each character. Random text has many, words few. */
function changesOf(text: string): number {
  let changes = 0;
  for (let index = 1; index < text.length; index++)
    if (kindOf(text.charCodeAt(index)) !== kindOf(text.charCodeAt(index - 1))) changes++;
  return changes / text.length;
}

function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 0;
  if (code >= 0x41 && code <= 0x5a) return 1;
  if (code >= 0x30 && code <= 0x39) return 2;
  return 3;
}

/** The share of characters that are in groups of letters that can be said aloud, as names and words can. */
function wordShare(text: string): number {
  const words = text.match(/[A-Za-z]?[a-z]{4,}/g) ?? [];
  const said = words.filter((word) => /[aeiouy]/.test(word) && !/[^aeiouy]{4}/i.test(word));
  return said.reduce((sum, { length }) => sum + length, 0) / text.length;
}

/**
 * Whether a value of 16 characters or more may be drawn at random: enough entropy for its length, digits and letters
 * that change often. Hexadecimal counts with fewer bits.
 */
export function mayBeRandom(text: string): boolean {
  if (!/\d/.test(text) || !/[A-Za-z]/.test(text) || isRegular(text)) return false;
  const hex = /^[0-9a-f-]+$/i.test(text);
  const least = hex ? 2.8 : text.length < 20 ? 3.2 : 3.5;
  return entropyOf(text) >= least && changesOf(text) >= 0.15;
}

/** As {@link mayBeRandom}, and without words: for values that have nothing but their name to tell what they are. */
export function looksRandom(text: string): boolean {
  return mayBeRandom(text) && changesOf(text) >= 0.25 && wordShare(text) <= 0.35;
}

/** Whether much of the text can be said aloud: people made it up. Chance writes short words only. */
export function isWordy(text: string): boolean {
  return wordShare(text) > (text.length < 16 ? 0.5 : 0.3);
}

/** As {@link looksRandom}, for values that happen to have no digit: capitals and small letters that nobody can say aloud. */
export function looksLikeLetters(text: string): boolean {
  if (text.length < 20 || !/^(?=[a-z]*[A-Z])(?=[A-Z]*[a-z])[A-Za-z]+$/.test(text) || isRegular(text))
    return false;
  return entropyOf(text) >= 3.5 && changesOf(text) >= 0.25 && wordShare(text) <= 0.2;
}
