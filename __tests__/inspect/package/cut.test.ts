// A lockfile that ends in the middle of a package was not read to its end, and has lost nothing that stood behind.
import { describe, expect, it } from 'vitest';
import { judgeChange, type Tree } from '../../support/pull-request.ts';
import { packageLock } from './support.ts';

async function told(base: Tree, head: Tree): Promise<string[]> {
  const { findings } = await judgeChange(base, { ...base, ...head });
  return findings.map(({ severity, rule, location: { line } }) => `${severity} ${rule} ${line}`);
}

describe('a lockfile that ends in the middle of a package', () => {
  const whole = packageLock({ a: {}, b: {}, c: {} }, { a: '*', b: '*', c: '*' });
  const legacy = JSON.stringify(
    {
      name: 'app',
      lockfileVersion: 1,
      dependencies: {
        a: {
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
          integrity: 'sha512-QUFB',
        },
        b: {
          version: '1.0.0',
          resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz',
          integrity: 'sha512-QUFC',
        },
      },
    },
    undefined,
    2,
  );

  it.each([
    ['a hash', whole, whole.indexOf('sha512', whole.indexOf('/b/')) + 9],
    ['an address', whole, whole.indexOf('/b/-/')],
    ['a version', whole, whole.indexOf('"resolved"', whole.indexOf('node_modules/b'))],
    ['a hash of version 1', legacy, legacy.indexOf('QUFC') + 2],
  ])('within %s was not read, and nothing else', async (_, text, end) => {
    const cut = { 'package-lock.json': text.slice(0, end) };
    expect(await told({ 'package-lock.json': text }, cut)).toEqual(['MEDIUM SCAN-INCOMPLETE undefined']);
  });

  it('has lost the hashes of those packages before that end', async () => {
    const lost = whole.replace(/,\s*"integrity": "[^"]*"/, '');
    const cut = { 'package-lock.json': lost.slice(0, lost.indexOf('sha512', lost.indexOf('/c/'))) };
    expect(await told({ 'package-lock.json': whole }, cut)).toEqual([
      expect.stringMatching(/^HIGH PACKAGE-HASH-REMOVED/),
      'MEDIUM SCAN-INCOMPLETE undefined',
    ]);
  });

  it('and a whole one without hashes has lost them', async () => {
    const lost = { 'package-lock.json': whole.replace(/,\s*"integrity": "[^"]*"/, '') };
    expect(await told({ 'package-lock.json': whole }, lost)).toEqual([
      expect.stringMatching(/^HIGH PACKAGE-HASH-REMOVED/),
    ]);
  });
});
