// Commands of a script that fetch what an address answers.
import type { Command } from '../../format/workflow/commands.ts';
import { callOf } from '../command/call.ts';
import { type Fetch, fetchOf, isFetcher } from '../command/fetch.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { TEXT_WORDS } from '../command/words.ts';

export function isFetch({ words }: Command, known: CommandKnowledge): boolean {
  return isFetcher(programOf(callOf(words, known)), known);
}

/** With the file that the output is redirected to, when no option names one, and that which is read as sent. */
export function fetchBy({ words }: Command, known: CommandKnowledge): Fetch<string> | undefined {
  const call = callOf(words, known);
  const { args, output, input } = withoutRedirects(call.slice(1));
  const fetch = fetchOf(programOf(call), args, known, TEXT_WORDS);
  if (fetch === undefined) return undefined;
  const sends = input === undefined ? fetch.sends : [...fetch.sends, input];
  return { ...fetch, file: fetch.file ?? output, sends };
}

/** A bracket of PowerShell may stand before it. */
function programOf([program = '']: readonly string[]): string {
  return program.replace(/^\(/, '');
}

/** The words of a call, and the files that its output goes to and its input comes from. */
export function withoutRedirects(words: readonly string[]): {
  args: readonly string[];
  output: string | undefined;
  input: string | undefined;
} {
  const args: string[] = [];
  let output: string | undefined;
  let input: string | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word !== '>' && word !== '<') args.push(word);
    else {
      const target = words[++at];
      const isFile = word === '>' && target !== undefined && !/^(?:\d|\/dev\/null$)/.test(target);
      if (isFile) output ??= target;
      if (word === '<') input ??= target;
    }
  }
  return { args, output, input };
}
