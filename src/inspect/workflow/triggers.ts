// Who can start a workflow, and with whose rights.
import type { Job, Step, WorkflowFacts } from '../../format/workflow/facts.ts';
import type { WorkflowKnowledge } from './knowledge.ts';

/** Conditions that compare the event with one name: `github.event_name == 'push'`. */
const EVENT_IS = /\bgithub\.event_name\s*==\s*'([\w-]+)'/gi;
const RUN_EVENT_IS = /\bgithub\.event\.workflow_run\.event\s*==\s*'([\w-]+)'/gi;

/**
 * The triggers by which a stranger starts the job with the rights of the repository. Conditions on the event are
 * believed when they only name other events.
 */
export function outsiderTriggers(
  file: WorkflowFacts,
  conditions: readonly string[],
  known: WorkflowKnowledge,
): string[] {
  const triggers = file.triggers.filter((trigger) => known.outsiders.has(trigger));
  return triggers.filter((trigger) => conditions.every((condition) => allows(condition, trigger)));
}

/** What may turn a comparison round: `!(...)`, `(...) == false`, `... == 'push' == false`. */
const TURNED = /!\s*\(|[)']\s*[!=]=|[!=]=\s*\(/;

/** Only a condition that compares the event in each of its alternatives rules others out. */
function allows(condition: string, trigger: string): boolean {
  const alternatives = condition.split('||');
  if (TURNED.test(condition)) return true;
  return alternatives.some((alternative) => {
    const events = namesIn(alternative, EVENT_IS);
    if (events.length > 0 && !events.includes(trigger)) return false;
    const runs = namesIn(alternative, RUN_EVENT_IS);
    return (
      trigger !== 'workflow_run' ||
      runs.length === 0 ||
      runs.some((event) => event.startsWith('pull_request'))
    );
  });
}

function namesIn(condition: string, pattern: RegExp): string[] {
  return [...condition.matchAll(pattern)].map(([, name = '']) => name);
}

/** Whether everybody who can start the workflow gets only what a fork gets: a token that reads, and no secrets. */
export function isUnprivileged(file: WorkflowFacts, known: WorkflowKnowledge): boolean {
  return file.kind === 'workflow' && file.triggers.every((trigger) => known.unprivileged.has(trigger));
}

/** Words of a condition under which a maintainer had to do something first. */
const GATE =
  /author_association|\.labels\b|\.label\.name|github\.actor\b|\.user\.login|\.sender\.|permission|is_member|authorized|allowed|head\.repo\.(?:full_name|fork)|head_repository\.full_name/i;

/** The same in a script or in the name of an action that asks GitHub about the person. */
const ASKS = /collaborators\/|author_association|permission|membership/i;

/**
 * Whether a person, or a list of persons, stands between a stranger and a step: in a condition, in an earlier step or
 * in a job that has to end before.
 */
export function isGated(
  job: Job,
  conditions: readonly string[],
  earlier: readonly Step[],
  gates: ReadonlySet<string>,
): boolean {
  if (job.hasEnvironment || conditions.some((condition) => GATE.test(condition))) return true;
  return earlier.some(asks) || job.needs.some((id) => gates.has(id));
}

/** Whether a job finds out who started it, for those that need it. */
export function asksFirst({ condition, steps }: Job): boolean {
  return GATE.test(condition) || steps.some(asks);
}

function asks({ run, uses, condition }: Step): boolean {
  return GATE.test(condition) || ASKS.test(run?.text ?? '') || ASKS.test(uses?.text ?? '');
}
