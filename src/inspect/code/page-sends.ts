// Where a request of a page goes: to its own host and to those where pages are counted, it takes nothing away.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import type { Capabilities } from './capabilities.ts';
import { addressesOfValue, isLocal, isOn } from './hosts.ts';

/** Whether it goes to a constant host that is neither the page's own nor one where pages are counted. */
export function leavesPage(facts: CodeFacts, call: CodeCall, { data }: Capabilities): boolean {
  const values = [...call.args, ...openedWith(facts, call)];
  return (
    values.some((value) => FOREIGN.test(firstText(value))) ||
    values
      .flatMap(addressesOfValue)
      .some((address) => !isLocal(address) && !isOn(data.hosts.analytics, address))
  );
}

/** An address without a scheme takes that of the page. */
const FOREIGN = /^\/\/[\w-]{1,60}\./;

function firstText(value: CodeValue): string {
  const first = value.kind === 'many' && value.shape === 'parts' ? value.items[0] : value;
  return first?.kind === 'text' ? first.text : '';
}

/** Calls that are looked through for where a request was opened to. */
const MAX_OPENED = 50;

/** Where a connection leads: it was made with the address, or is opened with it before it sends. */
function openedWith({ calls }: CodeFacts, { callee, target }: CodeCall): readonly CodeValue[] {
  if (callee !== '.send' || target?.kind !== 'result') return [];
  const near = calls.slice(target.call, target.call + MAX_OPENED);
  const opens = near.filter(
    (each) => each.callee === '.open' && each.target?.kind === 'result' && each.target.call === target.call,
  );
  return [...(calls[target.call]?.args ?? []), ...opens.flatMap(({ args }) => args)];
}
