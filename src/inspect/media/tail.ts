// What follows the end of a picture, a sound or a font: nothing much, or a program.
import type { Bytes } from '../../core/bytes.ts';
import { memoryBytes } from '../../core/bytes.ts';
import type { RuleBook } from '../../core/rule.ts';
import { programKindOf } from '../../format/native/sniff.ts';
import { hookKnowledge } from '../hooks/knowledge.ts';
import { isText } from '../hooks/media.ts';
import { utf8 } from '../utf8.ts';

/** Bytes that are looked at; a program says early that it is one. */
const LOOKED = 262_144;
/** Blanks and zeros that are passed over to find where something begins. */
const FILLING = 1_048_576;
/** Shorter texts in base64 are names and numbers. */
const LEAST_ENCODED = 40;

export interface Carried {
  /** To stand behind "are". */
  readonly what: string;
  readonly told: string;
}

/** Where something begins that is neither zero nor blank; undefined when nothing does. */
export async function contentStart(bytes: Bytes, from: number): Promise<number | undefined> {
  if (from >= bytes.size) return undefined;
  const data = await bytes.read(from, FILLING);
  for (let at = 0; at < data.length; at++) {
    const byte = data[at] ?? 0;
    if (byte !== 0 && byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return from + at;
  }
  return data.length < FILLING ? undefined : from + data.length;
}

/** The program that `rest` is. `isWhole`: the file in front of it is whole, so that nothing of it belongs to that. */
export async function carriedBy(
  rest: Bytes,
  isWhole: boolean,
  rules: RuleBook,
): Promise<Carried | undefined> {
  const data = await rest.read(0, LOOKED);
  const kind = isWhole ? await programKindOf(data, rest) : undefined;
  if (kind !== undefined) return { what: kind, told: kind === 'a script' ? firstLines(utf8(data)) : '' };
  const text = utf8(data);
  const php = /<\?php\b[^]{0,120}/i.exec(text);
  if (php !== null) return { what: 'a program of PHP', told: php[0] };
  if (!isText(text)) return undefined;
  const script = scriptIn(text, rules);
  if (script !== undefined) return { what: 'a script', told: script };
  return encodedProgram(text, rules);
}

function scriptIn(text: string, rules: RuleBook): string | undefined {
  const signs = hookKnowledge(rules).expressions('script-signs');
  const sign = signs.find((expression) => expression.test(text));
  return sign === undefined ? undefined : firstLines(text.slice(Math.max(0, text.search(sign))));
}

async function encodedProgram(text: string, rules: RuleBook): Promise<Carried | undefined> {
  const packed = text.trim();
  if (packed.length < LEAST_ENCODED || !/^[\w+/=\s-]+$/.test(packed)) return undefined;
  const decoded = Buffer.from(packed, 'base64');
  const kind = await programKindOf(decoded, memoryBytes(decoded));
  if (kind !== undefined) return { what: `${kind} in base64`, told: '' };
  const plain = utf8(decoded);
  const script = isText(plain) ? scriptIn(plain, rules) : undefined;
  return script === undefined ? undefined : { what: 'a script in base64', told: script };
}

function firstLines(text: string): string {
  return text.slice(0, 120).trim();
}
