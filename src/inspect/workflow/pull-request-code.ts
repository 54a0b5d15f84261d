// Code of a pull request that runs with the rights of the repository.
import type { Job, Step, WorkflowFacts } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { executedBy, runnerKind } from '../command/executes.ts';
import { TEXT_WORDS } from '../command/words.ts';
import { quoted } from '../quoted.ts';
import { artifactOf } from './artifacts.ts';
import { type Checkout, checkoutOf, folderOf, isInside } from './checkouts.ts';
import { inReach } from './credentials.ts';
import type { WorkflowKnowledge } from './knowledge.ts';
import type { JobScope, Script } from './scope.ts';
import { isGated, outsiderTriggers } from './triggers.ts';
import type { WorkflowVerdict } from './verdict.ts';

/** Checkouts of one job behind which a run is looked for: what is behind a later one is behind the first, too. */
const MAX_CHECKOUTS = 8;

export function pullRequestVerdicts(scope: JobScope): WorkflowVerdict[] {
  const { job, file, known, gates } = scope;
  if (outsiderTriggers(file, [job.condition], known).length === 0)
    return isReused(file) ? unsafeCheckouts(scope) : [];
  let looked = 0;
  for (const [index, step] of job.steps.entries()) {
    if (looked >= MAX_CHECKOUTS) break;
    const conditions = [job.condition, step.condition];
    const triggers = outsiderTriggers(file, conditions, known);
    const checkout =
      checkoutOf(step, scope) ?? (triggers.includes('workflow_run') ? artifactOf(step, scope) : undefined);
    if (checkout === undefined || triggers.length === 0) continue;
    looked++;
    // an action that checks out is not itself what was checked out
    const from = step.uses === undefined ? index : index + 1;
    const runs = firstRun(checkout, job.steps.slice(from), scope);
    if (runs !== undefined)
      return [
        verdictOf(
          checkout,
          runs,
          triggers,
          scope,
          isGated(job, conditions, job.steps.slice(0, index), gates),
        ),
      ];
  }
  return unsafeCheckouts(scope);
}

/** Who starts it is not known here. */
function isReused({ kind, triggers }: WorkflowFacts): boolean {
  return kind === 'action' || triggers.includes('workflow_call');
}

function verdictOf(
  { ref, place, isArtifact = false, folder }: Checkout,
  runs: string,
  triggers: readonly string[],
  { credentials, isPrivileged, job, name }: JobScope,
  gated: boolean,
): WorkflowVerdict {
  const reach = isPrivileged ? inReach(credentials) : 'the cache and the token of the repository';
  return {
    rule: 'WORKFLOW-PULL-REQUEST-CODE',
    subject: `${job.id}: ${ref}`,
    evidence:
      `${name}, which ${triggers.join(' and ')} starts with the rights of the repository, ${isArtifact ? 'downloads what the run before left behind with' : 'checks out'} ${quoted(ref)} ` +
      `and then runs ${quoted(runs)}: whoever opens a pull request chooses what runs; in reach: ${reach}` +
      (gated ? '; a condition or an approval stands before it' : ''),
    place,
    severity:
      gated || (isArtifact && folder === '' && hasOwnCode(job))
        ? 'MEDIUM'
        : isPrivileged
          ? 'CRITICAL'
          : 'HIGH',
  };
}

function unsafeCheckouts({ job, name }: JobScope): WorkflowVerdict[] {
  return job.steps.flatMap(({ with: inputs }) => {
    const input = inputs.find(
      ({ key, text }) => key === 'allow-unsafe-pr-checkout' && !/^(?:false|no|off)?$/i.test(text.trim()),
    );
    if (input === undefined) return [];
    const subject = `${job.id}: allow-unsafe-pr-checkout`;
    const evidence = `${name} switches allow-unsafe-pr-checkout on, the guard of actions/checkout against code of strangers`;
    return [{ rule: 'WORKFLOW-UNSAFE-CHECKOUT', subject, evidence, place: input }];
  });
}

/** What runs may then be of the repository itself, unless the artifact has a file of that name. */
function hasOwnCode({ steps }: Job): boolean {
  return steps.some(({ uses }) => /^actions\/checkout(?:@|$)/i.test(uses?.text ?? ''));
}

/** The first thing behind a checkout that runs what it brought. */
function firstRun({ folder }: Checkout, steps: readonly Step[], scope: JobScope): string | undefined {
  for (const step of steps) {
    const { uses } = step;
    if (uses !== undefined && uses.text.startsWith('./') && isInside(uses.text.slice(2), folder))
      return uses.text;
    const action = uses?.text.split('@', 1)[0]?.toLowerCase() ?? '';
    if (uses !== undefined && folder === '' && scope.known.runsCheckoutActions.has(action)) return uses.text;
    const script = scope.scriptOf.get(step);
    const call = script === undefined ? undefined : runIn(script, folder, scope.known);
    if (call !== undefined) return call;
  }
  return undefined;
}

/** In a folder of its own the code only runs when something goes there. */
function runIn({ commands, step }: Script, folder: string, known: WorkflowKnowledge): string | undefined {
  let inside = isInside(folderOf(step.directory), folder);
  for (const command of commands) {
    const call = callOf(command.words, known.commands);
    if (call[0] === 'cd' || call[0] === 'pushd') inside = isInside(folderOf(call[1] ?? ''), folder);
    else if (runsCheckout(call, inside, folder, known) || setsEnvironment(command.words))
      return call.join(' ');
  }
  return undefined;
}

/** A file of strangers in the environment of all later steps: `cat x.env >> $GITHUB_ENV`. */
function setsEnvironment(words: readonly string[]): boolean {
  if (!/^(?:cat|grep|sed|jq|tee)$/.test(words[0] ?? '')) return false;
  return words.some((word, index) => index > 0 && /^\$\{?GITHUB_(?:ENV|PATH)\}?$/.test(word));
}

function runsCheckout(
  call: readonly string[],
  inside: boolean,
  folder: string,
  known: WorkflowKnowledge,
): boolean {
  const [program = '', ...args] = call;
  const file = runFile(program, args, known);
  if (folder !== '' && isBelow(file ?? program, folder)) return true;
  if (!inside) return false;
  if (program.startsWith('./')) return true;
  if (runsFiles(program, known)) return file !== undefined && /\.(?:sh|py|[cm]?js|rb|pl|php|ts)$/.test(file);
  if (/^pip3?$/.test(program))
    return args.some((arg) => arg === '-e' || arg === '-r' || /^\.(?:\[|\/|$)/.test(arg));
  return known.runsCheckout.has(program) && !args.some((arg) => arg === '--version' || arg === '-v');
}

function isBelow(path: string, folder: string): boolean {
  return path.replace(/^\.\//, '').startsWith(`${folder}/`);
}

/** The file that an interpreter is given. */
function runFile(
  program: string,
  args: readonly string[],
  { commands }: WorkflowKnowledge,
): string | undefined {
  if (runnerKind(program, commands) === undefined) return undefined;
  const executed = executedBy(program, args, commands, TEXT_WORDS);
  return executed.from === 'file' ? executed.word : undefined;
}

/** Those that the list names run something of the folder by themselves. */
function runsFiles(program: string, { commands, runsCheckout: list }: WorkflowKnowledge): boolean {
  const kind = runnerKind(program, commands);
  return (kind === 'shell' || kind === 'interpreter') && !list.has(program);
}
