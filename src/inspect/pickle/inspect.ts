// Reads and judges pickles: streams -> facts -> verdicts -> findings.
import { type Artifact, memberName } from '../../core/artifact.ts';
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inspection, InspectionContext, Member } from '../../core/inspection.ts';
import { once } from '../../core/once.ts';
import { findingOf } from '../../core/rule.ts';
import type { ArrayData } from '../../format/joblib/arrays.ts';
import { readJoblib } from '../../format/joblib/read.ts';
import type { PickleFacts } from '../../format/pickle/facts.ts';
import { argumentsMatter } from '../../format/pickle/options.ts';
import { readPickle } from '../../format/pickle/read.ts';
import { isTorchLegacy } from '../../format/torch/legacy.ts';
import { TensorNames } from '../../format/torch/tensor-names.ts';
import { keepYoungGenerationSmall } from '../young-generation.ts';
import { evidenceOf } from './evidence.ts';
import { PickleKnowledge, type Standing } from './knowledge.ts';
import { payloadDigest } from './subject.ts';
import { torchTensors } from './torch.ts';
import type { Verdict, Verdicts } from './verdict.ts';
import { judgeFacts } from './verdicts.ts';

/**
 * Rules whose findings stay the same when the weights around them change: they are about a name, not a payload. A
 * model that is trained again keeps its class.
 */
const MAY_CHANGE: ReadonlySet<string> = new Set(['PICKLE-UNKNOWN-GLOBAL', 'PICKLE-FORMAT', 'PICKLE-ANOMALY']);

/** Further offsets of one root cause that are worth listing: enough to see the pattern. */
const MAX_OFFSETS = 20;

const NAMES = /^[A-Za-z_][\w.]*$/;

/**
 * Whether the machine, which refuses only what loaders refuse, gets as far as running something. The sniff is stricter
 * about text, so that it could be led to look away.
 */
export async function doesSomething(bytes: Bytes): Promise<boolean> {
  const { facts } = await readPickle(bytes, { multiple: false, trailing: 'ignore' });
  const acts = facts.some(
    ({ kind }) => kind === 'call' || kind === 'dynamic-global' || kind === 'global-state',
  );
  // Data that happens to hold opcodes names nothing.
  return (
    acts &&
    facts.some((fact) => fact.kind === 'global' && NAMES.test(`${fact.global.module}.${fact.global.name}`))
  );
}

export async function inspectPickle(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  keepYoungGenerationSmall();
  const head = await artifact.bytes.read(0, 64);
  const legacy = isTorchLegacy(head);
  const knowledge = knowledgeOf(context);
  const names = new TensorNames();
  const { pickle, arrays, incomplete } = await readJoblib(artifact.bytes, {
    // Each of these holds a payload of its own: none is a repetition of another.
    argumentsMatter: (callee) => argumentsMatter(callee) || holdsPayload(knowledge.standingOf(callee).kind),
    trailing: legacy ? 'ignore' : 'inspect',
    isDangerous: (global) => knowledge.standingOf(global).kind === 'dangerous',
    watch: names,
  });
  const verdicts = judgeFacts(pickle.facts, knowledge);
  const { findings, tensors } = torchTensors(names, artifact, context);
  return {
    format: legacy ? 'torch-legacy' : arrays.length > 0 ? 'joblib' : 'pickle',
    findings: [...(await findingsOf(verdicts, artifact, context)), ...findings],
    members: [...membersOf(verdicts, artifact), ...arrayMembers(arrays, artifact)],
    incomplete: [...brokenStreams(pickle), ...incomplete, ...unreadableNested(verdicts)],
    ...(tensors !== undefined && { tensors }),
  };
}

function holdsPayload(kind: Standing['kind']): boolean {
  return kind === 'nested-loader' || kind === 'carrier' || kind === 'combinator';
}

function knowledgeOf({ rules, allowedGlobals }: InspectionContext): PickleKnowledge {
  return rules.index('pickle', allowedGlobals, () => new PickleKnowledge(rules, allowedGlobals));
}

/** One finding per rule and root cause, with every offset. */
async function findingsOf(
  verdicts: Verdicts,
  artifact: Artifact,
  context: InspectionContext,
): Promise<Finding[]> {
  const groups = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts.verdicts) {
    const key = JSON.stringify([verdict.rule, verdict.about]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [verdict]);
    else group.push(verdict);
  }
  const findings: Finding[] = [];
  const digest = once(() => payloadDigest(artifact.bytes));
  for (const group of groups.values()) findings.push(await findingOfGroup(group, artifact, context, digest));
  const worthNoting = findings.some((finding) => finding.rule !== 'PICKLE-ANOMALY');
  return verdicts.needsCode && !worthNoting ? [...findings, formatNote(artifact, context)] : findings;
}

async function findingOfGroup(
  group: readonly [Verdict, ...Verdict[]],
  artifact: Artifact,
  context: InspectionContext,
  digest: () => Promise<string>,
): Promise<Finding> {
  const [first, ...more] = group;
  const { path, members } = artifact.locator;
  return findingOf(context.rules.rule(first.rule), {
    evidence: evidenceOf(first, holderOf(artifact)),
    location: { path, members, offset: first.offset },
    moreOffsets: more.slice(0, MAX_OFFSETS).map((verdict) => verdict.offset),
    subject: MAY_CHANGE.has(first.rule) ? first.about : `${first.about} ${await digest()}`,
  });
}

function formatNote(artifact: Artifact, context: InspectionContext): Finding {
  const { path, members } = artifact.locator;
  return findingOf(context.rules.rule('PICKLE-FORMAT'), {
    evidence: `loading ${holderOf(artifact)} runs framework code; only known classes were found`,
    location: { path, members },
    subject: 'format',
  });
}

function membersOf(verdicts: Verdicts, artifact: Artifact): Member[] {
  return verdicts.nested.map(({ offset, length }) => ({
    name: `payload at byte ${offset}`,
    use: 'pickle',
    open: () => Promise.resolve({ bytes: sliceBytes(artifact.bytes, offset, length) }),
  }));
}

/** Arrays of objects are pickles of their own. */
function arrayMembers(arrays: readonly ArrayData[], { bytes }: Artifact): Member[] {
  return arrays.flatMap(({ start, end, pickled }) => {
    const open: Member['open'] = () => Promise.resolve({ bytes: sliceBytes(bytes, start, end - start) });
    return pickled ? [{ name: `objects at byte ${start}`, open }] : [];
  });
}

function brokenStreams(pickle: PickleFacts): Incomplete[] {
  return pickle.streams.flatMap((stream) => (stream.stopped === undefined ? [] : [stream.stopped]));
}

function unreadableNested(verdicts: Verdicts): Incomplete[] {
  return verdicts.unreadableNested.map((offset) => ({
    code: 'unsupported',
    reason: 'holds a nested payload that is not written as constant bytes',
    risk: 'unknown',
    offset,
  }));
}

function holderOf(artifact: Artifact): string {
  return memberName(artifact.locator) ?? artifact.locator.path;
}
