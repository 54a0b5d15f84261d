// YAML as a tree with positions, and the tags that make Python build objects.
import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../src/format/json/nodes.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';

const tagsOf = (text: string): string[] => readYaml(text).tags.map(({ tag }) => tag);

describe('readYaml', () => {
  it('reads maps, lists and scalars as they are written', () => {
    const { roots, problem } = readYaml('a: 1\nb: [true, ~]\nc: { d: "x" }\n');
    expect(problem).toBeUndefined();
    expect(roots.map((root) => plainOf(root))).toEqual([{ a: '1', b: ['true', '~'], c: { d: 'x' } }]);
  });

  it('reads every document', () => {
    expect(readYaml('a: 1\n---\nb: 2\n').roots).toHaveLength(2);
    expect(readYaml('').roots).toEqual([]);
  });

  it('keeps repeated keys and positions', () => {
    const [root] = readYaml('a: 1\na: 2\n').roots;
    expect(root).toMatchObject({ kind: 'object', members: [{ keyStart: 0 }, { keyStart: 5 }] });
  });

  it('puts the value of an anchor where its alias stands', () => {
    const [root] = readYaml('a: &x os.system\nb: *x\n').roots;
    expect(root === undefined ? undefined : plainOf(root)).toEqual({ a: 'os.system', b: 'os.system' });
  });

  it.each([
    ['x: !!python/object/apply:os.system [id]', 'object/apply:os.system'],
    ['x: !<tag:yaml.org,2002:python/name:os.system> ""', 'name:os.system'],
    ['%TAG !p! tag:yaml.org,2002:python/\n---\nx: !p!module:os ""', 'module:os'],
    ['x: !!%70ython/object:a.B {}', 'object:a.B'],
    ['!!python/tuple [1]', 'tuple'],
    ['x: !new:a.B {}', '!new:a.B'],
    ['x: !apply:os.system [id]', '!apply:os.system'],
    ['? !!python/object/new:a.B {}\n: 1', 'object/new:a.B'],
    ['- &a !!python/object:a.B {}', 'object:a.B'],
  ])('finds the tag in %s', (text, tag) => expect(tagsOf(text)).toEqual([tag]));

  it('tells what a tag is given', () => {
    const [tag] = readYaml('x: !!python/object/apply:subprocess.run\n  args: [[sh, -c, id]]\n').tags;
    expect(tag?.value).toBe('sh, -c, id');
  });

  it('leaves comments and plain text alone', () => {
    expect(tagsOf('# !!python/object/apply:os.system\nx: "!!python/name:os.system"\n')).toEqual([]);
  });

  it('finds tags by their look where the text is broken', () => {
    const { tags, problem } = readYaml('a: [1\nb: !!python/object/apply:os.system ["id"]\n');
    expect(problem).toBeDefined();
    expect(tags.map(({ tag }) => tag)).toContain('object/apply:os.system');
  });
});
