// Reads ExecuTorch programs and data files: which operators and backends they need, and whether their offsets hold.
import type { Bytes } from '../../core/bytes.ts';
import { FlatError } from '../flatbuffers/errors.ts';
import { Pages } from '../flatbuffers/pages.ts';
import { Table } from '../flatbuffers/table.ts';
import type { ExecutorchFacts, ExecutorchName, ExecutorchProblem } from './facts.ts';
import { type ExecutorchHeader, readHeader } from './header.ts';
import { EXECUTORCH_LIMITS } from './limits.ts';
import { PlanReader } from './plan.ts';

/** Fields by number (schema/program.fbs, extension/flat_tensor/serialize/flat_tensor.fbs). */
const PROGRAM = {
  plans: 1,
  constants: 2,
  inline: 3,
  segments: 4,
  constantSegment: 5,
  mutable: 6,
  named: 7,
} as const;
const DATA = { segments: 1, named: 2 } as const;
const SEGMENT = { offset: 0, size: 1 } as const;
const NAMED = { segment: 1 } as const;
const SUBSEGMENT = { segment: 0 } as const;

/**
 * Reads a program (.pte) or a data file (.ptd). Never throws for what the bytes say: `stopped` tells why reading ended
 * early. Rejects only with the error of the bytes' origin.
 */
export async function readExecutorch(bytes: Bytes, kind: 'program' | 'data'): Promise<ExecutorchFacts> {
  const reader = new ExecutorchReader(bytes, kind);
  try {
    await reader.read();
  } catch (error) {
    if (!(error instanceof FlatError)) throw error;
    reader.stop(error);
  }
  return reader.facts();
}

class ExecutorchReader {
  private readonly bytes: Bytes;
  private readonly pages: Pages;
  private readonly kind: 'program' | 'data';
  private readonly operators = new Map<string, ExecutorchName>();
  private readonly backends = new Map<string, ExecutorchName>();
  private readonly problems: ExecutorchProblem[] = [];
  private stopped: ExecutorchFacts['stopped'];

  constructor(bytes: Bytes, kind: 'program' | 'data') {
    this.bytes = bytes;
    this.kind = kind;
    this.pages = new Pages(bytes);
  }

  async read(): Promise<void> {
    const header = await readHeader(this.bytes, this.kind);
    if (header.outside !== undefined) this.problem('out-of-bounds', header.outside, 8);
    const root = await Table.at(this.pages, await this.pages.u32(0));
    if (this.kind === 'data') {
      const segments = await this.checkSegments(root, DATA.segments, header);
      await this.checkNamed(root, DATA.named, NAMED.segment, segments);
    } else await this.readProgram(root, header);
  }

  stop({ code, message: reason, offset }: FlatError): void {
    const broken = code === 'OUT_OF_BOUNDS';
    if (broken) this.problem('out-of-bounds', reason, offset);
    this.stopped = { code: broken ? 'broken' : 'budget', reason, offset };
  }

  facts(): ExecutorchFacts {
    const { kind, problems, stopped } = this;
    const facts = {
      kind,
      operators: [...this.operators.values()],
      backends: [...this.backends.values()],
      problems,
    };
    return stopped === undefined ? facts : { ...facts, stopped };
  }

  private async readProgram(program: Table, header: ExecutorchHeader): Promise<void> {
    const segments = await this.checkSegments(program, PROGRAM.segments, header);
    await this.checkNamed(program, PROGRAM.named, NAMED.segment, segments);
    await this.checkNamed(program, PROGRAM.mutable, SUBSEGMENT.segment, segments);
    const { count: inline } = await program.vector(PROGRAM.inline, 4);
    const plan = new PlanReader(this.pages, { segments, inline }, this);
    for await (const each of program.tables(PROGRAM.plans, EXECUTORCH_LIMITS.plans, 'methods'))
      await plan.read(each);
  }

  /** Segments lie behind the tables, at offsets from their base. The number of them. */
  private async checkSegments(root: Table, field: number, { segments }: ExecutorchHeader): Promise<number> {
    let count = 0;
    for await (const segment of root.tables(field, EXECUTORCH_LIMITS.segments, 'segments')) {
      count++;
      const end = (await segment.u64(SEGMENT.offset)) + (await segment.u64(SEGMENT.size));
      if (BigInt(segments ?? 0) + end > BigInt(this.bytes.size))
        this.problem('out-of-bounds', `segment ${count - 1} ends outside the file`, segment.offset);
    }
    return count;
  }

  private async checkNamed(root: Table, field: number, segment: number, segments: number): Promise<void> {
    for await (const named of root.tables(field, EXECUTORCH_LIMITS.segments, 'names of data')) {
      const index = await named.u32(segment);
      if (index >= segments)
        this.problem('index', `data are in segment ${index} of ${segments}`, named.offset);
    }
  }

  operator(name: string, offset: number): void {
    if (!this.operators.has(name)) this.operators.set(name, { name, offset });
  }

  backend(name: string, offset: number): void {
    if (!this.backends.has(name)) this.backends.set(name, { name, offset });
  }

  problem(kind: ExecutorchProblem['kind'], detail: string, offset: number): void {
    if (this.problems.length < EXECUTORCH_LIMITS.problems) this.problems.push({ kind, detail, offset });
  }
}
