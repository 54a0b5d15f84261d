// Programs that nobody wrote: whatever is parsed without the grammar has the grammar's tree, and nothing throws.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOrdinary } from '../../../src/code/python/parse/parse.ts';
import { byGrammar, nodesOf } from './trees.ts';

// Without a backslash: behind continued lines the grammar loses count of blocks.
const WORDS = fc.constantFrom(
  ...'if else elif for in while def class return yield from import as with try except finally lambda not and or is await'.split(
    ' ',
  ),
  ...'async pass del raise assert global None True a b self print match type'.split(' '),
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

/** Numbers that end in a dot, which the grammar takes for mistakes. */
const DOTTED = /\d\.(?!\d)/;

function agree(text: string): void {
  if (DOTTED.test(text)) return;
  const parsed = parseOrdinary(text);
  if (parsed !== undefined) expect(nodesOf(text, parsed)).toEqual(nodesOf(text, byGrammar(text)));
}

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

  it('agrees with the grammar on programs that were cut or changed', () => {
    const program =
      'def f(a, b=1):\n    """d"""\n    for x in a[1:]:\n        yield x, b\n    return {a: b}\n\n@d\nclass A(B):\n    x: int = f"{a!r}"\n';
    fc.assert(
      fc.property(fc.nat(program.length), fc.nat(program.length), WORDS, (from, to, put) => {
        agree(program.slice(0, from) + put + program.slice(to));
      }),
      { numRuns: 3000 },
    );
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
