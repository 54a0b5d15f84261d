import { describe, expect, it } from 'vitest';
import { readYamlByLibrary } from '../../../src/lockfile/yaml/read.ts';
import { scanYaml } from '../../../src/lockfile/yaml/scanner.ts';
import { readYarnBerry } from '../../../src/lockfile/javascript/yarn-berry.ts';
import { BERRY } from './yarn-samples.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const lineOf = (part: string): number => BERRY.slice(0, BERRY.indexOf(part)).split('\n').length;

describe('yarn.lock of yarn 2 and later', () => {
  const reading = readYarnBerry(BERRY);

  it('is in the subset that is scanned, and both ways give the same', () => {
    expect(scanYaml(BERRY).stoppedAt).toBeUndefined();
    expect(reading.problems).toEqual([]);
    expect(readYarnBerry(BERRY, readYamlByLibrary)).toEqual(reading);
  });

  it('tells all of a package', () => {
    expect(reading.entries[0]).toEqual({
      ecosystem: 'npm',
      name: '@s/a',
      version: '1.2.3',
      range: 'npm:^1.0.0 || npm:^1.2.0',
      line: 8,
      source: { kind: 'registry' },
      sourceLine: 10,
      hashes: [{ algorithm: 'yarn-10c0', value: 'abcdef', line: 17 }],
      relation: 'direct',
      optional: false,
      development: false,
      slot: '@s/a@npm:1.2.3',
    });
  });

  it.each([
    [
      'real',
      {
        alias: 'alias',
        relation: 'direct',
        source: { kind: 'registry', url: 'https://npm.example.com/real/-/real-2.0.0.tgz' },
        hashes: [{ algorithm: 'yarn-10c0', value: 'abcdef' }],
      },
    ],
    ['app', { source: { kind: 'workspace' }, relation: 'direct' }],
    ['b', { relation: 'transitive', hashes: [] }],
    ['g', { relation: 'direct', source: { kind: 'git', url: 'https://github.com/o/r.git', commit: SHA } }],
    ['p', { source: { kind: 'path', path: '../p' } }],
    ['t', { relation: 'unknown', source: { kind: 'registry' }, line: lineOf('"t@patch') }],
    ['u', { source: { kind: 'unknown', text: expect.stringContaining('exec:') } }],
  ])('%s', (name, expected) => {
    expect(reading.entries.find((entry) => entry.name === name)).toMatchObject(expected);
  });

  it.each(['9', '10'])('reads version %s as version 8', (version) => {
    expect(readYarnBerry(BERRY.replace('version: 8', `version: ${version}`))).toEqual(reading);
  });

  it.each([
    ['another document', `${BERRY}---\n${BERRY}`, 'hidden-document', BERRY.split('\n').length + 4],
    ['a version that is not known', BERRY.replace('version: 8', 'version: 99'), 'unsupported', 5],
    ['the next version', BERRY.replace('version: 8', 'version: 11'), 'unsupported', 5],
    ['no metadata', 'a@npm:1:\n  resolution: "a@npm:1.0.0"\n', 'unsupported', 1],
    [
      'an entry without a resolution',
      BERRY.replace('  resolution: "b@npm:1.0.0"\n', ''),
      'unsupported',
      lineOf('"b@npm:*"'),
    ],
    [
      'an entry given twice',
      `${BERRY}\n"b@npm:*":\n  resolution: "b@npm:6.6.6"\n`,
      'duplicate',
      BERRY.split('\n').length + 1,
    ],
    [
      'a descriptor given twice',
      `${BERRY}\n"b@npm:*, b@npm:1":\n  resolution: "b@npm:6.6.6"\n`,
      'duplicate',
      BERRY.split('\n').length + 1,
    ],
    [
      'a merge conflict',
      BERRY.replace('"b@npm:*":', '<<<<<<< HEAD\n"b@npm:*":'),
      'syntax',
      lineOf('"b@npm:*"'),
    ],
    ['a list', '- __metadata:\n', 'syntax', 1],
  ])('reports %s', (_, text, kind, line) => {
    expect(readYarnBerry(text).problems).toContainEqual(expect.objectContaining({ kind, line }));
  });
});
