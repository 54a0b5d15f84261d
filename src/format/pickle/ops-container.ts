// Opcodes that make and fill tuples, lists, dicts and sets.
import type { ContainerType } from './facts.ts';
import { STATUS, type Handler, type Machine, type Status } from './machine.ts';
import { Container, EMPTY_TUPLE } from './values.ts';

/** Replaces the values from `from` to the top with one container of them. */
export function gather(machine: Machine, type: ContainerType, from: number): Container {
  const container = machine.container(type);
  container.add(machine.stack, from, machine.sp);
  machine.sp = from;
  machine.watchWeight(container);
  return container;
}

function gatherPairs(machine: Machine, from: number): Container {
  const dict = machine.container('dict');
  addPairs(machine, dict, from);
  return dict;
}

function addPairs(machine: Machine, dict: Container, from: number): void {
  dict.add(machine.stack, from, machine.sp, 2);
  machine.sp = from;
  machine.watchWeight(dict);
}

function fromMark(type: ContainerType): Handler {
  return (machine) => {
    const mark = machine.popMark();
    if (mark < 0) return noMark(machine);
    return machine.push(type === 'tuple' && mark === machine.sp ? EMPTY_TUPLE : gather(machine, type, mark));
  };
}

function tupleOf(count: number): Handler {
  return (machine) =>
    machine.has(count) ? machine.push(gather(machine, 'tuple', machine.sp - count)) : machine.underflow();
}

const dict: Handler = (machine) => {
  const mark = machine.popMark();
  if (mark < 0) return noMark(machine);
  if ((machine.sp - mark) % 2 !== 0) return machine.broken('a DICT with a key but no value');
  return machine.push(gatherPairs(machine, mark));
};

/** Adds the values from `from` to the top to the list or set below them; extend and append alike. */
function addItems(machine: Machine, from: number, opcode: string): Status {
  if (from <= machine.fence) return machine.underflow();
  if (from === machine.sp) return STATUS.NEXT;
  const target = machine.stack[from - 1] ?? null;
  machine.shared.watch?.filled(target, machine.stack, from, machine.sp, 1);
  if (target instanceof Container) {
    target.add(machine.stack, from, machine.sp);
    machine.sp = from;
    machine.watchWeight(target);
  } else {
    // An instance gets its own method called: only what is not known as one is worth a fact.
    if (machine.changesGlobal(target)) machine.changed(target, gather(machine, 'list', from), opcode);
    machine.sp = from;
  }
  return STATUS.NEXT;
}

function setItems(machine: Machine, from: number, opcode: string): Status {
  if (from <= machine.fence) return machine.underflow();
  if (from === machine.sp) return STATUS.NEXT;
  if ((machine.sp - from) % 2 !== 0) return machine.broken(`${opcode} with a key but no value`);
  const target = machine.stack[from - 1] ?? null;
  machine.shared.watch?.filled(target, machine.stack, from, machine.sp, 2);
  if (target instanceof Container) addPairs(machine, target, from);
  else if (machine.changesGlobal(target)) machine.changed(target, gatherPairs(machine, from), opcode);
  machine.sp = from;
  return STATUS.NEXT;
}

function afterMark(fill: typeof addItems, opcode: string): Handler {
  return (machine) => {
    const mark = machine.popMark();
    return mark < 0 ? noMark(machine) : fill(machine, mark, opcode);
  };
}

function noMark(machine: Machine): Status {
  return machine.broken('an opcode needs a MARK, and there is none');
}

function empty(type: ContainerType): Handler {
  return (machine) => machine.push(machine.container(type));
}

export const CONTAINER_OPS: Readonly<Record<string, Handler>> = {
  MARK: (machine) => machine.pushMark(),
  EMPTY_TUPLE: (machine) => machine.push(EMPTY_TUPLE),
  EMPTY_LIST: empty('list'),
  EMPTY_DICT: empty('dict'),
  EMPTY_SET: empty('set'),
  TUPLE: fromMark('tuple'),
  TUPLE1: tupleOf(1),
  TUPLE2: tupleOf(2),
  TUPLE3: tupleOf(3),
  LIST: fromMark('list'),
  FROZENSET: fromMark('frozenset'),
  DICT: dict,
  APPEND: (machine) => addItems(machine, machine.sp - 1, 'APPEND'),
  APPENDS: afterMark(addItems, 'APPENDS'),
  ADDITEMS: afterMark(addItems, 'ADDITEMS'),
  SETITEM: (machine) => setItems(machine, machine.sp - 2, 'SETITEM'),
  SETITEMS: afterMark(setItems, 'SETITEMS'),
};
