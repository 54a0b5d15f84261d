import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { type Field, message } from '../../support/protobuf-builder.ts';
import {
  buildKerasMetadata,
  buildTensorflow,
  metaGraphOf,
  type TensorflowExample,
} from '../../support/tensorflow-builder.ts';

/** Rule and evidence of every finding. */
async function found(data: Uint8Array, path = 'saved_model.pb'): Promise<string[]> {
  const { findings } = await inspectBytes(data, path);
  return findings.map(({ rule, evidence }) => `${rule}: ${evidence}`);
}

const constant = (name: string, value: string): object => ({ name, op: 'Const', value });
const saver = (parts: string[]): TensorflowExample => ({
  saver: 'file:0',
  nodes: [
    { name: 'file', op: 'Placeholder' },
    ...parts.map((part, index) => constant(`part${index}`, part) as never),
    { name: 'join', op: 'StringJoin', inputs: ['file', ...parts.map((_, index) => `part${index}`)] },
    { name: 'save', op: 'SaveV2', inputs: ['join', 'n', 's', 'x'] },
  ],
});

describe('a SavedModel', () => {
  it('says which file would be written with what, where', async () => {
    const data = buildTensorflow({
      functions: [
        {
          name: 'evil',
          arguments: ['x'],
          nodes: [
            constant('path', '/root/.ssh/authorized_keys') as never,
            { name: 'write', op: 'WriteFile', inputs: ['path:output:0', 'x'] },
          ],
        },
      ],
      nodes: [
        { name: 'call', op: 'StatefulPartitionedCall', inputs: ['in'], functions: { f: 'evil' } },
        { name: 'in', op: 'Placeholder' },
      ],
    });
    expect(await found(data)).toEqual([
      'TF-FILE-WRITE: saved_model.pb runs WriteFile(filename="/root/.ssh/authorized_keys", contents=the input "in") in node "write" of function "evil"',
    ]);
  });

  it.each([[['_temp/part']], [['.part']], [['_temp_0123456789abcdef0123456789abcdef/part']], [[]]])(
    'has a saver, which joins %j to the name',
    async (parts) => {
      expect(await found(buildTensorflow(saver(parts)))).toEqual([]);
    },
  );

  it.each([['/etc/cron.d/x'], ['../x'], ['other']])(
    'has a saver that would also write to %s',
    async (part) => {
      expect(await found(buildTensorflow(saver([part])))).toEqual([expect.stringContaining('TF-FILE-WRITE')]);
    },
  );

  it('has a saver whose default leads elsewhere', async () => {
    const nodes = [
      constant('file', '/var/spool/cron/root'),
      { name: 'save', op: 'SaveV2', inputs: ['file'] },
    ] as never;
    expect(await found(buildTensorflow({ saver: 'file:0', nodes }))).toHaveLength(1);
  });

  it('cannot hide a name behind a function that is called by its name', async () => {
    const data = buildTensorflow({
      functions: [{ name: 'f', arguments: ['p'], nodes: [{ name: 'save', op: 'SaveV2', inputs: ['p'] }] }],
      nodes: [constant('c', '/etc/x') as never, { name: 'call', op: 'f', inputs: ['c'] }],
    });
    expect(await found(data)).toEqual([expect.stringContaining('prefix="/etc/x"')]);
  });

  it('tells one root cause once, with all its places', async () => {
    const nodes = [0, 1, 2].map((index) => ({ name: `r${index}`, op: 'ReadFile', inputs: ['c'] }));
    const { findings } = await inspectBytes(
      buildTensorflow({ nodes: [constant('c', '/etc/passwd') as never, ...nodes] }),
    );
    expect(findings.map(({ rule, moreOffsets }) => [rule, moreOffsets.length])).toEqual([
      ['TF-FILE-READ', 2],
    ]);
  });

  it('is judged in every graph that it holds', async () => {
    const meta = (value: string): Field => [
      2,
      metaGraphOf({ nodes: [constant('c', value) as never, { name: 'r', op: 'ReadFile', inputs: ['c'] }] }),
    ];
    expect(await found(message([[1, 1], meta('/a'), meta('/b')]))).toHaveLength(2);
  });

  it('is inspected under its name even if nothing in it is recognised', async () => {
    const { coverage } = await inspectBytes(Buffer.from('no message at all'), 'model/saved_model.pb');
    expect(coverage[0]).toMatchObject({ format: 'tensorflow-saved-model', status: 'partial' });
  });

  it('is found under any other name', async () => {
    const data = buildTensorflow({
      kind: 'graph',
      nodes: [{ name: 'p', op: 'EagerPyFunc', texts: { token: 't' }, inputs: ['x'] }],
    });
    expect(await found(data, 'notes.txt')).toEqual([expect.stringContaining('TF-PYTHON')]);
  });
});

describe("Keras' notes", () => {
  const layer = (name: string, config: object): string =>
    JSON.stringify({ class_name: name, name, config: { name, ...config } });
  const lambda = layer('Lambda', {
    function: ['4wEAAAAAAAAAAAAAAAEAAAADAAAA8wYAAACXAHkAKQFO', null, null],
    function_type: 'lambda',
  });

  it('are judged like any configuration, once for a layer that is told twice', async () => {
    const root = JSON.stringify({
      class_name: 'Sequential',
      name: 's',
      config: { name: 's', layers: [JSON.parse(lambda)] },
    });
    const findings = await found(buildKerasMetadata([root, lambda]), 'keras_metadata.pb');
    expect(findings.filter((each) => each.startsWith('KERAS-LAMBDA-CODE'))).toHaveLength(1);
  });

  it('are found in the object graph too', async () => {
    expect(
      await found(buildTensorflow({ nodes: [{ name: 'n', op: 'NoOp', inputs: ['^x'] }], objects: [lambda] })),
    ).toEqual([expect.stringContaining('KERAS-LAMBDA-CODE')]);
  });

  it('may name classes that the graph stands in for', async () => {
    expect(await found(buildKerasMetadata([layer('MyOwnLayer', {})]), 'keras_metadata.pb')).toEqual([]);
  });

  it('are said to be broken when they are', async () => {
    const { coverage } = await inspectBytes(buildKerasMetadata(['{"class_name":']), 'keras_metadata.pb');
    expect(coverage[0]?.status).toBe('partial');
  });
});

describe("a SavedModel in protobuf's text format", () => {
  const text = `saved_model_schema_version: 1 meta_graphs { graph_def {
    node { name: "c" op: "Const" attr { key: "value" value { tensor { dtype: DT_STRING string_val: "/etc/passwd" } } } }
    library { function { signature { name: "f" input_arg { name: "x" } }
      node_def { name: "r" op: "ReadFile" input: "x" } } }
    node { name: "call" op: "PartitionedCall" input: "c" attr { key: "f" value { func { name: "f" } } } }
  } object_graph_def { nodes { user_object { identifier: "_tf_keras_layer" metadata: "{\\"class_name\\": \\"Lambda\\", \\"config\\": {\\"function\\": [\\"4wE=\\", null, null], \\"function_type\\": \\"lambda\\"}}" } } } }`;

  it('is judged like the binary one', async () => {
    expect(await found(Buffer.from(text), 'saved_model.pbtxt')).toEqual([
      expect.stringContaining('KERAS-LAMBDA-CODE'),
      'TF-FILE-READ: saved_model.pbtxt runs ReadFile(filename="/etc/passwd") in node "r" of function "f"',
    ]);
  });

  it('is known by its content too', async () => {
    expect(await found(Buffer.from(`# hello\n${text}`), 'notes.txt')).toHaveLength(2);
  });

  it('that is broken is reviewed', async () => {
    const { coverage } = await inspectBytes(Buffer.from('meta_graphs {'), 'saved_model.pbtxt');
    expect(coverage[0]).toMatchObject({ format: 'tensorflow-saved-model-text', status: 'partial' });
  });

  it('is not taken for the settings of a server', async () => {
    const config =
      'name: "model"\nplatform: "tensorflow_savedmodel"\nmax_batch_size: 8\ninput [ { name: "x" } ]\n';
    const { coverage } = await inspectBytes(Buffer.from(config), 'config.pbtxt');
    expect(coverage[0]?.format).toBe('data');
  });
});

describe('a checkpoint', () => {
  it('is quiet, and known by the end of its index', async () => {
    const index = Buffer.concat([Buffer.alloc(40), Buffer.from('57fb808b247547db', 'hex')]);
    const { coverage, findings } = await inspectBytes(index, 'variables/variables.index');
    expect([coverage[0]?.format, findings]).toEqual(['tensorflow-checkpoint', []]);
    expect((await inspectBytes(Buffer.alloc(48), 'search.index')).coverage[0]?.format).toBe('data');
  });
});
