import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { looksLikePickle } from '../../../src/format/pickle/sniff.ts';
import { assemble } from '../../support/pickle-assembler.ts';

const HEAD = 4096;
const isPickle = (bytes: Uint8Array): boolean => looksLikePickle(bytes.subarray(0, HEAD), bytes.length);

describe('pickles', () => {
  it.each([
    ["cos\nsystem\n(S'id'\ntR."],
    ["c__builtin__\neval\n(S'1'\ntR."],
    ["(S'id'\nios\nsystem\n."],
    ["(cos\nsystem\nS'id'\no."],
    ['(dp0\n.'],
    ["(dp0\nS'a'\np1\nI1\ns."],
    ['(lp0\nI1\naI2\na.'],
    ['cmy module\nrun it\n)R.'],
    ["cos\nsystem\n(S'id'\ntR and then whatever"],
    ['N.'],
    ['I5\n.'],
    ["c__main__\nX\n(dS'a'\nI1\nsb."],
  ])('of protocol 0: %j', (source) => {
    expect(isPickle(Buffer.from(source))).toBe(true);
  });

  it.each([
    [['EMPTY_LIST', 'BINPUT 0', 'STOP']],
    [['EMPTY_DICT', 'BINPUT 1', 'MARK', 'SHORT_BINSTRING "k"', 'BINPUT 2', 'BININT1 5', 'SETITEMS', 'STOP']],
    [['PROTO 2', 'NONE', 'STOP']],
    [['PROTO 5', 'FRAME 2', 'NONE', 'STOP']],
    [['PROTO 4', 'GLOBAL os system', 'RAW hex:ffffff']],
    [['PROTO 9', 'GLOBAL os system', 'EMPTY_TUPLE', 'REDUCE', 'STOP']],
    [['PROTO 2', 'BINGET 7', 'EMPTY_TUPLE', 'REDUCE', 'STOP']],
    [['PROTO 2', 'EXT1 7', 'EMPTY_TUPLE', 'REDUCE', 'STOP']],
    [
      [
        'NONE',
        'PROTO 2',
        'POP',
        'SHORT_BINUNICODE "os"',
        'SHORT_BINUNICODE "system"',
        'STACK_GLOBAL',
        'EMPTY_TUPLE',
        'REDUCE',
      ],
    ],
    [['SHORT_BINUNICODE "os"', 'DUP', 'STACK_GLOBAL', 'NONE', 'BUILD', 'RAW hex:00']],
  ])('of binary protocols: %j', (lines) => {
    expect(isPickle(assemble(lines))).toBe(true);
  });

  it('that go on behind the head', () => {
    const ints = Array.from({ length: 5000 }, (_, index) => [`INT ${index}`, 'APPEND']).flat();
    expect(isPickle(assemble(['MARK', 'LIST', 'PUT 0', ...ints, 'STOP']))).toBe(true);
    expect(isPickle(assemble(['EMPTY_LIST', 'MARK', ...ints.filter((line) => line !== 'APPEND')]))).toBe(
      false,
    );
    const long = `BINSTRING "${'x'.repeat(10_000)}"`;
    expect(isPickle(assemble(['EMPTY_LIST', 'BINPUT 0', 'MARK', long, 'BINPUT 1', 'APPENDS', 'STOP']))).toBe(
      true,
    );
    expect(isPickle(assemble(['PROTO 2', long, 'STOP']))).toBe(true);
    expect(isPickle(assemble(['PROTO 4', 'FRAME 99999', `BINBYTES hex:${'00'.repeat(5000)}`, 'STOP']))).toBe(
      true,
    );
  });
});

describe('other files', () => {
  it.each([
    [''],
    ['\n'],
    ['Version 1.0\n'],
    ['PACKAGE ?= a\nVERSION ?= b\nREVISION ?= c\n'],
    ['.TH LS 1\n.SH NAME\n'],
    ['click\nrequests\ncertifi\nidna\n'],
    ['cd build\nmake\n'],
    ['contents\n========\n\nfoo\n'],
    ['I am a text.\n'],
    ['1. First\n2. Second\n'],
    ['0\n0\n0\n'],
    ['{"a": [1, 2]}'],
    ['[1, 2, 3]\n'],
    ['[]'],
    ['{}\n'],
    ['}\n'],
    ['))))))))'],
    ['(((((((('],
    ['a,b,c\n1,2,3\n'],
    ['# Title\n\nText.\n'],
    ['- item: 1\n'],
    ['import os\nos.system("id")\n'],
    ['class Foo:\n    pass\n'],
    ['(function () {})();\n'],
    ["S'x' is a string\n"],
    ['N.B. this is important.\n'],
    ['(ios-backends)=\n# Backends\n\nAvailable hardware acceleration.\n'],
    ['(in short)\nSee below.\n'],
    ['U.S. of A.\n'],
    ['<!doctype html>\n'],
    ['GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff'],
    ['\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF\x00'],
    ['PK\x03\x04\x14\x00\x00\x00\x08\x00'],
    ['\x80\x81\x82\x83'],
    ['\x80\x02\x00\x00\x00\x00\x00\x00'],
    ['\x7fELF\x02\x01\x01'],
    ['\x1f\x8b\x08\x00\x00\x00\x00\x00'],
    ['\x93NUMPY\x01\x00v\x00{'],
  ])('%j', (source) => {
    expect(isPickle(Buffer.from(source, 'latin1'))).toBe(false);
  });

  it('that are long', () => {
    for (const line of [
      '))))(((\n',
      'Project Python\n',
      'I1\n',
      'N',
      ']',
      'lorem ipsum\n',
      '2222',
      'a1b2\n',
    ]) {
      expect(isPickle(Buffer.from(line.repeat(5000)))).toBe(false);
    }
  });
});
