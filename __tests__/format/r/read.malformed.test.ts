import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readR } from '../../../src/format/r/read.ts';
import { startOfR } from '../../../src/format/r/sniff.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { buildR, type RExample } from '../../support/r-builder.ts';

const call = { call: 'system', with: [{ text: 'id' }, { symbol: 'x' }] };
const whole: RExample = {
  list: [
    { promise: call, in: 'global' },
    { closure: { compiled: call } },
    { environment: { x: { closure: call, active: true } }, hashed: true },
    { altrep: 'compact_intseq' },
    { namespace: 'stats' },
    { real: [1, 2] },
  ],
};
const good = [buildR(whole), buildR({ ...whole, ascii: true }), buildR({ ...whole, little: true })];
const MAGIC = Buffer.from('580a000000030004030100030500000000055554462d38', 'hex');

describe('hostile R objects', () => {
  it('end in facts, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, MAGIC), async (data) => {
        const start = startOfR(data, true);
        if (start === undefined) return;
        const facts = await readR(memoryBytes(data), start);
        expect(facts.end).toBeLessThanOrEqual(data.length);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a length without bytes behind it', '0000000e7fffffff'],
    ['a length above what R allows', '0000000effffffff0001000100000000'],
    ['a negative length', '0000000efffffffe'],
    ['a text with a negative length', '00000009fffffff0'],
    ['a reference to nothing', '000005ff'],
    ['a reference by a number of its own', '000000ff00000000'],
    ['a vector of more items than there are bytes', '000000137fffffff'],
    ['names in names of packages', '000000f900000001'],
  ])('are broken by %s', async (_, hex) => {
    const data = Buffer.concat([MAGIC, Buffer.from(hex, 'hex')]);
    const start = startOfR(data, false);
    const facts = start === undefined ? undefined : await readR(memoryBytes(data), start);
    expect(facts?.stopped).toMatchObject({ code: 'BROKEN' });
  });

  it.each([
    ['a type of another R', '000000ec'],
    ['a class reference', '000000f6'],
  ])('are not understood with %s', async (_, hex) => {
    const data = Buffer.concat([MAGIC, Buffer.from(hex, 'hex')]);
    const start = startOfR(data, false);
    const facts = start === undefined ? undefined : await readR(memoryBytes(data), start);
    expect(facts?.stopped).toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('hide no number behind blanks', async () => {
    const data = Buffer.from(`A\n3\n262657\n197888\n5\nUTF-8\n${' '.repeat(10_000)}254\n`);
    const start = startOfR(data, false);
    const facts = start === undefined ? undefined : await readR(memoryBytes(data), start);
    expect(facts?.stopped).toMatchObject({ code: 'BUDGET' });
  });
});
