import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import type { ObjectStore, TreeEntry } from '../../src/source/object-store.ts';
import { TreePaths } from '../../src/source/tree-path.ts';

const ROOT = 'a'.repeat(40);
const FOLDER = 'b'.repeat(40);
const FILE = 'c'.repeat(40);

function entry(name: string | Uint8Array, type: TreeEntry['type'], id: string, mode: string): TreeEntry {
  return { name, type, id, mode };
}

/** A root with a folder and a link; the folder holds `count` files besides the one that is asked for. */
function storeOf(count = 0): { store: ObjectStore; reads: string[] } {
  const reads: string[] = [];
  const trees: Record<string, TreeEntry[]> = {
    [ROOT]: [entry('folder', 'tree', FOLDER, '40000'), entry('link', 'blob', FILE, '120000')],
    [FOLDER]: [
      ...Array.from({ length: count }, (_, index) => entry(`f${index}`, 'blob', FILE, '100644')),
      entry('file', 'blob', FILE, '100644'),
      entry(Uint8Array.of(0xe9), 'blob', FILE, '100644'),
    ],
  };
  const store: ObjectStore = {
    tree(id) {
      reads.push(id);
      return Promise.resolve(trees[id] ?? []);
    },
    blob: () => Promise.resolve(memoryBytes(Buffer.from('text'))),
  };
  return { store, reads };
}

describe('paths below a tree', () => {
  it('are found with one reading of each folder, however many are sought at once', async () => {
    const { store, reads } = storeOf();
    const paths = new TreePaths(store);
    const names = ['file', 'none', 'nobody', 'file/below', 'folder'];
    const found = await Promise.all(names.map((name) => paths.open(ROOT, `folder/${name}`)));
    expect(found.map((bytes) => bytes?.size)).toEqual([4, undefined, undefined, undefined, undefined]);
    expect((await paths.open(ROOT, 'folder/file'))?.size).toBe(4);
    expect(reads).toEqual([ROOT, FOLDER]);
  });

  it('of folders with very many entries are found without keeping all of them', async () => {
    const { store, reads } = storeOf(100_001);
    const paths = new TreePaths(store);
    for (let time = 0; time < 2; time++) expect((await paths.open(ROOT, 'folder/f99'))?.size).toBe(4);
    expect(reads.filter((id) => id === FOLDER)).toHaveLength(2);
  });

  it('behind a link, or in bytes that are no UTF-8, are none', async () => {
    const paths = new TreePaths(storeOf().store);
    expect(await paths.open(ROOT, 'link/file')).toBeUndefined();
    expect(await paths.open(ROOT, 'link')).toBeUndefined();
    expect(await paths.open(ROOT, 'folder/é')).toBeUndefined();
    await expect(paths.read(ROOT, 'link')).rejects.toThrow('make it a plain file');
  });
});
