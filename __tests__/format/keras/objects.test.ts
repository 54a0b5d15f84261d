// Finding Keras objects and the code they carry.
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/format/keras/json.ts';
import { codeOf, namedFunctionOf } from '../../../src/format/keras/lambda.ts';
import { findObjects, type KerasObject } from '../../../src/format/keras/objects.ts';
import { kindOfJson, mayBeKeras } from '../../../src/format/keras/sniff.ts';
import { code, list, text } from '../marshal/build.ts';

const CODE = code({ names: list(text('os')), constants: list() }).toString('base64');
const objects = (value: unknown): readonly KerasObject[] =>
  findObjects(parseJson(JSON.stringify(value))).objects;

describe('findObjects', () => {
  it('finds objects wherever they stand, in order, each with its layer', () => {
    const inner = {
      class_name: 'Dense',
      config: { name: 'd', kernel_initializer: { class_name: 'Zeros', config: {} } },
    };
    const wrapper = {
      class_name: 'TimeDistributed',
      module: 'keras.layers',
      config: { name: 't', layer: inner },
    };
    expect(
      objects({ compile_config: [[{ x: wrapper }]] }).map(({ className, layer }) => [className, layer]),
    ).toEqual([
      ['TimeDistributed', 't'],
      ['Dense', 'd'],
      ['Zeros', 'd'],
    ]);
  });

  it('sees both readings of a repeated key, and everything inside them', () => {
    const json = parseJson(
      '{"class_name": "A", "config": {"f": {"class_name": "C"}}, "class_name": "B", "config": 1}',
    );
    const found = findObjects(json);
    expect(new Set(found.objects.map(({ className }) => className))).toEqual(new Set(['A', 'B', 'C']));
    expect(found.repeated.map(({ key }) => key)).toEqual(['class_name', 'config']);
  });

  it('finds switches of safe mode', () => {
    const json = parseJson('{"class_name": "L", "name": "l", "arguments": {"safe_mode": false}}');
    expect(findObjects(json).safeModes).toMatchObject([{ value: false, layer: 'l' }]);
  });

  it('takes a deep tree without recursion', () => {
    const deep = `${'{"a": ['.repeat(4000)}{"class_name": "X"}${']}'.repeat(4000)}`;
    expect(findObjects(parseJson(deep)).objects).toHaveLength(1);
  });
});

describe('codeOf', () => {
  it.each([
    ['the marker', { class_name: '__lambda__', config: { code: CODE } }],
    ['the marker with its other key', { class_name: '__lambda__', config: { value: [CODE, null, null] } }],
    [
      'a legacy Lambda',
      { class_name: 'Lambda', config: { function: [CODE, null, null], function_type: 'lambda' } },
    ],
    [
      'a shape that is code',
      { class_name: 'Lambda', config: { function: 'relu', output_shape: [CODE, null, null] } },
    ],
    [
      'line breaks in it',
      { class_name: '__lambda__', config: { code: `${CODE.slice(0, 20)}\n${CODE.slice(20)}\n` } },
    ],
  ])('reads code of %s', (_, value) => {
    const [object] = objects(value);
    expect(object && codeOf(object)).toMatchObject([{ code: { names: ['os'] } }]);
  });

  it('reads raw code, as the first Keras wrote it', () => {
    const raw = Buffer.from(CODE, 'base64').toString('latin1');
    const [object] = objects({ class_name: 'Lambda', config: { function: raw, function_type: 'lambda' } });
    expect(object && codeOf(object)).toMatchObject([{ code: { names: ['os'] } }]);
  });

  it('tells code that cannot be read', () => {
    const [object] = objects({ class_name: '__lambda__', config: { code: 'AAAA' } });
    expect(object && codeOf(object)).toMatchObject([{ problem: expect.any(String) }]);
  });

  it('takes a shape for a shape and a name for a name', () => {
    const [object] = objects({ class_name: 'Lambda', config: { function: 'relu', output_shape: [null, 4] } });
    expect(object && codeOf(object)).toEqual([]);
    expect(object && namedFunctionOf(object)).toBe('relu');
  });
});

describe('kindOfJson', () => {
  it.each([
    ['config', '{"class_name": "os", "config": {}}', true],
    ['other', '{"class_name": "com.example.Service", "config": {}}', false],
    ['config', '{"class_name": "Sequential", "config": {"layers": []}}', false],
    ['config', '{"class_name": "Sequential", "config": {}, "module": "keras"}', false],
    ['metadata', '{"keras_version": "3.4.1", "date_saved": "now"}', true],
    ['other', '{"model_type": "bert"}', true],
    ['other', '["class_name", "config"]', true],
  ])('says %s for %s', (kind, json, fixedName) => {
    expect(kindOfJson(parseJson(json), fixedName)).toBe(kind);
  });

  it('is not fooled by letters written as escapes', () => {
    expect(mayBeKeras('{"cl\\u0061ss_name": "x"}')).toBe(true);
    expect(mayBeKeras('{"model_type": "bert"}')).toBe(false);
  });
});
