// Where a JavaScript package comes from, told by the address or the specifier that a file gives.
import type { PackageSource } from '../lockfile.ts';

/** Patches of patches; yarn itself makes two, its own of the user's. */
const MAX_PATCHES = 4;
/** A commit in full: SHA-1 or SHA-256. Shorter ones can come to mean another commit. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Hosts that npm-package-arg and hosted-git-info have short names for. */
const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['github', 'https://github.com/'],
  ['gitlab', 'https://gitlab.com/'],
  ['bitbucket', 'https://bitbucket.org/'],
  ['gist', 'https://gist.github.com/'],
]);
const SHORTHAND = /^(github|gitlab|bitbucket|gist):(?!\/\/)([^#]+)/i;
/** `owner/repository`, which npm takes for GitHub; no scope, no further slash, no leading dot. */
const OWNER_REPOSITORY = /^[^@./~:\s#][^@/:\s#]*\/[^/:\s#]+$/;
/** `git@host:path` and `user@host:path.git`, as ssh takes them. */
const SCP = /^[\w.-]+@[\w.-]+:[^\s]+$/;
const GIT_SCHEME = /^(?:git(?:\+(?:ssh|https?|file|ftp|rsync))?:|ssh:\/\/)/i;
/** Pages of repositories, which npm and yarn clone, as hosted-git-info has them. */
const HOSTED = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+\/?$/i;
/** Tarballs that hosts make of a commit: the address names it. */
const CODELOAD = /^https?:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/(?:legacy\.)?(?:tar\.gz|zip)\/([^?#]+)/;
const API_TARBALL = /^https?:\/\/api\.github\.com\/repos\/([^/]+\/[^/]+)\/(?:tarball|zipball)\/([^?#]+)/;
/** Every npm registry serves tarballs below `/-/`; GitHub Packages and JSR have addresses of their own. */
const REGISTRY_TARBALL = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(?:-|~|download)\//;
const FOLDER = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|~\/|[a-zA-Z]:[/\\])/;

/** What begins like an address of the web, with any slashes in either direction, or none. */
const WEB = /^(https?):[\\/]*/i;

/**
 * The source that an address gives: npm's `resolved`, yarn's `resolved`, pnpm's `tarball`. An http address is a
 * registry's when it has the shape of one (`/-/` before the file name): which hosts are trusted is for rules to
 * say. Addresses of GitHub tarballs that name a commit are git, with the repository as `url`.
 */
export function sourceOfAddress(written: string): PackageSource {
  const address = spelledOut(written);
  return (
    addressSource(address) ??
    pathSource(address) ??
    shorthandSource(address) ?? { kind: 'unknown', text: address }
  );
}

/**
 * As the URL parser of Node.js reads it, by which npm, yarn and pnpm go: it drops tabs and line breaks, and completes
 * `https:/host` and `https:\\host`. The rest of the address stays as written, for those who judge how it reads.
 */
function spelledOut(written: string): string {
  const text = written.trim().replace(/[\t\r\n]/g, '');
  const [start, scheme] = WEB.exec(text) ?? [];
  return start === undefined || scheme === undefined
    ? text
    : `${scheme.toLowerCase()}://${text.slice(start.length)}`;
}

/** `text` is spelled out. */
function addressSource(text: string): PackageSource | undefined {
  if (!WEB.test(text)) return gitSource(text);
  const plain = text.replaceAll('\\', '/');
  const git = gitSource(plain);
  if (git !== undefined) return git;
  const kind = REGISTRY_TARBALL.test(withoutFragment(plain)) ? 'registry' : 'archive';
  return { kind, url: withoutFragment(text) };
}

/** npm takes `owner/repository` for GitHub wherever it may stand, before it thinks of a folder. */
function shorthandSource(text: string): PackageSource | undefined {
  if (!OWNER_REPOSITORY.test(withoutFragment(text))) return undefined;
  return gitAt(`${SHORTHANDS.get('github')}${text}`);
}

export interface Specifier {
  readonly source: PackageSource;
  /** The package that an alias (`npm:name@range`) stands for. */
  readonly name?: string;
  /** What is left as range: the part after the name in an alias, else the specifier. */
  readonly range: string;
}

/**
 * The source that a dependency specifier asks for, as npm-package-arg, yarn, pnpm and bun read it: ranges and tags
 * (`registry`), `npm:` aliases, `jsr:`, `workspace:`, `catalog:`, git in all its spellings, tarballs, `file:`,
 * `link:`, `portal:`, and `patch:`, which has the source of what it patches.
 */
export function parseSpecifier(specifier: string): Specifier {
  const text = spelledOut(specifier);
  if (text.startsWith('npm:')) return registrySpecifier(text.slice('npm:'.length));
  if (text.startsWith('patch:')) return patchSpecifier(text, specifier);
  return { source: plainSource(text), range: specifier };
}

/** Splits `name@rest` at the at sign that is not the scope's. Without one, all is the name. */
export function splitNameAt(text: string): { readonly name: string; readonly rest?: string } {
  const at = text.indexOf('@', 1);
  return at === -1 ? { name: text } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}

function plainSource(text: string): PackageSource {
  if (text.startsWith('workspace:')) return { kind: 'workspace' };
  if (/^(?:catalog|jsr):/.test(text)) return { kind: 'registry' };
  const known = addressSource(text) ?? pathSource(text) ?? shorthandSource(text);
  if (known !== undefined) return known;
  return /^[a-zA-Z][\w+.-]*:/.test(text) ? { kind: 'unknown', text } : { kind: 'registry' };
}

function registrySpecifier(text: string): Specifier {
  // berry writes `npm:^1.0.0` for a range of the same name: a name does not begin like a range
  if (!/^(?:@[^/]+\/)?[a-z_][^@]*(?:@|$)/i.test(text)) return { source: { kind: 'registry' }, range: text };
  const { name, rest } = splitNameAt(text);
  const isTag = rest === undefined && !text.startsWith('@');
  if (isTag && text === 'latest') return { source: { kind: 'registry' }, range: text };
  return { source: { kind: 'registry' }, name, range: rest ?? '*' };
}

function patchSpecifier(text: string, specifier: string): Specifier {
  const inner = unpatched(text);
  const isKnown = inner !== '' && !inner.startsWith('patch:');
  return isKnown
    ? { ...parseSpecifier(inner), range: specifier }
    : { source: { kind: 'unknown', text }, range: specifier };
}

/** What `patch:name@npm%3A1.0.0#file` patches: its specifier, decoded; that may be a patch in its turn. */
export function unpatched(text: string): string {
  let inner = text;
  for (let level = 0; level < MAX_PATCHES && inner.startsWith('patch:'); level++) {
    inner = decoded(splitNameAt(withoutFragment(inner.slice('patch:'.length))).rest ?? '');
  }
  return inner;
}

function pathSource(text: string): PackageSource | undefined {
  const [, path] = /^(?:file|link|portal|root):(.*)$/is.exec(text) ?? [];
  if (path !== undefined) return { kind: 'path', path: withoutBinding(path) };
  return FOLDER.test(text) ? { kind: 'path', path: text } : undefined;
}

function gitSource(text: string): PackageSource | undefined {
  const [, repository, reference] = CODELOAD.exec(text) ?? API_TARBALL.exec(text) ?? [];
  if (repository !== undefined && reference !== undefined) {
    return gitAt(`https://github.com/${repository}#${decoded(reference)}`);
  }
  const [shorthand, host = ''] = SHORTHAND.exec(text) ?? [];
  if (shorthand !== undefined)
    return gitAt(`${SHORTHANDS.get(host.toLowerCase())}${text.slice(host.length + 1)}`);
  const bare = withoutFragment(text);
  const isGit = GIT_SCHEME.test(text) || SCP.test(bare);
  const isPage = HOSTED.test(bare) && !/\.(?:tgz|tar\.gz)$/.test(bare);
  return isGit || isPage || /^https?:\/\/[^?]*\.git$/i.test(bare) ? gitAt(text) : undefined;
}

function gitAt(text: string): PackageSource {
  const url = withoutFragment(text);
  const commit = commitOf(text.slice(url.length + 1));
  return commit === undefined ? { kind: 'git', url } : { kind: 'git', url, commit };
}

/** The commit of a fragment: `#<sha>`, or berry's and pnpm's `#commit=<sha>&workspace=x`. */
function commitOf(fragment: string): string | undefined {
  const value = fragment
    .split('&')
    .map((part) => part.replace(/^commit[=:]/, ''))
    .find((part) => COMMIT.test(part));
  return value?.toLowerCase();
}

/** Without berry's `::locator=...` and without a fragment. */
function withoutBinding(text: string): string {
  const end = text.indexOf('::');
  return withoutFragment(end === -1 ? text : text.slice(0, end));
}

/** The part before the first `#`. */
export function withoutFragment(text: string): string {
  const hash = text.indexOf('#');
  return hash === -1 ? text : text.slice(0, hash);
}

/** Percent signs decoded; text that is not well encoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
