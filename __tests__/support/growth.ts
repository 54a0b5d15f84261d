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

/** Repetitions without an upper bound. */
export function unbounded(source: string): number {
  const bare = source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\./g, 'c');
  return bare.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
}

/** Bounded repetitions cost a constant factor, and what looks around costs nothing: left out, the proof is quick. */
export function simplified(source: string): string {
  return source
    .replaceAll(/\{(\d+),(\d+)\}/g, (_, least: string, most: string) => `{${cut(least)},${cut(most)}}`)
    .replaceAll(/\{(\d+)\}/g, (_, count: string) => `{${cut(count)}}`)
    .replaceAll(/\(\?<?[=!](?:\[(?:\\.|[^\]\\])*\]|\\.|[^()[\]\\])*\)/g, '')
    .replaceAll(/\\[1-9]/g, '');
}

function cut(count: string): number {
  return Math.min(Number(count), 3);
}

/**
 * Of a pattern of the rules: `safe` when every repetition has a bound, since a match then ends after so many characters
 * wherever it begins; else what the automaton shows.
 */
export async function growthOfPattern(source: string, flags: string): Promise<string> {
  if (unbounded(source) === 0) return 'safe';
  return growthOf(simplified(source), flags, { checker: 'automaton', timeout: 50_000 });
}
