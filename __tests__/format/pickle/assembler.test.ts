import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { OPCODES } from '../../../src/format/pickle/opcodes.ts';
import { assemble } from '../../support/pickle-assembler.ts';

const hex = (...lines: string[]): string => Buffer.from(assemble(lines)).toString('hex');

describe('the assembler', () => {
  it('knows all 68 opcodes, each byte once', () => {
    expect(OPCODES).toHaveLength(68);
    expect(new Set(OPCODES.map((opcode) => opcode.byte)).size).toBe(68);
  });

  it.each([
    ['GLOBAL os system', '636f730a73797374656d0a'],
    ['GLOBAL "a b" hex:ff', '6361206220ff0a'.replace('20ff', '0aff')],
    ['BININT -1', '4affffffff'],
    ['FRAME 0x100', '950001000000000000'],
    ['BINFLOAT 1', '473ff0000000000000'],
    ['LONG1 0', '8a00'],
    ['LONG1 255', '8a02ff00'],
    ['LONG4 -129', '8b020000007fff'],
    ['SHORT_BINUNICODE "\\u00e9"', '8c02c3a9'],
    ['BINUNICODE @9 "x"', '580900000078'],
    ['STRING "it\'s"', '5327697 45c2773270a'.replace(' ', '')],
    ['INT true', '4930310a'],
    ['LONG 5', '4c354c0a'],
    ['UNICODE "\\u20ac"', '565c75323061630a'],
    ['RAW hex:00 "a" b', '006162'],
    ['# comment', ''],
    ['', ''],
  ])('%s', (line, expected) => {
    expect(hex(line)).toBe(expected);
  });

  it.each(['NOPE', 'NONE 1', 'GLOBAL os', 'BININT', 'BININT1 x', 'SHORT_BINUNICODE "cut', 'RAW hex:f'])(
    'refuses %s',
    (line) => {
      expect(() => assemble(['NONE', line])).toThrow('line 2');
    },
  );
});
