import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readActionsLock } from '../../src/lockfile/github/actions-lock.ts';
import { readCargoLock } from '../../src/lockfile/rust/cargo-lock.ts';
import { readCargoToml } from '../../src/lockfile/rust/cargo-toml.ts';
import { readCondaEnvironment } from '../../src/lockfile/conda/environment.ts';
import { readCondaExplicit } from '../../src/lockfile/conda/explicit.ts';
import { readCondaLock } from '../../src/lockfile/conda/conda-lock.ts';
import { readGoMod } from '../../src/lockfile/go/go-mod.ts';
import { readGoSum } from '../../src/lockfile/go/go-sum.ts';
import type { LockfileReader } from '../../src/lockfile/lockfile.ts';
import { readPdmLock } from '../../src/lockfile/python/pdm-lock.ts';
import { readPipfileLock } from '../../src/lockfile/python/pipfile-lock.ts';
import { readPixiLock } from '../../src/lockfile/conda/pixi-lock.ts';
import { readPoetryLock } from '../../src/lockfile/python/poetry-lock.ts';
import { readPylock } from '../../src/lockfile/python/pylock.ts';
import { readPyproject } from '../../src/lockfile/python/pyproject.ts';
import { readSetupCfg } from '../../src/lockfile/python/setup-cfg.ts';
import { readSetupPy } from '../../src/lockfile/python/setup-py.ts';
import { readRequirements } from '../../src/lockfile/python/requirements.ts';
import { readUvLock } from '../../src/lockfile/python/uv-lock.ts';
import { expectSafe, hostileText } from './hostile-text.ts';
import { ACTIONS_LOCK } from './github/samples.ts';
import * as conda from './conda/samples.ts';
import * as go from './go/samples.ts';
import * as rust from './rust/samples.ts';
import * as python from './python/samples.ts';

const READERS: readonly (readonly [string, LockfileReader, readonly string[]])[] = [
  ['requirements', readRequirements, [python.REQUIREMENTS, conda.CONDA_EXPLICIT]],
  ['Pipfile.lock', readPipfileLock, [python.PIPFILE_LOCK]],
  ['poetry.lock', readPoetryLock, [python.POETRY_LOCK, python.POETRY_LOCK_1]],
  ['pdm.lock', readPdmLock, [python.PDM_LOCK]],
  ['uv.lock', readUvLock, [python.UV_LOCK]],
  ['pylock.toml', readPylock, [python.PYLOCK]],
  ['pyproject.toml', readPyproject, [python.PYPROJECT]],
  ['setup.py', readSetupPy, [python.SETUP_PY]],
  ['setup.cfg', readSetupCfg, [python.SETUP_CFG]],
  ['environment.yml', readCondaEnvironment, [conda.ENVIRONMENT]],
  ['conda-lock.yml', readCondaLock, [conda.CONDA_LOCK]],
  ['explicit lists', readCondaExplicit, [conda.CONDA_EXPLICIT]],
  ['pixi.lock', readPixiLock, [conda.PIXI_LOCK]],
  ['Cargo.lock', readCargoLock, [rust.CARGO_LOCK, rust.CARGO_LOCK_1]],
  ['Cargo.toml', readCargoToml, [rust.CARGO_TOML]],
  ['go.mod', readGoMod, [go.GO_MOD]],
  ['go.sum', readGoSum, [go.GO_SUM]],
  ['actions.lock', readActionsLock, [ACTIONS_LOCK]],
];

describe.each(READERS)('%s from hostile hands', (_, read, good) => {
  it('throws nothing and gives lines that are there', () => expectSafe(read, good));

  it('gives places of options and included files that are there, and names', () => {
    fc.assert(
      fc.property(hostileText(good), (text) => {
        const { registries, includes, entries } = read(text);
        const count = text.split('\n').length;
        for (const { line } of [...registries, ...includes]) expect(line >= 1 && line <= count).toBe(true);
        for (const { name, slot } of entries)
          expect([typeof name, typeof slot]).toEqual(['string', 'string']);
      }),
      { numRuns: 100 },
    );
  });

  // an environment and a setup may hold nothing, and other tools have files of that name
  const maySayNothing = [readCondaEnvironment, readSetupPy, readSetupCfg].includes(read);
  it.skipIf(maySayNothing)('says so when the file is of another format', () => {
    const json = '{"version": 3, "packages": {"node_modules/x": {"version": "1.0.0"}}}';
    const { entries, problems } = read(json);
    expect(entries.length + problems.length).toBeGreaterThan(0);
  });
});

describe('sizes', () => {
  it.each([
    ['requirements', readRequirements, (n: number) => `a \\\n${'--hash=sha256:0 \\\n'.repeat(n)}`],
    ['comments', readRequirements, (n: number) => `a ${' #'.repeat(n)}x${' '.repeat(n)}#`],
    ['backslashes', readRequirements, (n: number) => `${'\\'.repeat(n)}x\\`],
    ['slashes', readRequirements, (n: number) => `./${'/'.repeat(n)}x @@@ ${'@'.repeat(n)}`],
    ['names', readRequirements, (n: number) => `a${'.'.repeat(n)}!`],
    ['fragments', readRequirements, (n: number) => `https://x.test/${'#&'.repeat(n)}`],
    ['brackets', readRequirements, (n: number) => `./a${'['.repeat(n)}]`],
    ['quotes', readGoMod, (n: number) => `require ${'"\\'.repeat(n)}`],
    ['checksums', readGoSum, (n: number) => `${'a '.repeat(n)}\n${' '.repeat(n)}x`],
    [
      'specifications',
      readCondaEnvironment,
      (n: number) => `dependencies:\n- a${' '.repeat(n)}=${'='.repeat(n)}`,
    ],
    ['addresses', readCondaExplicit, (n: number) => `@EXPLICIT\n${'-/'.repeat(n)}.conda#${'0'.repeat(n)}`],
  ])('reads long %s in linear time', (_, read, make) => {
    // a quadratic reader would need minutes
    expect(read(make(200_000)).format).toBeTypeOf('string');
  });

  it('stops at the limit of entries, and says so', () => {
    const { entries, problems } = readGoSum(
      Array.from({ length: 100_010 }, (_, index) => `a${index} v1 h1:x`).join('\n'),
    );
    expect(entries).toHaveLength(100_000);
    expect(problems).toMatchObject([{ kind: 'limit', line: 100_001 }]);
  });
});
