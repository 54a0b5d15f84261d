// Finds the commands that a binding.gyp has run while it builds: the lists of its actions, rules and postbuilds.
import type { PythonString } from '../../format/python/strings.ts';

/** The key of the command in an action, a rule or a postbuild. */
const KEY = 'action';
/** Words of one command; real ones have some ten. */
const MAX_WORDS = 100;
/** The place of a word that a list has given. */
const OPENS = /^\s*:\s*[[(]\s*$/;
const FOLLOWS = /^\s*,\s*$/;
/** `<(PRODUCT_DIR)`: the value of a variable, which runs nothing. */
const VARIABLE = /[<>^]@?\(([\w.]{1,80})\)/g;

export interface GypAction {
  readonly command: string;
  /** Of the key, in characters. */
  readonly offset: number;
}

/** Linear in the number of strings. A list that a comment stands in ends there, but never before its first word. */
export function gypActions(text: string, strings: readonly PythonString[]): readonly GypAction[] {
  const found: GypAction[] = [];
  for (const [index, { value, offset }] of strings.entries()) {
    if (value !== KEY) continue;
    const words: string[] = [];
    for (let at = index + 1; at < strings.length && words.length < MAX_WORDS; at++) {
      const [before, word] = [strings[at - 1], strings[at]];
      if (before === undefined || word === undefined) break;
      const gap = text.slice(before.end, Math.min(word.offset, before.end + 2000)).replaceAll(/#[^\n]*/g, '');
      if (!(at === index + 1 ? OPENS : FOLLOWS).test(gap)) break;
      words.push(word.value);
    }
    const command = words.join(' ').replace(VARIABLE, '$1').trim();
    if (command !== '') found.push({ command: command.slice(0, 4096), offset });
  }
  return found;
}
