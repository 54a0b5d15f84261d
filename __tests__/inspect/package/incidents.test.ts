// Attacks that happened, as the lockfile of a pull request shows them, each beside a change that only looks like it.
import { describe, expect, it } from 'vitest';
import { type Locked, packageLock, saidOf } from './support.ts';

interface Incident {
  readonly name: string;
  readonly direct?: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, Locked>>;
  readonly after: Readonly<Record<string, Locked>>;
  readonly says: readonly string[];
  /** What differs in the honest change; a package that is undefined is left out. */
  readonly twin: Readonly<Record<string, Locked | undefined>>;
}

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HIGH_SCRIPT = ['HIGH PACKAGE-INSTALL-SCRIPT'];

const INCIDENTS: readonly Incident[] = [
  {
    name: 'nx, August 2025: a minor release that runs a script',
    direct: { nx: '^21.0.0' },
    before: { nx: { version: '21.4.1' } },
    after: { nx: { version: '21.5.0', hasInstallScript: true } },
    says: HIGH_SCRIPT,
    twin: { nx: { version: '21.5.0' } },
  },
  {
    name: 'Shai-Hulud, September 2025: a patch release of a colour library that runs a script',
    before: { '@ctrl/tinycolor': { version: '4.1.0' } },
    after: { '@ctrl/tinycolor': { version: '4.1.1', hasInstallScript: true } },
    says: HIGH_SCRIPT,
    twin: { '@ctrl/tinycolor': { version: '4.1.1' } },
  },
  {
    name: 'axios, March 2026: a patch release brings a new package that runs a script',
    direct: { axios: '^1.14.0' },
    before: { axios: { version: '1.14.0' } },
    after: {
      axios: { version: '1.14.1', dependencies: { 'plain-crypto-js': '^4.2.1' } },
      'plain-crypto-js': { version: '4.2.1', hasInstallScript: true },
    },
    says: HIGH_SCRIPT,
    twin: { 'plain-crypto-js': undefined, 'proxy-from-env': { version: '1.1.0' } },
  },
  {
    name: 'keyv, August 2026: a major release that another package asks for runs a script',
    before: { keyv: { version: '5.5.0' } },
    after: { keyv: { version: '6.0.0', hasInstallScript: true } },
    says: HIGH_SCRIPT,
    twin: { keyv: { version: '6.0.0' } },
  },
  {
    name: 'TanStack, May 2026: an optional package from a commit that no branch has',
    direct: { '@tanstack/react-router': '^1.169.0' },
    before: { '@tanstack/react-router': { version: '1.169.4' } },
    after: {
      '@tanstack/react-router': {
        version: '1.169.5',
        optionalDependencies: { '@tanstack/setup': 'github:tanstack/router' },
      },
      '@tanstack/setup': {
        version: '1.0.0',
        resolved: `git+ssh://git@github.com/tanstack/router.git#${COMMIT}`,
        integrity: null,
        optional: true,
      },
    },
    says: ['HIGH PACKAGE-GIT-SOURCE'],
    twin: { '@tanstack/setup': { version: '1.0.0', optional: true } },
  },
  {
    name: 'a lockfile that gives the tarball of another package, past a comparison of text (GHSA-f2p3-vh47-jhg6)',
    before: { meow: { version: '13.2.0' } },
    after: {
      meow: { version: '13.2.1', resolved: 'https://registry.npmjs.org/meow/../evil/-/evil-13.2.1.tgz' },
    },
    says: ['HIGH PACKAGE-NAME-MISMATCH'],
    twin: { meow: { version: '13.2.1' } },
  },
  {
    name: 'a lockfile that keeps the version and gives other bytes',
    before: { ms: { version: '2.1.3' } },
    after: { ms: { version: '2.1.3', integrity: `sha512-${'B'.repeat(86)}==` } },
    says: ['CRITICAL PACKAGE-HASH-CHANGED'],
    twin: { ms: { version: '2.1.4' } },
  },
  {
    name: 'dependency confusion: a private package that the public registry now serves',
    direct: { '@example/tools': '^1.0.0' },
    before: {
      '@example/tools': { resolved: 'https://packages.example.com/@example/tools/-/tools-1.0.0.tgz' },
    },
    after: { '@example/tools': { version: '99.0.0' } },
    says: ['HIGH PACKAGE-CONFUSION'],
    twin: {
      '@example/tools': {
        version: '1.1.0',
        resolved: 'https://packages.example.com/@example/tools/-/tools-1.1.0.tgz',
      },
    },
  },
  {
    name: 'a name with two letters swapped, with a script',
    direct: { express: '^5.0.0', lodahs: '^4.17.21' },
    before: { express: { version: '5.0.0' } },
    after: { express: { version: '5.0.0' }, lodahs: { version: '4.17.21', hasInstallScript: true } },
    says: ['MEDIUM PACKAGE-INSTALL-SCRIPT', 'HIGH PACKAGE-LOOKALIKE'],
    twin: { lodahs: undefined, lodash: { version: '4.17.21' } },
  },
];

describe('incidents in a lockfile', () => {
  it.each(INCIDENTS)('$name', async ({ before, after, direct, says }) => {
    expect(
      await saidOf('package-lock.json', packageLock(before, direct), packageLock(after, direct)),
    ).toEqual(says);
  });

  it.each(INCIDENTS)('an honest twin of $name', async ({ before, after, direct, twin }) => {
    const merged = Object.entries({ ...after, ...twin }).flatMap(([name, locked]) =>
      locked === undefined ? [] : [[name, locked] as const],
    );
    const honest = packageLock(Object.fromEntries(merged), direct);
    expect(await saidOf('package-lock.json', packageLock(before, direct), honest)).toEqual([]);
  });
});
