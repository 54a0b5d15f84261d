// Tells ONNX models from other protobuf messages, and from everything else, by structure.
import type { Bytes } from '../../core/bytes.ts';
import { firstSpan, type OutlineField, outlineOf } from '../protobuf/outline.ts';
import type { Span } from '../protobuf/message.ts';
import { LENGTH, VARINT } from '../protobuf/wire.ts';
import { ONNX_LIMITS } from './limits.ts';

const OPERATOR = /^[A-Za-z_][A-Za-z0-9_.:]*$/;
const OPERATOR_BYTES = 200;
const IR_VERSIONS = 1000;

/**
 * Whether the bytes are a ModelProto with a graph, or with functions or training graphs. Passes over fields that do
 * not belong there, as loaders do. Reads a few kilobytes.
 */
export async function looksLikeOnnx(bytes: Bytes): Promise<boolean> {
  const fields = await outlineOf(bytes, { offset: 0, length: bytes.size }, ONNX_LIMITS.outline);
  const versioned = fields?.some(
    ({ field, wire, value }) => field === 1 && wire === VARINT && value > 0 && value < IR_VERSIONS,
  );
  if (fields === undefined || versioned !== true) return false;
  if ((await some(bytes, fields, 7, isGraph)) || (await some(bytes, fields, 25, isFunction))) return true;
  return (await some(bytes, fields, 20, isTraining)) || isEmptyModel(bytes, fields);
}

/** Whether one of the first messages of a field is of that kind. */
async function some(
  bytes: Bytes,
  fields: readonly OutlineField[] | undefined,
  field: number,
  is: (bytes: Bytes, span: Span) => Promise<boolean>,
): Promise<boolean> {
  const candidates = (fields ?? []).filter((each) => each.field === field && each.wire === LENGTH);
  for (const { span } of candidates.slice(0, ONNX_LIMITS.candidates)) if (await is(bytes, span)) return true;
  return false;
}

async function isGraph(bytes: Bytes, span: Span): Promise<boolean> {
  return some(bytes, await outlineOf(bytes, span, ONNX_LIMITS.shape), 1, isNode);
}

async function isFunction(bytes: Bytes, span: Span): Promise<boolean> {
  return some(bytes, await outlineOf(bytes, span, ONNX_LIMITS.shape), 7, isNode);
}

async function isTraining(bytes: Bytes, span: Span): Promise<boolean> {
  const fields = await outlineOf(bytes, span, ONNX_LIMITS.shape);
  return (await some(bytes, fields, 1, isGraph)) || some(bytes, fields, 2, isGraph);
}

/** A model without nodes hands its tensors through: a graph with a name and tensors, and a list of operator sets. */
async function isEmptyModel(bytes: Bytes, fields: readonly OutlineField[]): Promise<boolean> {
  const graph = firstSpan(fields, 7);
  if (graph === undefined || firstSpan(fields, 8) === undefined) return false;
  const inside = await outlineOf(bytes, graph, ONNX_LIMITS.shape);
  const tensors = firstSpan(inside, 5) ?? firstSpan(inside, 15) ?? firstSpan(inside, 12);
  return firstSpan(inside, 2) !== undefined && tensors !== undefined;
}

async function isNode(bytes: Bytes, span: Span): Promise<boolean> {
  const operator = firstSpan(await outlineOf(bytes, span, ONNX_LIMITS.shape), 4);
  if (operator === undefined || operator.length > OPERATOR_BYTES) return false;
  return OPERATOR.test(Buffer.from(await bytes.read(operator.offset, operator.length)).toString('latin1'));
}
