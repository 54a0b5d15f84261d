// Makes the look-up of advisories from the settings of a run.
import { withoutEnd } from '../core/text.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AddedPackage } from '../core/package.ts';
import { type AdvisoryAnswer, checkAdvisories } from './check.ts';
import { AdvisoryError } from './errors.ts';
import { type Fetch, queryOsv } from './osv.ts';

/** For all requests of a run: a server that is slow must not hold up a merge. */
const BUDGET_MS = 30_000;

export type Advisories = (packages: readonly AddedPackage[]) => Promise<AdvisoryAnswer>;

/** `endpoint` is https, or http on this machine. Nothing is asked before the first call. */
export function osvAdvisories(endpoint: string, fetch: Fetch): Advisories {
  return (packages) =>
    checkAdvisories(packages, (releases) =>
      queryOsv(releases, {
        endpoint: checked(endpoint),
        fetch,
        sleep: (milliseconds) => sleep(milliseconds),
        signal: AbortSignal.timeout(BUDGET_MS),
      }),
    );
}

function checked(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)))
    throw new AdvisoryError('BAD_ENDPOINT', 'the endpoint in the settings is no https address; correct it');
  return withoutEnd(endpoint, '/');
}
