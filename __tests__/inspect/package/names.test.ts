// Names that look like popular ones, names that are put in the place of others, and versions that go back.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { packageKnowledge } from '../../../src/inspect/package/knowledge.ts';
import { compareVersions, stepBetween } from '../../../src/inspect/package/versions.ts';
import { entry, reading, saidOf, saysOf } from './support.ts';

const { lookalikes } = packageKnowledge(await loadRules());

describe('lookalikes', () => {
  it.each([
    ['pypi', 'reqeusts', 'requests'],
    ['pypi', 'requestss', 'requests'],
    ['pypi', 'nunpy', 'numpy'],
    ['pypi', 'tensoflow', 'tensorflow'],
    ['pypi', 'python-requests', 'requests'],
    ['pypi', 'learn-scikit', 'scikit-learn'],
    ['pypi', 'scikitlearn', 'scikit-learn'],
    ['npm', 'lodahs', 'lodash'],
    ['npm', 'expres', 'express'],
    ['npm', 'nodejs-axios', 'axios'],
    ['npm', '@tanstac/react-query', '@tanstack/react-query'],
    ['npm', 'cross-spawm', 'cross-spawn'],
    ['go', 'github.com/boltdb-go/bolt', 'github.com/boltdb/bolt'],
    ['go', 'github.com/sirupsem/logrus/v2', 'github.com/sirupsen/logrus'],
    ['go', 'githib.com/spf13/cobra', 'github.com/spf13/cobra'],
    ['go', 'golamg.org/x/crypto', 'golang.org/x/crypto'],
    ['conda', 'pytorhc', 'pytorch'],
    ['conda', 'conda-numpy', 'numpy'],
  ] as const)('%s: %s looks like %s', (ecosystem, name, popular) => {
    expect(lookalikes.find(name, ecosystem)?.popular).toBe(popular);
  });

  it.each([
    ['pypi', 'torch'],
    ['pypi', 'torchx'],
    ['pypi', 'boto3'],
    ['pypi', 'python-dateutil'],
    ['pypi', 'jinja2'],
    ['npm', 'preact'],
    ['npm', 'camel-case'],
    ['npm', 'duplexer3'],
    ['npm', 'es6-promise'],
    ['npm', 'ms'],
    ['go', 'github.com/sirupsen/logrus'],
    ['go', 'github.com/Sirupsen/logrus'],
    ['go', 'github.com/Azure/azure-sdk-for-go/sdk/azcore'],
    ['go', 'github.com/somebody/logrus'],
    ['go', 'github.com/sirupsen/logru'],
    ['go', 'golang.org/x/mobile'],
    ['go', 'gopkg.in/yaml.v3'],
    ['conda', 'pytorch-mutex'],
    ['conda', 'python'],
    ['conda', 'fastai'],
    ['conda', 'cpython'],
    ['conda', 'pyaml'],
    ['conda', 'vcftools'],
    ['conda', 'py-opencv'],
  ] as const)('%s: %s looks like none', (ecosystem, name) => {
    expect(lookalikes.find(name, ecosystem)).toBeUndefined();
  });

  it('count only when they are new', async () => {
    const lock = reading([entry('nunpy', { relation: 'direct' })]);
    expect(await saysOf(lock, lock)).toEqual([]);
    expect(await saysOf(reading([]), lock)).toEqual(['MEDIUM PACKAGE-LOOKALIKE']);
  });

  it('are noted when somebody else asks for them, and block when they run code', async () => {
    const named = (differing: object) =>
      reading([entry('lodahs', { ecosystem: 'npm', relation: 'transitive', ...differing })]);
    expect(await saysOf(reading([]), named({}))).toEqual(['LOW PACKAGE-LOOKALIKE']);
    expect(await saysOf(reading([]), named({ installScript: true }))).toContain('HIGH PACKAGE-LOOKALIKE');
  });
});

describe('aliases', () => {
  const manifest = (dependencies: object): string => JSON.stringify({ name: 'app', dependencies });

  it('may not take the place of a package unseen', async () => {
    const before = manifest({ 'left-pad': '^1.0.0' });
    expect(await saidOf('package.json', before, manifest({ 'left-pad': 'npm:other-pad@^1.0.0' }))).toEqual([
      'MEDIUM PACKAGE-REPLACED',
    ]);
    expect(await saidOf('package.json', before, manifest({ 'left-pad': 'npm:left-pad@^1.1.0' }))).toEqual([]);
  });
});

describe('versions', () => {
  it.each([
    ['1.2.3', '1.2.10'],
    ['1.0.0-rc.1', '1.0.0'],
    ['1.0.0-alpha', '1.0.0-alpha.1'],
    ['1.0.0-alpha.2', '1.0.0-alpha.10'],
    ['1.0.dev1', '1.0a1'],
    ['1.0a1', '1.0b1'],
    ['1.0rc1', '1.0'],
    ['1.0', '1.0.post1'],
    ['2024.1', '1!1.0'],
    ['v0.0.0-20240101000000-aaaaaaaaaaaa', 'v0.0.0-20250101000000-aaaaaaaaaaaa'],
    ['99999999999999999998.0', '99999999999999999999.0'],
  ])('%s comes before %s', (one, other) => {
    expect(compareVersions(one, other)).toBeLessThan(0);
    expect(compareVersions(other, one)).toBeGreaterThan(0);
  });

  it.each([
    ['1.0', '1.0.0'],
    ['v1.0.0', '1.0.0+build'],
    ['1.0.0', 'main'],
  ])('%s and %s rank the same', (one, other) => {
    expect(compareVersions(one, other)).toBe(0);
  });

  it('move by steps', () => {
    const steps = ['1.0.0 1.0.1', '1.0.0 1.1.0', '1.0.0 2.0.0', '2.0.0 1.0.0', '1.0 1.0.0'];
    expect(steps.map((step) => stepBetween(...(step.split(' ') as [string, string])))).toEqual([
      'patch',
      'minor',
      'major',
      'back',
      'same',
    ]);
  });

  const locked = (...versions: string[]) =>
    reading(
      versions.map((version) =>
        entry('left-pad', { ecosystem: 'npm', relation: 'direct', version, slot: version }),
      ),
    );

  it.each([
    [['2.0.0'], ['1.9.0'], ['MEDIUM PACKAGE-DOWNGRADE']],
    [['2.1.0'], ['2.0.0'], ['LOW PACKAGE-DOWNGRADE']],
    [['1.0.0', '2.0.0'], ['1.1.0'], []],
    [['1.0.0', '2.0.0'], ['1.0.0'], []],
    [['2.0.0'], ['2.0.0', '1.0.0'], []],
  ])('%j to %j', async (was, now, expected) => {
    expect(await saysOf(locked(...was), locked(...now))).toEqual(expected);
  });
});
