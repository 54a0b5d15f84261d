// A subgraph of a TFLite model: its operators, and where the inputs of one come from.
import type { Pages } from '../flatbuffers/pages.ts';
import { Table, type Vector } from '../flatbuffers/table.ts';
import type { TfliteFlex } from './facts.ts';
import { TFLITE_LIMITS } from './limits.ts';

const SUBGRAPH = { tensors: 0, inputs: 1, operators: 3 } as const;
const TENSOR = { type: 1, buffer: 2 } as const;
const BUFFER_DATA = 0;
/** TensorType.STRING. */
const STRING = 5;
/** Inputs of one operator that are looked at; a concatenation of more is no file name. */
const MAX_INDEXES = 100_000;

export interface Subgraph {
  /** How many there are. */
  readonly tensors: number;
  operators(limit: number): AsyncGenerator<Table>;
  /** A vector of tensor numbers. */
  indexes(operator: Table, field: number): Promise<Int32Array>;
  sourcesOf(indexes: Int32Array): Promise<TfliteFlex['inputs']>;
}

export async function readSubgraph(
  pages: Pages,
  model: Table,
  buffersField: number,
  subgraph: Table,
): Promise<Subgraph> {
  const tensors = await subgraph.vector(SUBGRAPH.tensors, 4);
  const buffers = await model.vector(buffersField, 4);
  const inputs = new Set(await indexesOf(pages, subgraph, SUBGRAPH.inputs));
  const sourceOf = async (index: number): Promise<TfliteFlex['inputs'][number]> => {
    if (inputs.has(index)) return 'input';
    if (index < 0 || index >= tensors.count) return 'computed';
    const tensor = await tableAt(pages, tensors, index);
    const buffer = await tensor.u32(TENSOR.buffer);
    if ((await tensor.i8(TENSOR.type)) !== STRING || buffer === 0 || buffer >= buffers.count)
      return 'computed';
    const data = await (await tableAt(pages, buffers, buffer)).vector(BUFFER_DATA, 1);
    return data.count === 0 ? 'computed' : stringsOf(pages, data);
  };
  return {
    tensors: tensors.count,
    operators: (limit) => subgraph.tables(SUBGRAPH.operators, limit, 'operators'),
    indexes: (operator, field) => indexesOf(pages, operator, field),
    sourcesOf: (indexes) => Promise.all([...indexes.subarray(0, TFLITE_LIMITS.strings)].map(sourceOf)),
  };
}

async function tableAt(pages: Pages, { offset }: Vector, index: number): Promise<Table> {
  const at = offset + 4 * index;
  return Table.at(pages, at + (await pages.u32(at)));
}

async function indexesOf(pages: Pages, table: Table, field: number): Promise<Int32Array> {
  const { offset, count } = await table.vector(field, 4);
  const kept = Math.min(count, MAX_INDEXES);
  const data = await pages.take(offset, kept * 4);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Int32Array.from({ length: kept }, (_, index) => view.getInt32(index * 4, true));
}

/** String tensors: how many, where each begins and the last ends, then the strings (string_util.h). */
async function stringsOf(pages: Pages, { offset, count }: Vector): Promise<string[]> {
  const data = await pages.take(offset, Math.min(count, TFLITE_LIMITS.stringBytes));
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const number = (index: number): number =>
    4 * index + 4 <= data.length ? view.getInt32(4 * index, true) : 0;
  const strings = Math.min(Math.max(0, number(0)), TFLITE_LIMITS.strings);
  return Array.from({ length: strings }, (_, index) =>
    new TextDecoder().decode(data.subarray(Math.max(0, number(index + 1)), Math.max(0, number(index + 2)))),
  );
}
