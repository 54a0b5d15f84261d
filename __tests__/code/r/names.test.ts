import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRSource } from '../../../src/code/r/names.ts';

const calls = (source: string): string[] => [...readRSource(source).calls.keys()];

describe('R source', () => {
  it('gives calls, and neither comments nor texts', () => {
    expect(calls('f(x)$g (1) # h(2)\n"i(3)"; `j k`(4); l.m_2(5); 3L')).toEqual(['f', 'g', 'j k', 'l.m_2']);
  });

  it('gives texts without their quotes', () => {
    expect(readRSource(String.raw`a <- 'it\'s'; b <- "\n"; c <- r"-[x"y]-"`).texts).toEqual([
      "it's",
      '\n',
      'x"y',
    ]);
  });

  it('gives lines and first arguments', () => {
    const { calls: found } = readRSource('x\n\nsource( file = "a.R")\nsource("b.R", x)');
    expect(found.get('source')).toEqual({ line: 3, openings: ['a.R', 'b.R'] });
  });

  it('is read to its end, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        expect(readRSource(source).texts.join('').length).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});
