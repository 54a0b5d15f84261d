// Comments of HTML in scripts: which are blanked, and what only looks like one.
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutHtmlComments } from '../../../src/code/javascript/html-comments.ts';

describe('comments of HTML', () => {
  it.each([
    ['<!-- a\nb', '      \nb'],
    ['a;\n  --> b\nc', 'a;\n       \nc'],
    ['/* a\n*/ --> b\nc', '/* a\n*/      \nc'],
    ['`${1 <!-- }`\n}`;x', '`${1        \n}`;x'],
  ])('%j is blanked', (text, expected) => {
    expect(withoutHtmlComments(text)).toBe(expected);
  });

  it.each([
    'const a = "<!-- x";',
    'const a = `\n<!-- x\n--> ${`<!--`}`;',
    '/* <!-- */ a',
    '// <!-- x',
    'while (a --> 0) b();',
    'const a = /<!--[^/]"/;',
  ])('%j is left as it is', (text) => {
    expect(withoutHtmlComments(text)).toBe(text);
  });

  it('keeps every offset', () => {
    const piece = constantFrom(
      '<!--',
      '-->',
      '\n',
      '`',
      '${',
      '}',
      '"',
      '/',
      '*',
      '\\',
      'a',
      ' ',
      '{',
      '\u2028',
    );
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const out = withoutHtmlComments(text);
        expect(out.length).toBe(text.length);
        for (const [at, char] of Array.from(out).entries()) if (char !== ' ') expect(char).toBe(text[at]);
      }),
    );
  });
});
