import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { SAVED_MODEL } from '../../../src/format/tensorflow/schema.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { type ByteWriter, hex, literal, octal, textMessage } from '../../support/protobuf-text-builder.ts';
import {
  buildTensorflow,
  metaGraphOf,
  type TensorflowExample,
  type TfNodeExample,
} from '../../support/tensorflow-builder.ts';

/** Rule, sentence and subject of every finding, whatever the file is called and wherever it stands in it. */
async function judged(data: Uint8Array, path: string): Promise<string[]> {
  const { findings } = await inspectBytes(data, path);
  return findings
    .map(({ rule, evidence, subject, moreOffsets }) =>
      JSON.stringify([rule, evidence, subject, moreOffsets.length]),
    )
    .map((each) => each.replaceAll(path, 'file').replaceAll(/graph at byte \d+/g, 'graph'))
    .toSorted();
}

const wire = (example: TensorflowExample): Promise<string[]> =>
  judged(buildTensorflow(example), 'saved_model.pb');
const text = (example: TensorflowExample, write: ByteWriter): Promise<string[]> =>
  judged(
    Buffer.from(
      textMessage(
        [
          [1, 1],
          [2, metaGraphOf(example)],
        ],
        SAVED_MODEL,
        write,
      ),
    ),
    'saved_model.pbtxt',
  );

const read = (path: Partial<TfNodeExample>): TensorflowExample => ({
  nodes: [
    { name: 'path', op: 'Const', ...path },
    { name: 'read', op: 'ReadFile', inputs: ['path'] },
  ],
});

const book = await loadRules();
const shipped = book.rules.flatMap(({ id, examples }) =>
  [...examples.bad, ...examples.good].flatMap((example): [string, TensorflowExample][] => {
    const { name, tensorflow } = example as { name: string; tensorflow?: TensorflowExample };
    return tensorflow === undefined ? [] : [[`${id}: ${name}`, { ...tensorflow, kind: 'saved-model' }]];
  }),
);

describe('a graph in text and the same in bytes', () => {
  it.each(shipped)('are judged the same: %s', async (_, example) => {
    const expected = await wire(example);
    expect(await text(example, octal)).toEqual(expected);
    expect(await text(example, hex)).toEqual(expected);
  });

  it('are judged the same whatever their constants hold', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('', 'model', '/etc/passwd', '_temp/part', '"\\', '~/.ssh/é'),
    );
    const node = fc.record(
      {
        name: fc.constantFrom('a', 'b', 'c', 'd'),
        op: fc.constantFrom(
          'Const',
          'ReadFile',
          'WriteFile',
          'StringJoin',
          'SaveV2',
          'EagerPyFunc',
          'f',
          'My',
        ),
        inputs: fc.array(fc.constantFrom('a', 'b', 'c:0', '^d'), { maxLength: 3 }),
        texts: fc.dictionary(fc.constantFrom('token', 'other'), value, { maxKeys: 2 }),
        packed: fc.array(value, { maxLength: 3 }),
        value: fc.array(value, { maxLength: 3 }),
      },
      { requiredKeys: ['name', 'op'] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(node, { maxLength: 6 }),
        fc.constantFrom(octal, hex),
        async (nodes, write) => {
          const example = { saver: 'a:0', nodes, functions: [{ name: 'f', arguments: ['x'], nodes }] };
          expect(await text(example, write)).toEqual(await wire(example));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('a graph in text', () => {
  it.each<[string, TensorflowExample]>([
    ['packed', read({ packed: ['', '/etc/passwd'] })],
    ['as a value', read({ value: '/etc/passwd' })],
  ])('tells a name that is %s', async (_, example) => {
    expect(await text(example, octal)).toEqual([expect.stringContaining('\\"/etc/passwd\\"')]);
  });

  it('is read as TensorFlow writes it', async () => {
    const printed = `saved_model_schema_version: 1
meta_graphs {
  graph_def {
    node {
      name: "path"
      op: "Const"
      attr { key: "dtype" value { type: DT_STRING } }
      attr {
        key: "value"
        value {
          tensor {
            dtype: DT_STRING
            tensor_shape {
              dim { size: 2 }
            }
            tensor_content: "\\013\\002/etc/passwd/x"
          }
        }
      }
    }
    node {
      name: "read"
      op: "ReadFile"
      input: "path"
    }
    versions { producer: 1395 }
  }
}
`;
    expect(await judged(Buffer.from(printed), 'saved_model.pbtxt')).toEqual([
      expect.stringContaining('"TF-FILE-READ"'),
    ]);
    const { findings } = await inspectBytes(Buffer.from(printed), 'saved_model.pbtxt');
    expect(findings[0]?.evidence).toContain('filename="/etc/passwd" + "/x"');
  });

  it('finds a graph in a constant however its bytes are written', async () => {
    const hidden = buildTensorflow({
      kind: 'graph',
      nodes: [
        { name: 'path', op: 'Const', value: '/root/.bashrc' },
        { name: 'write', op: 'WriteFile', inputs: ['path', 'path'] },
      ],
    });
    const [first, rest] = [hidden.subarray(0, 20), hidden.subarray(20)];
    const written = `node { name: "c" op: "Const" attr { key: "value" value { tensor { dtype: 7 string_val: [
      ${literal(first)} # the "same" string
      '${literal(rest, hex).slice(1, -1)}' ] } } } }
      node { name: "run" op: "DatasetFromGraph" input: "c" }`;
    const found = await judged(Buffer.from(written), 'graph.pbtxt');
    expect(found.map((each) => (JSON.parse(each) as string[])[0])).toEqual([
      'TF-FILE-WRITE',
      'TF-HIDDEN-GRAPH',
    ]);
  });

  it.each(['versions { producer: 27 }', '\ufeff# by hand\n'])('is known behind %j', async (start) => {
    const written = `${start} node { name: "r" op: "ReadFile" input: "x" }`;
    expect(await judged(Buffer.from(written), 'graph.pbtxt')).toHaveLength(1);
  });

  it('says where a finding stands in bytes, whatever is in front', async () => {
    const written = `# ééé\nnode { name: "r" op: "ReadFile" input: "x" }`;
    const { findings } = await inspectBytes(Buffer.from(written), 'graph.pbtxt');
    expect(findings[0]?.location.offset).toBe(Buffer.from(written).indexOf('{'));
  });
});
