import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/format/pickle/facts.ts';
import { renderCall, renderValue, RENDER_LENGTH } from '../../../src/format/pickle/render.ts';
import { walkValues } from '../../../src/format/pickle/walk.ts';
import { readLines, resultOf } from '../../support/pickle-facts.ts';

const text = (value: string): Value => ({ kind: 'text', length: value.length, text: value });
const global = (module: string, name: string): Value => ({ kind: 'global', global: { module, name } });
const tuple = (...items: Value[]): Value => ({ kind: 'container', type: 'tuple', size: items.length, items });

describe('renderCall', () => {
  it('reads like the Python that would run', () => {
    const getattr = {
      kind: 'call',
      callee: global('builtins', 'getattr'),
      args: tuple(global('os', 'x'), text('y')),
    } as const;
    expect(renderCall(getattr, tuple(text('curl "https://x"\n')))).toBe(
      'builtins.getattr(os.x, "y")("curl \\"https://x\\"\\n")',
    );
  });

  it('shows arguments that are no tuple', () => {
    expect(renderCall(global('a', 'b'), text('xy'))).toBe('a.b(*"xy")');
  });
});

describe('renderValue', () => {
  it('is bounded in characters', () => {
    const rendered = renderValue(tuple(...Array.from({ length: 10 }, () => text('x'.repeat(4000)))));
    expect(rendered).toHaveLength(RENDER_LENGTH);
    expect(rendered.endsWith('…')).toBe(true);
    expect(renderValue(text('abcdef'), 4)).toBe('"ab…');
  });

  it('is bounded in width and depth', async () => {
    const nested = Array.from({ length: 50 }, () => 'TUPLE1');
    expect(await resultOf('NONE', ...nested)).toBe('((((((...,),),),),),)');
    const wide = Array.from({ length: 5000 }, () => 'NONE');
    expect(await resultOf('MARK', ...wide, 'LIST')).toMatch(/^\[None, .*None, \.\.\. 4988 more\]$/);
  });

  it('is quick for what is exponentially large', async () => {
    const doubling = Array.from({ length: 200 }, () => ['DUP', 'TUPLE2']).flat();
    expect((await resultOf('NONE', ...doubling))?.length).toBeLessThanOrEqual(RENDER_LENGTH);
  });

  it.each([
    ['persistent_load("k")', { kind: 'persistent', id: text('k') }],
    ['<extension 5>', { kind: 'unknown', why: 'extension 5' }],
    ['"abc…"', { kind: 'text', length: 9000, text: 'abc', offset: 5 }],
    [`1${'0'.repeat(30)}`, { kind: 'int', value: 10n ** 30n }],
  ] satisfies [string, Value][])('shows %s', (expected, value) => {
    expect(renderValue(value)).toBe(expected);
  });
});

describe('walkValues', () => {
  it('visits each value once, in cycles and in what is exponentially large', async () => {
    const cycle = ['EMPTY_LIST', 'MEMOIZE', 'BINGET 0', 'APPEND'];
    const doubling = Array.from({ length: 100 }, () => ['DUP', 'TUPLE2']).flat();
    const { streams } = await readLines([...cycle, ...doubling, 'GLOBAL a b', 'TUPLE2', 'STOP']);
    const result = streams[0]?.result;
    const kinds = result === undefined ? [] : [...walkValues(result)].map((value) => value.kind);
    expect(kinds.filter((kind) => kind === 'global')).toHaveLength(1);
    expect(kinds).toHaveLength(103);
  });

  it('stops at its limit', () => {
    const many = tuple(...Array.from({ length: 1000 }, (_, index) => text(String(index))));
    expect([...walkValues(many, 10)]).toHaveLength(10);
  });

  it('goes into calls and their state', async () => {
    const { streams } = await readLines([
      'GLOBAL a B',
      'EMPTY_TUPLE',
      'NEWOBJ',
      'GLOBAL c d',
      'BUILD',
      'PERSID x',
      'TUPLE2',
      'STOP',
    ]);
    const result = streams[0]?.result;
    const kinds = result === undefined ? [] : [...walkValues(result)].map((value) => value.kind);
    expect(kinds.toSorted()).toEqual([
      'call',
      'container',
      'container',
      'global',
      'global',
      'persistent',
      'text',
    ]);
  });
});
