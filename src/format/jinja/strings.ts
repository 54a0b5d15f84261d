// String literals of Jinja: Python's escapes (jinja2.lexer decodes them with `unicode-escape`).

const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{([^}]{1,80})\}|(\n)|([\s\S]))/g;

const SIMPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
);
/** The one named character that builds attribute names. */
const NAMED: ReadonlyMap<string, string> = new Map([['LOW LINE', '_']]);

/** The value of a literal, given what stands between its quotes. */
export function decodeString(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(ESCAPE, (whole: string, ...groups: (string | undefined)[]) => {
    const [x, u, long, octal, name, newline, other] = groups;
    const hex = x ?? u ?? long;
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16), whole);
    if (octal !== undefined) return codePoint(Number.parseInt(octal, 8), whole);
    if (name !== undefined) return NAMED.get(name.toUpperCase()) ?? '\uFFFD';
    if (newline !== undefined) return '';
    // `\\`, `\'` and `\"` stand for themselves; Python keeps the backslash of an escape it does not know.
    if (other === '\\' || other === "'" || other === '"') return other;
    return SIMPLE.get(other ?? '') ?? whole;
  });
}

function codePoint(value: number, otherwise: string): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}
