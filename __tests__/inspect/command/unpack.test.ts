// What unpacks an archive, and where to: options of tar, unzip and 7z in all the ways in which people write them.
import { describe, expect, it } from 'vitest';
import { folderOfArchive, unpackingOf, unpackersOf } from '../../../src/inspect/command/unpack.ts';

const UNPACKERS = unpackersOf([
  { names: ['tar'], mode: '^(?:-?[a-zA-Z]{0,20}x[a-zA-Z]{0,20}|--extract)$', folder: ['-C', '--directory'] },
  { names: ['unzip'], folder: ['-d'] },
  { names: ['7z'], mode: '^[ex]$', folder: ['-o'] },
]);
const WORDS = {
  text: (word: string) => word,
  start: (word: string) => word,
  behind: (word: string, length: number) => word.slice(length),
  end: (word: string) => word,
  of: (word: string) => word,
};

function unpacking(line: string): readonly unknown[] | undefined {
  const [name = '', ...args] = line.split(' ');
  const found = unpackingOf(name, args, UNPACKERS, WORDS);
  return found && [found.archive, found.folder];
}

describe('a command', () => {
  it.each([
    ['tar xz', undefined, undefined],
    ['tar -xzf a/t.tar.gz', 'a/t.tar.gz', undefined],
    ['tar xf t.tgz -C out', 't.tgz', 'out'],
    ['tar -C out -x', undefined, 'out'],
    ['tar -xzC out', undefined, 'out'],
    ['tar xzC out', undefined, 'out'],
    ['tar --extract --directory=out --file t.tar.zst', 't.tar.zst', 'out'],
    ['tar -Cout -xf t.tar', 't.tar', 'out'],
    ['unzip t.zip', 't.zip', undefined],
    ['unzip -qo t.zip -d out', 't.zip', 'out'],
    ['7z x t.7z -oout', 't.7z', 'out'],
  ])('unpacks: %s', (line, archive, folder) => {
    expect(unpacking(line)).toEqual([archive, folder]);
  });

  it.each([
    'tar czf t.tgz out',
    'tar -czf t.tgz --exclude x',
    'tar tf t.tgz',
    '7z a t.7z x.txt',
    'gzip -d x.gz',
  ])('does not unpack: %s', (line) => {
    expect(unpacking(line)).toBeUndefined();
  });
});

it.each([
  ['https://example.com/a/tool-1.2.tar.gz', 'tool-1.2'],
  ['tool.tgz', 'tool'],
  ['a/tool.zip', 'tool'],
  ['tool', undefined],
  ['.zip', undefined],
  ['https://example.com/', undefined],
])('an archive %s holds a folder %s', (archive, folder) => {
  expect(folderOfArchive(archive)).toBe(folder);
});
