// What the tests of this folder share: events, an API on a fake GitHub or on canned answers, a clock without time.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { GuardError } from '../../src/core/errors.ts';
import { createApi, type Api, type ApiOptions } from '../../src/github/api.ts';
import { createOctokit, type Octokit } from '../../src/github/octokit.ts';
import type { FakeGitHub } from '../contract/fake-github.ts';

export const BASE = 'a'.repeat(40);
export const HEAD = 'b'.repeat(40);
export const ZERO = '0'.repeat(40);

/** The fields of a pull request payload that are read. */
export function pullPayload(pull: Record<string, unknown> = {}): unknown {
  return {
    action: 'synchronize',
    repository: { full_name: 'acme/models' },
    pull_request: {
      number: 7,
      user: { login: 'ada' },
      base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/models' } },
      head: { sha: HEAD, ref: 'feature', repo: { full_name: 'acme/models' } },
      ...pull,
    },
  };
}

/** A sleep that only remembers: tests do not wait. */
export interface Clock {
  readonly slept: number[];
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export function fakeClock(start = Date.UTC(2026, 0, 1)): Clock {
  const slept: number[] = [];
  return {
    slept,
    now: () => start + slept.reduce((sum, milliseconds) => sum + milliseconds, 0),
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
  };
}

/** As part of an expectation: a text that contains this one. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}

/** The error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('no error was thrown');
}

/** Whether it works, or fails with nothing but a typed error whose message is one line of plain ASCII. */
export async function isTame(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    return error instanceof GuardError && !/[^ -~]/.test(error.message);
  }
}

/** Closes a fake and fails the test when it saw anything that GitHub would not have allowed. */
export async function finish(fake: FakeGitHub): Promise<void> {
  await fake.close();
  if (fake.violations.length > 0) throw new Error(fake.violations.join('\n'));
}

/** The real Octokit on a fake GitHub. */
export async function apiOn(fake: FakeGitHub, options: Partial<ApiOptions> = {}): Promise<Api> {
  const octokit = await createOctokit(fake.token, fake.apiUrl);
  const { now, sleep } = fakeClock();
  return createApi({ octokit, now, sleep, ...options });
}

export interface Sent {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An Octokit that answers from a function: a value is JSON, bytes are raw, an Error is thrown. */
export function cannedOctokit(answer: (sent: Sent) => unknown): Octokit & { readonly sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    request: async (route, parameters) => {
      sent.push({ route, parameters });
      const value = answer({ route, parameters });
      if (value instanceof Error) throw value;
      const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value));
      const data = new Blob([Uint8Array.from(bytes)]).stream();
      return Promise.resolve({ status: 200, headers: {}, data });
    },
  };
}

export function cannedApi(answer: (sent: Sent) => unknown): Api {
  const { now, sleep } = fakeClock();
  return createApi({ octokit: cannedOctokit(answer), now, sleep });
}

export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string };
}

/** action.yml as it ships. */
export function actionFile(): ActionFile {
  const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a wrong shape fails the test that uses it
  return parse(text) as ActionFile;
}
