// Programs by their first bytes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { mayBeProgram, programKindOf } from '../../../src/format/native/sniff.ts';

const kind = (data: Buffer): Promise<string | undefined> =>
  programKindOf(data.subarray(0, 4096), memoryBytes(data));

function windowsProgram(): Buffer {
  const data = Buffer.alloc(512);
  data.write('MZ');
  data.writeUInt32LE(0x80, 0x3c);
  data.write('PE\0\0', 0x80, 'latin1');
  return data;
}

describe('programKindOf', () => {
  it.each([
    [Buffer.from('\x7fELF\x02\x01', 'latin1'), 'an ELF program'],
    [windowsProgram(), 'a Windows program'],
    [Buffer.from('cffaedfe07000001', 'hex'), 'a Mach-O program'],
    [Buffer.from('cafebabe00000002', 'hex'), 'a Mach-O program'],
    [Buffer.from("MZqFpD='\n"), 'a llamafile'],
    [Buffer.from('#!/usr/bin/env python\n'), 'a script'],
  ])('knows %o', async (data, expected) => {
    expect(mayBeProgram(data)).toBe(true);
    expect(await kind(data)).toBe(expected);
  });

  it.each([
    ['CUDA', 1, 190],
    ['ROCm', 1, 224],
    ['CUDA, in the other byte order', 2, 190],
  ])('takes what runs on a device of %s for data', async (_, order, machine) => {
    const data = Buffer.alloc(64);
    data.write('\x7fELF\x02', 'latin1');
    data[5] = order;
    if (order === 1) data.writeUInt16LE(machine, 18);
    else data.writeUInt16BE(machine, 18);
    expect(await kind(data)).toBeUndefined();
  });

  it.each([
    Buffer.alloc(0),
    Buffer.from('MZ and other letters'),
    Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
    Buffer.from('cafebabe00000034', 'hex'),
    Buffer.from('#! not a path'),
    Buffer.from('#!'),
  ])('takes %o for data', async (data) => expect(await kind(data)).toBeUndefined());

  it('takes any bytes', async () => {
    const start = fc.constantFrom('', 'MZ', '#!', '\x7fE', '\xca\xfe\xba\xbe');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 128 }), async (magic, rest) => {
        const found = await kind(Buffer.concat([Buffer.from(magic, 'latin1'), rest]));
        expect(found === undefined || found.startsWith('a')).toBe(true);
      }),
    );
  });
});
