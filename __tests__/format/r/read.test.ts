import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { RFacts } from '../../../src/format/r/facts.ts';
import { readR } from '../../../src/format/r/read.ts';
import { startOfR } from '../../../src/format/r/sniff.ts';
import { buildR, type RExample } from '../../support/r-builder.ts';

async function read(file: Uint8Array): Promise<RFacts> {
  const start = startOfR(file, false);
  if (start === undefined) throw new Error('not recognised');
  return readR(memoryBytes(file), start);
}

const built = (example: RExample): Promise<RFacts> => read(buildR(example));
const id = { call: 'system', with: [{ text: 'id "x"\n' }] };
const FORMS: readonly (readonly [string, RExample])[] = [
  ['XDR', {}],
  ['the native form', { little: true }],
  ['text', { ascii: true }],
  ['version 2', { version: 2 }],
];

describe('an R object', () => {
  it.each(FORMS)('gives its promises in %s', async (_, form) => {
    const file = buildR({ ...form, list: [{ real: [1, 2.5] }, { text: 'a b' }, { promise: id }] });
    const { promises, stopped, end } = await read(file);
    expect(stopped).toBeUndefined();
    expect(end).toBe(file.length);
    expect(promises).toMatchObject([{ place: 'element', isBound: false }]);
    const [expression] = promises.map((promise) => promise.expression);
    expect(expression?.shown).toBe('system("id \\"x\\"\\n")');
    expect([...(expression?.calls ?? [])]).toEqual(['system']);
    expect(expression?.texts).toEqual(['id "x"\n']);
  });

  it('tells where a promise sits', async () => {
    const bound = { promise: id, in: 'global' } as const;
    const places = async (example: RExample): Promise<unknown> =>
      (await built(example)).promises.map(({ place, name, isBound }) => [place, name, isBound]);
    expect(await places({ ...bound })).toEqual([['root', undefined, true]]);
    expect(await places({ save: { x: bound } })).toEqual([['variable', 'x', true]]);
    expect(await places({ save: { x: { list: [bound] } } })).toEqual([['element', undefined, true]]);
    expect(await places({ environment: { x: bound } })).toEqual([['binding', 'x', true]]);
    expect(await places({ environment: { x: bound }, hashed: true })).toEqual([['binding', 'x', true]]);
    expect(await places({ environment: { x: { list: [bound] } } })).toEqual([['element', undefined, true]]);
    expect(await places({ environment: { '...': { dots: [bound] } } })).toEqual([
      ['binding', undefined, true],
    ]);
  });

  it('leaves promises alone that were evaluated', async () => {
    const { promises } = await built({ environment: { x: { promise: id, value: { real: [1] } } } });
    expect(promises).toEqual([]);
  });

  it('gives functions with what they call, through packages and compiled code too', async () => {
    const { functions } = await built({
      list: [{ closure: { call: 'base::system', with: [] } }, { closure: { compiled: id } }],
    });
    expect(functions.map(({ body }) => [...body.calls])).toEqual([['::', 'system'], ['system']]);
  });

  it('knows the calls of references to symbols', async () => {
    const { promises } = await built({ list: [{ symbol: 'system' }, { promise: id }] });
    expect([...(promises[0]?.expression.calls ?? [])]).toEqual(['system']);
  });

  it('gives the variables of save(), the packages it loads and the classes of vectors', async () => {
    const facts = await built({
      save: { f: { closure: id }, x: { namespace: 'stats' }, y: { altrep: 'mmap_real' } },
    });
    expect(facts.variables.map(({ name, kind }) => [name, kind])).toEqual([
      ['f', 'function'],
      ['x', 'other'],
      ['y', 'other'],
    ]);
    expect(facts.packages).toEqual(['stats']);
    expect(facts.altreps).toMatchObject([{ className: 'mmap_real', packageName: 'base' }]);
  });

  it('marks functions that R calls for a value', async () => {
    const { functions } = await built({ environment: { x: { closure: id, active: true } } });
    expect(functions).toMatchObject([{ name: 'x', isActive: true }]);
  });

  it('reads streams that follow one another', async () => {
    const file = Buffer.concat([buildR({ real: [1] }), buildR({ promise: id })]);
    expect((await read(file)).promises).toHaveLength(1);
  });

  it('keeps what it found where the bytes end', async () => {
    const facts = await built({ list: [{ promise: id }, { real: [1, 2, 3] }], cut: 4 });
    expect(facts.promises).toHaveLength(1);
    expect(facts.stopped).toMatchObject({ code: 'BROKEN' });
  });

  it('reads long lists and deep ones', async () => {
    const pairs = Array.from({ length: 50_000 }, () => ({ symbol: 'x' }));
    expect((await built({ call: 'list', with: pairs })).stopped).toBeUndefined();
    let nested: RExample = { promise: id };
    for (let depth = 0; depth < 2000; depth++) nested = { list: [nested] };
    expect((await built(nested)).promises).toHaveLength(1);
  });

  it('stops where R would have no stack left', async () => {
    const open = Buffer.from('0000001300000001'.repeat(30_000), 'hex');
    const file = Buffer.concat([buildR({ nil: true }).subarray(0, -4), open]);
    expect((await read(file)).stopped).toMatchObject({ code: 'BUDGET' });
  });
});

describe('recognition', () => {
  const recognised = (text: string, isNamed = false): boolean =>
    startOfR(Buffer.from(text, 'latin1'), isNamed) !== undefined;

  it('takes what R takes, by the name where the content is odd', () => {
    expect(recognised('X\n\0\0\0\x03')).toBe(true);
    expect(recognised('XX\0\0\0\x03')).toBe(false);
    expect(recognised('XX\0\0\0\x03', true)).toBe(true);
    expect(recognised('A\n3\n262657\n197888\n5\n')).toBe(true);
    expect(recognised('A 2 1 1 ', true)).toBe(true);
    expect(recognised('RDA2\nA\n2\n262657\n197888\n')).toBe(true);
  });

  it('leaves text alone', () => {
    expect(recognised('A 3 step guide to R')).toBe(false);
    expect(recognised('A\n2 0 1\n')).toBe(false);
    expect(recognised('X\nab')).toBe(false);
  });
});
