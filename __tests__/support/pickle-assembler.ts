// Turns readable opcode lines into the bytes of a pickle, for tests and for the examples of rules.
import { Buffer } from 'node:buffer';
import { OPCODES, type Opcode } from '../../src/format/pickle/opcodes.ts';

const BY_NAME = new Map(OPCODES.map((opcode) => [opcode.name, opcode]));

/**
 * Assembles one opcode per line: `NAME operand...`, parts separated by blanks. Empty lines and lines that
 * begin with `#` are skipped. Opcode names are those of CPython's pickletools.
 *
 * An operand is one of
 * - a bare word without blanks, quotes or a leading `hex:` or `@`: `GLOBAL os system`, `BININT1 5`;
 * - a JSON string: `SHORT_BINUNICODE "id; ls"`;
 * - `hex:00ff` (or `hex:` for nothing): exactly these bytes.
 *
 * What each opcode takes
 * - nothing: MARK, STOP, POP, POP_MARK, DUP, NONE, NEWTRUE, NEWFALSE, REDUCE, BUILD, OBJ, NEWOBJ, NEWOBJ_EX,
 *   STACK_GLOBAL, MEMOIZE, BINPERSID, APPEND(S), SETITEM(S), ADDITEMS, LIST, DICT, TUPLE, TUPLE1, TUPLE2,
 *   TUPLE3, FROZENSET, EMPTY_LIST, EMPTY_DICT, EMPTY_SET, EMPTY_TUPLE, NEXT_BUFFER, READONLY_BUFFER;
 * - an integer (decimal or `0x`, may be negative, cut to the field's size): PROTO, BININT, BININT1, BININT2,
 *   BINGET, BINPUT, LONG_BINGET, LONG_BINPUT, EXT1, EXT2, EXT4, FRAME;
 * - a number, `nan`, `inf` or `-inf`: BINFLOAT;
 * - an integer that is written as minimal two's complement: LONG1, LONG4;
 * - text, written as UTF-8 with its length: SHORT_BINUNICODE, BINUNICODE, BINUNICODE8, SHORT_BINSTRING,
 *   BINSTRING, SHORT_BINBYTES, BINBYTES, BINBYTES8, BYTEARRAY8; with `hex:`, any bytes;
 * - two texts, written as lines: GLOBAL, INST;
 * - one text, written as a line: INT, LONG, FLOAT, GET, PUT, PERSID. `INT true` and `INT false` give `I01`
 *   and `I00`, and `LONG 5` gets its `L`;
 * - one text that is quoted and escaped as Python would: STRING (`STRING "id"` gives `S'id'`), or escaped as
 *   raw-unicode-escape: UNICODE.
 *
 * For the opcodes that write a length, `@N` before the operand writes N instead of the true length:
 * `BINUNICODE @1000 "cut"`. For those that write lines, `hex:` gives the line itself, without its newline.
 * `RAW operand` writes text (as UTF-8) or `hex:` bytes with no opcode: what the other forms cannot say.
 *
 * Throws a plain Error that names the line when it cannot be assembled.
 */
export function assemble(lines: readonly string[]): Uint8Array {
  const parts = lines.map((line, index) => {
    try {
      return assembleLine(line.trim());
    } catch (error) {
      throw new Error(
        `line ${index + 1} (${line}): ${error instanceof Error ? error.message : String(error)}`,
        { cause: error },
      );
    }
  });
  return new Uint8Array(Buffer.concat(parts));
}

interface Operand {
  /** `count` is an `@N`. */
  readonly kind: 'word' | 'json' | 'hex' | 'count';
  readonly text: string;
}

function assembleLine(line: string): Buffer {
  if (line === '' || line.startsWith('#')) return Buffer.alloc(0);
  const [name = ''] = line.split(/\s/, 1);
  const operands = operandsOf(line.slice(name.length));
  if (name === 'RAW') return Buffer.concat(operands.map(bytesOf));
  const opcode = BY_NAME.get(name);
  if (opcode === undefined) throw new Error(`no opcode is named ${name}`);
  return Buffer.concat([Buffer.of(opcode.byte), encode(opcode, operands)]);
}

function operandsOf(text: string): Operand[] {
  const operands: Operand[] = [];
  const token = /\s*(?:("(?:[^"\\]|\\.)*")|hex:([0-9a-fA-F]*)|@(\S+)|([^\s"]+))(?=\s|$)/y;
  let rest = text.trimEnd();
  while (rest !== '') {
    token.lastIndex = 0;
    const match = token.exec(rest);
    if (match === null) throw new Error(`cannot read the operand at "${rest.trim()}"`);
    const [whole, json, hex, count, word] = match;
    if (json !== undefined) operands.push({ kind: 'json', text: String(JSON.parse(json)) });
    else if (hex !== undefined) operands.push({ kind: 'hex', text: hex });
    else if (count !== undefined) operands.push({ kind: 'count', text: count });
    else operands.push({ kind: 'word', text: word ?? '' });
    rest = rest.slice(whole.length);
  }
  return operands;
}

function bytesOf(operand: Operand): Buffer {
  if (operand.kind !== 'hex') return Buffer.from(operand.text, 'utf8');
  if (operand.text.length % 2 !== 0) throw new Error('hex: needs two digits for each byte');
  return Buffer.from(operand.text, 'hex');
}

function encode(opcode: Opcode, operands: readonly Operand[]): Buffer {
  const counted = opcode.operand.startsWith('counted');
  const count = counted && operands[0]?.kind === 'count' ? operands[0] : undefined;
  const values = count === undefined ? operands : operands.slice(1);
  const wanted = opcode.operand === 'none' ? 0 : opcode.operand === 'lines2' ? 2 : 1;
  if (values.length !== wanted) {
    throw new Error(`${opcode.name} takes ${wanted} operand(s), ${values.length} given`);
  }
  const [first, second] = values;
  if (first === undefined) return Buffer.alloc(0);
  if (second !== undefined) return Buffer.concat([lineOf(opcode.name, first), lineOf(opcode.name, second)]);
  if (opcode.operand === 'line') return lineOf(opcode.name, first);
  if (!counted) return numberOf(opcode.operand, first.text);
  const payload =
    opcode.name.startsWith('LONG') && first.kind !== 'hex' ? twosComplement(first.text) : bytesOf(first);
  const width = Number(opcode.operand.charAt('counted'.length));
  return Buffer.concat([littleEndian(count?.text ?? String(payload.length), width), payload]);
}

function numberOf(shape: string, text: string): Buffer {
  if (shape !== 'f8') return littleEndian(text, Number(shape.slice(1)));
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleBE(Number(text.replace('inf', 'Infinity').replace('nan', 'NaN')));
  return buffer;
}

function littleEndian(text: string, width: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt.asUintN(64, integer(text)));
  return buffer.subarray(0, width);
}

function integer(text: string): bigint {
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
}

/** The shortest little-endian two's complement, as CPython's encode_long writes it; nothing for zero. */
function twosComplement(text: string): Buffer {
  const value = integer(text);
  const bytes: number[] = [];
  while (BigInt.asIntN(8 * bytes.length, value) !== value) {
    bytes.push(Number(BigInt.asUintN(8, value >> BigInt(8 * bytes.length))));
  }
  return Buffer.from(bytes);
}

function lineOf(name: string, operand: Operand): Buffer {
  const text = operand.kind === 'hex' ? bytesOf(operand) : textLine(name, operand.text);
  return Buffer.concat([text, Buffer.of(0x0a)]);
}

function textLine(name: string, text: string): Buffer {
  if (name === 'STRING') return Buffer.from(pythonString(text), 'latin1');
  if (name === 'UNICODE') return Buffer.from(rawUnicodeEscape(text), 'latin1');
  if (name === 'INT' && (text === 'true' || text === 'false'))
    return Buffer.from(text === 'true' ? '01' : '00');
  if (name === 'LONG' && !text.endsWith('L')) return Buffer.from(`${text}L`);
  return Buffer.from(text, 'utf8');
}

function pythonString(text: string): string {
  const escaped = Array.from(Buffer.from(text, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    if (character === '\\' || character === "'") return `\\${character}`;
    return byte >= 0x20 && byte < 0x7f ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
  });
  return `'${escaped.join('')}'`;
}

function rawUnicodeEscape(text: string): string {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point > 0xffff) return `\\U${point.toString(16).padStart(8, '0')}`;
    if (point > 0xff || point === 0x0a || point === 0x0d || point === 0x5c || point === 0 || point === 0x1a) {
      return `\\u${point.toString(16).padStart(4, '0')}`;
    }
    return character;
  }).join('');
}
