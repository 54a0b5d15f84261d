// The inspector of TensorFlow's protobuf files: SavedModels, graphs, and the notes that Keras keeps beside them.
import { type Artifact, memberName } from '../../core/artifact.ts';
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Finding } from '../../core/finding.ts';
import {
  type Inspection,
  type InspectionContext,
  type Inspector,
  type Member,
  SNIFF_BYTES,
} from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import type { Span } from '../../format/protobuf/message.ts';
import { mayBeMessage } from '../../format/protobuf/outline.ts';
import type { TensorflowFacts, TensorflowKind } from '../../format/tensorflow/facts.ts';
import { readTensorflow, readTensorflowText } from '../../format/tensorflow/read.ts';
import { isGraph, tensorflowKinds, tensorflowTextKind } from '../../format/tensorflow/sniff.ts';
import { baseName } from '../name.ts';
import { judgeGraph, type Verdict } from './judge.ts';
import { inspectNotes, noteAt } from './keras.ts';
import { knowledgeOf } from './knowledge.ts';

/** Further offsets of one root cause that are worth listing. */
const MAX_OFFSETS = 20;

/** Names that TensorFlow and Keras look for in the folder of a SavedModel, whatever is inside. */
const FIXED_NAMES: ReadonlyMap<string, TensorflowKind> = new Map([
  ['saved_model.pb', 'saved-model'],
  ['keras_metadata.pb', 'keras-metadata'],
]);

const FORMATS: Readonly<Record<TensorflowKind, string>> = {
  'saved-model': 'tensorflow-saved-model',
  'meta-graph': 'tensorflow-meta-graph',
  graph: 'tensorflow-graph',
  'keras-metadata': 'keras-metadata',
};

export const tensorflowInspector: Inspector = {
  name: 'tensorflow',
  recognises: (artifact, head) =>
    (mayBeMessage(head, artifact.bytes.size) || FIXED_NAMES.has(baseName(artifact.locator))) &&
    kindsOf(artifact).then((kinds) => kinds.length > 0),
  inspect: inspectTensorflow,
};

/** By structure; one of the fixed names is enough where the structure shows nothing. */
async function kindsOf({ bytes, locator }: Artifact): Promise<TensorflowKind[]> {
  const kinds = await tensorflowKinds(bytes);
  const fixed = FIXED_NAMES.get(baseName(locator));
  return fixed === undefined || kinds.includes(fixed) || bytes.size === 0 ? kinds : [...kinds, fixed];
}

async function inspectTensorflow(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
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

/** The same in protobuf's text format, which TensorFlow loads where the binary file is missing. */
export const tensorflowTextInspector: Inspector = {
  name: 'tensorflow-text',
  recognises: (artifact, head) => textKindOf(artifact, head) !== undefined,
  async inspect(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
    const { bytes } = artifact;
    const kind = textKindOf(artifact, await bytes.read(0, SNIFF_BYTES)) ?? 'graph';
    const format = `${FORMATS[kind]}-text`;
    if (bytes.size > MAX_TEXT_BYTES) return { format, findings: [], members: [], incomplete: [TOO_LONG] };
    const text = new TextDecoder().decode(await bytes.read(0, bytes.size));
    const facts = await readTensorflowText(text, kind, wantedBy(context));
    const notes = await inspectNotes(facts.configs, artifact, context, (config) => Promise.resolve(config));
    return { format, ...joined([notes, judgedPart(facts, artifact, context)]) };
  },
};

const TEXT_NAME = 'saved_model.pbtxt';
/** Text is ten times as long as the same graph in bytes, and is held whole. */
const MAX_TEXT_BYTES = 128 * 2 ** 20;
const TOO_LONG: Incomplete = {
  code: 'budget',
  reason: `a graph in text of more than ${MAX_TEXT_BYTES} bytes was not read`,
  risk: 'runs-code',
};

function textKindOf({ locator }: Artifact, head: Uint8Array): TensorflowKind | undefined {
  return tensorflowTextKind(head) ?? (baseName(locator) === TEXT_NAME ? 'saved-model' : undefined);
}

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

export function findingOfVerdict(
  { rule, about, evidence, offsets }: Verdict,
  { locator }: Artifact,
): Finding {
  const { path, members } = locator;
  const [offset, ...more] = offsets;
  return findingOf(rule, {
    evidence: `${memberName(locator) ?? path} ${evidence}`,
    location: { path, members, ...(offset === undefined ? {} : { offset }) },
    moreOffsets: more.slice(0, MAX_OFFSETS),
    subject: about,
  });
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
