// Reads a shell script and gives its commands as calls, with quoting resolved and pipes kept.

import { parse, type ParsedScript } from 'unbash';
import { Collector, MAX_PROGRAM } from '../collect.ts';
import type { CodeFacts, CodeReader } from '../facts.ts';
import { readRoughly, unlessItThrows } from '../fallback.ts';
import { makeState, type ShellState } from './state.ts';
import { readScript } from './statements.ts';

/**
 * Facts of a POSIX or Bash script, broken ones included (`unbash` 6.0.4 recovers from errors). Reads the first
 * {@link MAX_PROGRAM} characters. Never throws.
 */
export const readShell: CodeReader = (whole) => unlessItThrows('shell', whole, () => read(whole));

function read(whole: string): CodeFacts {
  // A carriage return before the end of a line would belong to the last word; blanks keep the offsets.
  const text = (whole.length > MAX_PROGRAM ? whole.slice(0, MAX_PROGRAM) : whole).replaceAll('\r\n', ' \n');
  if (nesting(text) > MAX_NESTING) return readRoughly('shell', text, 'parentheses nested too deep');
  const out = new Collector(text);
  if (text.length < whole.length) out.limit(`longer than ${MAX_PROGRAM} characters`);
  const script: ParsedScript = parse(text);
  const state = makeState(out);
  readScript(state, script);
  markRunning(state);
  return out.facts('shell');
}

/** Beyond this the parser, which reads substitutions one inside the other again, takes quadratic time. */
const MAX_NESTING = 200;

/** How deep parentheses and braces open, strings and comments not told apart. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '(' || char === '{') deepest = Math.max(deepest, ++depth);
    else if ((char === ')' || char === '}') && depth > 0) depth--;
  }
  return deepest;
}

/** Functions that the script itself calls. */
function markRunning(state: ShellState): void {
  const { calls, scopes } = state.out;
  for (let changed = true, rounds = 0; changed && rounds < 16; rounds++) {
    changed = false;
    for (const { callee, scope } of calls) {
      const called = callee.startsWith('local.') ? state.functions.get(callee.slice(6)) : undefined;
      const known = called === undefined ? undefined : scopes[called];
      if (called === undefined || !known || known.runs === true) continue;
      if (scope !== 0 && scopes[scope]?.runs !== true) continue;
      scopes[called] = { ...known, runs: true };
      changed = true;
    }
  }
}
