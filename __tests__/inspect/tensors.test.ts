// What inspectors tell of tensors, and the findings where a torch zip contradicts itself.
import { describe, expect, it } from 'vitest';
import type { ModelTensors } from '../../src/core/tensors.ts';
import { tensorReaders } from '../../src/inspect/models.ts';
import { inspectorsFor } from '../../src/inspect/inspectors.ts';
import { inspectFile } from '../../src/inspect/walk.ts';
import { TensorRoom } from '../../src/inspect/tensor-room.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { buildNpy } from '../support/container-examples.ts';
import { buildGguf } from '../support/gguf-builder.ts';
import { inspectBytes } from '../support/inspect.ts';
import { buildOnnx } from '../support/onnx-builder.ts';
import { buildSafetensors } from '../support/safetensors-builder.ts';
import { type TensorExample, torchZip } from '../support/torch-builder.ts';
import { buildZip } from '../support/zip-builder.ts';

async function only(data: Uint8Array): Promise<ModelTensors | undefined> {
  const { models } = await inspectBytes(data);
  expect(models).toHaveLength(1);
  return models[0];
}

const FOUR: TensorExample = { elements: 4, shape: [2, 2] };
const EIGHT = '12345678';

describe('tensors', () => {
  it('of safetensors', async () => {
    const header = '{"w":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]}}';
    expect(await only(buildSafetensors({ header, data: 12 }))).toEqual({
      format: 'safetensors',
      locator: { path: 'model.bin', members: [] },
      tensors: [{ name: 'w', dtype: 'F16', shape: [2, 3], bytes: 12 }],
      more: false,
    });
  });

  it('of GGUF', async () => {
    const file = buildGguf({ tensors: [{ name: 'w', type: 0, shape: [8], offset: 0 }], data: 32 });
    expect(await only(file)).toMatchObject({
      format: 'gguf',
      tensors: [{ name: 'w', dtype: 'F32', shape: [8], bytes: 32 }],
    });
  });

  it('of ONNX, those with a name', async () => {
    const file = buildOnnx({
      nodes: [{ type: 'Add' }],
      tensors: [
        { name: 'w', dims: [2], raw: new Uint8Array(8) },
        { name: '', dims: [1] },
      ],
    });
    expect(await only(file)).toMatchObject({
      format: 'onnx',
      tensors: [{ name: 'w', shape: [2], bytes: 8 }],
    });
  });

  it('of .npz, by member, with the checksum of the archive', async () => {
    const array = buildNpy({ descr: "'<f8'", shape: '(2, 1)', zeros: 16 });
    const { models } = await inspectBytes(buildZip([{ name: 'w.npy', data: array, deflate: true }]));
    expect(models).toMatchObject([
      {
        format: 'numpy',
        locator: { members: ['w.npy'] },
        tensors: [{ dtype: '<f8', shape: [2, 1], bytes: 16 }],
      },
    ]);
    expect(models[0]?.tensors[0]?.content).toMatch(/^\d+$/);
  });

  it('of a torch zip, with the checksum of a record that is one tensor', async () => {
    const file = torchZip({ w: FOUR, part: { ...FOUR, shape: [2] } }, { 0: EIGHT + EIGHT });
    const model = await only(file);
    expect(model).toMatchObject({
      format: 'torch',
      locator: { members: ['archive/data.pkl'] },
      tensors: [
        { name: 'w', dtype: 'float32', shape: [2, 2], bytes: 16 },
        { name: 'part', shape: [2], bytes: 8 },
      ],
    });
    expect(model?.tensors.map(({ content }) => content !== undefined)).toEqual([true, false]);
  });

  it('are kept without the text that they were cut from, and bounded', async () => {
    const header = `{"${'n'.repeat(1000)}":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}`;
    expect((await only(buildSafetensors({ header, data: 1 })))?.tensors[0]?.name).toHaveLength(300);
    const room = new TensorRoom(1);
    const fact = { name: 'a', dtype: 'U8', shape: [], bytes: 1 };
    expect(room.take({ format: 'x', tensors: [fact, fact], more: false })).toMatchObject({
      tensors: [fact],
      more: true,
    });
    expect(room.take({ format: 'x', tensors: [fact], more: false }).tensors).toEqual([]);
  });

  it('are all that their readers read: no record of raw data is opened', async () => {
    const rules = await loadRules();
    const file = torchZip({ w: FOUR }, { 0: EIGHT + EIGHT });
    const opened: number[] = [];
    const bytes = {
      size: file.length,
      read(offset: number, length: number) {
        opened.push(offset);
        return Promise.resolve(file.subarray(offset, offset + length));
      },
    };
    const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
    const artifact = { locator: { path: 'a', members: [] }, bytes };
    const { models, coverage } = await inspectFile(artifact, context, tensorReaders(inspectorsFor(rules)));
    expect(models).toHaveLength(1);
    expect(coverage.map(({ locator }) => locator.members[0])).not.toContain('archive/data/0');
  });
});

describe('a torch zip', () => {
  const rulesOf = async (
    tensors: Readonly<Record<string, TensorExample>>,
    records: Readonly<Record<string, string>>,
  ): Promise<string[]> => {
    const { findings } = await inspectBytes(torchZip(tensors, records));
    return findings.map(({ rule, evidence }) => `${rule}: ${evidence}`);
  };

  it('is quiet when records and storages agree, also when tensors share one or are empty', async () => {
    const shared = { a: FOUR, b: { ...FOUR, offset: 2, shape: [2] }, c: { ...FOUR, shape: [0, 9] } };
    expect(await rulesOf(shared, { 0: EIGHT + EIGHT })).toEqual([]);
    expect(await rulesOf({ odd: { ...FOUR, type: 'QUInt4x2Storage' } }, { 0: 'x' })).toEqual([]);
  });

  it.each([
    ['TORCH-RECORD-TOO-SHORT', { 0: EIGHT }, 'the storage "0" is said to have 16 bytes, its record has 8'],
    [
      'TORCH-CONTRADICTION',
      { 0: EIGHT.repeat(5) },
      'the storage "0" is said to have 16 bytes, its record has 40',
    ],
    ['TORCH-CONTRADICTION', { 1: EIGHT }, 'the storage "0" has no record in the archive'],
  ])('fires %s for %j', async (rule, records, evidence) => {
    expect(await rulesOf({ w: FOUR }, records as Record<string, string>)).toEqual([
      `${rule}: archive/data.pkl: ${evidence}`,
    ]);
  });

  it('has a finding when a tensor reaches beyond its storage', async () => {
    const beyond = { w: { ...FOUR, offset: 1 } };
    expect(await rulesOf(beyond, { 0: EIGHT + EIGHT })).toEqual([
      'TORCH-CONTRADICTION: archive/data.pkl: the tensor "w" ends at byte 20 of a storage of 16',
    ]);
  });
});
