// Small work on texts of strangers, in time linear in their length.

/** The text without those of the characters in `characters` that it ends with. Linear, which `/x+$/` is not. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Up to the first sign that any terminal or viewer takes for the end of a line: libraries quote what they refuse. */
export function firstLine(text: string): string {
  return /^[^\r\n\v\f\u0085\u2028\u2029]*/.exec(text)?.[0] ?? '';
}
