// Rights and runners: tokens that may write everything, machines that strangers can reach, and caches.
import type { Permissions } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { quoted } from '../quoted.ts';
import { cacheVerdicts } from './caches.ts';
import { type JobScope, placeOf } from './scope.ts';
import { outsiderTriggers } from './triggers.ts';
import type { WorkflowVerdict } from './verdict.ts';

export function rightsVerdicts(scope: JobScope): WorkflowVerdict[] {
  return [
    ...writeAll(scope.job.permissions, scope.name, scope.job.id),
    ...ownMachine(scope),
    ...registration(scope),
    ...cacheVerdicts(scope),
  ];
}

export function writeAll(
  permissions: Permissions | undefined,
  name: string,
  subject: string,
): WorkflowVerdict[] {
  if (permissions?.all !== 'write-all') return [];
  const evidence = `${name} gives its token every right there is (permissions: write-all)`;
  return [
    {
      rule: 'WORKFLOW-WRITE-ALL',
      subject,
      evidence,
      place: { start: permissions.start, end: permissions.start },
    },
  ];
}

/** A discussion or an issue is opened by anybody, and its text reaches a machine that keeps what is put there. */
function ownMachine({ job, file, known, name }: JobScope): WorkflowVerdict[] {
  const open = outsiderTriggers(file, [job.condition], known);
  if (open.length === 0 || !/\bself-hosted\b/i.test(job.runsOn)) return [];
  const isIdle = open.every((trigger) => trigger === 'workflow_run');
  if (isIdle) return [];
  return [
    {
      rule: 'WORKFLOW-OPEN-RUNNER',
      subject: `${job.id}: ${open.join(', ')}`,
      evidence: `${name} runs on a machine of one's own (${quoted(job.runsOn, 60)}) whenever a stranger causes ${open.join(' or ')}`,
      place: { start: job.start, end: job.start },
      severity: open.some((trigger) => /^(?:discussion|issues|issue_comment)/.test(trigger))
        ? 'HIGH'
        : 'MEDIUM',
    },
  ];
}

/** `config.sh --url ... --token ...` of the runner's own package. */
function registration(scope: JobScope): WorkflowVerdict[] {
  return scope.scripts.flatMap((script) =>
    script.commands.flatMap((command): WorkflowVerdict[] => {
      const [program = '', ...args] = callOf(command.words, scope.known.commands);
      const registers =
        /(?:^|[\\/])config\.(?:sh|cmd)$/.test(program) && args.includes('--token') && args.includes('--url');
      if (!registers) return [];
      return [
        {
          rule: 'WORKFLOW-RUNNER-REGISTERED',
          subject: scope.job.id,
          evidence: `${scope.name} registers a machine as a runner, on which further jobs are then run`,
          place: placeOf(script.text, command.start),
        },
      ];
    }),
  );
}
