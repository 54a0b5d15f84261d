import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../../src/lockfile/python/requirements.ts';
import { REQUIREMENTS } from './samples.ts';

describe('requirements files', () => {
  const reading = readRequirements(REQUIREMENTS);
  const byName = new Map(reading.entries.map((entry) => [entry.name, entry]));

  it('is a lock as soon as there is a hash, and has no problems', () => {
    expect(reading).toMatchObject({ format: 'requirements', role: 'lock', problems: [] });
  });

  it('reads every requirement under its normalised name, with its line', () => {
    expect(reading.entries.map(({ name, line }) => [name, line])).toEqual([
      ['django', 9],
      ['requests', 13],
      ['foo-bar-baz', 14],
      ['pkg', 15],
      ['git-pkg', 16],
      ['moving-part', 17],
      ['thing', 18],
      ['some-wheel', 19],
    ]);
  });

  it('gives each hash the line that it stands on', () => {
    expect(byName.get('django')).toMatchObject({
      version: '4.2.1',
      source: { kind: 'registry', url: 'https://pypi.example.com/simple' },
      hashes: [
        { algorithm: 'sha256', line: 10 },
        { algorithm: 'sha256', line: 11 },
      ],
    });
  });

  it('takes no wildcard for a version and keeps ranges, extras and markers', () => {
    const { version, range, slot } = byName.get('requests') ?? {};
    expect([version, range, slot]).toEqual([
      undefined,
      '>= 2.8.1, == 2.8.*',
      '[socks,security] ; python_version < "2.7"',
    ]);
    expect(byName.get('foo-bar-baz')).toMatchObject({ version: '1.0-odd' });
  });

  it('tells addresses, commits and paths apart', () => {
    const kinds = ['pkg', 'git-pkg', 'moving-part', 'thing', 'some-wheel'].map(
      (name) => byName.get(name)?.source,
    );
    expect(kinds).toEqual([
      { kind: 'archive', url: 'https://files.example.com/pkg-1.0.tar.gz' },
      {
        kind: 'git',
        url: 'https://git.example.com/o/git-pkg.git',
        commit: '0123456789abcdef0123456789abcdef01234567',
      },
      { kind: 'git', url: 'https://git.example.com/o/moving.git' },
      { kind: 'path', path: './local/thing' },
      { kind: 'archive', url: 'https://files.example.com/Some_Wheel-2.0-py3-none-any.whl' },
    ]);
  });

  it('lists where packages are looked up, and files that are read with it', () => {
    expect(reading.registries).toEqual([
      { option: '--index-url', value: 'https://pypi.example.com/simple', line: 2 },
      { option: '--extra-index-url', value: 'https://extra.example.com/simple', line: 3 },
      { option: '--find-links', value: 'https://links.example.com/', line: 4 },
      { option: '--trusted-host', value: 'extra.example.com', line: 5 },
    ]);
    expect(reading.includes).toEqual([
      { path: 'base.txt', line: 6 },
      { path: 'constraints.txt', line: 7 },
    ]);
  });

  it.each([
    ['a shortened option', '--extra https://x.test', '--extra-index-url'],
    ['a short option without a space', '-ihttps://x.test', '--index-url'],
    ['an option behind a requirement', 'six --find-links https://x.test', '--find-links'],
    ['an option on a continued line', '--trusted-host \\\nhttps://x.test', '--trusted-host'],
    ['a quoted value', '--index-url "https://x.test"', '--index-url'],
  ])('finds %s', (_, text, option) => {
    expect(readRequirements(text).registries).toMatchObject([{ option, value: 'https://x.test' }]);
  });

  it.each([
    ['a form feed', '# nothing\fevil==1.0'],
    ['a line separator', '# nothing\u2028evil==1.0'],
    ['a lone carriage return', '# nothing\revil==1.0'],
    ['a comment that ends with a backslash', '# nothing \\\nevil==1.0'],
  ])('sees a requirement behind %s, as pip does', (_, text) => {
    expect(readRequirements(text).entries).toMatchObject([{ name: 'evil', version: '1.0' }]);
  });

  it('is a manifest when something is not pinned', () => {
    expect(readRequirements('a==1\nb>2\n')).toMatchObject({
      role: 'manifest',
      entries: [{ relation: 'direct' }, { relation: 'direct' }],
    });
    expect(readRequirements('a==1\n').role).toBe('lock');
    expect(readRequirements('').role).toBe('manifest');
  });

  it('keeps variables as written', () => {
    expect(readRequirements('a @ https://${TOKEN}@x.test/a-1.zip\nb @ ${WHERE}').entries).toMatchObject([
      { source: { kind: 'archive', url: 'https://${TOKEN}@x.test/a-1.zip' } },
      { source: { kind: 'unknown', text: '${WHERE}' } },
    ]);
  });

  it.each(['== 1.0', 'a b', 'a==1 b', '--no-such-option', 'a --hash', '-r'])('refuses %j', (text) => {
    expect(readRequirements(`six\n${text}\n`).problems).toMatchObject([{ kind: 'syntax', line: 2 }]);
  });

  it('says once that there is a merge conflict', () => {
    const text = 'six\n<<<<<<< HEAD\na==1\n=======\na==2\n>>>>>>> other\n';
    const { problems, entries } = readRequirements(text);
    expect(problems).toMatchObject([{ kind: 'syntax', line: 2 }]);
    expect(entries.map(({ version }) => version)).toEqual([undefined, '1', '2']);
  });

  it('reads lists of conda that are called requirements', () => {
    expect(readRequirements('numpy=1.2.0=py_0\npillow=9.0=pypi_0\n').entries).toMatchObject([
      { ecosystem: 'conda', name: 'numpy', version: '1.2.0' },
      { ecosystem: 'pypi', name: 'pillow', version: '9.0' },
    ]);
  });
});
