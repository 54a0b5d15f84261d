// Templates that transformers and others render: every tag is read, with its expressions and names.
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/format/jinja/read.ts';
import { hasTags } from '../../../src/format/jinja/sniff.ts';
import type { Tag } from '../../../src/format/jinja/tree.ts';

function only(text: string): Tag {
  const { tags, unparsed } = readTemplate(text);
  expect(unparsed).toEqual([]);
  const [tag] = tags;
  if (tag === undefined) throw new Error('no tag');
  return tag;
}

const names = (text: string): string[] => readTemplate(text).tags.map(({ tag }) => tag);

describe('readTemplate', () => {
  it('says whether a text has tags', () => {
    expect([hasTags('{{ a }}'), hasTags('{% if a %}'), hasTags('{ a }')]).toEqual([true, true, false]);
  });

  it('passes over text, comments and raw blocks', () => {
    expect(names('a {# {{ x }} #} b {% raw %}{{ y }}{% endraw %} {{ z }}')).toEqual(['raw', 'output']);
  });

  it('reads attributes, keys, calls, filters and tests as steps of one chain', () => {
    const [expression] = only("{{ a.b['c'](1, d=2)|upper|join(', ') is defined }}").expressions;
    expect(expression).toMatchObject({
      kind: 'chain',
      base: { kind: 'name', name: 'a' },
      steps: [
        { kind: 'attribute', name: 'b' },
        { kind: 'item', key: { value: 'c' } },
        { kind: 'call', args: [{ value: { value: 1 } }, { name: 'd', value: { value: 2 } }] },
        { kind: 'filter', name: 'upper', args: [] },
        { kind: 'filter', name: 'join', args: [{ value: { value: ', ' } }] },
        { kind: 'test', name: 'defined' },
      ],
    });
  });

  it('binds a filter tighter than an operator', () => {
    const [expression] = only("{{ a ~ b|trim + 'c' }}").expressions;
    expect(expression).toMatchObject({
      kind: 'operation',
      operators: ['+'],
      operands: [{ operators: ['~'] }, { value: 'c' }],
    });
  });

  it('reads an inline condition, slices and literals in brackets', () => {
    expect(only('{{ a if b else c }}').expressions[0]).toMatchObject({ operators: ['if'] });
    expect(only('{{ a[1:-1] }}').expressions[0]).toMatchObject({ steps: [{ kind: 'slice' }] });
    expect(only("{{ {'a': [1, (2, 3)], 'b': ()} }}").expressions[0]).toMatchObject({ kind: 'dict' });
  });

  it('keeps braces of a dict apart from the end of the tag', () => {
    expect(only("{{ {'a': {'b': 1}} }}").expressions).toHaveLength(1);
  });

  it('decodes the escapes of Python', () => {
    const [literal] = only(String.raw`{{ '\x5f\u005f\137\N{LOW LINE}\n\q' }}`).expressions;
    expect(literal).toMatchObject({ value: '____\n\\q' });
  });

  it.each([
    ['{% for a, b in c.items() if a recursive %}', ['a', 'b'], 2],
    ['{% set ns.count = ns.count + 1 %}', ['.count'], 1],
    ["{% set a, b = 'x', 'y' %}", ['a', 'b'], 1],
    ['{% set block | upper %}', ['block'], 1],
    ["{% macro m(a, b='c') %}", ['m', 'a', 'b'], 1],
    ['{% call(x) m(1) %}', ['x'], 1],
    ['{% with a = 1, b = 2 %}', ['a', 'b'], 2],
    ["{% include 'a' ignore missing with context %}", [], 1],
    ["{% from 'a' import b as c %}", [], 1],
    ['{%- generation -%}', [], 0],
    ['{% filter upper|trim %}', [], 1],
    ['{% do a.append(1) %}', [], 1],
    ['{% trans count=items|length %}', [], 2],
  ])('reads %s', (text, bound, expressions) => {
    const tag = only(text);
    expect(tag.bindings.map(({ name }) => name)).toEqual(bound);
    expect(tag.expressions).toHaveLength(expressions);
  });

  it.each([
    ['{{ }}', 'an expression is missing'],
    ['{{ a b }}', 'something follows the expression'],
    ['{{ a.  }}', 'a name is missing'],
    ['{{ (a }}', ') is missing'],
    ['{% for x of y %}', 'in is missing'],
    ['{{ a', 'a tag is not closed'],
    ["{{ 'a }}", 'a tag is not closed'],
    ['{# a', 'a comment is not closed'],
    ['{{ a ? b }}', 'a tag holds a character of no token'],
  ])('says what is wrong in %s, and reads the rest', (text, problem) => {
    const { unparsed } = readTemplate(text);
    expect(unparsed.map((tag) => tag.problem)).toEqual([problem]);
    expect(readTemplate(`{{ ok }}${text}`).tags.some(({ expressions }) => expressions.length === 1)).toBe(
      true,
    );
  });

  it('keeps the words of a tag that it cannot parse', () => {
    const { unparsed } = readTemplate("{{ a.__globals__ b['os'] }}");
    expect(unparsed[0]?.words.map(({ text }) => text)).toEqual(['__globals__', 'os']);
  });
});
