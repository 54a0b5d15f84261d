// Which addresses are asked: lockfiles are written by whoever makes the change.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/core/rulebook.ts';
import { allowedAddress, isCanonical, type Places } from '../../src/registry/places.ts';

const HOSTS = ['registry.example.com', '10.0.0.1', '127.0.0.1:4873'];

describe('an address', () => {
  it.each([
    ['https://registry.example.com/a/-/a-1.0.0.tgz#fragment', 'https://registry.example.com/a/-/a-1.0.0.tgz'],
    ['https://REGISTRY.example.com:443/a', 'https://registry.example.com/a'],
    ['http://127.0.0.1:4873/a', 'http://127.0.0.1:4873/a'],
  ])('%s may be asked', (text, url) => {
    expect(allowedAddress(text, HOSTS).href).toBe(url);
  });

  it.each([
    ['no address', 'no'],
    ['another host', 'https://example.com/'],
    ['a host below it', 'https://a.registry.example.com/'],
    ['its name as a user', 'https://registry.example.com@evil.test/'],
    ['credentials', 'https://user:password@registry.example.com/'],
    ['a token', 'https://token@registry.example.com/'],
    ['another port', 'https://registry.example.com:8443/'],
    ['a dot at the end', 'https://registry.example.com./'],
    ['plain http', 'http://registry.example.com/'],
    ['plain http to an address that is listed', 'http://10.0.0.1/'],
    ['this machine, when it is not listed', 'http://localhost/'],
    ['this machine at another port', 'http://127.0.0.1:22/'],
    ['this machine in another spelling', 'http://2130706433/'],
    ['another protocol', 'ftp://registry.example.com/'],
    ['a file', 'file:///etc/passwd'],
  ])('that is or has %s is refused', (_, text) => {
    expect(() => allowedAddress(text, HOSTS)).toThrow(expect.objectContaining({ code: 'REFUSED' }));
  });
});

describe('the knowledge of the rules', () => {
  it('lists public hosts only, and the registries among them', async () => {
    const { npm, pypi } = (await loadRules()).knowledge<Places>('registry');
    for (const { registry, names, hosts } of [npm, pypi]) {
      expect(allowedAddress(`${registry}/`, hosts).protocol).toBe('https:');
      for (const host of [...names, ...hosts]) expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/);
    }
  });

  it('takes the other names of a registry for it, and a mirror for none', async () => {
    const { npm } = (await loadRules()).knowledge<Places>('registry');
    expect(isCanonical('https://registry.yarnpkg.com/a/-/a-1.0.0.tgz', npm)).toBe(true);
    expect(isCanonical('https://registry.npmmirror.com/a/-/a-1.0.0.tgz', npm)).toBe(false);
    expect(isCanonical('no address', npm)).toBe(false);
  });
});
