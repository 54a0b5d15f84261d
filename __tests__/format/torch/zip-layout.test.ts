import { describe, expect, it } from 'vitest';
import { torchLayout } from '../../../src/format/torch/zip-layout.ts';

const layout = (...names: readonly string[]): ReturnType<typeof torchLayout> =>
  torchLayout(names.map((name) => ({ name })));

describe('torchLayout', () => {
  it('knows what torch.save writes', () => {
    const names = [
      'm/data.pkl',
      'm/.format_version',
      'm/byteorder',
      'm/data/0',
      'm/version',
      'm/.data/serialization_id',
    ];
    expect(layout(...names)).toEqual({
      kind: 'state',
      prefix: 'm',
      roles: ['pickle', 'metadata', 'metadata', 'storage', 'metadata', 'metadata'],
      anomalies: [],
    });
  });

  it('knows what torch.jit.save writes', () => {
    const names = [
      'a/data.pkl',
      'a/code/__torch__/m.py',
      'a/code/__torch__/m.py.debug_pkl',
      'a/constants.pkl',
    ];
    expect(layout(...names, 'a/constants/0', 'a/extra/notes.txt')).toMatchObject({
      kind: 'script',
      roles: ['pickle', 'code', 'debug-pickle', 'pickle', 'storage', 'other'],
    });
  });

  it('knows what torch.package writes', () => {
    const names = ['p/.data/extern_modules', 'p/.data/0.storage', 'p/model/model.pkl', 'p/lib/__init__.py'];
    expect(layout(...names)).toMatchObject({
      kind: 'package',
      roles: ['metadata', 'storage', 'pickle', 'code'],
    });
  });

  it('knows what torch.export writes', () => {
    const names = [
      'e/archive_format',
      'e/data/weights/weight_0',
      'e/data/aotinductor/model/m.so',
      'e/data/sample_inputs/model.pt',
    ];
    expect(layout(...names)).toMatchObject({
      kind: 'export',
      roles: ['metadata', 'storage', 'code', 'other'],
    });
  });

  it.each([['DATA.PKL'], ['data.pkl'], ['data.pkl\0.txt'], ['m/Data.Pkl']])(
    'knows %j for what it is',
    (name) => {
      expect(layout(name)).toMatchObject({ kind: 'state', roles: ['pickle'] });
    },
  );

  it('knows nothing of other archives', () => {
    expect(layout('config.json', 'model.weights.h5', 'metadata.json')).toBeUndefined();
    expect(layout('a/b/data.pkl.txt', 'version')).toBeUndefined();
    expect(layout()).toBeUndefined();
  });

  it('tells of several folders with pickles, of which torch opens that of the first member', () => {
    expect(layout('a/version', 'b/data.pkl', 'a/data.pkl')).toMatchObject({
      prefix: 'a',
      anomalies: [{ kind: 'several-prefixes', members: [1, 2] }],
    });
  });

  it('tells of names that differ only in case', () => {
    expect(layout('a/data.pkl', 'a/version', 'a/DATA.PKL', 'a/version')?.anomalies).toEqual([
      { kind: 'case-twins', members: [0, 2] },
    ]);
  });
});
