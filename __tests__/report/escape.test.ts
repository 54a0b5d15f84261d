import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bounded,
  clean,
  codeSpan,
  forHtml,
  forJson,
  forLog,
  forLogLines,
  forMarkdown,
  forUri,
  prose,
  visible,
} from '../../src/report/escape.ts';
import { parseCommands } from '../support/runner-grammar.ts';
import { HOSTILE, hostileText } from './samples.ts';

describe('visible', () => {
  it.each([
    ['a\nb\tc\r', 'a\\u{a}b\\u{9}c\\u{d}'],
    ['\u202eevil\u2066', '\\u{202e}evil\\u{2066}'],
    ['a\u200bb\ufeff\u00ad\ufe0f\u3164', 'a\\u{200b}b\\u{feff}\\u{ad}\\u{fe0f}\\u{3164}'],
    ['\u2028\u2029\u0085', '\\u{2028}\\u{2029}\\u{85}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x\udc00', '\\u{d800}x\\u{dc00}'],
    ['a\u00a0b', 'a\\u{a0}b'],
    ['naïve 模型 😀 \ufffd', 'naïve 模型 😀 \ufffd'],
  ])('shows %j as %j', (input, expected) => {
    expect(visible(input)).toBe(expected);
  });

  it('leaves one line of characters that can be seen, for any text', () => {
    fc.assert(
      fc.property(hostileText, (input) => {
        const output = visible(input);
        expect(output).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|[^\S ]/u,
        );
        expect(visible(output)).toBe(output);
      }),
    );
  });
});

describe('bounded', () => {
  it('cuts between characters and says so', () => {
    expect(bounded('abc', 3)).toBe('abc');
    expect(bounded('abcd', 3)).toBe('ab…');
    expect(bounded('a😀b', 3)).toBe('a…');
    expect(bounded('abc', 0)).toBe('…');
  });

  it('bounds a text whose escapes are longer than itself', () => {
    expect(clean('\u0000'.repeat(5000), 50).length).toBe(50);
  });
});

describe('forLog', () => {
  it.each([
    ['::error::x', ':\\u{3a}error::x'],
    ['  ::error::x', '  :\\u{3a}error::x'],
    ['a ##[error]x', 'a #\\u{23}[error]x'],
    ['###[error]x', '##\\u{23}[error]x'],
    ['std::vector', 'std::vector'],
  ])('shows %j as %j', (input, expected) => {
    expect(forLog(input)).toBe(expected.replace(':\\u{3a}', '\\u{3a}:'));
  });

  it('makes no command of any text, whatever the pieces', () => {
    fc.assert(
      fc.property(hostileText, (input) => {
        expect(parseCommands(forLog(input))).toEqual([]);
        expect(forLog(input)).not.toContain('\n');
      }),
    );
  });

  it('keeps own line ends, and own colours only when they are wanted', () => {
    expect(forLogLines('\u001b[31ma\u001b[0m\n::error::b', true)).toBe(
      '\u001b[31ma\u001b[0m\n\\u{3a}:error::b',
    );
    expect(forLogLines('\u001b[31ma\u001b[0m', false)).toBe('a');
    expect(forLogLines('\u001b[31m::error::b', true)).toBe('\u001b[31m\\u{3a}:error::b');
    expect(forLogLines('\u001b[2Ja', true)).toBe('\\u{1b}[2Ja');
  });
});

describe('Markdown', () => {
  it('shows active characters as entities', () => {
    expect(forMarkdown('a|b `c` <d> *e* _f_ [g](h) !i ~j \\k')).toBe(
      'a&#124;b &#96;c&#96; &#60;d&#62; &#42;e&#42; &#95;f&#95; &#91;g&#93;&#40;h&#41; &#33;i &#126;j &#92;k',
    );
    expect(codeSpan('a`|</code>')).toBe('<code>a&#96;&#124;&#60;/code&#62;</code>');
  });

  it('breaks mentions, references, links, emoji names and formulas', () => {
    expect(forMarkdown('@a b#1 GH-2 www.x :y: $z$')).toBe(
      '&#64;&#8203;a b&#35;&#8203;1 GH-&#8203;2 www&#8203;.x &#58;&#8203;y&#58; <span>&#36;</span>z<span>&#36;</span>',
    );
    expect(forMarkdown('https://x')).toBe('https&#58;&#8203;//x');
    expect(codeSpan('https://x a@b')).toBe('<code>https&#58;&#8203;//x a&#64;&#8203;b</code>');
  });

  it.each(['- a', '+ a', '= a', '1. a', '12) a', '# a', '> a', '    a', '\ta'])(
    'starts no block with %j',
    (input) => {
      expect(forMarkdown(input)).toMatch(/^(?:&|\p{L})/u);
    },
  );

  it('leaves nothing active of any text', () => {
    const ours = /<\/?code>|<\/?span>|&#\d+;/g;
    fc.assert(
      fc.property(hostileText, (input) => {
        for (const output of [forMarkdown(input), codeSpan(input), prose(input)]) {
          expect(output.replace(ours, '\u0001')).not.toMatch(/[&<>"'`*_[\]()#!~|\\$@:^{}\n]|www\.|GH-\d/i);
        }
      }),
    );
  });

  it('makes code of backticks in prose, and keeps the spaces around it', () => {
    expect(prose('use `a|b` or `c`.')).toBe('use <code>a&#124;b</code> or <code>c</code>.');
  });
});

describe('forHtml', () => {
  it('is safe as text and in attributes', () => {
    expect(forHtml(`<a href="x" b='y'>&\n`)).toBe('&#60;a href=&#34;x&#34; b=&#39;y&#39;&#62;&#38;\\u{a}');
  });
});

describe('forJson', () => {
  it('is ASCII without commands, and means the same', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, hostileText), (value) => {
        const output = forJson(value);
        expect(JSON.parse(output)).toEqual(value);
        expect(output).toMatch(/^[\n -~]*\n$/);
        expect(parseCommands(output)).toEqual([]);
        expect(output).not.toContain('##[');
      }),
    );
  });
});

describe('forUri', () => {
  it.each([
    ['a b/ü#?%.pt', 'a%20b/%C3%BC%23%3F%25.pt'],
    ['https://x', 'https%3A//x'],
    ['//host/a', 'host/a'],
    ["a'(b)!*", 'a%27%28b%29%21%2A'],
    ['\ud800', '%EF%BF%BD'],
  ])('encodes %j as %j', (input, expected) => {
    expect(forUri(input)).toBe(expected);
  });

  it('never makes an absolute reference', () => {
    for (const text of HOSTILE) expect(forUri(text)).not.toMatch(/^(?:\/|[^/]*:)/);
  });
});
