// Reads a TFLite model: which operators it runs, and whether its offsets stay inside the file.
import type { Bytes } from '../../core/bytes.ts';
import { FlatError } from '../flatbuffers/errors.ts';
import { Pages } from '../flatbuffers/pages.ts';
import { Table } from '../flatbuffers/table.ts';
import type { TfliteCustom, TfliteFacts, TfliteFlex, TfliteProblem, TfliteProblemKind } from './facts.ts';
import { readFlex } from './flex.ts';
import { TFLITE_LIMITS } from './limits.ts';
import { readSubgraph, type Subgraph } from './subgraph.ts';

/** BuiltinOperator.CUSTOM in the schema. */
const CUSTOM = 32;
const FLEX = 'Flex';

/** Fields of Model and its tables, by number (tensorflow/compiler/mlir/lite/schema/schema.fbs). */
const MODEL = { operatorCodes: 1, subgraphs: 2, buffers: 4 } as const;
const OPERATOR_CODE = { deprecatedBuiltin: 0, custom: 1, builtin: 3 } as const;
const BUFFER = { data: 0, offset: 1, size: 2 } as const;
const OPERATOR = { code: 0, inputs: 1, outputs: 2, customOptions: 5 } as const;

/**
 * Reads a model. Never throws for what the bytes say: `stopped` tells why reading ended early. Rejects only with the
 * error of the bytes' origin.
 */
export async function readTflite(bytes: Bytes): Promise<TfliteFacts> {
  const reader = new TfliteReader(bytes);
  try {
    await reader.read();
  } catch (error) {
    if (!(error instanceof FlatError)) throw error;
    reader.stop(error);
  }
  return reader.facts();
}

class TfliteReader {
  private readonly pages: Pages;
  /** By the number of the operator code: its name, if it is a custom one. */
  private readonly names: (string | undefined)[] = [];
  private readonly customs = new Map<string, TfliteCustom>();
  private readonly flex: TfliteFlex[] = [];
  private readonly problems: TfliteProblem[] = [];
  private stopped: TfliteFacts['stopped'];

  constructor(bytes: Bytes) {
    this.pages = new Pages(bytes);
  }

  async read(): Promise<void> {
    const model = await Table.at(this.pages, await this.pages.u32(0));
    await this.readCodes(model);
    await this.checkBuffers(model);
    for await (const subgraph of model.tables(MODEL.subgraphs, TFLITE_LIMITS.subgraphs, 'subgraphs')) {
      await this.readOperators(await readSubgraph(this.pages, model, MODEL.buffers, subgraph));
    }
  }

  stop({ code, message: reason, offset }: FlatError): void {
    const broken = code === 'OUT_OF_BOUNDS';
    if (broken) this.problem('out-of-bounds', reason, offset);
    this.stopped = { code: broken ? 'broken' : 'budget', reason, offset };
  }

  facts(): TfliteFacts {
    const { flex, problems } = this;
    const customs = [...this.customs.values()];
    return { customs, flex, problems, ...(this.stopped === undefined ? {} : { stopped: this.stopped }) };
  }

  /** Codes above 127 stand in a field of their own; readers take the larger of the two. */
  private async readCodes(model: Table): Promise<void> {
    for await (const code of model.tables(MODEL.operatorCodes, TFLITE_LIMITS.codes, 'kinds of operators')) {
      const builtin = Math.max(
        await code.i8(OPERATOR_CODE.deprecatedBuiltin),
        await code.i32(OPERATOR_CODE.builtin),
      );
      const name = await code.text(OPERATOR_CODE.custom, TFLITE_LIMITS.nameBytes);
      this.names.push(builtin === CUSTOM ? name : undefined);
      if (builtin === CUSTOM && !this.customs.has(name)) {
        this.customs.set(name, { name, count: 0, offset: code.offset });
      }
    }
  }

  /** Buffers of models above 2 GB lie behind the tables, at an offset in the file. */
  private async checkBuffers(model: Table): Promise<void> {
    for await (const buffer of model.tables(MODEL.buffers, TFLITE_LIMITS.buffers, 'buffers')) {
      await buffer.vector(BUFFER.data, 1);
      const [offset, size] = [await buffer.u64(BUFFER.offset), await buffer.u64(BUFFER.size)];
      if (offset > 1n && offset + size > BigInt(this.pages.size)) {
        const says = `a buffer is said to be ${size} bytes at byte ${offset} of ${this.pages.size}`;
        this.problem('out-of-bounds', says, buffer.offset);
      }
    }
  }

  private async readOperators(subgraph: Subgraph): Promise<void> {
    for await (const operator of subgraph.operators(TFLITE_LIMITS.operators)) {
      const code = await operator.u32(OPERATOR.code);
      if (code >= this.names.length) {
        this.problem('index', `an operator is of kind ${code} of ${this.names.length}`, operator.offset);
      }
      const inputs = await subgraph.indexes(operator, OPERATOR.inputs);
      this.checkIndexes(inputs, -1, subgraph, operator);
      this.checkIndexes(await subgraph.indexes(operator, OPERATOR.outputs), 0, subgraph, operator);
      const name = this.names[code];
      if (name !== undefined) await this.takeCustom(name, operator, inputs, subgraph);
    }
  }

  /** -1 stands for an optional input that is left out; anything else reads or writes outside a table. */
  private checkIndexes(indexes: Int32Array, least: number, { tensors }: Subgraph, { offset }: Table): void {
    const wrong = indexes.find((index) => index < least || index >= tensors);
    if (wrong !== undefined) this.problem('index', `an operator uses tensor ${wrong} of ${tensors}`, offset);
  }

  private async takeCustom(
    name: string,
    operator: Table,
    inputs: Int32Array,
    subgraph: Subgraph,
  ): Promise<void> {
    const known = this.customs.get(name);
    if (known !== undefined) this.customs.set(name, { ...known, count: known.count + 1 });
    if (!name.startsWith(FLEX)) return;
    if (this.flex.length >= TFLITE_LIMITS.flex) {
      throw new FlatError(
        'TOO_MUCH',
        operator.offset,
        `more than ${TFLITE_LIMITS.flex} operators of TensorFlow`,
      );
    }
    const options = await operator.vector(OPERATOR.customOptions, 1);
    this.flex.push({
      name,
      ...(await readFlex(this.pages, options)),
      inputs: await subgraph.sourcesOf(inputs),
      offset: operator.offset,
    });
  }

  private problem(kind: TfliteProblemKind, detail: string, offset: number): void {
    if (this.problems.length < TFLITE_LIMITS.problems) this.problems.push({ kind, detail, offset });
  }
}
