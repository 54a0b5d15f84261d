// Reads and judges a workflow or an action.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import { WorkflowError } from '../../format/workflow/errors.ts';
import type { WorkflowFacts } from '../../format/workflow/facts.ts';
import { kindsByJob, movedPins } from './changed.ts';
import { isWorkflow } from './claims.ts';
import { downloadVerdicts } from './downloads.ts';
import { injectionVerdicts } from './injection.ts';
import { installVerdicts, systemVerdicts } from './install-check.ts';
import { knownActionVerdicts } from './known-actions.ts';
import { knowledgeOf, type WorkflowKnowledge } from './knowledge.ts';
import { parseWorkflow } from './parse.ts';
import { pullRequestVerdicts } from './pull-request-code.ts';
import { rightsVerdicts, writeAll } from './rights.ts';
import { fileScopeOf, type JobScope, jobScopeOf } from './scope.ts';
import { secretVerdicts, sharedSecrets } from './secrets.ts';
import { sentVerdicts } from './sent.ts';
import { usesVerdicts } from './uses.ts';
import { workflowFindings, type WorkflowVerdict } from './verdict.ts';

/** Bytes of a workflow that are read; GitHub itself takes far less. */
const MAX_BYTES = 4 * 2 ** 20;

export async function inspectWorkflow(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { size } = artifact.bytes;
  if (size > MAX_BYTES) return nothing(`a workflow of ${size} bytes was not read`);
  const text = new TextDecoder().decode(await artifact.bytes.read(0, size));
  try {
    const { files, problem } = await parseWorkflow(text);
    const base = context.before === undefined ? [] : await filesOf(await context.before());
    const known = knowledgeOf(context.rules);
    const before = kindsByJob(base, known);
    const verdicts = [
      ...files.flatMap((file) => fileVerdicts(file, before, known)),
      ...movedPins(files, base, known),
    ];
    return {
      format: isWorkflow(artifact.locator.path) ? 'github-workflow' : 'github-action',
      findings: workflowFindings(verdicts, text, artifact, context.rules),
      members: [],
      incomplete: problem === undefined ? [] : [problem],
    };
  } catch (error) {
    if (error instanceof WorkflowError) return nothing(`not read: ${error.message}`);
    throw error;
  }
}

/** GitHub would go on where we stop. */
function nothing(reason: string): Inspection {
  const incomplete: Incomplete = { code: 'budget', reason, risk: 'runs-code' };
  return { format: 'github-workflow', findings: [], members: [], incomplete: [incomplete] };
}

/** The version before only serves for comparing: what cannot be read of it is not there. */
async function filesOf({ bytes }: Artifact): Promise<readonly WorkflowFacts[]> {
  try {
    return (await parseWorkflow(new TextDecoder().decode(await bytes.read(0, MAX_BYTES)))).files;
  } catch (error) {
    if (error instanceof WorkflowError) return [];
    throw error;
  }
}

type Check = (scope: JobScope) => WorkflowVerdict[];

/** What depends on the credentials in reach: it is new again when a job gets more of them. */
const BY_CREDENTIALS: readonly Check[] = [installVerdicts, systemVerdicts, downloadVerdicts, usesVerdicts];
const BY_ITSELF: readonly Check[] = [
  knownActionVerdicts,
  pullRequestVerdicts,
  injectionVerdicts,
  secretVerdicts,
  sentVerdicts,
  rightsVerdicts,
];

function fileVerdicts(
  file: WorkflowFacts,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  known: WorkflowKnowledge,
): WorkflowVerdict[] {
  const shared = fileScopeOf(file, known);
  const jobs = file.jobs.flatMap((job) => {
    const scope = jobScopeOf(job, shared);
    const had = before.get(job.id);
    const closer = had === undefined ? [] : [...scope.credentials.kinds].filter((kind) => !had.has(kind));
    const reached = BY_CREDENTIALS.flatMap((check) => check(scope));
    return [
      ...(closer.length === 0 ? reached : reached.map((verdict) => withKinds(verdict, closer))),
      ...BY_ITSELF.flatMap((check) => check(scope)),
    ];
  });
  return [...writeAll(file.permissions, 'the workflow', 'workflow'), ...sharedSecrets(shared), ...jobs];
}

function withKinds(verdict: WorkflowVerdict, kinds: readonly string[]): WorkflowVerdict {
  return { ...verdict, subject: `${verdict.subject} (with ${kinds.join(', ')})` };
}
