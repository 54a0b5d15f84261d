// Ordinary programs are parsed to the tree that the grammar makes of them; all others are left to the grammar.
import { describe, expect, it } from 'vitest';
import { parseOrdinary } from '../../../src/code/python/parse/parse.ts';
import { readPython } from '../../../src/code/python/read.ts';
import { expectSame, nodesOf, programs } from './trees.ts';

const ORDINARY = [
  ...programs('ordinary'),
  ...programs('match'),
  ...programs('patterns').map(
    (pattern) => `match x:\n    case ${pattern}: pass\n    case ${pattern}:\n        a`,
  ),
];

describe('an ordinary program', () => {
  it.each(ORDINARY)('%j has the tree of the grammar', expectSame);

  it.each(ORDINARY)('%j has it as a part of another, too', (text) => {
    const indented = text.replaceAll(/^(?=.)/gm, '\t');
    const whole = `if a:\n${/['"]{3}/.test(text) ? '\tpass' : indented}\n# b\n\nclass A:\n  x = 1 # c\n${text}\n\n`;
    expectSame(whole);
  });

  it('is one with numbers that end in a dot, which the grammar takes for mistakes', () => {
    const kinds = (text: string) => nodesOf(text, parseOrdinary(text))?.map(([kind]) => kind);
    expect(kinds('x = 1.')).toEqual(kinds('x = 1'));
    expect(kinds('f(1., 2.e3, 3.j)')).toEqual(kinds('f(1, 2, 3)'));
  });

  const kindsOf = (text: string) => nodesOf(text, parseOrdinary(text))?.map(([kind]) => kind);

  it.each([
    ['with (a as b, c as d): pass', 'with a as b, c as d: pass'],
    ['with (a as b): pass', 'with a as b: pass'],
    ['with (\n    a() as b,\n    c,\n    d as e,\n):\n    pass', 'with a() as b, c, d as e:\n    pass'],
    ['async def f():\n    async with (a as b,): pass', 'async def f():\n    async with a as b: pass'],
  ])('may have contexts in brackets, which the grammar does not know: %j', (text, same) => {
    expect(kindsOf(text)).toEqual(kindsOf(same));
    expect(kindsOf(same)).toContain('WithStatement');
  });

  it('may give what a context gives to anything', () => {
    expect(kindsOf('with a as (b, c), d as e.f, g as h[0]: pass')).toEqual(
      `Script WithStatement with VariableName as TupleExpression VariableName VariableName VariableName as MemberExpression
      VariableName . PropertyName VariableName as MemberExpression VariableName [ Number ] Body : PassStatement pass`.split(
        /\s+/,
      ),
    );
  });

  it.each(ORDINARY.filter((text) => !text.includes('\r')))('%j may have the lines of Windows', (text) => {
    expect(kindsOf(text.replaceAll('\n', '\r\n'))).toEqual(kindsOf(text));
  });

  it('may be long in any way', () => {
    const long = 20_000;
    for (const text of [
      `x = ${'a + '.repeat(long)}b`,
      `x = a${'.b(c)'.repeat(long)}`,
      `x = [${'1, '.repeat(long)}]`,
      'x = 1\n'.repeat(long),
      `x = '${'\\\\'.repeat(long)}'`,
      `if a: b\n${'elif c: d\n'.repeat(long)}`,
      `match a:\n${' case b: c\n'.repeat(long)}`,
      `match a:\n case ${'1 | '.repeat(long)}2, ${'b, '.repeat(long)}: c`,
    ])
      expect(parseOrdinary(text)?.full).toBe(true);
  });
});

describe('left to the grammar is', () => {
  it.each(programs('unusual'))('%j', (text) => {
    expect(parseOrdinary(text)).toBeUndefined();
  });

  it.each(['(', '[', '{a: ', 'f(', '-', 'not ', 'lambda: ', 'a[', "f'{", 'a if b else '])(
    'a program with %j a thousand times inside itself',
    (opening) => {
      expect(parseOrdinary(`x = ${opening.repeat(1000)}`)).toBeUndefined();
      const closing = { '(': ')', '[': ']', '{': '}' }[opening.at(-1) ?? ''] ?? '';
      expect(parseOrdinary(`x = ${opening.repeat(1000)}a${closing.repeat(1000)}`)).toBeUndefined();
    },
  );

  it('any character of control, wherever it stands', () => {
    for (let code = 0; code < 0x20; code++) {
      const sign = String.fromCharCode(code);
      if (['\t', '\n'].includes(sign)) continue;
      const line = sign === '\r' ? 'a = 1\n\r b = 2' : `a = 1\n${sign}\nb = 2`;
      for (const text of [`a${sign}b`, `${sign}a = 1`, line, `f(${sign})`, `a ${sign}`])
        expect(parseOrdinary(text)).toBeUndefined();
    }
  });

  it('what neither of them understands, and facts are still found in it', () => {
    const { calls } = readPython('import os\nos.system("a")\nif x\nos.system("b")\n');
    expect(calls.map(({ line }) => line)).toEqual([2, 4]);
  });
});
