// What the bundle decides about a pull request's files.
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../contract/hub.ts';
import { removeRunFolders } from '../contract/runner.ts';
import { check, findingOf, said } from './check.ts';
import { BENIGN, MALICIOUS, UNKNOWN } from './models.ts';
import { POLICY, PULL_REQUESTS, pullRequest } from './pull-requests.ts';

afterAll(removeRunFolders);

describe('a checkpoint that runs a shell', () => {
  it('is blocked, with the reason wherever people look', async () => {
    const outcome = await check(PULL_REQUESTS.malicious);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '1', high: '0' });
    expect(outcome.rules).toContain('PICKLE-EXEC');
    expect(findingOf(outcome, 'PICKLE-EXEC')).toMatchObject({
      path: 'models/resnet.pt',
      member: 'archive/data.pkl',
      disposition: 'block',
    });
    for (const text of [outcome.log, outcome.summary, said(outcome, 'error')]) {
      expect(text).toContain('curl');
    }
    const annotated = outcome.annotations.map(({ properties }) => properties['file']);
    expect(annotated).toContain('models/resnet.pt');
    expect(JSON.stringify(outcome.sarif)).toContain('PICKLE-EXEC');
  });

  it('is blocked whatever its name, and when it takes the place of a good one', async () => {
    expect((await check(PULL_REQUESTS.disguised)).outputs).toMatchObject({
      decision: 'block',
      critical: '1',
    });
    expect((await check(PULL_REQUESTS.replaced)).outputs).toMatchObject({ decision: 'block', critical: '1' });
  });

  it('is blocked in a SHA-256 repository', async () => {
    const outcome = await check({ ...PULL_REQUESTS.malicious, objectFormat: 'sha256' });
    expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '1' });
  });

  it('is not held against a pull request that only moves it, or leaves it alone', async () => {
    const moved = await check(PULL_REQUESTS.renamed);
    expect(moved).toMatchObject({ exitCode: 0, outputs: { decision: 'pass', critical: '0' }, rules: [] });
    expect(findingOf(moved, 'PICKLE-EXEC')).toMatchObject({ path: 'models/new.pt', disposition: 'existing' });
    const untouched = await check(PULL_REQUESTS.untouched);
    expect(untouched).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
    expect((await check(PULL_REQUESTS.deleted)).outputs).toMatchObject({ decision: 'pass' });
  });
});

describe('what is harmless', () => {
  it.each(['benign', 'textOnly'] as const)('passes without a finding: %s', async (name) => {
    const outcome = await check(PULL_REQUESTS[name]);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.outputs).toMatchObject({ decision: 'pass', critical: '0', high: '0', medium: '0' });
    expect(said(outcome, 'error') + said(outcome, 'warning')).toBe('');
  });
});

describe('what nobody vouches for', () => {
  it('warns and passes where no owners are configured', async () => {
    const outcome = await check(PULL_REQUESTS.unknown);
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { decision: 'review', medium: '1' } });
    expect(said(outcome, 'warning')).toContain('ourpackage.models');
  });

  it('is quiet when the policy of the base commit allows it', async () => {
    const policy = 'version: 1\nallow:\n  globals: [ourpackage.models.Net]\n';
    const outcome = await check(pullRequest({ 'net.pt': UNKNOWN }, { [POLICY]: policy }));
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { decision: 'pass', medium: '0' } });
  });

  it('blocks when the input or the policy says so, and the input wins', async () => {
    const strict = pullRequest({ 'net.pt': UNKNOWN }, { [POLICY]: 'version: 1\nfail-on: medium\n' });
    expect((await check(strict)).outputs).toMatchObject({ decision: 'block' });
    expect((await check(strict, { inputs: { 'fail-on': 'critical' } })).outputs).toMatchObject({
      decision: 'review',
    });
  });

  it('is listed where it cannot be read: links and submodules', async () => {
    const outcome = await check(PULL_REQUESTS.linked);
    expect(outcome.outputs['decision']).not.toBe('block');
    expect(JSON.stringify(outcome.report)).toContain('vendor/zoo');
  });
});

/** A policy that waives model.pt with these bytes. */
function exception(digest: string): string {
  return `
version: 1
exceptions:
  - rule: PICKLE-EXEC
    path: model.pt
    sha256: ${digest}
    reason: Demonstrates the attack in our course.
    owner: '@ada'
    expires: 2999-01-01
`;
}

describe('the policy of the base commit', () => {
  it('waives by digest, and only by this digest', async () => {
    const waived = await check(
      pullRequest({ 'model.pt': MALICIOUS }, { [POLICY]: exception(sha256(MALICIOUS)) }),
    );
    expect(waived).toMatchObject({ exitCode: 0, outputs: { decision: 'pass', critical: '0' } });
    expect(waived.summary).toContain('Demonstrates the attack');
    const other = await check(
      pullRequest({ 'model.pt': MALICIOUS }, { [POLICY]: exception(sha256(BENIGN)) }),
    );
    expect(other).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
  });

  it('is the one that counts: a change of it is reported and not applied', async () => {
    const loose = 'version: 1\nfail-on: critical\nignore: ["**"]\nseverity: { PICKLE-EXEC: off }\n';
    for (const before of [{}, { [POLICY]: 'version: 1\n' }]) {
      const outcome = await check(pullRequest({ 'model.pt': MALICIOUS, [POLICY]: loose }, before));
      expect(outcome).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
      expect(outcome.rules).toContain('GUARD-POLICY-CHANGED');
    }
  });

  it('leaves out what it ignores, and says so', async () => {
    const policy = { [POLICY]: 'version: 1\nignore: ["samples/**"]\n' };
    const outcome = await check(pullRequest({ 'samples/m.pt': MALICIOUS }, policy));
    expect(outcome.exitCode).toBe(0);
    expect(outcome.summary).toContain('samples/m.pt');
  });
});

describe('reports', () => {
  it('are written where the inputs say', async () => {
    const inputs = { 'report-file': 'out/report.json', 'sarif-file': 'out/report.sarif' };
    const outcome = await check(PULL_REQUESTS.malicious, { inputs });
    expect(outcome.read('out/report.json')).toContain('model-guard/report@1');
    expect(outcome.read('out/report.sarif')).toContain('PICKLE-EXEC');
  });

  it('cannot be sent outside the workspace', async () => {
    const outcome = await check(PULL_REQUESTS.benign, { inputs: { 'report-file': '../../../escape.json' } });
    expect(outcome.exitCode).toBe(1);
    expect(said(outcome, 'error')).toContain('report-file');
  });
});

describe('the workspace', () => {
  it('saves requests for blobs when the checkout holds the same bytes', async () => {
    const without = await check(PULL_REQUESTS.malicious);
    const withCheckout = await check(PULL_REQUESTS.malicious, { checkout: 'merge' });
    const blobs = (outcome: typeof without) =>
      outcome.requests.filter(({ operation }) => operation.includes('/git/blobs/')).length;
    expect(withCheckout.outputs).toEqual({ ...without.outputs, ...paths(withCheckout.outputs) });
    expect(blobs(withCheckout)).toBeLessThan(blobs(without));
  });

  it('is not believed when its bytes are not those of the commit', async () => {
    const outcome = await check(PULL_REQUESTS.replaced, { checkout: 'base' });
    expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '1' });
  });
});

/** The outputs that name paths, which differ from run to run. */
function paths(outputs: Readonly<Record<string, string>>) {
  return { 'report-file': outputs['report-file'], 'sarif-file': outputs['sarif-file'] };
}
