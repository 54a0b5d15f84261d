// The tree walk against a store in memory: limits, trees made by hand, and what it does not ask for.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTrees } from '../../src/source/diff-trees.ts';
import type { ObjectStore, TreeEntry } from '../../src/source/object-store.ts';

type Trees = Readonly<Record<string, readonly TreeEntry[]>>;

function storeOf(trees: Trees): ObjectStore & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    tree: (id) => {
      asked.push(id);
      return Promise.resolve(trees[id] ?? []);
    },
    blob: () => Promise.reject(new Error('no walk reads a blob')),
  };
}

const file = (name: string | Uint8Array, id = 'x', mode = '100644'): TreeEntry => ({
  name,
  id,
  mode,
  type: 'blob',
});
const folder = (name: string, id: string): TreeEntry => ({ name, id, mode: '040000', type: 'tree' });
const many = (count: number): TreeEntry[] =>
  Array.from({ length: count }, (_, index) => file(`f${1000 + index}`));

describe('what the walk reads', () => {
  it('only directories that differ', async () => {
    const store = storeOf({
      base: [folder('a', 'same'), folder('b', 'b1'), folder('c', 'c1')],
      head: [folder('a', 'same'), folder('b', 'b2'), folder('d', 'd2')],
    });
    await diffTrees(store, { base: 'base', head: 'head' });
    expect(store.asked.sort()).toEqual(['b1', 'b2', 'base', 'c1', 'd2', 'head']);
  });

  it('nothing when both trees are the same', async () => {
    const store = storeOf({});
    expect(await diffTrees(store, { base: 'head', head: 'head' })).toEqual({ files: [], incomplete: [] });
    expect(store.asked).toEqual([]);
  });
});

describe('trees made by hand or by an API', () => {
  it('takes modes with and without a leading zero, and old ones, for the same', async () => {
    const store = storeOf({
      base: [file('a', 'x', '100644'), { ...folder('d', 'same'), mode: '40000' }],
      head: [file('a', 'x', '100664'), folder('d', 'same')],
    });
    expect((await diffTrees(store, { base: 'base', head: 'head' })).files).toEqual([]);
  });

  it('takes a name as text for the same as its bytes', async () => {
    const store = storeOf({ base: [file('ü')], head: [file(Buffer.from('ü'), 'y')] });
    const { files } = await diffTrees(store, { base: 'base', head: 'head' });
    expect(files).toEqual([{ path: 'ü', base: { kind: 'file', id: 'x' }, head: { kind: 'file', id: 'y' } }]);
  });

  it('keeps a byte order mark in a name', async () => {
    const { files } = await diffTrees(storeOf({ head: [file('\uFEFFa')] }), { head: 'head' });
    expect(files[0]?.path).toBe('\uFEFFa');
  });

  it('never drops one of several entries of the same name', async () => {
    const store = storeOf({
      base: [file('a', '1'), file('a', '2')],
      head: [file('a', '2'), file('a', '3'), file('a', '4'), folder('a', 't')],
      t: [file('b', '5')],
    });
    const { files } = await diffTrees(store, { base: 'base', head: 'head' });
    expect(files.map(({ path, head }) => `${path} ${head?.id ?? '-'}`)).toEqual(['a 3', 'a 4', 'a/b 5']);
  });

  it('reads what has a mode that git does not know', async () => {
    const { files } = await diffTrees(storeOf({ head: [file('a', 'x', '000000')] }), { head: 'head' });
    expect(files[0]?.head).toEqual({ kind: 'file', id: 'x' });
  });
});

describe('limits', () => {
  it('lists exactly as many files as allowed without a word', async () => {
    const { files, incomplete } = await diffTrees(storeOf({ head: many(5) }), { head: 'head', limit: 5 });
    expect([files.length, incomplete.length]).toEqual([5, 0]);
  });

  it('keeps what was listed and fails closed above it', async () => {
    const { files, incomplete } = await diffTrees(storeOf({ head: many(7) }), { head: 'head', limit: 5 });
    expect(files).toHaveLength(5);
    expect(incomplete).toMatchObject([{ path: 'f1005', incomplete: { code: 'budget', risk: 'runs-code' } }]);
  });

  it('allows as many deletions again, and goes on after them', async () => {
    const store = storeOf({
      base: [...many(7), folder('g', 'gone')],
      head: [file('z')],
      gone: many(1),
    });
    const { files, incomplete } = await diffTrees(store, { base: 'base', head: 'head', limit: 5 });
    expect(files.map((entry) => entry.path)).toEqual(['f1000', 'f1001', 'f1002', 'f1003', 'f1004', 'z']);
    expect(incomplete).toMatchObject([{ path: 'f1005', incomplete: { code: 'budget', risk: 'inert' } }]);
    expect(store.asked).not.toContain('gone');
  });

  it('ends a tree that holds itself many times over', async () => {
    const twice = [folder('a', 'head'), folder('b', 'head')];
    const { files, incomplete } = await diffTrees(storeOf({ head: twice }), { head: 'head' });
    expect(files).toEqual([]);
    expect(incomplete).toMatchObject([{ incomplete: { code: 'budget', risk: 'runs-code' } }]);
  });

  it('ends a tree of empty directories', async () => {
    const folders = Array.from({ length: 30_000 }, (_, index) => folder(`d${index}`, 'empty'));
    const { incomplete } = await diffTrees(storeOf({ head: folders }), { head: 'head' });
    expect(incomplete).toMatchObject([{ incomplete: { code: 'budget', risk: 'runs-code' } }]);
  });

  it('passes on what the store throws', async () => {
    const broken = { ...storeOf({}), tree: () => Promise.reject(new Error('gone')) };
    await expect(diffTrees(broken, { head: 'head' })).rejects.toThrow('gone');
  });
});

/** The blobs of a tree as the listing names them. */
function words(entries: readonly TreeEntry[]): string[] {
  return entries.filter(({ type }) => type === 'blob').map(({ name, id }) => `${String(name)} ${id}`);
}

describe('any two trees', () => {
  const trees = fc.array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c', '\xff'),
      id: fc.constantFrom('1', '2'),
      mode: fc.constantFrom('100644', '100755', '120000', '160000'),
      type: fc.constantFrom('blob' as const, 'tree' as const, 'commit' as const),
    }),
    { maxLength: 6 },
  );

  it('list every blob of head that base has not under the same name', async () => {
    await fc.assert(
      fc.asyncProperty(trees, trees, async (base, head) => {
        const { files } = await diffTrees(storeOf({ base, head }), { base: 'base', head: 'head' });
        const listed = files.map((entry) => `${entry.path} ${entry.head?.id}`);
        const known = new Set(words(base));
        expect(listed).toEqual(expect.arrayContaining(words(head).filter((entry) => !known.has(entry))));
      }),
    );
  });
});
