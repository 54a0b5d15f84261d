// Puts together what a PowerShell program takes apart: backticks, texts that are joined, formatted, or made of characters.

const CHARACTER = /\[char\]\s{0,9}\(?\s{0,9}(0x[0-9a-f]{1,4}|\d{1,5})\s{0,9}\)?/gi;
/** A template with its values: `"{1}{0}" -f 'x','ie'`. */
const FORMAT =
  /(["'])((?:\{\d{1,2}\}|[^"'\n{}]){1,300})\1\s{0,9}-f\s{0,9}((?:['"][^'"\n]{0,200}['"]\s{0,9},\s{0,9}){0,40}['"][^'"\n]{0,200}['"])/gi;
/** `-join('i','e','x')` and `('i','e','x') -join ''`. */
const JOIN_BEFORE =
  /-join\s{0,9}\(\s{0,9}((?:['"][^'"\n]{0,200}['"]\s{0,9},\s{0,9}){1,200}['"][^'"\n]{0,200}['"])\s{0,9}\)/gi;
const JOIN_BEHIND =
  /\(\s{0,9}((?:['"][^'"\n]{0,200}['"]\s{0,9},\s{0,9}){1,200}['"][^'"\n]{0,200}['"])\s{0,9}\)\s{0,9}-join\s{0,9}(?:''|"")/gi;
const REPLACED =
  /(['"])([^'"\n]{1,2000})\1\s{0,9}(?:\.replace\s{0,9}\(\s{0,9}|-c?replace\s{0,9})(['"])([^'"\n]{1,40})\3\s{0,9},\s{0,9}(['"])([^'"\n]{0,40})\5/gi;
const PLUS = /(?:'\s{0,20}\+\s{0,20}'|"\s{0,20}\+\s{0,20}"|'\s{0,20}\+\s{0,20}"|"\s{0,20}\+\s{0,20}')/g;
/** `&('iex')` and `. "iex"`. */
const CALLED = /(?<![\w)\]])[&.]\s{0,9}\(?\s{0,9}(['"])([\w-]{1,60})\1\s{0,9}\)?/g;
const COMSPEC = /\$\{?env:comspec\}?(?!\s{0,9}\[|\w)|%comspec%/gi;
/** Texts in texts in texts; obfuscators nest two or three. */
const ROUNDS = 3;
/** Longer texts are left as they are. */
const MAX_TEXT = 262_144;

/** Lines stay where they are. Linear, with a small factor. */
export function joinedPowerShell(text: string): string {
  if (text.length > MAX_TEXT) return text;
  let plain = wholeLines(text)
    .replace(/`(?=[\w-])/g, '')
    .replace(COMSPEC, 'cmd');
  for (let round = 0; round < ROUNDS; round++) {
    const before = plain;
    plain = plain
      .replace(CHARACTER, (_, code: string) => characterOf(Number(code)))
      .replace(PLUS, '')
      .replace(FORMAT, (_, __, template: string, list: string) => `'${formatted(template, itemsOf(list))}'`)
      .replace(JOIN_BEFORE, (_, list: string) => `'${itemsOf(list).join('')}'`)
      .replace(JOIN_BEHIND, (_, list: string) => `'${itemsOf(list).join('')}'`)
      .replace(
        REPLACED,
        (_, __, whole: string, ___, from: string, ____, to: string) => `'${whole.replaceAll(from, to)}'`,
      )
      .replace(/(?<![\w)\]])\(\s{0,9}('[^'\n]{0,200}')\s{0,9}\)(?=\s{0,9}[+)])/g, '$1');
    if (plain === before || plain.length > 2 * MAX_TEXT) break;
  }
  return plain.replace(CALLED, ' $2 ');
}

/** A backtick at its end makes a line go on; the blank lines that this leaves keep the count. */
function wholeLines(text: string): string {
  if (!/`\r?\n/.test(text)) return text;
  const lines: string[] = [];
  let open = '';
  let owed = 0;
  for (const line of text.split('\n')) {
    const own = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (own.endsWith('`')) {
      open += `${own.slice(0, -1)} `;
      owed++;
      continue;
    }
    lines.push(open + own, ...Array.from({ length: owed }, () => ''));
    open = '';
    owed = 0;
  }
  if (open !== '') lines.push(open);
  return lines.join('\n');
}

/** As a text of its own, so that it joins with its neighbours. Quotes and line ends would change what is what. */
function characterOf(code: number): string {
  const character = code <= 0xffff ? String.fromCharCode(code) : '';
  return /['"\n\r]/.test(character) ? "' '" : `'${character}'`;
}

function itemsOf(list: string): readonly string[] {
  return [...list.matchAll(/(['"])([^'"\n]{0,200})\1/g)].map(({ 2: item = '' }) => item);
}

function formatted(template: string, items: readonly string[]): string {
  return template.replace(/\{(\d{1,2})\}/g, (_, index: string) => items[Number(index)] ?? '');
}
