// Weighs a download by where it comes from: installers that are known, hosts that are, and all others.
import type { Severity } from '../../core/severity.ts';
import type { CodeCall, CodeFacts } from '../../code/facts.ts';
import { fetchedBy } from './fetcher.ts';
import { type Address, isLocal, isOn, isPinned } from './hosts.ts';
import { commandOf } from './names.ts';
import type { Program } from './program.ts';
import { addressesOfValue, type Trait } from './traits.ts';

/**
 * What a verdict is when all addresses are on a list; `unknown` when no address is constant, `local` when all of them
 * stay on this machine or its own network.
 */
export type Expected = readonly {
  readonly hosts: 'installers' | 'known' | 'unknown' | 'local';
  readonly to: Severity;
}[];

/** Capabilities whose arguments say where they reach. */
const REACHES: ReadonlySet<string> = new Set(['fetch', 'send']);

/** What all of the ends give together; undefined when one of them is not to be told. */
function flatOrNone(
  ends: readonly Trait[],
  of: (end: Trait) => readonly Address[] | undefined,
): readonly Address[] | undefined {
  const all = ends.map(of);
  return all.includes(undefined) ? undefined : all.flatMap((addresses) => addresses ?? []);
}

/** The addresses that a call reaches; undefined when something stands between it and them. */
function reachedBy(facts: CodeFacts, call: CodeCall): readonly Address[] | undefined {
  const command = commandOf(facts, call);
  const fetched = command === undefined ? undefined : fetchedBy(command.name, command.args);
  if (fetched === undefined) return [...call.args, ...call.named.values()].flatMap(addressesOfValue);
  if (fetched.rerouted) return undefined;
  const { operands } = fetched;
  const addresses = operands.flatMap(addressesOfValue);
  // One that is not known next to one that is: nobody can say which of them is run.
  if (operands.some((value) => value.kind !== 'text' && addressesOfValue(value).length === 0)) return [];
  const bare = operands.some(
    (value) => value.kind === 'text' && !value.text.includes('://') && value.text.includes('.'),
  );
  return bare ? undefined : addresses;
}

/** The severity when the addresses of what is fetched are constant, over TLS, and all on one list. */
export function expectedAs(
  { facts, capabilities }: Program,
  lowered: Expected | undefined,
  ends: readonly Trait[],
): Severity | undefined {
  if (lowered === undefined) return undefined;
  const { hosts } = capabilities.data;
  const addresses = flatOrNone(ends, ({ call, capability }) => {
    const callee = call === undefined || !REACHES.has(capability) ? undefined : facts.calls[call];
    return callee === undefined ? [] : reachedBy(facts, callee);
  });
  if (addresses === undefined) return undefined;
  if (addresses.length === 0) return lowered.find((entry) => entry.hosts === 'unknown')?.to;
  if (addresses.every(isLocal)) return lowered.find((entry) => entry.hosts === 'local')?.to;
  if (addresses.some(({ scheme }) => scheme !== 'https')) return undefined;
  return lowered.find(
    ({ hosts: list }) =>
      list !== 'unknown' &&
      list !== 'local' &&
      addresses.every((address) => isOn(hosts[list], address) || isPinned(address)),
  )?.to;
}
