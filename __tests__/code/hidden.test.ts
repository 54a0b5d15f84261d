import { describe, expect, it } from 'vitest';
import { findHidden } from '../../src/code/hidden.ts';

const point = (code: number): string => String.fromCodePoint(code);

describe('findHidden', () => {
  it.each<[string, string, string]>([
    ['bidi', `a\nx = "${point(0x202e)}"`, '2:6'],
    ['zero-width', `ev${point(0x200b)}al(x)`, '1:3'],
    ['joiner', `is${point(0x200d)}Admin = 1`, '1:3'],
    ['invisible-run', `x = "a${point(0x200b).repeat(4)}b"`, '1:7'],
    ['invisible-run', `x = "${point(0xe0141).repeat(5)}"`, '1:6'],
    ['invisible-run', `x = "${point(0xfe01).repeat(5)}"`, '1:6'],
    ['look-alike', `pr${point(0x456)}nt(x)`, '1:1'],
    ['look-alike', `${point(0xff45)}${point(0xff56)}al(x)`, '1:1'],
    ['off-screen', `x = 1;${' '.repeat(250)}exec(y)`, '1:257'],
    ['off-screen', `x = 1${'\t'.repeat(60)};exec(y)`, '1:66'],
    ['off-screen', `x = 1;${point(0xa0).repeat(220)}exec(y)`, '1:227'],
    ['off-screen', `x = 1;${point(0x2003).repeat(200)}exec(y)`, '1:207'],
    ['off-screen', `x = 1;${point(0x3000).repeat(110)}exec(y)`, '1:117'],
    ['blank-name', `const { a, ${point(0x3164)} } = b`, '1:12'],
    ['blank-name', `f(["ping",${point(0x3164)}])`, '1:11'],
    ['blank-name', `is${point(0x1160)}Admin = 1`, '1:3'],
    ['blank-name', `x\n${point(0xffa0)} = 1`, '2:1'],
    ['blank-name', `"a" + ${point(0x115f)}.b`, '1:7'],
    ['coding-cookie', 'a\nb\nc\n# -*- coding: utf-8 -*-\nd', '4:1'],
    ['packed-literal', `x = "eN${'a'.repeat(1200)}"`, '1:5'],
    ['packed-literal', `x = 'H4sI${'a'.repeat(1200)}'`, '1:5'],
    ['carriage-return', 'a\rb', '1:2'],
    ['ansi-escape', '\x1b[8m', '1:1'],
  ])('finds %s', (kind, text, place) => {
    expect(findHidden(text).map((found) => [found.kind, `${found.line}:${found.column}`])).toEqual([
      [kind, place],
    ]);
  });

  it('takes many single characters without width for a message', () => {
    const kinds = (count: number): Set<string> =>
      new Set(findHidden(`a${`${point(0x200b)}a`.repeat(count)}`).map(({ kind }) => kind));
    expect(kinds(15)).toEqual(new Set(['zero-width']));
    expect(kinds(16)).toEqual(new Set(['invisible-run']));
  });

  it.each([
    ['Windows line ends', 'a\r\nb\r\n'],
    ['a cookie where it belongs', '#!/bin/sh\n# -*- coding: utf-8 -*-\n'],
    [
      'a flag of a region',
      `${point(0x1f3f4)}${[0x67, 0x62, 0x65, 0x6e, 0x67, 0x7f].map((code) => point(0xe0000 + code)).join('')}`,
    ],
    ['an emoji with its selector', `${point(0x2764)}${point(0xfe0f)} ok`],
    ['Persian with joiners', `${point(0x645)}${point(0x200c)}${point(0x6cc)}`],
    ['Greek in formulas', 'Δx = σ_max * θ2'],
    ['Russian text', 'print("Привет, мир")'],
    ['a short packed text', 'x = "eNabc"'],
    ['blank lines', `a\n${' '.repeat(300)}\nb`],
    ['aligned columns', `a${'\t'.repeat(30)}b\n${' '.repeat(150)}c`],
    ['tabs in front of a comment', `x = 1${'\t'.repeat(60)}# aligned`],
    ['ideographic spaces of a table', `${point(0x3000).repeat(40)}漢字`],
    ['a filler in a text', `x = "${point(0x3164)}"; y = '${point(0x3164)}'`],
    ['a filler in a comment', `x = 1 // ${point(0x3164)} = blank`],
    ['a filler in a page', `<p>${point(0x3164)}</p>`],
    ['a filler in a set of a pattern', `/[a-z${point(0x3164)}]/`.replace('z', 'z ')],
    ['full-width punctuation in prose', '# ＡＰＩ、説明'],
  ])('leaves %s alone', (_, text) => {
    expect(findHidden(text)).toEqual([]);
  });
});
