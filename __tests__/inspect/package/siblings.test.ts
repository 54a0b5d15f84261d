// A lockfile that is new, beside others that say other things of the same releases.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { type Locked, packageLock, sha512 } from './support.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const DIRECT = Object.fromEntries(NAMES.map((name) => [name, '^1.0.0']));

/** All packages of the registry; `b` as given. */
const npm = (b: Locked = {}): string =>
  packageLock(Object.fromEntries(NAMES.map((name) => [name, name === 'b' ? b : {}])), DIRECT);

const pnpm = (hashOf: (name: string) => string): string =>
  [
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n",
    ...NAMES.map((name) => `      ${name}:\n        specifier: ^1.0.0\n        version: 1.0.0\n`),
    '\npackages:\n',
    ...NAMES.map((name) => `\n  ${name}@1.0.0:\n    resolution: {integrity: ${hashOf(name)}}\n`),
    '\nsnapshots:\n',
    ...NAMES.map((name) => `\n  ${name}@1.0.0: {}\n`),
  ].join('');

/** What is said of hashes in a file that is new, beside the others. */
async function said(path: string, text: string, others: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await inspectBytes(Buffer.from(text), path, {
    openHead: (name) => {
      const other = others[name];
      return Promise.resolve(other === undefined ? undefined : memoryBytes(Buffer.from(other)));
    },
  });
  return findings
    .filter(({ rule }) => rule.startsWith('PACKAGE-HASH'))
    .map(({ severity, rule, location }) => `${severity} ${rule} ${location.path}`);
}

const honest = (name: string): string => sha512(`${name}@1.0.0`);

describe('a lockfile that is new', () => {
  const others = { 'app/package-lock.json': npm() };

  it('may not give other hashes for releases that are locked beside it', async () => {
    expect(await said('app/npm-shrinkwrap.json', npm({ integrity: sha512('x') }), others)).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED app/npm-shrinkwrap.json',
    ]);
    const forged = pnpm((name) => (name === 'b' ? sha512('x') : honest(name)));
    expect(await said('app/pnpm-lock.yaml', forged, others)).toEqual([
      'CRITICAL PACKAGE-HASH-CHANGED app/pnpm-lock.yaml',
    ]);
    const all = pnpm((name) => sha512(`x${name}`));
    expect(await said('app/pnpm-lock.yaml', all, others)).toHaveLength(1);
  });

  it('may say the same, or what cannot be compared', async () => {
    expect(await said('app/npm-shrinkwrap.json', npm(), others)).toEqual([]);
    expect(await said('app/pnpm-lock.yaml', pnpm(honest), others)).toEqual([]);
    const weaker = pnpm((name) => honest(name).replace('sha512', 'sha256'));
    expect(await said('app/pnpm-lock.yaml', weaker, others)).toEqual([]);
    const version: Locked = { version: '1.0.1', integrity: sha512('x') };
    expect(await said('app/npm-shrinkwrap.json', npm(version), others)).toEqual([]);
    const resolved = 'https://packages.example.com/b/-/b-1.0.0.tgz';
    expect(await said('app/npm-shrinkwrap.json', npm({ resolved, integrity: sha512('x') }), others)).toEqual(
      [],
    );
  });

  it('is compared with those of its folder alone', async () => {
    const forged = npm({ integrity: sha512('x') });
    expect(await said('npm-shrinkwrap.json', forged, others)).toEqual([]);
  });

  it('of Python needs a person where no file is common', async () => {
    const poetry = (...hashes: string[]): string =>
      `[[package]]\nname = "a"\nversion = "1.0"\nfiles = [${hashes.map((hash) => `{file = "a-1.0.tar.gz", hash = "sha256:${hash}"}`).join(', ')}]\n\n[metadata]\nlock-version = "2.1"\n`;
    const list = (hash: string): string => `a==1.0 --hash=sha256:${hash}\n`;
    const beside = { 'poetry.lock': poetry('aaaa', 'bbbb') };
    expect(await said('requirements.txt', list('bbbb'), beside)).toEqual([]);
    expect(await said('requirements.txt', list('cccc'), beside)).toEqual([
      'MEDIUM PACKAGE-HASH-CHANGED requirements.txt',
    ]);
  });
});
