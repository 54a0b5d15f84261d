// Settings that are named like a secret and have a value that looks drawn at random: the last resort, and never sure.
import { isStandIn } from './placeholder.ts';
import { looksRandom } from './random.ts';

export interface NamedSecret {
  readonly name: string;
  readonly at: number;
  readonly value: string;
}

const LONGEST_NAME = 40;
/** From the end of the keyword to the end of the value. */
const WINDOW = 300;
const QUOTED =
  /^([\w-]{0,30})\\?["'\])]{0,3}[ \t]{0,8}(?::[ \t]?[A-Za-z]{2,12}[ \t]?)?(?:=>|:=|[=:])[ \t]{0,8}[bru]?\\?(["'`])([^"'`\s\\]{10,160})\\?\2/;
const BARE =
  /^([\w-]{0,30})[ \t]{0,8}[=:][ \t]{0,8}([^"'`\s\\#;,(){}<>[\]]{10,160})[ \t]{0,8}(?:[#;][^\n]{0,80})?(?=[\r\n]|$)/;
/** Characters without a line end to both sides: a program wrote this, not a person. */
const LONG_LINE = 1000;

/** `at` and `length` are those of the keyword. `bare`: values stand without quotes in this file. */
export function readNamed(
  text: string,
  at: number,
  length: number,
  bare: boolean,
  harmless: ReadonlySet<string>,
): NamedSecret | undefined {
  const end = at + length;
  const rest = text.slice(end, end + WINDOW);
  const quoted = QUOTED.exec(rest);
  const found = quoted ?? (bare ? BARE.exec(rest) : null);
  if (found === null) return undefined;
  const value = (quoted === null ? found[2] : found[3]) ?? '';
  const before = /[\w.-]{0,40}$/.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0] ?? '';
  const name = `${before}${text.slice(at, end)}${found[1] ?? ''}`;
  if (!namesSecret(name, harmless) || !isSecretValue(value, /pass/i.test(name))) return undefined;
  const offset = end + found[0].lastIndexOf(value);
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

function namesSecret(name: string, harmless: ReadonlySet<string>): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]+/);
  return !words.some((word) => harmless.has(word));
}

/** A hash for a password file is no password; nor are addresses, paths, names in code, dates and versions. */
const OTHER =
  /^(?:\$|\{|pbkdf2|scrypt|argon2|bcrypt|sha\d|md5|data:|[a-z][a-z\d+.-]{1,12}:\/\/|[.~]?\/|\.)|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$|^\d[\d.:TZ+-]{0,64}$|^[\w-]{1,200}(?:\.[A-Za-z_][\w-]{0,200}){1,40}$|\/\w[\w.-]{0,200}\/|\.(?:json|txt|ya?ml|py|js|ts|pem|key|md|csv|bin|png)$/i;

function isSecretValue(value: string, password: boolean): boolean {
  if (OTHER.test(value) || isStandIn(value) || !/^[!-~]+$/.test(value)) return false;
  if (value.length >= 16) return /^[\w+/=.~:@!#$%^&*-]+$/.test(value) && looksRandom(value);
  if (!password) return false;
  return [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value)) && !/[a-z]{5}|[(){}[\]<>]/.test(value);
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
