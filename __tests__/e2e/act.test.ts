// The README's workflow through a runner that is not ours: nektos/act in host mode, with and without a checkout.
import { afterEach, describe, expect, it, onTestFailed } from 'vitest';
import { mergeGroupEvent, pullRequestEvent } from '../contract/events.ts';
import { startFakeGitHub, type FakeGitHub } from '../contract/fake-github.ts';
import type { HubDescription } from '../contract/hub.ts';
import { findAct, runWorkflow } from './act.ts';
import { ACTION } from './check.ts';
import { PULL_REQUESTS } from './pull-requests.ts';
import { afterCheckout, taughtWorkflow, type TaughtWorkflow } from './readme.ts';

const found = findAct();
if ('missing' in found) console.warn(`skipping the workflow tests: ${found.missing}`);

const WORKFLOWS: readonly [string, TaughtWorkflow][] = [
  ['as it is taught', taughtWorkflow()],
  ['after a checkout step', afterCheckout(taughtWorkflow())],
];

let github: FakeGitHub | undefined;
afterEach(async () => github?.close());

describe.skipIf('missing' in found).each(WORKFLOWS)('the workflow %s', (_, { text, uses }) => {
  const act = 'path' in found ? found.path : '';
  const run = async (
    description: HubDescription,
    event = (hub: FakeGitHub['hub']) => pullRequestEvent(hub),
  ) => {
    const server = await startFakeGitHub(description);
    github = server;
    const common = { act, workflow: text, uses, action: ACTION, github: server, commit: 'merge' };
    const result = await runWorkflow({ ...common, event: event(server.hub) });
    onTestFailed(() => console.error(result.log));
    expect(server.violations).toEqual([]);
    return result;
  };

  it('fails for a malicious checkpoint and names it', async () => {
    const { exitCode, log } = await run(PULL_REQUESTS.malicious);
    expect(exitCode).toBe(1);
    expect(log).toContain('PICKLE-EXEC');
    expect(log).toContain('models/resnet.pt');
  });

  it('passes a plain one', async () => {
    const { exitCode, log } = await run(PULL_REQUESTS.benign);
    expect(exitCode).toBe(0);
    expect(log).toMatch(/pass/i);
  });

  it('works in a merge queue', async () => {
    const { exitCode, log } = await run(PULL_REQUESTS.malicious, (hub) => mergeGroupEvent(hub));
    expect(exitCode).toBe(1);
    expect(log).toContain('PICKLE-EXEC');
  });
});
