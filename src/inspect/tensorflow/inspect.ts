// Reads and judges TensorFlow's graphs.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { type Inspection, type InspectionContext, type Member, SNIFF_BYTES } from '../../core/inspection.ts';
import type { Span } from '../../format/protobuf/message.ts';
import { type Contents, textContents, wireContents } from '../../format/tensorflow/contents.ts';
import type { TensorflowFacts, TensorflowKind } from '../../format/tensorflow/facts.ts';
import { readTensorflow, readTensorflowText } from '../../format/tensorflow/read.ts';
import { isGraphBytes } from '../../format/tensorflow/sniff.ts';
import { kindsOf, textKindOf } from './claims.ts';
import { findingOfVerdict } from './findings.ts';
import { judgeGraph } from './judge.ts';
import { inspectNotes } from './keras.ts';
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
  const contents = wireContents(artifact.bytes);
  const parts: Part[] = [];
  for (const kind of kinds) {
    const facts = await readTensorflow(artifact.bytes, kind, wanted);
    parts.push(await judgedPart(facts, artifact, context, contents));
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
  const facts = await readTensorflowText(bytes, kind, wantedBy(context));
  return { format, ...(await judgedPart(facts, artifact, context, textContents(bytes))) };
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

async function judgedPart(
  facts: TensorflowFacts,
  artifact: Artifact,
  context: InspectionContext,
  contents: Contents,
): Promise<Part> {
  const notes = await inspectNotes(facts.configs, artifact, context, contents);
  const findings = judgeGraph(facts, context.rules).map((verdict) => findingOfVerdict(verdict, artifact));
  const members = await hiddenGraphs(facts, contents);
  return joined([notes, { findings, members, incomplete: incompleteOf(facts) }]);
}

/** Graphs inside constants: they are graphs like any other, once something runs them. */
async function hiddenGraphs({ embedded }: TensorflowFacts, contents: Contents): Promise<Member[]> {
  const members: Member[] = [];
  for (const span of embedded) {
    if (await isGraphBytes(await contents.open(span))) members.push(memberOf(span, contents));
  }
  return members;
}

function memberOf(span: Span, contents: Contents): Member {
  return {
    name: `graph at byte ${span.offset}`,
    open: async () => ({ bytes: await contents.open(span) }),
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
