// Text that strangers write, put into a script before the shell reads it.
import type { Severity } from '../../core/severity.ts';
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Step, Text } from '../../format/workflow/facts.ts';
import { inReach } from './credentials.ts';
import { evaluatedIn } from './evaluated.ts';
import type { WorkflowKnowledge } from './knowledge.ts';
import { type JobScope, placeOf } from './scope.ts';
import { untrustedSource, writtenSource } from './untrusted.ts';
import { isUnprivileged } from './triggers.ts';
import type { WorkflowVerdict } from './verdict.ts';
import { writesOf } from './writes.ts';

export function injectionVerdicts(scope: JobScope): WorkflowVerdict[] {
  return scope.job.steps.flatMap((step) => [
    ...programsOf(step, scope.known).flatMap((program) => verdictsOf(program, step, scope)),
    ...environmentVerdicts(step, scope),
    ...evaluatedVerdicts(step, scope),
  ]);
}

/** Text with line breaks in the file of the environment sets other variables too, for all steps behind. */
function environmentVerdicts(step: Step, scope: JobScope): WorkflowVerdict[] {
  const script = scope.scriptOf.get(step);
  if (script === undefined) return [];
  return writesOf(script, 'GITHUB_ENV').flatMap(({ value, command }): WorkflowVerdict[] => {
    const source = writtenSource(value, step, scope);
    // names of branches and tags have no line breaks
    if (source === undefined || value.includes('${{') || NO_LINES.test(source)) return [];
    return [
      {
        rule: 'WORKFLOW-INJECTION',
        subject: `${scope.job.id}: ${source} in GITHUB_ENV`,
        evidence: `${scope.name} writes ${source} into the environment of all later steps, where a line break in it sets any other variable`,
        place: placeOf(script.text, command.start),
        severity: severityOf(source, scope),
      },
    ];
  });
}

/** A variable is safe as a word, and not as a program. */
function evaluatedVerdicts(step: Step, scope: JobScope): WorkflowVerdict[] {
  const script = scope.scriptOf.get(step);
  if (script === undefined || step.env.length + scope.job.env.length + scope.file.env.length === 0) return [];
  return evaluatedIn(script, step, scope).map(({ source, command }) => ({
    rule: 'WORKFLOW-INJECTION',
    subject: `${scope.job.id}: ${source} as a program`,
    evidence: `${scope.name} runs ${source} as a program, by way of a variable: whoever writes it chooses what runs`,
    place: placeOf(script.text, command.start),
    severity: severityOf(source, scope),
  }));
}

const NO_LINES = /(?:_ref|\.ref|\.label|_branch|\.email|\.page_name)$/;

/** The script of a step, and inputs that an action runs as a program. */
function programsOf({ run, with: inputs }: Step, known: WorkflowKnowledge): Text[] {
  const scripts = inputs.filter(({ key }) => known.scriptInputs.has(key.toLowerCase()));
  return run === undefined ? scripts : [run, ...scripts];
}

/** What an action is given is up to its caller, who may hand on text of strangers. */
function inputOf({ path, isValue }: Reference, { file }: JobScope): string | undefined {
  return file.kind === 'action' && isValue && path.startsWith('inputs.') ? path : undefined;
}

function verdictsOf(program: Text, step: Step, scope: JobScope): WorkflowVerdict[] {
  return referencesIn(program.text).flatMap((reference): WorkflowVerdict[] => {
    const source = untrustedSource(reference, step, scope) ?? inputOf(reference, scope);
    if (source === undefined) return [];
    const reach = scope.isPrivileged ? `; in reach: ${inReach(scope.credentials)}` : '';
    return [
      {
        rule: 'WORKFLOW-INJECTION',
        subject: `${scope.job.id}: ${source}`,
        evidence: `${scope.name} puts ${source} into a script before it runs, so that whoever writes it adds commands${reach}`,
        place: { ...program, near: reference.offset },
        severity: severityOf(source, scope),
      },
    ];
  });
}

/**
 * Where only forks' rights are to be had, the writer could change the workflow just as well; and some values are empty
 * for all other events.
 */
function severityOf(path: string, { file, known }: JobScope): Severity {
  if (path.startsWith('inputs.')) return 'LOW';
  if (isUnprivileged(file, known)) return 'LOW';
  const isOfFork = known.forkValues.some((value) => path === value || path.startsWith(`${value}.`));
  const isReused = file.kind === 'action' || file.triggers.includes('workflow_call');
  return isOfFork && !isReused && !file.triggers.includes('pull_request_target') ? 'LOW' : 'HIGH';
}
