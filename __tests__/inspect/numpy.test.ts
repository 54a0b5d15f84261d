import { describe, expect, it } from 'vitest';
import { buildNpy } from '../support/container-examples.ts';
import { inspectBytes } from '../support/inspect.ts';
import { buildJoblib } from '../support/joblib-builder.ts';
import { assemble } from '../support/pickle-assembler.ts';
import { buildExampleZip } from '../support/zip-example.ts';

const PAYLOAD = assemble(['PROTO 2', 'GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE', 'STOP']);
const NUMBERS = buildNpy({ descr: "'<f8'", shape: '(2,)', zeros: 16 });
const objects = (data: Uint8Array): Buffer =>
  Buffer.concat([buildNpy({ descr: "'|O'", shape: '(1,)' }), data]);

const rulesOf = async (data: Uint8Array, path = 'a.npy'): Promise<string[]> =>
  (await inspectBytes(data, path)).findings.map(({ rule }) => rule);

describe('the inspector of numpy files', () => {
  it('is quiet about numbers, also when several arrays were saved to one file', async () => {
    expect(await rulesOf(NUMBERS)).toEqual([]);
    const list = assemble(['PROTO 4', 'EMPTY_LIST', 'STOP']);
    expect(await rulesOf(Buffer.concat([NUMBERS, objects(list), NUMBERS]))).toEqual([]);
  });

  it('finds the payload of an array of objects, also behind other arrays and in an .npz', async () => {
    expect(await rulesOf(objects(PAYLOAD))).toContain('PICKLE-EXEC');
    expect(await rulesOf(Buffer.concat([NUMBERS, objects(PAYLOAD)]), 'a.txt')).toContain('PICKLE-EXEC');
    const structured = Buffer.concat([
      buildNpy({ descr: "[('a', '<i4'), ('b', '|O')]", shape: '(1,)' }),
      PAYLOAD,
    ]);
    expect(await rulesOf(buildExampleZip([{ name: 'arr_0', bytes: structured }]), 'a.npz')).toContain(
      'PICKLE-EXEC',
    );
  });

  it('looks at the data of an array whose header it does not understand', async () => {
    const odd = Buffer.concat([buildNpy({ descr: "'T8'", shape: '(1,)' }), PAYLOAD]);
    expect(await rulesOf(odd)).toEqual(expect.arrayContaining(['SCAN-INCOMPLETE', 'PICKLE-EXEC']));
  });

  it('says that objects are no pickle it can read: numpy tries all the same', async () => {
    expect(await rulesOf(objects(Buffer.from('cos\nsystem\n(Sid\ntR.')))).toContain('SCAN-INCOMPLETE');
  });

  it('says when data are missing, and inspects what is too much', async () => {
    expect(await rulesOf(NUMBERS.subarray(0, -1))).toEqual(['SCAN-INCOMPLETE']);
    expect(await rulesOf(Buffer.concat([NUMBERS, PAYLOAD]))).toEqual(
      expect.arrayContaining(['NUMPY-TRAILING-DATA', 'PICKLE-EXEC']),
    );
  });
});

describe('the inspector of pickles, on joblib files', () => {
  it('reads arrays and finds nothing, and inspects arrays of objects', async () => {
    const numbers = { shape: [2], data: Buffer.alloc(16, 0x63) };
    expect(await rulesOf(buildJoblib([numbers, numbers]), 'a.joblib')).toEqual(['PICKLE-FORMAT']);
    const { findings, coverage } = await inspectBytes(buildJoblib([numbers, { dtype: 'O8', data: PAYLOAD }]));
    expect(findings.map(({ rule }) => rule)).toContain('PICKLE-EXEC');
    expect(coverage.map(({ format }) => format)).toEqual(['joblib', 'pickle']);
  });
});
