// Reads one stream: keeps the machine supplied with windows, and says how the stream ended.
import { Buffer } from 'node:buffer';
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete, IncompleteCode, Risk } from '../../core/coverage.ts';
import { messageOf } from '../../core/errors.ts';
import type { PickleStream } from './facts.ts';
import { PICKLE_LIMITS, READING } from './limits.ts';
import { Machine, STATUS, type Shared } from './machine.ts';
import type { DataAfterBuild } from './options.ts';
import { run } from './run.ts';
import { toValue } from './values.ts';

type Ending = Pick<Incomplete, 'code' | 'reason' | 'risk'>;

/** One stream, and whether its frames lie or cannot be trusted, so that some loaders read another one. */
export interface StreamReading {
  readonly stream: PickleStream;
  readonly framesLie: boolean;
}

export async function readStream(
  bytes: Bytes,
  start: number,
  shared: Shared,
  options: { readonly afterBuild?: DataAfterBuild | undefined; locate?: (offset: number) => number } = {},
): Promise<StreamReading> {
  const machine = new Machine(shared, bytes.size, start, options.locate ?? ((offset) => offset));
  let ending: Ending | undefined;
  try {
    ending = await execute(machine, bytes, options.afterBuild);
    // The machine looks at its limits once for each window, and may have come to the end since.
    if (shared.log.overflow) ending = ended('budget', `more than ${PICKLE_LIMITS.facts} facts`, 'runs-code');
  } catch (error) {
    ending = ended('unreadable', messageOf(error), 'unknown');
  }
  const end = Math.min(bytes.size, machine.base + machine.pos);
  const stream = {
    start,
    end,
    protocol: machine.highestProtocol,
    opcodes: machine.opcodes,
    ...(machine.result === undefined ? {} : { result: toValue(machine.result) }),
    ...(ending === undefined ? {} : { stopped: { ...ending, offset: machine.offset } }),
  };
  // What breaks within a frame may read differently for a loader that leaves the frame elsewhere.
  const brokeInFrame = ending !== undefined && machine.frameEnd !== Infinity;
  return { stream, framesLie: machine.framesLie || brokeInFrame };
}

/** Runs the stream to its end; undefined when it reached STOP. */
async function execute(
  machine: Machine,
  bytes: Bytes,
  afterBuild: DataAfterBuild | undefined,
): Promise<Ending | undefined> {
  for (;;) {
    const status = run(machine);
    switch (status) {
      case STATUS.MORE: {
        const ending = await refill(machine, bytes);
        if (ending !== undefined) return ending;
        break;
      }
      case STATUS.AFTER_BUILD: {
        const ending = await skipData(machine, afterBuild);
        if (ending !== undefined) return ending;
        break;
      }
      case STATUS.BUDGET:
        return ended('budget', machine.reason, 'runs-code');
      case STATUS.UNSUPPORTED:
        return ended('unsupported', machine.reason, 'unknown');
      case STATUS.BROKEN:
        return ended('broken', machine.reason, 'inert');
      case STATUS.NEXT:
      case STATUS.STOP:
        return undefined;
    }
  }
}

function ended(code: IncompleteCode, reason: string, risk: Risk): Ending {
  return { code, reason, risk };
}

/** Moves the window to the opcode that needs more of it, or says that there is no more. */
async function refill(machine: Machine, bytes: Bytes): Promise<Ending | undefined> {
  const { base, pos, data } = machine;
  const from = base + pos;
  if (from >= bytes.size) return ended('broken', 'the file ends before STOP', 'inert');
  if (machine.atEnd && pos < data.length) {
    machine.opStart = pos;
    return ended('broken', 'the file ends within an opcode', 'inert');
  }
  // The opcode began at the window's first byte: only a line can be longer than a window.
  const isTooSmall = pos === 0 && data.length > 0;
  if (isTooSmall && data.length >= READING.line) return findLongLine(machine, bytes);
  const wanted = isTooSmall ? data.length * 2 : READING.window;
  const window = await bytes.read(from, wanted);
  if (window.length === 0 || (isTooSmall && window.length <= data.length)) {
    return ended('unreadable', `the bytes at ${from} could not be read`, 'unknown');
  }
  machine.data = Buffer.from(window.buffer, window.byteOffset, window.byteLength);
  machine.view = new DataView(window.buffer, window.byteOffset, window.byteLength);
  machine.base = from;
  machine.frameEnd -= pos;
  machine.pos = 0;
  machine.opStart = 0;
  return undefined;
}

/** Finds the end of a line that is too long for any window, so that the machine can step over it. */
async function findLongLine(machine: Machine, bytes: Bytes): Promise<Ending | undefined> {
  const start = machine.wantedLine;
  for (let at = start; at < bytes.size;) {
    const chunk = await bytes.read(at, READING.line);
    const newline = chunk.indexOf(0x0a);
    if (newline >= 0) {
      machine.longLine = { start, end: at + newline };
      return undefined;
    }
    if (chunk.length === 0) break;
    at += chunk.length;
  }
  return ended('broken', 'the file ends within a line', 'inert');
}

/** Lets the caller step over raw data that it knows to follow a BUILD. */
async function skipData(
  machine: Machine,
  afterBuild: DataAfterBuild | undefined,
): Promise<Ending | undefined> {
  const { built, base, pos, size } = machine;
  if (built === undefined || afterBuild === undefined) return undefined;
  // Picklers end the frame before they write data; within one, a loader takes the data from behind it.
  if (machine.frameEnd !== Infinity) machine.frameLies();
  try {
    const skipped = await afterBuild.skip(built.target, built.state, base + pos);
    if (!Number.isSafeInteger(skipped) || skipped < 0 || skipped > size - base - pos) {
      return ended('broken', 'the data behind an object is longer than the file', 'inert');
    }
    machine.pos += skipped;
    return undefined;
  } catch (error) {
    return ended('broken', messageOf(error), 'unknown');
  }
}
