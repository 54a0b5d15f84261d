// A model of the unpickler that only knows depths and kinds: enough to tell a pickle from text and noise.
import type { Buffer } from 'node:buffer';
import { OPCODES, type Opcode, type OperandShape } from './opcodes.ts';
import { AT_MARK, CALLABLE, EFFECTS, ITERABLE, type Kind, LINES, OTHER } from './probe-table.ts';

/** How the probe ended: at STOP, at the end of the head with the stream going on, or at what is no pickle. */
export type ProbeEnd = 'stop' | 'head' | 'refused';

/** Opcodes looked at: a text that decodes for so long does not exist. */
const MAX_OPCODES = 2000;
/** Longest name of a module or an attribute; lines of text are longer or hold control characters. */
const MAX_NAME = 500;

const TABLE: readonly (Opcode | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  OPCODES.find((opcode) => opcode.byte === byte),
);

export class Probe {
  pos = 0;
  opcodes = 0;
  /** A global was looked up. */
  named = false;
  /** Something was called, or state was set on a callable. */
  acted = false;
  /** The memo is filled as picklers do it: from the first index on. */
  hasMemo = false;
  private readonly data: Buffer;
  private readonly size: number;
  private readonly stack: Kind[] = [];
  private readonly marks: number[] = [];
  private readonly memo = new Map<number, Kind>();
  private readonly seen = new Set<number>();
  private stopped = false;

  constructor(data: Buffer, size: number) {
    this.data = data;
    this.size = size;
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
    while (!this.acted && this.opcodes < MAX_OPCODES) {
      if (this.pos >= this.data.length) return this.size > this.data.length ? 'head' : 'refused';
      const opcode = TABLE[this.data[this.pos] ?? 0];
      if (opcode === undefined) return 'refused';
      const start = this.pos;
      const operand = this.operand(opcode);
      if (operand === undefined) return this.isCut(start, opcode) ? 'head' : 'refused';
      if (!this.execute(opcode, operand)) return 'refused';
      this.seen.add(opcode.byte);
      this.opcodes++;
      if (this.stopped) return 'stop';
    }
    return 'head';
  }

  /** Moves behind the operand; its text or number, or undefined when it is not (wholly) there or not valid. */
  private operand(opcode: Opcode): string | number | undefined {
    const at = this.pos + 1;
    const shape = opcode.operand;
    if (shape === 'none') return this.move(at, 0);
    if (shape === 'line' || shape === 'lines2') return this.lines(opcode, at);
    const width = widthOf(shape);
    const number = this.number(at, width);
    if (number === undefined || !shape.startsWith('counted')) return this.move(at + width, number);
    return this.move(at + width + number, number);
  }

  private move<T>(end: number, result: T): T | undefined {
    if (end > this.data.length) return undefined;
    this.pos = end;
    return result;
  }

  private number(at: number, width: number): number | undefined {
    if (at + width > this.data.length) return undefined;
    let value = 0;
    for (let index = width - 1; index >= 0; index--) value = value * 256 + (this.data[at + index] ?? 0);
    return value;
  }

  private lines(opcode: Opcode, at: number): string | undefined {
    const end = this.data.indexOf(0x0a, at);
    if (end < 0) return undefined;
    const first = this.data.toString('latin1', at, end);
    if (opcode.operand === 'line')
      return LINES[opcode.name]?.test(first) ? this.move(end + 1, first) : undefined;
    const second = this.data.indexOf(0x0a, end + 1);
    if (second < 0 || !isModule(first)) return undefined;
    return isName(this.data.toString('latin1', end + 1, second)) ? this.move(second + 1, first) : undefined;
  }

  /** Whether an operand is missing only because the head ends before the artifact does. */
  private isCut(start: number, opcode: Opcode): boolean {
    if (this.size <= this.data.length) return false;
    if (opcode.operand === 'line' || opcode.operand === 'lines2') return this.data.indexOf(0x0a, start) < 0;
    if (!opcode.operand.startsWith('counted')) return true;
    const width = widthOf(opcode.operand);
    const length = this.number(start + 1, width);
    return length === undefined || start + 1 + width + length <= this.size;
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

/** The digit in the name of a shape: the bytes of its number, or of its length. */
const WIDTHS: ReadonlyMap<OperandShape, number> = new Map(
  OPCODES.map(({ operand }) => [operand, Number(operand.replace(/\D/g, ''))]),
);

function widthOf(shape: OperandShape): number {
  return WIDTHS.get(shape) ?? 0;
}

/** Import takes the name of any file, also with blanks; brackets and the like stand in labels of texts, not in names. */
function isModule(line: string): boolean {
  return isName(line) && !/[()[\]{}=#<>"'`*|]/.test(line);
}

function isName(line: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what tells text from names
  return line.length > 0 && line.length <= MAX_NAME && !/[\x00-\x1f\x7f]/.test(line);
}
