import { describe, expect, it } from 'vitest';
import { isMigration } from '../../../src/inspect/package/migration.ts';
import { BUN } from '../../lockfile/javascript/bun-samples.ts';
import { BERRY } from '../../lockfile/javascript/yarn-samples.ts';

const berry = (version: number): string => BERRY.replace('version: 8', `version: ${version}`);
const bun = (version: number): string => BUN.replace('"lockfileVersion": 1', `"lockfileVersion": ${version}`);
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('a migration of a lockfile', () => {
  it.each([
    ['yarn 4.14', berry(8), berry(9)],
    ['yarn 4.15', berry(9), berry(10)],
    ['yarn 4.15 at once', berry(8), berry(10)],
    ['yarn 4.15 with other line ends', berry(9), crlf(berry(10))],
    ['another cache key', berry(10), berry(10).replace('cacheKey: 10c0', 'cacheKey: 10')],
    ['bun 1.4', bun(1), bun(2)],
    ['nested overrides of bun', bun(2), bun(3)],
  ])('is a step to %s', (_, before, after) => {
    expect(isMigration(before, after)).toBe(true);
  });

  it.each([
    ['other packages', berry(10), berry(10).replaceAll('1.2.3', '1.2.4')],
    ['other line ends', berry(10), crlf(berry(10))],
    ['other packages of bun', bun(3), bun(3).replaceAll('1.2.3', '1.2.4')],
  ])('is not a change to %s', (_, before, after) => {
    expect(isMigration(before, after)).toBe(false);
  });
});
