// Weighs a download by where it comes from: installers that are known, hosts that are, and all others.
import { isAtLeast, type Severity } from '../../core/severity.ts';
import type { CodeCall, CodeFacts } from '../../code/facts.ts';
import { fetchOf } from '../command/fetch.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { isCommitOf, isPlaceOf } from '../command/place.ts';
import { type Address, addressesOfValue, isLocal, isOn } from './hosts.ts';
import { commandOf } from './names.ts';
import { REACHES } from './origins.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';
import { VALUE_WORDS } from './words.ts';

/** `notebook`: hosts that are expected there and nowhere else. */
type HostList = 'installers' | 'known' | 'notebook';

/**
 * What a verdict is when all addresses are on a list; `unknown` when no address is constant, `local` when all of them
 * stay on this machine or its own network.
 */
export type Expected = readonly {
  readonly hosts: HostList | 'unknown' | 'local';
  readonly to: Severity;
}[];

/** The addresses that a call reaches; undefined when something stands between it and them. */
function reachedBy(
  facts: CodeFacts,
  call: CodeCall,
  known: CommandKnowledge,
): readonly Address[] | undefined {
  const command = commandOf(facts, call);
  const fetched = command === undefined ? undefined : fetchOf(command.name, command.args, known, VALUE_WORDS);
  if (fetched === undefined) return [...call.args, ...call.named.values()].flatMap(addressesOfValue);
  if (fetched.rerouted || fetched.insecure) return undefined;
  const { addresses: operands } = fetched;
  const addresses = operands.flatMap(addressesOfValue);
  // One that is not known next to one that is: nobody can say which of them is run.
  if (operands.some((value) => value.kind !== 'text' && addressesOfValue(value).length === 0)) return [];
  const bare = operands.some(
    (value) => value.kind === 'text' && !value.text.includes('://') && value.text.includes('.'),
  );
  return bare ? undefined : addresses;
}

/** A known host with all names below it; of installers only the very place. */
function isOfList(
  address: Address,
  list: HostList,
  { capabilities: { data, known }, path }: Program,
): boolean {
  switch (list) {
    case 'known':
      return isOn(data.hosts.known, address);
    case 'notebook':
      return path.notebook && (isOn(data.hosts.notebook, address) || isOn(data.hosts.known, address));
    case 'installers':
      return isPlaceOf(address.host + address.path, known.installers);
  }
}

/** The severity when the addresses of what is fetched are constant, over TLS, and on a list, all of them. */
export function expectedAs(
  program: Program,
  lowered: Expected | undefined,
  ends: readonly Trait[],
): Severity | undefined {
  if (lowered === undefined) return undefined;
  const reaching = ends.filter(({ call, capability }) => call !== undefined && REACHES.has(capability));
  if (reaching.length === 0) return lowered.find(({ hosts }) => hosts === 'unknown')?.to;
  let worst: Severity | undefined;
  for (const end of reaching) {
    const one = expectedEnd(program, lowered, end);
    if (one === undefined) return undefined;
    if (worst === undefined || isAtLeast(one, worst)) worst = one;
  }
  return worst;
}

function expectedEnd(program: Program, lowered: Expected, { call }: Trait): Severity | undefined {
  const { facts, capabilities } = program;
  const callee = call === undefined ? undefined : facts.calls[call];
  const addresses = callee === undefined ? undefined : reachedBy(facts, callee, capabilities.known);
  if (addresses === undefined) return undefined;
  if (addresses.length === 0) return lowered.find(({ hosts }) => hosts === 'unknown')?.to;
  if (addresses.every(isLocal)) return lowered.find(({ hosts }) => hosts === 'local')?.to;
  if (addresses.some(({ scheme }) => scheme !== 'https')) return undefined;
  return lowered.find(
    ({ hosts: list }) =>
      list !== 'unknown' &&
      list !== 'local' &&
      addresses.every(
        (address) => isOfList(address, list, program) || isCommitOf(address.host + address.path),
      ),
  )?.to;
}
