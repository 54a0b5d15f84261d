// Addresses as their clients understand them, and the names and credentials in them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, shownAddress } from '../../../src/inspect/package/address.ts';
import type { LockfileReading, PackageEntry } from '../../../src/lockfile/lockfile.ts';
import { entry, judged, reading, saysOf } from './support.ts';

/** That the hosts of these examples are no registries is for other tests. */
async function besidesHosts(after: LockfileReading): Promise<string[]> {
  return (await saysOf(undefined, after)).filter(
    (said) => said !== 'MEDIUM PACKAGE-NEW-HOST' && said !== 'HIGH PACKAGE-NEW-HOST',
  );
}

describe('an address', () => {
  it.each([
    ['git+ssh://git@GitHub.com/a/b.git', 'github.com/a/b.git'],
    ['git@github.com:a/b.git', 'github.com/a/b.git'],
    ['github:a/b#main', 'github.com/a/b'],
    ['registry+https://github.com/rust-lang/crates.io-index', 'github.com/rust-lang/crates.io-index'],
    ['https://example.com/a/./b/../c/', 'example.com/a/c'],
    ['https://example.com/a/%2e%2e/b', 'example.com/b'],
    ['https://example.com/a/..%2fb', 'example.com/b'],
    ['https://example.com\\@example.net/a', 'example.com/@example.net/a'],
  ])('%s is at %s', (written, place) => {
    expect(addressOf(written)?.place).toBe(place);
  });

  it.each(['', 'lodash', '../a', 'C:\\a', '^1.0.0', 'https://', 'https://%'])('%j is none', (written) => {
    expect(addressOf(written)).toBeUndefined();
  });

  // What stands behind a `#` is no part of it, but makes it one that is read in full.
  const part = fc.stringMatching(/^[\w.@%+~\\-]{0,8}$/);
  const host = fc.oneof(fc.domain(), fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/), fc.constant('xn--a.com'));
  it('that is ordinary is read as any other', () => {
    fc.assert(
      fc.property(host, fc.array(part, { maxLength: 5 }), (name, parts) => {
        const text = `https://${name}/${parts.join('/')}`;
        expect(addressOf(text)).toEqual(addressOf(`${text}#`));
      }),
      { numRuns: 2000 },
    );
  });

  it('is shown without what may be secret', () => {
    expect(shownAddress('https://user:word@example.com/a?token=x#y')).toBe('https://example.com/a');
  });
});

describe('credentials in addresses', () => {
  const with_ = (url: string) => besidesHosts(reading([entry('a', { source: { kind: 'archive', url } })]));

  it.each([
    'https://user:word@example.com/a',
    'https://0123456789abcdef0123@example.com/a',
    'https://example.com/a?token=0123456789',
  ])('%s has one', async (url) => {
    expect(await with_(url)).toEqual(['HIGH PACKAGE-URL-CREDENTIAL']);
  });

  it.each([
    'https://user@example.com/a',
    'https://${USER}:${WORD}@example.com/a',
    'https://user:****@example.com/a',
    'git+ssh://git@example.com/a',
  ])('%s has none', async (url) => {
    expect(await with_(url)).toEqual([]);
  });

  it('are not repeated', async () => {
    const url = `https://user:${'s3cret-'.repeat(3)}@example.com/a`;
    const findings = await judged(undefined, reading([entry('a', { source: { kind: 'archive', url } })]));
    expect(JSON.stringify(findings)).not.toContain('s3cret-');
  });
});

describe('the name in an address', () => {
  const npm = (name: string, url: string, differing: Partial<PackageEntry> = {}) =>
    besidesHosts(
      reading([entry(name, { ecosystem: 'npm', source: { kind: 'registry', url }, ...differing })]),
    );

  it.each([
    ['left-pad', 'https://registry.npmjs.org/left-pad/-/left-pad-1.0.0.tgz'],
    ['@a/b', 'https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz'],
    ['@a/b', 'https://registry.npmjs.org/@a%2Fb/-/b-1.0.0.tgz'],
    ['a-b', 'https://registry.npmmirror.com/a-b/download/a-b-1.0.0.tgz'],
    ['@a/b', 'https://npm.pkg.github.com/download/@a/b/1.0.0/0123abcd'],
    ['@a/b', 'https://packages.example.com/api/npm/team/@a/b/-/@a/b-1.0.0.tgz'],
    ['JSONStream', 'https://registry.npmjs.org/JSONStream/-/JSONStream-1.0.0.tgz'],
  ])('%s is that of %s', async (name, url) => {
    expect(await npm(name, url)).toEqual([]);
  });

  it.each([
    ['left-pad', 'https://registry.npmjs.org/evil/-/evil-1.0.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/left-pad/-/left-pad-0.9.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/left-pad/-/evil-1.0.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/left-pad/../evil/-/evil-1.0.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/evil/%2e%2e/left-pad/-/left-pad-1.0.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/evil/-/x%2f..%2f..%2f..%2fleft-pad/-/left-pad-1.0.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/left-pad%252f..%252fevil/-/left-pad-1.0.0.tgz'],
    ['left-pad', 'https://registry.npmjs.org/@evil/left-pad/-/left-pad-1.0.0.tgz'],
    ['@a/b', 'https://registry.npmjs.org/b/-/b-1.0.0.tgz'],
  ])('%s is not that of %s', async (name, url) => {
    expect(await npm(name, url)).toEqual(['HIGH PACKAGE-NAME-MISMATCH']);
  });

  it('is that of the package for an alias', async () => {
    const url = 'https://registry.npmjs.org/string-width/-/string-width-1.0.0.tgz';
    expect(await npm('string-width', url, { alias: 'string-width-cjs' })).toEqual([]);
  });

  it.each([
    ['scikit-learn', '1.0.0', 'scikit_learn-1.0.0-cp312-cp312-win_amd64.whl', []],
    ['ruamel-yaml', '0.18.0', 'ruamel.yaml-0.18.tar.gz', []],
    ['numpy', '1.0.0', 'numpyy-1.0.0-py3-none-any.whl', ['HIGH PACKAGE-NAME-MISMATCH']],
    ['numpy', '1.0.0', 'numpy-0.9.0-py3-none-any.whl', ['HIGH PACKAGE-NAME-MISMATCH']],
    ['torch', '2.0.0+cu121', 'torch-2.0.0%2Bcu121-cp312-cp312-linux_x86_64.whl', []],
  ])('%s %s of PyPI in %s', async (name, version, file, expected) => {
    const url = `https://files.pythonhosted.org/packages/aa/bb/${file}`;
    expect(
      await saysOf(undefined, reading([entry(name, { version, source: { kind: 'archive', url } })])),
    ).toEqual(expected);
  });
});
