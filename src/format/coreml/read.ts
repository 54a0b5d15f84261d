// Reads a Core ML model (.mlmodel): classes of the program that it calls, and other models that it names.
import type { Bytes } from '../../core/bytes.ts';
import { ProtobufError } from '../protobuf/errors.ts';
import type { Message, MessageType } from '../protobuf/message.ts';
import { readMessage } from '../protobuf/read.ts';

/** A layer or model whose code is a class of the application. */
export interface CoremlCustom {
  readonly kind: 'layer' | 'model';
  readonly name: string;
  readonly className: string;
  readonly offset: number;
}

/** Another model that is loaded with this one. */
export interface CoremlLink {
  readonly file: string;
  /** Folders, with a colon between them; raw text. */
  readonly searchPath: string;
  readonly offset: number;
}

export interface CoremlFacts {
  /** The first {@link MAX_FACTS} of each. */
  readonly customs: readonly CoremlCustom[];
  readonly links: readonly CoremlLink[];
  readonly stopped?: { readonly code: 'broken' | 'budget'; readonly reason: string; readonly offset: number };
}

const MAX_FACTS = 1000;

const CLASS: MessageType = { name: 'Custom', fields: () => ({ 10: 'text' }) };
const BRANCH: MessageType = { name: 'BranchLayerParams', fields: () => ({ 1: NETWORK, 2: NETWORK }) };
const LOOP: MessageType = { name: 'LoopLayerParams', fields: () => ({ 3: NETWORK, 4: NETWORK }) };
const LAYER: MessageType = {
  name: 'NeuralNetworkLayer',
  unit: true,
  fields: () => ({ 1: 'text', 500: CLASS, 605: BRANCH, 615: LOOP }),
};
/** NeuralNetwork, its classifier and its regressor begin alike. */
const NETWORK: MessageType = { name: 'NeuralNetwork', fields: () => ({ 1: LAYER }) };
const STRING: MessageType = { name: 'StringParameter', fields: () => ({ 1: 'text' }) };
const LINKED_FILE: MessageType = { name: 'LinkedModelFile', fields: () => ({ 1: STRING, 2: STRING }) };
const LINKED: MessageType = { name: 'LinkedModel', fields: () => ({ 1: LINKED_FILE }) };
const PIPELINE: MessageType = { name: 'Pipeline', fields: () => ({ 1: MODEL }) };
const TYPED_PIPELINE: MessageType = { name: 'PipelineClassifier', fields: () => ({ 1: PIPELINE }) };
const MODEL: MessageType = {
  name: 'Model',
  unit: true,
  fields: () => ({
    200: TYPED_PIPELINE,
    201: TYPED_PIPELINE,
    202: PIPELINE,
    303: NETWORK,
    403: NETWORK,
    500: NETWORK,
    555: CLASS,
    556: LINKED,
  }),
};

/**
 * Reads a Model message (mlmodel/format/Model.proto of coremltools). Never throws for what the bytes say: `stopped`
 * tells why reading ended early. Rejects only with the error of the bytes' origin.
 */
export async function readCoreml(bytes: Bytes): Promise<CoremlFacts> {
  const customs: CoremlCustom[] = [];
  const links: CoremlLink[] = [];
  const add = (kind: 'layer' | 'model', unit: Message, custom: Message): void => {
    const name = kind === 'layer' ? unit.text(1) : '';
    if (customs.length < MAX_FACTS)
      customs.push({ kind, name, className: custom.text(10), offset: unit.offset });
  };
  const visit = (unit: Message): void => {
    if (unit.type === LAYER) for (const custom of unit.messages(500)) add('layer', unit, custom);
    if (unit.type !== MODEL) return;
    for (const custom of unit.messages(555)) add('model', unit, custom);
    for (const link of unit.messages(556).flatMap((linked) => linked.messages(1))) {
      const [file, searchPath] = [1, 2].map((field) => link.message(field)?.text(1) ?? '');
      if (links.length < MAX_FACTS)
        links.push({ file: file ?? '', searchPath: searchPath ?? '', offset: link.offset });
    }
  };
  try {
    await readMessage(bytes, MODEL, visit);
    return { customs, links };
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
    const { code, message: reason, offset } = error;
    return { customs, links, stopped: { code: code === 'TOO_MUCH' ? 'budget' : 'broken', reason, offset } };
  }
}
