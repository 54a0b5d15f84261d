// Opcodes that move values: stack, memo, protocol, frames, STOP.
import { PICKLE_LIMITS } from './limits.ts';
import { STATUS, type Handler, type Machine, type Status } from './machine.ts';
import { lineDigits, lineLength, takeLine, u32, u64 } from './operands.ts';
import { parseIndex } from './text.ts';
import { Call, charactersIn, type Raw } from './values.ts';

/** The last protocol that CPython knows; it refuses streams that name a later one. */
const LAST_PROTOCOL = 5;
/** Longer index operands than this cannot be in a memo. */
const INDEX_DIGITS = 64;

const pop: Handler = (machine) => {
  // A mark at the very top is popped as if it were a value (load_pop).
  if (machine.marks.length > 0 && machine.fence === machine.sp) {
    machine.popMark();
    return STATUS.NEXT;
  }
  if (!machine.has(1)) return machine.underflow();
  noteDiscarded(machine, machine.sp - 1);
  machine.sp--;
  return STATUS.NEXT;
};

const popMark: Handler = (machine) => {
  const mark = machine.popMark();
  if (mark < 0) return machine.broken('an opcode needs a MARK, and there is none');
  noteDiscarded(machine, mark);
  machine.sp = mark;
  return STATUS.NEXT;
};

function noteDiscarded(machine: Machine, from: number): void {
  for (let at = from; at < machine.sp; at++) {
    if (!(machine.stack[at] instanceof Call)) continue;
    machine.anomaly('discarded-call');
    return;
  }
}

const dup: Handler = (machine) => (machine.has(1) ? machine.push(machine.top()) : machine.underflow());

function put(machine: Machine, index: number): Status {
  if (!machine.has(1)) return machine.underflow();
  if (machine.memo.size >= PICKLE_LIMITS.memo) return machine.budget('memo entries', PICKLE_LIMITS.memo);
  const value = machine.top();
  machine.memoText += charactersIn(value);
  if (machine.memoText > PICKLE_LIMITS.memoText) {
    return machine.budget('bytes of text in the memo', PICKLE_LIMITS.memoText);
  }
  machine.memo.put(index, value);
  return STATUS.NEXT;
}

/**
 * CPython stops at an index that was never put, unless the loader uses one unpickler for several streams.
 * Whether it does cannot be seen here, so the machine goes on.
 */
function get(machine: Machine, index: number): Status {
  const value: Raw | undefined = machine.memo.get(index);
  if (value !== undefined) return machine.push(value);
  machine.anomaly('get-of-unset-memo');
  return machine.push({ kind: 'unknown', why: 'memo entry that was never set' });
}

/** GET and PUT: the index as a line; -1 when it is none. */
function lineIndex(machine: Machine): number {
  const digits = lineDigits(machine);
  if (digits >= 0 || lineLength(machine) > INDEX_DIGITS) return digits;
  return parseIndex(machine.data.toString('latin1', machine.lineStart, machine.lineEnd));
}

const textPut: Handler = (machine) => {
  if (!takeLine(machine)) return STATUS.MORE;
  const index = lineIndex(machine);
  return index < 0 ? machine.broken('a PUT without a valid index') : put(machine, index);
};

const textGet: Handler = (machine) => (takeLine(machine) ? get(machine, lineIndex(machine)) : STATUS.MORE);

function byteOperand(machine: Machine): number {
  machine.pos += 1;
  return machine.data[machine.opStart + 1] ?? 0;
}

function longOperand(machine: Machine): number {
  machine.pos += 4;
  return u32(machine);
}

const proto: Handler = (machine) => {
  const protocol = byteOperand(machine);
  if (machine.opcodes > 0) machine.anomaly('late-proto');
  if (protocol > LAST_PROTOCOL) machine.anomaly('unknown-proto');
  machine.protocol = protocol;
  machine.highestProtocol = Math.max(machine.highestProtocol, protocol);
  return STATUS.NEXT;
};

/** FRAME only says how much to read ahead; the C unpickler does not hold opcodes to it (load_frame). */
const frame: Handler = (machine) => {
  const length = u64(machine);
  machine.pos += 8;
  if (machine.frameEnd !== Infinity || length > machine.size - machine.base - machine.pos)
    machine.frameLies();
  machine.frameEnd = machine.pos + length;
  return STATUS.NEXT;
};

const stop: Handler = (machine) => {
  if (!machine.has(1)) return machine.underflow();
  if (machine.frameEnd !== Infinity && machine.pos !== machine.frameEnd) machine.frameLies();
  machine.result = machine.top();
  machine.sp--;
  // What is left below the result was built for nothing: no pickler does that.
  noteDiscarded(machine, 0);
  return STATUS.STOP;
};

export const STACK_OPS: Readonly<Record<string, Handler>> = {
  POP: pop,
  POP_MARK: popMark,
  DUP: dup,
  PUT: textPut,
  BINPUT: (machine) => put(machine, byteOperand(machine)),
  LONG_BINPUT: (machine) => put(machine, longOperand(machine)),
  MEMOIZE: (machine) => put(machine, machine.memo.size),
  GET: textGet,
  BINGET: (machine) => get(machine, byteOperand(machine)),
  LONG_BINGET: (machine) => get(machine, longOperand(machine)),
  PROTO: proto,
  FRAME: frame,
  STOP: stop,
};
