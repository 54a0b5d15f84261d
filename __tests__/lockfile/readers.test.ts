import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/lockfile/readers.ts';

describe('the choice of JavaScript readers', () => {
  it.each([
    ['package-lock.json', 'package-lock'],
    ['a/b/npm-shrinkwrap.json', 'package-lock'],
    ['pnpm-lock.yaml', 'pnpm-lock'],
    ['pnpm-lock.feature-x.yaml', 'pnpm-lock'],
    ['bun.lock', 'bun-lock'],
    ['bun.lockb', 'bun-lockb'],
    ['yarn.lock', 'yarn-classic'],
    ['web/package.json', 'package-json'],
  ])('%s is read as %s', async (path, format) => {
    const read = await readerOf(path)?.();
    expect(read?.('').format).toBe(format);
  });

  it.each([
    'Package-Lock.json',
    'package-lock.json.bak',
    'xpackage.json',
    'yarn.lock/x',
    'pnpm-lock.yml',
    '',
  ])('%j has no reader', (path) => expect(readerOf(path)).toBeUndefined());
});

describe('the choice of Python, conda, Rust, Go and Actions readers', () => {
  it.each([
    ['requirements.txt', 'requirements'],
    ['a/dev-requirements.in', 'requirements'],
    ['python_requirements_3_12.txt', 'requirements'],
    ['constraints-ci.txt', 'requirements'],
    ['api/requirements/base.txt', 'requirements'],
    ['Pipfile.lock', 'pipfile-lock'],
    ['poetry.lock', 'poetry-lock'],
    ['pdm.lock', 'pdm-lock'],
    ['uv.lock', 'uv-lock'],
    ['tools/script.py.lock', 'uv-lock'],
    ['pylock.toml', 'pylock'],
    ['pylock.dev.toml', 'pylock'],
    ['pyproject.toml', 'pyproject'],
    ['setup.py', 'setup-py'],
    ['lib/setup.cfg', 'setup-cfg'],
    ['environment.yml', 'conda-environment'],
    ['ci/environment-gpu.yaml', 'conda-environment'],
    ['model/conda.yaml', 'conda-environment'],
    ['conda-lock.yml', 'conda-lock'],
    ['gpu.conda-lock.yml', 'conda-lock'],
    ['conda-linux-64.lock', 'conda-explicit'],
    ['spec-file.txt', 'conda-explicit'],
    ['pixi.lock', 'pixi-lock'],
    ['Cargo.lock', 'cargo-lock'],
    ['crates/a/Cargo.toml', 'cargo-toml'],
    ['go.mod', 'go-mod'],
    ['go.work', 'go-mod'],
    ['go.sum', 'go-sum'],
    ['go.work.sum', 'go-sum'],
    ['.github/workflows/actions.lock', 'actions-lock'],
  ])('%s is read as %s', async (path, format) => {
    const read = await readerOf(path)?.();
    expect(read?.('').format).toBe(format);
  });

  it.each([
    'MANIFEST.in',
    'config.h.in',
    'requirementstxt',
    'requirements.md',
    'cargo.lock',
    'go.sum.bak',
    'sub/.github/workflows/actions.lock',
    'my-environments.yml',
    'conda-linux-64.lock.txt',
  ])('%s has no reader', (path) => expect(readerOf(path)).toBeUndefined());
});
