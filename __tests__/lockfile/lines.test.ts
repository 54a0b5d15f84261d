import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineTable } from '../../src/lockfile/lines.ts';

describe('the line table', () => {
  it('counts line feeds', () => {
    const table = new LineTable('a\r\n\nb');
    expect([0, 1, 2, 3, 4, 99, -1].map((offset) => table.lineAt(offset))).toEqual([1, 1, 1, 2, 3, 3, 1]);
    expect(new LineTable('').lineAt(0)).toBe(1);
  });

  it('agrees with counting', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'a', '\r')), fc.nat(40), (parts, offset) => {
        const text = parts.join('');
        const at = Math.min(offset, text.length);
        expect(new LineTable(text).lineAt(at)).toBe(text.slice(0, at).split('\n').length);
      }),
    );
  });
});
