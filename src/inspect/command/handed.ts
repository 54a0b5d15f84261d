// Texts that a program is given and runs as a command of a shell: `git rebase --exec`, `tar --to-command`, `ssh -o`.
import { programName } from './words.ts';

/** In the shape of `runs-texts` in rules/command-names.yml, where the comments are. */
export interface TextRunnerData {
  readonly program: string;
  readonly verbs?: readonly string[];
  readonly valued?: string;
  readonly options?: string;
  readonly settings?: string;
  readonly pairs?: boolean;
  readonly named?: string;
  readonly banged?: string;
}

export interface TextRunner {
  readonly verbs: readonly string[];
  /** Options in front of the verb that take a word. */
  readonly valued: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly pairs: boolean;
  readonly named: RegExp | undefined;
  readonly banged: RegExp | undefined;
}

export type TextRunners = ReadonlyMap<string, readonly TextRunner[]>;

export function textRunnersOf(all: readonly TextRunnerData[]): TextRunners {
  const programs = new Map<string, TextRunner[]>();
  for (const { program, verbs = [], pairs = false, ...data } of all) {
    const runner = {
      verbs,
      pairs,
      valued: wordSet(data.valued),
      options: wordSet(data.options),
      settings: wordSet(data.settings),
      named: data.named === undefined ? undefined : new RegExp(data.named),
      banged: data.banged === undefined ? undefined : new RegExp(data.banged),
    };
    programs.set(program, [...(programs.get(program) ?? []), runner]);
  }
  return programs;
}

function wordSet(text = ''): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/** The texts that the command runs, as they stand in its words. */
export function textsRunBy(program: string, args: readonly string[], known: TextRunners): string[] {
  const found: string[] = [];
  for (const runner of known.get(programName(program)) ?? []) {
    const from = behindVerbs(args, runner);
    if (from === undefined) continue;
    const words = args.slice(from);
    for (const [at, word] of words.entries()) {
      const text = runner.options.size > 0 ? givenTo(word, words[at + 1], runner.options) : undefined;
      const setting = runner.settings.size > 0 ? givenTo(word, words[at + 1], runner.settings) : undefined;
      if (text !== undefined) found.push(text);
      if (setting !== undefined) found.push(...settingText(...nameAndText(setting), runner));
      if (runner.pairs) found.push(...settingText(word, words[at + 1] ?? '', runner));
    }
  }
  return found.filter((text) => text.trim() !== '');
}

/** Where the words behind the verbs begin; options may stand between them. */
function behindVerbs(args: readonly string[], { verbs, valued }: TextRunner): number | undefined {
  let left = 0;
  if (verbs.length === 0) return 0;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (word === verbs[left]) left++;
    else if (valued.has(word)) at++;
    else if (!word.startsWith('-')) return undefined;
    if (left === verbs.length) return at + 1;
  }
  return undefined;
}

/** `--exec text`, `--exec=text`, `-xtext`. */
function givenTo(word: string, next: string | undefined, options: ReadonlySet<string>): string | undefined {
  if (!word.startsWith('-')) return undefined;
  if (options.has(word)) return next;
  const equals = word.indexOf('=');
  if (word.startsWith('--'))
    return equals > 0 && options.has(word.slice(0, equals)) ? word.slice(equals + 1) : undefined;
  return options.has(word.slice(0, 2)) ? word.slice(2) : undefined;
}

function nameAndText(setting: string): [name: string, text: string] {
  const at = setting.search(/[=\s]/);
  return at === -1 ? [setting, ''] : [setting.slice(0, at), setting.slice(at + 1)];
}

/** Names of settings are the same in any case. */
function settingText(name: string, text: string, { named, banged }: TextRunner): string[] {
  const id = name.slice(0, MAX_NAME).toLowerCase();
  if (named?.test(id) === true) return [text.replace(/^!/, '')];
  return text.startsWith('!') && banged?.test(id) === true ? [text.slice(1)] : [];
}

const MAX_NAME = 200;
