// Scripts that are fetched and run in one go: `curl | sh` in all its spellings.
import type { Command } from '../../format/workflow/commands.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import { wordSet } from './positionals.ts';
import { callOf } from './programs.ts';
import { type JobScope, placeOf, type Script, sourceOf } from './scope.ts';
import { outsiderTriggers } from './triggers.ts';
import type { Place, WorkflowVerdict } from './verdict.ts';

const FETCHERS = wordSet(
  'curl wget fetch aria2c http https irm iwr invoke-restmethod invoke-webrequest (irm (iwr',
);
const SHELL = /^(?:ba|z|da|k|a|fi)?sh$|^pwsh$|^powershell$|^iex$|^invoke-expression$|^eval$|^source$|^\.$/i;
const INTERPRETER = /^(?:python|node|ruby|perl|php|deno|bun|Rscript)[\d.]*$/;
/** With these an interpreter runs the program that is given, and reads what is piped in as data. */
const PROGRAM_GIVEN = /^(?:-\w*[cepn]\w*|--eval|--print)$/;
/** Stages of a pipeline that are looked back at. */
const MAX_STAGES = 16;
const COMMIT_ADDRESS = /^raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{40}\//i;

export function downloadVerdicts(scope: JobScope): WorkflowVerdict[] {
  return scope.scripts.flatMap((script) =>
    script.commands.flatMap((command, index): WorkflowVerdict[] => {
      const fetched = fetchedBy(command, index, script);
      if (fetched === undefined) return [];
      const address = addressOf(fetched);
      if (address !== undefined && COMMIT_ADDRESS.test(address)) return [];
      return [verdictOf(address, sourceOf(script, fetched), placeOf(script.text, fetched.start), scope)];
    }),
  );
}

function verdictOf(
  address: string | undefined,
  source: string,
  place: Place,
  scope: JobScope,
): WorkflowVerdict {
  const isKnown = address !== undefined && scope.known.installers.some((known) => startsWith(address, known));
  const outsiders = outsiderTriggers(scope.file, [scope.job.condition], scope.known);
  const from = address === undefined ? 'an address that is worked out' : quoted(address, 100);
  const reach = scope.isPrivileged
    ? `; in reach, and to be replaced if it goes wrong: ${inReach(scope.credentials)}`
    : '';
  const severity = isKnown ? 'LOW' : scope.isPrivileged ? 'HIGH' : outsiders.length > 0 ? 'MEDIUM' : 'LOW';
  return {
    rule: 'WORKFLOW-PIPED-SCRIPT',
    subject: `${scope.job.id}: ${address ?? source}`,
    evidence: `${scope.name} runs as a program what it fetches from ${from}, whatever stands there${reach}`,
    place,
    severity,
  };
}

/** The command whose output a shell runs as its program. */
function fetchedBy(command: Command, index: number, script: Script): Command | undefined {
  const call = callOf(command);
  const [program = '', ...args] = call;
  if (SHELL.test(program)) {
    const inside = innerFetch(command, script);
    if (inside !== undefined) return inside;
  }
  if (!runsInput(program, args) || command.inner.length > 0) return undefined;
  const { commands } = script;
  const last = Math.max(0, index - MAX_STAGES);
  for (let at = index - 1; at >= last && commands[at]?.pipeline === command.pipeline; at--) {
    const before = commands[at];
    if (before !== undefined && isFetch(before)) return before;
  }
  return undefined;
}

function runsInput(program: string, args: readonly string[]): boolean {
  if (SHELL.test(program)) return !args.some((arg) => /^-\w*c$/.test(arg));
  if (!INTERPRETER.test(program)) return false;
  const first = args.find((arg) => arg !== '-u' && arg !== '-E');
  return (
    first === undefined ||
    first === '-' ||
    (first.startsWith('-') && !PROGRAM_GIVEN.test(first) && first !== '-m')
  );
}

/** `bash -c "$(curl ...)"`, `bash <(curl ...)`, `eval "$(curl ...)"`. */
function innerFetch({ inner }: Command, { firstOf }: Script): Command | undefined {
  return inner
    .slice(0, MAX_STAGES)
    .flatMap((pipeline) => firstOf.get(pipeline) ?? [])
    .find(isFetch);
}

function isFetch(command: Command): boolean {
  return FETCHERS.has((callOf(command)[0] ?? '').toLowerCase());
}

/** Host and path of the address that is fetched; undefined when the host is worked out. */
function addressOf(command: Command): string | undefined {
  const word = command.words.find((part) => /^https?:\/\//i.test(part)) ?? command.words.find(isBareAddress);
  if (word === undefined) return undefined;
  const address = word.replace(/^https:\/\//i, '');
  const [host = ''] = address.split('/', 1);
  return /[$%{}]/.test(host) ? undefined : address;
}

function isBareAddress(word: string): boolean {
  return (
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(word) &&
    !/\.(?:sh|py|txt|json|ps1|gz|zip)$/i.test(word.split('/', 1)[0] ?? '')
  );
}

/** Whole parts of the path only: `get.docker.com.example` is not `get.docker.com`. */
function startsWith(address: string, known: string): boolean {
  const lower = address.toLowerCase();
  return lower === known || lower.startsWith(known.endsWith('/') ? known : `${known}/`);
}
