// Takes what plotting libraries are known to do out of a script, so that only what is besides it is judged.

const SYNTAX = /[.*+?^${}()|[\]\\]/g;

/** The script with known code blanked, character for character. `known` has one blank for each run of blanks. */
export function withoutKnown(text: string, known: readonly string[]): string {
  let rest = text;
  for (const code of known) {
    // Words are no patterns and runs of blanks stand between them, so this is linear.
    const words = code.split(' ').map((word) => word.replaceAll(SYNTAX, String.raw`\$&`));
    rest = rest.replaceAll(new RegExp(words.join(String.raw`\s+`), 'g'), (found) =>
      found.replaceAll(/[^\n]/g, ' '),
    );
  }
  return rest;
}
