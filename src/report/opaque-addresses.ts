// Keys in addresses that no word gives away: a long random part of the path, or the value of any parameter.
import { DIGEST_WORDS, PUBLIC_NAMES } from './credential-words.ts';
import type { Shape } from './credential-shapes.ts';

/** Characters of a key that stay visible, as of other credentials. */
const SHOWN = 3;
/** A shorter part may be a name that somebody thought of. */
const LEAST_MIXED = 24;

const PUBLIC: ReadonlySet<string> = new Set(PUBLIC_NAMES);
const DIGESTS: ReadonlySet<string> = new Set(DIGEST_WORDS);

/** Every parameter and every part of the path is looked at on its own; what follows `#` is never sent. */
export const OPAQUE: Shape = {
  pattern: /(https?:\/\/)([^\s/?#"'<>\\\x60]+)([/?][^\s#"'<>\\\x60]*)/gi,
  mask: (match, start = '', host = '', rest = '') => {
    if (rest.length < LEAST_MIXED || isPublic(host)) return match;
    const [path = '', ...query] = rest.split('?');
    const parameters = query.join('?');
    const masked = parameters === '' ? '' : `?${parameters.split('&').map(parameter).join('&')}`;
    return `${start}${host}${segments(path)}${query.length > 0 && masked === '' ? '?' : masked}`;
  },
};

/** The host itself, or one that it is a part of. */
function isPublic(host: string): boolean {
  const labels = host
    .toLowerCase()
    .replace(/^.*@|:\d{1,5}$/g, '')
    .split('.');
  return labels.some((_, at) => PUBLIC.has(labels.slice(at).join('.')));
}

function segments(path: string): string {
  const parts = path.split('/');
  return parts
    .map((part, at) => (DIGESTS.has((parts[at - 1] ?? '').toLowerCase()) ? part : cut(part)))
    .join('/');
}

function parameter(pair: string): string {
  const sign = pair.indexOf('=');
  const name = pair.slice(0, Math.max(0, sign)).toLowerCase();
  return DIGESTS.has(name) ? pair : pair.slice(0, sign + 1) + cut(pair.slice(sign + 1));
}

function cut(part: string): string {
  return isOpaque(part) ? `${part.slice(0, SHOWN)}…` : part;
}

/** Digits and letters as nobody writes them. A digest of sha256 and longer ones are no keys. */
function isOpaque(part: string): boolean {
  if (/^(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{32,63}$/i.test(part)) return true;
  if (part.length < LEAST_MIXED || !/^[\w~.%+=-]+$/.test(part)) return false;
  return [/[a-z]/, /[A-Z]/, /\d.*\d/].every((kind) => kind.test(part)) && changesOf(part) >= part.length / 4;
}

/** Places where small letters, capitals and digits meet: random text has many, words with numbers few. */
function changesOf(text: string): number {
  return text.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}
