// What can go wrong between the action and GitHub, as data: tests name the route and the effect.
import { failure, type Answer } from './answer.ts';

export type Effect =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The connection ends before an answer. */
  | { readonly kind: 'drop' }
  /** The connection ends after this many bytes of the body that was announced. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** The body arrives byte by byte, this many milliseconds apart. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** No answer, and the connection stays open. */
  | { readonly kind: 'hang' }
  /** The last byte of the content is not the one that was asked for. */
  | { readonly kind: 'corrupt' };

export interface Fault {
  /** Operation (`GET /repos/{owner}/{repo}`), `LFS batch`, `LFS download`, `*` for all; or a pattern on the path. */
  readonly on: string | RegExp;
  readonly effect: Effect;
  /** Requests that are answered as usual before the first fault. Default 0. */
  readonly skip?: number;
  /** How often it happens. Default: every time. */
  readonly times?: number;
}

/** Counts how often each fault was passed, so that `skip` and `times` hold. */
export class Faults {
  private readonly faults: readonly Fault[];
  private readonly seen = new Map<Fault, number>();

  constructor(faults: readonly Fault[] = []) {
    this.faults = faults;
  }

  next(operation: string, path: string): Effect | undefined {
    for (const fault of this.faults) {
      const { on, skip = 0, times = Infinity } = fault;
      const hit = typeof on === 'string' ? on === '*' || on === operation : on.test(path);
      if (!hit) continue;
      const count = this.seen.get(fault) ?? 0;
      this.seen.set(fault, count + 1);
      if (count >= skip && count < skip + times) return fault.effect;
    }
    return undefined;
  }
}

export function answersWith(status: number, message = `Injected ${status}`): Effect {
  return { kind: 'answer', answer: failure(status, message) };
}

/** The primary limit: 1,000 requests an hour for GITHUB_TOKEN. `reset` is in seconds since 1970. */
export function rateLimited(reset = 4_102_444_800): Effect {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(reset),
  };
  const message = 'API rate limit exceeded for installation ID 1.';
  return { kind: 'answer', answer: failure(403, message, headers) };
}

/** The secondary limit, which asks for patience. */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 429): Effect {
  const headers = { 'retry-after': String(retryAfterSeconds) };
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { kind: 'answer', answer: failure(status, message, headers) };
}
