// Ways to attack by a lockfile, each beside a change that only looks like it. Attacks that happened are in incidents/.
import { describe, expect, it } from 'vitest';
import { type Locked, packageLock, saidOf } from './support.ts';

interface Technique {
  readonly name: string;
  readonly direct?: Readonly<Record<string, string>>;
  readonly before: Readonly<Record<string, Locked>>;
  readonly after: Readonly<Record<string, Locked>>;
  readonly says: readonly string[];
  /** What differs in the honest change; a package that is undefined is left out. */
  readonly twin: Readonly<Record<string, Locked | undefined>>;
}

const TECHNIQUES: readonly Technique[] = [
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

describe('techniques in a lockfile', () => {
  it.each(TECHNIQUES)('$name', async ({ before, after, direct, says }) => {
    expect(
      await saidOf('package-lock.json', packageLock(before, direct), packageLock(after, direct)),
    ).toEqual(says);
  });

  it.each(TECHNIQUES)('an honest twin of $name', async ({ before, after, direct, twin }) => {
    const merged = Object.entries({ ...after, ...twin }).flatMap(([name, locked]) =>
      locked === undefined ? [] : [[name, locked] as const],
    );
    const honest = packageLock(Object.fromEntries(merged), direct);
    expect(await saidOf('package-lock.json', packageLock(before, direct), honest)).toEqual([]);
  });
});
