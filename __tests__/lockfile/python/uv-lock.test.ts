import { describe, expect, it } from 'vitest';
import { readUvLock } from '../../../src/lockfile/python/uv-lock.ts';
import { UV_LOCK } from './samples.ts';

describe('uv.lock', () => {
  const reading = readUvLock(UV_LOCK);

  it('reads packages with their sources, hashes and times', () => {
    expect(reading).toMatchObject({ format: 'uv-lock', role: 'lock', problems: [] });
    expect(reading.entries).toMatchObject([
      { name: 'app', line: 6, source: { kind: 'workspace' } },
      {
        name: 'anyio',
        line: 24,
        source: { kind: 'registry', url: 'https://pypi.example.com/simple' },
        hashes: [{ line: 30 }, { line: 32 }],
        publishedAt: '2023-08-31T09:00:00.000Z',
      },
      { name: 'idna' },
      { name: 'speed', source: { kind: 'archive', url: 'https://files.example.com/speed-1.0.tar.gz' } },
      {
        name: 'tool',
        range: 'rev=main',
        source: {
          kind: 'git',
          url: 'https://git.example.com/o/tool',
          commit: '0123456789abcdef0123456789abcdef01234567',
        },
      },
      { name: 'beside', source: { kind: 'path', path: '../beside' } },
    ]);
  });

  it('tells direct from transitive, optional and development packages', () => {
    expect(
      reading.entries.map(({ name, relation, optional, development }) => [
        name,
        relation,
        optional,
        development,
      ]),
    ).toEqual([
      ['app', 'unknown', false, false],
      ['anyio', 'direct', false, false],
      ['idna', 'transitive', false, false],
      ['speed', 'direct', true, false],
      ['tool', 'direct', false, true],
      ['beside', 'transitive', false, true],
    ]);
  });

  it('lists the hosts of files', () => {
    expect(reading.registries).toEqual([{ option: 'url', value: 'https://files.example.com', line: 30 }]);
    const moved = UV_LOCK.replace('https://files.example.com/idna', 'https://evil.test/idna');
    expect(readUvLock(moved).registries).toMatchObject([{}, { value: 'https://evil.test', line: 40 }]);
  });

  it('takes a file of another package for an archive, at its line', () => {
    const swapped = UV_LOCK.replace('files.example.com/idna-3.4', 'files.example.com/idna_evil-3.4');
    expect(readUvLock(swapped).entries[2]).toMatchObject({
      name: 'idna',
      source: { kind: 'archive', url: 'https://files.example.com/idna_evil-3.4-py3-none-any.whl' },
      sourceLine: 40,
    });
  });

  it('takes no short commit for a pin', () => {
    const short = UV_LOCK.replace('#0123456789abcdef0123456789abcdef01234567', '#0123456');
    expect(readUvLock(short).entries[4]?.source).toEqual({
      kind: 'git',
      url: 'https://git.example.com/o/tool',
    });
  });

  it('reads what the fast scanner does not take', () => {
    const odd = UV_LOCK.replace('name = "speed"\nversion', "name = 'speed' # odd\nversion");
    expect(readUvLock(odd)).toEqual(reading);
  });

  it.each([
    ['another version', 'version = 1\n', 'version = 2\n', 'unsupported', 1],
    ['packages that are no list', /\[\[package\]\][^]*/, 'package = "none"\n', 'unsupported', 5],
    ['a key that is given twice', 'revision = 3', 'revision = 3\nrevision = 4', 'duplicate', 3],
    ['a merge conflict', 'revision = 3', '<<<<<<< HEAD\nrevision = 3', 'syntax', 2],
  ])('reports %s', (_, from, to, kind, line) => {
    expect(readUvLock(UV_LOCK.replace(from, to)).problems).toMatchObject([{ kind, line }]);
  });
});
