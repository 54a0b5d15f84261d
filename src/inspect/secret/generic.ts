// Settings that are named like a secret and have a value that looks drawn at random: the last resort, and never sure.
import { isStandIn } from './placeholder.ts';
import { isRegular, isWordy, looksLikeLetters, looksRandom } from './random.ts';

export interface NamedSecret {
  readonly name: string;
  readonly at: number;
  readonly value: string;
}

/** What the rules say of names. */
export interface Names {
  /** Words with which a name names no secret. */
  readonly harmless: ReadonlySet<string>;
  /** Products that are called with such words. */
  readonly products: readonly string[];
}

const LONGEST_NAME = 40;
/** From the end of the keyword to the end of the value. */
const WINDOW = 300;
const QUOTED =
  /^([\w-]{0,30})\\?["'\])]{0,3}[ \t]{0,8}(?::[ \t]?[A-Za-z]{2,12}[ \t]?)?(?:=>|:=|[=:])[ \t]{0,8}[bru]?\\?(["'`])([^"'`\s\\]{10,160})\\?\2/;
const BARE =
  /^([\w-]{0,30})[ \t]{0,8}[=:][ \t]{0,8}((?!#)[^"'`\s\\;,(){}<>[\]]{10,160})[ \t]{0,8}(?:[#;][^\n]{0,80})?(?=[\r\n]|$)/;
/** A variable that a shell sets for one command. */
const FOR_COMMAND = /^([A-Z\d_]{0,30})=((?!#)[^"'`\s\\;,(){}<>[\]|&]{10,160})[ \t]/;
/** The name and the value are two texts: an entry of a list of variables, or a name and what stands in for it. */
const PAIR =
  /^([\w-]{0,30})["']?,?\s{1,80}["']?value["']?\s{0,4}:\s{0,4}(["']?)([^"'\s\\,{}#]{10,160})\2(?=[\s,}]|$)/;
const DEFAULT =
  /^([\w-]{0,30})["'],\s{0,40}(?:type=\w{2,12},\s{0,40})?(?:default\s{0,2}=\s{0,2})?[bru]?(["'])([^"'`\s\\]{10,160})\2\s{0,4}[,)]/;
/** Characters without a line end to both sides: a program wrote this, not a person. */
const LONG_LINE = 1000;

/** `at` and `length` are those of the keyword. `bare`: values stand without quotes in this file. */
export function readNamed(
  text: string,
  at: number,
  length: number,
  bare: boolean,
  names: Names,
): NamedSecret | undefined {
  const end = at + length;
  const rest = text.slice(end, end + WINDOW);
  const ahead = text.slice(Math.max(0, at - LONGEST_NAME - 2), at);
  const before = /[\w.-]{0,40}$/.exec(ahead)?.[0] ?? '';
  const found = QUOTED.exec(rest) ?? (bare ? BARE.exec(rest) : null) ?? PAIR.exec(rest);
  const forCommand = found === null && bare ? FOR_COMMAND.exec(rest) : null;
  // The first argument of a call: in lists of names, one stands behind the other, too.
  const inCall = /\(["']$/.test(ahead.slice(0, ahead.length - before.length)) ? DEFAULT.exec(rest) : null;
  const match = found ?? forCommand ?? inCall;
  if (match === null) return undefined;
  const value = match[3] ?? match[2] ?? '';
  const name = `${before}${text.slice(at, end)}${match[1] ?? ''}`;
  if (forCommand !== null && /[a-z]/.test(name)) return undefined;
  if (!namesSecret(name, names) || !isNamedValue(value, name)) return undefined;
  const offset = end + match[0].lastIndexOf(value);
  return isLongLine(text, at) ? undefined : { name, at: offset, value };
}

/** Whether the name goes on to a sign of assignment: most words do not, and are done with here. */
export function isAssigned(text: string, from: number): boolean {
  let at = from;
  const stop = Math.min(text.length, from + 48);
  while (at < stop && isNameCode(text.charCodeAt(at))) at++;
  while (at < stop && '"\'\\]) \t'.includes(text[at] ?? '\n')) at++;
  const sign = text[at];
  const next = text[at + 1];
  // Two texts, or two lines of one entry.
  if (sign === ',') return text[at - 1] === '"' || text[at - 1] === "'";
  if (sign === '\n' || sign === '\r') return /^\s{1,80}["']?value/.test(text.slice(at, at + 90));
  return (sign === '=' && next !== '=') || (sign === ':' && next !== ':');
}

function isNameCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d
  );
}

function namesSecret(name: string, { harmless, products }: Names): boolean {
  const lower = name.toLowerCase();
  const product = products.find((each) => lower.startsWith(each));
  const words = name
    .slice(product?.length ?? 0)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]+/);
  return !words.some((word) => harmless.has(word));
}

/** A hash for a password file is no password; nor are addresses, paths, names in code, dates and versions. */
const OTHER =
  /^(?:\$|\{|pbkdf2|scrypt|argon2|bcrypt|sha\d|md5|data:|[a-z][a-z\d+.-]{1,12}:\/\/|\.)|^\d[\d.:TZ+-]{0,64}$|^[\w-]{1,200}(?:\.[A-Za-z_][\w-]{0,200}){1,40}$|\.(?:json|txt|ya?ml|py|js|ts|pem|key|md|csv|bin|png)$/i;
const PATH = /^[.~]?\/|\/\w[\w.-]{0,200}\//;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Bytes of a key in base64, among which a slash is a digit. */
const BYTES = /^(?:[A-Za-z\d+/]{4}){10,40}$|^(?=.{40})(?:[A-Za-z\d+/]{4}){0,40}[A-Za-z\d+/]{2,3}={1,2}$/;
/** Names that leave no doubt of what they name. */
const PLAIN =
  /(?:password|passwd|api[-_]?key|(?:jwt|client|app|auth)[-_]?secret|(?:secret|encryption|signing)[-_]?key|(?:auth|access|api)[-_]?token)$/i;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/] as const;

/** As {@link isSecretValue}, and by all that the name says. */
function isNamedValue(value: string, name: string): boolean {
  // Ids are written like this under any name.
  if (UUID.test(value)) return /api[-_]?key$/i.test(name) && !isRegular(value);
  const password = /pass/i.test(name);
  if (isSecretValue(value, password)) return true;
  if (!PLAIN.test(name) || isNone(value)) return false;
  if (looksLikeLetters(value)) return true;
  if (!password || value.length >= 40 || isWordy(value)) return false;
  return KINDS.every((kind) => kind.test(value)) && !/[a-z]{6}|[(){}[\]<>/]/.test(value);
}

/** `password`: the name says that people may have thought of it. */
export function isSecretValue(value: string, password: boolean): boolean {
  if (isNone(value)) return false;
  if (value.length >= 16) return /^[\w+/=.~:@!#$%^&*-]+$/.test(value) && looksRandom(value);
  return password && KINDS.every((kind) => kind.test(value)) && !/[a-z]{5}|[(){}[\]<>]/.test(value);
}

function isNone(value: string): boolean {
  if (OTHER.test(value) || UUID.test(value) || isStandIn(value) || !/^[!-~]+$/.test(value)) return true;
  return PATH.test(value) && !(BYTES.test(value) && looksRandom(value));
}

function isLongLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONG_LINE), at);
  const after = text.slice(at, at + LONG_LINE);
  return (
    before.length === LONG_LINE &&
    after.length === LONG_LINE &&
    !before.includes('\n') &&
    !after.includes('\n')
  );
}
