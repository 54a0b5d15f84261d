// Reads TensorFlow's protobuf files: the operators of a graph, what flows into those that matter, and Keras' notes.
import type { Bytes } from '../../core/bytes.ts';
import { ProtobufError } from '../protobuf/errors.ts';
import type { Located, Message, MessageType, Span } from '../protobuf/message.ts';
import { readMessage } from '../protobuf/read.ts';
import { readTextMessage } from '../protobuf/read-text.ts';
import type {
  TensorflowFacts,
  TensorflowKind,
  TfFunction,
  TfGraphInfo,
  TfNode,
  TfOperator,
  TfScope,
} from './facts.ts';
import { textContents, wireContents, type Contents } from './contents.ts';
import { TENSORFLOW_LIMITS } from './limits.ts';
import { type Attributes, attributesOf, functionsOf, isNumber, nodeOf, stringsOf } from './node.ts';
import { unpackConstant } from './packed.ts';
import { PLUMBING, SOURCES, VARIABLES } from './plumbing.ts';
import {
  FUNCTION,
  GRAPH,
  KERAS_METADATA,
  KERAS_OBJECT,
  META_GRAPH,
  NODE,
  SAVED_MODEL,
  USER_OBJECT,
} from './schema.ts';

const ROOTS: Readonly<Record<TensorflowKind, MessageType>> = {
  'saved-model': SAVED_MODEL,
  'meta-graph': META_GRAPH,
  graph: GRAPH,
  'keras-metadata': KERAS_METADATA,
};

/**
 * Reads a file of that kind. `wanted` says which operators' nodes are kept; names that TensorFlow
 * does not know have to be among them, for a function may be called by its name. Never throws for what the bytes say:
 * `stopped` tells why reading ended early. Rejects only with the error of the bytes' origin.
 */
export async function readTensorflow(
  bytes: Bytes,
  kind: TensorflowKind,
  wanted: (op: string) => boolean,
): Promise<TensorflowFacts> {
  const reader = new TensorflowReader(wanted);
  try {
    await readMessage(bytes, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
    reader.stop(error);
  }
  return reader.facts(wireContents(bytes));
}

/**
 * The same from the text format. Spans are where literals are (see `textContents`). Holds the whole text, with some
 * more for each node that is kept.
 */
export async function readTensorflowText(
  bytes: Bytes,
  kind: TensorflowKind,
  wanted: (op: string) => boolean,
): Promise<TensorflowFacts> {
  const reader = new TensorflowReader(wanted);
  const text = await bytes.read(0, bytes.size);
  try {
    readTextMessage(text, ROOTS[kind], (unit, holders) => reader.take(unit, holders));
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
    reader.stop(error);
  }
  return reader.facts(textContents(bytes));
}

/** A node before the name of its function is known: a function may be named after its nodes. */
interface Kept {
  readonly message: Message;
  readonly node: TfNode;
}

class TensorflowReader {
  private readonly wanted: (op: string) => boolean;
  private readonly operators = new Map<string, TfOperator>();
  private readonly kept: Kept[] = [];
  private readonly functions: TfFunction[] = [];
  private readonly names = new Map<Message, string>();
  private readonly graphs: TfGraphInfo[] = [];
  private readonly embedded: Span[] = [];
  private readonly configs: Located[] = [];
  private stopped: TensorflowFacts['stopped'];

  constructor(wanted: (op: string) => boolean) {
    this.wanted = wanted;
  }

  take(unit: Message, holders: readonly Message[]): void {
    switch (unit.type) {
      case NODE:
        return this.takeNode(unit, holders);
      case FUNCTION:
        return this.takeFunction(unit);
      case META_GRAPH:
        this.graphs.push(infoOf(unit));
        return;
      case USER_OBJECT:
        if (unit.text(1).startsWith('_tf_keras')) this.takeConfig(unit.located(3).at(-1), unit);
        return;
      case KERAS_OBJECT:
        this.takeConfig(unit.located(5).at(-1), unit);
    }
  }

  stop({ code, message: reason, offset }: ProtobufError): void {
    this.stopped = { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset };
  }

  /** `contents` hold what is packed. */
  async facts(contents: Contents): Promise<TensorflowFacts> {
    const nodes: TfNode[] = [];
    for (const { message, node } of this.kept) {
      const scope = { graph: node.scope.graph, function: this.names.get(message) ?? '' };
      nodes.push(await unpackConstant({ ...node, scope }, contents));
    }
    return {
      operators: [...this.operators.values()],
      nodes,
      functions: this.functions,
      graphs: this.graphs,
      embedded: this.embedded,
      configs: this.configs,
      ...(this.stopped === undefined ? {} : { stopped: this.stopped }),
    };
  }

  /** The graph that is being read has no entry yet. */
  private get graph(): number {
    return this.graphs.length;
  }

  private takeNode(node: Message, holders: readonly Message[]): void {
    const op = node.text(2);
    const known = this.operators.get(op);
    if (known === undefined) {
      within(this.operators.size, TENSORFLOW_LIMITS.operators, node, 'kinds of operators');
      this.operators.set(op, { op, node: node.text(1), offset: node.offset, count: 1 });
    } else this.operators.set(op, { ...known, count: known.count + 1 });
    const attributes = attributesOf(node);
    this.takeEmbedded(node, attributes);
    if (!this.matters(op, attributes)) return;
    within(this.kept.length, TENSORFLOW_LIMITS.nodes, node, 'nodes that file names may flow through');
    const scope: TfScope = { graph: this.graph, function: '' };
    const holder = holders.findLast(({ type }) => type === FUNCTION);
    this.kept.push({ message: holder ?? node, node: nodeOf(node, attributes, scope) });
  }

  private matters(op: string, attributes: Attributes): boolean {
    if (PLUMBING.has(op) || SOURCES.has(op) || VARIABLES.has(op)) return !isNumber(attributes);
    return this.wanted(op) || functionsOf(attributes).length > 0;
  }

  private takeFunction(unit: Message): void {
    within(this.functions.length, TENSORFLOW_LIMITS.functions, unit, 'functions');
    const signature = unit.message(1);
    const name = signature?.text(1) ?? '';
    this.names.set(unit, name);
    this.functions.push({
      scope: { graph: this.graph, function: name },
      inputs: signature?.messages(2).map((argument) => argument.text(1)) ?? [],
      returns: unit.messages(4).map((entry) => entry.text(2)),
    });
  }

  /** A message begins with the tag of a field, which names and other text do not. */
  private takeEmbedded(node: Message, attributes: Attributes): void {
    for (const { text, offset, length } of stringsOf(attributes)) {
      if (length < MIN_GRAPH_BYTES || text.charCodeAt(0) > LAST_SMALL_TAG) continue;
      within(this.embedded.length, TENSORFLOW_LIMITS.embedded, node, 'constants that may be graphs');
      this.embedded.push({ offset, length });
    }
  }

  private takeConfig(config: Located | undefined, unit: Message): void {
    if (config === undefined || config.length === 0) return;
    within(this.configs.length, TENSORFLOW_LIMITS.configs, unit, 'configurations of layers');
    this.configs.push(config);
  }
}

/** A graph with one node that does anything. */
const MIN_GRAPH_BYTES = 12;
/** The tag of field 3, the last that graphs begin with, is 0x1a; text begins above. */
const LAST_SMALL_TAG = 0x1f;

function infoOf(meta: Message): TfGraphInfo {
  return {
    saverFilename: meta.message(3)?.text(1) ?? '',
    assets: meta
      .messages(6)
      .map((asset) => ({ tensor: asset.message(1)?.text(1) ?? '', file: asset.text(2) })),
  };
}

function within(count: number, limit: number, { offset }: Message, what: string): void {
  if (count >= limit) throw new ProtobufError('TOO_MUCH', offset, `more than ${limit} ${what}`);
}
