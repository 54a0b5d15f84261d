// Commands that run another command: what they run, past their own options.

import type { CodeValue } from '../facts.ts';

/** Wrapper -> its options that take a value, and how many plain arguments come before the command. */
const WRAPPERS: Readonly<Record<string, readonly [options: RegExp, plain: number]>> = {
  sudo: [/^-(?:[ughpCTrtUDR]|-(?:user|group|host|prompt|chdir|chroot))$/, 0],
  doas: [/^-[uC]$/, 0],
  env: [/^-(?:u|C|-unset|-chdir)$/, 0],
  nohup: [/^$/, 0],
  exec: [/^-a$/, 0],
  command: [/^$/, 0],
  builtin: [/^$/, 0],
  time: [/^-[of]$/, 0],
  timeout: [/^-(?:[sk]|-signal|-kill-after)$/, 1],
  nice: [/^-(?:n|-adjustment)$/, 0],
  ionice: [/^-[cn]$/, 0],
  setsid: [/^$/, 0],
  stdbuf: [/^-[ioe]$/, 0],
  unbuffer: [/^$/, 0],
  busybox: [/^$/, 0],
  chroot: [/^$/, 1],
  strace: [/^-[eopsPu]$/, 0],
  watch: [/^-(?:n|-interval)$/, 0],
  flock: [/^-[wEn]$/, 1],
  xargs: [/^-(?:[IiLnPsdEa]|-(?:max-args|max-procs|delimiter|replace|arg-file))$/, 0],
  parallel: [/^-[jNI]$/, 0],
};

/** The same of programs that do so only behind certain words: their options that take a value, and these words. */
const VERBS: Readonly<Record<string, readonly [options: RegExp, verbs: readonly string[]]>> = {
  git: [
    /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|exec-path|config-env))$/,
    ['bisect run', 'submodule foreach'],
  ],
};
/** Wrappers that give a text of several words to a shell, where it is all that they are given. */
const TEXTS: ReadonlySet<string> = new Set(['git', 'watch', 'parallel']);
const MAX_WRAPPERS = 8;
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

export interface Unwrapped<Word> {
  readonly words: readonly Word[];
  readonly wrappers: readonly string[];
  /** Assignments that `env` makes. */
  readonly assignments: readonly string[];
}

type TextOf<Word> = (word: Word | undefined) => string | undefined;

/** The words from the real command on. `textOf` gives a word as far as it is known. */
export function unwrap<Word>(all: readonly Word[], textOf: TextOf<Word>): Unwrapped<Word> {
  const wrappers: string[] = [];
  const assignments: string[] = [];
  let words = all;
  while (wrappers.length < MAX_WRAPPERS) {
    const id = commandName(textOf(words[0]));
    if (id === undefined) break;
    const known = Object.hasOwn(WRAPPERS, id) ? WRAPPERS[id] : undefined;
    const verbs = Object.hasOwn(VERBS, id) ? VERBS[id] : undefined;
    const next = known ? past(words, known, assignments, textOf) : verbs && pastVerbs(words, verbs, textOf);
    if (next === undefined || next >= words.length) break;
    if (id === 'command' && /^-[vV]$/.test(textOf(words[1]) ?? '')) break;
    wrappers.push(id);
    words = words.slice(next);
  }
  return { words, wrappers, assignments };
}

function past<Word>(
  words: readonly Word[],
  [options, plain]: readonly [RegExp, number],
  assignments: string[],
  textOf: TextOf<Word>,
): number {
  let at = 1;
  let left = plain;
  for (; at < words.length; at++) {
    const word = textOf(words[at]);
    if (word === undefined) return at;
    if (word === '--') return at + 1 + left;
    if (options.test(word)) at++;
    else if (word.startsWith('-') && word.length > 1) continue;
    else if (ASSIGNMENT.test(word)) assignments.push(word);
    else if (left > 0) left--;
    else return at;
  }
  return at;
}

/** Where the command behind two verbs begins; options may stand anywhere. */
function pastVerbs<Word>(
  words: readonly Word[],
  [options, verbs]: readonly [RegExp, readonly string[]],
  textOf: TextOf<Word>,
): number | undefined {
  const seen: string[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = textOf(words[at]);
    if (seen.length === 2 && word?.startsWith('-') !== true) return at;
    if (word === undefined) return undefined;
    if (options.test(word)) at++;
    else if (!word.startsWith('-')) seen.push(word);
    if (seen.length === 2 && !verbs.includes(seen.join(' '))) return undefined;
  }
  return undefined;
}

/** Whether the innermost of these programs gives a text to a shell. */
export function takesText(wrappers: readonly string[]): boolean {
  return TEXTS.has(wrappers.at(-1) ?? '');
}

/** Commands that one `find` starts. */
const MAX_FOUND = 16;

/** `find . -exec one {} \\; -exec two {} +`: the words of each command. */
export function findCommands(args: readonly CodeValue[]): CodeValue[][] {
  const found: CodeValue[][] = [];
  let open: CodeValue[] | undefined;
  for (const arg of args) {
    const word = arg.kind === 'text' ? arg.text : undefined;
    if (open === undefined) {
      if (found.length >= MAX_FOUND) break;
      if (word !== undefined && /^-(?:exec|ok)(?:dir)?$/.test(word)) found.push((open = []));
    } else if (word === ';' || (word === '+' && isPlace(open.at(-1)))) open = undefined;
    else open.push(arg);
  }
  return found.filter(({ length }) => length > 0);
}

function isPlace(value: CodeValue | undefined): boolean {
  return value?.kind === 'text' && value.text === '{}';
}

/** The name of a program without the usual folders of programs. */
export function commandName(word: string | undefined): string | undefined {
  return word?.replace(/^(?:\/usr)?(?:\/local)?\/s?bin\/(?=[^/]+$)/, '');
}
