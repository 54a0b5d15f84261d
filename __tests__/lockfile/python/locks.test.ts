import { describe, expect, it } from 'vitest';
import { readPdmLock } from '../../../src/lockfile/python/pdm-lock.ts';
import { readPipfileLock } from '../../../src/lockfile/python/pipfile-lock.ts';
import { readPoetryLock } from '../../../src/lockfile/python/poetry-lock.ts';
import { readPylock } from '../../../src/lockfile/python/pylock.ts';
import { PDM_LOCK, PIPFILE_LOCK, POETRY_LOCK, POETRY_LOCK_1, PYLOCK } from './samples.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('Pipfile.lock', () => {
  const { entries, registries, problems } = readPipfileLock(PIPFILE_LOCK);

  it('reads packages of all categories', () => {
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'requests',
        version: '2.31.0',
        line: 11,
        source: { kind: 'registry', url: 'https://inner.example.com/simple' },
        hashes: [{ line: 13 }, { line: 14 }],
        development: false,
      },
      {
        name: 'tool',
        line: 19,
        source: { kind: 'git', url: 'https://git.example.com/o/tool.git', commit: COMMIT },
        sourceLine: 20,
      },
      { name: 'pytest', development: true, source: { url: 'https://pypi.example.com/simple' } },
    ]);
  });

  it('lists the sources, and that one is not verified', () => {
    expect(registries.map(({ option, value, line }) => [option, value, line])).toEqual([
      ['sources', 'https://pypi.example.com/simple', 6],
      ['sources', 'https://inner.example.com/simple', 7],
      ['verify_ssl=false', 'https://inner.example.com/simple', 7],
    ]);
  });

  it('reports other specifications and keys that are given twice', () => {
    expect(
      readPipfileLock(PIPFILE_LOCK.replace('"pipfile-spec": 6', '"pipfile-spec": 7')).problems,
    ).toMatchObject([{ kind: 'unsupported', line: 4 }]);
    const twice = PIPFILE_LOCK.replace('"develop": {', '"develop": {"pytest": {},');
    expect(readPipfileLock(twice).problems).toMatchObject([{ kind: 'duplicate', line: 25 }]);
  });
});

describe('poetry.lock', () => {
  it('reads version 2', () => {
    const { entries, problems } = readPoetryLock(POETRY_LOCK);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'click-extra',
        version: '8.1.7',
        line: 4,
        optional: true,
        development: false,
        source: { kind: 'registry' },
        hashes: [{ line: 11 }, { line: 12 }],
      },
      {
        name: 'tool',
        line: 19,
        development: true,
        source: { kind: 'git', url: 'https://git.example.com/o/tool.git', commit: COMMIT },
        sourceLine: 28,
      },
    ]);
  });

  it('reads version 1 with its files apart', () => {
    const { entries, problems } = readPoetryLock(POETRY_LOCK_1);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'six',
        development: true,
        source: { kind: 'registry', url: 'https://inner.example.com/simple' },
        hashes: [{ line: 17 }],
      },
    ]);
  });

  it('keeps what stands before a mistake and says only that', () => {
    const { entries, problems } = readPoetryLock(POETRY_LOCK.replace('groups = ["dev"]', 'groups = ["dev"'));
    expect(entries.map(({ name }) => name)).toEqual(['click-extra']);
    expect(problems).toMatchObject([{ kind: 'syntax' }]);
  });

  it.each([
    ['a key given twice', 'name = "tool"\n', 'name = "tool"\nname = "other"\n', 'duplicate', 20],
    ['a table given twice', '[metadata]\n', '[metadata]\nx = 1\n[metadata]\n', 'duplicate', 34],
    ['another version', '"2.1"', '"3.0"', 'unsupported', 33],
    ['a merge conflict', 'name = "tool"\n', '<<<<<<< HEAD\nname = "tool"\n', 'syntax', 19],
  ])('reports %s', (_, from, to, kind, line) => {
    expect(readPoetryLock(POETRY_LOCK.replace(from, to)).problems).toMatchObject([{ kind, line }]);
  });

  it('reports an empty file', () => {
    expect(readPoetryLock('').problems).toMatchObject([{ kind: 'unsupported', line: 1 }]);
  });
});

describe('pdm.lock', () => {
  it('reads packages, files with addresses and commits', () => {
    const { entries, problems, registries } = readPdmLock(PDM_LOCK);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { name: 'anyio', version: '4.0.0', line: 11, development: false, hashes: [{ line: 15 }] },
      {
        name: 'tool',
        source: { kind: 'git', commit: COMMIT },
        development: true,
        slot: 'python_version >= "3.9"',
      },
    ]);
    expect(registries).toEqual([{ option: 'url', value: 'https://files.example.com', line: 15 }]);
  });

  it('reads the files of older versions', () => {
    const old = `[[package]]\nname = "six"\nversion = "1.0"\n[metadata]\nlock_version = "4.2"\n[metadata.files]\n"six 1.0" = [{file = "six-1.0.tar.gz", hash = "sha256:00"}]\n`;
    expect(readPdmLock(old)).toMatchObject({
      problems: [],
      entries: [{ hashes: [{ value: '00', line: 7 }] }],
    });
  });
});

describe('pylock.toml', () => {
  const { entries, problems } = readPylock(PYLOCK);

  it('reads every kind of package', () => {
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        name: 'attrs',
        version: '25.1.0',
        line: 5,
        source: { kind: 'registry', url: 'https://pypi.example.com/simple' },
        sourceLine: 7,
        hashes: [
          { algorithm: 'sha256', line: 8 },
          { algorithm: 'sha256', line: 10 },
          { algorithm: 'blake2b', line: 10 },
        ],
        publishedAt: '2025-01-25T11:30:10.164Z',
      },
      { name: 'tool', source: { kind: 'git', url: 'https://git.example.com/o/tool.git', commit: COMMIT } },
      { name: 'blob', source: { kind: 'archive', url: 'https://files.example.com/blob.zip' } },
      { name: 'beside', source: { kind: 'path', path: '../beside' } },
    ]);
  });

  it('takes no short commit for a pin', () => {
    const [, tool] = readPylock(PYLOCK.replace(COMMIT, COMMIT.slice(0, 12))).entries;
    expect(tool?.source).toEqual({ kind: 'git', url: 'https://git.example.com/o/tool.git' });
  });
});
