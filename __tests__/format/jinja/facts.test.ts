// What a template reaches, calls and loads, however the names are written.
import { describe, expect, it } from 'vitest';
import type { TemplateFacts } from '../../../src/format/jinja/fact-kinds.ts';
import { factsOf } from '../../../src/format/jinja/facts.ts';
import { readTemplate } from '../../../src/format/jinja/read.ts';

const facts = (text: string): TemplateFacts => factsOf(readTemplate(text));
const reached = (text: string): string[] => facts(text).accesses.map(({ name, via }) => `${via} ${name}`);

/** Ways to write the name of one attribute. */
const SPELLINGS = [
  "{{ a['__class__'] }}",
  "{{ a|attr('__class__') }}",
  "{{ a['__cla' ~ 'ss__'] }}",
  "{{ a['__cla' + 'ss__'] }}",
  "{{ a['__cla' 'ss__'] }}",
  "{{ a['__class' ~ '_' * 2] }}",
  "{{ a['%s%s' % ('__cla', 'ss__')] }}",
  "{{ a['%c%cclass__'|format(95, 95)] }}",
  "{{ a['{}{}'.format('__cla', 'ss__')] }}",
  "{{ a[['__cla', 'ss__']|join] }}",
  "{{ a[''.join(['__cla', 'ss__'])] }}",
  "{{ a['__ssalc__'|reverse] }}",
  "{{ a['__ssalc__'[::-1]] }}",
  "{{ a['__CLASS__'|lower] }}",
  "{{ a['__CLASS__'.lower()] }}",
  "{{ a['xxclassxx'|replace('x', '_')] }}",
  "{{ a['x__class__x'[1:-1]] }}",
  "{{ a['x __class__'.split()[1]] }}",
  '{{ a[dict(__cla=1, ss__=2)|join] }}',
  "{{ a[chr(95) ~ '_class__'] }}",
  "{{ a[('__class__', 'x')|first] }}",
  "{% set n = '__class__' %}{{ a[n] }}",
  "{% set p = '__cla' %}{% set n = p ~ 'ss__' %}{{ a|attr(n) }}",
  "{% set ns = namespace() %}{% set ns.n = '__class__' %}{{ a[ns.n] }}",
  "{% for n in ['x', '__class__'] %}{{ a[n] }}{% endfor %}",
  "{% macro m(n='__class__') %}{{ a[n] }}{% endmacro %}",
  "{% with n = '__class__' %}{{ a[n] }}{% endwith %}",
  "{{ a['__class__' if b else 'x'] }}",
  "{{ as|map(attribute='__class__') }}",
  "{{ as|map('attr', '__class__') }}",
  "{{ as|selectattr('x.__class__') }}",
  "{{ '{0.__class__}'.format(a) }}",
  "{{ '{0.__class__}'|attr('format')(a) }}",
  "{{ getattr(a, '__class__') }}",
];

describe('factsOf', () => {
  it.each(SPELLINGS)('finds the attribute in %s', (text) => {
    expect(facts(text).accesses.map(({ name }) => name)).toContain('__class__');
  });

  it('says how a name is reached, and what stands behind it', () => {
    const [access] = facts("{{ a.__init__.__globals__['os'].popen('id') }}").accesses;
    expect(access).toMatchObject({ via: 'attribute', root: 'a', rest: ['__globals__', 'os', 'popen'] });
    expect(access?.code).toBe("a.__init__.__globals__['os'].popen('id')");
  });

  it('lists calls by their last name', () => {
    const { calls } = facts("{{ a.b.popen('x') }}{{ eval('x') }}{{ a['system']('x') }}");
    expect(calls.map(({ name, method }) => [name, method])).toEqual([
      ['popen', true],
      ['eval', false],
      ['system', true],
    ]);
  });

  it('lists what is loaded', () => {
    const { loads } = facts("{% include 'a' %}{% set f = 'b' %}{% import f as x %}{% extends y %}");
    expect(loads.map(({ tag, target }) => [tag, target])).toEqual([
      ['include', 'a'],
      ['import', 'b'],
      ['extends', undefined],
    ]);
  });

  it('tells names that are given from those that the template binds', () => {
    const { names, bound } = facts('{% for m in messages %}{{ m.role }}{% endfor %}{{ self }}');
    expect(names.map(({ text }) => text)).toEqual(['messages', 'self']);
    expect(bound.has('m')).toBe(true);
  });

  it('says when the name of an attribute is worked out of pieces', () => {
    const computed = (text: string): string[] => facts(text).computed.map(({ via }) => via);
    expect(computed('{{ a|attr(b) }}')).toEqual(['filter']);
    expect(computed("{{ a['__' ~ b ~ '__'] }}")).toEqual(['subscript']);
    expect(computed("{{ a[b|join('')] }}")).toEqual(['subscript']);
    expect(computed('{{ a[b] }}{{ a[b.c] }}{{ a[loop.index0 + 1] }}{{ a[n ~ m] }}')).toEqual([]);
  });

  it('leaves ordinary subscripts alone', () => {
    expect(reached("{{ message['role'] }}{{ messages[0].content[1:] }}")).toEqual([
      'subscript role',
      'attribute content',
    ]);
  });
});
