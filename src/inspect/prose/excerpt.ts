// Cuts what a report quotes out of a text, so that what masks credentials still has the words around them.
import { quoted } from '../quoted.ts';

/** Characters before a place in which its sentence is looked for. */
const SENTENCE = 240;

/**
 * The text from `at`, quoted. It begins with the sentence or line that holds the place: half a token is not known as one,
 * and neither is a password without the option that it follows.
 */
export function excerpt(text: string, at: number, length: number): string {
  const start = startOf(text, at);
  return quoted(text.slice(start).trim(), length + Math.max(0, at - start));
}

function startOf(text: string, at: number): number {
  if (at <= 0) return 0;
  const from = Math.max(0, at - SENTENCE);
  const before = text.slice(from, at);
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'));
  if (end !== -1) return from + end + 1;
  if (from === 0) return 0;
  const blank = text.slice(from).search(/\s/);
  return blank === -1 ? text.length : from + blank;
}
