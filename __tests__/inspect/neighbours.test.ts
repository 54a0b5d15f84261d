import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../src/core/bytes.ts';
import { beside, folderOf, foldersAbove, openAll } from '../../src/inspect/neighbours.ts';

describe('the folders above a file', () => {
  it('are told from the nearest to the root', () => {
    expect(foldersAbove('a/b/c.txt')).toEqual(['a/b', 'a', '']);
    expect(foldersAbove('c.txt')).toEqual(['']);
  });

  it('of a very deep path are the nearest, and the root', () => {
    const folders = foldersAbove(`${'d/'.repeat(300)}c.txt`);
    expect(folders).toHaveLength(8);
    expect(folders[0]).toHaveLength(599);
    expect(folders.at(-1)).toBe('');
  });
});

describe('a file beside another', () => {
  it.each([
    ['a/b/c.txt', 'd.txt', 'a/b/d.txt'],
    ['a/b/c.txt', '../d.txt', 'a/d.txt'],
    ['c.txt', '../../d.txt', 'd.txt'],
  ])('of %s, named %s, is %s', (path, name, expected) => {
    expect(beside(path, name)).toBe(expected);
  });

  it('is in the same folder', () => {
    expect([folderOf('a/b/c.txt'), folderOf('c.txt')]).toEqual(['a/b', '']);
  });
});

describe('several files', () => {
  it('are asked for before the first answer, and told in the order of their names', async () => {
    const waiting: (() => void)[] = [];
    const answer = openAll('a', ['x', 'y', 'z'], (path) => {
      const bytes = path === 'a/y' ? undefined : memoryBytes(Buffer.from(path));
      return new Promise((resolve) => waiting.push(() => resolve(bytes)));
    });
    expect(waiting).toHaveLength(3);
    for (const reply of waiting.toReversed()) reply();
    expect((await answer).map(({ name, path }) => [name, path])).toEqual([
      ['x', 'a/x'],
      ['z', 'a/z'],
    ]);
  });

  it('fail where one of them does', async () => {
    const open = (path: string): Promise<undefined> =>
      path === 'y' ? Promise.reject(new Error('gone')) : Promise.resolve(undefined);
    await expect(openAll('', ['x', 'y'], open)).rejects.toThrow('gone');
  });
});
