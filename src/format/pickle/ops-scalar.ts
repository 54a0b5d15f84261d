// Opcodes that push numbers, None, booleans and bytes.
import { STATUS, type Handler, type Machine, type Status } from './machine.ts';
import { KEPT } from './limits.ts';
import { i32, lineDigits, lineLength, takeLine, u16, u32, u64 } from './operands.ts';
import { narrow, parseInteger } from './text.ts';
import type { Value } from './facts.ts';
import { rawFloat } from './values.ts';

const ZERO = 0x30;

/** An int with more digits than are kept, or with none. A bare NaN would be a float. */
const NO_NUMBER: Value = { kind: 'int', value: Number.NaN };

/** INT: also `00` and `01`, which are booleans (load_int). */
const int: Handler = (machine) => {
  if (!takeLine(machine)) return STATUS.MORE;
  const { data, lineStart, lineEnd } = machine;
  // A leading zero makes it octal, or a boolean.
  if (data[lineStart] !== ZERO || lineEnd - lineStart === 1) {
    const digits = lineDigits(machine);
    if (digits >= 0) return machine.push(digits);
  }
  if (lineLength(machine) > 2 * KEPT.intBytes) return machine.push(NO_NUMBER);
  const value = parseInteger(data.toString('latin1', lineStart, lineEnd));
  if (lineEnd - lineStart === 2 && (value === 0 || value === 1)) return machine.push(value === 1);
  return pushInteger(machine, value);
};

/** LONG: as INT, with an `L` behind it. */
const long: Handler = (machine) => {
  if (!takeLine(machine)) return STATUS.MORE;
  if (lineLength(machine) > 2 * KEPT.intBytes) return machine.push(NO_NUMBER);
  const text = machine.data.toString('latin1', machine.lineStart, machine.lineEnd);
  return pushInteger(machine, parseInteger(text.endsWith('L') ? text.slice(0, -1) : text));
};

function pushInteger(machine: Machine, value: number | bigint): Status {
  return machine.push(Number.isNaN(value) ? NO_NUMBER : value);
}

const float: Handler = (machine) => {
  if (!takeLine(machine)) return STATUS.MORE;
  const { data, lineStart } = machine;
  const text = data.toString('latin1', lineStart, Math.min(machine.lineEnd, lineStart + 64)).trim();
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
  const value = infinite === null ? Number(text) : infinite[1] === '-' ? -Infinity : Infinity;
  return machine.push(rawFloat(value));
};

const binFloat: Handler = (machine) => {
  const value = machine.view.getFloat64(machine.pos);
  machine.pos += 8;
  return machine.push(rawFloat(value));
};

const binInt: Handler = (machine) => {
  machine.pos += 4;
  return machine.push(i32(machine));
};

const binInt1: Handler = (machine) => {
  machine.pos += 1;
  return machine.push(machine.data[machine.opStart + 1] ?? 0);
};

const binInt2: Handler = (machine) => {
  machine.pos += 2;
  return machine.push(u16(machine));
};

const long1: Handler = (machine) => twosComplement(machine, 1, machine.data[machine.pos] ?? 0);

const long4: Handler = (machine) => {
  const length = i32(machine);
  return length < 0 ? machine.broken('a LONG4 with a negative length') : twosComplement(machine, 4, length);
};

function twosComplement(machine: Machine, width: number, length: number): Status {
  const { data } = machine;
  const start = machine.pos + width;
  if (length > machine.size - machine.base - start) return machine.broken('a number is longer than the file');
  if (length > KEPT.intBytes) {
    machine.pos = start + length;
    return machine.push(NO_NUMBER);
  }
  if (start + length > data.length) return STATUS.MORE;
  machine.pos = start + length;
  if (length === 0) return machine.push(0);
  if (length <= 6) return machine.push(data.readIntLE(start, length));
  const hex = Array.from(data.subarray(start, start + length), hexByte)
    .toReversed()
    .join('');
  return machine.push(narrow(BigInt.asIntN(8 * length, BigInt(`0x${hex}`))));
}

function hexByte(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

type BytesValue = Extract<Value, { kind: 'bytes' }>;

/** Bytes stay where they are: only offset and length are kept. */
function takeBytes(machine: Machine, width: number, length: number): BytesValue | undefined {
  const start = machine.pos + width;
  const offset = machine.base + start;
  if (length > machine.size - offset) return undefined;
  machine.pos = start + length;
  return { kind: 'bytes', length, offset: machine.locate(offset) };
}

function bytes(machine: Machine, width: number, length: number): Status {
  const content = takeBytes(machine, width, length);
  return content === undefined ? tooLong(machine) : machine.push(content);
}

const byteArray: Handler = (machine) => {
  const content = takeBytes(machine, 8, u64(machine));
  if (content === undefined) return tooLong(machine);
  return machine.push(machine.container('bytearray').stand(content.length, content));
};

function tooLong(machine: Machine): Status {
  return machine.broken('bytes are longer than the file');
}

export const SCALAR_OPS: Readonly<Record<string, Handler>> = {
  NONE: (machine) => machine.push(null),
  NEWTRUE: (machine) => machine.push(true),
  NEWFALSE: (machine) => machine.push(false),
  INT: int,
  LONG: long,
  FLOAT: float,
  BINFLOAT: binFloat,
  BININT: binInt,
  BININT1: binInt1,
  BININT2: binInt2,
  LONG1: long1,
  LONG4: long4,
  SHORT_BINBYTES: (machine) => bytes(machine, 1, machine.data[machine.pos] ?? 0),
  BINBYTES: (machine) => bytes(machine, 4, u32(machine)),
  BINBYTES8: (machine) => bytes(machine, 8, u64(machine)),
  BYTEARRAY8: byteArray,
  // Out-of-band data is the loader's own: it is not in the file.
  NEXT_BUFFER: (machine) => machine.push({ kind: 'unknown', why: 'out-of-band buffer' }),
  READONLY_BUFFER: (machine) => (machine.has(1) ? STATUS.NEXT : machine.underflow()),
};
