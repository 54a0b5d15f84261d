import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { ExecutorchFacts } from '../../../src/format/executorch/facts.ts';
import { executorchKind } from '../../../src/format/executorch/header.ts';
import { readExecutorch } from '../../../src/format/executorch/read.ts';
import { buildExecutorch, type ExecutorchExample } from '../../support/executorch-builder.ts';

async function read(example: ExecutorchExample): Promise<ExecutorchFacts> {
  const file = buildExecutorch(example);
  return readExecutorch(memoryBytes(file), programKind(file));
}

function programKind(file: Uint8Array): 'program' | 'data' {
  return executorchKind(file, file.length) === 'data' ? 'data' : 'program';
}

describe('an ExecuTorch program', () => {
  it('gives its operators and backends, each once', async () => {
    const facts = await read({
      operators: ['aten::add', 'aten::add', 'x::y'],
      backends: ['XnnpackBackend'],
      calls: [{ operator: 2, args: [0, 1] }],
      segments: [[0, 16]],
      named: [0],
    });
    expect(facts.operators.map(({ name }) => name)).toEqual(['aten::add', 'x::y']);
    expect(facts.backends.map(({ name }) => name)).toEqual(['XnnpackBackend']);
    expect([facts.problems, facts.stopped]).toEqual([[], undefined]);
  });

  it.each<[string, ExecutorchExample]>([
    ['a call is of operator 3 of 1', { operators: ['a::b'], calls: [{ operator: 3, args: [] }] }],
    ['an argument is value 9 of 2', { operators: ['a::b'], calls: [{ operator: 0, args: [0, 9] }] }],
    [
      'segment 1 ends outside the file',
      {
        segments: [
          [0, 1],
          [16, 1],
        ],
      },
    ],
    ['data are in segment 1 of 1', { segments: [[0, 1]], named: [1] }],
  ])('says that %s', async (detail, example) => {
    expect((await read(example)).problems.map((problem) => problem.detail)).toEqual([detail]);
  });
});

describe('an ExecuTorch data file', () => {
  it('has segments and names', async () => {
    const facts = await read({ data: true, segments: [[0, 16]], named: [0] });
    expect(facts).toEqual({ kind: 'data', operators: [], backends: [], problems: [] });
  });
});
