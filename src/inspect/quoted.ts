// Text from a file as part of a sentence.

/** Quoted, and cut where nobody would read on. Raw text otherwise. */
export function quoted(text: string, length = 160): string {
  return JSON.stringify(text.length > length ? `${text.slice(0, length)}…` : text);
}
