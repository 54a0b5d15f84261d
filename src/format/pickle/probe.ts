// A model of the unpickler that only knows depths and kinds: enough to tell a pickle from text and noise.
import type { Buffer } from 'node:buffer';
import { OPCODES, type Opcode } from './opcodes.ts';
import { ProbeOperands } from './probe-operands.ts';
import { AT_MARK, CALLABLE, EFFECTS, ITERABLE, type Kind, OTHER } from './probe-table.ts';

/** How the probe ended: at STOP, at the end of the head with the stream going on, or at what is no pickle. */
export type ProbeEnd = 'stop' | 'head' | 'refused';

/** Opcodes looked at: a text that decodes for so long does not exist. */
const MAX_OPCODES = 2000;

const TABLE: readonly (Opcode | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  OPCODES.find((opcode) => opcode.byte === byte),
);

export class Probe {
  opcodes = 0;
  /** A global was looked up. */
  named = false;
  /** Something was called, or state was set on a callable. */
  acted = false;
  /** The memo is filled as picklers do it: from the first index on. */
  hasMemo = false;
  private readonly data: Buffer;
  private readonly size: number;
  private readonly operands: ProbeOperands;
  private readonly stack: Kind[] = [];
  private readonly marks: number[] = [];
  private readonly memo = new Map<number, Kind>();
  private readonly seen = new Set<number>();
  private stopped = false;

  constructor(data: Buffer, size: number) {
    this.data = data;
    this.size = size;
    this.operands = new ProbeOperands(data, size);
  }

  /** Behind what was read. */
  get pos(): number {
    return this.operands.pos;
  }

  /** Whether the data begins with a protocol, as text never does. */
  get hasHeader(): boolean {
    return this.data[0] === 0x80;
  }

  /** How many different opcodes there were. */
  get kinds(): number {
    return this.seen.size;
  }

  run(): ProbeEnd {
    const { data, size, operands } = this;
    while (!this.acted && this.opcodes < MAX_OPCODES) {
      if (operands.pos >= data.length) return size > data.length ? 'head' : 'refused';
      const opcode = TABLE[data[operands.pos] ?? 0];
      if (opcode === undefined) return 'refused';
      const start = operands.pos;
      const operand = operands.read(opcode);
      if (operand === undefined) return operands.isCut(start, opcode) ? 'head' : 'refused';
      if (!this.execute(opcode, operand)) return 'refused';
      this.seen.add(opcode.byte);
      this.opcodes++;
      if (this.stopped) return 'stop';
    }
    return 'head';
  }

  private execute({ name }: Opcode, operand: string | number): boolean {
    const effect = EFFECTS[name];
    if (effect !== undefined) {
      const [takes, ...puts] = effect;
      return this.take(takes) && this.put(...puts);
    }
    if (name in AT_MARK) return this.closeMark(AT_MARK[name]);
    switch (name) {
      case 'MARK':
        this.marks.push(this.stack.length);
        return true;
      case 'POP':
        return this.isMarkOnTop() ? this.marks.pop() !== undefined : this.take(1);
      case 'POP_MARK':
        return this.cutToMark();
      case 'DUP':
        return this.has(1) && this.put(this.stack.at(-1) ?? OTHER);
      case 'STOP':
        this.stopped = true;
        return this.has(1);
      case 'READONLY_BUFFER':
        return this.has(1);
      default:
        return this.executeMemo(name, operand) ?? this.executeCall(name) ?? this.put(ITERABLE);
    }
  }

  private executeMemo(name: string, operand: string | number): boolean | undefined {
    switch (name) {
      case 'PUT':
      case 'BINPUT':
      case 'LONG_BINPUT':
        return this.memoize(Number(operand));
      case 'MEMOIZE':
        return this.memoize(this.memo.size);
      case 'GET':
      case 'BINGET':
      case 'LONG_BINGET': {
        const kind = this.memo.get(Number(operand));
        // With a header, nothing else looks like this; the memo may be that of an earlier stream.
        return (kind !== undefined || this.hasHeader) && this.put(kind ?? CALLABLE);
      }
      default:
        return undefined;
    }
  }

  private executeCall(name: string): boolean | undefined {
    switch (name) {
      case 'GLOBAL':
        this.named = true;
        return this.put(CALLABLE);
      case 'STACK_GLOBAL':
        if (!this.take(2)) return false;
        this.named = true;
        return this.put(CALLABLE);
      case 'PERSID':
        // What a loader makes of a line that begins with P is hardly ever called.
        return this.put(OTHER);
      case 'REDUCE':
      case 'NEWOBJ':
        return this.act(1, this.stack.at(-1) !== OTHER);
      case 'NEWOBJ_EX':
        return this.act(2, this.stack.at(-2) !== OTHER);
      case 'BUILD':
        if (!this.has(2)) return false;
        this.acted = this.stack.at(-2) === CALLABLE;
        return this.take(1);
      case 'INST':
        this.acted = this.cutToMark();
        return this.acted && this.put(CALLABLE);
      case 'OBJ':
        this.acted = this.stack[this.marks.at(-1) ?? -1] === CALLABLE;
        return this.acted && this.cutToMark() && this.put(CALLABLE);
      default:
        return undefined;
    }
  }

  /** A call of what lies below `count` arguments. */
  private act(count: number, hasArguments: boolean): boolean {
    if (!this.has(count + 1)) return false;
    this.acted = hasArguments && this.stack.at(-1 - count) === CALLABLE;
    return this.acted;
  }

  private memoize(index: number): boolean {
    if (!this.has(1) || !Number.isSafeInteger(index)) return false;
    // Picklers count from 0, cPickle of Python 2 from 1.
    this.hasMemo ||= index <= 1;
    this.memo.set(index, this.stack.at(-1) ?? OTHER);
    return true;
  }

  private closeMark(kind: Kind | undefined): boolean {
    if (!this.cutToMark()) return false;
    return kind === undefined ? this.has(1) : this.put(kind);
  }

  private isMarkOnTop(): boolean {
    return this.marks.length > 0 && this.marks.at(-1) === this.stack.length;
  }

  private cutToMark(): boolean {
    const mark = this.marks.pop();
    if (mark === undefined) return false;
    this.stack.length = mark;
    return true;
  }

  private has(count: number): boolean {
    return this.stack.length - count >= (this.marks.at(-1) ?? 0);
  }

  private take(count: number): boolean {
    if (!this.has(count)) return false;
    this.stack.length -= count;
    return true;
  }

  private put(...kinds: Kind[]): boolean {
    this.stack.push(...kinds);
    return true;
  }
}
