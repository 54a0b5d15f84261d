// Options of requirements files and manifests: where else packages are looked up, and whether anybody checks it.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { findingsOf, reading, saidOf, saysOf } from './support.ts';

const PLAIN = 'numpy==2.1.0\n';
const FILE = 'requirements.txt';
const EVIL = 'https://packages.example.com';

describe('options that are there', () => {
  it.each([
    [`--extra-index-url ${EVIL}/simple`, ['MEDIUM PACKAGE-EXTRA-INDEX']],
    ['--extra-index-url https://download.pytorch.org/whl/cu126', []],
    ['--extra-index-url http://packages.example.com/simple', ['HIGH PACKAGE-UNVERIFIED-HOST']],
    ['--extra-index-url http://localhost:3141/simple', []],
    ['--index-url https://pypi.org/simple', []],
    ['--extra-index-url https://test.pypi.org/simple', ['MEDIUM PACKAGE-EXTRA-INDEX']],
    ['--find-links https://data.pyg.org/whl/torch-2.9.0+cpu.html', []],
    ['--find-links wheels/', []],
    ['--find-links http://packages.example.com/', ['HIGH PACKAGE-UNVERIFIED-HOST']],
    ['--trusted-host packages.example.com', ['HIGH PACKAGE-UNVERIFIED-HOST']],
    ['--trusted-host localhost', []],
    ['-r https://packages.example.com/requirements.txt', ['MEDIUM PACKAGE-REMOTE-INCLUDE']],
    ['-r http://packages.example.com/requirements.txt', ['HIGH PACKAGE-REMOTE-INCLUDE']],
  ])('%s', async (line, expected) => {
    expect(await saidOf(FILE, undefined, `${line}\n${PLAIN}`)).toEqual(expected);
  });
});

describe('options that change', () => {
  it('block when another host answers for every package', async () => {
    const after = `--index-url ${EVIL}/simple\n${PLAIN}`;
    expect(await saidOf(FILE, PLAIN, after)).toEqual(['HIGH PACKAGE-EXTRA-INDEX']);
    expect(await saidOf(FILE, after, after)).toEqual(['MEDIUM PACKAGE-EXTRA-INDEX']);
  });

  it('block when one extra index takes the place of another', async () => {
    const index = (host: string): string => `--extra-index-url https://${host}/simple\n${PLAIN}`;
    expect(await saidOf(FILE, index('a.example.com'), index('b.example.com'))).toEqual([
      'HIGH PACKAGE-EXTRA-INDEX',
    ]);
    expect(await saidOf(FILE, PLAIN, index('b.example.com'))).toEqual(['MEDIUM PACKAGE-EXTRA-INDEX']);
  });

  it('tell what was at a private index and is looked up in public', async () => {
    const before = `--index-url ${EVIL}/simple\ninternal-tools==1.0.0\n`;
    // One for the package, one for the index.
    const both = ['MEDIUM PACKAGE-CONFUSION', 'HIGH PACKAGE-CONFUSION'];
    expect(await saidOf(FILE, before, 'internal-tools==9.0.0\n')).toEqual(both);
  });

  it('block when files of a lock come from a host that no index of it is at', async () => {
    const lock = (host: string): string =>
      [
        'version = 1',
        '[[package]]',
        'name = "numpy"',
        'version = "2.1.0"',
        'source = { registry = "https://pypi.org/simple" }',
        `wheels = [{ url = "https://${host}/numpy-2.1.0-py3-none-any.whl", hash = "sha256:aa" }]`,
      ].join('\n');
    const files = 'files.pythonhosted.org/packages/aa/bb';
    expect(await saidOf('uv.lock', lock(files), lock('packages.example.com'))).toEqual([
      'HIGH PACKAGE-SOURCE-CHANGED',
    ]);
    expect(await saidOf('uv.lock', lock(files), lock(files))).toEqual([]);
  });
});

describe('what stands in a file whatever changed', () => {
  const bad = `-r https://packages.example.com/a.txt\n--extra-index-url ${EVIL}/simple\n`;

  it('is the same finding at base and at head, wherever it stands', async () => {
    const identity = async (before: string | undefined, after: string): Promise<string[]> =>
      (await findingsOf(FILE, before, after)).map(({ rule, subject }) => JSON.stringify([rule, subject]));
    const base = await identity(undefined, bad + PLAIN);
    expect(base).toHaveLength(2);
    expect(await identity(bad + PLAIN, `# more\n${PLAIN}requests==2.32.0\n${bad}`)).toEqual(base);
  });

  it.each([
    ['http://packages.example.com/a-1.0-py3-none-any.whl', 'HIGH'],
    ['http://releases.s3.amazonaws.com/a-1.0-py3-none-any.whl', 'MEDIUM'],
    ['git+git://github.com/someone/a.git', 'MEDIUM'],
    ['git+git://github.com.example.com/someone/a.git', 'HIGH'],
  ])(
    'that fetches %s is %s: who writes it does not sit on the way to a host of many',
    async (url, severity) => {
      expect(await saidOf(FILE, '', `a @ ${url}\n`)).toContain(`${severity} PACKAGE-PLAIN-ADDRESS`);
    },
  );

  it('does not hide what joins it', async () => {
    const from = (...names: string[]): string =>
      names.map((name) => `${name} @ http://packages.example.com/${name}-1.0-py3-none-any.whl\n`).join('');
    const base = await findingsOf(FILE, undefined, from('abc'));
    const head = await findingsOf(FILE, from('abc'), from('abc', 'def'));
    const plain = head.filter(({ rule }) => rule === 'PACKAGE-PLAIN-ADDRESS');
    expect(
      plain.map(({ subject }) => subject).filter((subject) => subject !== base[0]?.subject),
    ).toHaveLength(1);
    expect(plain.map(({ subject }) => subject)).toContain(base[0]?.subject);
  });
});

describe('the file itself', () => {
  it('is read in UTF-16 when its mark says so', async () => {
    const wide = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`${PLAIN}reqeusts==1.0\n`, 'utf16le'),
    ]);

    const { findings } = await inspectBytes(wide, FILE);
    expect(findings.map(({ rule }) => rule)).toEqual(['PACKAGE-LOOKALIKE']);
  });

  it('is not taken for read when a comment names an encoding that hides letters', async () => {
    expect(await saidOf(FILE, undefined, `# -*- coding: utf-7 -*-\n${PLAIN}`)).toEqual([
      'HIGH SCAN-INCOMPLETE',
    ]);
    expect(await saidOf(FILE, undefined, `# -*- coding: utf-8 -*-\n${PLAIN}`)).toEqual([]);
  });

  it.each([
    ['package-lock.json', '{"lockfileVersion": 3, "packages": {'],
    ['package-lock.json', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n'],
    ['poetry.lock', '[[package]\nname = 1'],
  ])('%s that does not parse is never clean', async (path, text) => {
    expect(await saidOf(path, undefined, text)).toEqual(['MEDIUM SCAN-INCOMPLETE']);
  });

  it('that gives a key twice blocks, or needs a person where people write it', async () => {
    const problems = [{ kind: 'duplicate', reason: 'the key a is given twice', line: 3 }] as const;
    expect(await saysOf(undefined, reading([], { problems }))).toEqual(['HIGH PACKAGE-DUPLICATE-KEY']);
    expect(await saysOf(undefined, reading([], { problems, role: 'manifest' }))).toEqual([
      'MEDIUM PACKAGE-DUPLICATE-KEY',
    ]);
  });
});

describe('a version before that cannot be had', () => {
  it('is said, and what stands in the file is still judged', async () => {
    const before = (): Promise<never> => Promise.reject(new Error('the object is missing'));
    const { findings } = await inspectBytes(Buffer.from(`--trusted-host a.example.com\n${PLAIN}`), FILE, {
      before,
    });
    expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
      'HIGH PACKAGE-UNVERIFIED-HOST',
      'MEDIUM SCAN-INCOMPLETE',
    ]);
  });
});
