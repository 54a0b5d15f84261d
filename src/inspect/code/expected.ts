// Weighs a download by where it comes from: installers that are known, hosts that are, and all others.
import type { Severity } from '../../core/severity.ts';
import { isLocal, isOn, isPinned } from './hosts.ts';
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

/** The severity when the addresses of what is fetched are constant, over TLS, and all on one list. */
export function expectedAs(
  { facts, capabilities }: Program,
  lowered: Expected | undefined,
  ends: readonly Trait[],
): Severity | undefined {
  if (lowered === undefined) return undefined;
  const { hosts } = capabilities.data;
  const addresses = ends.flatMap(({ call, capability }) => {
    const callee = call === undefined || !REACHES.has(capability) ? undefined : facts.calls[call];
    return callee === undefined ? [] : [...callee.args, ...callee.named.values()].flatMap(addressesOfValue);
  });
  if (addresses.length === 0) return lowered.find((entry) => entry.hosts === 'unknown')?.to;
  if (addresses.every(isLocal)) return lowered.find((entry) => entry.hosts === 'local')?.to;
  if (addresses.some(({ scheme }) => scheme !== 'https')) return undefined;
  return lowered.find(
    ({ hosts: list }) =>
      list !== 'unknown' && list !== 'local' && addresses.every((address) => isOn(hosts[list], address) || isPinned(address)),
  )?.to;
}
