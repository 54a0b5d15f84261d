// How the time of a regular expression grows on the worst of texts, by an analysis of its automaton.
import { check } from 'recheck';

interface Effort {
  /** Without it, texts are tried out as well where the automaton has no words for an expression. */
  readonly checker?: 'automaton';
  /** In milliseconds; what takes longer is `unknown`. */
  readonly timeout: number;
}

/** `safe` is linear; otherwise `polynomial`, `exponential` or `unknown`. */
export async function growthOf(source: string, flags: string, effort: Effort): Promise<string> {
  const found = await check(source, flags, effort);
  return found.status === 'vulnerable' ? found.complexity.type : found.status;
}
