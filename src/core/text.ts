// What regular expressions do to texts of strangers only in quadratic time.

/** The text without those of the characters in `characters` that it ends with. Linear, which `/x+$/` is not. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
