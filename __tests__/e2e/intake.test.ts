// What else a pull request brings in: packages, notebooks, code, and the rules that a team keeps for them.
import { afterAll, describe, expect, it } from 'vitest';
import { startOsv } from '../advisory/osv-server.ts';
import { removeRunFolders } from '../contract/runner.ts';
import { token } from '../inspect/secret/tokens.ts';
import { check, findingOf, said } from './check.ts';
import { pullRequest } from './pull-requests.ts';

afterAll(removeRunFolders);

/** A run that asks nobody outside. */
const ALONE = { inputs: { advisories: 'false' } };

function lock(version: string, integrity: string): string {
  const resolved = `https://registry.npmjs.org/left-pad/-/left-pad-${version}.tgz`;
  const packages = {
    '': { name: 'app', dependencies: { 'left-pad': '^1.0.0' } },
    'node_modules/left-pad': { version, resolved, integrity },
  };
  return `${JSON.stringify({ name: 'app', lockfileVersion: 3, packages }, null, 2)}\n`;
}

const GOOD = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const OTHER = `sha512-${Buffer.alloc(64, 2).toString('base64')}`;
const bump = pullRequest(
  { 'package-lock.json': lock('1.1.0', OTHER) },
  { 'package-lock.json': lock('1.0.0', GOOD) },
);

describe('a lockfile', () => {
  it('that swaps the bytes of a release is blocked at the line of the hash', async () => {
    const after = lock('1.0.0', OTHER);
    const swap = pullRequest({ 'package-lock.json': after }, { 'package-lock.json': lock('1.0.0', GOOD) });
    const outcome = await check(swap, ALONE);
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
    const line = after.split('\n').findIndex((text) => text.includes('integrity')) + 1;
    expect(findingOf(outcome, 'PACKAGE-HASH-CHANGED')).toMatchObject({ path: 'package-lock.json', line });
    expect(outcome.annotations.map(({ properties }) => properties['line'])).toContain(String(line));
  });

  it('with an ordinary bump passes without a finding', async () => {
    const outcome = await check(bump, ALONE);
    expect(outcome).toMatchObject({ exitCode: 0, rules: [], outputs: { decision: 'pass' } });
  });
});

describe('advisories', () => {
  const malware = { 'MAL-2026-1': { id: 'MAL-2026-1', summary: 'Malicious code in left-pad' } };

  it('block what is known to be malware', async () => {
    const osv = await startOsv({ 'left-pad@1.1.0': ['MAL-2026-1'] }, malware);
    const outcome = await check(bump, { inputs: { 'advisories-endpoint': osv.endpoint } });
    expect(outcome).toMatchObject({ exitCode: 1, rules: ['ADVISORY-MALICIOUS'] });
    expect(outcome.summary).toContain('MAL-2026-1');
    expect(osv.batches[0]?.queries.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
  });

  it('are not asked for when that is off', async () => {
    const osv = await startOsv({ 'left-pad@1.1.0': ['MAL-2026-1'] }, malware);
    const inputs = { 'advisories-endpoint': osv.endpoint, advisories: 'false' };
    expect(await check(bump, { inputs })).toMatchObject({ exitCode: 0, rules: [] });
    expect(osv.requests).toEqual([]);
  });

  it('that cannot be had are said to be missing', async () => {
    const outcome = await check(bump, { inputs: { 'advisories-endpoint': 'http://127.0.0.1:39998' } });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.summary).toContain('Advisories were not checked');
  });
});

describe('a notebook', () => {
  it('is annotated on the line of the diff, and its secret is shown nowhere', async () => {
    const secret = token('huggingface-user');
    const cell = {
      cell_type: 'code',
      execution_count: 1,
      metadata: {},
      outputs: [],
      source: ['import os\n', `login("${secret}")\n`],
    };
    const text = JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
    const outcome = await check(pullRequest({ 'train.ipynb': text }), ALONE);
    expect(outcome).toMatchObject({ exitCode: 1, rules: ['SECRET-AI-PROVIDER'] });
    const line = text.split('\n').findIndex((each) => each.includes('login')) + 1;
    expect(
      outcome.annotations.map(({ properties }) => [properties['file'], properties['line']]),
    ).toContainEqual(['train.ipynb', String(line)]);
    for (const output of [
      outcome.log,
      outcome.summary,
      JSON.stringify(outcome.report),
      JSON.stringify(outcome.sarif),
    ])
      expect(output).not.toContain(secret.slice(0, 12));
  });
});

describe('rules of a team', () => {
  const RULES = '.github/model-guard/rules/team.yml';
  const rules = (pattern: string): string => `surface: custom
rules:
  - id: TEAM-INTERNAL-HOST
    title: Names a host of our network
    severity: MEDIUM
    confidence: HIGH
    surface: custom
    summary: Hosts of our network do not belong into public models.
    fix: Remove the name of the host from it.
    references: []
    frameworks: { cwe: [CWE-200] }
    match: { patterns: ['${pattern}'] }
    examples:
      bad: [{ name: a host, text: see build.corp.example }]
      good: [{ name: another host, text: see example.com }]
`;
  const change = { 'README.md': 'see build.corp.example\n' };

  it('come from the base commit', async () => {
    const outcome = await check(pullRequest(change, { [RULES]: rules('corp[.]example') }), ALONE);
    expect(outcome).toMatchObject({
      exitCode: 0,
      rules: ['TEAM-INTERNAL-HOST'],
      outputs: { decision: 'review' },
    });
  });

  it('of the pull request itself are a finding and nothing more', async () => {
    const outcome = await check(pullRequest({ ...change, [RULES]: rules('corp[.]example') }), ALONE);
    expect(outcome.rules).toEqual(['GUARD-POLICY-CHANGED']);
  });

  it('that do not do what their examples say fail the check', async () => {
    const outcome = await check(pullRequest(change, { [RULES]: rules('a slip') }), ALONE);
    expect(outcome).toMatchObject({ exitCode: 1, report: undefined });
    expect(said(outcome, 'error')).toContain('TEAM-INTERNAL-HOST: the bad example is not found');
  });
});
