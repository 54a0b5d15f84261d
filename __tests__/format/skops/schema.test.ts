// The nodes of a skops schema.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/format/json/read.ts';
import { isSkopsSchema, type SkopsNode, skopsNodes } from '../../../src/format/skops/schema.ts';

const nodes = (value: unknown): SkopsNode[] => skopsNodes(readJson(JSON.stringify(value)).root);
const node = (path: string, loader: string, more: object = {}): object => ({
  __module__: path.slice(0, path.lastIndexOf('.')),
  __class__: path.slice(path.lastIndexOf('.') + 1),
  __loader__: loader,
  ...more,
});

describe('skopsNodes', () => {
  it('lists every node, wherever it hangs', () => {
    const tree = node('builtins.dict', 'DictNode', {
      key_types: node('builtins.list', 'ListNode', { content: [node('builtins.str', 'TypeNode')] }),
      content: { a: node('numpy.ndarray', 'NdArrayNode') },
    });
    expect(
      nodes(tree)
        .map(({ module, name }) => `${module}.${name}`)
        .sort(),
    ).toEqual(['builtins.dict', 'builtins.list', 'builtins.str', 'numpy.ndarray']);
  });

  it('tells the class that a method shows from the class of its object', () => {
    const [method] = nodes(
      node('a.B', 'MethodNode', { content: { func: 'f', obj: node('c.D', 'ObjectNode') } }),
    );
    expect(method).toMatchObject({ module: 'a', name: 'B', method: 'f', owner: 'c.D' });
  });

  it('reads functions of the oldest format', () => {
    const found = nodes(
      node('builtins.function', 'FunctionNode', { content: { module_path: 'os', function: 'system' } }),
    );
    expect(found).toContainEqual(expect.objectContaining({ module: 'os', name: 'system' }));
  });

  it('tells what a call is given', () => {
    const text = node('builtins.str', 'JsonNode', { content: '"id"' });
    const [call] = nodes(
      node('x.call', 'OperatorFuncNode', { attrs: node('builtins.tuple', 'TupleNode', { content: [text] }) }),
    );
    expect(call?.given).toEqual(['"id"']);
  });

  it('knows a schema by its first node', () => {
    expect(isSkopsSchema(readJson(JSON.stringify(node('a.B', 'ObjectNode'))).root)).toBe(true);
    expect(isSkopsSchema(readJson('{"__class__": "x"}').root)).toBe(false);
  });

  it('reads any JSON without an error', () => {
    const keys = fc.constantFrom('__class__', '__module__', '__loader__', 'content', 'func', 'obj', 'attrs');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('MethodNode', 'OperatorFuncNode', 'x', 1, null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(nodes(value).length).toBeLessThan(10_000);
      }),
    );
  });
});
