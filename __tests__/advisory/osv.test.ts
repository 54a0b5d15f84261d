// The client of OSV against a server that pages, refuses and fails.
import { describe, expect, it } from 'vitest';
import { osvAdvisories } from '../../src/advisory/advisories.ts';
import { type OsvAnswer, queryOsv, type Release } from '../../src/advisory/osv.ts';
import type { AddedPackage } from '../../src/core/package.ts';
import { type OsvServer, startOsv } from './osv-server.ts';

const release = (name: string, version = '1.0.0'): Release => ({ ecosystem: 'npm', name, version });
const record = (id: string, more: object = {}): object => ({
  id,
  affected: [{ package: { ecosystem: 'npm', name: 'a' } }],
  ...more,
});

function ask(server: OsvServer, releases: readonly Release[], slept: number[] = []) {
  const sleep = (milliseconds: number): Promise<void> => Promise.resolve(void slept.push(milliseconds));
  return queryOsv(releases, { endpoint: server.endpoint, fetch, sleep, signal: AbortSignal.timeout(20_000) });
}

describe('a query', () => {
  it('gives the advisories of each release in order, over all pages', async () => {
    const ids = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5'];
    const server = await startOsv({ 'a@1.0.0': ids }, Object.fromEntries(ids.map((id) => [id, record(id)])));
    const { releases, failure, unread } = await ask(server, [release('b'), release('a')]);
    expect(releases.map(({ advisories }) => advisories.map(({ id }) => id))).toEqual([[], ids]);
    expect(releases.map(({ isWhole }) => isWhole)).toEqual([true, true]);
    expect([failure, unread]).toEqual([undefined, []]);
    expect(server.batches.map(({ queries }) => queries.length)).toEqual([2, 1, 1]);
  });

  it('sends no more than a thousand at a time', async () => {
    const server = await startOsv({});
    await ask(
      server,
      Array.from({ length: 1001 }, (_, index) => release(`p${index}`)),
    );
    expect(server.batches.map(({ queries }) => queries.length)).toEqual([1000, 1]);
  });

  it('reads an advisory once, however many releases have it', async () => {
    const server = await startOsv({ 'a@1.0.0': ['A-1'], 'a@2.0.0': ['A-1'] }, { 'A-1': record('A-1') });
    await ask(server, [release('a'), release('a', '2.0.0')]);
    expect(server.requests.filter((request) => request.includes('A-1'))).toHaveLength(1);
  });

  it.each([[500], [503], [429]])('is sent again after %i', async (status) => {
    const server = await startOsv({ 'a@1.0.0': ['A-1'] }, { 'A-1': record('A-1') });
    server.failures.push(status, status);
    const slept: number[] = [];
    const { releases } = await ask(server, [release('a')], slept);
    expect(releases[0]?.advisories).toHaveLength(1);
    expect(slept).toEqual([500, 1000]);
  });

  it.each([
    ['a refusal', [400], 1],
    ['a redirect, which could lead into the network', [302, 302, 302], 3],
    ['a server that stays down', [500, 500, 500], 3],
  ])('ends with %s', async (_, failures, requests) => {
    const server = await startOsv({});
    server.failures.push(...failures);
    await expect(ask(server, [release('a')])).rejects.toMatchObject({ name: 'AdvisoryError' });
    expect(server.requests).toHaveLength(requests);
  });

  it.each([
    ['no JSON', 'no'],
    ['a list', '[]'],
    ['too few results', '{"results": []}'],
    ['pages without end', '{"results": [{"next_page_token": "again"}]}'],
  ])('refuses an answer that is %s', async (_, body) => {
    const answer = (): Promise<Response> => Promise.resolve(new Response(body));
    const options = {
      endpoint: 'https://x.test',
      fetch: answer,
      sleep: () => Promise.resolve(),
      signal: AbortSignal.timeout(5000),
    };
    await expect(queryOsv([release('a')], options)).rejects.toMatchObject({ code: 'REFUSED' });
  });
});

describe('a query that is answered in part', () => {
  const shown = ({ releases, failure, unread }: OsvAnswer) => [
    releases.map(({ advisories, isWhole }) => [
      ...advisories.map(({ id, severity }) => `${id} ${severity}`),
      isWhole,
    ]),
    failure?.message,
    unread,
  ];

  it('keeps what is known by its id when a record does not come', async () => {
    const server = await startOsv(
      { 'a@1.0.0': ['MAL-1', 'A-1'], 'b@1.0.0': ['A-2'] },
      { 'A-2': record('A-2') },
    );
    expect(shown(await ask(server, [release('a'), release('b')]))).toEqual([
      [
        ['MAL-1 CRITICAL', 'A-1 MEDIUM', true],
        ['A-2 MEDIUM', true],
      ],
      undefined,
      ['MAL-1', 'A-1'],
    ]);
  });

  it('stops asking a server that gives no records', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `A-${index}`);
    const pages = { 'a@1.0.0': ids.slice(0, 20), 'b@1.0.0': ids.slice(20, 40), 'c@1.0.0': ids.slice(40, 60) };
    const server = await startOsv(pages);
    const { unread } = await ask(server, [release('a'), release('b'), release('c')]);
    expect(unread).toHaveLength(60);
    expect(server.requests.filter((request) => request.startsWith('GET')).length).toBeLessThan(30);
  });

  it('keeps the pages before one that is refused', async () => {
    const server = await startOsv({ 'a@1.0.0': ['A-1', 'MAL-1', 'A-2'] });
    server.failures.push(undefined, 400);
    expect(shown(await ask(server, [release('a'), release('b')]))).toEqual([
      [['A-1 MEDIUM', 'MAL-1 CRITICAL', false], [true]],
      'the server answered 400',
      ['MAL-1', 'A-1'],
    ]);
  });

  it('keeps the batches beside one that is refused', async () => {
    const server = await startOsv({ 'p1000@1.0.0': ['MAL-1'] }, { 'MAL-1': record('MAL-1') });
    server.failures.push(400);
    const releases = Array.from({ length: 1001 }, (_, index) => release(`p${index}`));
    const answer = await ask(server, releases);
    expect(answer.releases.map(({ isWhole }) => isWhole).indexOf(true)).toBe(1000);
    expect(answer.releases[1000]?.advisories.map(({ id }) => id)).toEqual(['MAL-1']);
    expect(answer.failure?.message).toBe('the server answered 400');
  });
});

describe('the look-up of a run', () => {
  const added = (name: string, more: Partial<AddedPackage> = {}): AddedPackage => ({
    ecosystem: 'npm',
    name,
    version: '1.0.0',
    path: 'package-lock.json',
    line: 7,
    isPublic: true,
    hashes: [],
    ...more,
  });

  it('says why nothing was checked when nobody answers', async () => {
    const { occurrences, notices } = await osvAdvisories('http://127.0.0.1:39999', fetch)([added('a')]);
    expect(occurrences).toEqual([]);
    expect(notices.join()).toMatch(/^Advisories were not checked: .*ECONNREFUSED/);
  });

  it('asks no server over plain http', async () => {
    const { notices } = await osvAdvisories('http://osv.example.com', fetch)([added('a')]);
    expect(notices.join()).toContain('no https address');
  });

  it('sends nothing of packages that are not public, and says so', async () => {
    const server = await startOsv({});
    const packages = [added('secret', { isPublic: false }), added('c', { ecosystem: 'conda' })];
    const { notices } = await osvAdvisories(server.endpoint, fetch)(packages);
    expect(server.requests).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('2 packages were not asked about')]);
  });

  it('blocks malware, rates the rest, and names the fixed version', async () => {
    const fixed = [
      {
        package: { ecosystem: 'npm', name: 'b' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.0.1' }] }],
      },
    ];
    const server = await startOsv(
      { 'a@1.0.0': ['MAL-2026-1'], 'b@1.0.0': ['GHSA-1', 'PYSEC-1'] },
      {
        'MAL-2026-1': {
          id: 'MAL-2026-1',
          summary: 'Malicious code in a',
          affected: [{ package: { ecosystem: 'npm', name: 'a' } }],
        },
        'GHSA-1': {
          id: 'GHSA-1',
          aliases: ['CVE-1'],
          summary: 'Bug',
          database_specific: { severity: 'MODERATE' },
          affected: fixed,
        },
        'PYSEC-1': { id: 'PYSEC-1', aliases: ['CVE-1'], affected: fixed },
      },
    );
    const { occurrences } = await osvAdvisories(server.endpoint, fetch)([added('a'), added('b')]);
    expect(
      occurrences.map(({ rule, occurrence }) => [rule, occurrence.severity, occurrence.evidence]),
    ).toEqual([
      [
        'ADVISORY-MALICIOUS',
        'CRITICAL',
        'brings in a 1.0.0, of which is known: MAL-2026-1 (Malicious code in a)',
      ],
      ['ADVISORY-VULNERABLE', 'MEDIUM', 'brings in b 1.0.0, of which is known: GHSA-1 (Bug)'],
    ]);
    expect(occurrences[1]?.occurrence.fix).toContain('1.0.1 (GHSA-1)');
    expect(occurrences[0]?.occurrence.location).toEqual({ path: 'package-lock.json', members: [], line: 7 });
  });

  it('blocks malware by its id when another record does not come, and says which', async () => {
    const server = await startOsv(
      { 'a@1.0.0': ['MAL-1', 'A-1'] },
      { 'MAL-1': record('MAL-1', { summary: 'Malicious code in a' }) },
    );
    const { occurrences, notices } = await osvAdvisories(server.endpoint, fetch)([added('a')]);
    expect(occurrences.map(({ rule, occurrence }) => [rule, occurrence.severity])).toEqual([
      ['ADVISORY-MALICIOUS', 'CRITICAL'],
      ['ADVISORY-VULNERABLE', 'MEDIUM'],
    ]);
    expect(notices).toEqual(['Advisories: the server did not give the records of A-1.']);
  });

  it('takes no old advisory for a new one when only the new release was answered', async () => {
    const server = await startOsv(
      { 'a@2.0.0': ['A-1'], 'a@1.0.0': ['A-0', 'A-3', 'A-1'] },
      Object.fromEntries(['A-0', 'A-1', 'A-3'].map((id) => [id, record(id)])),
    );
    server.failures.push(undefined, 400);
    const { occurrences, notices } = await osvAdvisories(
      server.endpoint,
      fetch,
    )([added('a', { version: '2.0.0', replaces: '1.0.0' })]);
    expect(occurrences).toEqual([]);
    expect(notices).toContain('Advisories were not checked for 1 package: the server answered 400.');
  });

  it('counts only what the change adds, and says what it removes', async () => {
    const server = await startOsv(
      { 'a@1.0.0': ['A-1', 'A-2'], 'a@2.0.0': ['A-2'] },
      { 'A-1': record('A-1'), 'A-2': record('A-2') },
    );
    const { occurrences, notices } = await osvAdvisories(
      server.endpoint,
      fetch,
    )([added('a', { version: '2.0.0', replaces: '1.0.0' })]);
    expect(occurrences).toEqual([]);
    expect(notices).toEqual(['a 1.0.0 to 2.0.0 removes A-1.']);
  });
});
