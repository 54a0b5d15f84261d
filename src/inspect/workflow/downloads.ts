// Programs that are fetched and run: `curl | sh` in all its spellings, and by way of a file.
import type { Command } from '../../format/workflow/commands.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import { callOf } from './programs.ts';
import { isFetch } from './fetchers.ts';
import { keptPrograms } from './kept-programs.ts';
import { type JobScope, placeOf, type Script, shellOf, sourceOf } from './scope.ts';
import { outsiderTriggers } from './triggers.ts';
import type { Place, WorkflowVerdict } from './verdict.ts';

const SHELL = /^(?:ba|z|da|k|a|fi)?sh$|^pwsh$|^powershell$|^iex$|^invoke-expression$|^eval$|^source$|^\.$/i;
const INTERPRETER = /^(?:python|node|ruby|perl|php|deno|bun|Rscript)[\d.]*$/;
/** With these an interpreter runs the program that is given, and reads what is piped in as data. */
const PROGRAM_GIVEN = /^(?:-\w*[cepn]\w*|--eval|--print)$/;
/** Stages of a pipeline that are looked back at. */
const MAX_STAGES = 16;
/** The hash has to be the part that names the commit: anywhere else it is only a name. */
const COMMIT_ADDRESS =
  /^(?:raw\.githubusercontent\.com\/[\w.-]+\/[\w.-]+\/[0-9a-f]{40}\/|github\.com\/[\w.-]+\/[\w.-]+\/(?:raw|archive)\/[0-9a-f]{40}(?:[/.]|$))/i;

export function downloadVerdicts(scope: JobScope): WorkflowVerdict[] {
  const piped = scope.allScripts.flatMap((script) =>
    script.commands.flatMap((command, index): WorkflowVerdict[] => {
      const fetched = fetchedBy(command, index, script);
      return fetched === undefined ? [] : verdictsOf(fetched, script, scope);
    }),
  );
  const kept = keptPrograms(scope.scripts).flatMap(({ fetched, script }) =>
    verdictsOf(fetched, script, scope).map(likeAnAction),
  );
  return [...piped, ...kept, ...ownPrograms(scope)];
}

/** A file of a repository on GitHub is no worse than an action that is taken from a branch of it. */
function likeAnAction(verdict: WorkflowVerdict): WorkflowVerdict {
  const isFile = /: (?:raw\.githubusercontent|github)\.com\//.test(verdict.subject);
  return isFile && verdict.severity === 'HIGH' ? { ...verdict, severity: 'MEDIUM' } : verdict;
}

function verdictsOf(fetched: Command, script: Script, scope: JobScope): WorkflowVerdict[] {
  const address = addressOf(fetched);
  if (address !== undefined && COMMIT_ADDRESS.test(address)) return [];
  return [verdictOf(address, sourceOf(script, fetched), placeOf(script.text, fetched.start), scope)];
}

/** Python that runs what it fetches, as a script of its own or given to the interpreter. */
const FETCHED_PROGRAM =
  /\b(?:exec|eval)\s{0,4}\([^\n]{0,200}(?:urlopen|requests\.get|httpx\.get)\s{0,4}\(|\beval\s{0,4}\([^\n]{0,100}\bfetch\s{0,4}\(/;
const PIPED = /\b(?:curl|wget)\b[^\n|'"]{0,300}\|\s{0,4}(?:sudo\s{1,4})?(?:ba|z|da)?sh\b/;

function ownPrograms(scope: JobScope): WorkflowVerdict[] {
  return scope.scripts.flatMap((script): WorkflowVerdict[] => {
    const { step, text } = script;
    const isOther = INTERPRETER.test(shellOf(step, scope)?.text.trim().split(/\s/, 1)[0] ?? '');
    const pattern = FETCHED_PROGRAM.exec(text.text) ?? (isOther ? PIPED.exec(text.text) : null);
    if (pattern === null) return [];
    const address = /https?:\/\/[^\s'"`)]{1,300}/i.exec(text.text.slice(pattern.index))?.[0];
    const rest = address?.replace(/^https:\/\//i, '');
    if (rest !== undefined && COMMIT_ADDRESS.test(rest)) return [];
    return [verdictOf(rest, pattern[0], placeOf(text, pattern.index), scope)];
  });
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
