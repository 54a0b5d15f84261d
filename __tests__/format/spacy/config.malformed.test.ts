import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpacyConfig } from '../../../src/format/spacy/config.ts';

describe('a hostile configuration', () => {
  it('is read to its end, whatever it is', () => {
    const line = fc.constantFrom(
      '[a.b]',
      '[',
      '@x = "y"',
      '@x = ${a.b.@x}',
      ' {"@x":',
      '"y"}',
      'k = [1,',
      '=',
      ':x',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const text = lines.join('\n');
        for (const { offset } of readSpacyConfig(text).functions) expect(offset).toBeLessThan(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
