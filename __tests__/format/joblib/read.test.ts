import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { type JoblibPickle, readJoblib } from '../../../src/format/joblib/read.ts';
import { buildJoblib, type JoblibArray, type JoblibFile } from '../../support/joblib-builder.ts';
import { assemble } from '../../support/pickle-assembler.ts';

const NUMBERS: JoblibArray = { shape: [2, 3], data: Buffer.alloc(48, 0x63) };
const OBJECTS: JoblibArray = {
  dtype: 'O8',
  data: assemble(['PROTO 4', 'EMPTY_LIST', 'MEMOIZE', 'NONE', 'APPEND', 'STOP']),
};
const PAYLOAD = ['GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE'];

function read(arrays: readonly JoblibArray[], file?: JoblibFile): Promise<JoblibPickle> {
  return readJoblib(memoryBytes(buildJoblib(arrays, file)), {
    isDangerous: ({ module }) => module === 'os' || module === 'posix',
  });
}

function globals({ pickle }: JoblibPickle): string[] {
  return pickle.facts.flatMap((fact) =>
    fact.kind === 'global' ? [`${fact.global.module}.${fact.global.name}`] : [],
  );
}

/** Read to its end, in one stream, without anything left open. */
function expectWhole({ pickle, incomplete }: JoblibPickle): void {
  expect(pickle.streams).toMatchObject([{ result: { kind: 'container', type: 'list' } }]);
  expect(pickle.streams[0]).not.toHaveProperty('stopped');
  expect(incomplete).toEqual([]);
  expect(pickle.facts.filter(({ kind }) => kind === 'anomaly')).toEqual([]);
}

describe('readJoblib', () => {
  it.each<[string, JoblibArray]>([
    ['padded', NUMBERS],
    ['without padding, as before 1.2', { ...NUMBERS, padding: false }],
    ['a scalar', { shape: [], data: Buffer.alloc(8) }],
    ['empty', { shape: [0, 1000], data: Buffer.alloc(0) }],
    ['with opcodes for data', { shape: [2], data: Buffer.from('.'.repeat(16)) }],
    [
      'of strings, whose size is in the state',
      {
        dtype: 'U5',
        shape: [3],
        dtypeState: [
          'MARK',
          'BININT1 3',
          'BINUNICODE "<"',
          'NONE',
          'NONE',
          'NONE',
          'BININT1 20',
          'BININT1 4',
          'BININT1 8',
          'TUPLE',
        ],
        data: Buffer.alloc(60),
      },
    ],
    ['of objects', OBJECTS],
    [
      'made by _reconstructor, as protocols 0 and 1 do',
      {
        ...NUMBERS,
        wrapper: [
          'GLOBAL copy_reg _reconstructor',
          'GLOBAL joblib.numpy_pickle NumpyArrayWrapper',
          'GLOBAL __builtin__ object',
          'NONE',
          'TUPLE3',
          'REDUCE',
        ],
      },
    ],
    [
      'of the joblib inside old scikit-learn',
      {
        ...NUMBERS,
        wrapper: ['GLOBAL sklearn.externals.joblib.numpy_pickle NumpyArrayWrapper', 'EMPTY_TUPLE', 'NEWOBJ'],
      },
    ],
  ])('steps over an array that is %s', async (_, array) => {
    const result = await read([array]);
    expectWhole(result);
    expect(result.arrays).toMatchObject([{ pickled: array.dtype === 'O8' }]);
  });

  it('steps over fields of several types, and finds the object among them', async () => {
    const dtype = ['GLOBAL numpy dtype', 'BINUNICODE "O8"', 'NEWFALSE', 'NEWTRUE', 'TUPLE3', 'REDUCE'];
    const state = [
      'MARK',
      'BININT1 3',
      'BINUNICODE "|"',
      'NONE',
      'NONE',
      'NONE',
      'BININT -1',
      'BININT -1',
      'BININT1 63',
      'TUPLE',
      'BUILD',
    ];
    const fields = [
      'BINUNICODE "a"',
      'TUPLE1',
      'EMPTY_DICT',
      'BINUNICODE "a"',
      ...dtype,
      ...state,
      'BININT1 0',
      'TUPLE2',
      'SETITEM',
    ];
    const dtypeState = [
      'MARK',
      'BININT1 3',
      'BINUNICODE "|"',
      'NONE',
      ...fields,
      'BININT1 8',
      'BININT1 1',
      'BININT1 27',
      'TUPLE',
    ];
    const result = await read([{ dtype: 'V8', dtypeState, padding: false, data: OBJECTS.data }]);
    expectWhole(result);
    expect(result.arrays).toMatchObject([{ pickled: true }]);
  });

  it('steps over several, one behind the other, in frames and without', async () => {
    for (const frames of ['none', 'right'] as const) {
      const result = await read([NUMBERS, OBJECTS, { ...NUMBERS, padding: 16 }], { protocol: 4, frames });
      expectWhole(result);
      expect(result.arrays).toHaveLength(3);
    }
  });

  it('sees what comes behind the data', async () => {
    expect(globals(await read([NUMBERS, NUMBERS], { after: PAYLOAD }))).toContain('os.system');
  });

  it('tells where each array of objects is, so that it is inspected as well', async () => {
    const file = buildJoblib([OBJECTS]);
    const { arrays } = await readJoblib(memoryBytes(file));
    const [array] = arrays;
    expect(file.subarray(array?.start, array?.end)).toEqual(Buffer.from(OBJECTS.data));
  });

  it('leaves an ordinary pickle as it is', async () => {
    const bytes = assemble(['PROTO 2', ...PAYLOAD, 'STOP']);
    const result = await readJoblib(memoryBytes(bytes));
    expect(result).toMatchObject({ arrays: [], incomplete: [] });
    expect(globals(result)).toEqual(['os.system']);
  });
});

describe('what hides behind the two readings', () => {
  it('sees opcodes in array data, which pickle.load executes', async () => {
    const data = Buffer.concat([assemble([...PAYLOAD, 'STOP']), Buffer.alloc(40)]).subarray(0, 40);
    expect(globals(await read([{ shape: [5], data, padding: false }]))).toContain('os.system');
    expect(globals(await read([{ ...OBJECTS, data: assemble([...PAYLOAD, 'STOP']) }]))).toContain(
      'os.system',
    );
  });

  it('does not take numbers for names', async () => {
    const data = Buffer.from('c\x01\x02\n\x03\x04\n.'.padEnd(16, '.'), 'latin1');
    const result = await read([{ data, padding: false }]);
    expect(globals(result)).toEqual(globals(await read([NUMBERS])));
  });

  it('says that a frame spans array data: loaders take the data from behind it', async () => {
    const { pickle } = await read([NUMBERS], { protocol: 4, frames: 'over-data' });
    expect(pickle.facts).toContainEqual(expect.objectContaining({ kind: 'anomaly', anomaly: 'frame-lies' }));
  });

  it.each([
    [
      'functools.partial',
      [
        'GLOBAL functools partial',
        'GLOBAL joblib.numpy_pickle NumpyArrayWrapper',
        'TUPLE1',
        'REDUCE',
        'EMPTY_TUPLE',
        'REDUCE',
      ],
    ],
    [
      'copyreg.__newobj__',
      ['GLOBAL copyreg __newobj__', 'GLOBAL joblib.numpy_pickle NumpyArrayWrapper', 'TUPLE1', 'REDUCE'],
    ],
  ])('says that a wrapper was made by %s', async (_, wrapper) => {
    const { incomplete } = await read([{ ...NUMBERS, wrapper }]);
    expect(incomplete).toMatchObject([{ code: 'unsupported', risk: 'runs-code' }]);
  });

  it('multiplies shapes as numpy does, in 64 bits', async () => {
    const result = await read([{ shape: [2 ** 32, 2 ** 32], data: Buffer.alloc(0) }], { after: PAYLOAD });
    expect(globals(result)).toContain('os.system');
  });
});

describe('arrays in files of their own, before joblib 0.10', () => {
  const wrapper = (filename: string): Uint8Array => {
    const state = [
      'EMPTY_DICT',
      'BINUNICODE "filename"',
      `BINUNICODE ${JSON.stringify(filename)}`,
      'SETITEM',
    ];
    const instance = ['GLOBAL joblib.numpy_pickle NDArrayWrapper', 'EMPTY_TUPLE', 'NEWOBJ'];
    return assemble(['PROTO 2', ...instance, ...state, 'BUILD', 'STOP']);
  };

  it('are fine beside the file', async () => {
    const { pickle, arrays, incomplete } = await readJoblib(memoryBytes(wrapper('model.pkl_01.npy')));
    expect({ arrays, incomplete }).toEqual({ arrays: [], incomplete: [] });
    expect(pickle.streams[0]).not.toHaveProperty('stopped');
  });

  it.each(['../../cache/x.npy', '/tmp/x.npy', '..\\x.npy'])(
    'are said to be elsewhere: %s',
    async (filename) => {
      const { incomplete } = await readJoblib(memoryBytes(wrapper(filename)));
      expect(incomplete).toMatchObject([{ code: 'not-fetched', risk: 'runs-code' }]);
    },
  );
});
