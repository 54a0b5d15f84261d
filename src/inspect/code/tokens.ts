// Finds tokens of known services that a program sends to a host that is not that service's.
import type { CodeCall, CodeFacts, CodeValue } from '../../code/facts.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { Verdict } from './combine.ts';
import { type Address, addressesOfValue, isLocal, isOn } from './hosts.ts';
import { qualified } from './names.ts';
import type { Program } from './program.ts';
import type { Trait } from './traits.ts';

/** A service, the names under which programs find its token, and where that token belongs. */
export interface TokenOwner {
  readonly kind: string;
  /** Environment variables, or secrets of a notebook. */
  readonly names?: readonly string[];
  /** Calls that give the token. */
  readonly calls?: readonly string[];
  readonly hosts: readonly string[];
}

/** Calls whose first argument is the name of what they give. */
const GETS_BY_NAME = /^(?:os\.getenv|google\.colab\.userdata\.get|Deno\.env\.get|os\.environ\.(?:get|pop))$/;
const VARIABLE = /^(?:os\.environ|process\.env|Bun\.env|import\.meta\.env)\.(\w{3,80})$/;
/** Calls that only put a value into another form: what goes in is in what comes out. */
const CARRIES =
  /(?:^|\.)(?:format|encode|decode|join|dumps|stringify|str|dict|strip|trim|b64encode|hexlify|btoa|from|toString|urlencode|quote|encodeURIComponent|Request|Headers|URLSearchParams|concat)$/;
/** Values that are looked at for one call. */
const MAX_VALUES = 500;

interface Sent {
  readonly owners: Map<TokenOwner, string>;
  readonly addresses: Address[];
}

export function sentTokens({ facts, traits, capabilities }: Program, rules: RuleBook): Verdict[] {
  if (facts.language === 'shell') return [];
  const { tokens } = capabilities.data;
  const rule = rules.rule('CODE-CREDENTIAL-SENT');
  return [...traits.ofCall].flatMap(([index, shown]): Verdict[] => {
    const sink = shown.find(({ capability }) => capability === 'send' || capability === 'fetch');
    const call = facts.calls[index];
    if (sink === undefined || call === undefined) return [];
    const { owners, addresses } = sentBy(facts, call, tokens);
    // A host without a dot is only the beginning of one.
    const foreign = addresses.filter((address) => !isLocal(address) && /.\../.test(address.host));
    const taken = misdirected(owners, foreign);
    if (taken.length === 0) return [];
    const { scope, line, column } = sink;
    const sources = taken.map(([{ kind }, what]): Trait => ({
      capability: 'token',
      kind,
      what,
      scope,
      line,
      column,
    }));
    const severity = taken.length > 1 ? 'HIGH' : 'MEDIUM';
    return [{ rule, severity, relation: 'flow', traits: [...sources, sink], worse: [] }];
  });
}

/**
 * Tokens that reach a host of none of the services whose tokens are sent, or never one of their own. A function that
 * talks to several services picks address and token together, which a reader of values cannot see.
 */
function misdirected(owners: Sent['owners'], foreign: readonly Address[]): [TokenOwner, string][] {
  const services = [...owners.keys()];
  const stray = foreign.some((address) => !services.some(({ hosts }) => isOn(hosts, address)));
  return [...owners].filter(
    ([{ hosts }]) => stray || (foreign.length > 0 && !foreign.some((address) => isOn(hosts, address))),
  );
}

function sentBy(facts: CodeFacts, sink: CodeCall, tokens: readonly TokenOwner[]): Sent {
  const found: Sent = { owners: new Map(), addresses: [] };
  const open: CodeValue[] = [...sink.args, ...sink.named.values()];
  const seen = new Set<CodeValue | number>();
  for (let value = open.pop(); value !== undefined && seen.size < MAX_VALUES; value = open.pop()) {
    const key = value.kind === 'result' ? value.call : value;
    if (seen.has(key)) continue;
    seen.add(key);
    if (value.kind === 'text') found.addresses.push(...addressesOfValue(value));
    else if (value.kind === 'many') open.push(...value.items.slice(0, MAX_VALUES));
    else if (value.kind === 'name') note(found, tokens, VARIABLE.exec(value.name)?.[1], value.name);
    else if (value.kind === 'result')
      open.push(...throughCall(facts, facts.calls[value.call], tokens, found));
  }
  return found;
}

function throughCall(
  facts: CodeFacts,
  call: CodeCall | undefined,
  tokens: readonly TokenOwner[],
  found: Sent,
): readonly CodeValue[] {
  if (call === undefined) return [];
  const name = qualified(facts, call);
  const owner = tokens.find(({ calls = [] }) => calls.includes(name));
  if (owner !== undefined) found.owners.set(owner, name);
  const [first] = call.args;
  if (GETS_BY_NAME.test(name) && first?.kind === 'text') note(found, tokens, first.text, first.text);
  if (name.startsWith('local.') || !CARRIES.test(name)) return [];
  return [...call.args, ...call.named.values(), ...(call.target === undefined ? [] : [call.target])];
}

function note(found: Sent, tokens: readonly TokenOwner[], variable: string | undefined, what: string): void {
  const owner = tokens.find(({ names = [] }) => variable !== undefined && names.includes(variable));
  if (owner !== undefined) found.owners.set(owner, what);
}
