// The inspectors of safetensors, GGUF and ONNX: what a reviewer sees, and what becomes of files that do not read.
import { describe, expect, it } from 'vitest';
import { buildGguf } from '../support/gguf-builder.ts';
import { inspectBytes } from '../support/inspect.ts';
import { buildOnnx } from '../support/onnx-builder.ts';
import { buildSafetensors } from '../support/safetensors-builder.ts';
import { buildExampleZip } from '../support/zip-example.ts';

const sha = (text: string): string => text.replaceAll(/\d+/g, '#');

describe('a safetensors file', () => {
  const good = buildSafetensors({ header: '{"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}', data: 1 });

  it('is quiet under any name', async () => {
    for (const path of ['model.safetensors', 'weights.bin']) {
      const { findings, coverage } = await inspectBytes(good, path);
      expect([findings, coverage[0]?.format]).toEqual([[], 'safetensors']);
    }
  });

  it('tells problems of one kind in one finding', async () => {
    const header = `{${Array.from({ length: 30 }, (_, index) => `"t${index}":1`).join(',')}}`;
    const { findings } = await inspectBytes(buildSafetensors({ header, data: 0 }));
    expect(findings.map(({ rule, evidence }) => [rule, sha(evidence)])).toEqual([
      [
        'SAFETENSORS-CONTRADICTION',
        'model.bin: the tensor "t#" is not described by an object; the tensor "t#" is not described by an object; the tensor "t#" is not described by an object (and # more of the kind)',
      ],
    ]);
    expect(findings[0]?.evidence).toContain('(and 27 more');
  });

  it('that no loader takes is reviewed, not blocked', async () => {
    const { findings } = await inspectBytes(buildSafetensors({ header: '{', data: 0 }), 'a.safetensors');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['SCAN-INCOMPLETE', 'MEDIUM']]);
  });

  it('with a zip behind it is read as both', async () => {
    const zip = buildExampleZip([{ name: 'a/data.pkl', text: 'cos\nsystem\n(S"id"\ntR.' }]);
    const { findings, coverage } = await inspectBytes(Buffer.concat([good, zip]), 'a.safetensors');
    expect(coverage[0]?.format).toContain('zip+safetensors');
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['SAFETENSORS-CONTRADICTION', 'PICKLE-EXEC']),
    );
  });
});

describe('a GGUF file', () => {
  it('hands its chat templates on', async () => {
    const entries = ['tokenizer.chat_template', 'tokenizer.chat_template.tool_use'].map((key) => ({
      key,
      type: 8,
      value: '{{ messages }}',
    }));
    const { coverage } = await inspectBytes(buildGguf({ entries, data: 0 }), 'm.gguf');
    expect(coverage.map(({ locator, size }) => [locator.members.at(-1), size]).slice(1)).toEqual([
      ['tokenizer.chat_template', 14],
      ['tokenizer.chat_template.tool_use', 14],
    ]);
  });

  it('that ends early is reviewed, and what was found stays', async () => {
    const whole = buildGguf({
      entries: [
        { key: 'a', type: 4, value: 1 },
        { key: 'a', type: 4, value: 1 },
        { key: 'b', type: 8, value: 'text' },
      ],
    });
    const { findings } = await inspectBytes(whole.subarray(0, whole.length - 2), 'm.gguf');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['GGUF-CONTRADICTION', 'MEDIUM'],
      ['SCAN-INCOMPLETE', 'MEDIUM'],
    ]);
  });
});

describe('an ONNX model', () => {
  it('says which operator needs what', async () => {
    const nodes = [0, 1].map(() => ({ type: 'Decode', domain: 'my.ops', name: 'd' }));
    const { findings } = await inspectBytes(buildOnnx({ nodes }), 'm.onnx');
    expect(findings.map(({ evidence }) => evidence)).toEqual([
      'm.onnx: needs the operator "Decode" of domain "my.ops" in node "d" and 1 more',
    ]);
  });

  it('that is none, by its name only, is said to be unknown', async () => {
    const { findings } = await inspectBytes(Buffer.from('hello, this is text'), 'm.onnx');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['SCAN-INCOMPLETE', 'MEDIUM']]);
  });

  it.each([
    ['a/b.bin', undefined],
    ['model.onnx_data', undefined],
    ['..data', undefined],
    ['C:\\w.bin', 'names a drive'],
    ['\\\\server\\w', 'is absolute'],
    ['file:///w', 'is a URL'],
    ['~/w', 'begins in a home folder'],
    ['a\\..\\..\\w', 'climbs out with ..'],
    ['a\0/w', 'holds control characters'],
  ])('that reads %j is judged by where that leads', async (location, why) => {
    const { findings } = await inspectBytes(
      buildOnnx({ tensors: [{ name: 'w', external: { location } }] }),
      'm.onnx',
    );
    expect(findings.map(({ rule }) => rule)).toEqual(why === undefined ? [] : ['ONNX-EXTERNAL-PATH']);
    if (why !== undefined) expect(findings[0]?.evidence).toContain(why);
  });
});
