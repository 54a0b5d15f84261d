// Reads hooks for the files that they start: what an interpreter is given, sources, or runs as it is.
import { callOf } from '../command/call.ts';
import { executedBy } from '../command/executes.ts';
import { programName, TEXT_WORDS } from '../command/words.ts';
import { pathFrom } from '../neighbours.ts';
import type { HookKnowledge, ProgramLanguage } from './knowledge.ts';
import { HOOK_READERS } from './readers.ts';
import { commandsByDefault, commandsOnly } from './scripts.ts';
import { wrappedIn } from './wrapped.ts';

interface HookSource {
  /** That commands run in: the one that the project is in. */
  readonly folder: string;
  /** From that folder. */
  readonly name: string;
  readonly text: string;
}

/** Commands of one hook that are read for files. */
const MAX_COMMANDS = 2000;
const MAX_COMMAND = 4096;
const MAX_WORDS = 64;
/** Where another command begins. */
const PARTS = /&&|\|\||[;|\n&()]/;
const WORD = /"([^"]*)"|'([^']*)'|[^\s"']+/g;
/** Options of Node.js that run a file before the program. */
const PRELOADS = /^(?:-r|--require|--import|--loader|--experimental-loader)(?:=(.+))?$/;

/** What stands in a pyproject.toml that has a file run: most have nothing of the kind, and are not parsed for it. */
const NAMES_BUILD_FILE = /\bcustom\b|\bsetup-script\b|\bpoetry\.build\b|^build\b/m;

/** By their paths in the tree. */
export async function filesStartedBy(
  hook: HookSource,
  knowledge: HookKnowledge,
): Promise<ReadonlyMap<string, ProgramLanguage>> {
  const started = new Map<string, ProgramLanguage>();
  for (const command of (await commandsOf(hook, knowledge)).slice(0, MAX_COMMANDS)) {
    let folder = hook.folder;
    for (const part of command.slice(0, MAX_COMMAND).split(PARTS)) {
      const words = wordsOf(part);
      if (words[0] === 'cd' && words[1] !== undefined) folder = pathFrom(folder, words[1]) ?? folder;
      else
        for (const [file, language] of commandsIn(part, words, knowledge)) {
          const path = pathFrom(folder, file);
          if (path !== undefined) started.set(path, language);
        }
    }
  }
  return started;
}

/** Those that run without anybody asking for one by its name. */
async function commandsOf({ name, text }: HookSource, knowledge: HookKnowledge): Promise<string[]> {
  const commands: string[] = [];
  for (const { reader, when } of knowledge.paths.find(name)) {
    if (reader === 'shell') commands.push(...commandsOnly(text).split('\n'));
    else if (reader === 'make') commands.push(...commandsByDefault(text));
    else if (reader !== 'pyproject' || NAMES_BUILD_FILE.test(text)) {
      const { facts } = await HOOK_READERS[reader]({ text, path: name, when, knowledge });
      for (const fact of facts)
        if (fact.kind === 'command' && fact.worst === undefined) commands.push(fact.command);
    }
  }
  return commands;
}

function wordsOf(part: string): string[] {
  return [...part.matchAll(WORD)]
    .slice(0, MAX_WORDS)
    .map(([whole, double, single]) => double ?? single ?? whole);
}

/** A command, or those that it only starts. */
function commandsIn(
  part: string,
  words: readonly string[],
  knowledge: HookKnowledge,
): (readonly [string, ProgramLanguage])[] {
  const wrapped = wrappedIn(part.trim(), knowledge.wrappers);
  const all = wrapped === undefined ? [words] : wrapped.map((one) => wordsOf(one));
  return all.flatMap((one) => startedIn(one, knowledge));
}

function startedIn(
  words: readonly string[],
  knowledge: HookKnowledge,
): (readonly [string, ProgramLanguage])[] {
  const [program = '', ...args] = callOf(words, knowledge.commands);
  const language = languageOf(program, knowledge);
  // A script without a first line that says otherwise is one of the shell.
  if (language === undefined) {
    const script = words.find((word) => word === program || word.endsWith(`/${program}`));
    return script?.includes('/') === true ? [[script, 'shell']] : [];
  }
  const preloads = args.flatMap((arg, index) => {
    const [found, value] = PRELOADS.exec(arg) ?? [];
    return found === undefined ? [] : [value ?? args[index + 1] ?? ''];
  });
  const own = executedBy(program, withoutPreloads(args), knowledge.commands, TEXT_WORDS);
  const files = own.from === 'file' ? [own.word, ...preloads] : preloads;
  return files.map((file) => [file, language] as const);
}

function withoutPreloads(args: readonly string[]): string[] {
  return args.filter((arg, index) => {
    const before = PRELOADS.exec(args[index - 1] ?? '');
    return !PRELOADS.test(arg) && (before === null || before[1] !== undefined);
  });
}

function languageOf(program: string, knowledge: HookKnowledge): ProgramLanguage | undefined {
  const name = programName(program);
  const known = knowledge['started-as'];
  if (known.python.includes(name)) return 'python';
  if (known.javascript.includes(name)) return 'javascript';
  return known.shell.includes(name) ? 'shell' : undefined;
}
