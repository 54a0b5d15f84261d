// Text that strangers write, put into a script before the shell reads it.
import type { Severity } from '../../core/severity.ts';
import { type Reference, referencesIn } from '../../format/workflow/expressions.ts';
import type { Step, Text } from '../../format/workflow/facts.ts';
import { inReach } from './credentials.ts';
import { isListed, type WorkflowKnowledge } from './knowledge.ts';
import { type JobScope, variableOf } from './scope.ts';
import { isUnprivileged } from './triggers.ts';
import type { WorkflowVerdict } from './verdict.ts';

export function injectionVerdicts(scope: JobScope): WorkflowVerdict[] {
  return scope.job.steps.flatMap((step) =>
    programsOf(step, scope.known).flatMap((program) => verdictsOf(program, step, scope)),
  );
}

/** The script of a step, and inputs that an action runs as a program. */
function programsOf({ run, with: inputs }: Step, known: WorkflowKnowledge): Text[] {
  const scripts = inputs.filter(({ key }) => known.scriptInputs.has(key.toLowerCase()));
  return run === undefined ? scripts : [run, ...scripts];
}

function verdictsOf(program: Text, step: Step, scope: JobScope): WorkflowVerdict[] {
  return referencesIn(program.text).flatMap((reference): WorkflowVerdict[] => {
    const source = untrusted(reference, step, scope);
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
  if (isUnprivileged(file, known)) return 'LOW';
  const isOfFork = known.forkValues.some((value) => path === value || path.startsWith(`${value}.`));
  const isReused = file.kind === 'action' || file.triggers.includes('workflow_call');
  return isOfFork && !isReused && !file.triggers.includes('pull_request_target') ? 'LOW' : 'HIGH';
}

/** The context that a stranger writes, or undefined; variables of the workflow are looked through once. */
function untrusted(reference: Reference, step: Step, scope: JobScope): string | undefined {
  const { path, isValue, within } = reference;
  if (!isValue) return undefined;
  const { untrusted: list } = scope.known;
  const whole = within.includes('tojson');
  if (path.startsWith('github.') && isListed(path, list, whole)) return path;
  if (!path.startsWith('env.')) return undefined;
  const variable = variableOf(path.slice('env.'.length), step, scope);
  const inner = variable === undefined ? [] : scope.referencesOf(variable);
  return inner.find((one) => one.isValue && isListed(one.path, list))?.path;
}
