// Which commands run a text as a program: interpreters with -c or -e, eval, and what they read from a pipe.

import type { CodeValue, Language } from '../facts.ts';
import { alternatives, asText, joinTexts, text } from '../values.ts';
import { offsetOf, type ShellState } from './state.ts';
import { commandName } from './wrappers.ts';

const SHELLS = /^(?:ba|da|z|k|a|mk|fi|rba)?sh$/;
const PYTHONS = /^(?:python|pypy)[\d.]*$/;
const SCRIPTS = /^(?:node|nodejs|bun|deno|tsx|ts-node)$/;

/** The language that a command runs, if it is an interpreter. */
export function interpreterOf(callee: string): Language | undefined {
  if (SHELLS.test(callee)) return 'shell';
  if (PYTHONS.test(callee)) return 'python';
  return SCRIPTS.test(callee) ? 'javascript' : undefined;
}

/** Notes the programs that a command runs; `input` is what it reads. */
export function noteEmbedded(
  state: ShellState,
  pos: number,
  callee: string,
  args: readonly CodeValue[],
  input: CodeValue | undefined,
): void {
  const emit = (language: Language, value: CodeValue | undefined): void => {
    for (const each of value ? alternatives(value) : []) emitOne(state, pos, language, each);
  };
  const language = interpreterOf(callee);
  const words = args.map((arg) => asText(arg)?.text);
  if (language) {
    const flag = language === 'javascript' ? /^(?:-e|-p|-pe|--eval|--print|eval)$/ : /^-[a-zA-Z]*c$/;
    const at = words.findIndex((word) => word !== undefined && flag.test(word));
    if (at >= 0) emit(language, args[at + 1]);
    else if (args.length === 0 || words.every((word) => word?.startsWith('-'))) emit(language, input);
  } else if (callee === 'eval') {
    emit('shell', joinTexts(args.flatMap((arg, at) => (at > 0 ? [text(' '), arg] : [arg]))));
  } else if (callee === 'trap') emit('shell', args[0]);
  else if (callee === 'su' || callee === 'runuser' || callee === 'script') {
    const at = words.findIndex((word) => word === '-c' || word === '--command');
    if (at >= 0) emit('shell', args[at + 1]);
  } else if (/^(?:source|\.)$/.test(callee) && words[0] === '/dev/stdin') emit('shell', input);
  else if (!SAYS.test(callee)) {
    const at = programAmong(words);
    if (at !== undefined) emit(interpreterOf(commandName(words[at]) ?? '') ?? 'shell', args[at + 2]);
  }
}

/** Commands that print or note their arguments. */
const SAYS = /^(?:echo|printf|logger|assign|redirect|alias|test|\[|git|grep)$/;

/** `docker run image sh -c program`, `kubectl exec pod -- sh -c program`: where the interpreter stands. */
function programAmong(words: readonly (string | undefined)[]): number | undefined {
  const at = words.findIndex(
    (word, index) =>
      word !== undefined &&
      /^-[a-zA-Z]{0,4}c$/.test(words[index + 1] ?? '') &&
      /^(?:shell|python)$/.test(interpreterOf(commandName(word) ?? '') ?? ''),
  );
  return at === -1 ? undefined : at;
}

/** Notes a text of several words that some program gives to a shell. */
export function noteText(state: ShellState, pos: number, value: CodeValue): void {
  for (const each of alternatives(value))
    if (each.kind !== 'text' || /\s/.test(each.text.trim())) emitOne(state, pos, 'shell', each);
}

function emitOne(state: ShellState, pos: number, language: Language, value: CodeValue): void {
  const offset = offsetOf(state, pos);
  if (value.kind === 'many' && value.shape === 'parts') {
    if (!value.items.some((part) => part.kind === 'text' && part.text.trim() !== '')) return;
    const pieces = value.items.map((part) => (part.kind === 'text' ? part.text : '$_'));
    return state.out.embed(offset, language, pieces.join(''), []);
  }
  if (value.kind === 'text' && value.text.trim() !== '')
    state.out.embed(offset, language, value.text, value.layers);
}
