// TensorFlow's operators in a TFLite model, as the graph that the rules for TensorFlow judge.
import { sliceBytes, type Bytes } from '../../core/bytes.ts';
import { ProtobufError } from '../../format/protobuf/errors.ts';
import { readMessage } from '../../format/protobuf/read.ts';
import type { TensorflowFacts, TfNode, TfOperator } from '../../format/tensorflow/facts.ts';
import { attributesOf, nodeOf } from '../../format/tensorflow/node.ts';
import { NODE } from '../../format/tensorflow/schema.ts';
import type { TfliteFlex } from '../../format/tflite/facts.ts';

const SCOPE = { graph: 0, function: '' } as const;
const FLEX = 'Flex';

export interface FlexGraph {
  readonly graph: TensorflowFacts;
  /** Operators whose NodeDef cannot be read, or says another operator than the model does. */
  readonly lies: readonly { readonly detail: string; readonly offset: number }[];
}

/** The delegate runs the operator of the NodeDef, so that is the one that counts. */
export async function flexGraph(flex: readonly TfliteFlex[], bytes: Bytes): Promise<FlexGraph> {
  const nodes: TfNode[] = [];
  const lies: { detail: string; offset: number }[] = [];
  const operators = new Map<string, TfOperator>();
  for (const [index, each] of flex.entries()) {
    const { name, offset } = each;
    const node = await readNode(each, bytes);
    const op = node?.op ?? name.slice(FLEX.length);
    if (node === undefined)
      lies.push({ detail: `the operator ${JSON.stringify(name)} has no readable NodeDef`, offset });
    else if (`${FLEX}${op}` !== name) {
      lies.push({ detail: `the operator ${JSON.stringify(name)} runs ${JSON.stringify(op)}`, offset });
    }
    nodes.push(...withInputs(index, each, node, op));
    const known = operators.get(op);
    operators.set(
      op,
      known === undefined ? { op, node: name, offset, count: 1 } : { ...known, count: known.count + 1 },
    );
  }
  const nothing = { functions: [], graphs: [], embedded: [], configs: [] };
  return { graph: { ...nothing, operators: [...operators.values()], nodes }, lies };
}

async function readNode({ node: span, offset }: TfliteFlex, bytes: Bytes): Promise<TfNode | undefined> {
  if (span === undefined) return undefined;
  try {
    const node = await readMessage(sliceBytes(bytes, span.offset, span.length), { ...NODE, unit: false });
    return { ...nodeOf(node, attributesOf(node), SCOPE), offset };
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
}

/** The node with a constant or placeholder for each input that is one. */
function withInputs(
  index: number,
  { name, inputs, offset }: TfliteFlex,
  node: TfNode | undefined,
  op: string,
): TfNode[] {
  const source = (number: number): string => `${index}/${number}`;
  const plain = { scope: SCOPE, inputs: [], texts: new Map(), functions: [], offset };
  const sources = inputs.flatMap((input, number): TfNode[] => {
    if (input === 'computed') return [];
    if (input === 'input') return [{ ...plain, name: source(number), op: 'Placeholder' }];
    return [{ ...plain, name: source(number), op: 'Const', constants: input }];
  });
  const own = { ...plain, texts: node?.texts ?? plain.texts, functions: node?.functions ?? [] };
  return [
    { ...own, name: node?.name ?? name, op, inputs: inputs.map((_, number) => source(number)) },
    ...sources,
  ];
}
