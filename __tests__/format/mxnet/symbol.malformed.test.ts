import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/format/json/read.ts';
import { isMxnetSymbol, mxnetOperators } from '../../../src/format/mxnet/symbol.ts';

describe('a hostile graph', () => {
  it('gives operators and nothing else, whatever its shape', () => {
    const key = fc.constantFrom('nodes', 'op', 'name', 'attrs', 'param', 'subgraphs', 'x');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('Custom', 'null', 1, null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 5 }), (graph) => {
        const text = JSON.stringify(graph);
        const { root } = readJson(text);
        const operators = mxnetOperators(root);
        expect(operators.every(({ op, offset }) => op !== 'null' && offset < text.length)).toBe(true);
        if (isMxnetSymbol(root)) expect(text).toContain('"op"');
      }),
      { numRuns: 1000 },
    );
  });
});
