// Where the commands of shell write: files that they fetch into, and the output of functions.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { fetchedBy, lineCommands } from './fetcher.ts';
import { commandOf } from './names.ts';

/** Commands of each function of a shell script whose output is the function's. */
export function outputsOf(facts: CodeFacts): Map<string, number[]> {
  const taken = new Set(facts.calls.map(({ pipedFrom }) => pipedFrom));
  const byFunction = new Map<string, number[]>();
  for (const [index, call] of facts.calls.entries()) {
    if (call.scope === 0 || taken.has(index) || /^(?:redirect|assign)$/.test(call.callee)) continue;
    if (fetchedBy(call.callee, call.args)?.file !== undefined) continue;
    const name = facts.scopes[call.scope]?.name ?? '';
    const known = byFunction.get(name);
    if (known === undefined) byFunction.set(name, [index]);
    else known.push(index);
  }
  return byFunction;
}

/** Where a command writes what it fetches, or what is piped into it. */
export function shellDestination(facts: CodeFacts, call: CodeCall): CodeValue | undefined {
  const { callee, args, named, pipedFrom } = call;
  if (facts.language === 'shell' && pipedFrom !== undefined) {
    const operator = named.get('operator');
    if (callee === 'redirect')
      return operator?.kind === 'text' && /^(?:&>|>)/.test(operator.text) ? args[0] : undefined;
    if (callee === 'tee') return args.find((value) => value.kind !== 'text' || !value.text.startsWith('-'));
  }
  const command = commandOf(facts, call);
  if (command !== undefined) return fetchedBy(command.name, command.args)?.file;
  const [line] = args;
  if (line?.kind !== 'text') return undefined;
  for (const [program = '', ...words] of lineCommands(line.text)) {
    const fetched = fetchedBy(
      program,
      words.map((word): CodeValue => ({ kind: 'text', text: word, layers: [] })),
    );
    if (fetched?.file !== undefined) return fetched.file;
  }
  return undefined;
}
