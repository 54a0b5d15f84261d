// Where the commands of shell write: files that they fetch into, and the output of functions.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { fetchOf } from '../command/fetch.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { commandOf } from './names.ts';
import { lineCommands, VALUE_WORDS, wordOf } from './words.ts';

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
