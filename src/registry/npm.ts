// What npm's registry says of a release: when it came, who published it, and what is new against those before it.
import type { PackageDigest } from '../core/package.ts';
import { at, keysAt, momentAt, textAt } from './json.ts';

/** Scripts that npm runs when it installs a release from a registry, in their order (npm documentation, "scripts"). */
const INSTALL_HOOKS = ['preinstall', 'install', 'postinstall'] as const;
/** Releases that a new one is compared with: what was so longer ago is no practice of today. */
const COMPARED = 5;

export interface NpmFacts {
  readonly publishedAt?: Date;
  /** Install scripts, `name: command`; from short documents, which do not have them, only a name. */
  readonly installScripts: readonly string[];
  /** How many releases before it had none, when it has some; 0 when one of them had some, too. */
  readonly firstScriptAfter: number;
  /** How many of the releases before it had provenance, when most had and it has none; else 0. */
  readonly provenanceBefore: number;
  /** Who published it, where nobody of that name published one before. */
  readonly newPublisher?: string;
  /** Of its tarball, as the registry has them. */
  readonly hashes: readonly PackageDigest[];
}

/**
 * The facts of one release in a packument; undefined when it is not in there. A short one (`install-v1`) has no times
 * and no publishers: its releases are taken in the order in which it lists them.
 * Source: github.com/npm/registry, docs/responses/package-metadata.md.
 */
export function npmFacts(packument: unknown, version: string): NpmFacts | undefined {
  const versions = at(packument, 'versions');
  const release = at(versions, version);
  if (typeof release !== 'object' || release === null) return undefined;
  const names = earlier(packument, version);
  const before = names.map((name) => at(versions, name));
  const publishedAt = momentAt(at(packument, 'time'), version);
  const newPublisher = publisherOf(release, before);
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    installScripts: scriptsOf(release),
    firstScriptAfter: firstScriptAfter(release, before.slice(0, COMPARED)),
    provenanceBefore: provenanceBefore(release, before.slice(0, COMPARED)),
    ...(newPublisher !== undefined && { newPublisher }),
    hashes: hashesOf(at(release, 'dist')),
  };
}

/** Names of the releases before one, the last first. */
function earlier(packument: unknown, version: string): string[] {
  const names = keysAt(packument, 'versions').filter((name) => name !== version);
  const times = at(packument, 'time');
  const moment = momentAt(times, version)?.getTime();
  if (moment === undefined) {
    const all = keysAt(packument, 'versions');
    return all.slice(0, all.indexOf(version)).toReversed();
  }
  return names
    .map((name) => ({ name, at: momentAt(times, name)?.getTime() ?? Infinity }))
    .filter((each) => each.at < moment)
    .toSorted((a, b) => b.at - a.at)
    .map(({ name }) => name);
}

function scriptsOf(release: unknown): string[] {
  const scripts = at(release, 'scripts');
  const found = INSTALL_HOOKS.flatMap((name) => {
    const command = textAt(scripts, name);
    return command === undefined ? [] : [`${name}: ${command}`];
  });
  if (found.length === 0 && at(release, 'gypfile') === true) return ['install: node-gyp rebuild'];
  return found.length === 0 && at(release, 'hasInstallScript') === true ? ['an install script'] : found;
}

function firstScriptAfter(release: unknown, before: readonly unknown[]): number {
  const isFirst = scriptsOf(release).length > 0 && before.every((each) => scriptsOf(each).length === 0);
  return isFirst ? before.length : 0;
}

/** Mirrors leave attestations out of all releases; then none had any, and nothing is lost. */
function provenanceBefore(release: unknown, before: readonly unknown[]): number {
  const count = before.filter(hasProvenance).length;
  return !hasProvenance(release) && 2 * count > before.length ? count : 0;
}

function hasProvenance(release: unknown): boolean {
  const found = at(at(release, 'dist'), 'attestations');
  return typeof found === 'object' && found !== null;
}

/** A workflow that npm trusts stands for the maintainers, who set it up. */
function publisherOf(release: unknown, before: readonly unknown[]): string | undefined {
  const user = at(release, '_npmUser');
  const name = textAt(user, 'name');
  if (name === undefined || at(user, 'trustedPublisher') !== undefined) return undefined;
  const known = before.flatMap((each) => textAt(at(each, '_npmUser'), 'name') ?? []);
  return known.length === 0 || known.includes(name) ? undefined : name;
}

function hashesOf(dist: unknown): PackageDigest[] {
  const integrity = (textAt(dist, 'integrity') ?? '').split(/\s+/).flatMap((word) => {
    const dash = word.indexOf('-');
    return dash < 1 ? [] : [{ algorithm: word.slice(0, dash).toLowerCase(), value: word.slice(dash + 1) }];
  });
  const shasum = textAt(dist, 'shasum');
  return shasum === undefined ? integrity : [...integrity, { algorithm: 'sha1', value: shasum }];
}
