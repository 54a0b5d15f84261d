import { describe, expect, it } from 'vitest';
import { readYamlByLibrary } from '../../../src/lockfile/yaml/read.ts';
import { scanYaml } from '../../../src/lockfile/yaml/scanner.ts';
import { readPnpmLock } from '../../../src/lockfile/javascript/pnpm-lock.ts';
import { PNPM } from './pnpm-samples.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const told = (text: string, slot: string): unknown =>
  readPnpmLock(text).entries.find((entry) => entry.slot === slot);

describe.each(Object.entries(PNPM))('the sample %s', (_, text) => {
  it('is in the subset that is scanned, and both ways give the same', () => {
    expect(scanYaml(text).stoppedAt).toBeUndefined();
    const reading = readPnpmLock(text);
    expect(reading.problems).toEqual([]);
    expect(reading.entries.length).toBeGreaterThan(0);
    expect(readPnpmLock(text, readYamlByLibrary)).toEqual(reading);
  });

  it('reads the same with Windows line ends', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(scanYaml(windows).stoppedAt).toBeUndefined();
    expect(readPnpmLock(windows)).toEqual(readPnpmLock(text));
    expect(readPnpmLock(windows, readYamlByLibrary)).toEqual(readPnpmLock(text));
  });
});

describe('pnpm-lock version 9', () => {
  const text = PNPM.nine;

  it('has one entry per package and one per link', () => {
    expect(readPnpmLock(text).entries.map(({ slot }) => slot)).toEqual([
      'packages/web>core',
      'packages/web>outside',
      '@s/a@1.0.0',
      'b@2.0.0',
      'c@https://codeload.github.com/o/r/tar.gz/0123456789abcdef0123456789abcdef01234567',
      'dev@1.0.0',
      'core@file:packages/core',
      'g@git+https://example.com/g.git',
      'node@runtime:26.7.0>linux-x64-musl',
      'node@runtime:26.7.0>darwin-arm64',
      'opt@1.0.0',
    ]);
  });

  it('tells all of a package', () => {
    expect(told(text, '@s/a@1.0.0')).toEqual({
      ecosystem: 'npm',
      name: '@s/a',
      version: '1.0.0',
      range: '^1.0.0',
      line: lineOf(text, 'sha512-A') - 1,
      source: { kind: 'registry' },
      sourceLine: lineOf(text, 'sha512-A'),
      hashes: [{ algorithm: 'sha512', value: 'A', line: lineOf(text, 'sha512-A') }],
      relation: 'direct',
      optional: false,
      development: false,
      publishedAt: '2026-01-02T03:04:05.678Z',
      slot: '@s/a@1.0.0',
    });
  });

  it.each([
    ['b@2.0.0', { alias: 'bee', relation: 'direct', source: { kind: 'registry', url: expect.any(String) } }],
    [
      `c@https://codeload.github.com/o/r/tar.gz/${SHA}`,
      { name: 'c', version: '3.0.0', relation: 'transitive' },
    ],
    [
      `c@https://codeload.github.com/o/r/tar.gz/${SHA}`,
      { source: { kind: 'git', url: 'https://github.com/o/r', commit: SHA } },
    ],
    [
      'g@git+https://example.com/g.git',
      { source: { kind: 'git', url: 'https://example.com/g.git', commit: SHA } },
    ],
    ['core@file:packages/core', { source: { kind: 'path', path: 'packages/core' } }],
    ['dev@1.0.0', { development: true, optional: false }],
    ['opt@1.0.0', { development: false, optional: true }],
    [
      'node@runtime:26.7.0>darwin-arm64',
      { source: { kind: 'archive', url: 'https://dist.example.com/mac.tar.gz' }, hashes: [{ value: 'M=' }] },
    ],
    ['packages/web>core', { source: { kind: 'workspace' }, relation: 'direct', range: 'workspace:*' }],
    ['packages/web>outside', { source: { kind: 'path', path: '../../../outside' } }],
  ])('%s', (slot, expected) => {
    const entry = told(text, slot);
    expect(entry).toMatchObject(expected);
    expect(entry).toHaveProperty('installScript', undefined);
  });
});

describe('pnpm-lock version 6', () => {
  it.each([
    [
      '/@s/a@1.0.0(b@2.0.0)',
      { name: '@s/a', version: '1.0.0', relation: 'direct', range: '^1.0.0', development: false },
    ],
    ['/b@2.0.0', { relation: 'transitive', development: true, optional: true, installScript: true }],
    ['/long@1.0.0(peer@1.0.0)', { name: 'long', version: '1.0.0', installScript: false }],
    ['file:packages/core', { name: 'core', source: { kind: 'path', path: 'packages/core' } }],
    [
      'github.com/o/r/0123456',
      { name: 'r', version: '4.0.0', source: { kind: 'git', url: 'https://github.com/o/r' } },
    ],
  ])('%s', (slot, expected) => expect(told(PNPM.six, slot)).toMatchObject(expected));
});

describe('pnpm-lock version 5', () => {
  it.each([
    ['/@s/a/1.0.0_b@2.0.0', { name: '@s/a', version: '1.0.0', relation: 'direct', range: '^1.0.0' }],
    ['/b/2.0.0', { development: true, installScript: true, relation: 'transitive' }],
    ['/real/3.0.0', { name: 'real', alias: 'alias', relation: 'direct' }],
    [
      'registry.example.com/x/1.0.0',
      { name: 'x', version: '1.0.0', source: { kind: 'registry', url: 'https://registry.example.com/' } },
    ],
  ])('%s', (slot, expected) => expect(told(PNPM.five, slot)).toMatchObject(expected));

  it('tells the registry', () => {
    const line = lineOf(PNPM.five, "\nregistry: '") + 1;
    expect(readPnpmLock(PNPM.five).registries).toEqual([
      { option: 'registry', value: 'https://registry.example.com/', line },
    ]);
  });
});

describe('pnpm-lock with several documents', () => {
  it('reads the one for pnpm itself and the one for the project', () => {
    expect(readPnpmLock(PNPM.two).entries.map(({ slot, relation }) => [slot, relation])).toEqual([
      ['env:pnpm@12.0.0', 'direct'],
      ['a@1.0.0', 'direct'],
    ]);
  });

  it('reports a third one, and a second one that pnpm does not look for', () => {
    const third = `${PNPM.two}---\n${PNPM.six}`;
    expect(readPnpmLock(third).problems).toEqual([
      { kind: 'hidden-document', reason: expect.any(String), line: PNPM.two.split('\n').length + 1 },
    ]);
    expect(readPnpmLock(third).entries.length).toBeGreaterThan(readPnpmLock(PNPM.two).entries.length);
    const second = PNPM.two.slice('---\n'.length);
    expect(readPnpmLock(second).problems).toMatchObject([{ kind: 'hidden-document' }]);
  });
});

describe('pnpm-lock files that are not right', () => {
  const six = PNPM.six;

  it.each([
    ['a version that is not known', six.replace("'6.0'", "'7.0'"), 'unsupported', 1],
    ['no version', six.replace('lockfileVersion', 'version'), 'unsupported', 1],
    ['a list', '- a\n', 'syntax', 1],
    ['packages that are a list', "lockfileVersion: '6.0'\npackages: [a]\n", 'unsupported', 2],
    [
      'a package given twice',
      `${six}\n  /b@2.0.0:\n    resolution: {integrity: sha512-E}\n`,
      'duplicate',
      six.split('\n').length + 1,
    ],
    [
      'a merge key',
      six.replace('    dev: true', '    <<: {dev: true}'),
      'unsupported',
      lineOf(six, '    dev: true'),
    ],
    [
      'text that is not YAML',
      six.replace('{integrity: sha512-B}', '{integrity: "sha512-B}'),
      'syntax',
      lineOf(six, 'sha512-B'),
    ],
    ['a merge conflict', six.replace('  /b@', '<<<<<<< HEAD\n  /b@'), 'syntax', lineOf(six, '  /b@')],
  ])('%s', (_, text, kind, line) => {
    expect(readPnpmLock(text).problems).toContainEqual(expect.objectContaining({ kind, line }));
  });

  it('reads anchors as the library does', () => {
    const text = six
      .replace('{integrity: sha512-B}', '&r {integrity: sha512-B}')
      .replace('{integrity: sha512-L}', '*r');
    expect(readPnpmLock(text).entries.find(({ name }) => name === 'long')?.hashes).toMatchObject([
      { value: 'B' },
    ]);
  });
});
