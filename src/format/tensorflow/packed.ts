// String constants in tensor_content: all lengths as varints, then all strings (tensor.cc, EncodeStringList).
import type { Contents } from './contents.ts';
import type { TfNode } from './facts.ts';
import { TENSORFLOW_LIMITS } from './limits.ts';

/** Enough for the texts that are kept of one constant. */
const MAX_BYTES = 64 * 1024;

/** The node with its packed strings unpacked; strings that are not there are left out. */
export async function unpackConstant(node: TfNode, contents: Contents): Promise<TfNode> {
  if (node.packed === undefined) return node;
  const { span, count } = node.packed;
  const bytes = await contents.open(span);
  const data = await bytes.read(0, MAX_BYTES);
  return { ...node, constants: unpack(data, count) };
}

function unpack(data: Uint8Array, count: number): string[] {
  const lengths: number[] = [];
  let at = 0;
  while (lengths.length < count && at < data.length) {
    let length = 0;
    let scale = 1;
    for (let byte = 0x80; byte >= 0x80 && at < data.length; scale *= 128) {
      byte = data[at++] ?? 0;
      length += (byte & 0x7f) * scale;
    }
    lengths.push(length);
  }
  const decoder = new TextDecoder();
  return lengths.slice(0, TENSORFLOW_LIMITS.texts).map((length) => {
    const text = decoder.decode(data.subarray(at, at + Math.min(length, TENSORFLOW_LIMITS.characters)));
    at += length;
    return text;
  });
}
