// Commands that fetch or serve a model, in the shape that the call of a library has: the model, its revision, its trust.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { commandOf } from './names.ts';
import { type ModelRows, optionName, type Row } from './model-rows.ts';
import { opening, type Started, startOf } from './model-starts.ts';

/** What rules call such a command: one that can be given a commit, and one that takes only tags. */
const MODEL_COMMAND = 'model-command';
const MODEL_TAG = 'model-tag';
/** One that says nothing that rules know. */
const NO_MODEL = 'no-model';

export interface ModelCommand {
  /** The program that loads it, as people know it. */
  readonly program: string;
  readonly model: string | undefined;
  /** The key that says it in a file of settings. */
  readonly setting?: string;
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
  const said = { ...fromVariables(exportedFor(started, facts, index)), ...fromWords(started) };
  const named = furtherIn(words, rows);
  const isTold = row.telling !== true || said.code === true || said.revision !== undefined;
  if (!isTold || (said.model === undefined && said.code !== true))
    return { program, model: undefined, call: { ...call, callee: NO_MODEL, args: [], named: NOTHING } };
  const later = row.later === true ? checkedOut(facts, index) : undefined;
  const revision = later ?? said.revision;
  if (revision !== undefined) named.set('revision', known(revision));
  if (said.code === true) named.set('trust_remote_code', { kind: 'literal', value: true });
  const args = said.model === undefined ? [] : [known(said.model)];
  const callee = row.quiet === true ? NO_MODEL : row.tag === true ? MODEL_TAG : MODEL_COMMAND;
  const setting = /^--setting=(.+)$/s.exec(words[0] ?? '')?.[1];
  const read = { program, model: said.model, call: { ...call, callee, args, named } };
  return setting === undefined ? read : { ...read, setting };
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

/** With the variables that were exported before, where the program reads any. */
function exportedFor(started: Started, { calls }: CodeFacts, index: number): Started {
  if (started.row.env === undefined) return started;
  const variables = new Map<string, string>();
  for (const { callee, args } of calls.slice(Math.max(0, index - MAX_EARLIER), index)) {
    if (callee !== 'export') continue;
    for (const word of args.slice(0, MAX_WORDS).map(wordOf)) {
      const [, name, value] = /^(\w{1,80})=(.*)$/s.exec(word ?? '') ?? [];
      if (name !== undefined && value !== undefined) variables.set(name, value);
    }
  }
  return { ...started, variables: new Map([...variables, ...started.variables]) };
}

/** Commands before one among which exports are looked for. */
const MAX_EARLIER = 500;

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
