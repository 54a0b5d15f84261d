// The loop: takes opcodes from the window and hands them to their handlers.
import { PICKLE_LIMITS } from './limits.ts';
import { STATUS, type Handler, type Machine, type Status } from './machine.ts';
import { OPCODES, type OperandShape } from './opcodes.ts';
import { CALL_OPS } from './ops-call.ts';
import { CONTAINER_OPS } from './ops-container.ts';
import { SCALAR_OPS } from './ops-scalar.ts';
import { STACK_OPS } from './ops-stack.ts';
import { TEXT_OPS } from './ops-text.ts';

const BY_NAME: Readonly<Record<string, Handler>> = {
  ...SCALAR_OPS,
  ...TEXT_OPS,
  ...CONTAINER_OPS,
  ...STACK_OPS,
  ...CALL_OPS,
};

/** Bytes of the operand that every opcode of a shape has at least. */
const FIXED_SIZE: Readonly<Record<OperandShape, number>> = {
  none: 0,
  u1: 1,
  u2: 2,
  i4: 4,
  u4: 4,
  u8: 8,
  f8: 8,
  line: 0,
  lines2: 0,
  counted1: 1,
  counted4: 4,
  counted4s: 4,
  counted8: 8,
};

const unknownOpcode: Handler = (machine) => {
  const byte = machine.data[machine.opStart] ?? 0;
  machine.reason = `byte 0x${byte.toString(16).padStart(2, '0')} is no opcode`;
  // A later protocol may have it: a Python that knows the protocol goes on where we stop.
  return machine.highestProtocol > 5 ? STATUS.UNSUPPORTED : STATUS.BROKEN;
};

const HANDLERS: readonly Handler[] = Array.from({ length: 256 }, (_, byte) => {
  const opcode = OPCODES.find((one) => one.byte === byte);
  return (opcode && BY_NAME[opcode.name]) ?? unknownOpcode;
});

const NEEDED = Uint8Array.from({ length: 256 }, (_, byte) => {
  const opcode = OPCODES.find((one) => one.byte === byte);
  return 1 + (opcode === undefined ? 0 : FIXED_SIZE[opcode.operand]);
});

/**
 * Runs until an opcode ends with anything but NEXT. After MORE, the machine stands before the opcode that
 * needs a window from there on; the machine's limits are looked at once for each window.
 */
export function run(machine: Machine): Status {
  const over = limitReached(machine);
  if (over !== undefined) return over;
  const { data } = machine;
  const end = data.length;
  let count = 0;
  let status: Status = STATUS.MORE;
  while (machine.pos < end) {
    const start = machine.pos;
    if (start >= machine.frameEnd) leaveFrame(machine);
    const byte = data[start] ?? 0;
    status = STATUS.MORE;
    if (start + (NEEDED[byte] ?? 1) > end) break;
    machine.opStart = start;
    machine.pos = start + 1;
    status = (HANDLERS[byte] ?? unknownOpcode)(machine);
    if (status === STATUS.MORE) machine.pos = start;
    if (status !== STATUS.NEXT) break;
    count++;
    machine.opcodes++;
    status = STATUS.MORE;
  }
  if (status === STATUS.STOP || status === STATUS.AFTER_BUILD) {
    count++;
    machine.opcodes++;
    // Raw data that is skipped next stands behind the frame, which would otherwise seem to end inside it.
    if (machine.pos >= machine.frameEnd) leaveFrame(machine);
  }
  machine.shared.opcodes += count;
  return status;
}

function leaveFrame(machine: Machine): void {
  if (machine.pos !== machine.frameEnd) machine.frameLies();
  machine.frameEnd = Infinity;
}

function limitReached(machine: Machine): Status | undefined {
  const { opcodes, objects, log } = machine.shared;
  if (opcodes >= PICKLE_LIMITS.opcodes) return machine.budget('opcodes', PICKLE_LIMITS.opcodes);
  if (objects >= PICKLE_LIMITS.objects) return machine.budget('objects', PICKLE_LIMITS.objects);
  if (log.overflow) return machine.budget('facts', PICKLE_LIMITS.facts);
  return undefined;
}
