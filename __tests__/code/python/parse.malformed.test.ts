// Programs that nobody wrote: whatever is parsed without the grammar has the grammar's tree, and nothing throws.
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { parseOrdinary } from '../../../src/code/python/parse/parse.ts';
import { expectSameOrNone as agree } from './trees.ts';

// Without a backslash: behind continued lines the grammar loses count of blocks.
const WORDS = fc.constantFrom(
  ...'if else elif for in while def class return yield from import as with try except finally lambda not and or is await'.split(
    ' ',
  ),
  ...'async pass del raise assert global None True a b self print match case _ type'.split(' '),
  ...'( ) [ ] { } : , . ; = == != <= < > + - * ** / // % @ & | ^ ~ << >> := -> += ...'.split(' '),
  ...[
    "'x'",
    '"y"',
    "'''z'''",
    "f'{a}'",
    "f'{a!r:>{b}}'",
    "b'\\n'",
    '1',
    '2.5',
    '0x1f',
    '1e3',
    '# c',
    '\n',
    '\n    ',
    '\n\t',
    '\n\n',
  ],
);
const TOKENS = fc
  .array(WORDS, { maxLength: 30 })
  .map((words) => words.join(' ').replaceAll(/ *\n */g, (line) => line));
const LINE = fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' ').replaceAll('\n', ''));

const PROGRAMS = [
  'def f(a, b=1):\n    """d"""\n    for x in a[1:]:\n        yield x, b\n    return {a: b}\n\n@d\nclass A(B):\n    x: int = f"{a!r}"\n',
  'def f(a):\n    match a:\n        # b\n        case [1, *_] | A(b=-2) as c if c > 1: pass\n\n        case {"d": None, **e}, (a.b | \'f\'):\n            match (c)[0]:\n                case _: match = case(1)\n            return 1 + 2j\n    match(a)\n',
];

const expression: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => {
  const value = tie('value');
  const two = fc.tuple(value, value);
  return {
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom('a', 'b.c', '1', '-2', "'s'", 'None', "f'{x}'", '...', '()', '[]', '{}'),
      fc
        .tuple(
          value,
          fc.constantFrom('+', '-', '*', '**', '@', 'and', 'or', '==', 'in', 'not in', 'is not', '|', '<<'),
          value,
        )
        .map((parts) => parts.join(' ')),
      value.map((inner) => `(${inner})`),
      value.map((inner) => `not ${inner}`),
      value.map((inner) => `await ${inner}`),
      two.map(([first, second]) => `${first}(${second}, *a, k=${first})`),
      two.map(([first, second]) => `f(${first})[${second}:, ${first}]`),
      two.map(([first, second]) => `[${first} for x, y in ${second} if ${first}]`),
      two.map(([first, second]) => `{${first}: ${second}, **d}`),
      two.map(([first, second]) => `(${first}, ${second},)`),
      two.map(([first, second]) => `(${first} if ${second} else ${first})`),
      value.map((inner) => `(lambda a, *b, c=${inner}: ${inner})`),
    ),
  };
}).value;

describe('the parser', () => {
  it('agrees with the grammar on any tokens that it takes', () => {
    fc.assert(fc.property(TOKENS, agree), { numRuns: 3000 });
  });

  it('agrees with the grammar on expressions of any shape', () => {
    fc.assert(
      fc.property(expression, expression, (first, second) => {
        agree(`x = ${first}\nif ${second}:\n    return ${first}, ${second}\n`);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the grammar on tokens where a statement with cases may begin', () => {
    fc.assert(
      fc.property(
        LINE,
        LINE,
        fc.constantFrom('match', 'match ', 'match(', 'match[', 'match (a).b', 'type '),
        (first, second, start) => {
          agree(`${start}${first}`);
          agree(`${start}${first}:\n    case ${second}: pass\n`);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(PROGRAMS)('agrees with the grammar on %j cut or changed anywhere', (program) => {
    for (let end = 0; end < program.length; end++) agree(program.slice(0, end));
    fc.assert(
      fc.property(fc.nat(program.length), fc.nat(program.length), WORDS, (from, to, put) => {
        agree(program.slice(0, from) + put + program.slice(to));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(PROGRAMS)('agrees with the grammar on %j with any blanks behind it', (program) => {
    for (let blanks = 0; blanks < 20; blanks++)
      for (const end of ['', '\n', '# c', '# c\n', '\n  # c'])
        for (let line = program.indexOf('\n') + 1; line > 0; line = program.indexOf('\n', line) + 1)
          agree(program.slice(0, line) + ' '.repeat(blanks) + end);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        parseOrdinary(text);
      }),
      { numRuns: 2000 },
    );
  });
});
