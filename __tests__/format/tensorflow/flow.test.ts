import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { type Leaf, TextFlow } from '../../../src/format/tensorflow/flow.ts';
import { readTensorflow } from '../../../src/format/tensorflow/read.ts';
import { buildTensorflow, type TensorflowExample } from '../../support/tensorflow-builder.ts';

/** What flows into the first input of the one WriteFile node, as `kind text`. */
async function leaves(example: TensorflowExample): Promise<string[]> {
  const facts = await readTensorflow(
    memoryBytes(buildTensorflow(example)),
    'saved-model',
    (op) => op === 'WriteFile' || op === 'f',
  );
  const node = facts.nodes.find(({ op }) => op === 'WriteFile');
  const found: Leaf[] = node === undefined ? [] : new TextFlow(facts).leavesOf(node, 0);
  return found.map(({ kind, text }) => `${kind} ${text ?? ''}`.trim()).sort();
}

const write = { name: 'w', op: 'WriteFile', inputs: ['path', 'data'] };
const constant = (name: string, value: string): object => ({ name, op: 'Const', value });
const nodes = (...list: object[]): TensorflowExample => ({ nodes: [write, ...list] as never });

describe('where a file name comes from', () => {
  it.each<[string, TensorflowExample, string[]]>([
    ['a constant', nodes(constant('path', '/a')), ['constant /a']],
    [
      'packed constants',
      nodes({ name: 'path', op: 'Const', packed: ['/a', 'b'] }),
      ['constant /a', 'constant b'],
    ],
    ['an input', nodes({ name: 'path', op: 'Placeholder' }), ['input path']],
    [
      'an output of a node',
      nodes({ name: 'path', op: 'Identity', inputs: ['c:0'] }, constant('c', '/a')),
      ['constant /a'],
    ],
    [
      'two texts joined',
      nodes({ name: 'path', op: 'StringJoin', inputs: ['a', 'b'] }, constant('a', '/x'), constant('b', '/y')),
      ['constant /x', 'constant /y'],
    ],
    [
      'a choice, whose condition is no text',
      nodes(
        { name: 'path', op: 'Select', inputs: ['if', 'a', 'b'] },
        constant('a', '/x'),
        constant('b', '/y'),
      ),
      ['constant /x', 'constant /y'],
    ],
    [
      'arithmetic',
      nodes({ name: 'path', op: 'Mystery', inputs: ['a'] }, constant('a', '/x')),
      ['computed path'],
    ],
    [
      'a loop',
      nodes({ name: 'path', op: 'Merge', inputs: ['path', 'a'] }, constant('a', '/x')),
      ['constant /x'],
    ],
    ['a control input', { nodes: [{ ...write, inputs: ['^path'] }, constant('path', '/x') as never] }, []],
  ])('is %s', async (_, example, expected) => {
    expect(await leaves(example)).toEqual(expected);
  });

  it('is the saver, with its default', async () => {
    const saver = nodes(
      { name: 'path', op: 'PlaceholderWithDefault', inputs: ['d'] },
      constant('d', 'model'),
    );
    expect(await leaves({ ...saver, saver: 'path:0' })).toEqual(['saver model']);
    expect(await leaves(saver)).toEqual(['saver model']);
    expect(await leaves({ ...nodes({ name: 'path', op: 'Placeholder' }), saver: 'path:0' })).toEqual([
      'saver',
    ]);
  });

  it('is an asset, whatever constant stands in for it', async () => {
    expect(
      await leaves({ ...nodes(constant('path', '/a')), assets: [{ tensor: 'path:0', file: 'a' }] }),
    ).toEqual(['asset path']);
  });

  it('is what is written into a variable, also where a function reads it', async () => {
    const variable = [
      { name: 'var', op: 'VarHandleOp' },
      { name: 'assign', op: 'AssignVariableOp', inputs: ['var', 'a'] },
      constant('a', '/x'),
    ];
    const read = { name: 'path', op: 'ReadVariableOp', inputs: ['var'] };
    expect(await leaves(nodes(read, ...variable))).toEqual(['constant /x']);
    expect(
      await leaves({
        functions: [{ name: 'f', arguments: ['var'], nodes: [write, read] }],
        nodes: [...variable, { name: 'call', op: 'f', inputs: ['var'] }] as never,
      }),
    ).toEqual(['constant /x']);
    expect(await leaves(nodes(read, { name: 'var', op: 'VarHandleOp' }))).toEqual(['computed VarHandleOp']);
  });

  it('is an argument of each call of the function around it', async () => {
    const functions = [{ name: 'f', arguments: ['unused', 'path'], nodes: [write] }];
    const call = (op: string, inputs: string[]): TensorflowExample => ({
      functions,
      nodes: [
        { name: 'call', op, inputs, functions: { f: 'f' } },
        constant('a', '/x') as never,
        constant('b', '/y') as never,
      ],
    });
    expect(await leaves(call('PartitionedCall', ['a', 'b']))).toEqual(['constant /y']);
    expect(await leaves(call('If', ['condition', 'a', 'b']))).toEqual(['constant /y']);
    expect(await leaves({ ...call('f', ['a', 'b']), functions })).toEqual(['constant /y']);
    expect(await leaves(call('MapDataset', ['a', 'b']))).toEqual(['constant /x', 'constant /y']);
    expect(await leaves({ functions, nodes: [] })).toEqual(['caller path']);
  });

  it('is what a function returns', async () => {
    const example: TensorflowExample = {
      functions: [{ name: 'f', returns: ['c:output:0'], nodes: [constant('c', '/x') as never] }],
      nodes: [write, { name: 'path', op: 'PartitionedCall', functions: { f: 'f' } }],
    };
    expect(await leaves(example)).toEqual(['constant /x']);
  });

  it('has a limit', async () => {
    const list = Array.from({ length: 500 }, (_, index) => constant(`c${index}`, `/${index}`));
    const joined = nodes(
      { name: 'path', op: 'StringJoin', inputs: list.map((_, index) => `c${index}`) },
      ...list,
    );
    const found = await leaves(joined);
    expect(found).toContain('computed many places');
    expect(found.length).toBeLessThan(70);
  });
});
