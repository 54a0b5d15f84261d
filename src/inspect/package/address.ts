// Addresses of packages, normalised as the clients that fetch them normalise them.

export interface Address {
  /** Without `:`, such as `https`; `ssh` for the short form of git. */
  readonly scheme: string;
  /** Lower case, with the port where there is one. */
  readonly host: string;
  /** Decoded and without dot segments, from `/`. */
  readonly path: string;
  /** Host and path: what tells two addresses apart, whatever their scheme, credentials and query. */
  readonly place: string;
  readonly user: string;
  readonly password: string;
  /** Values of the query that are named like a credential. */
  readonly tokens: readonly string[];
  /** Whether dot segments, encoded separators or backslashes make the path another than it reads. */
  readonly disguised: boolean;
}

/** Requirements and lockfiles put the way of fetching before the address: `git+https`, `registry+https`. */
const WAY = /^(?:git|hg|svn|bzr|registry|sparse|direct|url|archive)\+/i;
const SHORTHAND = /^(github|gitlab|bitbucket|gist):(?!\/\/)([^/#\s][^#\s]*)/i;
const SHORT_HOSTS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
  gist: 'gist.github.com',
};
const SCP = /^(?:[\w.-]+@)([\w.-]+):(?!\/\/)([^\s]+)$/;
const CREDENTIAL = /^(?:access_?token|api_?key|auth|auth_?token|password|private_?token|secret|sig|token)$/i;
/** Characters of an address that are looked at; no client takes longer ones. */
const MAX_LENGTH = 8192;

/**
 * What nearly every address of a lockfile is: nothing in it is changed by reading it. The host is no number, and no
 * encoded name, which would have to be checked.
 */
const ORDINARY = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})((?:\/[\w@+~-][\w.@+~-]*)+)$/;

/** Undefined for what is no absolute address. Never throws. */
export function addressOf(text: string): Address | undefined {
  return ordinary(text) ?? unusual(text);
}

function ordinary(text: string): Address | undefined {
  const [, host, path] = (text.length <= MAX_LENGTH && ORDINARY.exec(text)) || [];
  if (host === undefined || path === undefined || host.includes('xn--')) return undefined;
  return {
    scheme: 'https',
    host,
    path,
    place: host + path,
    user: '',
    password: '',
    tokens: [],
    disguised: false,
  };
}

function unusual(text: string): Address | undefined {
  const written = expand(text.slice(0, MAX_LENGTH).trim());
  const url = parse(written);
  if (url === undefined) return undefined;
  const host = url.host.toLowerCase();
  const path = withoutDots(decoded(url.pathname));
  return {
    scheme: url.protocol.slice(0, -1).toLowerCase(),
    host,
    path,
    place: path === '/' ? host : host + path,
    user: decoded(url.username),
    password: decoded(url.password),
    tokens: url.search === '' ? [] : tokensOf(url.searchParams),
    disguised: isDisguised(written),
  };
}

/** The URL parser of Node.js completes `https:/host` and `https:\\host`, and so do those who fetch by it. */
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:[\\/])/i;

function parse(written: string): URL | undefined {
  if (!ABSOLUTE.test(written)) return undefined;
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}

function tokensOf(query: URLSearchParams): string[] {
  return [...query].flatMap(([key, value]) => (CREDENTIAL.test(key) && value !== '' ? [value] : []));
}

function expand(text: string): string {
  const plain = text.replace(WAY, '');
  const [, short, path] = SHORTHAND.exec(plain) ?? [];
  if (short !== undefined) return `https://${SHORT_HOSTS[short.toLowerCase()] ?? short}/${path}`;
  const [, host, rest] = SCP.exec(plain) ?? [];
  return host === undefined ? plain : `ssh://${host}/${rest}`;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Dot segments that decoding brought to light. */
function withoutDots(path: string): string {
  // What the parser has not changed needs no second look.
  if (!/\/\/|\\|\/\.|\/$/.test(path)) return path;
  const kept: string[] = [];
  for (const part of path.split(/[/\\]+/)) {
    if (part === '..') kept.pop();
    else if (part !== '.' && part !== '') kept.push(part);
  }
  return `/${kept.join('/')}`;
}

/** Encoded slashes are ordinary in scoped names (`@scope%2fname`) and suspect anywhere else. */
function isDisguised(written: string): boolean {
  const [rawPath = ''] = written.replace(/^[^:]+:\/\/[^/\\?#]*/, '').split(/[?#]/, 1);
  if (!/[%\\]|\/\./.test(rawPath)) return false;
  const clear = decoded(rawPath);
  if (/(?:^|[/\\])\.\.?(?:[/\\]|$)/.test(clear) || clear.includes('\\')) return true;
  return /%2f/i.test(rawPath.replace(/@[^/%]{1,214}%2f/gi, '@')) || /%(?:25|2e)/i.test(rawPath);
}

/** The address for people: without credentials and query, which may hold some. Raw text otherwise. */
export function shownAddress(text: string): string {
  const address = addressOf(text);
  return address === undefined
    ? text.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/g, '//')
    : `${address.scheme}://${address.place}`;
}

const LOCAL = /^(?:localhost|[\w.-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/;

/** Whether a host is the machine itself. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}
