// The smaller inspectors of models: skops, XML, programs under false names, formats that run nothing, code files.
import { describe, expect, it } from 'vitest';
import { PickleKnowledge } from '../../src/inspect/pickle/knowledge.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { useOfName } from '../../src/inspect/python-name.ts';
import type { FileInspection } from '../../src/inspect/walk.ts';
import { inspectBytes } from '../support/inspect.ts';

const inspect = (content: string | Buffer, path: string): Promise<FileInspection> =>
  inspectBytes(typeof content === 'string' ? Buffer.from(content) : content, path);
const found = async (content: string | Buffer, path: string): Promise<string[]> =>
  (await inspect(content, path)).findings.map(({ severity, rule }) => `${severity} ${rule}`);

const skops = (path: string, loader: string, more: object = {}): string =>
  JSON.stringify({
    __module__: path.slice(0, path.lastIndexOf('.')),
    __class__: path.slice(path.lastIndexOf('.') + 1),
    __loader__: loader,
    ...more,
  });

describe('skops', () => {
  it.each([
    ['builtins.exec', 'TypeNode', 'CRITICAL SKOPS-DANGEROUS-CALL'],
    ['skops.io.loads', 'TypeNode', 'CRITICAL SKOPS-DANGEROUS-CALL'],
    ['numpy.load', 'FunctionNode', 'CRITICAL SKOPS-DANGEROUS-CALL'],
    ['os.system', 'ListNode', 'CRITICAL SKOPS-DANGEROUS-CALL'],
    ['operator.call', 'OperatorFuncNode', 'CRITICAL SKOPS-HIDDEN-CALL'],
    ['mailbox.mbox', 'DictNode', 'HIGH SKOPS-STANDARD-LIBRARY'],
    ['a.f', 'FunctionNode', 'MEDIUM SKOPS-CUSTOM-CLASS'],
    ['__main__.Own', 'ObjectNode', 'LOW SKOPS-CUSTOM-CLASS'],
    ['sklearn.linear_model._base.LinearRegression', 'ObjectNode', undefined],
    ['numpy.log1p', 'FunctionNode', undefined],
    ['scipy.special.expit', 'FunctionNode', undefined],
    ['builtins.tuple', 'TupleNode', undefined],
    ['os.system', 'JsonNode', undefined],
  ])('judges %s in a %s', async (path, loader, expected) => {
    expect(await found(skops(path, loader), 'schema.json')).toEqual(expected === undefined ? [] : [expected]);
  });

  it('finds the schema behind a long first value', async () => {
    const text = skops('builtins.exec', 'TypeNode', { _skops_version: '0.11.0' });
    const padded = `{"padding": "${'x'.repeat(100_000)}", ${text.slice(1)}`;
    expect(await found(padded, 'schema.json')).toEqual(['CRITICAL SKOPS-DANGEROUS-CALL']);
  });

  it('says when a schema is too large to judge', async () => {
    const text = skops('a.B', 'ListNode', { content: 0 }).replace(':0', `:${'['.repeat(5000)}`);
    expect(await found(text, 'schema.json')).toEqual(['HIGH SCAN-INCOMPLETE']);
  });
});

describe('XML', () => {
  const entity = '<!DOCTYPE PMML [<!ENTITY a SYSTEM "file:///x">]><PMML/>';

  it('reads UTF-16, too', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(entity, 'utf16le')]);
    expect(await found(bytes, 'model.pmml')).toEqual(['HIGH XML-ENTITY']);
  });

  it('looks behind a long comment', async () => {
    expect(await found(`<!--${'x'.repeat(50_000)}-->${entity}`, 'model.xml')).toEqual(['HIGH XML-ENTITY']);
    expect(await found(`<!--${'x'.repeat(2 ** 21)}-->${entity}`, 'model.pmml')).toEqual([
      'MEDIUM SCAN-INCOMPLETE',
    ]);
  });

  it('leaves other XML alone', async () => {
    expect(
      await found('<!DOCTYPE book [<!ENTITY chapter SYSTEM "chapter.xml">]><book/>', 'book.xml'),
    ).toEqual([]);
    expect(await found('<project xmlns="http://maven.apache.org/POM/4.0.0"/>', 'pom.xml')).toEqual([]);
  });

  it('names the formats', async () => {
    expect((await inspect('<PMML version="4.4"/>', 'a.pmml')).coverage).toMatchObject([{ format: 'pmml' }]);
    expect((await inspect('<net name="a" version="11"/>', 'a.xml')).coverage).toMatchObject([
      { format: 'openvino' },
    ]);
  });
});

describe('other files', () => {
  it.each(['model.pt', 'weights.h5', 'pytorch_model.bin', 'a.llamafile', 'x.safetensors'])(
    'blocks a program named %s',
    async (path) => expect(await found('\x7fELF\x02\x01\x01', path)).toContain('HIGH NATIVE-PROGRAM'),
  );

  it.each(['firmware.bin', 'lib.so', 'tool', 'run.sh'])(
    'has nothing to say about a program named %s',
    async (path) => expect(await found('#!/bin/sh\n', path)).toEqual([]),
  );

  it.each([
    ['CBM1 and more', 'model.cbm', 'catboost'],
    ['tree\nversion=v3\n', 'model.txt', 'lightgbm'],
    [Buffer.from('7b4c00000000000000076c6561726e6572', 'hex'), 'model.ubj', 'xgboost-ubj'],
    [Buffer.from('81a6706172616d7380', 'hex'), 'flax_model.msgpack', 'flax-msgpack'],
  ])('leaves %o alone', async (content, path, format) => {
    const { coverage, findings } = await inspect(content, path);
    expect(coverage).toMatchObject([{ format, status: 'inspected' }]);
    expect(findings).toEqual([]);
  });

  it.each([
    [Buffer.from('040000000100000003000000562031', 'hex'), 'net.t7', 'torch7'],
    [Buffer.from('ptrt0000'), 'net.engine', 'tensorrt'],
  ])('asks for a review of %o', async (content, path, format) => {
    const { coverage, findings } = await inspect(content, path);
    expect(coverage).toMatchObject([{ format, status: 'not-inspected' }]);
    expect(findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE', severity: 'MEDIUM' }]);
  });

  it('knows code that transformers imports by its name and its imports', async () => {
    const code = 'import torch\nfrom transformers import PreTrainedModel\n';
    expect(await found(code, 'modeling_x.py')).toEqual(['MEDIUM HUB-CODE-FILE']);
    expect(await found(code, 'src/lib/modeling_x.py')).toEqual([]);
    expect(await found(code, 'train.py')).toEqual([]);
  });
});

describe('useOfName', () => {
  it('takes the worst of every way to split a path', async () => {
    const knowledge = new PickleKnowledge(await loadRules());
    const uses = [
      'os.system',
      'torch.x.os.system',
      'collections.OrderedDict',
      'mailbox.mbox',
      'a.B',
      'alone',
    ];
    expect(uses.map((path) => useOfName(path, knowledge))).toEqual([
      'dangerous',
      'dangerous',
      'known',
      'standard',
      'unknown',
      'unknown',
    ]);
  });
});
