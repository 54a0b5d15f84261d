// Commands that fetch or serve a model, in the shape that the call of a library has: the model, its revision, its trust.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { commandOf } from './names.ts';
import { asOptions } from './model-words.ts';
import { entryOf, type ModelRows, optionName, type Row } from './model-rows.ts';

/** What rules call such a command: one that can be given a commit, and one that takes only tags. */
const MODEL_COMMAND = 'model-command';
const MODEL_TAG = 'model-tag';
/** One that says neither which model nor that code is trusted; no rule knows it. */
const NO_MODEL = 'no-model';

export interface ModelCommand {
  /** The program that loads it, as people know it. */
  readonly program: string;
  readonly model: string | undefined;
  /** `callee` is what rules know; the first argument is the model, `revision` and `trust_remote_code` are named. */
  readonly call: CodeCall;
}

const NOTHING: ReadonlyMap<string, CodeValue> = new Map();
/** Words of one command that are looked at. */
const MAX_WORDS = 500;
const COMMIT = /^[0-9a-f]{40}$/;

/** The command of the rules' list that a call of a shell program starts. Other languages hand theirs to a shell. */
export function modelCommand(facts: CodeFacts, index: number, rows: ModelRows): ModelCommand | undefined {
  const call = facts.calls[index];
  const command = call === undefined || facts.language !== 'shell' ? undefined : commandOf(facts, call);
  if (call === undefined || command === undefined) return undefined;
  const words = command.args.slice(0, MAX_WORDS).map(wordOf);
  const started = startOf(command.name, words, variablesOf(call), rows);
  if (started === undefined) return undefined;
  const { row, program } = started;
  const said = { ...fromVariables(started), ...fromWords(started) };
  const named = furtherIn(words, rows);
  const isTold = row.telling !== true || said.code === true || said.revision !== undefined;
  if (!isTold || (said.model === undefined && said.code !== true))
    return { program, model: undefined, call: { ...call, callee: NO_MODEL, args: [], named: NOTHING } };
  const later = row.later === true ? checkedOut(facts, index) : undefined;
  const revision = later ?? said.revision;
  if (revision !== undefined) named.set('revision', known(revision));
  if (said.code === true) named.set('trust_remote_code', { kind: 'literal', value: true });
  const args = said.model === undefined ? [] : [known(said.model)];
  const callee = row.tag === true ? MODEL_TAG : MODEL_COMMAND;
  return { program, model: said.model, call: { ...call, callee, args, named } };
}

/** A row, with the words behind its program and the variables that are set for it. */
interface Started {
  readonly row: Row;
  readonly program: string;
  readonly words: readonly (string | undefined)[];
  readonly variables: ReadonlyMap<string, string>;
}

function startOf(
  name: string,
  words: readonly (string | undefined)[],
  variables: ReadonlyMap<string, string>,
  rows: ModelRows,
): Started | undefined {
  const begin = (row: Row | undefined, program: string, rest: readonly (string | undefined)[]) =>
    row === undefined
      ? undefined
      : { row, program, words: row.settings === true ? asOptions(rest) : rest, variables };
  if (name.startsWith('-')) return begin(rows.ofOption(optionName(name)), name, [name, ...words]);
  if (/^(?:python|pypy)$/.test(name)) return ofModule(words, begin, rows) ?? ofScript(words, begin, rows);
  const row = rows.ofProgram(name);
  if (row !== undefined && (!rows.runners.has(name) || opening(row, words) !== undefined))
    return begin(row, name, words);
  if (rows.runners.has(name)) return ofRunner(words, variables, rows);
  const { anywhere } = rows;
  const reads = [...(anywhere?.env?.model ?? []), ...(anywhere?.env?.code ?? [])];
  return reads.some((variable) => variables.has(variable)) ? begin(anywhere, name, []) : undefined;
}

type Begin = (
  row: Row | undefined,
  program: string,
  rest: readonly (string | undefined)[],
) => Started | undefined;

/** A script of somebody's own, which is known by its options only. */
function ofScript(
  words: readonly (string | undefined)[],
  begin: Begin,
  rows: ModelRows,
): Started | undefined {
  const script = words.find((word) => word?.endsWith('.py') === true);
  return begin(rows.ofProgram('python'), script ?? 'python', words);
}

function ofModule(
  words: readonly (string | undefined)[],
  begin: Begin,
  rows: ModelRows,
): Started | undefined {
  const at = words.indexOf('-m');
  const module = words[at + 1];
  return at === -1 || module === undefined
    ? undefined
    : begin(rows.ofModule(module), module, words.slice(at + 2));
}

/** `docker run -e MODEL_ID=a/b image --model-id ...`, `uv run vllm serve ...`: what stands behind the runner. */
function ofRunner(
  words: readonly (string | undefined)[],
  before: ReadonlyMap<string, string>,
  rows: ModelRows,
): Started | undefined {
  const variables = new Map(before);
  for (const [at, word] of words.entries()) {
    if (word === undefined) continue;
    const set = /^(?:-e|--env)(?:=(.*))?$/s.exec(word);
    const [, name, value] =
      /^(\w{1,80})=(.*)$/s.exec(set?.[1] ?? (set === null ? '' : (words[at + 1] ?? ''))) ?? [];
    if (name !== undefined && value !== undefined) variables.set(name, value);
    const rest = words.slice(at + 1);
    const image = rows.ofImage(word);
    if (image !== undefined) {
      const given = words[words.indexOf('--entrypoint') + 1];
      const [program = '', ...entry] = words.includes('--entrypoint') ? [given] : entryOf(image);
      return startOf(program, [...entry, ...rest], variables, rows);
    }
    if (/^(?:.*\/)?python[\d.]*$/.test(word)) return startOf('python', rest, variables, rows);
    const row = rows.ofProgram(word);
    if (row !== undefined && !rows.runners.has(word)) return startOf(word, rest, variables, rows);
  }
  return undefined;
}

interface Said {
  model?: string;
  revision?: string;
  code?: boolean;
}

function fromVariables({ row, variables }: Started): Said {
  const of = (names: readonly string[] = []): string | undefined =>
    names.map((name) => variables.get(name)).find((value) => value !== undefined && value !== '');
  const model = of(row.env?.model);
  return {
    ...(model === undefined ? {} : modelIn(row, model)),
    ...optional('revision', of(row.env?.revision)),
    ...(/^(?:true|1|yes|on)$/i.test(of(row.env?.code) ?? '') && { code: true }),
  };
}

function fromWords({ row, words }: Started): Said {
  const { model, revision, code } = row.options;
  const said = { ...positional(row, words) };
  for (const [at, word] of words.entries()) {
    if (word?.startsWith('-') !== true) continue;
    const equals = word.indexOf('=');
    const option = optionName(equals === -1 ? word : word.slice(0, equals));
    const value = equals === -1 ? words[at + 1] : word.slice(equals + 1);
    if (code.has(option) && !/^(?:false|0|no|off)$/i.test(value ?? '')) said.code = true;
    if (value !== undefined && model.has(option)) Object.assign(said, modelIn(row, value));
    if (value !== undefined && revision.has(option)) said.revision = value;
  }
  return said;
}

/** Revisions of the code and of the tokenizer, named as libraries name them. */
function furtherIn(words: readonly (string | undefined)[], { further }: ModelRows): Map<string, CodeValue> {
  const found = new Map<string, CodeValue>();
  for (const [at, word] of words.entries()) {
    if (word?.startsWith('--') !== true) continue;
    const [option = '', given] = word.split('=', 2);
    const parameter = further.get(optionName(option));
    const value = given ?? words[at + 1];
    if (parameter !== undefined && value !== undefined) found.set(parameter, known(value));
  }
  return found;
}

/** The model that stands without an option behind `serve`, `download`, `pull`. */
function positional(row: Row, words: readonly (string | undefined)[]): Said {
  const from = opening(row, words);
  if (from === undefined) return {};
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (word?.startsWith('-') === true) {
      if (row.options.skips.has(optionName(word)) || row.options.revision.has(optionName(word))) at++;
      continue;
    }
    const found = word === undefined ? {} : modelIn(row, word);
    if (found.model !== undefined || row.first === true) return found;
  }
  return {};
}

/** Behind which word the model can stand; undefined when none of the words that open it is there. */
function opening(row: Row, words: readonly (string | undefined)[]): number | undefined {
  const start = words.findIndex((word) => word?.startsWith('-') !== true);
  for (const opens of row.openings)
    if (opens.every((word, index) => words[Math.max(start, 0) + index] === word))
      return opens.length === 0 ? 0 : Math.max(start, 0) + opens.length;
  return undefined;
}

function modelIn({ patterns }: Row, text: string): Said {
  for (const pattern of patterns) {
    const { model, revision } = pattern.exec(text)?.groups ?? {};
    if (model !== undefined) return { model, ...optional('revision', revision) };
  }
  return {};
}

function optional(key: 'revision', value: string | undefined): Said {
  return value === undefined ? {} : { [key]: value };
}

/** The commit that a later command of git moves to. */
function checkedOut({ calls }: CodeFacts, index: number): string | undefined {
  for (const { callee, args } of calls.slice(index + 1, index + 1 + MAX_LATER)) {
    if (callee !== 'git') continue;
    const words = args.map(wordOf);
    if (!words.some((word) => word !== undefined && MOVES.has(word))) continue;
    const commit = words.find((word) => word !== undefined && COMMIT.test(word));
    if (commit !== undefined) return commit;
  }
  return undefined;
}

const MOVES: ReadonlySet<string> = new Set(['checkout', 'reset', 'switch', 'fetch']);
/** Commands behind a clone among which the checkout is looked for. */
const MAX_LATER = 50;

function variablesOf({ named }: CodeCall): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of named) {
    const text = name.startsWith('env.') ? wordOf(value) : undefined;
    if (text !== undefined) found.set(name.slice(4), text);
  }
  return found;
}

/** A word as far as it is known: of `${MODEL:-org/name}` what it is by default. */
function wordOf(value: CodeValue): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind !== 'many' || value.shape !== undefined) return undefined;
  const text = value.items.find((item) => item.kind === 'text');
  return text?.kind === 'text' ? text.text : undefined;
}

function known(text: string): CodeValue {
  return { kind: 'text', text, layers: [] };
}
