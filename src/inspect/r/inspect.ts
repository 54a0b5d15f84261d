// Reads and judges R's own files.
import type { Artifact, Locator } from '../../core/artifact.ts';
import { sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import type { RFacts } from '../../format/r/facts.ts';
import { readR } from '../../format/r/read.ts';
import { startOfR } from '../../format/r/sniff.ts';
import { baseName } from '../name.ts';
import { isNamed } from './claims.ts';
import { grouped, incompleteOf } from './findings.ts';
import { judgeR, kept } from './judge.ts';
import { rKnowledge } from './knowledge.ts';

export async function inspectR(artifact: Artifact, { rules }: InspectionContext): Promise<Inspection> {
  const { bytes, locator } = artifact;
  const head = await bytes.read(0, 256);
  const start = startOfR(head, isNamed(locator));
  if (start === undefined) return { format: 'r-data', findings: [], members: [], incomplete: [OLD] };
  const knowledge = rKnowledge(rules);
  const facts = await readR(bytes, start, kept(knowledge));
  const verdicts = judgeR(facts, knowledge, isWorkspace(locator));
  return {
    format: start.isSaved ? 'r-saved' : 'r-object',
    findings: grouped(verdicts, artifact, rules),
    members: rest(artifact, facts),
    incomplete: facts.stopped === undefined ? [] : [incompleteOf(facts.stopped)],
  };
}

/** R restores `.RData` of the folder that it is started in; the compressed stream of it has the same name. */
function isWorkspace(locator: Locator): boolean {
  return baseName(locator) === '.rdata' && /(?:^|\/)\.RData$/.test(locator.path);
}

/** What R does not read: another program may. A line break at the end is what text form ends with. */
function rest({ bytes }: Artifact, { end, stopped }: RFacts): Member[] {
  if (stopped !== undefined || end + 1 >= bytes.size) return [];
  const left = sliceBytes(bytes, end, bytes.size - end);
  return [{ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: left }) }];
}

const OLD: Incomplete = {
  code: 'unsupported',
  reason: 'the first version of save(), which R stopped writing in 2001, is not read',
  risk: 'unknown',
};
