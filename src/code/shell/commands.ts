// One shell command: its words, what it reads and writes, and the call it makes.

import { withoutEnd } from '../../core/text.ts';
import type { Assignment, Command, Word } from 'unbash';
import type { CodeValue } from '../facts.ts';
import {
  addLayers,
  alternatives,
  asText,
  joinTexts,
  literal,
  many,
  result,
  text,
  UNKNOWN,
} from '../values.ts';
import { noteEmbedded, noteText } from './embedded.ts';
import { enter, shift } from './entries.ts';
import { outputOf } from './outputs.ts';
import { apart, descriptorRead, inputOf, keptInput, readsInput, redirects } from './redirections.ts';
import { offsetOf, setVariable, spend, type ShellState } from './state.ts';
import { wordValue, type RunScript } from './words.ts';
import { commandName, findCommands, takesText, unwrap } from './wrappers.ts';

const MAX_WORDS = 10_000;

/** Reads a command and gives the number of its call, or -1 if it makes none. */
export function readCommand(
  state: ShellState,
  command: Command,
  background: boolean,
  run: RunScript,
): number {
  if (!spend(state)) return -1;
  const { piped, written } = state;
  state.piped = undefined;
  state.written = undefined;
  const named = new Map<string, CodeValue>();
  const assigned = command.prefix.filter((part) => part.type === 'Assignment');
  for (const part of assigned) {
    const value = assign(state, part, command.name === undefined, run);
    if (command.name) named.set(`env.${part.name}`, value);
  }
  const hidden: string[] = [];
  const words = command.name ? wordsOf(state, command, hidden, run) : [];
  const input = inputOf(state, command.redirects, written, run);
  if (input) named.set('input', input);
  if (background) named.set('background', literal(true));
  const [inputs, others] = apart(command.redirects);
  const read = redirects(state, inputs, -1, run);
  const from = read >= 0 && readsInput(inputs) ? read : (keptInput(state, command.redirects, run) ?? piped);
  const call = words.length > 0 ? emit(state, command.pos, words, { named, hidden, piped: from, input }) : -1;
  const redirected = redirects(state, others, call, run);
  // What a shell is left with reads from there, too.
  if (read >= 0 && words.length === 1 && asText(words[0])?.text === 'exec') state.reading = read;
  return call >= 0 ? call : Math.max(read, redirected);
}

/** The words of a command: braces and variables that hold several words are taken apart. */
function wordsOf(state: ShellState, command: Command, hidden: string[], run: RunScript): CodeValue[] {
  const out: CodeValue[] = [];
  const all = command.name ? [command.name, ...command.args] : command.args;
  for (const [at, word] of all.entries()) {
    if (out.length >= MAX_WORDS) break;
    if (word.type === 'Assignment') {
      out.push(assignmentWord(state, word, run));
      continue;
    }
    const value = wordValue(state, word, run);
    if (at === 0) hidden.push(...hidingOf(word, value));
    if (value.kind === 'many' && value.shape === 'list') out.push(...value.items.slice(0, MAX_WORDS));
    else if (value.kind === 'text' && isBare(word) && /\s/.test(value.text.trim())) {
      out.push(
        ...value.text
          .trim()
          .split(/\s+/, MAX_WORDS)
          .map((piece) => text(piece, value.layers)),
      );
    } else out.push(value);
  }
  return out;
}

/** An expansion outside quotes, which the shell splits at blanks. */
function isBare(word: Word): boolean {
  return (word.parts ?? []).some((part) =>
    /^(?:SimpleExpansion|ParameterExpansion|CommandExpansion)$/.test(part.type),
  );
}

/** How the name of the command was written so that it does not stand there. */
function hidingOf(word: Word, value: CodeValue): readonly string[] {
  if (value.kind !== 'text') return [];
  const layers = value.layers.length > 0 ? ['concat'] : [];
  if (isBare(word)) return ['alias', ...layers];
  const whole = /^(?:"[^"$`\\]*"|'[^']*')$/.test(word.text);
  return word.text === value.text || whole ? layers : ['concat'];
}

function assignmentWord(state: ShellState, word: Assignment, run: RunScript): CodeValue {
  const value = assign(state, word, true, run, true);
  const known = asText(value);
  return known ? text(`${word.name}=${known.text}`, known.layers) : joinTexts([text(`${word.name}=`), value]);
}

function assign(
  state: ShellState,
  part: Assignment,
  stays: boolean,
  run: RunScript,
  quiet = false,
): CodeValue {
  const source = part.value;
  let value: CodeValue =
    source.type === 'Word'
      ? wordValue(state, source, run)
      : many(
          source.elements.slice(0, MAX_WORDS).map((element) => wordValue(state, element, run)),
          'list',
        );
  const before = part.append === true ? asText(state.vars.get(part.name)) : undefined;
  const added = asText(value);
  if (before && added)
    value = text(before.text + added.text, addLayers(before.layers, ...added.layers, 'concat'));
  if (stays) setVariable(state, part.name, value);
  if (stays && !quiet) {
    state.out.call(offsetOf(state, part.pos), {
      callee: 'assign',
      args: [text(part.name), value],
      scope: state.scope,
      silenced: state.silenced,
    });
  }
  return value;
}

interface Around {
  readonly named: Map<string, CodeValue>;
  readonly hidden: readonly string[];
  readonly piped: number | undefined;
  readonly input: CodeValue | undefined;
  /** Whether `find` starts it. */
  readonly found?: boolean;
}

function emit(state: ShellState, pos: number, all: readonly CodeValue[], around: Around): number {
  const { words, wrappers, assignments } = unwrap(all, (word) => asText(word)?.text);
  const { named, piped, input } = around;
  const outer = around.found === true ? ['find'] : [];
  if (wrappers.length > 0) named.set('wrapper', text([...outer, ...wrappers].join(' ')));
  for (const each of assignments)
    named.set(`env.${each.split('=', 1)[0] ?? ''}`, text(each.slice(each.indexOf('=') + 1)));
  const [first = UNKNOWN, ...args] = words;
  const word = isOwnShell(first) ? 'sh' : commandName(asText(first)?.text);
  const local = word !== undefined && state.functions.has(word);
  const callee = word === undefined || word === '' ? '$' : local ? `local.${word}` : word;
  const offset = offsetOf(state, pos);
  let call = state.out.call(offset, {
    callee,
    ...(callee === '$' ? { target: first } : {}),
    args,
    named,
    scope: state.scope,
    silenced: state.silenced,
    hidden: around.hidden,
    ...(piped === undefined ? {} : { pipedFrom: piped }),
    ...(state.folders.current === '' ? {} : { folder: state.folders.current }),
  });
  if (call < 0) return -1;
  state.folders.follow(callee, args);
  state.last = call;
  for (const arg of args) state.out.folded(offset, arg, state.scope);
  noteEmbedded(state, pos, callee, args, input);
  if (args.length === 0 && takesText(wrappers)) noteText(state, pos, first);
  if (callee === 'find' && around.found !== true) call = startedByFind(state, pos, args, call);
  if (callee === 'shift') shift(state);
  if (local && word !== undefined) enter(state, word, args);
  const output = outputOf(callee, args, input);
  if (output && output.kind !== 'unknown') state.outputs.set(call, output);
  if (output) state.out.folded(offset, output, state.scope);
  if (callee === 'read' || callee === 'mapfile')
    fill(state, args, descriptorRead(state, args) ?? piped ?? state.reading);
  return call;
}

/** `$SHELL`, `$BASH`, `${SHELL:-/bin/sh}`: the shell of whoever runs the script. */
function isOwnShell(first: CodeValue): boolean {
  return alternatives(first).some(
    (each) => each.kind === 'name' && (each.name === 'env.SHELL' || each.name === 'env.BASH'),
  );
}

/** What `find` starts is given what it finds, as by xargs. Gives the last of these calls, or its own. */
function startedByFind(state: ShellState, pos: number, args: readonly CodeValue[], call: number): number {
  let last = call;
  for (const words of findCommands(args)) {
    const named = new Map<string, CodeValue>([['wrapper', text('find')]]);
    const own = emit(state, pos, words, { named, hidden: [], piped: call, input: undefined, found: true });
    if (own >= 0) last = own;
  }
  return last;
}

/** `read name`: the variable holds a line of what is read. */
function fill(state: ShellState, args: readonly CodeValue[], from: number | undefined): void {
  if (from === undefined) return;
  for (const arg of args.slice(0, MAX_READ)) {
    const id = asText(arg)?.text;
    if (id !== undefined && /^[A-Za-z_]\w*$/.test(id)) setVariable(state, id, result(from));
  }
}

/** Variables that one `read` fills. */
const MAX_READ = 32;

/** What a call writes: the constant if it is known, or the call's result. */
export function outputValue(state: ShellState, call: number): CodeValue {
  const known = state.outputs.get(call);
  if (known?.kind === 'text') return text(withoutEnd(known.text, '\n'), known.layers);
  return call >= 0 ? (known ?? result(call)) : UNKNOWN;
}
