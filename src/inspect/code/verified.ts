// Files whose digest a script compares with a constant one: `echo "$digest  $file" | sha256sum -c`.
import type { CodeCall } from '../../code/facts.ts';
import { alternatives } from '../../code/values.ts';

/** A line of coreutils' lists: the digest in hexadecimal, a blank, a blank or `*`, and the name of the file. */
const LINE = /^\\?([\da-f]{40,128})[ \t][ \t*](.{1,1024})$/i;
/** Lines of one list. */
const MAX_LINES = 100;

/** What a call that verifies is given to compare; none where any of it is not known. */
export function verifiedFiles({ named }: CodeCall): readonly string[] {
  const list = named.get('input');
  if (list === undefined) return [];
  const each = alternatives(list).map((one) => (one.kind === 'text' ? namesIn(one.text) : []));
  return each.flat().filter((name) => each.every((names) => names.includes(name)));
}

function namesIn(list: string): string[] {
  const lines = list.split('\n', MAX_LINES);
  return lines.flatMap((line) => LINE.exec(line.trim())?.[2] ?? []);
}
