// Reads the operands of opcodes out of the head of what may be a pickle, and says what cannot be one.
import type { Buffer } from 'node:buffer';
import { OPCODES, type Opcode, type OperandShape } from './opcodes.ts';
import { LINES } from './probe-table.ts';

/** Longest name of a module or an attribute; lines of text are longer or hold control characters. */
const MAX_NAME = 500;

export class ProbeOperands {
  /** Of the opcode that is next. */
  pos = 0;
  private readonly data: Buffer;
  private readonly size: number;

  constructor(data: Buffer, size: number) {
    this.data = data;
    this.size = size;
  }

  /** Moves behind the operand; its text or number, or undefined when it is not (wholly) there or not valid. */
  read(opcode: Opcode): string | number | undefined {
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
  isCut(start: number, opcode: Opcode): boolean {
    if (this.size <= this.data.length) return false;
    if (opcode.operand === 'line' || opcode.operand === 'lines2') return this.data.indexOf(0x0a, start) < 0;
    if (!opcode.operand.startsWith('counted')) return true;
    const width = widthOf(opcode.operand);
    const length = this.number(start + 1, width);
    return length === undefined || start + 1 + width + length <= this.size;
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
