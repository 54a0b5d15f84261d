// What the runner says has happened, as one of four kinds of change. The payload is checked field by field.
import { GitHubError, quoted } from './errors.ts';
import { textAt } from './fields.ts';
import { invalidEvent, objectId, objectIdAt, pullRequestOf, pushOf } from './payload.ts';
import { parseFullName, type RepoRef } from './repos.ts';

interface Common extends RepoRef {
  /** The event's name, for reports. */
  readonly event: string;
}

/** A pull request, whatever event spoke of it. */
export interface PullRequestChange extends Common {
  readonly kind: 'pull-request';
  readonly number: number;
  /** Login of who opened it. */
  readonly author: string;
  /** Tip of the base branch: a commit id, or the `base` input. */
  readonly baseSha: string;
  /** Tip of the head branch, never the merge commit: a commit id, or the `head` input. */
  readonly headSha: string;
  /** Where the head branch lives; absent when that repository was deleted. */
  readonly headRepo?: RepoRef;
  readonly isFork: boolean;
}

/** Two commits: a push, a merge queue's group, or what the inputs say. */
export interface CommitsChange extends Common {
  readonly kind: 'commits';
  readonly baseSha: string;
  readonly headSha: string;
  /** Whether base itself is what head is compared with, or the merge base of both. */
  readonly compare: 'direct' | 'merge-base';
}

/** Everything in one commit counts as new. */
export interface TreeChange extends Common {
  readonly kind: 'tree';
  readonly headSha: string;
}

/** A deleted branch or tag: nothing to inspect. */
export interface NothingChange extends Common {
  readonly kind: 'nothing';
  readonly reason: string;
}

export type ChangeRequest = PullRequestChange | CommitsChange | TreeChange | NothingChange;

export interface EventOptions {
  /** The runner's environment: GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_SHA. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => Promise<string>;
  /** The inputs `base` and `head`: commit ids or refs that win over the event's. */
  readonly base?: string;
  readonly head?: string;
}

const SUPPORTED =
  'pull_request, pull_request_target, pull_request_review, merge_group, push, workflow_dispatch, schedule';

/**
 * Reads the event that started the run. Source: GitHub's documentation of events that trigger workflows and of
 * webhook payloads. Throws {@link GitHubError} UNSUPPORTED_EVENT or INVALID_EVENT.
 */
export async function readEvent(options: EventOptions): Promise<ChangeRequest> {
  const { env } = options;
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (!SUPPORTED.split(', ').includes(event)) {
    const message = `event ${quoted(event)} is not supported; run this action on ${SUPPORTED}`;
    throw new GitHubError('UNSUPPORTED_EVENT', message);
  }
  const payload = await readPayload(env['GITHUB_EVENT_PATH'] ?? '', options.readFile);
  const change = changeOf({ ...repositoryOf(env, payload), event }, payload, env['GITHUB_SHA']);
  return overridden(change, options);
}

async function readPayload(path: string, readFile: EventOptions['readFile']): Promise<unknown> {
  if (path === '') throw invalidEvent('GITHUB_EVENT_PATH is not set; run this as a step of a workflow');
  let text: string;
  try {
    text = await readFile(path);
  } catch (error) {
    throw new GitHubError('INVALID_EVENT', `the event file ${quoted(path)} cannot be read`, error);
  }
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  } catch (error) {
    throw new GitHubError('INVALID_EVENT', 'the event file is not JSON', error);
  }
  throw invalidEvent('the event file is not a JSON object');
}

function repositoryOf(env: EventOptions['env'], payload: unknown): RepoRef {
  const name = env['GITHUB_REPOSITORY'] ?? textAt(payload, 'repository', 'full_name');
  const found = parseFullName(name);
  if (found === undefined) throw invalidEvent(`the repository ${quoted(name ?? '')} is not owner/name`);
  return found;
}

function changeOf(common: Common, payload: unknown, sha: string | undefined): ChangeRequest {
  switch (common.event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return { ...common, kind: 'pull-request', ...pullRequestOf(payload, common) };
    case 'merge_group': {
      const baseSha = objectIdAt(payload, 'merge_group', 'base_sha');
      const headSha = objectIdAt(payload, 'merge_group', 'head_sha');
      return { ...common, kind: 'commits', baseSha, headSha, compare: 'direct' };
    }
    case 'push':
      return { ...common, ...pushOf(payload) };
    default: {
      const headSha = objectId(sha, 'GITHUB_SHA');
      return { ...common, kind: 'tree', headSha };
    }
  }
}

/** The inputs win; a base turns a whole tree into a comparison. */
function overridden(change: ChangeRequest, { base, head }: EventOptions): ChangeRequest {
  if ((base === undefined && head === undefined) || change.kind === 'nothing') return change;
  const headSha = head ?? change.headSha;
  if (change.kind === 'tree' && base === undefined) return { ...change, headSha };
  const baseSha = base ?? (change.kind === 'tree' ? '' : change.baseSha);
  if (change.kind === 'pull-request') return { ...change, baseSha, headSha };
  return { ...change, kind: 'commits', baseSha, headSha, compare: 'merge-base' };
}
