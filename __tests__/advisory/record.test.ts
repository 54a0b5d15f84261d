// Records of advisories, whole and broken, and the scores of CVSS vectors.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOfVector } from '../../src/advisory/cvss.ts';
import { advisoryOf } from '../../src/advisory/record.ts';

describe('severity', () => {
  // Scores as the specification's own examples and the published advisories have them.
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'CRITICAL'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'MEDIUM'],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 'HIGH'],
    ['CVSS:3.1/AV:L/AC:H/PR:L/UI:R/S:U/C:L/I:N/A:N', 'LOW'],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 'LOW'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', undefined],
    ['CVSS:3.1/AV:N', undefined],
    ['', undefined],
  ])('of %s', (vector, severity) => {
    expect(severityOfVector(vector)).toBe(severity);
  });

  it.each([
    [{ database_specific: { severity: 'moderate' } }, 'MEDIUM'],
    [{ severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] }, 'CRITICAL'],
    [{}, 'MEDIUM'],
  ])('of %j', (more, severity) => {
    expect(advisoryOf({ id: 'X-1', ...more }, 'npm', 'a')?.severity).toBe(severity);
  });
});

describe('a record', () => {
  it('gives the fixed versions of the package that was asked about, and of no other', () => {
    const affected = (name: string, fixed: string): object => ({
      package: { ecosystem: 'PyPI', name },
      ranges: [
        { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] },
        { type: 'GIT', events: [{ fixed: 'abc' }] },
      ],
    });
    const value = { id: 'X-1', affected: [affected('Torch', '2.0'), affected('other', '3.0')] };
    expect(advisoryOf(value, 'PyPI', 'torch')?.fixed).toEqual(['2.0']);
  });

  it('that was withdrawn is none', () => {
    expect(advisoryOf({ id: 'X-1', withdrawn: '2026-01-01T00:00:00Z' }, 'npm', 'a')).toBeUndefined();
  });

  it('of any shape throws nothing', () => {
    const shape = fc.record(
      {
        id: fc.string(),
        affected: fc.jsonValue(),
        severity: fc.jsonValue(),
        aliases: fc.jsonValue(),
        summary: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shape), (value) => {
        const advisory = advisoryOf(value, 'npm', 'a');
        if (advisory !== undefined) expect(advisory.id).not.toBe('');
      }),
    );
  });
});
