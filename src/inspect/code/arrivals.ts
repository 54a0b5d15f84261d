// Where values arrive that make a call dangerous: the code that is run, the program that is started, what is sent.
import { withoutEnd } from '../../core/text.ts';
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { alternatives } from '../../code/values.ts';
import { executedBy } from '../command/executes.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { programName } from '../command/words.ts';
import type { Capabilities } from './capabilities.ts';
import type { FileKeys } from './file-keys.ts';
import { identitiesIn, withoutIdentities } from './identities.ts';
import type { Origins } from './origins.ts';
import { type Command, commandOf, programOf, readsProgramFromInput, withoutMode } from './names.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';
import { lineCommands, VALUE_WORDS, wordOf } from './words.ts';

/** Where the values come from that arrive at a call where they count. */
export function arriving({ facts, flow, capabilities, inputs }: Program, sink: Trait): Origins {
  const call = sink.call === undefined ? undefined : facts.calls[sink.call];
  if (call === undefined) return new Map();
  const all = new Map<string, Trait>();
  const add = (origins: Origins): void => {
    for (const [key, trait] of origins) if (trait.call !== sink.call && !all.has(key)) all.set(key, trait);
  };
  const read = (sink.call === undefined ? undefined : inputs.get(sink.call)) ?? [];
  for (const value of counted(facts, call, capabilities, sink.capability, { read, keys: flow.keys })) {
    add(flow.ofValue(value));
    add(flow.ofFile(value, call));
    const file = facts.language === 'shell' ? fileGiven(value) : undefined;
    if (file !== undefined) add(flow.ofFile(file, call));
  }
  if (call.pipedFrom !== undefined && takesInput(facts, call, capabilities, sink.capability))
    add(flow.ofCall(call.pipedFrom));
  return all;
}

/** `-d @file` and `-F name=@file` of curl: the file that is sent. `export NAME=file`: the file that is named. */
function fileGiven(value: CodeValue): CodeValue | undefined {
  const [, named] = value.kind === 'text' ? (/^[A-Z_]{2,40}=(.+)$/.exec(value.text) ?? []) : [];
  if (named !== undefined && !named.startsWith('@')) return wordOf(named);
  const at = value.kind === 'text' ? value.text.indexOf('@') : -1;
  if (value.kind !== 'text' || at < 0 || (at > 0 && value.text[at - 1] !== '=')) return undefined;
  return wordOf(value.text.slice(at + 1).split(';', 1)[0] ?? '');
}

/** A shell runs what is piped into it only if it is not given a program in another way. */
function takesInput(facts: CodeFacts, call: CodeCall, { known }: Capabilities, capability: string): boolean {
  if (capability !== 'execute-process' && capability !== 'execute-code') return true;
  const command = commandOf(facts, call);
  if (command === undefined || !known.runners.has(command.name)) return false;
  return readsProgramFromInput(command, known) || isBuiltFromInput(call, command, known);
}

/** `xargs -I{} sh -c {}`: what stands in place of the program is put there from the input. */
function isBuiltFromInput({ named }: CodeCall, command: Command, known: CommandKnowledge): boolean {
  const wrapper = named.get('wrapper');
  if (wrapper?.kind !== 'text' || !/\bxargs\b/.test(wrapper.text)) return false;
  const program = programOf(command, known);
  return program !== 'input' && program.kind === 'text' && /^\s*(?:\{\}|%|-[a-z]*c$)/.test(program.text);
}

function counted(
  facts: CodeFacts,
  call: CodeCall,
  capabilities: Capabilities,
  id: string,
  { read, keys }: Pick<Given, 'read' | 'keys'>,
): CodeValue[] {
  const { takes = 'any', except = [] } = capabilities.data.capabilities[id] ?? {};
  const named = [...call.named].filter(([name]) => !except.includes(name)).map(([, value]) => value);
  const target = call.target === undefined ? [] : [call.target];
  if (takes === 'any' || takes === 'arguments') {
    const args = withoutIdentities(call.args, identitiesIn(facts, call, capabilities));
    return [...args, ...named, ...(takes === 'any' ? target : [])];
  }
  if (takes === 'body') return call.args.map((value) => withoutMembers(value, except));
  if (takes === 'streams') return streamsOf(call);
  if (takes === 'first' && facts.language === 'shell' && isInput(call.args[0]))
    return [...named, ...streamsOf(call)];
  if (takes === 'first') {
    const programs = capabilities.programsOf(call);
    return programs.length === 0 ? named.slice(0, 1) : [...programs];
  }
  const given = { named, read: [...named, ...streamsOf(call), ...read], keys };
  // What a helper is given to start is one of several commands, and none of them is the program of another.
  const started = withoutMode(call);
  const [first, ...others] = started.args;
  const each = first === undefined ? [[]] : alternatives(first).map((command) => [command, ...others]);
  return each.flatMap((args) => commandValues(facts, { ...started, args }, capabilities, given));
}

/** The object of settings that JavaScript gives, without what says who asks. */
function withoutMembers(value: CodeValue, names: readonly string[]): CodeValue {
  if (value.kind !== 'many' || value.shape !== 'dict' || value.keys === undefined) return value;
  const { keys } = value;
  const items = value.items.filter((_, index) => !names.includes(keys[index] ?? ''));
  return { kind: 'many', items };
}

/** Arguments that say where a program reads from and writes to. */
const STREAMS = ['stdin', 'stdout', 'stderr', 'stdio'];

function streamsOf({ named }: CodeCall): CodeValue[] {
  return STREAMS.flatMap((name) => named.get(name) ?? []);
}

interface Given {
  /** Arguments by name that count. */
  readonly named: readonly CodeValue[];
  /** All that the program may read as its input. */
  readonly read: readonly CodeValue[];
  readonly keys: FileKeys;
}

/** What is run: the program, and for an interpreter also what it is given to read. */
function commandValues(
  facts: CodeFacts,
  call: CodeCall,
  { known }: Capabilities,
  { named, read, keys }: Given,
): CodeValue[] {
  const command = commandOf(facts, call);
  if (facts.language === 'shell' && call.callee === '$')
    return call.target === undefined ? [] : [call.target];
  if (facts.language === 'shell' && call.callee.includes('/'))
    return [{ kind: 'text', text: call.callee, layers: [] }];
  const [line] = call.args;
  // A word of a shell is one word, whatever it is put together of.
  const isLine = facts.language !== 'shell' || command === undefined || READS_ARGUMENTS.has(command.name);
  if (isLine && line?.kind === 'many' && line.shape === 'parts') {
    const whole = keys.pathOf(line);
    const files = whole === undefined ? [] : filesOfLine(whole, [], known);
    return [...partsThatRun(line.items, known), ...files];
  }
  if (command === undefined)
    return [
      ...call.args.slice(0, 1),
      ...(line?.kind === 'many' && line.shape === 'list' ? line.items.slice(0, 1) : []),
      ...(line?.kind === 'text' ? filesOfLine(line.text, read, known) : []),
      ...(call.args.length === 0 ? named : []),
    ];
  if (known.runners.has(command.name)) return interpreted(command, read, known);
  const [first] = call.args;
  return facts.language === 'shell' || first === undefined
    ? []
    : [first.kind === 'many' ? (first.items[0] ?? first) : first];
}

function isInput(value: CodeValue | undefined): boolean {
  return value?.kind === 'text' && value.text === '/dev/stdin';
}

/** The programs that a line of shell starts, and the scripts of interpreters in it. */
function filesOfLine(line: string, read: readonly CodeValue[], known: CommandKnowledge): CodeValue[] {
  return lineCommands(line).flatMap(([program = '', ...words]) => {
    if (!known.runners.has(programName(program))) return [wordOf(program)];
    const script = programOf({ name: program, args: words.map(wordOf), named: new Map() }, known);
    return script === 'input' ? [...read] : [script];
  });
}

/** The program of an interpreter; its streams count only when it reads the program from them. */
function interpreted(command: Command, read: readonly CodeValue[], known: CommandKnowledge): CodeValue[] {
  const program = programOf(command, known);
  if (READS_ARGUMENTS.has(command.name)) return [...command.args];
  return program === 'input' ? [...read] : [program];
}

/** Builtins and tools that run all they are given as one line, or each of it. */
const READS_ARGUMENTS: ReadonlySet<string> = new Set([
  'eval',
  'xargs',
  'chmod',
  'powershell',
  'pwsh',
  'cmd',
  'osascript',
]);

/** Where a shell expects a program: behind what ends a command, or at the beginning. */
const BEHIND_COMMAND = /[;&|(`\n][^\S\n]*$/;
const BEGINNING = /^\s*$/;

/** Of a line of shell with unknown parts: those that stand where a program is named, or that an interpreter reads. */
function partsThatRun(parts: readonly CodeValue[], known: CommandKnowledge): CodeValue[] {
  const { runners } = known;
  const [first] = parts;
  const program = first?.kind === 'text' ? /^\s*(?:\S*\/)?([\w.]+)/.exec(first.text)?.[1] : undefined;
  const all =
    program !== undefined && runners.has(withoutEnd(program, '0123456789.')) && !namesScript(first, known);
  return parts.filter((_, index) => {
    const before = parts[index - 1];
    if (all || before === undefined) return true;
    if (before.kind !== 'text') return false;
    return BEHIND_COMMAND.test(before.text.slice(-64)) || (index === 1 && BEGINNING.test(before.text));
  });
}

/** `python convert.py ` and something: the script is known, and what follows is only given to it. */
function namesScript(first: CodeValue | undefined, known: CommandKnowledge): boolean {
  if (first?.kind !== 'text' || !/\s$/.test(first.text)) return false;
  const [program = '', ...words] = lineCommands(first.text)[0] ?? [];
  return executedBy(program, words.map(wordOf), known, VALUE_WORDS).from === 'file';
}
