// A cheap look at one level of what may be a protobuf message: for telling formats apart by structure.
import type { Bytes } from '../../core/bytes.ts';
import { Window } from '../window.ts';
import { ProtobufError } from './errors.ts';
import type { Span } from './message.ts';
import { FIXED32, FIXED64, HEAD_BYTES, LENGTH, readTag, readVarint, VARINT } from './wire.ts';

export interface OutlineField {
  readonly field: number;
  readonly wire: number;
  /** The number of a varint; 0 otherwise. */
  readonly value: number;
  /** Where the bytes of a length-delimited field are; empty otherwise. */
  readonly span: Span;
}

/** A small window: recognition looks at many files and at few bytes of each. */
const WINDOW_BYTES = 4096;

/**
 * The first fields of one level, at most `limit`; undefined when the bytes are not protobuf as far as that. Groups,
 * which no model format has, count as not protobuf.
 */
export async function outlineOf(
  bytes: Bytes,
  { offset, length }: Span,
  limit: number,
): Promise<OutlineField[] | undefined> {
  const end = Math.min(offset + length, bytes.size);
  const window = new Window(bytes, offset, end, WINDOW_BYTES);
  const fields: OutlineField[] = [];
  try {
    while (window.position < end && fields.length < limit) fields.push(await readField(window, end));
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
  return fields;
}

async function readField(window: Window, end: number): Promise<OutlineField> {
  await window.upTo(HEAD_BYTES + 5);
  const at = window.position;
  const { field, wire } = readTag(window, end);
  const nothing: Span = { offset: window.position, length: 0 };
  if (wire === VARINT) return { field, wire, value: readVarint(window, end), span: nothing };
  const sized = wire === LENGTH || wire === FIXED32 || wire === FIXED64;
  const length = wire === LENGTH ? readVarint(window, end) : wire === FIXED64 ? 8 : 4;
  const span = { offset: window.position, length };
  if (!sized || length < 0 || length > end - span.offset) {
    throw new ProtobufError('BROKEN', at, `no field can be at byte ${at}`);
  }
  window.skip(length);
  return { field, wire, value: 0, span: wire === LENGTH ? span : nothing };
}

/** The first message or text of a field in an outline. */
export function firstSpan(fields: readonly OutlineField[] | undefined, field: number): Span | undefined {
  return fields?.find((each) => each.field === field && each.wire === LENGTH)?.span;
}
