// Actions whose code is known to be bad, and owners that are taken for others.
import type { Uses } from '../../format/workflow/facts.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import type { JobScope } from './scope.ts';
import { targetOf, usesOf } from './uses.ts';
import type { WorkflowVerdict } from './verdict.ts';

export function knownActionVerdicts(scope: JobScope): WorkflowVerdict[] {
  return usesOf(scope).flatMap((uses) => [...badCommit(uses, scope), ...lookalike(uses, scope)]);
}

function badCommit(uses: Uses, { credentials, isPrivileged, job, known, name }: JobScope): WorkflowVerdict[] {
  const target = targetOf(uses);
  if (target === undefined) return [];
  // an action may be in a folder of its repository
  const repository = target.name.split('/', 2).join('/');
  if (!known.badCommits.has(`${repository}@${target.ref.toLowerCase()}`)) return [];
  const reach = isPrivileged ? `; in reach: ${inReach(credentials)}` : '';
  return [
    {
      rule: 'WORKFLOW-BAD-ACTION',
      subject: `${job.id}: ${repository}@${target.ref}`,
      evidence: `${name} uses ${quoted(uses.text, 120)}, a commit that is known for taking the secrets of the jobs that run it${reach}`,
      place: uses,
    },
  ];
}

function lookalike(uses: Uses, { job, known, name }: JobScope): WorkflowVerdict[] {
  const target = targetOf(uses);
  const found = target === undefined ? undefined : known.owners.find(target.owner);
  if (target === undefined || found === undefined) return [];
  return [
    {
      rule: 'WORKFLOW-LOOKALIKE-USE',
      subject: `${job.id}: ${target.owner}`,
      evidence: `${name} uses ${quoted(uses.text, 120)}, whose owner differs from ${quoted(found.popular)} only ${found.how}`,
      place: uses,
      severity: known.platform.has(found.popular) ? 'HIGH' : 'MEDIUM',
    },
  ];
}
