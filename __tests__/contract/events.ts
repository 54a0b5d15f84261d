// The payloads that GitHub writes into the event file, for the model's repository.
import * as answers from './answers.ts';
import type { Hub } from './hub.ts';
import type { Json, JsonObject } from './json.ts';

export interface RunnerEvent {
  readonly eventName: string;
  readonly event: Json;
  /** GITHUB_SHA and GITHUB_REF of a run that this event starts. */
  readonly env: Readonly<Record<string, string>>;
}

const ZERO = '0'.repeat(40);

function common(hub: Hub): JsonObject {
  return { repository: answers.repository(hub), sender: answers.user(hub.pull?.author ?? 'ada') };
}

/** A pull request's event: `pull_request`, `pull_request_target` or `pull_request_review`. */
export function pullRequestEvent(hub: Hub, eventName = 'pull_request', action = 'synchronize'): RunnerEvent {
  if (hub.pull === undefined) throw new Error('the description has no pull request');
  const target = eventName === 'pull_request_target';
  const [review] = hub.reviews.slice(-1);
  return {
    eventName,
    event: {
      ...common(hub),
      action,
      number: hub.pull.number,
      pull_request: answers.pull(hub, hub.pull),
      ...(eventName === 'pull_request_review' && review && { review: answers.review(review) }),
    },
    env: {
      GITHUB_SHA: target ? hub.pull.baseId : hub.pull.mergeId,
      GITHUB_REF: target ? `refs/heads/${hub.defaultBranch}` : `refs/pull/${hub.pull.number}/merge`,
      GITHUB_BASE_REF: hub.defaultBranch,
      GITHUB_HEAD_REF: 'feature',
      GITHUB_ACTOR: hub.pull.author,
    },
  };
}

export function mergeGroupEvent(hub: Hub, base = 'base', head = 'head'): RunnerEvent {
  const [baseId, headId] = [hub.repository.id(base), hub.repository.id(head)];
  const ref = `refs/heads/gh-readonly-queue/${hub.defaultBranch}/pr-1-${baseId}`;
  const group = {
    base_sha: baseId,
    head_sha: headId,
    base_ref: `refs/heads/${hub.defaultBranch}`,
    head_ref: ref,
  };
  return {
    eventName: 'merge_group',
    event: { ...common(hub), action: 'checks_requested', merge_group: group },
    env: { GITHUB_SHA: headId, GITHUB_REF: ref },
  };
}

/** A push; `before: null` is a new branch, `after: null` a deleted one. */
export function pushEvent(
  hub: Hub,
  before: string | null = 'base',
  after: string | null = 'head',
): RunnerEvent {
  const id = (name: string | null) =>
    name === null ? ZERO.padEnd(hub.repository.id('base').length, '0') : hub.repository.id(name);
  const ref = `refs/heads/${hub.defaultBranch}`;
  const flags = { created: before === null, deleted: after === null, forced: false };
  return {
    eventName: 'push',
    event: { ...common(hub), ref, before: id(before), after: id(after), ...flags },
    env: { GITHUB_SHA: after === null ? id('base') : id(after), GITHUB_REF: ref },
  };
}

/** `workflow_dispatch` or `schedule`: no change is named, so the whole tree counts. */
export function treeEvent(
  hub: Hub,
  eventName: 'workflow_dispatch' | 'schedule',
  commit = 'head',
): RunnerEvent {
  const ref = `refs/heads/${hub.defaultBranch}`;
  const own = eventName === 'schedule' ? { schedule: '0 3 * * *' } : { inputs: null, ref };
  return {
    eventName,
    event: { ...common(hub), ...own },
    env: { GITHUB_SHA: hub.repository.id(commit), GITHUB_REF: ref },
  };
}
