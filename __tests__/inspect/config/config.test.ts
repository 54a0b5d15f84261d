// Configurations as the pipeline sees them: whose they are decides what counts.
import { describe, expect, it } from 'vitest';
import type { FileInspection } from '../../../src/inspect/walk.ts';
import { inspectBytes } from '../../support/inspect.ts';

const inspect = (content: unknown, path: string, differing: object = {}): Promise<FileInspection> =>
  inspectBytes(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), path, differing);
const found = async (content: unknown, path: string, differing?: object): Promise<string[]> =>
  (await inspect(content, path, differing)).findings.map(({ severity, rule }) => `${severity} ${rule}`);

describe('the config inspector', () => {
  it('judges switches only where a library reads them', async () => {
    const settings = { trust_remote_code: true };
    expect(await found({ model_type: 'x', ...settings }, 'any.json')).toEqual(['HIGH HUB-TRUST-SWITCH']);
    expect(await found(settings, 'config.json')).toEqual(['HIGH HUB-TRUST-SWITCH']);
    expect(await found({ run: settings }, 'results/eval.json')).toEqual([]);
    expect(await found('trust_remote_code: true\n', 'train.yaml')).toEqual([]);
  });

  it('leaves the trust to those who load a model, and to nobody who makes one', async () => {
    const training = 'base_model: ./m\nmodel_type: LlamaForCausalLM\ntrust_remote_code: true\n';
    expect(await found(training, 'examples/lora.yml')).toEqual([]);
    expect(await found(training, 'model_config.yaml')).toEqual(['HIGH HUB-TRUST-SWITCH']);
    expect(await found(training.replace('./m', 'someone/m'), 'examples/lora.yml')).toEqual([
      'INFO LOAD-UNPINNED',
      'MEDIUM LOAD-REMOTE-CODE',
    ]);
    const settings = { model_name_or_path: './m', model_type: 'x', trust_remote_code: true };
    expect(await found(settings, 'train.json')).toEqual([]);
    expect(await found(settings, 'config.json')).toEqual(['HIGH HUB-TRUST-SWITCH']);
    const nested = { model_type: 'x', detector: settings };
    expect(await found(nested, 'train.json')).toEqual(['HIGH HUB-TRUST-SWITCH']);
  });

  it('tells code of another repository from code beside the model', async () => {
    const config = { model_type: 'x', auto_map: { AutoModel: 'a/b--c.D', AutoConfig: 'e.F' } };
    expect(await found(config, 'config.json')).toEqual(['HIGH HUB-FOREIGN-CODE', 'MEDIUM HUB-CUSTOM-CODE']);
  });

  it('says one thing once', async () => {
    const config = { model_type: 'x', a: { trust_remote_code: true }, b: { trust_remote_code: true } };
    expect(await found(config, 'config.json')).toHaveLength(1);
  });

  it('gives the line', async () => {
    const { findings } = await inspect('{\n"model_type": "x",\n"trust_remote_code": true}', 'config.json');
    expect(findings[0]?.location.line).toBe(3);
  });

  it('judges the classes of a model more strictly than those of an experiment', async () => {
    const yaml = 'a:\n  _target_: someones.Thing\nb:\n  _target_: mailbox.mbox\n';
    expect(await found(yaml, 'model_config.yaml')).toEqual([
      'MEDIUM CONFIG-CUSTOM-CLASS',
      'HIGH CONFIG-STANDARD-LIBRARY',
    ]);
    expect(await found(yaml, 'conf/train.yaml')).toEqual([
      'LOW CONFIG-CUSTOM-CLASS',
      'LOW CONFIG-CUSTOM-CLASS',
    ]);
    expect(await found('a: { _target_: os.system }\n', 'conf/train.yaml')).toEqual([
      'CRITICAL CONFIG-DANGEROUS-CLASS',
    ]);
  });

  it.each([
    'torch.hub.load',
    'builtins.getattr',
    'shutil.os.system',
    'torch.utils.os.system',
    'importlib.import_module',
    'pickle.load',
  ])('knows %s for dangerous inside frameworks, too', async (target) => {
    expect(await found({ _target_: target }, 'config.json')).toEqual(['CRITICAL CONFIG-DANGEROUS-CLASS']);
  });

  it('reads what an alias stands for', async () => {
    const yaml = 'x: &t os.system\nmodel:\n  _target_: *t\n';
    expect(await found(yaml, 'conf/train.yaml')).toEqual(['CRITICAL CONFIG-DANGEROUS-CLASS']);
  });

  it('says when the name of a class is worked out', async () => {
    expect(await found({ _target_: '${oc.env:CLASS}' }, 'config.json')).toEqual([
      'MEDIUM CONFIG-CUSTOM-CLASS',
    ]);
  });

  it('lets the policy vouch for exact names', async () => {
    const allowed = { allowedGlobals: new Set(['someones.Thing']) };
    expect(await found({ _target_: 'someones.Thing' }, 'config.json', allowed)).toEqual([]);
  });

  it('reads letters that are written as escapes', async () => {
    expect(
      await found(String.raw`{"model_type": "x", "tr\u0075st_remote_code": true}`, 'config.json'),
    ).toEqual(['HIGH HUB-TRUST-SWITCH']);
  });

  it('asks for a review where a configuration cannot be read', async () => {
    expect(await found('{"auto_map": ', 'config.json')).toEqual(['MEDIUM SCAN-INCOMPLETE']);
    expect(await found('{"auto_map": ', 'notes.json')).toEqual([]);
    expect(await found(`{"auto_map": ${'['.repeat(5000)}`, 'config.json')).toEqual([
      'MEDIUM SCAN-INCOMPLETE',
    ]);
    expect(await found(`a: !!python/name:x ""\n${'#'.repeat(5 * 2 ** 20)}`, 'a.yaml')).toEqual([
      'MEDIUM SCAN-INCOMPLETE',
    ]);
  });

  it('finds a tag in YAML that is broken', async () => {
    expect(await found('a: [1\nb: !!python/object/apply:os.system ["id"]\n', 'a.yaml')).toContain(
      'CRITICAL YAML-PYTHON-CALL',
    );
  });

  it.each([
    ['!!python/object/apply:os.system', 'CRITICAL YAML-PYTHON-CALL'],
    ['!!python/object/new:builtins.eval', 'CRITICAL YAML-PYTHON-CALL'],
    ['!!python/name:os.system', 'HIGH YAML-PYTHON-REFERENCE'],
    ['!!python/module:subprocess', 'HIGH YAML-PYTHON-REFERENCE'],
    ['!!python/object/apply:mailbox.mbox', 'HIGH YAML-PYTHON-REFERENCE'],
    ['!!python/object:a.B', 'MEDIUM YAML-PYTHON-OBJECT'],
    ['!!python/name:material.extensions.emoji.twemoji', undefined],
    ['!!python/object/apply:collections.OrderedDict', undefined],
    ['!!python/tuple', undefined],
  ])('judges %s', async (tag, expected) => {
    expect(await found(`x: ${tag} [1]\n`, 'a.yml')).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['package.json', '{"name": "x", "target": "es2022.full"}'],
    ['serverless.yml', 'functions:\n  a:\n    handler: src/app.py\n'],
    ['openapi.json', '{"paths": {"x": {"target": "os"}}}'],
    ['mlflow.yaml', 'model: { name: x, handler: "a.py" }'],
  ])('stays quiet on %s', async (path, text) => expect(await found(text, path)).toEqual([]));
});
