import { describe, it } from 'vitest';
import { readBunLock } from '../../../src/lockfile/javascript/bun-lock.ts';
import { expectSafe } from '../hostile-text.ts';
import { BUN } from './bun-samples.ts';
import { itSurvives } from './hostile-files.ts';

describe('hostile bun-lock files', () => {
  it('throws nothing and gives lines that are there', () => expectSafe(readBunLock, [BUN]));

  itSurvives(readBunLock);
});
