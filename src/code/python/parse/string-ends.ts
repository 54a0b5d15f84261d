// Finds the ends of strings.
import { CODE } from './characters.ts';
import { UNUSUAL } from './nodes.ts';

/** Where a string in single quotes ends; `start` is behind the quote. Throws {@link UNUSUAL} when it does not. */
export function shortEnd(text: string, start: number, quote: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === CODE.backslash) at++;
    else if (code === CODE.line) break;
  }
  throw UNUSUAL;
}

/** As {@link shortEnd}, for one in triple quotes. */
export function longEnd(text: string, start: number, quote: number): number {
  const three = String.fromCharCode(quote).repeat(3);
  let from = start;
  for (;;) {
    const end = text.indexOf(three, from);
    if (end === -1) throw UNUSUAL;
    // An odd number of backslashes before it makes the first quote a part of the text.
    let slashes = 0;
    while (end - 1 - slashes >= start && text.charCodeAt(end - 1 - slashes) === CODE.backslash) slashes++;
    if (slashes % 2 === 0) return end + 3;
    from = end + 1;
  }
}
