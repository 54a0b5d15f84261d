import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { MAX_TENSORS } from '../../../src/core/tensors.ts';
import { readPickle } from '../../../src/format/pickle/read.ts';
import { TensorNames, type NamedTensors } from '../../../src/format/torch/tensor-names.ts';
import { assemble } from '../../support/pickle-assembler.ts';
import { mutatedPickle, pickleBytes } from '../../support/pickle-arbitraries.ts';
import { tensor } from '../../support/torch-builder.ts';

async function named(data: Uint8Array): Promise<NamedTensors> {
  const names = new TensorNames();
  await readPickle(memoryBytes(data), { watch: names });
  return names.named();
}

const namesOf = async (lines: readonly string[]): Promise<string[]> =>
  (await named(assemble(['PROTO 2', ...lines, 'STOP']))).tensors.map(({ name }) => name);

const ORDERED_DICT = ['GLOBAL collections OrderedDict', 'EMPTY_TUPLE', 'REDUCE'];

describe('the names of tensors', () => {
  it('are the keys of a state dict, with type, shape and place in the storage', async () => {
    const { tensors, more } = await named(
      assemble([
        'PROTO 2',
        ...ORDERED_DICT,
        'MARK',
        'BINUNICODE "fc.weight"',
        ...tensor({
          storage: '7',
          type: 'HalfStorage',
          elements: 10,
          offset: 4,
          shape: [2, 3],
          stride: [3, 1],
        }),
        'SETITEMS',
        'STOP',
      ]),
    );
    expect(more).toBe(false);
    expect(tensors).toEqual([
      {
        name: 'fc.weight',
        storage: '7',
        storageBytes: 20,
        dtype: 'float16',
        elementBytes: 2,
        shape: [2, 3],
        stride: [3, 1],
        offset: 4,
      },
    ]);
  });

  it('are paths of keys through dicts and lists', async () => {
    const list = ['EMPTY_LIST', 'MARK', ...tensor({}), ...tensor({}), 'APPENDS'];
    const inner = ['EMPTY_DICT', 'BINUNICODE weight', ...tensor({}), 'SETITEM'];
    const outer = ['EMPTY_DICT', 'MARK', 'BINUNICODE model', ...inner, 'BININT1 3', ...list, 'SETITEMS'];
    expect(await namesOf(outer)).toEqual(['model.weight', '3.0', '3.1']);
  });

  it('show no key but texts and whole numbers', async () => {
    const keys = ['BINFLOAT 0.5', 'BINFLOAT 2', 'NONE', 'NEWTRUE', 'BININT 7', 'EMPTY_TUPLE'];
    const items = keys.flatMap((key) => [[key], tensor({})].flat());
    expect(await namesOf(['EMPTY_DICT', 'MARK', ...items, 'SETITEMS'])).toEqual([
      '?',
      '?',
      'None',
      'true',
      '7',
      '?',
    ]);
  });

  it('leave out what a module keeps its parts in, and see through parameters', async () => {
    const parameter = [
      'GLOBAL torch._utils _rebuild_parameter',
      'MARK',
      ...tensor({}),
      'NEWTRUE',
      ...ORDERED_DICT,
      'TUPLE',
      'REDUCE',
    ];
    const parameters = [...ORDERED_DICT, 'BINUNICODE bias', ...parameter, 'SETITEM'];
    const module = [
      'GLOBAL torch.nn.modules.linear Linear',
      'EMPTY_TUPLE',
      'NEWOBJ',
      'EMPTY_DICT',
      'BINUNICODE _parameters',
      ...parameters,
      'SETITEM',
      'BUILD',
    ];
    expect(await namesOf(['EMPTY_DICT', 'BINUNICODE net', ...module, 'SETITEM'])).toEqual(['net.bias']);
  });

  it('tell a tensor under each of its names', async () => {
    const lines = [
      'EMPTY_DICT',
      'MARK',
      'BINUNICODE a',
      ...tensor({}),
      'BINPUT 1',
      'BINUNICODE b',
      'BINGET 1',
      'SETITEMS',
    ];
    expect(await namesOf(lines)).toEqual(['a', 'b']);
  });

  it('are those of the storage where no key leads to the tensor', async () => {
    expect(await namesOf([...tensor({ storage: '5' }), 'TUPLE1'])).toEqual(['storage 5']);
  });

  it('are told of newer kinds of tensors too', async () => {
    const third = tensor({ type: 'UntypedStorage', elements: 8, version: 3, dtype: 'float8_e4m3fn' });
    const lines = ['PROTO 2', 'EMPTY_DICT', 'BINUNICODE w', ...third, 'SETITEM', 'STOP'];
    const { tensors } = await named(assemble(lines));
    expect(tensors).toMatchObject([{ name: 'w', dtype: 'float8_e4m3fn', elementBytes: 1, storageBytes: 8 }]);
  });

  it('are of torch only', async () => {
    const other = tensor({}).map((line) => line.replace('GLOBAL torch._utils', 'GLOBAL other._utils'));
    expect(await namesOf(['EMPTY_DICT', 'BINUNICODE w', ...other, 'SETITEM'])).toEqual([]);
  });

  it('come to an end in an object that is its own state', async () => {
    const lines = [
      'GLOBAL m C',
      'EMPTY_TUPLE',
      'NEWOBJ',
      'BINPUT 0',
      'EMPTY_DICT',
      'BINPUT 1',
      'MARK',
      'BINUNICODE w',
      ...tensor({}),
      'BINUNICODE self',
      'BINGET 1',
      'BINUNICODE again',
      'BINGET 1',
      'SETITEMS',
      'BUILD',
      'BINGET 0',
      'BUILD',
    ];
    const names = await namesOf(lines);
    expect(names.every((name) => name.endsWith('w') || name === 'storage 0')).toBe(true);
  });

  it('are bounded, and say when there are more', async () => {
    const one = Buffer.from(assemble(tensor({})));
    const many = Buffer.concat([
      Buffer.from(assemble(['PROTO 2', 'EMPTY_LIST', 'MARK'])),
      ...Array.from({ length: MAX_TENSORS + 5 }, () => one),
      Buffer.from(assemble(['APPENDS', 'STOP'])),
    ]);
    const { tensors, more } = await named(many);
    expect([tensors.length, more]).toEqual([MAX_TENSORS, true]);
  });

  it('are never thrown at by a pickle', async () => {
    const good = assemble(['PROTO 2', 'EMPTY_DICT', 'BINUNICODE w', ...tensor({}), 'SETITEM', 'STOP']);
    const changed = fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
      const data = Buffer.from(good);
      data[at] = byte;
      return data;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, pickleBytes, mutatedPickle), async (data) => {
        for (const { shape, name } of (await named(data)).tensors) {
          expect(name).not.toBe('');
          expect(shape.every((size) => Number.isSafeInteger(size) && size >= 0)).toBe(true);
        }
      }),
    );
  });
});
