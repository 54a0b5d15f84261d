// Reads CMake files: the commands that they have run while a project is configured or built, and files that they fetch.
import { isCommitOf, isPlaceOf } from '../../command/place.ts';
import { quoted } from '../../quoted.ts';
import { isInstaller } from '../installers.ts';
import type { HookFact, HookReading, HookText } from '../fact.ts';
import { type CmakeArgument, type CmakeCommand, cmakeCommands } from './cmake-text.ts';
import { CmakeValues } from './cmake-values.ts';
import { executedIn, meet } from './executed.ts';
import { BUILD_RULE } from './judge.ts';

/** Commands of one file that are judged. */
const MAX_RUNS = 400;
/** Programs in programs. */
const MAX_DEPTH = 2;
/** Behind these words something else than words of a command begins. */
const KEYWORD = /^[A-Z][A-Z_]{3,40}$/;
/** How the words begin that are a command, in each of the commands that take one. */
const STARTS: ReadonlyMap<string, RegExp> = new Map([
  ['execute_process', /^COMMAND$/],
  ['add_custom_command', /^COMMAND$/],
  ['add_custom_target', /^COMMAND$/],
  ['externalproject_add', /^(?:\w{1,20}_)?COMMAND$/],
  ['externalproject_add_step', /^COMMAND$/],
  ['fetchcontent_declare', /^\w{1,20}_COMMAND$/],
  ['vcpkg_execute_required_process', /^COMMAND$/],
  ['vcpkg_execute_in_download_mode', /^COMMAND$/],
]);

interface Started {
  readonly command: string;
  readonly offset: number;
  /** The file and variables that it starts, by their keys. */
  readonly keys: ReadonlySet<string>;
}

interface Fetched {
  readonly address: string;
  readonly keys: ReadonlySet<string>;
  /** Whether a digest or a commit says what has to come. */
  readonly pinned: boolean;
}

export function readCmake(file: HookText): HookReading {
  const { text, path, when, knowledge } = file;
  const commands = withPrograms(cmakeCommands(text));
  const values = new CmakeValues(commands);
  const runs = commands.flatMap((one) => startedBy(one, values, file)).slice(0, MAX_RUNS);
  const subject = `the file ${quoted(path)}`;
  const facts = runs.map(({ command, offset }): HookFact => ({
    kind: 'command',
    command,
    subject,
    when,
    offset,
  }));
  const fetched = fetchedBy(commands, values, file).filter(({ pinned }) => !pinned);
  for (const run of runs) {
    const from = fetched.find(({ keys }) => meet(run.keys, keys));
    if (from === undefined || isPlaceOf(from.address, knowledge.commands.installers)) continue;
    facts.push(stateOf('runs what it has fetched', from, run, file));
    break;
  }
  const included = includedFrom(commands, values, fetched);
  if (included !== undefined) {
    const isKnown = isPlaceOf(included.from.address, knowledge.build['cmake-modules']);
    const severity = isKnown ? 'LOW' : 'MEDIUM';
    facts.push({ ...stateOf('includes what it has fetched', included.from, included, file), severity });
  }
  return { facts: [...facts, ...uploads(commands, values, file)] };
}

function stateOf(
  says: string,
  { address }: Fetched,
  { command, offset }: Pick<Started, 'command' | 'offset'>,
  { path, when }: HookText,
): HookFact & { kind: 'state' } {
  const evidence = `the file ${quoted(path)} ${says} from ${quoted(address)}, without a digest (${quoted(command)}), ${when}`;
  return { kind: 'state', rule: BUILD_RULE, evidence, about: `${says}: ${command.slice(0, 500)}`, offset };
}

/** `install(CODE "…")` and `cmake_language(EVAL CODE "…")` hold commands, too. */
function withPrograms(commands: readonly CmakeCommand[], depth = 0): readonly CmakeCommand[] {
  if (depth >= MAX_DEPTH) return commands;
  return commands.flatMap((one) => {
    if (one.name !== 'install' && one.name !== 'cmake_language') return [one];
    const programs = one.args.filter((_, index) => one.args[index - 1]?.value === 'CODE');
    const inner = programs.flatMap(({ value, offset }) =>
      withPrograms(cmakeCommands(value), depth + 1).map(({ name, args }) => ({ name, args, offset })),
    );
    return [one, ...inner];
  });
}

function startedBy({ name, args, offset }: CmakeCommand, values: CmakeValues, file: HookText): Started[] {
  if (name === 'exec_program') {
    const words = args.filter(({ value, quoted: isText }) => isText || !KEYWORD.test(value));
    return started(words, values, offset, file);
  }
  const start = STARTS.get(name);
  if (start === undefined) return [];
  const groups: CmakeArgument[][] = [];
  let open: CmakeArgument[] | undefined;
  for (const arg of args) {
    if (!arg.quoted && start.test(arg.value)) groups.push((open = []));
    else if (!arg.quoted && KEYWORD.test(arg.value) && arg.value !== 'ARGS') open = undefined;
    else open?.push(arg);
  }
  // The commands of one process are a pipe.
  if (name === 'execute_process') {
    const piped = groups.flatMap((words, index) => (index === 0 ? words : [PIPE, ...words]));
    return started(piped, values, offset, file);
  }
  return groups.flatMap((words) => started(words, values, words[0]?.offset ?? offset, file));
}

const PIPE: CmakeArgument = { value: '|', offset: 0, quoted: false };

function started(
  words: readonly CmakeArgument[],
  values: CmakeValues,
  offset: number,
  { knowledge }: HookText,
): Started[] {
  if (words.length === 0) return [];
  const command = words.map(({ value }) => values.text(value)).join(' ');
  const plain = words.map(({ value }) => value.replaceAll(/\$(?:ENV)?\{([^{}]{1,100})\}/g, '$$$1')).join(' ');
  const keys = [...executedIn(command, knowledge.commands), ...executedIn(plain, knowledge.commands)];
  return [{ command, offset, keys: new Set(keys) }];
}

/** `file(DOWNLOAD address file)`, functions of the file that do it with what they are given, and programs that fetch. */
function fetchedBy(
  commands: readonly CmakeCommand[],
  values: CmakeValues,
  file: HookText,
): readonly Fetched[] {
  const found: Fetched[] = [];
  const helpers = new Map<string, { readonly at: number; readonly pinned: boolean }>();
  let open: { name: string; params: readonly string[] } | undefined;
  for (const { name, args } of commands) {
    if (name === 'function' || name === 'macro')
      open = { name: (args[0]?.value ?? '').toLowerCase(), params: args.slice(1).map(({ value }) => value) };
    else if (name === 'endfunction' || name === 'endmacro') open = undefined;
    else if (isDownload(name, args)) {
      const [, address, target] = args;
      if (address === undefined || target === undefined) continue;
      const pinned = isPinned(args, values.text(address.value));
      found.push({ address: values.text(address.value), keys: values.keys(target), pinned });
      const at = open?.params.findIndex((param) => target.value.includes(`\${${param}}`)) ?? -1;
      if (open !== undefined && at !== -1) helpers.set(open.name, { at, pinned });
    } else {
      const helper = helpers.get(name);
      const target = helper === undefined ? undefined : args[helper.at];
      if (helper !== undefined && target !== undefined) {
        const address = args.map(({ value }) => values.text(value)).find((value) => /^https?:/i.test(value));
        found.push({ address: address ?? '', keys: values.keys(target), pinned: helper.pinned });
      } else
        for (const run of startedBy({ name, args, offset: 0 }, values, file))
          found.push(...fetchedByProgram(run, file));
    }
    if (found.length > MAX_RUNS) break;
  }
  return found;
}

function isDownload(name: string, args: readonly CmakeArgument[]): boolean {
  return name === 'file' && args[0]?.value === 'DOWNLOAD';
}

function isPinned(args: readonly CmakeArgument[], address: string): boolean {
  return (
    args.some(({ value, quoted: isText }) => !isText && /^EXPECTED_(?:HASH|MD5)$/.test(value)) ||
    isCommitOf(address)
  );
}

/** The words of curl and wget, of which one is the file. */
function fetchedByProgram({ command }: Started, { knowledge }: HookText): Fetched[] {
  const address = /https?:\/\/[^\s"'|;)]{1,2000}/i.exec(command)?.[0];
  if (address === undefined || !/^(?:\S{0,200}\/)?(?:curl|wget|aria2c)(?:\.exe)?\s/i.test(command)) return [];
  if (isInstaller(command, knowledge)) return [];
  const [own = ''] = command.slice(0, 8192).split(/[|;&]/, 1);
  const words = own.split(/\s+/).slice(1);
  const keys = words
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.slice(word.lastIndexOf('/') + 1));
  return [{ address, keys: new Set(keys.filter((key) => key.length > 1)), pinned: false }];
}

function includedFrom(
  commands: readonly CmakeCommand[],
  values: CmakeValues,
  fetched: readonly Fetched[],
): { from: Fetched; command: string; offset: number } | undefined {
  const all = new Set(fetched.flatMap(({ keys }) => [...keys]));
  for (const { name, args, offset } of commands) {
    const [file] = args;
    if (name !== 'include' || file === undefined || all.size === 0) continue;
    const own = values.keys(file);
    const from = meet(own, all) ? fetched.find(({ keys }) => meet(own, keys)) : undefined;
    if (from !== undefined) return { from, command: `include(${file.value})`, offset };
  }
  return undefined;
}

/** `file(UPLOAD file address)` of a file that holds credentials. */
function uploads(
  commands: readonly CmakeCommand[],
  values: CmakeValues,
  { path, when, knowledge }: HookText,
): HookFact[] {
  const credentials = new RegExp(knowledge.build.texts.credentials, 'i');
  return commands.flatMap(({ name, args, offset }): HookFact[] => {
    const [verb, file, address] = args;
    if (name !== 'file' || verb?.value !== 'UPLOAD' || file === undefined) return [];
    if (!credentials.test(values.text(file.value))) return [];
    const evidence = `the file ${quoted(path)} sends ${quoted(file.value)} to ${quoted(values.text(address?.value ?? ''))} ${when}`;
    return [{ kind: 'state', rule: BUILD_RULE, evidence, about: `upload: ${file.value}`, offset }];
  });
}
