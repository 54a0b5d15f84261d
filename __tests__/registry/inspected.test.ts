// What is found in artifacts, and where the report shows it.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { Finding } from '../../src/core/finding.ts';
import { inspectMembers } from '../../src/registry/inspected.ts';
import type { RegistryMember } from '../../src/registry/requests.ts';

const member = (name = 'a@1.0.0'): RegistryMember => ({
  path: 'package-lock.json',
  members: [name],
  line: 7,
  bytes: memoryBytes(new Uint8Array()),
});

function finding(differing: Partial<Finding> = {}): Finding {
  return {
    rule: 'CODE-X',
    severity: 'HIGH',
    confidence: 'HIGH',
    surface: 'code',
    title: 'a title',
    evidence: 'does something',
    fix: 'do something',
    location: { path: 'package-lock.json', members: ['a@1.0.0', 'a@1.0.0', 'package/x.js'], line: 3 },
    moreOffsets: [12],
    subject: 's',
    ...differing,
  };
}

const give =
  (...found: Finding[]) =>
  (): Promise<Finding[]> =>
    Promise.resolve(found);

describe('a finding in an artifact', () => {
  it('is shown on the line of the lockfile, with where it is', async () => {
    const { findings, notices } = await inspectMembers([member()], give(finding()), () => 0);
    expect(findings).toEqual([
      finding({
        evidence: 'in a@1.0.0 > package/x.js, line 3: does something',
        location: { path: 'package-lock.json', members: [], line: 7 },
        moreOffsets: [],
        subject: JSON.stringify([['a@1.0.0', 'package/x.js'], 's']),
      }),
    ]);
    expect(notices).toEqual([]);
  });

  it('says only once where it is', async () => {
    const evidence = 'does something (a@1.0.0 > a@1.0.0 > package/x.js)';
    const { findings } = await inspectMembers([member()], give(finding({ evidence })), () => 0);
    expect(findings[0]?.evidence).toBe('in a@1.0.0 > package/x.js, line 3: does something');
  });

  it('is only counted when it is less than high', async () => {
    const found = [
      finding({ severity: 'MEDIUM' }),
      finding({ severity: 'LOW' }),
      finding({ severity: 'CRITICAL' }),
    ];
    const { findings, notices } = await inspectMembers([member()], give(...found), () => 0);
    expect(findings.map(({ severity }) => severity)).toEqual(['CRITICAL']);
    expect(notices).toEqual(['Registry: findings below HIGH in packages are not listed: a@1.0.0 (2).']);
  });
});

describe('artifacts', () => {
  it('are begun until the time is up, in their order', async () => {
    let clock = 0;
    const asked: string[] = [];
    const members = ['a@1', 'b@1', 'c@1'].map((name) => member(name));
    const inspect = ({ members: [name = ''] }: RegistryMember): Promise<Finding[]> => {
      asked.push(name);
      clock += 60_000;
      return Promise.resolve([]);
    };
    const { notices } = await inspectMembers(members, inspect, () => clock);
    expect(asked).toEqual(['a@1', 'b@1']);
    expect(notices).toEqual(['Registry: these packages were not looked into (the time for it is up): c@1.']);
  });
});
