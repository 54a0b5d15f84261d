import { describe, expect, it, test } from 'vitest';
import { applyExceptions } from '../../src/policy/exceptions.ts';
import { uniqueFindings } from '../../src/policy/order.ts';
import { DIGEST, exception, finding, NOW, textFinding } from './builders.ts';

const OTHER = 'cd'.repeat(32);
const context = { now: NOW, sha256Of: () => DIGEST, paths: ['models/a.pkl'] };

function apply(exceptions: Parameters<typeof applyExceptions>[0], findings = [finding()], differs = {}) {
  const { waivers, notices } = applyExceptions(exceptions, uniqueFindings(findings), {
    ...context,
    ...differs,
  });
  return { waived: [...waivers.keys()].map((one) => one.finding.location.path), notices };
}

const oneKnown = (path: string) => (path === 'models/a.pkl' ? DIGEST : OTHER);

describe('applyExceptions', () => {
  it('waives a finding of the rule, the path and the digest', () => {
    expect(apply([exception()])).toEqual({ waived: ['models/a.pkl'], notices: [] });
  });

  it('takes a glob', () => {
    const findings = [finding(), finding({ at: 'models/x/b.pkl' }), finding({ at: 'c.pkl' })];
    expect(apply([exception({ path: 'models/**' })], findings).waived).toEqual([
      'models/a.pkl',
      'models/x/b.pkl',
    ]);
  });

  test.each([
    ['2026-06-15', '2026-06-15T23:59:59.999Z', true],
    ['2026-06-15', '2026-06-16T00:00:00Z', false],
    ['2026-06-15', '2026-06-15T00:00:00Z', true],
    ['2026-06-14', '2026-06-15T00:00:00Z', false],
  ])('that expires %s holds at %s: %s', (expires, now, holds) => {
    const { waived, notices } = apply([exception({ expires })], [finding()], { now: new Date(now) });
    expect(waived).toHaveLength(holds ? 1 : 0);
    expect(notices).toEqual(
      holds
        ? []
        : [
            `policy.yml:7: the exception for PICKLE-EXEC in models/a.pkl expired on ${expires} and is ignored; renew or remove it.`,
          ],
    );
  });

  it('is for one version of the file', () => {
    const { waived, notices } = apply([exception({ sha256: OTHER })]);
    expect(waived).toEqual([]);
    expect(notices[0]).toContain(
      `is ignored for models/a.pkl: it is for another version of the file, this one has the sha256 ${DIGEST}`,
    );
  });

  it('does not match when the digest is not known', () => {
    expect(apply([exception()], [finding()], { sha256Of: () => undefined })).toEqual({
      waived: [],
      notices: [expect.stringContaining('is not known')],
    });
  });

  const { sha256: _, ...noDigest } = exception({ path: '**' });
  test.each([
    ['an offset', finding(), false],
    ['a member', textFinding({ location: { path: 'models/a.zip', members: ['b.py'], line: 3 } }), false],
    ['further offsets', textFinding({ moreOffsets: [7] }), false],
    ['no place at all', finding({ location: { path: 'models/a.bin', members: [] } }), false],
    ['a line', textFinding(), true],
    ['a cell', finding({ location: { path: 'models/a.ipynb', members: [], cell: 2 } }), true],
  ])('without a digest, on a finding with %s: %s', (_name, one, waived) => {
    const result = apply([noDigest], [one], { paths: [one.location.path] });
    expect(result.waived).toHaveLength(waived ? 1 : 0);
    expect(
      result.notices.every((notice) =>
        notice.includes(`must quote the sha256 of the file that was looked at (${DIGEST})`),
      ),
    ).toBe(true);
    expect(result.notices).toHaveLength(waived ? 0 : 1);
  });

  it('needs the digest when one of several duplicates does', () => {
    const bare = finding({ severity: 'LOW', location: { path: 'models/a.py', members: [] } });
    expect(apply([noDigest], [textFinding(), bare]).waived).toEqual([]);
  });

  it('checks a digest that it quotes for text too', () => {
    expect(apply([exception({ path: '**', sha256: OTHER })], [textFinding()]).waived).toEqual([]);
  });

  it('waives what it can and says what it cannot', () => {
    const findings = [finding(), finding({ at: 'models/b.pkl' })];
    const { waived, notices } = apply([exception({ path: 'models/*' })], findings, { sha256Of: oneKnown });
    expect(waived).toEqual(['models/a.pkl']);
    expect(notices).toEqual([expect.stringContaining('is ignored for models/b.pkl')]);
  });

  it('says when it is not used, but only where its file was looked at', () => {
    const unused = exception({ rule: 'PICKLE-OTHER' });
    expect(apply([unused]).notices).toEqual([expect.stringContaining('is not used')]);
    expect(apply([unused], [], { paths: ['elsewhere'] }).notices).toEqual([]);
  });

  it('remarks on a day more than a year ahead', () => {
    const { waived, notices } = apply([exception({ expires: '2030-01-01' })]);
    expect(waived).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining('more than a year from now')]);
  });

  it('never waives a change of the policy', () => {
    const guard = textFinding({ rule: 'GUARD-POLICY-CHANGED', severity: 'MEDIUM' });
    expect(apply([exception({ rule: guard.rule, path: '**' })], [guard])).toEqual({
      waived: [],
      notices: [expect.stringContaining('cannot be waived')],
    });
  });

  it('takes the first of several', () => {
    const both = [exception({ reason: 'one' }), exception({ reason: 'two' })];
    const { waivers } = applyExceptions(both, uniqueFindings([finding()]), context);
    expect([...waivers.values()].map(({ reason }) => reason)).toEqual(['one']);
  });
});
