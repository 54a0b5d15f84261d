// Downloads whose digest a program compares with a constant, by the call that fetches them.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import { result } from '../../code/values.ts';
import { merge, type Origins, showing } from './origins.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';

/** Calls between what is read and where its digest is compared: `$(sha256sum f | cut -d' ' -f1)`. */
const MAX_STEPS = 16;
/** Comparisons of one program that are looked at. */
const MAX_COMPARED = 32;

const known = new WeakMap<Program, ReadonlyMap<number, Trait>>();

/** The comparison of each call that fetches what is compared; the first one of several. */
export function comparedFetches(program: Program): ReadonlyMap<number, Trait> {
  const earlier = known.get(program);
  if (earlier !== undefined) return earlier;
  const compared = new Map<number, Trait>();
  const traits = program.traits.all
    .filter(({ capability }) => capability === 'verify')
    .slice(0, MAX_COMPARED);
  for (const trait of traits) {
    const call = trait.call === undefined ? undefined : program.facts.calls[trait.call];
    for (const value of call?.args ?? [])
      for (const fetch of showing(originsOfDigest(value, program), 'fetch'))
        // What is fetched later was not compared, though a file of this name was.
        if (fetch.call !== undefined && fetch.line <= trait.line && !compared.has(fetch.call))
          compared.set(fetch.call, trait);
  }
  known.set(program, compared);
  return compared;
}

/**
 * Where that comes from of which a value is the digest: what a digest says of its input counts nowhere else. Follows
 * pipes, methods of what was made of the input, what it was updated with, and functions of the program.
 */
function originsOfDigest(value: CodeValue, program: Program, seen = new Set<number>()): Origins {
  const { facts, flow } = program;
  const own = flow.ofValue(value);
  const call = value.kind === 'result' ? facts.calls[value.call] : undefined;
  if (value.kind !== 'result' || call === undefined || seen.has(value.call) || seen.size >= MAX_STEPS)
    return own;
  seen.add(value.call);
  const parts = [own, ...call.args.flatMap((arg) => [flow.ofValue(arg), flow.ofFile(arg, call)])];
  const before = [
    call.target,
    call.pipedFrom === undefined ? undefined : result(call.pipedFrom),
    facts.returns.get(call.callee),
  ];
  for (const each of before) if (each) parts.push(originsOfDigest(each, program, seen));
  for (const { target, args } of updates(facts))
    if (target?.kind === 'result' && target.call === value.call)
      parts.push(...args.map((arg) => flow.ofValue(arg)));
  return merge(parts);
}

function updates({ calls }: CodeFacts): CodeCall[] {
  return calls.filter(({ callee }) => callee === '.update');
}
