// Puts together what a batch file takes apart: variables that it sets, and parts of them.

const SET = /^[ \t@(]{0,40}set[ \t]{1,9}"?([\w.-]{1,60})=([^\r\n"&|]{0,500})/gim;
const USE = /[%!]([\w.-]{1,60})(?::~(-?\d{1,4})(?:,(-?\d{1,4}))?)?[%!]/g;
/** Variables that stand for variables. */
const MAX_DEPTH = 3;
/** Characters of one line after its variables are put in. */
const MAX_LINE = 8192;
const MAX_SETS = 2000;
/** More of the text than this is left as it is. */
const MAX_TEXT = 262_144;

/** Lines stay where they are. Variables have the value that they are set to last, wherever they are used. */
export function joinedBatch(text: string): string {
  if (text.length > MAX_TEXT) return text;
  const values = new Map<string, string>([['comspec', 'cmd']]);
  let count = 0;
  for (const [, name = '', value = ''] of text.matchAll(SET)) {
    if (count++ >= MAX_SETS) break;
    values.set(name.toLowerCase(), value.trim());
  }
  let left = 4 * MAX_TEXT;
  const lines = text.split('\n').map((line) => {
    if (left < 0 || !/[%!]/.test(line)) return line;
    const plain = expanded(line, values, 0);
    left -= plain.length;
    return plain;
  });
  return lines.join('\n').replace(/(?<=\w)"(?=\w)/g, '');
}

function expanded(line: string, values: ReadonlyMap<string, string>, depth: number): string {
  let room = MAX_LINE;
  return line.slice(0, 4 * MAX_LINE).replace(USE, (whole, name: string, start?: string, count?: string) => {
    const value = values.get(name.toLowerCase());
    if (value === undefined || room <= 0) return whole;
    const full = depth < MAX_DEPTH && /[%!]/.test(value) ? expanded(value, values, depth + 1) : value;
    const part =
      start === undefined
        ? full
        : partOf(full, Number(start), count === undefined ? undefined : Number(count));
    room -= part.length;
    return part.slice(0, MAX_LINE);
  });
}

/** As `%name:~start,count%` (help of `set`): both may count from the end. */
function partOf(value: string, start: number, count: number | undefined): string {
  const from = start < 0 ? Math.max(0, value.length + start) : start;
  if (count === undefined) return value.slice(from);
  return count < 0 ? value.slice(from, count) : value.slice(from, from + count);
}
