// Reads and judges TensorFlow's graphs.
import { type Artifact } from '../../core/artifact.ts';
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { type Inspection, type InspectionContext, type Member, SNIFF_BYTES } from '../../core/inspection.ts';
import type { Span } from '../../format/protobuf/message.ts';
import type { TensorflowFacts, TensorflowKind } from '../../format/tensorflow/facts.ts';
import { readTensorflow, readTensorflowText } from '../../format/tensorflow/read.ts';
import { isGraph } from '../../format/tensorflow/sniff.ts';
import { kindsOf, textKindOf } from './claims.ts';
import { findingOfVerdict } from './findings.ts';
import { judgeGraph } from './judge.ts';
import { inspectNotes, noteAt } from './keras.ts';
import { knowledgeOf } from './knowledge.ts';

const FORMATS: Readonly<Record<TensorflowKind, string>> = {
  'saved-model': 'tensorflow-saved-model',
  'meta-graph': 'tensorflow-meta-graph',
  graph: 'tensorflow-graph',
  'keras-metadata': 'keras-metadata',
};

export async function inspectTensorflow(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const kinds = await kindsOf(artifact);
  const wanted = wantedBy(context);
  const parts: Part[] = [];
  for (const kind of kinds) {
    const facts = await readTensorflow(artifact.bytes, kind, wanted);
    const part = judgedPart(facts, artifact, context);
    const notes = await inspectNotes(facts.configs, artifact, context, noteAt);
    parts.push(notes, { ...part, members: await hiddenGraphs(facts, artifact) });
  }
  return { format: kinds.map((kind) => FORMATS[kind]).join('+'), ...joined(parts) };
}

export async function inspectTensorflowText(
  artifact: Artifact,
  context: InspectionContext,
): Promise<Inspection> {
  const { bytes } = artifact;
  const kind = textKindOf(artifact, await bytes.read(0, SNIFF_BYTES)) ?? 'graph';
  const format = `${FORMATS[kind]}-text`;
  if (bytes.size > MAX_TEXT_BYTES) return { format, findings: [], members: [], incomplete: [TOO_LONG] };
  const text = new TextDecoder().decode(await bytes.read(0, bytes.size));
  const facts = await readTensorflowText(text, kind, wantedBy(context));
  const notes = await inspectNotes(facts.configs, artifact, context, (config) => Promise.resolve(config));
  return { format, ...joined([notes, judgedPart(facts, artifact, context)]) };
}

/** Text is ten times as long as the same graph in bytes, and is held whole. */
const MAX_TEXT_BYTES = 128 * 2 ** 20;
const TOO_LONG: Incomplete = {
  code: 'budget',
  reason: `a graph in text of more than ${MAX_TEXT_BYTES} bytes was not read`,
  risk: 'runs-code',
};

type Part = Omit<Inspection, 'format'>;

function joined(parts: readonly Part[]): Part {
  return {
    findings: parts.flatMap(({ findings }) => findings),
    members: parts.flatMap(({ members }) => members),
    incomplete: parts.flatMap(({ incomplete }) => incomplete),
  };
}

/** Nodes of functions that are called by their name have to be kept too. */
function wantedBy({ rules }: InspectionContext): (op: string) => boolean {
  const knowledge = knowledgeOf(rules);
  return (op) => knowledge.rulesOf(op).length > 0 || !knowledge.isKnown(op);
}

function judgedPart(facts: TensorflowFacts, artifact: Artifact, { rules }: InspectionContext): Part {
  const findings = judgeGraph(facts, rules).map((verdict) => findingOfVerdict(verdict, artifact));
  return { findings, members: [], incomplete: incompleteOf(facts) };
}

/** Graphs inside constants: they are graphs like any other, once something runs them. */
async function hiddenGraphs({ embedded }: TensorflowFacts, { bytes }: Artifact): Promise<Member[]> {
  const members: Member[] = [];
  for (const span of embedded) {
    if (await isGraph(bytes, span)) members.push(memberOf(span, bytes));
  }
  return members;
}

function memberOf({ offset, length }: Span, bytes: Bytes): Member {
  return {
    name: `graph at byte ${offset}`,
    open: () => Promise.resolve({ bytes: sliceBytes(bytes, offset, length) }),
  };
}

/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function incompleteOf({ stopped }: TensorflowFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not a TensorFlow file that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'runs-code', offset },
  ];
}
