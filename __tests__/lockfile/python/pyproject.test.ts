import { describe, expect, it } from 'vitest';
import { readPyproject } from '../../../src/lockfile/python/pyproject.ts';
import { PYPROJECT } from './samples.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

describe('pyproject.toml', () => {
  const reading = readPyproject(PYPROJECT);
  const byName = (wanted: string): unknown => reading.entries.find(({ name }) => name === wanted);

  it('reads every table of dependencies once', () => {
    expect(reading).toMatchObject({ role: 'manifest', problems: [] });
    expect(reading.entries.map(({ name, slot }) => `${name} ${slot}`)).toEqual([
      "requests project.dependencies ; [socks] ; python_version > '3.8'",
      'torch project.dependencies',
      'direct project.dependencies',
      'speed project.optional-dependencies.fast',
      'pytest dependency-groups.test',
      'ruff dependency-groups.lint',
      'hatchling build-system.requires',
      'sub ',
      'mypy tool.pdm.dev-dependencies.more',
      'flask tool.poetry.dependencies',
      'tool tool.poetry.dependencies',
      'many tool.poetry.dependencies ; <3.10',
      'many tool.poetry.dependencies ; >=3.10',
      'sphinx tool.poetry.group.docs.dependencies',
    ]);
  });

  it('applies the sources of uv and poetry', () => {
    expect(byName('torch')).toMatchObject({
      version: '2.1.0',
      line: 8,
      source: { kind: 'registry', url: 'https://wheels.example.com/cpu' },
      sourceLine: 23,
    });
    expect(byName('speed')).toMatchObject({
      optional: true,
      source: { kind: 'git', url: 'https://git.example.com/o/speed', commit: COMMIT },
    });
    expect(byName('sphinx')).toMatchObject({
      version: '7.0.0',
      development: true,
      source: { kind: 'registry', url: 'https://inner.example.com/simple' },
    });
    expect(byName('tool')).toMatchObject({
      source: { kind: 'git', url: 'https://git.example.com/o/tool.git' },
    });
    expect(byName('flask')).toMatchObject({ range: '^2.0' });
    expect(byName('flask')).toHaveProperty('version', undefined);
  });

  it('lists indexes and included files', () => {
    expect(reading.registries.map(({ option, value }) => `${option} ${value}`)).toEqual([
      'tool.uv.index.explicit https://wheels.example.com/cpu',
      'tool.uv.extra-index-url https://extra.example.com/simple',
      'tool.poetry.source https://inner.example.com/simple',
    ]);
    expect(reading.includes).toMatchObject([{ path: 'requirements.txt' }]);
  });

  it('reports what is no requirement', () => {
    const text = '[project]\ndependencies = [\n  "a",\n  "== 1",\n  3,\n]\n';
    expect(readPyproject(text)).toMatchObject({
      entries: [{ name: 'a', line: 3 }],
      problems: [
        { kind: 'syntax', line: 4 },
        { kind: 'unsupported', line: 5 },
      ],
    });
  });
});
