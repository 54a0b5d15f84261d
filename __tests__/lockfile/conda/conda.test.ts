import { describe, expect, it } from 'vitest';
import { readCondaEnvironment } from '../../../src/lockfile/conda/environment.ts';
import { readCondaExplicit } from '../../../src/lockfile/conda/explicit.ts';
import { readCondaLock } from '../../../src/lockfile/conda/conda-lock.ts';
import { readPixiLock } from '../../../src/lockfile/conda/pixi-lock.ts';
import { readRequirements } from '../../../src/lockfile/python/requirements.ts';
import { CONDA_EXPLICIT, CONDA_LOCK, ENVIRONMENT, PIXI_LOCK } from './samples.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('environment.yml', () => {
  const reading = readCondaEnvironment(ENVIRONMENT);

  it('reads packages of conda and pip; one equals sign is a range', () => {
    expect(reading).toMatchObject({ role: 'manifest', problems: [] });
    expect(reading.entries).toMatchObject([
      { ecosystem: 'conda', name: 'python', range: '=3.11', line: 6 },
      { ecosystem: 'conda', name: 'numpy', version: '1.26.4' },
      { name: 'scipy', version: '1.11.4', source: { kind: 'registry', url: 'conda-forge' } },
      { name: 'pip' },
      { ecosystem: 'pypi', name: 'requests', version: '2.31.0', line: 12 },
      { ecosystem: 'pypi', name: 'tool', source: { kind: 'git', commit: COMMIT }, line: 14 },
    ]);
    expect(reading.entries[0]).toHaveProperty('version', undefined);
  });

  it('lists channels, options of pip and files', () => {
    expect(reading.registries).toEqual([
      { option: 'channels', value: 'conda-forge', line: 3 },
      { option: 'channels', value: 'https://channels.example.com/inner', line: 4 },
      { option: '--extra-index-url', value: 'https://extra.example.com/simple', line: 11 },
    ]);
    expect(reading.includes).toEqual([{ path: 'requirements.txt', line: 13 }]);
  });

  it.each([
    ['a second document', `${ENVIRONMENT}---\nname: other\n`, 'hidden-document', 16],
    ['a key given twice', `${ENVIRONMENT}channels: []\n`, 'duplicate', 15],
    ['dependencies that are no list', 'dependencies: {a: b}\n', 'unsupported', 1],
    ['something that is no specification', 'dependencies:\n- "=1"\n', 'syntax', 2],
    ['repeated parts', 'a: &x [b]\ndependencies: *x\n', 'unsupported', 1],
    ['an unknown installer', 'dependencies:\n- npm: [a]\n', 'unsupported', 2],
  ])('reports %s', (_, text, kind, line) => {
    expect(readCondaEnvironment(text).problems).toMatchObject([{ kind, line }]);
  });

  it('is nothing without dependencies', () => {
    expect(readCondaEnvironment('stages: [a]\n')).toMatchObject({ entries: [], problems: [] });
  });
});

describe('conda-lock.yml', () => {
  it('reads packages of both managers', () => {
    const { entries, problems, registries } = readCondaLock(CONDA_LOCK);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        ecosystem: 'conda',
        name: 'numpy',
        version: '1.26.4',
        line: 11,
        source: { kind: 'registry', url: 'https://conda.example.com/conda-forge' },
        sourceLine: 17,
        hashes: [
          { algorithm: 'md5', line: 19 },
          { algorithm: 'sha256', line: 20 },
        ],
        slot: 'linux-64 py311_0',
      },
      {
        ecosystem: 'pypi',
        name: 'my-tool',
        source: { kind: 'git', url: 'https://git.example.com/o/my-tool.git', commit: COMMIT },
        development: true,
        optional: true,
      },
      { ecosystem: 'pypi', name: 'requests', source: { kind: 'registry' } },
    ]);
    expect(registries.map(({ option, value }) => `${option} ${value}`)).toEqual([
      'channels conda-forge',
      'url https://conda.example.com',
      'url https://files.example.com',
    ]);
  });

  it('takes a file of another package for an archive', () => {
    const swapped = CONDA_LOCK.replace('linux-64/numpy-1.26.4', 'linux-64/numpy-evil-1.26.4');
    expect(readCondaLock(swapped).entries[0]?.source).toMatchObject({ kind: 'archive' });
    const other = CONDA_LOCK.replace('requests-2.31.0-py3', 'requestz-2.31.0-py3');
    expect(readCondaLock(other).entries[2]?.source).toMatchObject({ kind: 'archive' });
  });

  it('reports versions that are not known, and a text that is empty', () => {
    expect(readCondaLock(CONDA_LOCK.replace('version: 1\n', 'version: 2\n')).problems).toMatchObject([
      { kind: 'unsupported', line: 1 },
    ]);
    expect(readCondaLock('').problems).toMatchObject([{ kind: 'unsupported', line: 1 }]);
  });
});

describe('explicit lists', () => {
  it('reads addresses with either hash, and lines for pip', () => {
    const { entries, problems } = readCondaExplicit(CONDA_EXPLICIT);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        ecosystem: 'conda',
        name: 'ld_impl_linux-64',
        version: '2.40',
        line: 4,
        hashes: [{ algorithm: 'md5' }],
        slot: 'linux-64 h41732ed_0',
      },
      { name: 'tzdata', hashes: [{ algorithm: 'sha256' }] },
      { ecosystem: 'pypi', name: 'requests', source: { kind: 'archive' }, hashes: [{ algorithm: 'sha256' }] },
    ]);
  });

  it('is read from a requirements file too', () => {
    expect(readRequirements(CONDA_EXPLICIT).entries).toHaveLength(3);
  });

  it('reports what is no package and a file without the mark', () => {
    expect(readCondaExplicit('@EXPLICIT\nhttps://x.test/a.zip\n').problems).toMatchObject([
      { kind: 'syntax', line: 2 },
    ]);
    expect(readCondaExplicit('numpy\n').problems).toMatchObject([{ kind: 'unsupported', line: 1 }]);
  });
});

describe('pixi.lock', () => {
  it('reads packages with their times', () => {
    const { entries, problems, registries } = readPixiLock(PIXI_LOCK);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        ecosystem: 'conda',
        name: 'bzip2',
        version: '1.0.8',
        line: 13,
        source: { kind: 'registry', url: 'https://conda.example.com/conda-forge' },
        hashes: [{ algorithm: 'sha256', line: 14 }, { algorithm: 'md5' }],
        publishedAt: '2023-11-06T14:12:07.352Z',
        slot: 'linux-64 hd590300_5',
      },
      { ecosystem: 'pypi', name: 'requests', version: '2.31.0', source: { kind: 'registry' } },
      {
        ecosystem: 'pypi',
        name: 'tool',
        source: { kind: 'git', url: 'https://git.example.com/o/tool', commit: COMMIT },
      },
    ]);
    expect(registries.slice(0, 2)).toEqual([
      { option: 'channels', value: 'https://conda.example.com/conda-forge/', line: 5 },
      { option: 'indexes', value: 'https://pypi.example.com/simple', line: 7 },
    ]);
  });

  it('reads versions that name the kind', () => {
    const old = `version: 5\npackages:\n- kind: conda\n  name: bzip2\n  version: 1.0.8\n  build: h_5\n  subdir: linux-64\n  url: https://conda.example.com/conda-forge/linux-64/bzip2-1.0.8-h_5.conda\n  sha256: '00'\n  timestamp: 1699279927\n`;
    expect(readPixiLock(old)).toMatchObject({
      problems: [],
      entries: [{ name: 'bzip2', version: '1.0.8', sourceLine: 8, publishedAt: '2023-11-06T14:12:07.000Z' }],
    });
  });

  it('reports unknown versions and kinds', () => {
    expect(readPixiLock('version: 6\npackages:\n- cran: x\n').problems).toMatchObject([{ line: 3 }]);
    expect(readPixiLock('version: 99\n').problems).toMatchObject([{ kind: 'unsupported', line: 1 }]);
  });
});
