// Models that git keeps elsewhere: never silent, fetched only when asked, believed only when the digest fits.
import { afterAll, describe, expect, it } from 'vitest';
import { answersWith } from '../contract/faults.ts';
import { removeRunFolders } from '../contract/runner.ts';
import { check, findingOf } from './check.ts';
import { PULL_REQUESTS } from './pull-requests.ts';

afterAll(removeRunFolders);

const FETCH = { inputs: { lfs: 'true' } };

describe('without fetching', () => {
  it('an object is listed as not inspected and asks for review', async () => {
    const outcome = await check(PULL_REQUESTS.pointer);
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { decision: 'review' } });
    expect(findingOf(outcome, 'SCAN-INCOMPLETE')).toMatchObject({ path: 'big.pt' });
    expect(outcome.summary).toMatch(/LFS/);
    expect(outcome.requests.some(({ operation }) => operation.startsWith('LFS'))).toBe(false);
  });

  it('another object under the same path is a finding', async () => {
    const outcome = await check(PULL_REQUESTS.movedPointer);
    expect(outcome.rules).toEqual(expect.arrayContaining(['ARTIFACT-OVERWRITTEN', 'SCAN-INCOMPLETE']));
    expect(outcome.outputs['decision']).not.toBe('pass');
  });
});

describe('with lfs: true', () => {
  it('objects are fetched and judged', async () => {
    const good = await check(PULL_REQUESTS.pointer, FETCH);
    expect(good).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
    const bad = await check(PULL_REQUESTS.poisonedPointer, FETCH);
    expect(bad).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
    const moved = await check(PULL_REQUESTS.movedPointer, FETCH);
    expect(moved).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
  });

  it('the policy of the base commit can ask for it', async () => {
    const policy = { '.github/model-guard.yml': 'version: 1\nlfs: { fetch: true }\n' };
    const { commits } = PULL_REQUESTS.poisonedPointer;
    const base = { files: { ...commits['base']?.files, ...policy } };
    const outcome = await check({ ...PULL_REQUESTS.poisonedPointer, commits: { ...commits, base } });
    expect(outcome.outputs).toMatchObject({ decision: 'block' });
  });

  it.each([
    ['bytes that do not fit the digest', PULL_REQUESTS.forgedObject, []],
    ['an object that the store does not have', PULL_REQUESTS.lostObject, []],
    ['a store that fails', PULL_REQUESTS.pointer, [{ on: 'LFS batch', effect: answersWith(500) }]],
    ['a download that fails', PULL_REQUESTS.pointer, [{ on: 'LFS download', effect: answersWith(503) }]],
    [
      'a download that is damaged',
      PULL_REQUESTS.pointer,
      [{ on: 'LFS download', effect: { kind: 'corrupt' } }],
    ],
    [
      'a download that ends early',
      PULL_REQUESTS.pointer,
      [{ on: 'LFS download', effect: { kind: 'cut', bytes: 9 } }],
    ],
  ] as const)('never passes %s', async (_, description, faults) => {
    const outcome = await check(description, { ...FETCH, faults });
    expect(outcome.outputs['decision']).not.toBe('pass');
    expect(outcome.rules).toContain('SCAN-INCOMPLETE');
  });

  it('fetches nothing larger than it may', async () => {
    const inputs = { lfs: 'true', 'lfs-max-bytes': '100' };
    const outcome = await check(PULL_REQUESTS.poisonedPointer, { inputs });
    expect(outcome.rules).toContain('SCAN-INCOMPLETE');
    expect(outcome.requests.some(({ operation }) => operation === 'LFS download')).toBe(false);
  });
});
