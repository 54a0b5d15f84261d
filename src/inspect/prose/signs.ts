// The characters that no screen shows, by what they can be used for, and where each of them is ordinary writing.

/** What a default-ignorable character (UAX #44) can do besides being ignored. */
export type SignKind = 'tag' | 'selector' | 'bidi' | 'zero' | 'soft' | 'filler' | 'reserved' | 'other';

/** Runs of them; bounded, so that no run needs more than a fixed part of the engine's stack. */
export const IGNORABLE = /\p{Default_Ignorable_Code_Point}{1,4096}/gu;

export function kindOf(code: number): SignKind {
  if (code === 0xe0001 || (code >= 0xe0020 && code <= 0xe007f)) return 'tag';
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)) return 'selector';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi';
  if (code === 0x00ad) return 'soft';
  if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0) return 'filler';
  if (code === 0x2065 || (code >= 0xfff0 && code <= 0xfff8) || code >= 0xe0000) return 'reserved';
  if (code === 0x034f || code === 0x061c || code === 0x180e || code === 0xfeff) return 'zero';
  return code >= 0x200b && code <= 0x206f ? 'zero' : 'other';
}

/** Marks of direction: one by itself is how right-to-left text is typed. */
export function isMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x061c;
}

/** Scripts whose letters join, or whose words have no blanks between them: zero width is part of writing there. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Javanese}\p{Script=Balinese}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}\p{Script=Thaana}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u;

/** Whether a zero-width character beside this one belongs to the writing: a letter of such a script, or an emoji. */
export function takesJoiner(character: string): boolean {
  return SHAPED.test(character) || PICTURE.test(character);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud802|\ud803|\ud83a|\ud83b/;

/** Whether a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const IDEOGRAPH = /\p{Unified_Ideograph}/u;

/** Whether a variation selector after this character is one that fonts or writers know (UTS #37, UTR #25). */
export function takesSelector(base: string, code: number): boolean {
  // The two for text and emoji style are left behind everywhere by whoever deletes an emoji.
  if (code === 0xfe0e || code === 0xfe0f) return true;
  if (code >= 0xe0100) return IDEOGRAPH.test(base);
  return base === '0' || (base !== '' && base.charCodeAt(0) > 0x7f);
}

export function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
