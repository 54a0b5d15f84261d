// Every event that starts the action, and what it makes the action compare.
import { afterAll, describe, expect, it } from 'vitest';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  treeEvent,
  type RunnerEvent,
} from '../contract/events.ts';
import { removeRunFolders } from '../contract/runner.ts';
import type { Hub, HubDescription } from '../contract/hub.ts';
import { check, findingOf, said } from './check.ts';
import { MALICIOUS } from './models.ts';
import { PULL_REQUESTS } from './pull-requests.ts';

afterAll(removeRunFolders);

const { malicious, benign, untouched } = PULL_REQUESTS;
const BRANCH = { branches: { main: 'head' } };

const dispatch = (hub: Hub) => treeEvent(hub, 'workflow_dispatch');
const issueComment = (hub: Hub) => ({
  ...pullRequestEvent(hub),
  eventName: 'issue_comment',
  event: { action: 'created' },
});

type Make = (hub: Hub) => RunnerEvent;
const EVENTS: readonly [string, Make][] = [
  ['pull_request', (hub) => pullRequestEvent(hub)],
  ['pull_request_target', (hub) => pullRequestEvent(hub, 'pull_request_target')],
  ['pull_request_review', (hub) => pullRequestEvent(hub, 'pull_request_review', 'submitted')],
  ['merge_group', (hub) => mergeGroupEvent(hub)],
  ['push', (hub) => pushEvent(hub)],
  ['push of a new branch', (hub) => pushEvent(hub, null)],
  ['workflow_dispatch', (hub) => treeEvent(hub, 'workflow_dispatch')],
  ['schedule', (hub) => treeEvent(hub, 'schedule')],
];

describe.each(EVENTS)('%s', (_, event) => {
  it('blocks what is malicious and passes what is not', async () => {
    const bad = await check({ ...malicious, ...BRANCH }, { event });
    expect(bad).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
    const good = await check({ ...benign, ...BRANCH }, { event });
    expect(good).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
  });
});

describe('what counts as new', () => {
  it('is the change for push and merge_group, and the whole tree where no change is named', async () => {
    const changed = [mergeGroupEvent, pushEvent].map((event) => (hub: Hub) => event(hub));
    for (const event of changed) {
      expect((await check(untouched, { event })).outputs).toMatchObject({ decision: 'pass' });
    }
    const whole = await check({ ...untouched, ...BRANCH }, { event: (hub) => treeEvent(hub, 'schedule') });
    expect(whole.outputs).toMatchObject({ decision: 'block', critical: '1' });
  });

  it('is judged from the merge base, not from where the base branch has moved to', async () => {
    const moved: HubDescription = {
      commits: {
        base: { files: { 'README.md': 'x' } },
        main: { changes: { 'other.pt': MALICIOUS } },
        head: { changes: { 'README.md': 'y' } },
      },
      branches: { main: 'main' },
      pull: { base: 'main' },
    };
    expect((await check(moved)).outputs).toMatchObject({ decision: 'pass', critical: '0' });
  });

  it('can be said with base and head', async () => {
    const inputs = { base: 'main', head: 'feature' };
    const branches = { main: 'base', feature: 'head' };
    const outcome = await check({ ...untouched, branches }, { event: dispatch, inputs });
    expect(outcome.outputs).toMatchObject({ decision: 'pass' });
  });

  it('is nothing when a branch is deleted', async () => {
    const outcome = await check(malicious, { event: (hub) => pushEvent(hub, 'base', null) });
    expect(outcome.exitCode).toBe(0);
  });
});

describe('the policy', () => {
  it('comes from the base of a merge group and from before a push', async () => {
    const policy = 'version: 1\nseverity: { PICKLE-EXEC: "off" }\n';
    const description = {
      ...malicious,
      commits: {
        base: { files: { 'README.md': 'x' } },
        head: { changes: { 'm.pt': MALICIOUS, '.github/model-guard.yml': policy } },
      },
    };
    for (const event of [mergeGroupEvent, pushEvent]) {
      const outcome = await check(description, { event: (hub) => event(hub) });
      expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '1' });
      expect(findingOf(outcome, 'GUARD-POLICY-CHANGED')).toBeDefined();
    }
  });
});

describe('events that cannot be used', () => {
  it.each([
    ['no event file', undefined],
    ['an event that is no object', 'x'],
    ['a pull request without commits', { pull_request: { number: 1 } }],
    [
      'a pull request with commits that are no ids',
      { pull_request: { number: 1, base: { sha: '../x' }, head: {} } },
    ],
  ])('fail closed: %s', async (_, event) => {
    const outcome = await check(malicious, { event: (hub) => ({ ...pullRequestEvent(hub), event }) });
    expect(outcome.exitCode).toBe(1);
    expect(said(outcome, 'error')).not.toBe('');
    expect(said(outcome, 'error')).not.toContain('\n');
  });

  it('fail closed: an event that names no commits', async () => {
    expect((await check(malicious, { event: issueComment })).exitCode).toBe(1);
  });
});
