// Secrets that are handed out all at once, and code that takes them from the runner's memory.
import { referencesIn } from '../../format/workflow/expressions.ts';
import type { Text } from '../../format/workflow/facts.ts';
import { quoted } from '../quoted.ts';
import type { FileScope, JobScope } from './scope.ts';
import { targetOf } from './uses.ts';
import type { WorkflowVerdict } from './verdict.ts';

export function secretVerdicts(scope: JobScope): WorkflowVerdict[] {
  return [...dumps(scope), ...inherited(scope), ...scraping(scope)];
}

/** All secrets in the environment of the workflow. */
export function sharedSecrets({ file }: FileScope): WorkflowVerdict[] {
  return file.env.flatMap((text) => dump(text, 'workflow', 'the workflow', false));
}

function dumps({ job, name }: JobScope): WorkflowVerdict[] {
  const inputs = [...job.steps.flatMap((step) => step.with), ...job.given];
  const given = new Set(inputs.map(({ start }) => start));
  return job.expressions.flatMap((text) => dump(text, job.id, name, given.has(text.start)));
}

/** A value that names `secrets` itself, whole, makes one text of them all. */
function dump(text: Text, subject: string, name: string, isGiven: boolean): WorkflowVerdict[] {
  const reference = referencesIn(text.text).find(({ path, isValue }) => isValue && isWhole(path));
  if (reference === undefined) return [];
  const what = isGiven ? 'gives an action' : 'makes one text of';
  return [
    {
      rule: 'WORKFLOW-ALL-SECRETS',
      subject: `${subject}: ${isGiven ? 'gives' : 'writes'} all secrets`,
      evidence: `${name} ${what} all secrets that the repository has; each of them would have to be replaced`,
      place: { ...text, near: reference.offset },
      severity: isGiven ? 'HIGH' : 'CRITICAL',
    },
  ];
}

function isWhole(path: string): boolean {
  return path === 'secrets' || path === 'secrets.*';
}

function inherited({ job, name }: JobScope): WorkflowVerdict[] {
  const target = job.uses === undefined ? undefined : targetOf(job.uses);
  if (!job.inheritsSecrets || job.uses === undefined || target === undefined) return [];
  return [
    {
      rule: 'WORKFLOW-SECRETS-INHERIT',
      subject: `${job.id}: ${target.name}`,
      evidence: `${name} hands all secrets to ${quoted(job.uses.text)}, a workflow of another repository`,
      place: job.uses,
      severity: target.isPinned ? 'LOW' : 'MEDIUM',
    },
  ];
}

function scraping(scope: JobScope): WorkflowVerdict[] {
  return programsOf(scope).flatMap((program): WorkflowVerdict[] => {
    const match = scope.known.scraping
      .map((pattern) => pattern.exec(program.text))
      .find((found) => found !== null);
    if (match === undefined) return [];
    return [
      {
        rule: 'WORKFLOW-MEMORY-DUMP',
        subject: `${scope.job.id}: ${match[0]}`,
        evidence: `${scope.name} reads the memory of processes (${quoted(match[0], 60)}), where the runner keeps every secret of the job`,
        place: { ...program, near: match.index },
      },
    ];
  });
}

function programsOf({ job }: JobScope): Text[] {
  return job.steps.flatMap(({ run, with: inputs }) => [
    ...(run === undefined ? [] : [run]),
    ...inputs.filter(({ key }) => key === 'script'),
  ]);
}
