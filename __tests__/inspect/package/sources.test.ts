// Where packages come from: hosts that change, hosts that are new, git and archives.
import { describe, expect, it } from 'vitest';
import type { PackageEntry, PackageSource } from '../../../src/lockfile/lockfile.ts';
import { entry, judged, reading, saidOf, saysOf } from './support.ts';

const COMMIT = 'c'.repeat(40);
const at = (host: string, differing: Partial<PackageEntry> = {}): PackageEntry => {
  const version = differing.version ?? '1.0.0';
  return entry('left-pad', {
    ecosystem: 'npm',
    source: { kind: 'registry', url: `https://${host}/left-pad/-/left-pad-${version}.tgz` },
    hashes: [{ algorithm: 'sha512', value: version, line: 1 }],
    ...differing,
  });
};
const says = (was: PackageEntry, now: PackageEntry): Promise<string[]> =>
  saysOf(reading([was]), reading([now]));

describe('the host of a package', () => {
  it.each([
    ['registry.npmjs.org', 'registry.yarnpkg.com', '1.0.1', []],
    ['registry.npmjs.org', 'registry.npmmirror.com', '1.0.0', ['LOW PACKAGE-SOURCE-CHANGED']],
    ['registry.npmjs.org', 'registry.npmmirror.com', '1.0.1', ['MEDIUM PACKAGE-SOURCE-CHANGED']],
    ['registry.npmjs.org', 'packages.example.com', '1.0.0', ['MEDIUM PACKAGE-SOURCE-CHANGED']],
    ['registry.npmjs.org', 'packages.example.com', '1.0.1', ['HIGH PACKAGE-SOURCE-CHANGED']],
    ['packages.example.com', 'packages.example.net', '1.0.1', ['HIGH PACKAGE-SOURCE-CHANGED']],
    ['packages.example.com', 'registry.npmjs.org', '1.0.0', []],
    ['packages.example.com', 'registry.npmjs.org', '1.0.1', ['HIGH PACKAGE-CONFUSION']],
    ['localhost:4873', 'registry.npmjs.org', '1.0.1', []],
    ['registry.npmmirror.com', 'registry.npmjs.org', '1.0.1', []],
  ])('from %s to %s with version %s', async (from, to, version, expected) => {
    expect(await says(at(from), at(to, { version }))).toEqual(expected);
  });

  it.each(['https://packages.example.com', 'https://packages.example.com/channel'])(
    'is looked at in a lock of conda, with a folder or without: %s',
    async (channel) => {
      const lock = (place: string): string =>
        `version: 6\nenvironments: {}\npackages:\n- conda: ${place}/linux-64/numpy-1.26.4-py311_0.conda\n  sha256: aaaa\n`;
      const [before, after] = [lock('https://conda.anaconda.org/conda-forge'), lock(channel)];
      expect(await saidOf('pixi.lock', before, after)).toEqual(['MEDIUM PACKAGE-SOURCE-CHANGED']);
      expect(await saidOf('pixi.lock', before, after.replace('aaaa', 'bbbb'))).toEqual([
        'HIGH PACKAGE-SOURCE-CHANGED',
      ]);
    },
  );

  it('is not known of an address that is none', async () => {
    const strange = at('', { source: { kind: 'unknown', text: 'carrier-pigeon:left-pad' } });
    expect(await says(at('registry.npmjs.org'), strange)).toEqual(['HIGH PACKAGE-SOURCE-CHANGED']);
    expect(await says(strange, { ...strange, version: '1.0.1' })).toEqual([]);
    expect(await saysOf(reading([]), reading([strange]))).toEqual(['MEDIUM PACKAGE-NEW-HOST']);
    expect(await saysOf(undefined, reading([strange]))).toEqual(['MEDIUM PACKAGE-NEW-HOST']);
    const manifest = { role: 'manifest' } as const;
    expect(await saysOf(reading([], manifest), reading([strange], manifest))).toEqual([]);
    expect(await saysOf(reading([at('registry.npmjs.org')], manifest), reading([strange], manifest))).toEqual(
      ['MEDIUM PACKAGE-SOURCE-CHANGED'],
    );
  });

  it('that is no longer given may be the private one or the public one', async () => {
    const silent = at('', { version: '1.0.1', source: { kind: 'registry' } });
    expect(await says(at('packages.example.com'), silent)).toEqual(['MEDIUM PACKAGE-CONFUSION']);
    expect(await says(at('registry.npmjs.org'), silent)).toEqual([]);
  });

  it('that a copy of the package had before is none that is new', async () => {
    const before = reading([
      at('registry.npmjs.org', { slot: 'a' }),
      at('packages.example.com', { slot: 'b' }),
    ]);
    const after = reading([
      at('packages.example.com', { slot: 'a' }),
      at('packages.example.com', { slot: 'b' }),
    ]);
    expect(await saysOf(before, after)).toEqual([]);
  });

  it('is told once for all packages that move, with how many', async () => {
    const all = (host: string, version: string) =>
      reading(
        Array.from({ length: 300 }, (_, index) =>
          at(host, { name: `p${index}`, version, source: url(host, index) }),
        ),
      );
    const url = (host: string, index: number): PackageSource => ({
      kind: 'registry',
      url: `https://${host}/p${index}/-/p${index}-x.tgz`,
    });
    const findings = await judged(all('registry.npmjs.org', '1.0.0'), all('packages.example.com', '1.0.1'));
    expect(findings.map(({ rule }) => rule)).toEqual(['PACKAGE-SOURCE-CHANGED']);
    expect(findings[0]?.evidence).toContain('300 packages');
    expect(findings[0]?.evidence).toContain('p0 1.0.1, p1 1.0.1, p2 1.0.1 and 297 more');
  });

  it('of a new package needs a person, or more without a hash', async () => {
    const before = reading([entry('other', { ecosystem: 'npm' })]);
    const now = (differing: Partial<PackageEntry>) =>
      saysOf(before, reading([...before.entries, at('packages.example.com', differing)]));
    expect(await now({})).toEqual(['MEDIUM PACKAGE-NEW-HOST']);
    expect(await now({ hashes: [] })).toEqual(['HIGH PACKAGE-NEW-HOST']);
    expect(
      await saysOf(
        reading([
          at('packages.example.com', {
            name: 'other',
            source: { kind: 'registry', url: 'https://packages.example.com/other/-/other-1.0.0.tgz' },
          }),
        ]),
        reading([at('packages.example.com')]),
      ),
    ).toEqual([]);
  });

  it('of a tenant is not that of another', async () => {
    const channel = (owner: string, version: string) =>
      entry('zlib', {
        ecosystem: 'conda',
        version,
        source: { kind: 'registry', url: `https://conda.anaconda.org/${owner}` },
      });
    expect(await says(channel('conda-forge', '1.0.0'), channel('someone', '1.0.1'))).toEqual([
      'HIGH PACKAGE-SOURCE-CHANGED',
    ]);
    expect(await says(channel('conda-forge', '1.0.0'), channel('bioconda', '1.0.1'))).toEqual([]);
  });

  it('is a folder no longer', async () => {
    const folder = at('', { source: { kind: 'workspace' } });
    expect(await says(folder, at('registry.npmjs.org'))).toEqual(['MEDIUM PACKAGE-CONFUSION']);
    expect(await says(at('registry.npmjs.org'), folder)).toEqual([]);
  });
});

describe('git and archives', () => {
  const git = (differing: Partial<PackageEntry> = {}, repository = 'example/left-pad', commit = COMMIT) =>
    at('', {
      source: { kind: 'git', url: `https://github.com/${repository}`, ...(commit && { commit }) },
      hashes: [],
      ...differing,
    });
  const archive = (differing: Partial<PackageEntry> = {}) =>
    at('', { source: { kind: 'archive', url: 'https://files.example.com/left-pad.tgz' }, ...differing });
  const added = (now: PackageEntry, role: 'lock' | 'manifest' = 'lock') =>
    saysOf(reading([]), reading([now], { role }));

  it('are worst where somebody else asks for them', async () => {
    expect(await added(git({ relation: 'transitive' }))).toEqual(['HIGH PACKAGE-GIT-SOURCE']);
    expect(await added(git({ relation: 'direct', optional: true }))).toEqual(['HIGH PACKAGE-GIT-SOURCE']);
    expect(await added(archive({ relation: 'transitive' }))).toEqual(['HIGH PACKAGE-ARCHIVE-SOURCE']);
  });

  it('are judged by their pin where this project asks for them', async () => {
    expect(await added(git({ relation: 'direct' }))).toEqual(['LOW PACKAGE-GIT-SOURCE']);
    expect(await added(git({ relation: 'direct' }, 'example/a', ''), 'manifest')).toEqual([
      'MEDIUM PACKAGE-GIT-SOURCE',
    ]);
    expect(await added(archive({ relation: 'direct' }))).toEqual(['LOW PACKAGE-ARCHIVE-SOURCE']);
    expect(await added(archive({ relation: 'direct', hashes: [] }))).toEqual([
      'MEDIUM PACKAGE-ARCHIVE-SOURCE',
    ]);
  });

  it('are worst where the range that was asked for is one of a registry', async () => {
    expect(await added(git({ relation: 'direct', range: '^1.0.0' }))).toEqual(['HIGH PACKAGE-GIT-SOURCE']);
    expect(await added(git({ relation: 'direct', range: 'github:example/left-pad' }))).toEqual([
      'LOW PACKAGE-GIT-SOURCE',
    ]);
  });

  it('need a person in the place of a package of the registry', async () => {
    expect(await says(at('registry.npmjs.org'), git({ relation: 'direct' }))).toEqual([
      'MEDIUM PACKAGE-GIT-SOURCE',
    ]);
  });

  it('are quiet when they were there: another commit is an update', async () => {
    expect(await says(git(), git({ version: '1.0.1' }, 'example/left-pad', 'd'.repeat(40)))).toEqual([]);
    expect(await says(git(), git({ version: '1.0.1' }, 'Example/left-pad.git'))).toEqual([]);
  });

  it('are not quiet when the repository is another, or the commit is given no more', async () => {
    expect(
      await says(git({ relation: 'transitive' }), git({ relation: 'transitive' }, 'someone/left-pad')),
    ).toEqual(['HIGH PACKAGE-GIT-SOURCE']);
    expect(await says(git(), git({}, 'example/left-pad', ''))).toEqual(['MEDIUM PACKAGE-GIT-SOURCE']);
  });

  it('bring packages of one repository along', async () => {
    const rust = (name: string, relation: PackageEntry['relation']) =>
      git({ name, relation, ecosystem: 'cargo' });
    expect(
      await saysOf(reading([]), reading([rust('a-core', 'direct'), rust('a-macros', 'transitive')])),
    ).toEqual(['LOW PACKAGE-GIT-SOURCE', 'LOW PACKAGE-GIT-SOURCE']);
  });

  it('of well-known places and of this repository are quiet', async () => {
    const model =
      'https://github.com/explosion/spacy-models/releases/download/en-3.8.0/en-3.8.0-py3-none-any.whl';
    expect(await added(entry('en', { source: { kind: 'archive', url: model } }), 'manifest')).toEqual([]);
    expect(await added(at('', { source: { kind: 'path', path: '../left-pad' } }))).toEqual([]);
  });

  it('of others need a person without a version before, and block when they are optional', async () => {
    const said = (differing: Partial<PackageEntry>) => saysOf(undefined, reading([git(differing)]));
    expect(await said({ relation: 'transitive' })).toEqual(['MEDIUM PACKAGE-GIT-SOURCE']);
    expect(await said({ relation: 'transitive', optional: true })).toEqual(['HIGH PACKAGE-GIT-SOURCE']);
    expect(await said({ relation: 'direct' })).toEqual([]);
  });

  it('give way to no host that nobody knows', async () => {
    expect(await says(git(), at('packages.example.com'))).toEqual(['MEDIUM PACKAGE-NEW-HOST']);
    expect(await says(at('', { source: { kind: 'workspace' } }), at('packages.example.com'))).toEqual([
      'MEDIUM PACKAGE-NEW-HOST',
    ]);
  });
});
