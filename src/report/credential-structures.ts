// Credentials that the structure around them gives away: elements, keys as objects, pairs, and addresses of databases.
import type { Shape } from './credential-shapes.ts';

const HIDDEN = '…';

/** What stands behind the beginning gives way, whatever it is. */
function after(pattern: RegExp): Shape {
  return { pattern, mask: (_, start = '') => `${start}${HIDDEN}` };
}

export const STRUCTURES: readonly Shape[] = [
  // Elements and attributes of XML.
  after(/(<(?:password|passphrase|token|secret|apikey)>)[^<>\s$…]{4,}/gi),
  after(/((?:password|token|secret|api-?key)["']\s{1,4}value=["'])[^"'$%…]{4,}/gi),
  // The private part of a JSON Web Key.
  after(/(\\?["'][dk]\\?["']\s{0,4}:\s{0,4}\\?["'])[\w-]{20,}/g),
  // A user name and a password as one argument.
  after(/((?:auth=|HTTPBasicAuth)\(\s{0,40}["'][\w.@-]{1,60}["'],\s{0,40}["'])[^"'…]{4,}/g),
  after(/(jdbc:oracle:thin:[\w$.-]{1,60}\/)[^@\s"'/…]{4,}(?=@)/g),
  after(/(anaconda\.(?:org|cloud)\/t\/[a-z]{2}-)[\da-f-]{16,}/g),
  // Digests of passwords, short enough to be tried out.
  after(/(\$apr1\$|\$2[aby]\$\d\d\$)[\w./$]{12,}/g),
];
