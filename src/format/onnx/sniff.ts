// Tells ONNX models from other protobuf messages, and from everything else, by structure.
import type { Bytes } from '../../core/bytes.ts';
import { firstSpan, type OutlineField, outlineOf } from '../protobuf/outline.ts';
import type { Span } from '../protobuf/message.ts';
import { LENGTH, VARINT } from '../protobuf/wire.ts';
import { ONNX_LIMITS } from './limits.ts';

/** Fields of ModelProto by wire type. Unknown ones are allowed: readers pass over them. */
const VARINTS: ReadonlySet<number> = new Set([1, 5]);
const LENGTHS: ReadonlySet<number> = new Set([2, 3, 4, 6, 7, 8, 14, 20, 25, 26]);
const OPERATOR = /^[A-Za-z_][A-Za-z0-9_.:]*$/;
const OPERATOR_BYTES = 200;
const IR_VERSIONS = 1000;

/** Whether the bytes are a ModelProto with a graph, or with functions or training graphs. Reads a few kilobytes. */
export async function looksLikeOnnx(bytes: Bytes, head: Uint8Array): Promise<boolean> {
  if (!mayBeginMessage(head)) return false;
  const fields = await outlineOf(bytes, { offset: 0, length: bytes.size }, ONNX_LIMITS.outline);
  if (fields === undefined || !fields.every(fits)) return false;
  if (!fields.some(({ field, value }) => field === 1 && value > 0 && value < IR_VERSIONS)) return false;
  for (const [field, holder] of [
    [7, isGraph],
    [25, isFunction],
  ] as const) {
    for (const each of fields) if (each.field === field && (await holder(bytes, each.span))) return true;
  }
  return fields.some(({ field }) => field === 20) && fields.some(({ field }) => field === 8);
}

function fits({ field, wire }: OutlineField): boolean {
  if (VARINTS.has(field)) return wire === VARINT;
  return !LENGTHS.has(field) || wire === LENGTH;
}

/** A cheap refusal of most files: a message begins with the tag of a field, and those of ModelProto are these two. */
function mayBeginMessage(head: Uint8Array): boolean {
  const wire = (head[0] ?? 0) & 7;
  return head.length > 4 && (wire === VARINT || wire === LENGTH);
}

/** GraphProto: nodes with an operator, or at least a name and what goes out. */
async function isGraph(bytes: Bytes, span: Span): Promise<boolean> {
  const fields = await outlineOf(bytes, span, ONNX_LIMITS.shape);
  if (fields === undefined || fields.some(({ field, wire }) => field <= 16 && wire !== LENGTH)) return false;
  const node = firstSpan(fields, 1);
  if (node === undefined) return firstSpan(fields, 2) !== undefined || firstSpan(fields, 12) !== undefined;
  return isNode(bytes, node);
}

async function isFunction(bytes: Bytes, span: Span): Promise<boolean> {
  const node = firstSpan(await outlineOf(bytes, span, ONNX_LIMITS.shape), 7);
  return node !== undefined && isNode(bytes, node);
}

async function isNode(bytes: Bytes, span: Span): Promise<boolean> {
  const operator = firstSpan(await outlineOf(bytes, span, ONNX_LIMITS.shape), 4);
  if (operator === undefined || operator.length > OPERATOR_BYTES) return false;
  return OPERATOR.test(Buffer.from(await bytes.read(operator.offset, operator.length)).toString('latin1'));
}
