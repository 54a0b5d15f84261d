// Manifests that ask for packages outside of what everybody looks at: pipenv's and pixi's.
import { describe, expect, it } from 'vitest';
import { readPixiToml } from '../../../src/lockfile/conda/pixi-toml.ts';
import { readPipfile } from '../../../src/lockfile/python/pipfile.ts';
import { saidOf } from './support.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

const PIPFILE = lines(
  '[[source]]',
  'url = "https://pypi.org/simple"',
  'verify_ssl = true',
  'name = "pypi"',
  '[packages]',
  'requests = "*"',
  'flask = {version = "==3.0.0", index = "pypi"}',
  '[dev-packages]',
  'pytest = ">=8"',
  '[requires]',
  'python_version = "3.12"',
);

describe('a Pipfile', () => {
  const after = (more: string, from = '[requires]'): Promise<string[]> =>
    saidOf('Pipfile', PIPFILE, PIPFILE.replace(from, `${more}\n${from}`));

  it('is read with its categories', () => {
    const { entries, problems, role } = readPipfile(PIPFILE);
    expect({ role, problems }).toEqual({ role: 'manifest', problems: [] });
    expect(entries).toMatchObject([
      { name: 'requests', line: 6, relation: 'direct', source: { kind: 'registry' } },
      { name: 'flask', version: '3.0.0', source: { kind: 'registry', url: 'https://pypi.org/simple' } },
      { name: 'pytest', range: '>=8', development: true },
    ]);
  });

  it.each([
    ['tool = {git = "https://github.com/someone/tool.git"}', ['MEDIUM PACKAGE-GIT-SOURCE']],
    [`tool = {git = "https://github.com/someone/tool.git", ref = "${COMMIT}"}`, ['LOW PACKAGE-GIT-SOURCE']],
    ['tool = {file = "https://files.example.com/tool.zip"}', ['MEDIUM PACKAGE-ARCHIVE-SOURCE']],
    ['tool = {path = "./tool"}', []],
    ['reqeusts = "*"', ['MEDIUM PACKAGE-LOOKALIKE']],
    ['tomlkit = "~=0.13"', []],
  ])('that asks for %s', async (line, expected) => {
    expect(await after(line)).toEqual(expected);
  });

  it('is judged by its indexes', async () => {
    const source = (url: string, more = ''): string => `[[source]]\nurl = "${url}"\nname = "x"${more}`;
    expect(await after(source('https://packages.example.com/simple'))).toEqual([
      'MEDIUM PACKAGE-EXTRA-INDEX',
    ]);
    expect(await after(source('http://packages.example.com/simple'))).toEqual([
      'HIGH PACKAGE-UNVERIFIED-HOST',
    ]);
    expect(await after(source('https://download.pytorch.org/whl/cu126'))).toEqual([]);
    expect(await saidOf('Pipfile', PIPFILE, PIPFILE.replace('= true', '= false'))).toEqual([
      'HIGH PACKAGE-UNVERIFIED-HOST',
    ]);
    const replaced = PIPFILE.replace('https://pypi.org', 'https://packages.example.com');
    expect(await saidOf('Pipfile', PIPFILE, replaced)).toContain('HIGH PACKAGE-EXTRA-INDEX');
  });
});

const PIXI = lines(
  '[workspace]',
  'name = "app"',
  'channels = ["conda-forge"]',
  'platforms = ["linux-64"]',
  '[dependencies]',
  'python = "3.12.*"',
  'numpy = { version = "==2.1.0", channel = "conda-forge" }',
  '[pypi-dependencies]',
  'requests = "*"',
  '[feature.test.dependencies]',
  'pytest = "*"',
  '[feature.test.target.linux-64.pypi-dependencies]',
  'flask = "==3.0.0"',
);
const PROJECT = lines('[project]', 'name = "app"', 'version = "1"');

describe('a manifest of pixi', () => {
  const in2 = (text: string): string => PROJECT + text.replaceAll(/^\[/gm, '[tool.pixi.');

  it('is read with its features and platforms', () => {
    const { entries, registries, problems } = readPixiToml(PIXI);
    expect(problems).toEqual([]);
    expect(entries.map(({ ecosystem, name, slot }) => `${ecosystem} ${name} ${slot}`)).toEqual([
      'conda python dependencies',
      'conda numpy dependencies',
      'pypi requests pypi-dependencies',
      'conda pytest feature.test.dependencies',
      'pypi flask feature.test.target.linux-64.pypi-dependencies',
    ]);
    expect(entries[1]).toMatchObject({ version: '2.1.0', source: { url: 'conda-forge' } });
    expect(registries).toMatchObject([{ option: 'channels', value: 'conda-forge', line: 3 }]);
  });

  it.each([
    [
      '[pypi-dependencies]',
      'tool = { git = "https://github.com/someone/tool" }',
      'MEDIUM PACKAGE-GIT-SOURCE',
    ],
    [
      '[pypi-dependencies]',
      'tool = { url = "https://files.example.com/tool.whl" }',
      'MEDIUM PACKAGE-ARCHIVE-SOURCE',
    ],
    [
      '[dependencies]',
      'tool = { url = "https://files.example.com/tool-1-0.conda" }',
      'MEDIUM PACKAGE-ARCHIVE-SOURCE',
    ],
    ['[dependencies]', 'tool = { git = "https://github.com/someone/tool" }', 'MEDIUM PACKAGE-GIT-SOURCE'],
    ['[feature.test.dependencies]', 'tool = { path = "./tool" }', undefined],
    ['[dependencies]', 'scipy = "*"', undefined],
  ])('is judged by what it asks for, in %s: %s', async (table, line, expected) => {
    const text = PIXI.replace(`${table}\n`, `${table}\n${line}\n`);
    const all = expected === undefined ? [] : [expected];
    expect(await saidOf('pixi.toml', PIXI, text)).toEqual(all);
    expect(await saidOf('pyproject.toml', in2(PIXI), in2(text))).toEqual(all);
  });

  it.each([
    ['index-url = "https://pypi.org/simple"', undefined],
    ['index-url = "https://packages.example.com/simple"', 'HIGH PACKAGE-EXTRA-INDEX'],
    ['extra-index-urls = ["https://packages.example.com/simple"]', 'MEDIUM PACKAGE-EXTRA-INDEX'],
    ['extra-index-urls = ["https://download.pytorch.org/whl/cu126"]', undefined],
    [
      'find-links = [{ url = "http://packages.example.com/wheels" }, { path = "wheels" }]',
      'HIGH PACKAGE-UNVERIFIED-HOST',
    ],
  ])('is judged by its indexes: %s', async (line, expected) => {
    const text = `${PIXI}[pypi-options]\n${line}\n`;
    expect(await saidOf('pixi.toml', PIXI, text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('is judged by its channels', async () => {
    const channels = (list: string): Promise<string[]> =>
      saidOf('pixi.toml', PIXI, PIXI.replace('["conda-forge"]', list));
    expect(await channels('["conda-forge", "bioconda"]')).toEqual([]);
    expect(await channels('["conda-forge", "somebody"]')).toEqual(['MEDIUM PACKAGE-EXTRA-INDEX']);
    expect(await channels('[{ channel = "http://channel.example.com" }]')).toEqual([
      'HIGH PACKAGE-UNVERIFIED-HOST',
    ]);
  });
});
