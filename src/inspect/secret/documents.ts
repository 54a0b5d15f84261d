// Documents that stand in base64: keys in PEM, accounts of services, logins of registries. Decoded, they are searched again.
import type { Encoded } from './distinctive.ts';

/** Characters of base64 that are decoded: the longest key, and the account around it. */
const MAX_RUN = 24_000;
/** Characters before it that belong to the same document. */
const MAX_BEFORE = 1200;
/** Characters in which the first line of a document says what it is. */
const FIRST = 48;
/** Characters of a line of base64 that goes on in the next one. */
const LEAST_LINE = 40;

export interface DecodedDocument {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The document whose beginning stands at `at`; undefined where it is a certificate or another text that is public. */
export function documentAt(text: string, at: number, encoded: Encoded): DecodedDocument | undefined {
  const from = at - encoded.before;
  if (from < 0) return undefined;
  const start = Buffer.from(text.slice(from, from + FIRST), 'base64').toString('latin1');
  if (/^.{0,2}-----BEGIN (?!(?:[A-Z0-9]{1,12} ){0,3}PRIVATE)/.test(start)) return undefined;
  const begin = from - lengthBefore(text, from);
  const run = runOf(text.slice(begin, from + MAX_RUN));
  return { text: Buffer.from(run.base64, 'base64').toString('latin1'), from: begin, to: begin + run.length };
}

/** Characters of base64 before the place, in whole groups: the names of an account stand before its key. */
function lengthBefore(text: string, at: number): number {
  let length = 0;
  while (length < MAX_BEFORE && at > length && /[A-Za-z\d+/_-]/.test(text.charAt(at - length - 1))) length++;
  return length - (length % 4);
}

/** Base64 goes on over line ends and their indentation, as long as whole lines of it follow. */
function runOf(text: string): { readonly base64: string; readonly length: number } {
  let base64 = '';
  let length = 0;
  for (const line of text.split('\n')) {
    const part = /^[ \t]{0,80}([A-Za-z\d+/_-]+={0,2})(?:\\n)?/.exec(line);
    if (part === null) break;
    base64 += part[1] ?? '';
    length += part[0].length + 1;
    if (line.trimEnd().length > part[0].length || part[0].trim().length < LEAST_LINE) break;
  }
  return { base64, length: Math.min(length, text.length) };
}
