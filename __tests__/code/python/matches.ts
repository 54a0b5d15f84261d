// Statements with cases of any shape that the grammar knows.
import * as fc from 'fast-check';

const NAME = fc.constantFrom('a', '_', 'b1', 'match', 'case', 'type', 'print');
const VALUE = fc.constantFrom('a.b', 'match.case.c');
const LITERAL = fc.oneof(
  fc.constantFrom('0', '-1', '0x1f', '2.5', '1 + 2j', '-1e3 - 2j', 'None', 'True', 'False'),
  fc.constantFrom("'a'", 'b"\\n"', "r'\\\\'", "'''a\nb'''"),
);
const SEPARATOR = fc.constantFrom(', ', ',', ' , ', ',\n', ', # c\n\n  ');

/** At least one, with a comma behind the last one or without. */
function list(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), SEPARATOR, fc.boolean())
    .map(([items, separator, isClosed]) => items.join(separator) + (isClosed ? separator : ''));
}

/** All that the grammar knows: `single` is without `as` and `|`. */
export const PATTERN = fc.letrec<{ single: string; named: string; any: string }>((tie) => ({
  single: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    NAME,
    LITERAL,
    VALUE,
    tie('single').map((inner) => `* ${inner}`),
    list(tie('any')).map((inner) => `[${inner}]`),
    list(tie('any')).map((inner) => `(${inner})`),
    list(
      fc.oneof(
        fc.tuple(fc.oneof(NAME, LITERAL), tie('any')).map((entry) => entry.join(': ')),
        tie('any').map((rest) => `**${rest}`),
      ),
    ).map((inner) => `{${inner}}`),
    fc
      .tuple(
        fc.oneof(NAME, VALUE),
        list(
          fc.oneof(
            tie('any'),
            fc.tuple(NAME, tie('any')).map((pair) => pair.join('=')),
          ),
        ),
      )
      .map(([name, inner]) => `${name}(${inner})`),
  ),
  named: fc.oneof(
    tie('single'),
    fc.tuple(tie('single'), NAME).map((parts) => parts.join(' as ')),
  ),
  any: fc.array(tie('named'), { minLength: 1, maxLength: 3 }).map((choices) => choices.join(' | ')),
})).any;

/** On one line, since they may stand without brackets. */
const PATTERNS = list(PATTERN).map((text) => text.replaceAll(/(?:\n| # c)+/g, ' '));
export const GUARD = fc.constantFrom(
  '',
  ' if a',
  ' if a > 1 and not b',
  ' if (a := b)',
  ' if a if b else c',
  ' if f"{a}" in b[1:]',
);
/** With what is between it and the word. */
const SUBJECT = fc.oneof(
  fc.constantFrom(' a', ' a.b(c)', '{a}', " 'a'", ' await a', ' ~a'),
  fc.constantFrom(' (a)', '(a, b)', ' [a, *b]', '[a]', ' -a + b', ' *a', ' (a)[b].c'),
);
const INDENT = fc.constantFrom(' ', '  ', '    ', '\t');
/** What may stand before any line. */
export const GAP = fc.constantFrom('', '', '', '\n', '# c\n', '      # c\n', '\t\n\n#\n');

export const STATEMENT = fc.letrec<{ statement: string; block: string; clause: string }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom(
      'pass\n',
      'a = match(b)\n',
      'match = 1; case = 2\n',
      'return a  # c\n',
      'match.a(b)\n',
      'match(a)\n',
    ),
    fc.tuple(SUBJECT, tie('clause')).map(([subject, clause]) => `match${subject}:\n${clause}`),
    fc.tuple(SUBJECT, tie('clause')).map(([subject, clause]) => `match${subject} : # c\n${clause}`),
    tie('block').map((block) => `if a:\n${block}`),
    tie('block').map((block) => `def match(case):\n${block}`),
  ),
  block: fc
    .tuple(fc.array(tie('statement'), { minLength: 1, maxLength: 3 }), INDENT)
    .map(([statements, indent]) => statements.join('').replaceAll(/^(?=.)/gm, indent)),
  clause: fc
    .tuple(
      fc.array(
        fc
          .tuple(
            PATTERNS,
            GUARD,
            fc.oneof(
              fc.constantFrom(' pass\n', 'a; b\n'),
              tie('block').map((block) => `\n${block}`),
            ),
          )
          .map(([patterns, guard, body]) => `case ${patterns}${guard}:${body}`),
        { minLength: 1, maxLength: 3 },
      ),
      INDENT,
    )
    .map(([clauses, indent]) => clauses.join('').replaceAll(/^(?=.)/gm, indent)),
})).statement;
