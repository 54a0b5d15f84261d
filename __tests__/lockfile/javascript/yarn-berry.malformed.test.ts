import { describe, it } from 'vitest';
import { readYarnBerry } from '../../../src/lockfile/javascript/yarn-berry.ts';
import { expectSafe } from '../hostile-text.ts';
import { itSurvives } from './hostile-files.ts';
import { BERRY } from './yarn-samples.ts';

describe('hostile yarn-berry files', () => {
  it('throws nothing and gives lines that are there', () => expectSafe(readYarnBerry, [BERRY]));

  itSurvives(readYarnBerry);
});
