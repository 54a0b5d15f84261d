// The options of an operator of TensorFlow in a TFLite model: a FlexBuffer with its name and its NodeDef.
import { flexStrings } from '../flatbuffers/flexbuffer.ts';
import type { Pages } from '../flatbuffers/pages.ts';
import type { Vector } from '../flatbuffers/table.ts';
import { TFLITE_LIMITS } from './limits.ts';

/** Where the NodeDef is: what the Flex delegate runs is the operator in there, whatever the code is called. */
export async function readFlex(
  pages: Pages,
  { offset, count }: Vector,
): Promise<{ node?: { offset: number; length: number } }> {
  if (count > TFLITE_LIMITS.optionBytes) return {};
  const [, node] = flexStrings(await pages.take(offset, count)) ?? [];
  return node === undefined ? {} : { node: { offset: offset + node.offset, length: node.length } };
}
