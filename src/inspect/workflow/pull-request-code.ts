// Code of a pull request that runs with the rights of the repository.
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Step, Text, WorkflowFacts } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { executedBy, runnerKind } from '../command/executes.ts';
import { TEXT_WORDS } from '../command/words.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import { isListed, type WorkflowKnowledge } from './knowledge.ts';
import { isFetch } from './fetchers.ts';
import { type JobScope, placeOf, type Script, variableOf } from './scope.ts';
import { isGated, outsiderTriggers } from './triggers.ts';
import type { Place, WorkflowVerdict } from './verdict.ts';

const PULL_REF = /(?:^|[\s:+"'])(?:refs\/)?pull\/(?:\$\{\{[^}]{0,200}\}\}|[^\s/]{1,200})\/(?:head|merge)\b/;
/** Outputs of earlier steps and jobs that hold the head of a pull request by their name. */
const HEAD_OUTPUT =
  /^(?:steps|needs)\.[\w.-]*\.(?:pr[_-]?)?head[_-]?(?:sha|ref|branch|commit)$|^(?:steps|needs)\.[\w.-]*\.(?:pr|pull[_-]?request)[_-](?:sha|ref|branch|commit)$|^(?:steps|needs)\.(?:pr|pull[_-]?request|comment-branch|get-pr|pr-info)\.outputs\.(?:sha|ref)$/;

/** Checkouts of one job behind which a run is looked for: what is behind a later one is behind the first, too. */
const MAX_CHECKOUTS = 8;

interface Checkout {
  readonly step: Step;
  /** The ref or command, as written. */
  readonly ref: string;
  readonly place: Place;
  /** The folder it goes to; empty for the workspace. */
  readonly folder: string;
}

export function pullRequestVerdicts(scope: JobScope): WorkflowVerdict[] {
  const { job, file, known, gates } = scope;
  if (outsiderTriggers(file, [job.condition], known).length === 0)
    return isReused(file) ? unsafeCheckouts(scope) : [];
  let looked = 0;
  for (const [index, step] of job.steps.entries()) {
    if (looked >= MAX_CHECKOUTS) break;
    const checkout = checkoutOf(step, scope);
    const conditions = [job.condition, step.condition];
    const triggers = outsiderTriggers(file, conditions, known);
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
  { ref, place }: Checkout,
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
      `${name}, which ${triggers.join(' and ')} starts with the rights of the repository, checks out ${quoted(ref)} ` +
      `and then runs ${quoted(runs)}: whoever opens a pull request chooses what runs; in reach: ${reach}` +
      (gated ? '; a condition or an approval stands before it' : ''),
    place,
    severity: gated ? 'MEDIUM' : isPrivileged ? 'CRITICAL' : 'HIGH',
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

/** Inputs by which actions are told what to check out. */
const REF_INPUT = /^(?:git[_-]?)?(?:ref|commit|branch|revision|rev|repository)$/i;

function checkoutOf(step: Step, scope: JobScope): Checkout | undefined {
  if (step.uses !== undefined) {
    if (scope.known.refReaders.test(step.uses.text)) return undefined;
    const isOwn = /^actions\/checkout(?:@|$)/i.test(step.uses.text);
    const place = step.with.find(
      ({ key, text }) =>
        (isOwn ? /^(?:ref|repository)$/i : REF_INPUT).test(key) && namesHead(text, scope, step),
    );
    const folder = step.with.find(({ key }) => key === 'path')?.text ?? '';
    return place === undefined ? undefined : { step, ref: place.text, place, folder: folderOf(folder) };
  }
  const script = scope.scriptOf.get(step);
  return script === undefined ? undefined : scriptCheckout(script, scope);
}

const GIT_BRINGS = /^(?:fetch|checkout|pull|switch|reset|clone|merge|worktree)$/;
const PACKED = /zipball|tarball|\/archive\/|codeload\.github\.com/;

/** `git fetch origin pull/1/head`, `gh pr checkout`, `git checkout "$HEAD_SHA"`, a packed copy of the head. */
function scriptCheckout(script: Script, scope: JobScope): Checkout | undefined {
  for (const command of script.commands) {
    const [program = '', ...args] = callOf(command.words, scope.known.commands);
    const words = program === 'git' ? withoutGitOptions(args) : args;
    const line = words.join(' ');
    const fetches = program === 'gh' && /^pr checkout\b/.test(line);
    const isGit = program === 'git' && GIT_BRINGS.test(words[0] ?? '');
    const isPacked =
      PACKED.test(line) &&
      (isFetch(command, scope.known.commands) || (program === 'gh' && words[0] === 'api'));
    const isHeadRef =
      (isGit || isPacked) &&
      (namesHead(line, scope, script.step) ||
        variablesIn(line, script.step, scope).some((variable) => holdsHead(variable, scope)));
    if (!fetches && !isHeadRef) continue;
    return {
      step: script.step,
      ref: [program, ...words].join(' '),
      place: placeOf(script.text, command.start),
      folder: '',
    };
  }
  return undefined;
}

/** `git -C folder -c name=value fetch`. */
function withoutGitOptions(args: readonly string[]): readonly string[] {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += /^-[Cc]$/.test(args[at] ?? '') ? 2 : 1;
  return args.slice(at);
}

/** Variables in a command, as far as the workflow sets them. */
function variablesIn(line: string, step: Step, scope: JobScope): Text[] {
  return [...line.matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(
    ([, name = '']) => variableOf(name, step, scope) ?? [],
  );
}

/** Whether a text names the head of a pull request, itself or through a variable of the workflow. */
function namesHead(text: string, scope: JobScope, step: Step): boolean {
  if (PULL_REF.test(` ${text}`)) return true;
  return referencesIn(text).some((reference) => {
    if (!reference.isValue || !reference.path.startsWith('env.')) return isHead(reference, scope);
    const variable = variableOf(reference.path.slice('env.'.length), step, scope);
    return variable !== undefined && holdsHead(variable, scope);
  });
}

function holdsHead(variable: Text, scope: JobScope): boolean {
  return scope.referencesOf(variable).some((reference) => isHead(reference, scope));
}

function isHead({ path, isValue }: Reference, { known }: JobScope): boolean {
  return isValue && (isListed(path, known.heads) || HEAD_OUTPUT.test(path));
}

function folderOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.join('/');
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
    else if (runsCheckout(call, inside, folder, known)) return call.join(' ');
  }
  return undefined;
}

function runsCheckout(
  call: readonly string[],
  inside: boolean,
  folder: string,
  known: WorkflowKnowledge,
): boolean {
  const [program = '', ...args] = call;
  const path = program.replace(/^\.\//, '');
  if (folder !== '' && path.startsWith(`${folder}/`)) return true;
  if (!inside) return false;
  if (program.startsWith('./')) return true;
  if (runsFiles(program, known)) {
    const executed = executedBy(program, args, known.commands, TEXT_WORDS);
    return executed.from === 'file' && /\.(?:sh|py|[cm]?js|rb|pl|php|ts)$/.test(executed.word);
  }
  if (/^pip3?$/.test(program))
    return args.some((arg) => arg === '-e' || arg === '-r' || /^\.(?:\[|\/|$)/.test(arg));
  return known.runsCheckout.has(program) && !args.some((arg) => arg === '--version' || arg === '-v');
}

/** Those that the list names run something of the folder by themselves. */
function runsFiles(program: string, { commands, runsCheckout: list }: WorkflowKnowledge): boolean {
  const kind = runnerKind(program, commands);
  return (kind === 'shell' || kind === 'interpreter') && !list.has(program);
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
