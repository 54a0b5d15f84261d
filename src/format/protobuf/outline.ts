// A cheap look at one level of what may be a protobuf message: for telling formats apart by structure.
import type { Bytes } from '../../core/bytes.ts';
import { Window } from '../window.ts';
import { ProtobufError } from './errors.ts';
import type { Span } from './message.ts';
import {
  FIXED32,
  FIXED64,
  GROUP_END,
  GROUP_START,
  HEAD_BYTES,
  LENGTH,
  readTag,
  readVarint,
  VARINT,
  VARINT_BYTES,
} from './wire.ts';

const FIXED: ReadonlyMap<number, number> = new Map([
  [FIXED64, 8],
  [FIXED32, 4],
]);

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
 * The first fields of one level, at most `limit`; undefined when the bytes are not protobuf as far as that. What
 * is in groups is passed over.
 */
export async function outlineOf(
  bytes: Bytes,
  { offset, length }: Span,
  limit: number,
): Promise<OutlineField[] | undefined> {
  const end = Math.min(offset + length, bytes.size);
  const window = new Window(bytes, offset, end, WINDOW_BYTES);
  const fields: OutlineField[] = [];
  let groups = 0;
  try {
    for (let count = 0; window.position < end && count < limit; count++) {
      const field = await readField(window, end);
      groups += field.wire === GROUP_START ? 1 : field.wire === GROUP_END ? -1 : 0;
      if (groups < 0) return undefined;
      if (groups === 0 && field.wire !== GROUP_END) fields.push(field);
    }
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
  return fields;
}

/** Fields that {@link mayBeMessage} looks at; every outline is of more. */
const FIRST_FIELDS = 8;

/**
 * Whether {@link outlineOf} may find a message in bytes that begin with `head` and are `size` long: decides for nearly
 * every other file, and waits for nothing. Looks at the first fields as far as they are in `head`.
 */
export function mayBeMessage(head: Uint8Array, size: number): boolean {
  let at = 0;
  for (let count = 0; count < FIRST_FIELDS && at < size; count++) {
    const tag = varintAt(head, at);
    if (tag.end > head.length) return true;
    const wire = tag.value % 8;
    if (tag.value < 8 || tag.value >= 2 ** 32 || wire > FIXED32 || (count === 0 && wire === GROUP_END))
      return false;
    const value = wire === VARINT || wire === LENGTH ? varintAt(head, tag.end) : tag;
    if (value.end > head.length) return head.length < size;
    at = value.end + (wire === LENGTH ? value.value : (FIXED.get(wire) ?? 0));
    if (at > size) return false;
  }
  return true;
}

/** Ends behind the array when the number does, and as 0 when it is longer than any. */
function varintAt(data: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < VARINT_BYTES; index++) {
    const byte = data[at + index];
    if (byte === undefined) return { value, end: data.length + 1 };
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value: 0, end: at };
}

async function readField(window: Window, end: number): Promise<OutlineField> {
  await window.upTo(HEAD_BYTES + 5);
  const at = window.position;
  const { field, wire } = readTag(window, end);
  const nothing: Span = { offset: window.position, length: 0 };
  if (wire === VARINT) return { field, wire, value: readVarint(window, end), span: nothing };
  const length = wire === LENGTH ? readVarint(window, end) : (FIXED.get(wire) ?? 0);
  const span = { offset: window.position, length };
  if (length < 0 || length > end - span.offset) {
    throw new ProtobufError('BROKEN', at, `no field can be at byte ${at}`);
  }
  window.skip(length);
  return { field, wire, value: 0, span: wire === LENGTH ? span : nothing };
}

/** The first message or text of a field in an outline. */
export function firstSpan(fields: readonly OutlineField[] | undefined, field: number): Span | undefined {
  return fields?.find((each) => each.field === field && each.wire === LENGTH)?.span;
}
