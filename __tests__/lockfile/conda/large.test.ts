import { describe, expect, it } from 'vitest';
import { readCondaLock } from '../../../src/lockfile/conda/conda-lock.ts';
import { readPixiLock } from '../../../src/lockfile/conda/pixi-lock.ts';
import type { LockfileReading } from '../../../src/lockfile/lockfile.ts';
import { VARIANTS } from '../yaml/variants.ts';

/** Enough for more characters than the YAML library is given. */
const PACKAGES = 7000;
const [MD5, SHA256] = ['b'.repeat(32), 'a'.repeat(64)];
const url = (index: number): string => `https://conda.example.com/noarch/pkg${index}-1.0-0.conda`;
const all = (head: string, one: (index: number) => string): string =>
  head + Array.from({ length: PACKAGES }, (_, index) => one(index)).join('');

const PIXI = all(
  'version: 6\nenvironments: {}\npackages:\n',
  (index) => `- conda: ${url(index)}\n  sha256: ${SHA256}\n  md5: ${MD5}\n  size: 1\n`,
);
const CONDA = all(
  'version: 1\nmetadata:\n  channels:\n  - url: conda-forge\n    used_env_vars: []\npackage:\n',
  (index) =>
    `- name: pkg${index}\n  version: '1.0'\n  manager: conda\n  platform: linux-64\n  dependencies: {}\n  url: ${url(index)}\n` +
    `  hash:\n    md5: ${MD5}\n    sha256: ${SHA256}\n  category: main\n  optional: false\n`,
);

/** All that is read, as text, which is compared in a moment; lines are counted from the first one of the sample. */
function told({ entries }: LockfileReading, added = 0): string {
  return JSON.stringify(entries, (key, value: unknown) =>
    /^(?:l|sourceL)ine$/.test(key) && typeof value === 'number' ? value - added : value,
  );
}

describe.each([
  ['pixi.lock', readPixiLock, PIXI, 'version: 6'],
  ['conda-lock.yml', readCondaLock, CONDA, 'version: 1'],
])('a large %s', (_, read, sample, first) => {
  const expected = told(read(sample));

  it.each(VARIANTS)('is read %s', (__, apply) => {
    const text = apply(sample);
    const reading = read(text);
    expect(text.length).toBeGreaterThan(2 ** 20);
    expect(reading).toMatchObject({ problems: [], entries: { length: PACKAGES } });
    const added = text.slice(0, text.indexOf(first)).split('\n').length - 1;
    expect(told(reading, added) === expected).toBe(true);
  });
});
