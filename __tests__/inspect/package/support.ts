// Builds lockfiles of two sides and tells what the inspector says of the change, as severity and rule.
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { judgeReading } from '../../../src/inspect/package/judge.ts';
import { packageKnowledge } from '../../../src/inspect/package/knowledge.ts';
import { packageFindings } from '../../../src/inspect/package/verdict.ts';
import type { LockfileReading, PackageEntry } from '../../../src/lockfile/lockfile.ts';
import { inspectBytes } from '../../support/inspect.ts';

/** One package of a package-lock.json, by its name: what differs from a plain one of the public registry. */
export interface Locked {
  readonly version?: string;
  readonly resolved?: string | null;
  readonly integrity?: string | null;
  readonly [field: string]: unknown;
}

export const sha512 = (seed: string): string =>
  `sha512-${Buffer.from(seed.repeat(64).slice(0, 64)).toString('base64')}`;

/** Needs whatever nobody else does; it comes inside of another package, so that nothing is said of it itself. */
const HOLDER = 'needs-the-others';

/** `direct` maps the project's own dependencies to their ranges; the others are needed by somebody else. */
export function packageLock(
  packages: Readonly<Record<string, Locked>>,
  direct: Readonly<Record<string, string>> = {},
): string {
  const entries = Object.entries(packages).map(([name, { version = '1.0.0', ...rest }]) => {
    const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
    const plain = {
      version,
      resolved: `https://registry.npmjs.org/${name}/-/${file}`,
      integrity: sha512(`${name}@${version}`),
    };
    const fields = Object.entries({ ...plain, ...rest }).filter(([, value]) => value !== null);
    return [`node_modules/${name}`, Object.fromEntries(fields)] as const;
  });
  const others = Object.keys(packages).filter((name) => !(name in direct));
  const needs = { dependencies: Object.fromEntries(others.map((name) => [name, '*'])) };
  const holder = { version: '1.0.0', inBundle: true, ...needs };
  const root = { name: 'app', version: '1.0.0', dependencies: direct, devDependencies: { [HOLDER]: '*' } };
  const whole = {
    name: 'app',
    lockfileVersion: 3,
    packages: { '': root, ...Object.fromEntries(entries), [`node_modules/${HOLDER}`]: holder },
  };
  return JSON.stringify(whole, undefined, 2);
}

/** What the whole pipeline finds in a file that was changed, or that is new without `before`. */
export async function findingsOf(
  path: string,
  before: string | undefined,
  after: string,
  others: readonly string[] = [],
): Promise<readonly Finding[]> {
  const earlier = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(before ?? '')) };
  const context = before === undefined ? {} : { before: () => Promise.resolve(earlier) };
  const { findings } = await inspectBytes(Buffer.from(after), path, context);
  const surfaces = new Set(['package', 'scan', ...others]);
  return findings.filter(({ surface }) => surfaces.has(surface));
}

export async function saidOf(path: string, before: string | undefined, after: string): Promise<string[]> {
  return (await findingsOf(path, before, after)).map(({ severity, rule }) => `${severity} ${rule}`);
}

/** An entry as a reader gives it: a locked package of PyPI unless it says otherwise. */
export function entry(name: string, differing: Partial<PackageEntry> = {}): PackageEntry {
  return {
    ecosystem: 'pypi',
    name,
    version: '1.0.0',
    line: 1,
    source: { kind: 'registry' },
    hashes: [],
    relation: 'unknown',
    optional: false,
    development: false,
    slot: '',
    ...differing,
  };
}

export function reading(
  entries: readonly PackageEntry[],
  differing: Partial<LockfileReading> = {},
): LockfileReading {
  return {
    format: 'test-lock',
    role: 'lock',
    entries,
    registries: [],
    problems: [],
    includes: [],
    ...differing,
  };
}

/** Once for all tests of a file: what is made of the rules is kept with them. */
const rules = await loadRules();

/** What the rules say of two readings, without any file. */
export function judged(before: LockfileReading | undefined, after: LockfileReading): Promise<Finding[]> {
  const base = before === undefined ? undefined : { reading: before, isMigration: false };
  const artifact = { locator: { path: 'test.lock', members: [] }, bytes: memoryBytes(new Uint8Array()) };
  return Promise.resolve(
    packageFindings(judgeReading(after, base, packageKnowledge(rules)).verdicts, artifact, rules),
  );
}

export async function saysOf(before: LockfileReading | undefined, after: LockfileReading): Promise<string[]> {
  return (await judged(before, after)).map(({ severity, rule }) => `${severity} ${rule}`);
}
