// Makes the Octokit, from modules that are loaded when a run needs them.
import { httpFetch } from './http-fetch.ts';

/** What is used of Octokit: one request by its route template. Tests hand in their own. */
export interface Octokit {
  request(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly status: number;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly data: unknown;
  }>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Octokit for `apiUrl` (GITHUB_API_URL: github.com, GHES or ghe.com) over Node's HTTP client. Behind a proxy it is
 * the toolkit's, which brings a client that knows proxies; loading that takes longer than a whole small check.
 */
export async function createOctokit(token: string, apiUrl: string, env: Environment = {}): Promise<Octokit> {
  const options = { baseUrl: apiUrl, userAgent: 'model-guard', log: SILENT };
  if (!hasProxy(env)) {
    const { Octokit } = await import('@octokit/core');
    return new Octokit({ ...options, auth: token, request: { fetch: httpFetch } });
  }
  // Not the toolkit's main module, which reads and parses the event file when it is imported.
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  return new GitHub(getOctokitOptions(token, options));
}

function hasProxy(env: Environment): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (env[name] ?? '') !== '');
}

const quiet = (): void => undefined;
/** Octokit would print addresses and server texts raw, where the runner looks for commands. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
