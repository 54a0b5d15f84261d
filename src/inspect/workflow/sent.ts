// Secrets that a step sends over the network, and where to.
import type { Command } from '../../format/workflow/commands.ts';
import type { Step } from '../../format/workflow/facts.ts';
import type { Severity } from '../../core/severity.ts';
import { callOf } from '../command/call.ts';
import { runnerKind } from '../command/executes.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import type { Fetch } from '../command/fetch.ts';
import { positionals } from '../command/words.ts';
import { quoted } from '../quoted.ts';
import { type HostKind, hostOf, kindOfHost } from './hosts.ts';
import { fetchBy } from './fetchers.ts';
import { type JobScope, placeOf, type Script, shellOf } from './scope.ts';
import { type Carried, Carriers, flowsOf, more } from './secret-carriers.ts';
import type { Place, WorkflowVerdict } from './verdict.ts';

/** What opens a connection in the programs that steps hold. */
const CONNECTS =
  /\burlopen\b|\b(?:requests|httpx|aiohttp|axios|got|superagent)\b\s{0,4}[.(]|\bfetch\s{0,4}\(|\bhttps?\.(?:request|get|client)\b|HTTPS?Connection|Net::HTTP|LWP::|XMLHttpRequest|\bsocket\.|create_connection|file_get_contents|\bcurl_/;
const ADDRESS = /https?:\/\/[^\s'"`<>\\)]{1,300}/gi;
const SOCKET = /^\/dev\/(?:tcp|udp)\/([^/]{1,300})\//;
interface Sending {
  readonly carried: Carried;
  /** Addresses, with known variables in place; none when they are worked out. */
  readonly addresses: readonly string[];
  /** Whether the address is or holds a secret itself. */
  readonly isSecretAddress: boolean;
  readonly place: Place;
}

export function sentVerdicts(scope: JobScope): WorkflowVerdict[] {
  return scope.job.steps.flatMap((step) => {
    return sendingsOf(step, scope).flatMap((sending) => verdictOf(sending, scope) ?? []);
  });
}

function sendingsOf(step: Step, scope: JobScope): Sending[] {
  const script = scope.scriptOf.get(step);
  const carriers = new Carriers(step, scope);
  const inputs = step.with.filter(({ key }) => scope.known.scriptInputs.has(key.toLowerCase()));
  const programs = inputs.flatMap((input) => programSending(input.text, { ...input, near: 0 }, carriers));
  if (script === undefined) return programs;
  const shell = shellOf(step, scope)?.text.trim().split(/\s/, 1)[0] ?? '';
  if (runnerKind(shell, scope.known.commands) === 'interpreter')
    return programSending(script.text.text, script.text, carriers);
  return [...programs, ...scriptSendings(script, carriers, scope.known.commands)];
}

function scriptSendings(script: Script, carriers: Carriers, known: CommandKnowledge): Sending[] {
  const flows = flowsOf(script, carriers);
  const read = new Set<number>();
  const starts = script.commands.map(({ start }) => start).toSorted((a, b) => a - b);
  return script.commands.flatMap((command): Sending[] => {
    const fed = flows.get(command) ?? 'none';
    const place = placeOf(script.text, command.start);
    const [program = '', ...args] = callOf(command.words, known);
    const socket = command.words.map((word) => SOCKET.exec(word)?.[1]).find((host) => host !== undefined);
    if (socket !== undefined) return plainSending(command, [socket], fed, carriers, place);
    const fetch = fetchBy(command, known);
    if (fetch !== undefined) return [webSending(fetch, fed, carriers, place)];
    if (known.talkers.has(program.toLowerCase())) return plainSending(command, args, fed, carriers, place);
    if (runnerKind(program, known) !== 'interpreter') return [];
    // what shells inside shells hold stands at one place, and is read once
    if (read.has(command.start) || read.size >= MAX_PROGRAMS) return [];
    read.add(command.start);
    const next = starts.find((start) => start >= command.end) ?? script.text.text.length;
    return programSending(script.text.text.slice(command.start, next), place, carriers);
  });
}

function webSending(fetch: Fetch<string>, fed: Carried, carriers: Carriers, place: Place): Sending {
  const words = addressWords(fetch);
  const sent = fetch.sends.map((word) => carriers.in(word)).reduce(more, 'none');
  const inAddress = words.map((word) => carriers.in(word)).reduce(more, 'none');
  const inHost = words.some((word) => carriers.in(authorityOf(word)) !== 'none');
  const addresses = words.map((word) => carriers.expand(word));
  return {
    carried: [sent, fed, inHost ? 'none' : inAddress].reduce(more, 'none'),
    addresses,
    isSecretAddress: inAddress !== 'none' && sent === 'none',
    place,
  };
}

/** The part that names the host, without a user before it: that one is sent there. */
function authorityOf(word: string): string {
  const [authority = ''] = word
    .replace(/^https?:\/\//i, '')
    .replaceAll(/\$\{\{[^}]{0,500}\}\}/g, (expression) => expression.replaceAll(/[/?#@]/g, '_'))
    .split(/[/?#]/, 1);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const known = Math.max(host.lastIndexOf('$'), host.lastIndexOf('%')) + 1;
  const dot = host.lastIndexOf('.', host.length - 2);
  return dot >= known && /^[\w.-]+$/.test(host.slice(dot + 1)) ? host.slice(0, known) : host;
}

/** A word without a scheme beside one that has it is more likely an option that is worked out. */
function addressWords({ addresses }: Fetch<string>): readonly string[] {
  const whole = addresses.filter(
    (word) => /^["'(]?https?:\/\//i.test(word) || /^[\w-]+(?:\.[\w-]+)+\//.test(word),
  );
  return whole.length > 0 ? whole : addresses;
}

function plainSending(
  { words }: Command,
  args: readonly string[],
  fed: Carried,
  carriers: Carriers,
  place: Place,
): Sending[] {
  const carried = words.map((word) => carriers.in(word)).reduce(more, fed);
  const hosts = positionals(args, PLAIN_VALUES).filter((arg) => /[.$]/.test(arg));
  const addresses = hosts
    .slice(0, 2)
    .map((arg) => carriers.expand(arg.replace(/^(?:tcp|udp|openssl)[\w-]*:/i, '').replace(/^@/, '')));
  return [{ carried, addresses, isSecretAddress: false, place }];
}

/** A program that holds a secret and opens connections: to which of its addresses is not followed. */
function programSending(text: string, place: Place, carriers: Carriers): Sending[] {
  const match = CONNECTS.exec(text);
  if (match === null) return [];
  const addresses = (text.match(ADDRESS) ?? []).slice(0, MAX_ADDRESSES).map((one) => carriers.expand(one));
  const near = place.near === undefined ? {} : { near: place.near };
  return [{ carried: carriers.in(text), addresses, isSecretAddress: false, place: { ...place, ...near } }];
}

/** Programs of one script that are given to interpreters. */
const MAX_PROGRAMS = 500;
/** Options of programs that take a host, behind which another word stands. */
const PLAIN_VALUES: ReadonlySet<string> = new Set(['-w', '-p', '-q', '-i']);
/** Addresses of one program that are judged. */
const MAX_ADDRESSES = 50;
const ORDER: readonly HostKind[] = ['local', 'api', 'webhook', 'computed', 'unknown', 'open'];
const SEVERITY: Readonly<Record<HostKind, Severity | undefined>> = {
  local: undefined,
  api: undefined,
  webhook: 'MEDIUM',
  computed: 'LOW',
  unknown: 'MEDIUM',
  open: 'HIGH',
};

function verdictOf(sending: Sending, { job, name, known }: JobScope): WorkflowVerdict | undefined {
  const { carried, addresses, isSecretAddress, place } = sending;
  if (carried === 'none') return undefined;
  const kinds = addresses.map((address) => [kindOfHost(address, known), address] as const);
  const [kind, address] = kinds.reduce(
    (worst, one) => (ORDER.indexOf(one[0]) > ORDER.indexOf(worst[0]) ? one : worst),
    kinds[0] ?? (['computed', ''] as const),
  );
  const severity = severityOf(kind, carried, isSecretAddress);
  if (severity === undefined) return undefined;
  const what = carried === 'all' ? 'everything in its environment' : 'a secret';
  const host = kind === 'computed' ? 'a host that is worked out' : quoted(hostOf(address), 100);
  const how = /^http:/i.test(address) ? ', without encryption' : '';
  return {
    rule: 'WORKFLOW-SECRET-SENT',
    subject: `${job.id}: ${kind === 'computed' ? 'computed' : hostOf(address)}`,
    evidence: `${name} sends ${what} to ${host}${how}`,
    place,
    severity,
  };
}

function severityOf(kind: HostKind, carried: Carried, isSecretAddress: boolean): Severity | undefined {
  if (kind === 'local') return undefined;
  if (carried === 'all') return kind === 'api' ? 'MEDIUM' : 'HIGH';
  if (isSecretAddress && (kind === 'webhook' || kind === 'computed')) return undefined;
  return SEVERITY[kind];
}
