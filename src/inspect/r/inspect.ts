// Reads and judges R's own files.
import type { Artifact, Locator } from '../../core/artifact.ts';
import { sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import type { RFacts } from '../../format/r/facts.ts';
import { readR } from '../../format/r/read.ts';
import { startOfR } from '../../format/r/sniff.ts';
import { baseName } from '../name.ts';
import { isNamed } from './claims.ts';
import { judgeR, kept, type RVerdict } from './judge.ts';
import { rKnowledge } from './knowledge.ts';

/** Offsets listed besides the first. */
const MAX_OFFSETS = 20;

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
    incomplete: incompleteOf(facts),
  };
}

/** R restores `.RData` of the folder that it is started in; the compressed stream of it has the same name. */
function isWorkspace(locator: Locator): boolean {
  return baseName(locator) === '.rdata' && /(?:^|\/)\.RData$/.test(locator.path);
}

/** One finding per rule and subject. */
function grouped(verdicts: readonly RVerdict[], { locator }: Artifact, rules: RuleBook): Finding[] {
  return [...groupBy(verdicts).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [offset, ...moreOffsets] = group.flatMap((verdict) => verdict.offset ?? []);
    return findingOf(rules.rule(first.rule), {
      evidence: first.evidence,
      location: { path: locator.path, members: locator.members, ...(offset !== undefined && { offset }) },
      subject: first.subject,
      moreOffsets: moreOffsets.slice(0, MAX_OFFSETS),
    });
  });
}

function groupBy(verdicts: readonly RVerdict[]): Map<string, RVerdict[]> {
  const groups = new Map<string, RVerdict[]>();
  for (const verdict of verdicts) {
    const key = JSON.stringify([verdict.rule, verdict.subject]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  return groups;
}

/** What R does not read: another program may. A line break at the end is what text form ends with. */
function rest({ bytes }: Artifact, { end, stopped }: RFacts): Member[] {
  if (stopped !== undefined || end + 1 >= bytes.size) return [];
  const left = sliceBytes(bytes, end, bytes.size - end);
  return [{ name: `data behind byte ${end}`, open: () => Promise.resolve({ bytes: left }) }];
}

/** Where the bytes end, R gives up too and hands out nothing; where we stop for a limit, it goes on. */
function incompleteOf({ stopped }: RFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  if (code === 'BROKEN')
    return [{ code: 'broken', reason: `R cannot read it: ${reason}`, risk: 'inert', offset }];
  if (code === 'UNSUPPORTED') return [{ code: 'unsupported', reason, risk: 'unknown', offset }];
  return [{ code: 'budget', reason: `not read to its end: ${reason}`, risk: 'runs-code', offset }];
}

const OLD: Incomplete = {
  code: 'unsupported',
  reason: 'the first version of save(), which R stopped writing in 2001, is not read',
  risk: 'unknown',
};
