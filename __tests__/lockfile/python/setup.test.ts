// What setup.py and setup.cfg ask for: lists that are written out, and addresses wherever they stand.
import { describe, expect, it } from 'vitest';
import type { LockfileReading } from '../../../src/lockfile/lockfile.ts';
import { readerOf } from '../../../src/lockfile/readers.ts';
import { readSetupCfg } from '../../../src/lockfile/python/setup-cfg.ts';
import { readSetupPy } from '../../../src/lockfile/python/setup-py.ts';

const TOOL = 'tool @ git+https://git.example.com/o/tool@main';

function told({ entries, registries }: LockfileReading): string[] {
  return [
    ...entries.map(({ name, line, slot, source }) => `${name} ${source.kind} ${line} ${slot}`),
    ...registries.map(({ option, value, line }) => `${option} ${value} ${line}`),
  ];
}

describe('setup.py', () => {
  it.each([
    [`setup(install_requires=['numpy>=2',\n  '${TOOL}'])`, ['numpy registry 1 ', 'tool git 2 ']],
    [`setup(setup_requires="${TOOL}", name='x')`, ['tool git 1 ']],
    [`setup(**{"install_requires": ["${TOOL}"], "name": "x"})`, ['tool git 1 ']],
    [`options['install_requires'] = ['${TOOL}']\nname = 'x'\n`, ['tool git 1 ']],
    [
      `setup(install_requires=[ # ]\n  'a', 'b'] + ['c'], name='x')`,
      ['a registry 2 ', 'b registry 2 ', 'c registry 2 '],
    ],
    [`setup(install_requires="""\n  a\n  ${TOOL}\n""")`, ['a registry 2 ', 'tool git 3 ']],
    [`setup(extras_require={'fast': ['a'], ':os == "nt"': ['b']})`, ['a registry 1 ', 'b registry 1 ']],
  ])('lists %j', (text, expected) => {
    const lists = /\b(?:install_requires|setup_requires|extras_require)\b/.exec(text)?.[0] ?? '';
    expect(told(readSetupPy(text))).toEqual(expected.map((one) => one + lists));
  });

  it.each([
    [`REQUIRED = ['${TOOL}']\nsetup(install_requires=REQUIRED)`, ['tool git 1 ']],
    [`x = f'tool @ https://files.example.com/{name}-1.0.tar.gz'`, ['tool archive 1 ']],
    [`x = 'git+https://git.example.com/o/tool.git#egg=tool'`, ['tool git 1 ']],
    [`x = 'tool[fast] @ https://github.com/o/tool/archive/main'`, ['tool archive 1 [fast]']],
  ])('has an address outside of any list: %j', (text, expected) => {
    expect(told(readSetupPy(text))).toEqual(expected);
  });

  it('links to packages and to pages with links', () => {
    const text = `setup(dependency_links=['https://x.example.com/simple', 'https://x.example.com/a#egg=b-1'])`;
    expect(told(readSetupPy(text))).toEqual([
      'b-1 archive 1 dependency_links',
      'dependency_links https://x.example.com/simple 1',
    ]);
  });

  it.each([
    `setup(name='x', url='https://example.com/x.tar.gz', author='Somebody @ https://example.com')`,
    `"""Install with pip install tool @ git+https://git.example.com/o/tool"""`,
    `# install_requires=['${TOOL}']`,
    `if install_requires == ['a']: print('b')`,
    `setup(install_requires=read(NAME), packages=['a'])`,
  ])('asks for nothing: %j', (text) => {
    expect(told(readSetupPy(text))).toEqual([]);
  });

  it('comes to an end with whatever is repeated', () => {
    const texts = [
      'install_requires=['.repeat(50_000),
      '"install_requires":'.repeat(50_000),
      "'a@".repeat(50_000),
    ];
    for (const text of texts) expect(readSetupPy(text).role).toBe('manifest');
  });
});

describe('setup.cfg', () => {
  it('lists', () => {
    const text = [
      '[metadata]',
      'url = https://example.com/x.tar.gz',
      '[options]',
      'install_requires =',
      '    numpy>=2',
      '# a comment',
      `    ${TOOL}`,
      `setup-requires = a; b @ https://x.example.com/b.zip`,
      'dependency_links = https://x.example.com/simple',
      'packages = find:',
      '[options.extras_require]',
      'fast =',
      '    c; python_version < "3.9"',
      '[flake8]',
      'install_requires = d',
    ].join('\n');
    expect(told(readSetupCfg(text))).toEqual([
      'numpy registry 5 install_requires',
      'tool git 7 install_requires',
      'a registry 8 setup_requires ; b @ https://x.example.com/b.zip',
      'b archive 8 setup_requires',
      'c registry 13 extras_require ; python_version < "3.9"',
      'dependency_links https://x.example.com/simple 9',
    ]);
  });

  it('ends lines where Python does, and numbers them as git does', () => {
    const text = `[options]\rinstall_requires =\r    a\r\n    b\n    c\r`;
    expect(told(readSetupCfg(text))).toEqual([
      'a registry 1 install_requires',
      'b registry 2 install_requires',
      'c registry 3 install_requires',
    ]);
  });

  it('names files of requirements', () => {
    const { includes } = readSetupCfg('[options]\ninstall_requires = file: a.txt, b.in\n');
    expect(includes).toEqual([
      { path: 'a.txt', line: 2 },
      { path: 'b.in', line: 2 },
    ]);
  });
});

it.each(['setup.py', 'a/setup.py', 'setup.cfg'])('%s has a reader', (path) => {
  expect(readerOf(path)).toBeDefined();
});

it.each(['my_setup.py', 'setup.pyc', 'setup.py.txt', 'mysetup.cfg'])('%s has none', (path) => {
  expect(readerOf(path)).toBeUndefined();
});
