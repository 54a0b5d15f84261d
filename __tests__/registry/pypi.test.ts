// What PyPI's listing says of a release, and which of its files is looked into.
import { describe, expect, it } from 'vitest';
import { preferredFile, pypiFacts } from '../../src/registry/pypi.ts';
import { digest } from './samples.ts';

const file = (filename: string, more: object = {}): object => ({
  filename,
  url: `https://files.example.com/${filename}`,
  hashes: { sha256: digest(filename, 'sha256').value },
  ...more,
});
const locked = (...names: string[]) => names.map((name) => digest(name, 'sha256'));

describe('a listing', () => {
  const files = [
    file('a_b-1.0.0-py3-none-any.whl', { 'upload-time': '2026-01-01T00:00:00Z' }),
    file('a-b-1.0.0.tar.gz', { 'upload-time': '2026-01-02T00:00:00.123456Z' }),
    file('a_b-1.1.0-py3-none-any.whl', { 'upload-time': '2026-02-01T00:00:00Z' }),
  ];

  it('has the files that the lockfile names by their hashes', () => {
    const facts = pypiFacts({ files }, { version: '1.0.0', hashes: locked('a-b-1.0.0.tar.gz') });
    expect(facts.files.map(({ name }) => name)).toEqual(['a-b-1.0.0.tar.gz']);
    expect(facts.publishedAt).toEqual(new Date('2026-01-02T00:00:00.123Z'));
    expect(facts.ofVersion).toHaveLength(2);
  });

  it('has those of the release where the lockfile has no hashes', () => {
    expect(pypiFacts({ files }, { version: '1.0.0', hashes: [] }).files).toHaveLength(2);
    expect(pypiFacts({ files }, { version: '3.0.0', hashes: [] })).toMatchObject({
      files: [],
      ofVersion: [],
    });
  });

  it.each([
    ['quarantined', true],
    ['archived', false],
    ['active', false],
  ])('tells that a project is %s', (status, isQuarantined) => {
    const facts = pypiFacts({ 'project-status': { status, reason: 'why' } }, { version: '1', hashes: [] });
    expect(facts).toMatchObject({ isQuarantined, reason: 'why' });
  });

  it.each([
    ['1.0.0-rc.1', 'a-1.0.0rc1.tar.gz', 0],
    ['1.0.0+cu121', 'a-1.0.0+cu121-cp312-cp312-linux_x86_64.whl', 1],
    ['1.0.0', 'a-1.0.0.exe', 0],
    ['1.0.0', 'A_B-1.0.0.ZIP', 1],
  ])('tells whether %s is the version of %s', (version, name, count) => {
    expect(pypiFacts({ files: [file(name)] }, { version, hashes: [] }).ofVersion).toHaveLength(count);
  });
});

describe('the file that is looked into', () => {
  it.each([
    ['runs everywhere', ['a-1-cp312-cp312-manylinux_2_28_x86_64.whl', 'a-1-py3-none-any.whl'], 1],
    [
      'runs on Linux',
      ['a-1-cp312-cp312-win_amd64.whl', 'a-1-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl'],
      1,
    ],
    [
      'runs on most of Linux',
      ['a-1-cp312-cp312-musllinux_1_2_x86_64.whl', 'a-1-cp312-cp312-manylinux_2_28_x86_64.whl'],
      1,
    ],
    ['is a wheel of any kind', ['a-1.tar.gz', 'a-1-cp312-cp312-macosx_11_0_arm64.whl'], 1],
    ['is the source where there is no wheel', ['a-1.tar.gz'], 0],
  ])('%s', (_, names, chosen) => {
    const { files } = pypiFacts(
      { files: names.map((name) => file(name)) },
      { version: '1', hashes: locked(...names) },
    );
    expect(preferredFile(files)?.name).toBe(names[chosen]);
  });

  it('is the smallest of its kind', () => {
    const names = ['a-1-cp311-cp311-manylinux_2_28_x86_64.whl', 'a-1-cp312-cp312-manylinux_2_28_x86_64.whl'];
    const listing = { files: names.map((name, index) => file(name, { size: 100 - index })) };
    expect(preferredFile(pypiFacts(listing, { version: '1', hashes: [] }).files)?.name).toBe(names[1]);
  });

  it('is none where there is none', () => {
    expect(preferredFile([])).toBeUndefined();
  });
});
