// The scripts of a drawing: its elements, what its events run, and addresses that are programs.

/** A tag may have this many characters until its attributes end. */
const TAG = /<script\b[^<>]{0,2000}>/gi;
const HANDLER = /\s(?:on[a-z]{3,30}|(?:xlink:)?href)\s{0,9}=\s{0,9}(?:"([^"]{1,20000})"|'([^']{1,20000})')/gi;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** One program with each script on the line on which it stands; undefined when there is none. */
export function scriptsOf(text: string): string | undefined {
  const parts = [...elements(text), ...handlers(text)].sort((one, other) => one.at - other.at);
  if (parts.length === 0) return undefined;
  let program = '';
  let line = 0;
  let read = 0;
  for (const { at, code } of parts) {
    const wanted = linesIn(text, read, at);
    read = at;
    program += '\n'.repeat(Math.max(0, wanted - line)) + `${code};`;
    line = Math.max(0, line - wanted) + linesIn(code, 0, code.length);
  }
  return program;
}

interface Script {
  readonly at: number;
  readonly code: string;
}

function elements(text: string): Script[] {
  const found: Script[] = [];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    if (match.index < from || match[0].endsWith('/>')) continue;
    const at = match.index + match[0].length;
    const close = text.indexOf('</', at);
    // Without an end the reader stops at the end of the file.
    const end = close === -1 ? text.length : endOfScript(text, close);
    from = end;
    found.push({ at, code: plain(text.slice(at, end)) });
  }
  return found;
}

/** `</` may stand in texts of the script. */
function endOfScript(text: string, from: number): number {
  const closing = /<\/(?:\w{1,20}:)?script\b/gi;
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

function handlers(text: string): Script[] {
  if (!/\son[a-z]{3,30}\s{0,9}=|javascript:/i.test(text)) return [];
  return [...text.matchAll(HANDLER)].flatMap((match) => {
    const value = match[1] ?? match[2] ?? '';
    const isAddress = /^\s(?:xlink:)?href/i.test(match[0]);
    if (isAddress && !/^\s{0,20}javascript:/i.test(value)) return [];
    return [{ at: match.index, code: plain(value.replace(/^\s{0,20}javascript:/i, '')) }];
  });
}

function plain(code: string): string {
  if (code.includes('<![CDATA[')) return code.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
  return code
    .replaceAll(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const point = Number.parseInt(digits, hex === '' ? 10 : 16);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    });
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
