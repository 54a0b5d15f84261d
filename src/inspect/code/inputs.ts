// What a program writes to the input of programs that it starts: `shell.stdin.write(data)`, `run.communicate(data)`.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';

/** Methods that give a started program its input, as rules name them. */
export interface InputMethods {
  /** On the program or its input: `write` of data. */
  readonly write: readonly string[];
  /** On what is read: `pipe` into the program or its input. */
  readonly pipe: readonly string[];
}

/** By the call that starts the program, as an index into the facts: all it is given to read. */
export type Inputs = ReadonlyMap<number, readonly CodeValue[]>;

const NONE: Inputs = new Map();

/** Members of a result stay that result, so `p.stdin.write` is a method of whatever gave `p`. */
export function inputsOf({ calls, language }: CodeFacts, { write, pipe }: InputMethods): Inputs {
  if (language === 'shell') return NONE;
  let inputs: Map<number, CodeValue[]> | undefined;
  const give = (to: CodeValue | undefined, values: readonly CodeValue[]): void => {
    if (to?.kind !== 'result' || values.length === 0) return;
    inputs ??= new Map();
    const known = inputs.get(to.call);
    if (known === undefined) inputs.set(to.call, [...values]);
    else known.push(...values);
  };
  for (const call of calls) {
    if (!call.callee.startsWith('.') || call.target === undefined) continue;
    if (write.includes(call.callee)) give(call.target, given(call));
    else if (pipe.includes(call.callee)) give(call.args[0], [call.target]);
  }
  return inputs ?? NONE;
}

function given({ args, named }: CodeCall): readonly CodeValue[] {
  const input = args[0] ?? named.get('input');
  return input === undefined ? [] : [input];
}
