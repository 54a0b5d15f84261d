// How the time of a regular expression grows on the worst of texts, by an analysis of its automaton.
import { check } from 'recheck';

/** `safe` is linear; `unknown` is what the analysis has no words for. `patience` is in milliseconds. */
export async function growthOf(source: string, flags: string, patience: number): Promise<string> {
  const found = await check(source, flags, { checker: 'automaton', timeout: patience });
  return found.status === 'vulnerable' ? found.complexity.type : found.status;
}
