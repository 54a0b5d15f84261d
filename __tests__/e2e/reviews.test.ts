// What happens on the pull request itself: approvals that settle a review, and comments where they are allowed.
import { afterAll, describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../contract/events.ts';
import type { Hub, HubDescription, ReviewDescription } from '../contract/hub.ts';
import { BOT } from '../contract/hub.ts';
import { removeRunFolders } from '../contract/runner.ts';
import { check, said } from './check.ts';
import { MALICIOUS, UNKNOWN } from './models.ts';
import { POLICY, PULL_REQUESTS, pullRequest, type Files } from './pull-requests.ts';

afterAll(removeRunFolders);

const READ = { contents: 'read', 'pull-requests': 'read' } as const;
const WRITE = { contents: 'read', 'pull-requests': 'write' } as const;
const OWNERS: Files = { [POLICY]: "version: 1\nowners: ['@grace']\n" };

/** A pull request by ada that needs the approval of grace. */
function reviewed(reviews: readonly ReviewDescription[], more: Partial<HubDescription> = {}): HubDescription {
  return pullRequest({ 'net.pt': UNKNOWN }, OWNERS, { permissions: READ, reviews, ...more });
}

const onReview = (hub: Hub) => pullRequestEvent(hub, 'pull_request_review', 'submitted');

describe('a change that owners must approve', () => {
  it('fails until then, and says who is asked', async () => {
    const outcome = await check(reviewed([]));
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { decision: 'review', medium: '1' } });
    expect(outcome.summary).toContain('grace');
  });

  it('passes when an owner has approved the head commit', async () => {
    const outcome = await check(reviewed([{ user: 'grace', state: 'APPROVED' }]), { event: onReview });
    expect(outcome.exitCode).toBe(0);
  });

  it.each<[string, HubDescription]>([
    ['somebody else approves', reviewed([{ user: 'eve', state: 'APPROVED' }])],
    ['an earlier commit was approved', reviewed([{ user: 'grace', state: 'APPROVED', commit: 'base' }])],
    ['the approval was dismissed', reviewed([{ user: 'grace', state: 'DISMISSED' }])],
    ['the owner only comments', reviewed([{ user: 'grace', state: 'COMMENTED' }])],
    [
      'the owner changed her mind',
      reviewed([
        { user: 'grace', state: 'APPROVED' },
        { user: 'grace', state: 'CHANGES_REQUESTED' },
      ]),
    ],
    [
      'the author is the owner',
      reviewed([{ user: 'grace', state: 'APPROVED' }], { pull: { author: 'grace' } }),
    ],
    [
      'approvals cannot be read',
      reviewed([{ user: 'grace', state: 'APPROVED' }], { permissions: { contents: 'read' } }),
    ],
  ])('still fails when %s', async (_, description) => {
    const outcome = await check(description, { event: onReview });
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { decision: 'review' } });
  });

  it('never passes what blocks, whoever approves', async () => {
    const reviews = [{ user: 'grace', state: 'APPROVED' }] as const;
    const description = pullRequest({ 'm.pt': MALICIOUS }, OWNERS, { permissions: READ, reviews });
    expect(await check(description, { event: onReview })).toMatchObject({
      exitCode: 1,
      outputs: { decision: 'block' },
    });
  });

  it('takes its owners from CODEOWNERS of the base commit when the policy names none', async () => {
    const owners = { '.github/CODEOWNERS': '*.pt @grace\n' };
    const description = (reviews: readonly ReviewDescription[]) =>
      pullRequest({ 'net.pt': UNKNOWN, '.github/CODEOWNERS': '*.pt @ada\n' }, owners, {
        permissions: READ,
        reviews,
      });
    expect((await check(description([{ user: 'ada', state: 'APPROVED' }]))).exitCode).toBe(1);
  });
});

describe('comments', () => {
  const inputs = { comment: 'sticky', 'review-comments': 'true' };

  it('are not written unless asked for', async () => {
    const outcome = await check({ ...PULL_REQUESTS.malicious, permissions: WRITE });
    expect(outcome.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('are one, kept up to date', async () => {
    const first = await check(
      { ...PULL_REQUESTS.malicious, permissions: WRITE },
      { inputs: { comment: 'sticky' } },
    );
    expect(first.github.hub.comments).toHaveLength(1);
    const [comment] = first.github.hub.comments;
    expect(comment?.body).toContain('PICKLE-EXEC');
    const again = {
      ...PULL_REQUESTS.benign,
      permissions: WRITE,
      comments: [{ user: BOT, body: comment?.body ?? '' }],
    };
    const second = await check(again, { inputs: { comment: 'sticky' } });
    expect(second.github.hub.comments).toHaveLength(1);
    expect(second.github.hub.comments[0]?.body).not.toContain('PICKLE-EXEC');
  });

  it("are found again when a person's token writes them", async () => {
    const token = ['ghp', 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0dF3gH6'].join('_');
    const mine = { ...PULL_REQUESTS.malicious, permissions: WRITE, tokenUser: 'octo-admin' };
    const situation = { token, inputs: { comment: 'sticky' } };
    const [comment] = (await check(mine, situation)).github.hub.comments;
    expect(comment?.user).toBe('octo-admin');
    const again = { ...mine, comments: [{ user: 'octo-admin', body: comment?.body ?? '' }] };
    expect((await check(again, situation)).github.hub.comments).toHaveLength(1);
  });

  it('of others that look like ours are left alone', async () => {
    const forged = { user: 'mallory', body: '<!-- model-guard -->\nAll clear' };
    const description = { ...PULL_REQUESTS.malicious, permissions: WRITE, comments: [forged] };
    const outcome = await check(description, { inputs: { comment: 'sticky' } });
    expect(outcome.github.hub.comments[0]?.body).toBe(forged.body);
    expect(outcome.github.hub.comments).toHaveLength(2);
  });

  it('stand at the file in review, once', async () => {
    const description = { ...PULL_REQUESTS.malicious, permissions: WRITE };
    const outcome = await check(description, { inputs: { 'review-comments': 'true' } });
    expect(outcome.github.hub.reviewComments.map(({ path }) => path)).toEqual(['models/resnet.pt']);
  });

  it('that a fork may not write cost nothing but a remark', async () => {
    const bad = await check(PULL_REQUESTS.fork, { inputs });
    expect(bad).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
    const good = await check({ ...PULL_REQUESTS.benign, pull: { fork: true } }, { inputs });
    expect(good).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
    expect(said(good, 'error')).toBe('');
    expect(good.log).toMatch(/pull-requests/);
  });
});
