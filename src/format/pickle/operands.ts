// Takes operands out of the window. Nothing is consumed unless the window holds all that is needed.
import type { Machine } from './machine.ts';

const NEWLINE = 0x0a;
/** Below this, a loop finds a newline faster than a call into the runtime. */
const SHORT_LINE = 32;

export function u16(machine: Machine): number {
  const { data, opStart } = machine;
  return (data[opStart + 1] ?? 0) | ((data[opStart + 2] ?? 0) << 8);
}

export function i32(machine: Machine): number {
  const { data, opStart } = machine;
  return (
    (data[opStart + 1] ?? 0) |
    ((data[opStart + 2] ?? 0) << 8) |
    ((data[opStart + 3] ?? 0) << 16) |
    ((data[opStart + 4] ?? 0) << 24)
  );
}

export function u32(machine: Machine): number {
  return i32(machine) >>> 0;
}

/** A 64-bit length; Infinity above 2^53, where numbers lose digits and no file ends. */
export function u64(machine: Machine): number {
  const { data, opStart } = machine;
  const high = data.readUInt32LE(opStart + 5);
  return high >= 2 ** 21 ? Number.POSITIVE_INFINITY : u32(machine) + high * 2 ** 32;
}

/**
 * Takes the line that starts at `pos` into `lineStart` and `lineEnd` (without its newline) and moves behind
 * it. Of a line longer than the window only the beginning is there; `lineCut` tells. False when the window
 * has to hold more.
 *
 * At the end of the artifact, a last line without newline is no line for the C unpickler. The Python one
 * takes it and cuts off its last byte, which only matters for GLOBAL and INST: they ask with `unended`.
 */
export function takeLine(machine: Machine, unended = false): boolean {
  const end = findNewline(machine);
  if (end >= 0) {
    machine.lineStart = machine.pos;
    machine.lineEnd = end;
    machine.pos = end + 1;
    return true;
  }
  const { longLine } = machine;
  const start = machine.base + machine.pos;
  if (longLine?.start === start) {
    machine.lineStart = machine.pos;
    machine.lineEnd = machine.data.length;
    machine.pos = longLine.end + 1 - machine.base;
    return true;
  }
  if (unended && machine.atEnd && machine.pos <= machine.data.length) {
    machine.lineStart = machine.pos;
    machine.lineEnd = Math.max(machine.pos, machine.data.length - 1);
    machine.pos = machine.data.length;
    return true;
  }
  machine.wantedLine = start;
  return false;
}

/** Bytes of the line, also when only its beginning is in the window. */
export function lineLength(machine: Machine): number {
  return Math.max(machine.lineEnd, machine.pos - 1) - machine.lineStart;
}

/** A line of up to nine digits as a number, which is what most are; -1 for any other. */
export function lineDigits({ data, lineStart, lineEnd }: Machine): number {
  if (lineEnd === lineStart || lineEnd - lineStart > 9) return -1;
  let value = 0;
  for (let at = lineStart; at < lineEnd; at++) {
    const digit = (data[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function findNewline(machine: Machine): number {
  const { data, pos } = machine;
  const near = Math.min(data.length, pos + SHORT_LINE);
  for (let at = pos; at < near; at++) if (data[at] === NEWLINE) return at;
  return near < data.length ? data.indexOf(NEWLINE, near) : -1;
}
