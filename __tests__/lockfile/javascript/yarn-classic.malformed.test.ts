import { describe, it } from 'vitest';
import { readYarnClassic } from '../../../src/lockfile/javascript/yarn-classic.ts';
import { expectSafe } from '../hostile-text.ts';
import { itSurvives } from './hostile-files.ts';
import { CLASSIC } from './yarn-samples.ts';

describe('hostile yarn-classic files', () => {
  it('throws nothing and gives lines that are there', () => expectSafe(readYarnClassic, [CLASSIC]));

  itSurvives(readYarnClassic);
});
