// Reads messages that are spelled in characters without a shape: tags, variation selectors, zero-width bits.

/** Shorter than this, chance spells it too. */
const MIN_MESSAGE = 6;
/** Characters of a message that are read; a report shows fewer. */
export const MAX_MESSAGE = 4096;
/** Share of a message that must be letters, digits, blanks and common signs. */
const PLAIN_SHARE = 0.95;

/** Tag characters stand for ASCII (Unicode 17, section 23.9). Controls among them are left out. */
export function messageOfTags(codes: readonly number[]): string {
  return codes
    .slice(0, MAX_MESSAGE)
    .map((code) => (code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : ''))
    .join('');
}

/** Variation selectors stand for bytes: 1 to 16 and 17 to 256, or the upper ones alone, or for halves of bytes. */
export function messageOfSelectors(codes: readonly number[]): string | undefined {
  const some = codes.slice(0, 2 * MAX_MESSAGE);
  const numbers = some.map((code) => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00));
  const upper = some.filter((code) => code >= 0xe0100).map((code) => code - 0xe0100);
  const lower = numbers.filter((number) => number < 16);
  return [numbers, upper, pairs(lower)].map(textOfBytes).find((text) => text !== undefined);
}

function pairs(halves: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at + 1 < halves.length; at += 2)
    bytes.push((halves[at] ?? 0) * 16 + (halves[at + 1] ?? 0));
  return bytes;
}

/** Zero-width characters stand for bits: the two most frequent ones, whichever is the one; others part the letters. */
export function messageOfBits(codes: readonly number[]): string | undefined {
  const some = codes.slice(0, 16 * MAX_MESSAGE);
  const counts = new Map<number, number>();
  for (const code of some) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code]) => code)
    .slice(0, 4);
  for (const one of ranked)
    for (const zero of ranked) {
      const message = one === zero ? undefined : messageWith(some, zero, one);
      if (message !== undefined) return message;
    }
  return undefined;
}

function messageWith(codes: readonly number[], zero: number, one: number): string | undefined {
  const signs = codes.map((code) => (code === zero ? '0' : code === one ? '1' : ' ')).join('');
  const bits = signs.replaceAll(' ', '');
  const tries = [8, 16, 7].map((width) => grouped(bits, width));
  const parted = signs.trim().split(/ +/);
  if (parted.length >= MIN_MESSAGE && parted.every((part) => part.length <= 16))
    tries.push(parted.map((part) => Number.parseInt(part, 2)));
  return tries.map(textOfCodes).find((text) => text !== undefined);
}

function grouped(bits: string, width: number): number[] {
  const out: number[] = [];
  for (let at = 0; at + width <= bits.length; at += width)
    out.push(Number.parseInt(bits.slice(at, at + width), 2));
  return out;
}

function textOfBytes(bytes: readonly number[]): string | undefined {
  if (bytes.length < MIN_MESSAGE || bytes.some((byte) => byte > 0xff)) return undefined;
  return readable(new TextDecoder().decode(Uint8Array.from(bytes)));
}

/** As UTF-8 where the numbers are bytes, and otherwise as characters. */
function textOfCodes(codes: readonly number[]): string | undefined {
  if (codes.length < MIN_MESSAGE) return undefined;
  return textOfBytes(codes) ?? readable(String.fromCharCode(...codes.slice(0, MAX_MESSAGE)));
}

const PLAIN = /[A-Za-z0-9 \n.,:;!?'"/()_-]/g;
const WORDLIKE = /[A-Za-z]{2}/;

/** The text, if somebody wrote it: mostly letters of English and signs, as instructions and programs are. */
export function readable(text: string): string | undefined {
  const plain = text.match(PLAIN)?.length ?? 0;
  const letters = text.replaceAll(/[^\p{L}\p{N}\s\p{P}\p{S}]/gu, '');
  if (text.length < MIN_MESSAGE || text.includes('\ufffd') || !WORDLIKE.test(text)) return undefined;
  return plain >= text.length * 0.8 && letters.length >= text.length * PLAIN_SHARE ? text : undefined;
}
