// Makes the Octokit. Its modules are heavy, so they are loaded here, when a run needs them.

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

/**
 * The toolkit's Octokit for `apiUrl` (GITHUB_API_URL: github.com, GHES or ghe.com), with its proxy support.
 * Taken from the toolkit's `utils`: its main module reads and parses the event file when it is imported.
 */
export async function createOctokit(token: string, apiUrl: string): Promise<Octokit> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  return new GitHub(getOctokitOptions(token, { baseUrl: apiUrl, userAgent: 'model-guard', log: SILENT }));
}

const quiet = (): void => undefined;
/** Octokit would print addresses and server texts raw, where the runner looks for commands. */
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };
