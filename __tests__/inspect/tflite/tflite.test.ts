import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { buildTflite, type TfliteExample } from '../../support/tflite-builder.ts';

async function found(example: TfliteExample): Promise<string[]> {
  const { findings } = await inspectBytes(buildTflite(example), 'm.tflite');
  return findings.map(({ rule, evidence }) => `${rule}: ${evidence}`);
}

describe('a TFLite model', () => {
  it('with operators of TFLite is quiet', async () => {
    expect(await found({ operators: [{ builtin: 3 }, { builtin: 150 }] })).toEqual([]);
  });

  it('with an operator of TensorFlow is judged like a graph, constants included', async () => {
    const example = {
      constants: [['/root/.bashrc'], ['curl']],
      operators: [{ custom: 'FlexWriteFile', node: { name: 'w', op: 'WriteFile' }, inputs: [1, 2] }],
    };
    expect(await found(example)).toEqual([
      'TF-FILE-WRITE: m.tflite runs WriteFile(filename="/root/.bashrc", contents="curl") in node "w"',
    ]);
  });

  it('lets the caller say where a checkpoint goes, but no constant', async () => {
    const save = { custom: 'FlexSave', node: { name: 's', op: 'Save' } };
    expect(await found({ operators: [{ ...save, inputs: [0] }], inputs: [0] })).toEqual([]);
    expect(await found({ operators: [{ ...save, inputs: [1] }], constants: [['/etc/x']] })).toHaveLength(1);
  });

  it('is judged by what runs, not by what it is called', async () => {
    const example = {
      operators: [{ custom: 'FlexAddV2', node: { name: 'p', op: 'EagerPyFunc', texts: { token: 't' } } }],
    };
    const findings = await found(example);
    expect(findings.some((each) => each.includes('runs "EagerPyFunc"'))).toBe(true);
    expect(findings.some((each) => each.startsWith('TF-PYTHON'))).toBe(true);
  });

  it('needs what TensorFlow does not have either', async () => {
    const example = { operators: [{ custom: 'FlexRunShell', node: { name: 'x', op: 'RunShell' } }] };
    expect(await found(example)).toEqual([expect.stringContaining('TF-CUSTOM-OPERATOR')]);
  });
});
