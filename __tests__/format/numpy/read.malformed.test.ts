import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { elementType } from '../../../src/format/numpy/dtype.ts';
import { NumpyError } from '../../../src/format/numpy/errors.ts';
import { type Literal, readLiteral } from '../../../src/format/numpy/literal.ts';
import { readNpyHeader } from '../../../src/format/numpy/read.ts';
import { buildNpy } from '../../support/container-examples.ts';

/** The result, or undefined when our own error said no. */
function orRefused<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof NumpyError) return undefined;
    throw thrown;
  }
}

async function header(data: Uint8Array): Promise<void> {
  try {
    const { dataOffset } = await readNpyHeader(memoryBytes(data));
    expect(dataOffset).toBeLessThanOrEqual(data.length);
  } catch (thrown) {
    if (!(thrown instanceof NumpyError)) throw thrown;
  }
}

/** Python literals of any shape, as text. */
const literalText = fc.letrec<{ literal: string }>((tie) => ({
  literal: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("'<f8'", "'|O'", '3', '-1', '0x10', 'None', 'True', '()', '[]', '{}', "''"),
    fc
      .array(tie('literal'), { maxLength: 3 })
      .map((items) => `(${items.map((item) => `${item},`).join('')})`),
    fc.array(tie('literal'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(tie('literal'), tie('literal')), { maxLength: 3 })
      .map((pairs) => `{${pairs.map((pair) => pair.join(':')).join(',')}}`),
  ),
})).literal;

describe('malformed arrays', () => {
  it('have headers that are cut off, too long, or of the future', async () => {
    const file = buildNpy({ descr: "'<f8'", shape: '(1,)' });
    for (let length = 0; length < file.length; length += 1) {
      await expect(readNpyHeader(memoryBytes(file.subarray(0, length)))).rejects.toBeInstanceOf(NumpyError);
    }
    await expect(
      readNpyHeader(memoryBytes(buildNpy({ descr: "'<f8'", shape: '()' }, 9))),
    ).rejects.toMatchObject({
      code: 'UNSUPPORTED',
    });
  });

  it('nest without end', () => {
    expect(() => readLiteral('('.repeat(100_000))).toThrow(NumpyError);
    expect(() => readLiteral(`[${'1,'.repeat(200_000)}]`)).toThrow(NumpyError);
    const deep: Literal = Array.from({ length: 60 }).reduce<Literal>(
      (inner) => ({ kind: 'tuple', items: [inner, { kind: 'tuple', items: [1e9] }] }),
      '<f8',
    );
    expect(elementType(deep).itemBytes).toBe(Infinity);
  });

  it('survive arbitrary literals', () => {
    fc.assert(fc.property(literalText, (text) => void orRefused(() => elementType(readLiteral(text)))));
    fc.assert(fc.property(fc.string(), (text) => void orRefused(() => readLiteral(text))));
  });

  it('survive arbitrary literals, shapes and changed bytes', async () => {
    const edit = fc.tuple(fc.nat(80), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        literalText,
        literalText,
        fc.array(edit, { maxLength: 4 }),
        async (descr, shape, edits) => {
          const file = buildNpy({ descr, shape, zeros: 9 });
          for (const [at, byte] of edits) if (at < file.length) file[at] = byte;
          await header(file);
        },
      ),
    );
  });
});
