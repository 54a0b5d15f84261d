// Where the commands of shell write: files that they fetch into, and the output of functions.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { isNamedFolder } from '../../code/shell/folders.ts';
import { fetchOf } from '../command/fetch.ts';
import { folderOfArchive, unpackingOf } from '../command/unpack.ts';
import type { CodeKnowledge } from './knowledge.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { commandOf } from './names.ts';
import { lineCommands, VALUE_WORDS, wordOf } from './words.ts';

/** The value that names what a call writes, if the rules know it as one that does. */
export function destinationOf(
  name: string,
  { args, named }: CodeCall,
  { files, folders, named: names }: CodeKnowledge['destinations'],
): CodeValue | undefined {
  const table = Object.hasOwn(files, name) ? files : folders;
  if (!Object.hasOwn(table, name)) return undefined;
  const other = names.find((each) => named.has(each));
  return args[table[name] ?? 0] ?? (other === undefined ? undefined : named.get(other));
}

/** The file that a method writes: a path has methods of its own, and a file what opened it. */
export function writtenBy({ calls }: CodeFacts, method: string, target: CodeValue): CodeValue | undefined {
  if (target.kind !== 'result') return method.includes('_') ? target : undefined;
  // What is opened without a name gets one by itself, and is known by it.
  return calls[target.call]?.args.find(({ kind }) => kind !== 'literal') ?? target;
}

/** The call that opened the stream into which a call copies another one: `answer.pipe(fs.createWriteStream(path))`. */
export function streamOf(
  name: string,
  { callee, args }: CodeCall,
  { streams }: CodeKnowledge['destinations'],
): number | undefined {
  const known = [callee, name].find((each) => Object.hasOwn(streams, each));
  const stream = known === undefined ? undefined : args.at(streams[known] ?? 0);
  return stream?.kind === 'result' ? stream.call : undefined;
}

/** `git clone address folder`: the folder, or the last part of the address. */
function cloned({ callee, args }: CodeCall): CodeValue | undefined {
  const [verb, ...rest] = args;
  if (callee !== 'git' || verb?.kind !== 'text' || verb.text !== 'clone') return undefined;
  const at = rest.findIndex((value) => value.kind === 'text' && /^(?:\w+:\/\/|git@)/.test(value.text));
  const address = rest[at];
  if (address?.kind !== 'text') return undefined;
  const last = /([^/:]{1,200}?)(?:\.git)?\/?$/.exec(address.text.slice(-256))?.[1];
  return rest[at + 1] ?? (last === undefined ? undefined : wordOf(last));
}

/** Commands of each function of a shell script whose output is the function's. */
export function outputsOf(facts: CodeFacts, known: CommandKnowledge): Map<string, number[]> {
  const taken = new Set(facts.calls.map(({ pipedFrom }) => pipedFrom));
  const byFunction = new Map<string, number[]>();
  for (const [index, call] of facts.calls.entries()) {
    if (call.scope === 0 || taken.has(index) || /^(?:redirect|assign)$/.test(call.callee)) continue;
    if (fetchOf(call.callee, call.args, known, VALUE_WORDS)?.file !== undefined) continue;
    const name = facts.scopes[call.scope]?.name ?? '';
    const own = byFunction.get(name);
    if (own === undefined) byFunction.set(name, [index]);
    else own.push(index);
  }
  return byFunction;
}

/** Where a command writes what it fetches, or what is piped into it. */
export function shellDestination(
  facts: CodeFacts,
  call: CodeCall,
  known: CommandKnowledge,
): CodeValue | undefined {
  const { callee, args, named, pipedFrom } = call;
  if (facts.language === 'shell' && pipedFrom !== undefined) {
    const operator = named.get('operator');
    if (callee === 'redirect')
      return operator?.kind === 'text' && /^(?:&>|>)/.test(operator.text) ? args[0] : undefined;
    if (callee === 'tee') return args.find((value) => value.kind !== 'text' || !value.text.startsWith('-'));
  }
  if (facts.language === 'shell' && callee === 'git') return cloned(call);
  const command = commandOf(facts, call);
  if (command !== undefined) return fetchOf(command.name, command.args, known, VALUE_WORDS)?.file;
  const [line] = args;
  if (line?.kind !== 'text') return undefined;
  for (const [program = '', ...words] of lineCommands(line.text)) {
    const fetched = fetchOf(program, words.map(wordOf), known, VALUE_WORDS);
    if (fetched?.file !== undefined) return fetched.file;
  }
  return undefined;
}

/**
 * Folders into which a program unpacks an archive, the narrowest first: the one it is told, or the one in which it stands
 * and what the archive is called after in that. Where the script began is the folder of the project, which holds other
 * things, too.
 */
export function unpackedTo(facts: CodeFacts, call: CodeCall, known: CommandKnowledge): readonly CodeValue[] {
  const command = commandOf(facts, call);
  const unpacking = command && unpackingOf(command.name, command.args, known.unpackers, VALUE_WORDS);
  if (unpacking === undefined) return [];
  if (unpacking.folder !== undefined) return [unpacking.folder];
  const archive = unpacking.archive ?? fetchedBy(facts.calls[call.pipedFrom ?? -1], known);
  const own = archive === undefined ? undefined : folderOfArchive(archive);
  return [own, isNamedFolder(call.folder ?? '') ? '.' : undefined].flatMap((path) =>
    path === undefined ? [] : [wordOf(path)],
  );
}

/** Folders into which programs are put, as far as their last part tells. */
const FOLDER = /(?:^|\/)(?:\.{0,2}|bin|sbin|lib|libexec|local|opt|tmp|share|src|app|~)\/?$|\/$/;

/** The name that a program gives a file, below a folder where it is put into one. */
export function copiedTo({ args }: CodeCall): readonly CodeValue[] {
  const words = args.filter((word) => word.kind !== 'text' || !word.text.startsWith('-'));
  const [to, from] = [words.at(-1), words.at(-2)];
  if (to === undefined || from === undefined) return [];
  if (to.kind !== 'text' || !FOLDER.test(to.text)) return [to];
  const name = VALUE_WORDS.end(from).split('/').at(-1) ?? '';
  return name === '' ? [] : [wordOf(`${to.text.replace(/\/$/, '')}/${name}`)];
}

/** The address that a command fetches. */
function fetchedBy(call: CodeCall | undefined, known: CommandKnowledge): string | undefined {
  const fetched = call && fetchOf(call.callee, call.args, known, VALUE_WORDS);
  const [address] = fetched?.addresses ?? [];
  return address === undefined ? undefined : VALUE_WORDS.end(address).split(/[?#]/, 1)[0];
}
