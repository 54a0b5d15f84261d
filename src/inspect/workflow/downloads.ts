// Programs that are fetched and run: `curl | sh` in all its spellings, and by way of a file.
import type { Command } from '../../format/workflow/commands.ts';
import { callOf } from '../command/call.ts';
import { executedBy, runnerKind } from '../command/executes.ts';
import type { CommandKnowledge } from '../command/knowledge.ts';
import { isCommitOf, isPlaceOf } from '../command/place.ts';
import { TEXT_WORDS } from '../command/words.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import { fetchBy, isFetch, withoutRedirects } from './fetchers.ts';
import { kindOfHost } from './hosts.ts';
import { keptPrograms } from './kept-programs.ts';
import { type JobScope, placeOf, type Script, sourceOf } from './scope.ts';
import { outsiderTriggers } from './triggers.ts';
import type { Place, WorkflowVerdict } from './verdict.ts';

/** Stages of a pipeline that are looked back at. */
const MAX_STAGES = 16;

export function downloadVerdicts(scope: JobScope): WorkflowVerdict[] {
  const piped = scope.allScripts.flatMap((script) =>
    script.commands.flatMap((command, index): WorkflowVerdict[] => {
      const fetched = fetchedBy(command, index, script, scope.known.commands);
      return fetched === undefined ? [] : verdictsOf(fetched, script, scope);
    }),
  );
  const kept = keptPrograms(scope.scripts, scope.known.commands).flatMap(({ fetched, script }) =>
    verdictsOf(fetched, script, scope).map(likeAnAction),
  );
  return [...piped, ...kept];
}

/** A file of a repository on GitHub is no worse than an action that is taken from a branch of it. */
function likeAnAction(verdict: WorkflowVerdict): WorkflowVerdict {
  const isFile = /: (?:raw\.githubusercontent|github)\.com\//.test(verdict.subject);
  return isFile && verdict.severity === 'HIGH' ? { ...verdict, severity: 'MEDIUM' } : verdict;
}

function verdictsOf(command: Command, script: Script, scope: JobScope): WorkflowVerdict[] {
  const fetched = fetchedFrom(command, scope.known.commands);
  const { addresses, isSure } = fetched;
  if (isSure && addresses.length > 0 && addresses.every(isCommitOf)) return [];
  return [verdictOf(fetched, sourceOf(script, command), placeOf(script.text, command.start), scope)];
}

function verdictOf(
  { addresses, isSure }: Fetched,
  source: string,
  place: Place,
  scope: JobScope,
): WorkflowVerdict {
  const { publishers } = scope.known.commands;
  const address = addresses.find((one) => !isPlaceOf(one, publishers)) ?? addresses[0];
  const isKnown = isSure && address !== undefined && isPlaceOf(address, publishers);
  const outsiders = outsiderTriggers(scope.file, [scope.job.condition], scope.known);
  const from = address === undefined ? 'an address that is worked out' : quoted(address, 100);
  const reach = scope.isPrivileged
    ? `; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`
    : '';
  const isNobody = address !== undefined && kindOfHost(withoutScheme(address), scope.known) === 'open';
  const severity =
    isNobody || (scope.isPrivileged && !isKnown)
      ? 'HIGH'
      : outsiders.length > 0 && !isKnown
        ? 'MEDIUM'
        : 'LOW';
  return {
    rule: 'WORKFLOW-PIPED-SCRIPT',
    subject: `${scope.job.id}: ${address ?? source}`,
    evidence: `${scope.name} runs as a program what it fetches from ${from}, whatever stands there${reach}`,
    place,
    severity,
  };
}

/** What decides is who answers: of those without TLS most are known names. */
function withoutScheme(address: string): string {
  return address.replace(/^http:\/\//i, '');
}

/** What stands in a word for the output of a command inside it. */
const SUBSTITUTED = '$()';

/** The command whose output a shell runs as its program. */
function fetchedBy(
  command: Command,
  index: number,
  script: Script,
  known: CommandKnowledge,
): Command | undefined {
  const [program = '', ...args] = callOf(command.words, known);
  const kind = runnerKind(program, known);
  if (kind === undefined) return undefined;
  const executed = executedBy(program, withoutRedirects(args).args, known, TEXT_WORDS);
  // An interpreter runs one of its words, and the others are its arguments.
  const isRun =
    kind !== 'interpreter' || (executed.from !== 'input' && executed.word.startsWith(SUBSTITUTED));
  if (isRun) {
    const inside = innerFetch(command, script, known);
    if (inside !== undefined) return inside;
  }
  if (executed.from !== 'input' || command.inner.length > 0) return undefined;
  const { commands } = script;
  const last = Math.max(0, index - MAX_STAGES);
  for (let at = index - 1; at >= last && commands[at]?.pipeline === command.pipeline; at--) {
    const before = commands[at];
    if (before !== undefined && isFetch(before, known)) return before;
  }
  return undefined;
}

/** `bash -c "$(curl ...)"`, `bash <(curl ...)`, `eval "$(curl ...)"`, `python -c "$(curl ...)"`. */
function innerFetch({ inner }: Command, { firstOf }: Script, known: CommandKnowledge): Command | undefined {
  return inner
    .slice(0, MAX_STAGES)
    .flatMap((pipeline) => firstOf.get(pipeline) ?? [])
    .find((command) => isFetch(command, known));
}

interface Fetched {
  /** Host and path of each address; none when a host is worked out. */
  readonly addresses: readonly string[];
  /** Whether they are what answers. */
  readonly isSure: boolean;
}

function fetchedFrom(command: Command, known: CommandKnowledge): Fetched {
  const fetch = fetchBy(command, known);
  const words = fetch?.addresses.filter((word) => /^https?:\/\//i.test(word) || isBareAddress(word)) ?? [];
  const all = words.map((word) => word.replace(/^https:\/\//i, ''));
  const isComputed = all.some((address) => /[$%{}]/.test(address.split('/', 1)[0] ?? ''));
  const isSure = fetch !== undefined && !fetch.rerouted && !fetch.insecure;
  return { addresses: isComputed ? [] : all, isSure };
}

function isBareAddress(word: string): boolean {
  return (
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(word) &&
    !/\.(?:sh|py|txt|json|ps1|gz|zip)$/i.test(word.split('/', 1)[0] ?? '')
  );
}
