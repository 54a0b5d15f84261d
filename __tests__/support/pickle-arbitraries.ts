// Random pickles: programs that keep the stack in order most of the time, so that they get somewhere.
import * as fc from 'fast-check';
import { assemble } from './pickle-assembler.ts';

const MODULES = ['os', 'builtins', '__builtin__', 'copy_reg', 'exceptions', 'a.b', 'Queue', 'ünï'];
const NAMES = ['system', 'eval', 'reduce', 'xrange', 'StandardError', 'b.c', 'Queue', 'näme'];

type Pick = (count: number) => number;

interface Model {
  /** Values above each mark, innermost last. */
  readonly depths: number[];
  memo: number;
}

const PUSHES: readonly ((pick: Pick) => string)[] = [
  () => 'NONE',
  () => 'NEWTRUE',
  () => 'NEWFALSE',
  () => 'EMPTY_TUPLE',
  () => 'EMPTY_LIST',
  () => 'EMPTY_DICT',
  () => 'EMPTY_SET',
  (pick) => `BININT1 ${pick(256)}`,
  (pick) => `BININT ${pick(1000) - 500}`,
  (pick) => `INT ${['0x1F', '010', 'true', '-7', '1_0', ' 3'][pick(5)] ?? '5'}`,
  (pick) => `LONG ${pick(99)}`,
  (pick) => `LONG1 ${pick(2 ** 30) - 2 ** 29}`,
  (pick) => `FLOAT ${pick(9)}.5`,
  (pick) => `BINFLOAT ${pick(9)}.25`,
  (pick) => `SHORT_BINBYTES hex:${'ab'.repeat(pick(5))}`,
  (pick) => `BINBYTES8 hex:${'00'.repeat(pick(5))}`,
  (pick) => `BYTEARRAY8 hex:${'00'.repeat(pick(5))}`,
  (pick) => `STRING "${NAMES[pick(5)] ?? 'x'}"`,
  (pick) => `SHORT_BINUNICODE "${MODULES[pick(8)] ?? 'x'}"`,
  (pick) => `SHORT_BINUNICODE "${NAMES[pick(8)] ?? 'x'}"`,
  (pick) => `BINUNICODE "${NAMES[pick(8)] ?? 'x'}"`,
  (pick) => `UNICODE "${NAMES[pick(8)] ?? 'x'}"`,
  (pick) => `SHORT_BINSTRING "${MODULES[pick(7)] ?? 'x'}"`,
  (pick) => `GLOBAL ${MODULES[pick(8)] ?? 'x'} ${NAMES[pick(8)] ?? 'x'}`,
  (pick) => `PERSID ${pick(9)}`,
];

/** Opcodes that take values from above the top mark and put some back. */
const CHANGES: readonly (readonly [name: string, takes: number, puts: number])[] = [
  ['POP', 1, 0],
  ['DUP', 1, 2],
  ['TUPLE1', 1, 1],
  ['TUPLE2', 2, 1],
  ['TUPLE3', 3, 1],
  ['REDUCE', 2, 1],
  ['NEWOBJ', 2, 1],
  ['NEWOBJ_EX', 3, 1],
  ['BUILD', 2, 1],
  ['APPEND', 2, 1],
  ['SETITEM', 3, 1],
  ['STACK_GLOBAL', 2, 1],
  ['BINPERSID', 1, 1],
  ['READONLY_BUFFER', 1, 1],
];

/** Opcodes that end at a mark, and how many values they need below it. */
const CLOSES: readonly (readonly [line: string, below: number, puts: number])[] = [
  ['TUPLE', 0, 1],
  ['LIST', 0, 1],
  ['DICT', 0, 1],
  ['FROZENSET', 0, 1],
  ['POP_MARK', 0, 0],
  ['APPENDS', 1, 0],
  ['SETITEMS', 1, 0],
  ['ADDITEMS', 1, 0],
  ['OBJ', 0, 1],
  ['INST os system', 0, 1],
  ['INST copy_reg reduce', 0, 1],
];

/** A call as attackers write it. */
function callLines(pick: Pick): string[] {
  const module = MODULES[pick(8)] ?? 'os';
  const name = NAMES[pick(8)] ?? 'system';
  const lookups = [
    [`GLOBAL ${module} ${name}`],
    [`SHORT_BINUNICODE "${module}"`, `SHORT_BINUNICODE "${name}"`, 'STACK_GLOBAL'],
    [`UNICODE "${module}"`, `BINUNICODE "${name}"`, 'STACK_GLOBAL'],
  ];
  return [...(lookups[pick(3)] ?? []), 'NONE', 'TUPLE1', pick(2) === 0 ? 'REDUCE' : 'NEWOBJ'];
}

function step(model: Model, pick: Pick): string[] {
  const depth = model.depths.at(-1) ?? 0;
  const set = (value: number): void => void model.depths.splice(-1, 1, value);
  switch (pick(12)) {
    case 0:
      model.depths.push(0);
      return ['MARK'];
    case 1:
    case 2: {
      const [line, below, puts] = CLOSES[pick(CLOSES.length)] ?? ['TUPLE', 0, 1];
      if (model.depths.length < 2 || (model.depths.at(-2) ?? 0) < below) break;
      model.depths.pop();
      set((model.depths.at(-1) ?? 0) + puts);
      return [line];
    }
    case 3:
    case 4:
    case 5: {
      const [name, takes, puts] = CHANGES[pick(CHANGES.length)] ?? ['TUPLE1', 1, 1];
      if (depth < takes) break;
      set(depth - takes + puts);
      return [name];
    }
    case 6:
      if (depth === 0) break;
      model.memo++;
      return [pick(3) === 0 ? `BINPUT ${pick(9)}` : 'MEMOIZE'];
    case 7:
      if (model.memo === 0) break;
      set(depth + 1);
      return [pick(2) === 0 ? `BINGET ${pick(model.memo)}` : `GET ${pick(model.memo)}`];
    case 8:
      set(depth + 1);
      return callLines(pick);
    case 9:
      return [pick(3) === 0 ? `FRAME ${pick(50)}` : `PROTO ${pick(6)}`];
    default:
      break;
  }
  set(depth + 1);
  return [(PUSHES[pick(PUSHES.length)] ?? PUSHES[0])?.(pick) ?? 'NONE'];
}

function program(seeds: readonly number[]): string[] {
  let next = 0;
  const pick: Pick = (count) => (seeds[next++ % seeds.length] ?? 0) % count;
  const model: Model = { depths: [0], memo: 0 };
  const lines = [`PROTO ${pick(6)}`];
  while (next < seeds.length) lines.push(...step(model, pick));
  return [...lines, 'NONE', 'STOP'];
}

/** Lines for the assembler; nearly all of them reach STOP or a call. */
export const pickleLines = fc.array(fc.nat(), { minLength: 10, maxLength: 120 }).map(program);

export const pickleBytes = pickleLines.map(assemble);

/** A valid pickle with some bytes changed, cut off or doubled. */
export const mutatedPickle = fc
  .tuple(
    pickleBytes,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
    fc.option(fc.nat(), { freq: 3 }),
  )
  .map(([bytes, changes, cut]) => {
    const mutated = bytes.slice();
    for (const [at, value] of changes) mutated[at % mutated.length] = value;
    return cut === null ? mutated : mutated.slice(0, cut % mutated.length);
  });
