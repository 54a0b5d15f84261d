// Configurations that lie: the inspector never fails, never hangs, and tells what it left out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KERAS_LIMITS } from '../../../src/format/keras/limits.ts';
import { inspectKeras } from './inspect.ts';

const KEYS = [
  'class_name',
  'config',
  'module',
  'registered_name',
  'name',
  'function',
  'code',
  'value',
  'function_type',
];
const WORDS = [
  'Lambda',
  '__lambda__',
  'function',
  'keras.layers',
  'os',
  'system',
  'TorchModuleWrapper',
  'TFOpLambda',
  'AAAA',
];
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...WORDS, null, 0, false, ''),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(...KEYS, 'inbound_nodes', 'args', 'node_def', 'vocabulary', '__proto__'),
      tie('value'),
      { maxKeys: 6 },
    ),
  ),
}));

async function codesOf(text: string | Uint8Array): Promise<string[]> {
  const { coverage } = await inspectKeras(typeof text === 'string' ? Buffer.from(text) : text);
  return coverage.flatMap(({ incomplete }) => incomplete.map(({ code }) => code));
}

const wrap = (inner: string): string => `{"class_name": "Sequential", "config": ${inner}}`;

describe('the Keras inspector on lying configurations', () => {
  it('never fails on any configuration', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        expect(await codesOf(wrap(JSON.stringify(value)))).not.toContain('unreadable');
      }),
      { numRuns: 400 },
    );
  });

  it('never fails on any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 100 }).map((tail) => wrap(tail));
    await fc.assert(
      fc.asyncProperty(text, async (data) => {
        expect(await codesOf(data)).not.toContain('unreadable');
      }),
    );
  });

  it('tells that there are more objects than are judged', async () => {
    const object = '{"class_name": "Dense"}';
    expect(
      await codesOf(
        wrap(
          `[${Array(KERAS_LIMITS.objects + 1)
            .fill(object)
            .join(',')}]`,
        ),
      ),
    ).toEqual(['budget']);
  });

  it('tells the worst of a flood, and that it is one', async () => {
    const flood = Array.from({ length: 2000 }, (_, index) => ({
      module: 'acme',
      class_name: `Layer${index}`,
      config: {},
    }));
    const layers = [...flood, { module: 'os', class_name: 'system', config: {} }];
    const { findings, coverage } = await inspectKeras(Buffer.from(wrap(JSON.stringify(layers))));
    expect(findings.length).toBeLessThan(510);
    expect(findings[0]).toMatchObject({ rule: 'KERAS-FOREIGN-CALL' });
    expect(coverage).toMatchObject([{ status: 'partial', incomplete: [{ code: 'budget' }] }]);
  });
});
