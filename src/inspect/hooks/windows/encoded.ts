// Finds programs in Base64: what PowerShell is given as an encoded command, and texts that are decoded.

const ENCODED = /[-/](?:e|ec|en|enc|enco\w{0,10})\s{1,9}["']?([A-Za-z0-9+/]{16,20000}={0,2})/gi;
const LITERAL = /frombase64string\s{0,9}\(\s{0,9}["']([A-Za-z0-9+/]{16,20000}={0,2})["']/gi;
/** Programs of one file. */
const MAX_FOUND = 20;
/** Programs in programs. */
const MAX_DEPTH = 3;

export interface Decoded {
  readonly text: string;
  /** Of the outermost one, in characters. */
  readonly index: number;
}

/** PowerShell takes UTF-16LE; decoded texts are often UTF-8. What is neither is left out. Never throws. */
export function decodedPrograms(text: string, depth = 0): readonly Decoded[] {
  const found: Decoded[] = [];
  for (const pattern of [ENCODED, LITERAL])
    for (const { 1: digits = '', index } of text.matchAll(pattern)) {
      if (found.length >= MAX_FOUND) return found;
      const program = textOf(Buffer.from(digits, 'base64'));
      if (program === undefined) continue;
      found.push({ text: program, index });
      if (depth < MAX_DEPTH)
        for (const inner of decodedPrograms(program, depth + 1)) found.push({ text: inner.text, index });
    }
  return found;
}

function textOf(bytes: Buffer): string | undefined {
  const even = bytes.length % 2 === 0 ? [new TextDecoder('utf-16le').decode(bytes)] : [];
  return [...even, new TextDecoder().decode(bytes)].find(isProgram);
}

/** Nearly all of it is ASCII that can be shown. */
function isProgram(text: string): boolean {
  const shown = text.match(/[\t\r\n -~]/g)?.length ?? 0;
  return text.length > 3 && shown >= text.length * 0.95;
}
