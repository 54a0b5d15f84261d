// The protobuf wire format: tags, varints and lengths in a window.
import type { Window } from '../window.ts';
import { ProtobufError } from './errors.ts';

export const VARINT = 0;
export const FIXED64 = 1;
export const LENGTH = 2;
export const GROUP_START = 3;
export const GROUP_END = 4;
export const FIXED32 = 5;

/** A tag and the varint behind it: what has to be held to read the head of a field. */
export const HEAD_BYTES = 15;
/** Of the longest number. */
export const VARINT_BYTES = 10;

export interface Tag {
  readonly field: number;
  readonly wire: number;
}

/** Reads a tag that is held. Field numbers go from 1 to 2^29 - 1. */
export function readTag(window: Window, end: number): Tag {
  const at = window.position;
  const tag = readVarint(window, end);
  const field = Math.floor(tag / 8);
  const wire = tag % 8;
  if (tag < 0 || field === 0 || field >= 2 ** 29 || wire > FIXED32) {
    throw new ProtobufError('BROKEN', at, `no field can begin at byte ${at}`);
  }
  return { field, wire };
}

/** Reads a varint that is held, as a signed 64-bit number; above 2^53 the nearest double. */
export function readVarint(window: Window, end: number): number {
  const at = window.position;
  let value = 0;
  let scale = 1;
  for (let index = 0; index < VARINT_BYTES; index++) {
    if (window.position >= end)
      throw new ProtobufError('BROKEN', at, `the message ends inside a number at byte ${at}`);
    const byte = window.u8();
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value >= 2 ** 63 ? negative(window, at, index + 1) : value;
    scale *= 128;
  }
  throw new ProtobufError('BROKEN', at, `a number at byte ${at} does not end`);
}

/** The same bytes as two's complement: doubles lose the digits that tell small negative numbers apart. */
function negative(window: Window, at: number, length: number): number {
  window.position = at;
  let value = 0n;
  for (let index = 0; index < length; index++) value |= BigInt(window.u8() & 0x7f) << BigInt(7 * index);
  return Number(BigInt.asIntN(64, value));
}
