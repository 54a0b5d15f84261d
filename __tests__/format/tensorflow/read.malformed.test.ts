import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { TextFlow } from '../../../src/format/tensorflow/flow.ts';
import { textContents } from '../../../src/format/tensorflow/contents.ts';
import { readTensorflow, readTensorflowText } from '../../../src/format/tensorflow/read.ts';
import { SAVED_MODEL } from '../../../src/format/tensorflow/schema.ts';
import { tensorflowKinds } from '../../../src/format/tensorflow/sniff.ts';
import { hostileBytes } from '../../support/hostile.ts';
import { textMessage } from '../../support/protobuf-text-builder.ts';
import { buildKerasMetadata, buildTensorflow, metaGraphOf } from '../../support/tensorflow-builder.ts';

const KINDS = ['saved-model', 'meta-graph', 'graph', 'keras-metadata'] as const;

describe('hostile bytes', () => {
  const write = { name: 'w', op: 'WriteFile', inputs: ['a', 'x'] };
  const good = [
    buildTensorflow({
      saver: 's:0',
      objects: ['{}'],
      functions: [{ name: 'f', arguments: ['a'], returns: ['w'], nodes: [write] }],
      nodes: [
        { name: 'a', op: 'Const', packed: ['b', 'c'] },
        write,
        { name: 'f', op: 'f', inputs: ['f'], functions: { f: 'f' } },
      ],
    }),
    buildTensorflow({ kind: 'graph', nodes: [write, { name: 'a', op: 'Const', graph: [write] }] }),
    buildKerasMetadata(['{"a": 1}']),
  ];

  it('give facts that can be followed, whatever they are taken for', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileBytes(good, Buffer.from([0x0a])),
        fc.constantFrom(...KINDS),
        async (data, kind) => {
          const facts = await readTensorflow(memoryBytes(data), kind, () => true);
          const flow = new TextFlow(facts);
          for (const node of facts.nodes) expect(flow.leavesOf(node, 0).length).toBeLessThanOrEqual(65);
          for (const { offset, length } of facts.embedded)
            expect(offset + length).toBeLessThanOrEqual(data.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('give facts that can be followed as text too', async () => {
    const text = textMessage(
      [
        [1, 1],
        [
          2,
          metaGraphOf({
            saver: 's:0',
            objects: ['{}'],
            nodes: [
              { name: 'a', op: 'Const', packed: ['b', 'c'] },
              { name: 'd', op: 'Const', graph: [write] },
              write,
            ],
          }),
        ],
      ],
      SAVED_MODEL,
    );
    await fc.assert(
      fc.asyncProperty(
        hostileBytes([Buffer.from(text)], Buffer.from('meta_graphs {')),
        fc.constantFrom(...KINDS),
        async (data, kind) => {
          const bytes = memoryBytes(data);
          const facts = await readTensorflowText(bytes, kind, () => true);
          const flow = new TextFlow(facts);
          for (const node of facts.nodes) expect(flow.leavesOf(node, 0).length).toBeLessThanOrEqual(65);
          for (const span of [...facts.embedded, ...facts.configs])
            expect((await textContents(bytes).open(span)).size).toBeLessThanOrEqual(span.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are hardly ever taken for a graph by chance', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 8, maxLength: 300 }), async (data) => {
        expect(await tensorflowKinds(memoryBytes(data))).toEqual([]);
      }),
      { numRuns: 3000, seed: 11 },
    );
  });

  it('cannot make a search run for ever', async () => {
    const nodes = Array.from({ length: 300 }, (_, index) => ({
      name: `n${index}`,
      op: 'StringJoin',
      inputs: Array.from({ length: 20 }, (_unused, other) => `n${(index * 7 + other * 13) % 300}`),
    }));
    const data = buildTensorflow({ nodes: [{ ...write, inputs: ['n0'] }, ...nodes] });
    const facts = await readTensorflow(memoryBytes(data), 'saved-model', (op) => op === 'WriteFile');
    const [first] = facts.nodes;
    expect(first === undefined ? [] : new TextFlow(facts).leavesOf(first, 0)).toEqual([]);
  });
});
