// Reads bundled programs (.bpte): a program, and tests whose tensors a runner copies into its own memory.
import { type Bytes, sliceBytes } from '../../core/bytes.ts';
import { FlatError } from '../flatbuffers/errors.ts';
import { Pages } from '../flatbuffers/pages.ts';
import { Table } from '../flatbuffers/table.ts';
import type { ExecutorchFacts, ExecutorchProblem } from './facts.ts';
import { executorchKind } from './header.ts';
import { EXECUTORCH_LIMITS } from './limits.ts';
import { readExecutorch } from './read.ts';

/** Fields by number (devtools/bundled_program/schema/bundled_program_schema.fbs). A union is two: type and table. */
const BUNDLE = { suites: 1, program: 2 } as const;
const SUITE = { tests: 1 } as const;
const TEST = { inputs: 0, outputs: 1 } as const;
const VALUE = { type: 0, table: 1 } as const;
const TENSOR = { scalar: 0, sizes: 1, data: 2 } as const;
/** ValueUnion. */
const IS_TENSOR = 1;
/** Bytes of the scalar types that have some (c10/core/ScalarType.h). */
const SCALAR_BYTES: ReadonlyMap<number, number> = new Map([
  ...[1, 1, 2, 4, 8, 2, 4, 8].entries(),
  [11, 1],
  [15, 2],
]);

/**
 * Reads a bundle and the program in it, whose offsets are made those of the file. Never throws for what the bytes say:
 * `stopped` tells why reading ended early. Rejects only with the error of the bytes' origin.
 */
export async function readBundle(bytes: Bytes): Promise<ExecutorchFacts> {
  const reader = new BundleReader(bytes);
  let stopped: ExecutorchFacts['stopped'];
  try {
    await reader.read();
  } catch (error) {
    if (!(error instanceof FlatError)) throw error;
    const broken = error.code === 'OUT_OF_BOUNDS';
    if (broken) reader.problem(error.message, error.offset);
    stopped = { code: broken ? 'broken' : 'budget', reason: error.message, offset: error.offset };
  }
  return reader.facts(stopped);
}

class BundleReader {
  private readonly bytes: Bytes;
  private readonly pages: Pages;
  private readonly problems: ExecutorchProblem[] = [];
  private inner: ExecutorchFacts | undefined;
  private program: ExecutorchFacts['program'];

  constructor(bytes: Bytes) {
    this.bytes = bytes;
    this.pages = new Pages(bytes);
  }

  /** The program first: whatever is wrong with the tests, a runner has loaded it by then. */
  async read(): Promise<void> {
    const root = await Table.at(this.pages, await this.pages.u32(0));
    await this.readProgram(root);
    for await (const suite of root.tables(BUNDLE.suites, EXECUTORCH_LIMITS.suites, 'test suites')) {
      for await (const test of suite.tables(SUITE.tests, EXECUTORCH_LIMITS.tests, 'tests')) {
        await this.readValues(test, TEST.inputs);
        await this.readValues(test, TEST.outputs);
      }
    }
  }

  facts(stopped: ExecutorchFacts['stopped']): ExecutorchFacts {
    const { inner, program } = this;
    const shift = program?.offset ?? 0;
    const moved = <Part extends { readonly offset?: number }>(part: Part): Part =>
      part.offset === undefined ? part : { ...part, offset: part.offset + shift };
    const why = inner?.stopped === undefined ? stopped : moved(inner.stopped);
    return {
      kind: 'bundle',
      operators: inner?.operators.map(moved) ?? [],
      backends: inner?.backends.map(moved) ?? [],
      problems: [...(inner?.problems.map(moved) ?? []), ...this.problems],
      ...(program !== undefined && { program }),
      ...(why !== undefined && { stopped: why }),
    };
  }

  problem(detail: string, offset: number): void {
    if (this.problems.length < EXECUTORCH_LIMITS.problems)
      this.problems.push({ kind: 'out-of-bounds', detail, offset });
  }

  private async readProgram(root: Table): Promise<void> {
    const { offset, count: length } = await root.vector(BUNDLE.program, 1);
    const program = sliceBytes(this.bytes, offset, length);
    if (executorchKind(await program.read(0, 8), length) !== 'program') return;
    this.program = { offset, length };
    this.inner = await readExecutorch(program, 'program');
  }

  private async readValues(test: Table, field: number): Promise<void> {
    for await (const value of test.tables(field, EXECUTORCH_LIMITS.inputs, 'values of a test')) {
      const at = await value.field(VALUE.table);
      if (at === undefined || (await value.i8(VALUE.type)) !== IS_TENSOR) continue;
      await this.checkTensor(await Table.at(this.pages, at + (await this.pages.u32(at))));
    }
  }

  /** A runner copies as many bytes as the sizes say, however many there are. */
  private async checkTensor(tensor: Table): Promise<void> {
    const width = SCALAR_BYTES.get(await tensor.i8(TENSOR.scalar));
    const sizes = await tensor.vector(TENSOR.sizes, 4);
    const data = await tensor.vector(TENSOR.data, 1);
    if (width === undefined) return;
    if (sizes.count > EXECUTORCH_LIMITS.dimensions)
      throw new FlatError('TOO_MUCH', sizes.offset, `more than ${EXECUTORCH_LIMITS.dimensions} dimensions`);
    let needed = width;
    for (let index = 0; index < sizes.count; index++)
      needed *= (await this.pages.i32(sizes.offset + 4 * index)) >>> 0;
    if (needed > data.count)
      this.problem(`a tensor of a test needs ${needed} bytes and has ${data.count}`, tensor.offset);
  }
}
