// One method of an ExecuTorch program: its values, its instructions, and what they need.
import { FlatError } from '../flatbuffers/errors.ts';
import type { Pages } from '../flatbuffers/pages.ts';
import { Table } from '../flatbuffers/table.ts';
import type { ExecutorchProblem } from './facts.ts';
import { EXECUTORCH_LIMITS } from './limits.ts';

/** Fields by number (ExecutionPlan and its tables in schema/program.fbs). A union is two: its type and its table. */
const PLAN = { values: 2, inputs: 3, outputs: 4, chains: 5, operators: 6, delegates: 7 } as const;
const CHAIN = { instructions: 2 } as const;
const INSTRUCTION = { type: 0, table: 1 } as const;
const OPERATOR = { name: 0 } as const;
const DELEGATE = { id: 0, processed: 1 } as const;
const PROCESSED = { location: 0, index: 1 } as const;
const CALL = { index: 0, args: 1 } as const;
const JUMP = { condition: 0, to: 1 } as const;
/** InstructionArguments. */
const KERNEL = 1;
const DELEGATED = 2;
const MOVE = 3;
const JUMP_FALSE = 4;
const FREE = 5;
/** DataLocation. */
const IN_SEGMENT = 1;

/** What a reader of plans tells. */
export interface PlanTold {
  operator(name: string, offset: number): void;
  backend(name: string, offset: number): void;
  problem(kind: ExecutorchProblem['kind'], detail: string, offset: number): void;
}

interface Counts {
  readonly values: number;
  readonly operators: number;
  readonly delegates: number;
  readonly instructions: number;
}

export class PlanReader {
  private readonly pages: Pages;
  private readonly data: { readonly segments: number; readonly inline: number };
  private readonly told: PlanTold;

  constructor(pages: Pages, data: { readonly segments: number; readonly inline: number }, told: PlanTold) {
    this.pages = pages;
    this.data = data;
    this.told = told;
  }

  async read(plan: Table): Promise<void> {
    const { names } = EXECUTORCH_LIMITS;
    for await (const operator of plan.tables(PLAN.operators, names, 'operators'))
      this.told.operator(await operator.text(OPERATOR.name, EXECUTORCH_LIMITS.nameBytes), operator.offset);
    for await (const delegate of plan.tables(PLAN.delegates, names, 'backends'))
      await this.readDelegate(delegate);
    const values = await this.count(plan, PLAN.values);
    const counts = {
      values,
      operators: await this.count(plan, PLAN.operators),
      delegates: await this.count(plan, PLAN.delegates),
    };
    for (const field of [PLAN.inputs, PLAN.outputs])
      await this.checkIndexes(plan, field, values, 'an input or output is value');
    for await (const chain of plan.tables(PLAN.chains, EXECUTORCH_LIMITS.chains, 'chains')) {
      const all = { ...counts, instructions: await this.count(chain, CHAIN.instructions) };
      for await (const each of chain.tables(CHAIN.instructions, EXECUTORCH_LIMITS.values, 'instructions'))
        await this.readInstruction(each, all);
    }
  }

  private async count(table: Table, field: number): Promise<number> {
    return (await table.vector(field, 4)).count;
  }

  private async readDelegate(delegate: Table): Promise<void> {
    this.told.backend(await delegate.text(DELEGATE.id, EXECUTORCH_LIMITS.nameBytes), delegate.offset);
    const at = await delegate.field(DELEGATE.processed);
    if (at === undefined) return;
    const processed = await Table.at(this.pages, at + (await this.pages.u32(at)));
    const isSegment = (await processed.i8(PROCESSED.location)) === IN_SEGMENT;
    const all = isSegment ? this.data.segments : this.data.inline;
    this.check(await processed.u32(PROCESSED.index), all, 'the data of a backend are part', processed.offset);
  }

  private async readInstruction(instruction: Table, counts: Counts): Promise<void> {
    const type = await instruction.i8(INSTRUCTION.type);
    const at = await instruction.field(INSTRUCTION.table);
    if (at === undefined)
      return this.told.problem('index', 'an instruction has no content', instruction.offset);
    const table = await Table.at(this.pages, at + (await this.pages.u32(at)));
    const first = await table.i32(CALL.index);
    const { offset } = table;
    switch (type) {
      case KERNEL:
      case DELEGATED: {
        const all = type === KERNEL ? counts.operators : counts.delegates;
        this.check(first, all, type === KERNEL ? 'a call is of operator' : 'a call is of backend', offset);
        return this.checkIndexes(table, CALL.args, counts.values, 'an argument is value');
      }
      case MOVE:
        this.check(first, counts.values, 'a move is from value', offset);
        return this.check(await table.i32(1), counts.values, 'a move is to value', offset);
      case JUMP_FALSE:
        this.check(await table.i32(JUMP.condition), counts.values, 'a condition is value', offset);
        // One past the last instruction is the end.
        return this.check(
          await table.i32(JUMP.to),
          counts.instructions + 1,
          'a jump is to instruction',
          offset,
        );
      case FREE:
        return this.check(first, counts.values, 'what is released is value', offset);
      default:
        this.told.problem('index', `an instruction is of kind ${type}`, offset);
    }
  }

  private async checkIndexes(table: Table, field: number, all: number, what: string): Promise<void> {
    const { offset, count } = await table.vector(field, 4);
    if (count > EXECUTORCH_LIMITS.values)
      throw new FlatError('TOO_MUCH', offset, `more than ${EXECUTORCH_LIMITS.values} arguments`);
    for (let index = 0; index < count; index++)
      this.check(await this.pages.i32(offset + 4 * index), all, what, offset);
  }

  private check(index: number, all: number, what: string, offset: number): void {
    if (index < 0 || index >= all) this.told.problem('index', `${what} ${index} of ${all}`, offset);
  }
}
