import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readExecutorch } from '../../../src/format/executorch/read.ts';
import { buildExecutorch } from '../../support/executorch-builder.ts';
import { hostileBytes } from '../../support/hostile.ts';

const program = buildExecutorch({
  operators: ['aten::add'],
  backends: ['XnnpackBackend'],
  calls: [{ operator: 0, args: [0, 1] }],
  segments: [[0, 4]],
  named: [0],
});
const data = buildExecutorch({ data: true, segments: [[0, 4]], named: [0] });

describe('hostile ExecuTorch files', () => {
  it.each(['program', 'data'] as const)('end in facts as %s, whatever the bytes', async (kind) => {
    const magic = Buffer.from([48, 0, 0, 0, ...Buffer.from(kind === 'data' ? 'FT01FH01' : 'ET12eh00')]);
    await fc.assert(
      fc.asyncProperty(hostileBytes([kind === 'data' ? data : program], magic), async (bytes) => {
        const { problems } = await readExecutorch(memoryBytes(bytes), kind);
        expect(problems.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 2000 },
    );
  });

  it('are a problem wherever they end', async () => {
    for (let length = 8; length < 120; length += 7) {
      const { problems, stopped } = await readExecutorch(memoryBytes(program.subarray(0, length)), 'program');
      expect([problems.at(-1)?.kind, stopped?.code]).toEqual(['out-of-bounds', 'broken']);
    }
  });
});
