import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readBundle } from '../../../src/format/executorch/bundle.ts';
import { executorchKind } from '../../../src/format/executorch/header.ts';
import { readExecutorch } from '../../../src/format/executorch/read.ts';
import { buildBundle, buildExecutorch, type ExecutorchExample } from '../../support/executorch-builder.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { inspectBytes } from '../../support/inspect.ts';

const EXAMPLES: readonly ExecutorchExample[] = [
  { operators: ['aten::add', 'x::y'], backends: ['ShellBackend'], segments: [[0, 16]] },
  { operators: ['a::b'], calls: [{ operator: 3, args: [0, 9] }] },
  { operators: ['aten::add'], cut: 60 },
  { segments: [[0, 4096]], named: [7] },
];
const tensors = [{ sizes: [2, 3], bytes: 24 }];

describe('a bundled program', () => {
  it.each(EXAMPLES)('is judged by the program in it: %j', async (example) => {
    const program = buildExecutorch(example);
    const bundle = buildBundle(program, tensors);
    const at = Buffer.from(bundle).indexOf(program);
    const said = async (data: Uint8Array, path: string, shift: number): Promise<unknown> =>
      (await inspectBytes(data, path)).findings
        .filter(({ rule }) => rule !== 'SCAN-INCOMPLETE')
        .map(({ rule, subject, evidence, location, moreOffsets }) => ({
          rule,
          subject,
          evidence: evidence.slice(path.length),
          offsets: [location.offset ?? 0, ...moreOffsets].map((offset) => offset - shift),
        }));
    expect(await said(bundle, 'm.bpte', at)).toEqual(await said(program, 'm.pte', 0));
  });

  it('gives its names at offsets of the file', async () => {
    const program = buildExecutorch({ operators: ['aten::add'] });
    const bundle = buildBundle(program, []);
    const at = Buffer.from(bundle).indexOf(program);
    const inner = await readExecutorch(memoryBytes(program), 'program');
    const facts = await readBundle(memoryBytes(bundle));
    expect(facts.program).toEqual({ offset: at, length: program.length });
    expect(facts.operators).toEqual(
      inner.operators.map(({ name, offset }) => ({ name, offset: offset + at })),
    );
  });

  it('says that a tensor of a test has fewer bytes than a runner copies', async () => {
    const bundle = buildExecutorch({ bundled: [...tensors, { sizes: [2, 4], bytes: 24 }] });
    const { findings } = await inspectBytes(bundle, 'm.bpte');
    expect(findings.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      ['EXECUTORCH-MEMORY', 'm.bpte: a tensor of a test needs 32 bytes and has 24'],
    ]);
  });

  it('is quiet, and whole, where nothing is wrong', async () => {
    const { findings, coverage } = await inspectBytes(
      buildExecutorch({ operators: ['aten::add'], bundled: tensors }),
    );
    expect([findings, coverage]).toMatchObject([[], [{ format: 'executorch-bundle', status: 'inspected' }]]);
  });

  it('is never clean without a program', async () => {
    const { coverage } = await inspectBytes(buildBundle(Buffer.from('no program'), []), 'm.bpte');
    expect(coverage).toMatchObject([{ status: 'not-inspected', incomplete: [{ risk: 'unknown' }] }]);
  });

  it('is not told from text by four letters', () => {
    const text = Buffer.from('see BP12 in the list of places');
    expect(executorchKind(text, text.length)).toBeUndefined();
    expect(executorchKind(Buffer.from('BP'), 2)).toBeUndefined();
  });
});

describe('hostile bundles', () => {
  const good = [
    buildExecutorch({ operators: ['aten::add'], segments: [[0, 4]], bundled: tensors }),
    buildExecutorch({ backends: ['x'], bundled: [{ sizes: [1, 2, 3, 4], bytes: 96 }] }),
  ];

  it('end in facts inside the file, whatever the bytes', async () => {
    const magic = Buffer.from([16, 0, 0, 0, ...Buffer.from('BP08')]);
    await fc.assert(
      fc.asyncProperty(hostileBytes(good, magic), async (data) => {
        const { problems, operators, program } = await readBundle(memoryBytes(data));
        expect(problems.length).toBeLessThanOrEqual(40);
        for (const { offset } of operators) expect(offset).toBeLessThanOrEqual(data.length);
        if (program !== undefined) expect(program.offset + program.length).toBeLessThanOrEqual(data.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('are a problem where they end early', async () => {
    const [whole = new Uint8Array()] = good;
    for (let length = 8; length < 60; length += 4) {
      const { problems, stopped } = await readBundle(memoryBytes(whole.subarray(0, length)));
      expect([problems.at(-1)?.kind, stopped?.code]).toEqual(['out-of-bounds', 'broken']);
    }
  });
});
