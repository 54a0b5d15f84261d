import { describe, it } from 'vitest';
import { readPnpmLock } from '../../../src/lockfile/javascript/pnpm-lock.ts';
import { expectSafe } from '../hostile-text.ts';
import { itSurvives } from './hostile-files.ts';
import { PNPM } from './pnpm-samples.ts';

describe('hostile pnpm-lock files', () => {
  it('throws nothing and gives lines that are there', () => expectSafe(readPnpmLock, Object.values(PNPM)));

  itSurvives(readPnpmLock);
});
