import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIFT_KINDS, type ModelDrift } from '../../src/core/drift.ts';
import type { ModelTensors, TensorFact } from '../../src/core/tensors.ts';
import { fileDrift } from '../../src/inspect/tensor-drift.ts';
import { modelDrift } from '../../src/inspect/models.ts';

const fact = (name: string, differs: Partial<TensorFact> = {}): TensorFact => ({
  name,
  dtype: 'F32',
  shape: [2],
  bytes: 8,
  ...differs,
});
const model = (tensors: readonly TensorFact[], differs: Partial<ModelTensors> = {}): ModelTensors => ({
  format: 'safetensors',
  locator: { path: 'm', members: [] },
  tensors,
  more: false,
  ...differs,
});
const at = (...members: readonly string[]): Pick<ModelTensors, 'locator'> => ({
  locator: { path: 'm', members },
});
const compared = (head: readonly TensorFact[], base: readonly TensorFact[]): ModelDrift | undefined =>
  fileDrift([model(head)], [model(base)], true)[0];

describe('the drift of a model', () => {
  it('names what was added, removed, reshaped, retyped and written anew', () => {
    const drift = compared(
      [
        fact('new', { shape: [] }),
        fact('shape', { shape: [3, 1] }),
        fact('type', { dtype: 'F16' }),
        fact('bytes', { content: 'a' }),
        fact('same', { content: 'a' }),
        fact('unknown'),
      ],
      [
        fact('shape'),
        fact('type'),
        fact('bytes', { content: 'b' }),
        fact('same', { content: 'a' }),
        fact('unknown', { content: 'a' }),
        fact('gone'),
      ],
    );
    expect(drift).toEqual({
      path: 'm',
      format: 'safetensors',
      change: 'changed',
      tensors: 6,
      parameters: 1 + 3 + 2 + 2 + 2 + 2,
      whole: true,
      added: { count: 1, first: [{ name: 'new', to: 'F32 []' }] },
      removed: { count: 1, first: [{ name: 'gone', from: 'F32 [2]' }] },
      reshaped: { count: 1, first: [{ name: 'shape', from: '[2]', to: '[3, 1]' }] },
      retyped: { count: 1, first: [{ name: 'type', from: 'F32', to: 'F16' }] },
      rewritten: { count: 1, first: [{ name: 'bytes' }] },
      uncompared: 1,
    });
  });

  it('is nothing when all is known to be the same', () => {
    const same = [fact('a', { content: 'x' }), fact('b', { content: 'y' })];
    expect(compared(same, same)).toBeUndefined();
  });

  it('says that bytes were not compared, rather than that nothing changed', () => {
    expect(compared([fact('a')], [fact('a')])).toMatchObject({ change: 'changed', uncompared: 1 });
  });

  it('tells a new model from one whose earlier tensors are unknown', () => {
    const head = [model([fact('a'), fact('b')])];
    expect(fileDrift(head, [], false)).toMatchObject([{ change: 'new', tensors: 2, parameters: 4 }]);
    expect(fileDrift(head, [], true)).toMatchObject([{ change: 'replaced', added: { count: 0 } }]);
    expect(fileDrift([model([])], [], false)).toEqual([]);
  });

  it('names ten and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => fact(`t${index}`));
    const added = compared(many, [])?.added;
    expect([added?.count, added?.first.length]).toEqual([25, 10]);
  });

  it('tells tensors of one name apart', () => {
    expect(compared([fact('a'), fact('a')], [fact('a')])?.added.first).toEqual([
      { name: 'a (2)', to: 'F32 [2]' },
    ]);
  });

  it('calls nothing missing that may be among what was not kept', () => {
    const [drift] = fileDrift([model([fact('a')])], [model([fact('b')], { more: true })], true);
    expect(drift).toMatchObject({ whole: false, added: { count: 0 }, removed: { count: 1 } });
  });

  it('compares members by name, and a single one whatever its name', () => {
    const head = [model([fact('a')], at('x/data.pkl')), model([fact('b')], at('same'))];
    const base = [model([fact('b')], at('same')), model([fact('c')], at('y/data.pkl'))];
    expect(fileDrift(head, base, true)).toMatchObject([
      { member: 'x/data.pkl', added: { count: 1 }, removed: { count: 1 } },
      { member: 'same', added: { count: 0 }, uncompared: 1 },
    ]);
  });

  it('takes a .npz for one model, whose arrays are named by member', () => {
    const array = (name: string, differs: Partial<TensorFact>): ModelTensors =>
      model([fact('arr_0', differs)], { format: 'numpy', ...at(name) });
    const head = [array('w.npy', { content: '1' }), array('b.npy', { content: '2' })];
    const base = [array('w.npy', { content: '1' }), array('b.npy', { content: '3' })];
    expect(fileDrift(head, base, true)).toMatchObject([
      {
        path: 'm',
        format: 'numpy',
        tensors: 2,
        rewritten: { count: 1, first: [{ name: 'b' }] },
        uncompared: 0,
      },
    ]);
  });

  it('adds up parameters no further than numbers go', () => {
    const huge = [model([fact('a', { shape: [2 ** 52, 2 ** 52] })])];
    expect(fileDrift(huge, [], false)[0]?.parameters).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is the same seen from either side, but for what is added and what is removed', () => {
    const facts = fc.array(
      fc.record(
        {
          name: fc.constantFrom('a', 'b', 'c', 'a (2)', '__proto__'),
          dtype: fc.constantFrom('F32', 'F16'),
          shape: fc.array(fc.nat(3), { maxLength: 2 }),
          bytes: fc.nat(),
          content: fc.constantFrom('x', 'y'),
        },
        { requiredKeys: ['name', 'dtype', 'shape', 'bytes'] },
      ),
      { maxLength: 8 },
    );
    const none = Object.fromEntries(DRIFT_KINDS.map((kind) => [kind, { count: 0 }])) as unknown as ModelDrift;
    const side = fc.record({ tensors: facts, more: fc.boolean() });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [there = none] = fileDrift([model(a.tensors, a)], [model(b.tensors, b)], true);
        const [back = none] = fileDrift([model(b.tensors, b)], [model(a.tensors, a)], true);
        expect(there.added.count).toBe(back.removed.count);
        expect(there.removed.count).toBe(back.added.count);
        expect(there.reshaped.count).toBe(back.reshaped.count);
        expect(there.retyped.count).toBe(back.retyped.count);
        expect(there.rewritten.count).toBe(back.rewritten.count);
        expect(there.uncompared).toBe(back.uncompared);
      }),
    );
  });
});

describe('the drift of a change', () => {
  const version = (id: string) => ({ kind: 'file', id: id.repeat(40) }) as const;
  const head = [model([fact('a')])];

  it('leaves out files that only moved or changed their mode', () => {
    const moved = { path: 'm', head: version('1'), movedFrom: 'old' };
    const chmod = { path: 'm', head: version('1'), base: version('1') };
    expect(modelDrift([moved], head, [])).toEqual([]);
    expect(modelDrift([chmod], head, head)).toEqual([]);
    expect(modelDrift([{ path: 'm', head: version('1') }], head, [])).toMatchObject([{ change: 'new' }]);
  });
});
