// Python's literals: strings with their prefixes and escapes, and numbers.

const ESCAPE =
  /\\(?:(\r?\n)|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^}]{1,80})\}|([0-7]{1,3})|([\s\S]))/g;
const BYTES_ESCAPE = /\\(?:(\r?\n)|x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g;
const SINGLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};
const BLANK_NAMES = /^(?:SPACE|NO-BREAK SPACE)$/;

/** Where the content of a literal begins and ends, and whether escapes count; offsets within the literal. */
export interface Quoting {
  readonly start: number;
  readonly end: number;
  readonly raw: boolean;
  readonly bytes: boolean;
}

export function quotingOf(source: string): Quoting {
  let at = 0;
  let raw = false;
  let bytes = false;
  for (; at < source.length && at < 4; at++) {
    const char = source[at];
    if (char === '"' || char === "'") break;
    if (char === 'r' || char === 'R') raw = true;
    if (char === 'b' || char === 'B') bytes = true;
  }
  const quote = source[at] ?? '';
  const width = source.startsWith(quote + quote + quote, at) && source.length >= at + 3 ? 3 : 1;
  const closed = source.length >= at + 2 * width && source.endsWith(quote.repeat(width));
  const start = Math.min(at + width, source.length);
  return { start, end: closed ? source.length - width : source.length, raw, bytes };
}

/** The text between two offsets of a literal, escapes resolved (language reference, 2.4.1.1). */
export function unescape(content: string, quoting: Quoting): string {
  if (quoting.raw || !content.includes('\\')) return content;
  if (quoting.bytes) {
    return content.replace(BYTES_ESCAPE, (_, line?: string, hex?: string, octal?: string, other?: string) => {
      if (line !== undefined) return '';
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
      return SINGLE[other ?? ''] ?? `\\${other ?? ''}`;
    });
  }
  return content.replace(
    ESCAPE,
    (
      _,
      line?: string,
      hex?: string,
      four?: string,
      eight?: string,
      named?: string,
      octal?: string,
      other?: string,
    ) => {
      if (line !== undefined) return '';
      const code = hex ?? four ?? eight;
      if (code !== undefined) return point(parseInt(code, 16));
      if (named !== undefined) return ofName(named);
      if (octal !== undefined) return point(parseInt(octal, 8));
      return SINGLE[other ?? ''] ?? `\\${other ?? ''}`;
    },
  );
}

function point(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Letters by their Unicode name, which is what hides a word; other names stay one unknown character. */
function ofName(name: string): string {
  const letter = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/i.exec(name);
  if (letter) {
    const char = letter[2] ?? '';
    return letter[1]?.toUpperCase() === 'SMALL' ? char.toLowerCase() : char.toUpperCase();
  }
  if (BLANK_NAMES.test(name.toUpperCase())) return ' ';
  if (/^FULL STOP$/i.test(name)) return '.';
  if (/^LOW LINE$/i.test(name)) return '_';
  return '\ufffd';
}

export function stringOf(source: string): string {
  const quoting = quotingOf(source);
  return unescape(source.slice(quoting.start, quoting.end), quoting);
}

/** The number, or undefined if it is complex or not finite. */
export function numberOf(source: string): number | undefined {
  const clean = source.replaceAll('_', '');
  const value = /^0[0-7]+$/.test(clean) ? parseInt(clean, 8) : Number(clean);
  return Number.isFinite(value) ? value : undefined;
}
