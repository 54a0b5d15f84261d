// Marshal streams that lie: nothing but our own error comes out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarshalError } from '../../../src/format/marshal/errors.ts';
import { readCode } from '../../../src/format/marshal/read.ts';
import { code, list, text } from './build.ts';

const SAMPLE = code({
  names: list(text('os'), text('system')),
  constants: list(text('id'), code({ names: list(text('inner')), constants: list(Buffer.from('N')) })),
});

function survives(data: Uint8Array): void {
  try {
    expect(readCode(data).names.length).toBeLessThanOrEqual(256);
  } catch (error) {
    expect(error).toBeInstanceOf(MarshalError);
  }
}

describe('readCode on lying streams', () => {
  it('refuses nesting that no code has', () => {
    const nested = Buffer.concat([
      Buffer.from('c'),
      Buffer.alloc(20),
      Buffer.from('s\0\0\0\0', 'latin1'),
      Buffer.from(')\x01'.repeat(100_000), 'latin1'),
    ]);
    expect(() => readCode(nested)).toThrow(expect.objectContaining({ code: 'BUDGET' }));
  });

  it('refuses counts larger than the data', () => {
    const huge = Buffer.from('(\xff\xff\xff\x7f', 'latin1');
    expect(() => readCode(huge)).toThrow(expect.objectContaining({ code: 'BROKEN' }));
  });

  it('refuses more bytes than code has', () => {
    expect(() => readCode(Buffer.alloc(5 * 2 ** 20))).toThrow(expect.objectContaining({ code: 'BUDGET' }));
  });

  it('ends on a list that refers to itself', () => {
    survives(code({ names: list(), constants: Buffer.from('\xa8\x01\0\0\0r\0\0\0\0', 'latin1') }));
  });

  it('survives any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 512 }), survives), { numRuns: 500 });
    const types = 'crR([<>){utzZaAs0NTFS.iIgyfxl:'.split('');
    const stream = fc.array(fc.constantFrom(...types, '\0', '\x01', '\x02', '\xff', '\xe3'), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        stream.map((parts) => Buffer.from(parts.join(''), 'latin1')),
        survives,
      ),
      { numRuns: 500 },
    );
  });

  it('survives changed bytes', () => {
    const change = fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(change, (changes) => {
        const changed = Buffer.from(SAMPLE);
        for (const [at, value] of changes) changed[at] = value;
        survives(changed);
      }),
      { numRuns: 500 },
    );
  });
});
