// Opcodes that look up globals, call them and set state: the ones that run code.
import type { GlobalName, Value } from './facts.ts';
import { KEPT, READING } from './limits.ts';
import { STATUS, type Handler, type Machine, type Status } from './machine.ts';
import { i32, lineLength, takeLine, u16 } from './operands.ts';
import { gather } from './ops-container.ts';
import { decodeText } from './text.ts';
import { Call, EMPTY_TUPLE, toValue, type Raw } from './values.ts';

/** Notes the call and pushes its symbolic result. */
function call(machine: Machine, callee: Raw, args: Raw, opcode: string): Status {
  const result = new Call(toValue(callee), toValue(args));
  machine.shared.objects++;
  machine.shared.log.call(result, opcode, machine.offset);
  if (result.callee.kind === 'global') registerExtension(machine, result.callee.global, result.args);
  machine.shared.watch?.called(result);
  machine.watchWeight(result);
  return machine.push(result);
}

/** copyreg.add_extension with constants: a later EXT opcode then names that global. */
function registerExtension(machine: Machine, callee: GlobalName, args: Value): void {
  if (callee.name !== 'add_extension' || args.kind !== 'container') return;
  if (callee.module !== 'copyreg' && callee.module !== 'copy_reg') return;
  const [module, name, code] = args.items;
  if (module?.kind === 'text' && name?.kind === 'text' && code?.kind === 'int') {
    machine.shared.extensions.set(Number(code.value), { module: module.text, name: name.text });
  }
}

const reduce: Handler = (machine) => {
  if (!machine.has(2)) return machine.underflow();
  const args = machine.top();
  const callee = machine.top(1);
  machine.sp -= 2;
  return call(machine, callee, args, 'REDUCE');
};

const newObjEx: Handler = (machine) => {
  if (!machine.has(3)) return machine.underflow();
  const pair = gather(machine, 'tuple', machine.sp - 2);
  const callee = machine.top();
  machine.sp--;
  return call(machine, callee, pair, 'NEWOBJ_EX');
};

const newObj: Handler = (machine) => {
  if (!machine.has(2)) return machine.underflow();
  const args = machine.top();
  const callee = machine.top(1);
  machine.sp -= 2;
  return call(machine, callee, args, 'NEWOBJ');
};

/** OBJ: the class lies right above the mark, its arguments above it. */
const obj: Handler = (machine) => {
  const mark = machine.popMark();
  if (mark < 0) return machine.broken('OBJ needs a MARK, and there is none');
  if (machine.sp - mark < 1) return machine.underflow();
  const args = argumentsFrom(machine, mark + 1);
  const callee = machine.top();
  machine.sp--;
  return call(machine, callee, args, 'OBJ');
};

function argumentsFrom(machine: Machine, from: number): Value {
  return from === machine.sp ? EMPTY_TUPLE : gather(machine, 'tuple', from);
}

interface Names {
  readonly module: string;
  readonly name: string;
}

/** The two lines of GLOBAL and INST, or why there are none. */
function takeNames(machine: Machine): Names | Status {
  const module = takeName(machine);
  if (typeof module === 'number') return module;
  const name = takeName(machine);
  return typeof name === 'number' ? name : { module, name };
}

function takeName(machine: Machine): string | Status {
  if (!takeLine(machine, true)) return STATUS.MORE;
  const { data, lineStart, lineEnd } = machine;
  if (lineLength(machine) > READING.line)
    return machine.budget('bytes in the name of a global', READING.line);
  return decodeText(data, lineStart, lineEnd);
}

/** Whether the file ends where the newline of the last name should be. Only the Python unpickler takes that. */
function endsInName(machine: Machine): boolean {
  return machine.atEnd && machine.data[machine.pos - 1] !== 0x0a;
}

const global: Handler = (machine) => {
  const names = takeNames(machine);
  if (typeof names === 'number') return names;
  const value = machine.findGlobal(names.module, names.name, 'GLOBAL');
  return endsInName(machine) ? machine.broken('the file ends in the name of a global') : machine.push(value);
};

const inst: Handler = (machine) => {
  const names = takeNames(machine);
  if (typeof names === 'number') return names;
  // The Python unpickler imports before it looks for the mark, the C one after: count the import.
  const callee = machine.findGlobal(names.module, names.name, 'INST');
  const mark = machine.popMark();
  if (mark < 0) return machine.broken('INST needs a MARK, and there is none');
  const status = call(machine, callee, argumentsFrom(machine, mark), 'INST');
  return endsInName(machine) ? machine.broken('the file ends in the name of a global') : status;
};

/** STACK_GLOBAL takes `str` only; what a call returned may be one. */
const stackGlobal: Handler = (machine) => {
  if (!machine.has(2)) return machine.underflow();
  const name = machine.top();
  const module = machine.top(1);
  machine.sp -= 2;
  if (typeof module === 'string' && typeof name === 'string') {
    return machine.push(machine.findGlobal(module, name, 'STACK_GLOBAL'));
  }
  machine.shared.log.push({
    kind: 'dynamic-global',
    module: toValue(module),
    name: toValue(name),
    offset: machine.offset,
  });
  return machine.push({ kind: 'unknown', why: 'global whose name is not constant' });
};

function extension(width: number, code: (machine: Machine) => number): Handler {
  return (machine) => {
    machine.pos += width;
    const number = code(machine);
    machine.shared.log.push({ kind: 'extension', code: number, offset: machine.offset });
    const known = machine.shared.extensions.get(number);
    if (known !== undefined) return machine.push(machine.findGlobal(known.module, known.name, `EXT${width}`));
    return machine.push({ kind: 'unknown', why: `extension ${number}` });
  };
}

const persId: Handler = (machine) => {
  if (!takeLine(machine)) return STATUS.MORE;
  const { data, lineStart, lineEnd } = machine;
  return persistent(machine, decodeText(data, lineStart, Math.min(lineEnd, lineStart + KEPT.text)));
};

const binPersId: Handler = (machine) => {
  if (!machine.has(1)) return machine.underflow();
  const id = machine.top();
  machine.sp--;
  return persistent(machine, id);
};

function persistent(machine: Machine, id: Raw): Status {
  const value = toValue(id);
  machine.shared.log.persistentId(value, machine.offset);
  return machine.push({ kind: 'persistent', id: value });
}

const build: Handler = (machine) => {
  if (!machine.has(2)) return machine.underflow();
  const state = toValue(machine.top());
  machine.sp--;
  const target = machine.top();
  if (machine.changesGlobal(target)) machine.changed(target, state, 'BUILD');
  if (!(target instanceof Call)) return STATUS.NEXT;
  target.build(state);
  machine.shared.watch?.built(target, state);
  machine.watchWeight(target);
  if (!isDataClass(machine, target)) return STATUS.NEXT;
  machine.built = { target, state };
  return STATUS.AFTER_BUILD;
};

/** Instances are made by calling the class, or by `copyreg._reconstructor(class, ...)`. */
function isDataClass(machine: Machine, { callee, args }: Call): boolean {
  if (callee.kind !== 'global') return false;
  if (machine.shared.isDataClass(callee.global)) return true;
  if (callee.global.name !== '_reconstructor' || args.kind !== 'container') return false;
  const first = args.items[0];
  return first?.kind === 'global' && machine.shared.isDataClass(first.global);
}

export const CALL_OPS: Readonly<Record<string, Handler>> = {
  GLOBAL: global,
  STACK_GLOBAL: stackGlobal,
  INST: inst,
  REDUCE: reduce,
  OBJ: obj,
  NEWOBJ: newObj,
  NEWOBJ_EX: newObjEx,
  BUILD: build,
  PERSID: persId,
  BINPERSID: binPersId,
  EXT1: extension(1, (machine) => machine.data[machine.opStart + 1] ?? 0),
  EXT2: extension(2, u16),
  EXT4: extension(4, i32),
};
