// Templates that are made to be hard to read: they end, within their limits, with our own error at most.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JinjaError } from '../../../src/format/jinja/errors.ts';
import { factsOf } from '../../../src/format/jinja/facts.ts';
import { JINJA_LIMITS } from '../../../src/format/jinja/limits.ts';
import { readTemplate } from '../../../src/format/jinja/read.ts';

function survives(text: string): void {
  try {
    const template = readTemplate(text);
    const { accesses } = factsOf(template);
    for (const { offset } of accesses) expect(offset).toBeLessThanOrEqual(text.length);
    for (const { offset } of template.unparsed) expect(offset).toBeLessThanOrEqual(text.length);
  } catch (error) {
    expect(error).toBeInstanceOf(JinjaError);
  }
}

const PIECES = [
  ...'{{ }} {% %} {# #} ( ) [ ] { } . , : | = ~ + - * % \' " \\ \n'.split(' '),
  ...'a b is in not if else for set macro raw endraw include attr join format __class__ 1 0x5f'.split(' '),
  "'x'",
  '"%s"',
];

describe('hostile templates', () => {
  it('refuses what is too long', () => {
    expect(() => readTemplate('x'.repeat(JINJA_LIMITS.bytes + 1))).toThrow(
      expect.objectContaining({ code: 'BUDGET' }),
    );
    expect(() => readTemplate(`{{ ${'a,'.repeat(JINJA_LIMITS.tokens)} }}`)).toThrow(
      expect.objectContaining({ code: 'BUDGET' }),
    );
  });

  it.each([
    ['brackets', `{{ ${'('.repeat(50_000)} }}`],
    ['lists', `{{ ${'['.repeat(50_000)} }}`],
    ['subscripts', `{{ ${'a['.repeat(50_000)} }}`],
    ['calls', `{{ ${'a('.repeat(50_000)} }}`],
    ['filters', `{{ a${'|f(a'.repeat(50_000)} }}`],
    ['conditions', `{{ ${'a if b else '.repeat(20_000)} }}`],
    ['tests', `{{ a is ${'x a is '.repeat(20_000)} }}`],
    ['nots', `{{ ${'not '.repeat(50_000)}a }}`],
    ['signs', `{{ ${'-'.repeat(50_000)}1 }}`],
  ])('does not run out of stack on %s', (_, text) => survives(text));

  it.each([
    ['steps', `{{ a${'.b'.repeat(100_000)} }}`],
    ['calls of methods', `{{ 'a'${'.lower()'.repeat(50_000)} }}`],
    ['format strings', `{{ '{0.a}'${".format('x')".repeat(30_000)} }}`],
    ['operators', `{{ ${"'a' ~ ".repeat(100_000)}'b' }}`],
    ['doubling', `{% set a = 'xx' %}${'{% set a = a ~ a %}'.repeat(60)}{{ b[a] }}`],
    [
      'chained names',
      `${Array.from({ length: 5000 }, (_, n) => `{% set a${n} = a${n + 1} ~ a${n + 1} %}`).join('')}{{ b[a0] }}`,
    ],
    [
      'shared lists',
      `${Array.from({ length: 60 }, (_, n) => `{% set a${n} = [a${n + 1}, a${n + 1}] %}`).join('')}{% set a60 = 'x' %}{{ b[a0|join] }}`,
    ],
    ['large repeats', "{{ a['x' * 1000000000 * 1000000000] }}"],
    ['open fields', `{{ '${'{.a'.repeat(100_000)}' }}`],
    ['open tags', '{{'.repeat(100_000)],
    ['open comments', '{#'.repeat(100_000)],
    ['open strings', `{{ ${"'".repeat(99_999)} }}`],
    ['raw blocks', '{% raw %}'.repeat(50_000)],
  ])('ends on many %s', (_, text) => survives(text));

  it('survives any text, and any row of tokens', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), survives), { numRuns: 400 });
    const row = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 });
    fc.assert(
      fc.property(row, (pieces) => survives(`{{ ${pieces.join(' ')}`)),
      { numRuns: 800 },
    );
    fc.assert(
      fc.property(row, (pieces) => survives(`{% ${pieces.join(' ')} %}{{ a }}`)),
      { numRuns: 800 },
    );
  });

  it('hides no attribute behind a broken tag', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[{}"'#\\]|raw/.test(piece))), {
          maxLength: 12,
        }),
        (pieces) => {
          const text = `{{ ${pieces.join(' ')} }}{{ x.__globals__ }}`;
          expect(factsOf(readTemplate(text)).accesses.map(({ name }) => name)).toContain('__globals__');
        },
      ),
      { numRuns: 300 },
    );
  });
});
