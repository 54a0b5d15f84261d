// The 68 pickle opcodes of protocols 0 to 5: byte, name and shape of the operand.

/**
 * Shape of what follows the opcode byte. `u`, `i` and `f` are fixed-size numbers of that many bytes (little
 * endian, `f8` big endian); `line` is text up to a newline, `lines2` two of them; `counted` is a length of
 * that many bytes (`s`: signed) and then as many bytes.
 */
export const OPERAND_SHAPES = [
  'none',
  'u1',
  'u2',
  'i4',
  'u4',
  'u8',
  'f8',
  'line',
  'lines2',
  'counted1',
  'counted4',
  'counted4s',
  'counted8',
] as const;
export type OperandShape = (typeof OPERAND_SHAPES)[number];

export interface Opcode {
  readonly byte: number;
  readonly name: string;
  readonly operand: OperandShape;
}

/** Every opcode, by operand shape. Source: CPython 3.11, Lib/pickletools.py and Modules/_pickle.c. */
const BY_SHAPE: Readonly<Record<OperandShape, readonly (readonly [byte: number, name: string])[]>> = {
  none: [
    [0x28, 'MARK'],
    [0x29, 'EMPTY_TUPLE'],
    [0x2e, 'STOP'],
    [0x30, 'POP'],
    [0x31, 'POP_MARK'],
    [0x32, 'DUP'],
    [0x4e, 'NONE'],
    [0x51, 'BINPERSID'],
    [0x52, 'REDUCE'],
    [0x5d, 'EMPTY_LIST'],
    [0x61, 'APPEND'],
    [0x62, 'BUILD'],
    [0x64, 'DICT'],
    [0x65, 'APPENDS'],
    [0x6c, 'LIST'],
    [0x6f, 'OBJ'],
    [0x73, 'SETITEM'],
    [0x74, 'TUPLE'],
    [0x75, 'SETITEMS'],
    [0x7d, 'EMPTY_DICT'],
    [0x81, 'NEWOBJ'],
    [0x85, 'TUPLE1'],
    [0x86, 'TUPLE2'],
    [0x87, 'TUPLE3'],
    [0x88, 'NEWTRUE'],
    [0x89, 'NEWFALSE'],
    [0x8f, 'EMPTY_SET'],
    [0x90, 'ADDITEMS'],
    [0x91, 'FROZENSET'],
    [0x92, 'NEWOBJ_EX'],
    [0x93, 'STACK_GLOBAL'],
    [0x94, 'MEMOIZE'],
    [0x97, 'NEXT_BUFFER'],
    [0x98, 'READONLY_BUFFER'],
  ],
  u1: [
    [0x4b, 'BININT1'],
    [0x68, 'BINGET'],
    [0x71, 'BINPUT'],
    [0x80, 'PROTO'],
    [0x82, 'EXT1'],
  ],
  u2: [
    [0x4d, 'BININT2'],
    [0x83, 'EXT2'],
  ],
  i4: [
    [0x4a, 'BININT'],
    [0x84, 'EXT4'],
  ],
  u4: [
    [0x6a, 'LONG_BINGET'],
    [0x72, 'LONG_BINPUT'],
  ],
  u8: [[0x95, 'FRAME']],
  f8: [[0x47, 'BINFLOAT']],
  line: [
    [0x46, 'FLOAT'],
    [0x49, 'INT'],
    [0x4c, 'LONG'],
    [0x50, 'PERSID'],
    [0x53, 'STRING'],
    [0x56, 'UNICODE'],
    [0x67, 'GET'],
    [0x70, 'PUT'],
  ],
  lines2: [
    [0x63, 'GLOBAL'],
    [0x69, 'INST'],
  ],
  counted1: [
    [0x43, 'SHORT_BINBYTES'],
    [0x55, 'SHORT_BINSTRING'],
    [0x8a, 'LONG1'],
    [0x8c, 'SHORT_BINUNICODE'],
  ],
  counted4: [
    [0x42, 'BINBYTES'],
    [0x54, 'BINSTRING'],
    [0x58, 'BINUNICODE'],
  ],
  // The C unpickler reads the length of BINSTRING as unsigned, the Python one as signed.
  counted4s: [[0x8b, 'LONG4']],
  counted8: [
    [0x8d, 'BINUNICODE8'],
    [0x8e, 'BINBYTES8'],
    [0x96, 'BYTEARRAY8'],
  ],
};

export const OPCODES: readonly Opcode[] = OPERAND_SHAPES.flatMap((operand) =>
  BY_SHAPE[operand].map(([byte, name]) => ({ byte, name, operand })),
);
