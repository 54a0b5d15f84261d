// What the runner hands to an action so that it can use the cache of the repository.
import { isCacheReadable, isCacheWritable } from '@actions/cache/lib/internal/config.js';

export interface CacheAccess {
  /** Of the service. */
  readonly url: string;
  /** For the service alone: it goes to no other address. */
  readonly token: string;
  /** Whether this run may take entries, and whether it may leave any: the runner says so. */
  readonly reads: boolean;
  readonly writes: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Undefined where there is no such cache: on a terminal, where the runner allows none, and on GitHub Enterprise Server,
 * whose runners do not set ACTIONS_CACHE_SERVICE_V2 (actions/toolkit, packages/cache/src/internal/config.ts).
 */
export function cacheAccess(env: Environment): CacheAccess | undefined {
  const url = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const isThere = (env['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '' && token !== '';
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  const [reads, writes] = [isCacheReadable(mode), isCacheWritable(mode)];
  if (!isThere || !(reads || writes) || safeAddress(url) === undefined) return undefined;
  return { url, token, reads, writes };
}

/** An address that bytes may come from: over https, or of this machine, which nobody but tests has. */
export function safeAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return isSafe && url.username === '' && url.password === '' ? url : undefined;
}
