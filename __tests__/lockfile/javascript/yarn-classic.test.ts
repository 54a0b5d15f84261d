import { describe, expect, it } from 'vitest';
import { readYarnClassic } from '../../../src/lockfile/javascript/yarn-classic.ts';
import { readYarnLock } from '../../../src/lockfile/javascript/yarn-lock.ts';
import { CLASSIC } from './yarn-samples.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const problemsOf = (text: string): unknown => readYarnClassic(text).problems;

describe('yarn.lock of yarn 1', () => {
  const { entries, problems } = readYarnClassic(CLASSIC);

  it('tells all of a package', () => {
    expect(problems).toEqual([]);
    expect(entries[0]).toEqual({
      ecosystem: 'npm',
      name: '@s/a',
      version: '1.2.3',
      range: '^1.0.0 || ^1.2.0',
      line: 5,
      source: { kind: 'registry', url: 'https://registry.example.com/@s/a/-/a-1.2.3.tgz' },
      sourceLine: 7,
      hashes: [
        { algorithm: 'sha512', value: 'A==', line: 8 },
        { algorithm: 'sha1', value: SHA, line: 7 },
      ],
      relation: 'unknown',
      optional: false,
      development: false,
      slot: '@s/a@^1.0.0, @s/a@^1.2.0',
    });
  });

  it.each([
    ['alias', { name: 'real', alias: 'alias', version: '2.0.0', hashes: [] }],
    ['codeload', { name: 'g', source: { kind: 'git', url: 'https://github.com/o/r', commit: SHA } }],
    ['git+ssh', { name: 'h', source: { kind: 'git', url: 'git+ssh://git@example.com/h.git', commit: SHA } }],
    ['file:', { name: 'f', source: { kind: 'path', path: './f' } }],
    ['b@*', { name: 'b', version: '1.0.0' }],
  ])('%s', (part, expected) => {
    expect(entries.find(({ slot }) => slot.includes(part.slice(0, 5)))).toMatchObject(expected);
  });

  it('reads the same with Windows line ends', () => {
    expect(readYarnLock(CLASSIC.replaceAll('\n', '\r\n'))).toEqual(readYarnClassic(CLASSIC));
  });

  it.each([
    ['text at the margin', CLASSIC.replace('  version "1.2.3"', 'version "1.2.3"'), 'syntax', 6],
    ['a word too many', CLASSIC.replace('"1.2.3"', '"1.2.3" x'), 'syntax', 6],
    ['a property as yarn 2 writes it', CLASSIC.replace('version "1.2.3"', 'version: "1.2.3"'), 'syntax', 6],
    ['an entry without a version', CLASSIC.replace('  version "1.2.3"\n', ''), 'unsupported', 5],
    [
      'a pattern that has to be quoted',
      CLASSIC.replace('b@*:', 'b@npm:c@*:'),
      'syntax',
      lineOf(CLASSIC, 'b@*:'),
    ],
    ['a quote that is not closed', CLASSIC.replace('"1.2.3"', '"1.2.3'), 'syntax', 6],
    [
      'a group that is not known',
      CLASSIC.replace('  dependencies:', '  scripts:'),
      'syntax',
      lineOf(CLASSIC, 'b "*"') - 1,
    ],
    [
      'a property given twice',
      CLASSIC.replace('  version "1.2.3"', '  version "1"\n  version "2"'),
      'duplicate',
      7,
    ],
    [
      'an entry given twice',
      `${CLASSIC}\nb@*, b@^1:\n  version "6.6.6"\n`,
      'duplicate',
      CLASSIC.split('\n').length + 1,
    ],
  ])('reports %s', (_, text, kind, line) => {
    expect(problemsOf(text)).toContainEqual(expect.objectContaining({ kind, line }));
  });

  it('reads both sides of a merge conflict, and reports it', () => {
    const text = `${CLASSIC}<<<<<<< HEAD\nx@1:\n  version "1.0.0"\n=======\nx@2:\n  version "2.0.0"\n>>>>>>> other\n`;
    const reading = readYarnClassic(text);
    expect(reading.entries.slice(-2).map(({ version }) => version)).toEqual(['1.0.0', '2.0.0']);
    expect(reading.problems).toMatchObject([{ kind: 'syntax', line: CLASSIC.split('\n').length }]);
  });
});

describe('the generation of a yarn.lock', () => {
  it.each([
    ['', 'yarn-classic'],
    ['# THIS\n\n# yarn lockfile v1\n', 'yarn-classic'],
    ['a@1:\n  version "1.0.0"\n', 'yarn-classic'],
    ['# made\n\n__metadata:\n  version: 8\n', 'yarn-berry'],
    ['{"__metadata": {"version": 9}, "entries": {}}', 'yarn-berry'],
  ])('%j is %s', (text, format) => expect(readYarnLock(text).format).toBe(format));

  it('reports a file that is of both', () => {
    expect(readYarnLock('# yarn lockfile v1\n\n__metadata:\n  version "8"\n').problems).toEqual([
      { kind: 'unsupported', reason: expect.stringContaining('metadata'), line: 3 },
    ]);
  });

  it.each([8, 9, 10, 99])('reports the JSON of later versions, with version %i', (version) => {
    const text = `{"__metadata": {"version": ${version}},\n"entries": {"b@npm:1": {"resolution": "b@npm:1.0.0"}}}`;
    expect(readYarnLock(text)).toMatchObject({
      entries: [],
      problems: [{ kind: 'unsupported', reason: expect.stringContaining('later generations'), line: 2 }],
    });
  });
});
