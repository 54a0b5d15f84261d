// Caches in front of a release: what a job with fewer rights wrote into one is run with more.
import type { Severity } from '../../core/severity.ts';
import type { Step, Uses } from '../../format/workflow/facts.ts';
import { callOf } from '../command/call.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import type { WorkflowKnowledge } from './knowledge.ts';
import type { JobScope } from './scope.ts';
import { targetOf } from './uses.ts';
import type { WorkflowVerdict } from './verdict.ts';

export function cacheVerdicts(scope: JobScope): WorkflowVerdict[] {
  const { job, known, name, credentials, isPrivileged } = scope;
  if (!isPrivileged) return [];
  const isRelease = publishes(scope);
  if (!isRelease && !credentials.kinds.has('identity') && !credentials.kinds.has('write')) return [];
  const restored = job.steps.flatMap((step) => cacheOf(step, known) ?? []);
  const [cache] = [...restored.filter(({ isAsked }) => isAsked), ...restored];
  if (cache === undefined) return [];
  // one that is on by itself was chosen by nobody, and is in half of all releases
  const severity: Severity = isRelease && cache.isAsked ? 'MEDIUM' : 'LOW';
  return [
    {
      rule: 'WORKFLOW-CACHE-IN-RELEASE',
      subject: job.id,
      evidence: `${name}${isRelease ? ', which publishes,' : ''} restores a cache with ${quoted(cache.uses.text, 80)}; jobs with fewer rights may have filled it; in reach: ${inReach(credentials)}`,
      place: cache.uses,
      severity,
    },
  ];
}

interface Cache {
  readonly uses: Uses;
  /** Whether the workflow asks for it. */
  readonly isAsked: boolean;
}

const OFF = /^(?:false)?$/i;

function cacheOf({ uses, with: inputs }: Step, known: WorkflowKnowledge): Cache | undefined {
  const target = uses === undefined ? undefined : targetOf(uses);
  const input = target === undefined ? undefined : known.caches.get(target.name);
  if (uses === undefined || input === undefined) return undefined;
  if (input === '') return { uses, isAsked: true };
  const isDefault = input.startsWith('-');
  const name = isDefault ? input.slice(1) : input;
  const value = inputs.find(({ key }) => key.toLowerCase() === name)?.text;
  if (value === undefined) return isDefault ? { uses, isAsked: false } : undefined;
  return OFF.test(value.trim()) ? undefined : { uses, isAsked: true };
}

/** Whether a job hands packages or releases to others. */
export function publishes({ job, scripts, known }: JobScope): boolean {
  return (
    job.steps.some(({ uses }) => {
      const target = uses === undefined ? undefined : targetOf(uses);
      return target !== undefined && known.publishingActions.has(target.name);
    }) ||
    scripts.some(({ commands }) =>
      commands.some(({ words }) => {
        const call = callOf(words, known.commands);
        return known.publishingCommands.some((begin) => begin.every((word, index) => call[index] === word));
      }),
    )
  );
}
