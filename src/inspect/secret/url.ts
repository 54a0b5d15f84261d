// Passwords and tokens in addresses: `scheme://user:password@host`.
import type { Opinion } from './checks.ts';
import { isStandIn } from './placeholder.ts';
import { looksRandom } from './random.ts';

export interface UrlSecret {
  readonly scheme: string;
  /** Where the password, or the token in its place, starts in the text. */
  readonly at: number;
  readonly value: string;
  readonly host: string;
  readonly opinion: Opinion;
}

/** The part before `@` of an address; longer ones are no credentials. */
const LONGEST_USERINFO = 320;
const USER_AND_PASSWORD =
  /^([^\s/?#@:"'<>`]{0,80}):([^\s/?#@"'<>`]{1,200})@([\w.-]{1,120}|\[[\da-f:.]{2,45}\])/i;
const TOKEN = /^([\w~.+=-]{20,255}):?@([\w.-]{1,120})/;
/** Hosts of documentation (RFC 2606), and stand-ins for a host. */
const DOCUMENTED =
  /(?:^|\.)example(?:\.(?:com|org|net))?$|^(?:my|your|some)?[-_.]?(?:host|hostname|server|domain|proxy|registry|site)(?:name)?(?:\.\w{2,8})?$/i;
const LOCAL = /^(?:localhost|127\.[\d.]{1,12}|0\.0\.0\.0|host\.docker\.internal|\[::1\])$/i;

/** `at` is that of `://`. Bounded by the longest userinfo, whatever follows. */
export function readUrl(text: string, at: number, exercise: boolean): UrlSecret | undefined {
  const start = at + 3;
  const rest = text.slice(start, start + LONGEST_USERINFO + 130);
  const scheme = (
    /[A-Za-z][A-Za-z\d+.-]{0,20}$/.exec(text.slice(Math.max(0, at - 21), at))?.[0] ?? ''
  ).toLowerCase();
  const pair = USER_AND_PASSWORD.exec(rest);
  if (pair !== null) {
    const [, user = '', value = '', host = ''] = pair;
    const opinion = judge(user, value, host, exercise);
    return opinion && { scheme, at: start + user.length + 1, value, host, opinion };
  }
  // Other schemes have names there, and no tokens.
  if (!/^(?:[a-z]{1,6}\+)?https?$/.test(scheme)) return undefined;
  const [, value, host = ''] = TOKEN.exec(rest) ?? [];
  if (value === undefined || !looksRandom(value) || isNoSecret(value, host)) return undefined;
  return { scheme, at: start, value, host, opinion: { proof: 'plausible' } };
}

/** Nearly every address has none: seen without an expression. `at` is that of `://`. */
export function hasUserinfo(text: string, at: number): boolean {
  const start = at + 3;
  const end = Math.min(text.length, start + LONGEST_USERINFO);
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x40) return index > start;
    // What cannot be before the `@`: white space, quotes, `/`, `?`, `#`, `<`, `>`. People end passwords with `!`.
    if (
      code <= 0x20 ||
      code === 0x22 ||
      code === 0x23 ||
      code === 0x27 ||
      code === 0x2f ||
      code === 0x3c ||
      code === 0x3e ||
      code === 0x3f
    )
      return false;
  }
  return false;
}

/** The key in the address of Sentry is public: every client has it. */
function isNoSecret(value: string, host: string): boolean {
  return DOCUMENTED.test(host) || /sentry|ingest/i.test(host) || isStandIn(value);
}

function judge(user: string, password: string, host: string, exercise: boolean): Opinion | undefined {
  // Two colons are an IPv6 address or a pattern of a language, `$` and braces are variables.
  if (/[{}$()\\|*^,;[\]]/.test(user) || isNoSecret(password, host) || isStandIn(password, user))
    return undefined;
  // A list of hosts and ports, of which a later one has the user.
  if (/^\d{1,5},/.test(password)) return undefined;
  const strong = isStrong(password);
  if (LOCAL.test(host))
    return strong
      ? { proof: 'plausible', severity: 'LOW', note: 'the host is the machine itself' }
      : undefined;
  const inside = !/[.:]/.test(host);
  if (!strong && inside) return undefined;
  if (strong && !inside) return { proof: 'plausible' };
  if (strong)
    return { proof: 'plausible', severity: 'MEDIUM', note: 'the host is known only inside one network' };
  return {
    proof: 'plausible',
    severity: exercise ? 'LOW' : 'MEDIUM',
    note: 'the password is weak, or made up',
  };
}

/** Three kinds of characters and no words, or random. */
export function isStrong(written: string): boolean {
  const password = written.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  if (password.length >= 16 && looksRandom(password)) return true;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter((kind) => kind.test(password)).length;
  return password.length >= 8 && kinds >= 3 && !/\s|[a-z]{6}/.test(password);
}
