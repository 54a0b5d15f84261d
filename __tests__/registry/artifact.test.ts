// Where artifacts are, and what they are verified by.
import { describe, expect, it } from 'vitest';
import { metadataAddress, npmArtifact, pypiArtifact } from '../../src/registry/artifact.ts';
import { pypiFacts } from '../../src/registry/pypi.ts';
import { added, digest } from './samples.ts';

const NPM = { registry: 'https://registry.test', names: [], hosts: ['registry.test'] };
const PYPI = { registry: 'https://index.test', names: [], hosts: ['index.test', 'files.test'] };
const LISTING = 'https://index.test/simple/a/';
const HASHES = [digest('x')];

const refusal = (code: string): unknown => expect.objectContaining({ name: 'RegistryError', code });

describe('a tarball', () => {
  it.each([
    ['a', '1.0.0', 'https://registry.test/a/-/a-1.0.0.tgz'],
    ['@scope/a', '1.0.0-rc.1', 'https://registry.test/@scope/a/-/a-1.0.0-rc.1.tgz'],
    ['a', '1.0.0+build.5', 'https://registry.test/a/-/a-1.0.0.tgz'],
    ['lodash.merge', '4.6.2', 'https://registry.test/lodash.merge/-/lodash.merge-4.6.2.tgz'],
  ])('of %s %s is at %s when the lockfile says nothing', (name, version, url) => {
    expect(npmArtifact(added({ name, version, hashes: HASHES }), undefined, NPM).url).toBe(url);
  });

  it('is where the lockfile says', () => {
    const url = 'https://registry.test/other/-/other-2.0.0.tgz';
    expect(npmArtifact(added({ url: `${url}#sha1`, hashes: HASHES }), undefined, NPM).url).toBe(url);
  });

  it.each([
    ['a way up', { name: '../../etc', version: '1.0.0' }],
    ['a query', { name: 'a?x=', version: '1.0.0' }],
    ['a host', { name: 'a', version: '1.0.0@evil.test/' }],
    ['no version', { name: 'a', version: 'latest' }],
    ['another host', { url: 'https://evil.test/a.tgz' }],
  ])('is not asked for with %s', (_, differing) => {
    expect(() => npmArtifact(added({ hashes: HASHES, ...differing }), undefined, NPM)).toThrow(
      refusal('REFUSED'),
    );
  });

  it("is verified by the lockfile's strongest hash", () => {
    const hashes = [digest('x', 'sha1'), digest('x')];
    const place = npmArtifact(added({ hashes }), undefined, NPM);
    expect(place.wanted.map(({ algorithm }) => algorithm)).toEqual(['sha512']);
    expect(place.isLocked).toBe(true);
  });

  it("is verified by the registry's hash where the lockfile has none, and by nothing where nobody has", () => {
    const facts = { installScripts: [], firstScriptAfter: 0, provenanceBefore: 0, hashes: HASHES };
    expect(npmArtifact(added(), facts, NPM)).toMatchObject({
      isLocked: false,
      wanted: [{ algorithm: 'sha512' }],
    });
    expect(() => npmArtifact(added(), undefined, NPM)).toThrow(refusal('NO_HASH'));
  });
});

describe('a file of Python', () => {
  const file = (url: string) => ({
    filename: 'a-1.0.0.tar.gz',
    url,
    hashes: { sha256: digest('x', 'sha256').value },
  });
  const release = (differing = {}) =>
    added({ ecosystem: 'pypi', hashes: [digest('x', 'sha256')], ...differing });

  it.each([
    ['https://files.test/a-1.0.0.tar.gz', 'https://files.test/a-1.0.0.tar.gz'],
    ['../../files/a-1.0.0.tar.gz#sha256=x', 'https://index.test/files/a-1.0.0.tar.gz'],
  ])('is at %s as the listing has it', (url, address) => {
    const facts = pypiFacts({ files: [file(url)] }, release());
    expect(pypiArtifact(release(), facts, LISTING, PYPI)).toMatchObject({ url: address, isLocked: true });
  });

  it('is not asked for elsewhere, though the listing says so', () => {
    const facts = pypiFacts({ files: [file('http://169.254.169.254/a')] }, release());
    expect(() => pypiArtifact(release(), facts, LISTING, PYPI)).toThrow(refusal('REFUSED'));
  });

  it('is where the lockfile says, when that is a file and not an index', () => {
    const url = 'https://files.test/packages/a-1.0.0-py3-none-any.whl';
    expect(pypiArtifact(release({ url }), undefined, LISTING, PYPI).url).toBe(url);
    expect(() =>
      pypiArtifact(release({ url: 'https://index.test/simple' }), undefined, LISTING, PYPI),
    ).toThrow(refusal('NOT_FOUND'));
  });

  it('is not the one that the lockfile names when its hash is another', () => {
    const other = release({ hashes: [digest('y', 'sha256')] });
    const facts = pypiFacts({ files: [file('https://files.test/a')] }, other);
    expect(() => pypiArtifact(other, facts, LISTING, PYPI)).toThrow(refusal('NOT_LISTED'));
  });
});

describe('what is known', () => {
  it.each([
    ['npm', '@scope/a', 'https://registry.test/%40scope%2Fa'],
    ['pypi', 'Ruamel.yaml_clib', 'https://registry.test/simple/ruamel-yaml-clib/'],
  ] as const)('of %s %s is at %s', (ecosystem, name, url) => {
    expect(metadataAddress({ ecosystem, name }, NPM)).toBe(url);
  });

  it.each([
    ['npm', '..'],
    ['npm', 'a/b/c'],
    ['pypi', '../a'],
    ['pypi', ''],
  ] as const)('is not asked for under the %s name %s', (ecosystem, name) => {
    expect(() => metadataAddress({ ecosystem, name }, NPM)).toThrow(refusal('REFUSED'));
  });
});
