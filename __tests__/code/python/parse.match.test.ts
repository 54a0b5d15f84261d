// `match` is a word of the language only where a statement begins with it; the grammar finds out by reading on both ways.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrdinary } from '../../../src/code/python/parse/parse.ts';
import { GAP, GUARD, PATTERN, STATEMENT } from './matches.ts';
import { expectSame, expectSameOrNone, nodesOf } from './trees.ts';

describe('a statement with cases', () => {
  it('has the tree of the grammar, whatever its patterns', () => {
    fc.assert(
      fc.property(PATTERN, GUARD, (pattern, guard) => {
        expectSame(`match a:\n    case (${pattern}), b${guard}: pass\n`);
      }),
      { numRuns: 3000 },
    );
  });

  it('has it wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(STATEMENT, { minLength: 1, maxLength: 3 }), fc.array(GAP), (statements, gaps) => {
        let line = 0;
        const put = (text: string): string =>
          gaps.length === 0 ? text : (gaps[line++ % gaps.length] ?? '') + text;
        expectSame(statements.join('').replaceAll(/^.*\n/gm, put));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whether it is one', () => {
  const CASES = ':\n    case b: c\n';
  const COMMENT = '# a\n';

  it.each([
    ['a few comments', `${COMMENT.repeat(30)}match (a)${CASES}`],
    ['a few comments, for a name', `${COMMENT.repeat(30)}match = 1\n`],
    ['any comments, for another word', `${COMMENT.repeat(100)}print(a)\n`],
    ['long words', `match(${'a'.repeat(200)}, "${'b '.repeat(8)}")${CASES}`],
    ['one word before a long subject', `match a${'.b(c)'.repeat(50)}${CASES}`],
    ['one sign before a long value', `match = ${'b + '.repeat(50)}c\n`],
    ['a mistake and three lines', `(yield)\na\nb\nc\nmatch(d)\nmatch (e)${CASES}`],
  ])('is known after %s', (_, text) => {
    expectSame(text);
  });

  // There the grammar drops the right reading unseen, and finds mistakes.
  it.each([
    ['calls', `match${'(a)'.repeat(18)}${CASES}`],
    ['brackets in brackets', `match${'(()())'.repeat(8)}${CASES}`],
    ['lists', `match[${'[], '.repeat(20)}a]${CASES}`],
    ['arguments', `match(${'a, '.repeat(50)})\n`],
    ['comments', `${COMMENT.repeat(66)}match a${CASES}`],
    ['comments behind code', `a = 1\n${COMMENT.repeat(62)}match (a)${CASES}`],
    ['comments in front of a value', `${COMMENT.repeat(30)}match -a${'(b, )'.repeat(4)}\n`],
    ['comments, for a name', `${COMMENT.repeat(66)}match = 1\n`],
    ['comments, for another soft word', `${COMMENT.repeat(66)}type = 1\n`],
    ['a mistake', '(yield)\na\nmatch.b\n'],
    ['a mistake, for another soft word', '(yield)\na\ntype(b)\n'],
    ['a mistake right before it', 'yield\nmatch(a)\n'],
    ['a mistake in it', `match ((yield))${CASES}`],
  ])('is left to the grammar after %s', (_, text) => {
    expect(parseOrdinary(text)).toBeUndefined();
  });

  it('is never told otherwise than the grammar tells it', () => {
    const start = fc.constantFrom(
      'match',
      'match ',
      'match(a)',
      'match[a]',
      'match -a',
      'match *',
      'match a',
      'type',
    );
    const part = fc.constantFrom(
      '()',
      '[a]',
      '.b',
      '(a, b=c)',
      '({},)',
      "(f'{a}')",
      '(a for a in b)',
      '-a',
      '*~a',
      '(\n\n# c\n)',
    );
    const end = fc.constantFrom('', '\n', '; a\n', ' = 1\n', ': a\n', CASES, `:  # c\n\n${CASES.slice(2)}`);
    const before = fc.constantFrom(
      '',
      'a = 1\n',
      '"""a"""\n',
      '(yield)\n',
      'yield\na\n',
      'if a: (yield)\nb\nc\n',
    );
    const comment = fc.constantFrom(COMMENT, '#\n\n', `\n# ${'a'.repeat(60)}\n`);
    fc.assert(
      fc.property(before, comment, fc.nat(70), start, fc.array(part, { maxLength: 20 }), end, (...parts) => {
        const [first, line, lines, word, rest, last] = parts;
        expectSameOrNone(first + line.repeat(lines) + word + rest.join('') + last);
      }),
      { numRuns: 5000 },
    );
  });
});

const CLASS = ['ClassPattern', 'VariableName', 'PatternArgList'];

describe('a pattern with nothing in it, which the grammar takes for a mistake', () => {
  it.each([
    ['A()', CLASS],
    ['[]', ['SequencePattern', '[', ']']],
    ['()', ['SequencePattern']],
    ['{}', ['MappingPattern']],
    ['[[], {}]', ['SequencePattern', '[', 'SequencePattern', '[', ']', 'MappingPattern', ']']],
    ['a | B()', ['OrPattern', 'CapturePattern', 'VariableName', 'LogicOp', ...CLASS]],
  ])('is one: %s', (pattern, kinds) => {
    const text = `match a:\n    case ${pattern}: b\n`;
    const all = nodesOf(text, parseOrdinary(text))?.map(([kind]) => kind) ?? [];
    expect(all.slice(all.indexOf('case') + 1, all.indexOf('Body'))).toEqual(kinds);
  });
});

it.each([
  ['on one line', 'match(a); '],
  ['on one line that ends in a colon', 'match(a); ', 'if a: b'],
  ['on lines of their own', 'match(a)\n'],
])('the word is told from a name in one look at each line: %s', (_, text, end = '') => {
  expect(parseOrdinary(text.repeat(100_000) + end)?.full ?? false).toBe(end === '');
});

describe('left to the grammar is', () => {
  it.each(['(', '[', '{1: ', 'a(', 'a(b=', '* ', '[a, ', 'a | ('])(
    '%j a thousand times inside itself',
    (opening) => {
      const closing = { '(': ')', '[': ']', '{': '}' }[/[([{]/.exec(opening)?.[0] ?? ''] ?? '';
      for (const end of ['', `a${closing.repeat(1000)}: b\n`])
        expect(parseOrdinary(`match a:\n    case ${opening.repeat(1000)}${end}`)).toBeUndefined();
    },
  );

  it('a statement with cases a hundred times inside itself', () => {
    const nested = (times: number) =>
      Array.from(
        { length: times },
        (_, depth) => `${' '.repeat(2 * depth)}match a:\n${' '.repeat(2 * depth)} case b:\n`,
      ).join('') + `${' '.repeat(2 * times)}c\n`;
    expectSame(nested(40));
    expect(parseOrdinary(nested(100))).toBeUndefined();
  });
});
