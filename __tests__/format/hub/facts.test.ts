// What configurations of models make a library do.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HubFact, hubFacts } from '../../../src/format/hub/facts.ts';
import { isModelConfig, mayHoldConfig, mayHoldPythonTag } from '../../../src/format/hub/sniff.ts';
import { objectsOf } from '../../../src/format/hub/walk.ts';
import type { JsonNode } from '../../../src/format/json/nodes.ts';
import { readJson } from '../../../src/format/json/read.ts';

const parse = (value: unknown): JsonNode =>
  readJson(typeof value === 'string' ? value : JSON.stringify(value)).root;
const facts = (value: unknown): Omit<HubFact, 'offset'>[] =>
  hubFacts([parse(value)], true).map(({ offset, ...fact }) => {
    expect(offset).toBeGreaterThanOrEqual(0);
    return fact;
  });

describe('hubFacts', () => {
  it.each([
    [{ auto_map: { AutoModel: 'a.B', AutoTokenizer: ['c.D', null] } }, ['a.B', 'c.D']],
    [{ auto_map: ['a.B', null] }, ['a.B']],
    [{ auto_map: 'a.B' }, ['a.B']],
    [{ text_config: { auto_map: { AutoModel: 'x/y--a.B' } } }, ['x/y--a.B']],
    [{ custom_pipelines: { p: { impl: 'a.B', pt: [] } } }, ['a.B']],
    [{ custom_generate: 'x/y' }, ['x/y']],
    ['{"auto_map": {"A": "a.B"}, "auto_map": {}}', ['a.B']],
  ])('reads the code that %j names', (config, references) => {
    const found = facts(config).flatMap((fact) => ('reference' in fact ? [fact.reference] : []));
    expect(found).toEqual(references);
  });

  it.each([
    [true, 1],
    ['true', 1],
    ['yes', 1],
    [1, 1],
    [false, 0],
    [null, 0],
    ['', 0],
  ])('takes trust_remote_code: %j as Python would', (value, count) => {
    expect(facts({ a: [{ b: { trust_remote_code: value } }] })).toHaveLength(count);
  });

  it('reads kernels, also of one part', () => {
    expect(facts({ attn_implementation: { text_config: 'x/y' } })).toEqual([
      { kind: 'kernel', key: 'attn_implementation', value: 'x/y' },
    ]);
  });

  it('reads components of a pipeline, and leaves those out that are switched off', () => {
    expect(facts({ _class_name: ['pipe', 'Pipe'], unet: ['lib', 'Net'], safety: [null, null] })).toEqual([
      { kind: 'component', key: '_class_name', library: 'pipe', name: 'Pipe' },
      { kind: 'component', key: 'unet', library: 'lib', name: 'Net' },
    ]);
  });

  it('reads modules, adapters, MLflow, TorchServe and targets', () => {
    expect(facts([{ idx: 0, path: '', type: 'a.B' }])).toEqual([{ kind: 'module', type: 'a.B' }]);
    expect(facts({ auto_mapping: { parent_library: 'a', base_model_class: 'B' } })).toEqual([
      { kind: 'library', library: 'a', name: 'B' },
    ]);
    expect(facts({ flavors: { python_function: { loader_module: 'm', code: 'code' } } })).toEqual([
      { kind: 'loader', module: 'm' },
      { kind: 'code-path', path: 'code' },
    ]);
    expect(facts({ model: { modelName: 'x', handler: 'h.py' } })).toEqual([
      { kind: 'handler', handler: 'h.py' },
    ]);
    expect(facts({ a: [{ _target_: 'a.B', path: 'c' }] })).toEqual([
      { kind: 'target', key: '_target_', target: 'a.B', path: 'c' },
    ]);
  });

  it('reads chat templates in each of their forms', () => {
    const names = (value: unknown): string[] =>
      facts(value).flatMap((fact) => ('name' in fact && fact.kind === 'template' ? [String(fact.name)] : []));
    expect(names({ chat_template: '{{ a }}' })).toEqual(['']);
    expect(
      names({
        chat_template: [
          { name: 'default', template: 'x' },
          { name: 'tool', template: 'y' },
        ],
      }),
    ).toEqual(['default', 'tool']);
    expect(names({ processor: { chat_template: { default: 'x' } } })).toEqual(['default']);
    expect(names({ chat_template: null })).toEqual([]);
  });

  it('does not mistake the words of a vocabulary for keys', () => {
    expect(facts({ model: { vocab: { auto_map: 17, trust_remote_code: 0, chat_template: 3 } } })).toEqual([]);
  });
});

describe('sniffing', () => {
  it('looks for words, and for letters that are hidden', () => {
    expect(mayHoldConfig('{"auto_map": 1}')).toBe(true);
    expect(mayHoldConfig(String.raw`{"auto_m\u0061p": 1}`)).toBe(true);
    expect(mayHoldConfig('{"name": "value", "target": "es2022"}')).toBe(false);
  });

  it('looks for tags, and for what may hide one', () => {
    expect(['!!python/name:x', '%TAG ! x', 'a: !!%70ython'].map((text) => mayHoldPythonTag(text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(mayHoldPythonTag('python: 3.12 # 100%')).toBe(false);
  });

  it('knows a model by its name or its keys', () => {
    expect(isModelConfig('config.json', undefined)).toBe(true);
    expect(isModelConfig('any.json', parse({ model_type: 'llama' }))).toBe(true);
    expect(isModelConfig('package.json', parse({ name: 'x' }))).toBe(false);
  });
});

describe('objectsOf', () => {
  it('visits a shared object once', () => {
    const shared = parse({ a: 1 });
    const root: JsonNode = { kind: 'array', items: [shared, shared], start: 0, end: 0 };
    expect([...objectsOf([root])]).toHaveLength(1);
  });

  it('reads any JSON without an error', () => {
    const keys = fc.constantFrom(
      'auto_map',
      '_class_name',
      'chat_template',
      'model',
      '_target_',
      'type',
      'idx',
      'path',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('a.B', 1, null, true),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(facts([value]).length).toBeLessThan(10_000);
      }),
    );
  });
});
