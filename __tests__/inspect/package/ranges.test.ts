// Ranges of npm: what they admit, what they do not, and where nobody can tell.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { admits } from '../../../src/inspect/package/ranges.ts';

it.each([
  ['^1.2.3', '1.2.3 1.9.0', '1.2.2 2.0.0 0.9.9'],
  ['^0.2.3', '0.2.3 0.2.9', '0.3.0 0.2.2 1.0.0'],
  ['^0.0.3', '0.0.3', '0.0.4 0.1.0'],
  ['^0', '0.0.0 0.9.0', '1.0.0'],
  ['^1.x', '1.0.0 1.9.0', '2.0.0'],
  ['~1.2.3', '1.2.3 1.2.9', '1.3.0 1.2.2'],
  ['~1', '1.0.0 1.9.9', '2.0.0'],
  ['~> 1.2', '1.2.0 1.2.9', '1.3.0'],
  ['1.2.3', '1.2.3', '1.2.4'],
  ['=v1.2.3', '1.2.3', '1.2.2'],
  ['1.2', '1.2.0 1.2.9', '1.3.0'],
  ['1.x.x', '1.0.0', '2.0.0'],
  ['*', '0.0.0 99.0.0', ''],
  ['', '1.0.0', ''],
  ['>1', '2.0.0', '1.9.9'],
  ['>1.2.3', '1.2.4', '1.2.3'],
  ['>= 1.2 < 3', '1.2.0 2.9.9', '1.1.9 3.0.0'],
  ['<=1', '1.9.9 0.1.0', '2.0.0'],
  ['<=1.2.3', '1.2.3', '1.2.4'],
  ['1.2 - 2.3', '1.2.0 2.3.9', '2.4.0 1.1.9'],
  ['1.2.3 - 2.3.4', '1.2.3 2.3.4', '2.3.5'],
  ['^1.0.0 || ^3.0.0', '1.1.0 3.1.0', '2.0.0 4.0.0'],
  ['^2.0.0-beta.1', '2.0.0-beta.4 2.1.0 3.0.0-rc.1', '1.9.9 3.0.0'],
])('%s', (range, within, outside) => {
  for (const version of within.split(' ')) expect([version, admits(range, version)]).toEqual([version, true]);
  for (const version of outside.split(' ').filter(Boolean))
    expect([version, admits(range, version)]).toEqual([version, false]);
});

it.each([
  'latest',
  'workspace:*',
  'catalog:',
  'npm:a@^1',
  'https://example.com/a.tgz',
  'a/b',
  '^1 - 2 - 3',
  '1.2.3.4',
])('nobody can tell of %s', (range) => {
  expect(admits(range, '1.2.3')).toBeUndefined();
});

it('nobody can tell of what is no version', () => {
  for (const version of ['', 'latest', '1.2', '1'.repeat(500)]) expect(admits('*', version)).toBeUndefined();
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), fc.string(), (range, version) => {
      expect([true, false, undefined]).toContain(admits(range, version));
    }),
  );
});
