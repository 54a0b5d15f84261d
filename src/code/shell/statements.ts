// The structure of a shell script: lists, pipes, branches, loops and functions.

import type {
  CommandNode,
  CompoundList,
  ParsedScript,
  PipelineNode,
  AndOr,
  Statement,
  Function as ShellFunction,
  TestExpression,
  Redirection,
} from 'unbash';
import { compares, noteComparison } from '../comparisons.ts';
import type { CodeValue } from '../facts.ts';
import { either, UNKNOWN } from '../values.ts';
import { outputValue, readCommand } from './commands.ts';
import { groupOutput } from './outputs.ts';
import { apart, keptInput, readsInput, redirects } from './redirections.ts';
import { offsetOf, setVariable, spend, type ShellState } from './state.ts';
import { wordValue } from './words.ts';

/** Reads a script; gives the number of its last call, or -1. */
export function readScript(state: ShellState, script: ParsedScript): number {
  for (const error of script.errors ?? []) state.out.error(offsetOf(state, error.pos));
  return readList(state, script.commands);
}

/** The script of a substitution; its value is what its last command writes. */
function runScript(state: ShellState, script: ParsedScript | undefined, pos: number): CodeValue {
  if (!script) return UNKNOWN;
  const { piped, written, silenced, fixed } = state;
  state.piped = undefined;
  state.written = undefined;
  // Positions in a script between escaped backquotes are those of another text.
  if (script.source !== undefined) state.fixed = offsetOf(state, pos);
  const call = readScript(state, script);
  Object.assign(state, { piped, written, silenced, fixed });
  return outputValue(state, call);
}

function readList(state: ShellState, statements: readonly Statement[]): number {
  let last = -1;
  for (const statement of statements) {
    const call = readStatement(state, statement);
    if (call >= 0) last = call;
  }
  return last;
}

function readStatement(state: ShellState, { command, background }: Statement): number {
  if (command.type === 'AndOr') return readAndOr(state, command, background === true);
  return readPipeline(state, command, background === true);
}

/** So far after a command an `|| true` is looked for. */
const MAX_CHAIN = 8;

/** `a || true` swallows the failure of a. */
function readAndOr(state: ShellState, { commands, operators }: AndOr, background: boolean): number {
  let last = -1;
  for (const [at, command] of commands.entries()) {
    const before = state.silenced;
    let or = at;
    while (or < at + MAX_CHAIN && operators[or] === '&&') or++;
    const next = operators[or] === '||' ? commands[or + 1] : undefined;
    state.silenced ||= next !== undefined && isIdle(next);
    if (at > 0) state.branch++;
    const call = readPipeline(state, command, background);
    if (at > 0) state.branch--;
    state.silenced = before;
    if (call >= 0) last = call;
  }
  return last;
}

function isIdle(node: PipelineNode): boolean {
  return (
    node.type === 'Command' && node.suffix.length <= 1 && /^(?:true|:|exit)$/.test(node.name?.value ?? '')
  );
}

function readPipeline(state: ShellState, node: PipelineNode, background: boolean): number {
  if (node.type !== 'Pipeline') return readNode(state, node, background);
  let last = -1;
  for (const command of node.commands) {
    const first = state.out.calls.length;
    const call = readNode(state, command, background);
    if (call >= 0) last = call;
    state.piped = last >= 0 ? last : undefined;
    state.written = command.type === 'Command' ? state.outputs.get(last) : groupOutput(state, first);
  }
  state.piped = undefined;
  state.written = undefined;
  return last;
}

function readNode(state: ShellState, node: CommandNode | CompoundList, background: boolean): number {
  if (!spend(state)) return -1;
  switch (node.type) {
    case 'Command':
      return readCommand(state, node, background, runScript);
    case 'CompoundList':
      return readList(state, node.commands);
    case 'Subshell':
      return state.folders.inside(() => readList(state, node.body.commands));
    case 'BraceGroup':
      return readList(state, node.body.commands);
    case 'Redirected':
      return readRedirected(state, node.command, node.redirects, background);
    case 'Function':
      return readFunction(state, node);
    case 'Coproc':
      return readNode(state, node.body, background);
    default:
      return readBranches(state, node);
  }
}

function readRedirected(
  state: ShellState,
  node: CommandNode,
  list: readonly Redirection[],
  background: boolean,
): number {
  // What a loop reads comes first: `while read line; do ...; done < file`.
  const [inputs, others] = apart(list);
  const input = redirects(state, inputs, -1, runScript);
  const { reading } = state;
  state.reading = input >= 0 && readsInput(inputs) ? input : (keptInput(state, list, runScript) ?? reading);
  const first = state.out.calls.length;
  const call = readNode(state, node, background);
  state.reading = reading;
  const redirected = Math.max(input, redirects(state, others, call, runScript, groupOutput(state, first)));
  return call >= 0 ? call : redirected;
}

type Branches = Exclude<
  CommandNode,
  { type: 'Command' | 'Subshell' | 'BraceGroup' | 'Redirected' | 'Function' | 'Coproc' }
>;

function readBranches(state: ShellState, node: Branches): number {
  state.branch++;
  const call = readBranch(state, node);
  state.branch--;
  return call;
}

function readBranch(state: ShellState, node: Branches): number {
  switch (node.type) {
    case 'If': {
      const lists = [
        node.clause,
        node.then,
        ...node.elif.flatMap(({ clause, then }) => [clause, then]),
        ...(node.else ? [node.else] : []),
      ];
      return Math.max(-1, ...lists.slice(0, 10_000).map((list) => readList(state, list.commands)));
    }
    case 'While': {
      const first = readList(state, node.clause.commands);
      return Math.max(first, readList(state, node.body.commands));
    }
    case 'For':
    case 'Select': {
      const values = (node.wordlist ?? []).map((word) => wordValue(state, word, runScript));
      setVariable(state, node.name.value, values.slice(0, 8).reduce<CodeValue>(either, values[0] ?? UNKNOWN));
      return readList(state, node.body.commands);
    }
    case 'ArithmeticFor':
      return readList(state, node.body.commands);
    case 'Case': {
      wordValue(state, node.word, runScript);
      let last = -1;
      for (const item of node.items) last = Math.max(last, readList(state, item.body.commands));
      return last;
    }
    case 'TestCommand':
      readTest(state, node.expression, 0);
      return -1;
    case 'ArithmeticCommand':
      return -1;
  }
}

const MAX_TESTS = 300;

function readTest(state: ShellState, test: TestExpression, depth: number): void {
  if (depth > MAX_TESTS) return;
  if (test.type === 'TestUnary') wordValue(state, test.operand, runScript);
  else if (test.type === 'TestBinary') {
    const left = wordValue(state, test.left, runScript);
    const right = wordValue(state, test.right, runScript);
    const place = { offset: offsetOf(state, test.pos), scope: state.scope };
    if (compares(test.operator)) noteComparison(state.out, place, left, right);
  } else if (test.type === 'TestLogical') for (const each of test.operands) readTest(state, each, depth + 1);
  else if (test.type === 'TestNot') readTest(state, test.operand, depth + 1);
  else readTest(state, test.expression, depth + 1);
}

function readFunction(state: ShellState, node: ShellFunction): number {
  const { scope } = state;
  const name = node.name.value;
  const own = state.out.scope(offsetOf(state, node.pos), name, scope);
  state.functions.set(name, own);
  state.scope = own;
  const { asked } = state;
  // It is called from anywhere.
  state.folders.inside(() => readNode(state, node.body, false), state.folders.somewhere());
  state.scope = scope;
  if (state.entered.length > 0) return -1;
  const takes = state.asked > asked;
  const known = state.functions.size;
  state.bodies.set(name, () => {
    // What says nothing new is not read again: it neither takes anything nor calls what came after it.
    if (!takes && state.functions.size === known) return;
    const { scope: outer } = state;
    state.scope = own;
    readNode(state, node.body, false);
    state.scope = outer;
  });
  return -1;
}
