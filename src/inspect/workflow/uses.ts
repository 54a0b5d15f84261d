// Actions and reusable workflows that are named by a tag or branch: what they are can change without this repository.
import type { Severity } from '../../core/severity.ts';
import type { Uses } from '../../format/workflow/facts.ts';
import { quoted } from '../quoted.ts';
import { inReach } from './credentials.ts';
import type { JobScope } from './scope.ts';
import type { WorkflowVerdict } from './verdict.ts';

/** A tag that names a version: the next one is no worse than the last. */
const VERSION = /^(?:release\/)?v?\d+(?:\.\d+){0,3}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export interface Target {
  /** `owner/repository`, or more, in lower case. */
  readonly name: string;
  readonly owner: string;
  readonly ref: string;
  readonly isPinned: boolean;
}

/** What the repository itself holds, in the workspace or at the commit that runs, and images. */
const NO_REPOSITORY = /^(?:\.{1,2}\/|\$\/|docker:\/\/)/;

/** Undefined for actions of the repository and for images. */
export function targetOf({ text }: Uses): Target | undefined {
  if (NO_REPOSITORY.test(text)) return undefined;
  const at = text.lastIndexOf('@');
  const name = (at === -1 ? text : text.slice(0, at)).toLowerCase();
  const ref = at === -1 ? '' : text.slice(at + 1);
  return { name, owner: name.split('/', 1)[0] ?? '', ref, isPinned: COMMIT.test(ref) };
}

export function usesOf({ job }: JobScope): Uses[] {
  return [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== undefined);
}

export function usesVerdicts(scope: JobScope): WorkflowVerdict[] {
  return usesOf(scope).flatMap((uses) => imageVerdict(uses, scope) ?? pinVerdict(uses, scope) ?? []);
}

function imageVerdict(
  uses: Uses,
  { credentials, isPrivileged, job, name }: JobScope,
): WorkflowVerdict | undefined {
  if (!uses.text.startsWith('docker://') || uses.text.includes('@sha256:')) return undefined;
  return {
    rule: 'WORKFLOW-UNPINNED-USE',
    subject: `${job.id}: ${uses.text}`,
    evidence: `${name} runs the image ${quoted(uses.text)}, whose tag can be moved to another one${reachOf(isPrivileged, credentials)}`,
    place: uses,
    severity: isPrivileged ? 'MEDIUM' : 'LOW',
  };
}

function pinVerdict(uses: Uses, scope: JobScope): WorkflowVerdict | undefined {
  const target = targetOf(uses);
  if (target === undefined || target.isPinned) return undefined;
  const { credentials, isPrivileged, job, known, name } = scope;
  const isPlatform = known.platform.has(target.owner);
  const isDocumented = known.documentedRefs.has(`${target.name}@${target.ref}`);
  const severity: Severity = isPrivileged && !isPlatform && !isDocumented ? 'MEDIUM' : 'LOW';
  const what = VERSION.test(target.ref) ? target.name : uses.text;
  return {
    rule: 'WORKFLOW-UNPINNED-USE',
    subject: isPrivileged ? `${job.id}: ${what}` : what,
    evidence: `${name} uses ${quoted(uses.text)}, which is whatever ${quoted(target.ref)} points at when it runs${reachOf(isPrivileged, credentials)}`,
    place: uses,
    severity,
  };
}

function reachOf(isPrivileged: boolean, credentials: JobScope['credentials']): string {
  return isPrivileged ? `; in reach: ${inReach(credentials)}` : '';
}
