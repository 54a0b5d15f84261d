// What a packument says of a release against those before it.
import { describe, expect, it } from 'vitest';
import { npmFacts } from '../../src/registry/npm.ts';
import { releaseFacts } from '../../src/registry/metadata.ts';
import { json, startRegistry } from './registry-server.ts';
import { added, transport } from './samples.ts';

const INSTALL = { scripts: { postinstall: 'node x.js', test: 'node test.js' } };
const ATTESTED = { dist: { attestations: { url: 'x' } } };
const by = (name: string): object => ({ _npmUser: { name } });

/** The facts of 9.0.0 after these releases, in their order. */
function after(earlier: readonly object[], release: object, more: object = {}) {
  const versions = Object.fromEntries(earlier.map((each, index) => [`1.0.${index}`, each]));
  return npmFacts({ versions: { ...versions, '9.0.0': release }, ...more }, '9.0.0');
}

describe('an install script', () => {
  it.each([
    ['is the first after releases without', [{}, {}], INSTALL, 2],
    ['is not the first when one before had another', [{ scripts: { preinstall: 'x' } }, {}], INSTALL, 0],
    ['is not the first in a first release', [], INSTALL, 0],
    ['is no script that runs elsewhere', [{}], { scripts: { prepare: 'x', preuninstall: 'x' } }, 0],
    ['may be the build of an extension', [{}], { gypfile: true }, 1],
    ['was there when the extension was built before', [{ gypfile: true }], { scripts: { install: 'x' } }, 0],
    ['is known to short documents only by a mark', [{}], { hasInstallScript: true }, 1],
    ['was long ago', [INSTALL, {}, {}, {}, {}, {}], INSTALL, 5],
  ])('%s', (_, earlier, release, count) => {
    expect(after(earlier, release)?.firstScriptAfter).toBe(count);
  });

  it('is told with its command', () => {
    expect(after([], INSTALL)?.installScripts).toEqual(['postinstall: node x.js']);
  });
});

describe('provenance', () => {
  it.each([
    ['is lost when most releases before had it', [ATTESTED, {}, ATTESTED], {}, 2],
    ['is not lost when it is there', [ATTESTED], ATTESTED, 0],
    ['is not lost when no release has any, as at mirrors', [{}, {}], {}, 0],
    ['is not lost when few had it', [ATTESTED, {}, {}], {}, 0],
    ['is not lost in a first release', [], {}, 0],
  ])('%s', (_, earlier, release, count) => {
    expect(after(earlier, release)?.provenanceBefore).toBe(count);
  });
});

describe('a publisher', () => {
  it.each([
    ['is new when nobody of the name published before', [by('one'), by('two')], by('three'), 'three'],
    ['is not new when one did', [by('one'), by('two')], by('one'), undefined],
    ['is not new when nobody knows who did', [{}, {}], by('one'), undefined],
    [
      'is not new when it is a workflow of the maintainers',
      [by('one')],
      { _npmUser: { name: 'GitHub Actions', trustedPublisher: { id: 'github' } } },
      undefined,
    ],
  ])('%s', (_, earlier, release, name) => {
    expect(after(earlier, release)?.newPublisher).toBe(name);
  });
});

describe('the releases before', () => {
  it('are those that were published before, whatever their numbers', () => {
    const facts = npmFacts(
      {
        versions: { '2.0.0': INSTALL, '1.0.1': INSTALL, '1.0.0': {} },
        time: {
          '1.0.0': '2026-01-01T00:00:00.000Z',
          '1.0.1': '2026-01-02T00:00:00.000Z',
          '2.0.0': '2026-01-03T00:00:00.000Z',
        },
      },
      '1.0.1',
    );
    expect(facts?.firstScriptAfter).toBe(1);
    expect(facts?.publishedAt).toEqual(new Date('2026-01-02T00:00:00Z'));
  });

  it('are in the order of the document where it has no times', () => {
    expect(npmFacts({ versions: { a: {}, b: INSTALL, c: INSTALL } }, 'b')?.firstScriptAfter).toBe(1);
  });
});

describe('the registry', () => {
  const ask = async (packument: object, limit = 1e6, url?: string) => {
    const server = await startRegistry();
    server.answers.set('/@s/a', json(packument));
    const release = {
      ...added({ name: '@s/a', ...(url !== undefined && { url }) }),
      ecosystem: 'npm' as const,
    };
    const facts = releaseFacts(release, server.places.npm, limit, transport(server));
    return { server, facts };
  };

  it('is asked for the whole document, once', async () => {
    const { server, facts } = await ask({ versions: { '1.0.0': INSTALL } });
    expect(await facts).toMatchObject({ ecosystem: 'npm', installScripts: ['postinstall: node x.js'] });
    expect(server.requests).toEqual(['GET /@s/a application/json']);
  });

  it('is asked for the short one when that is too large', async () => {
    const { server, facts } = await ask({ versions: { '1.0.0': {} }, readme: 'x'.repeat(1000) }, 1000);
    await expect(facts).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(server.requests).toEqual([
      'GET /@s/a application/json',
      'GET /@s/a application/vnd.npm.install-v1+json',
    ]);
  });

  it('is not asked about what a mirror gives', async () => {
    const { server, facts } = await ask({}, 1e6, 'https://mirror.example.com/@s/a/-/a-1.0.0.tgz');
    expect(await facts).toBeUndefined();
    expect(server.requests).toEqual([]);
  });

  it('may not have the release', async () => {
    const { facts } = await ask({ versions: { '2.0.0': {} } });
    await expect(facts).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
