// The patterns of what commands install take time in proportion to the word: proven by a checker of regular expressions.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { commandKnowledge } from '../../../src/inspect/command/knowledge.ts';
import { growthOfPattern } from '../../support/growth.ts';

const { packageTools, systemManagers } = commandKnowledge(await loadRules());
const ofTools = packageTools.flatMap(({ exact, named }) => [exact, named]);
const ofManagers = [...systemManagers.byProgram.values()].flatMap(({ installs, unchecked, files, named }) => [
  installs,
  unchecked,
  files,
  named,
]);
const sources = [...ofTools, ...ofManagers].flatMap((pattern) => pattern?.source ?? []);

describe('patterns', () => {
  it('are there', () => {
    expect(ofTools.length).toBeGreaterThan(20);
    expect(ofManagers.length).toBeGreaterThan(20);
  });

  it.each([...new Set(sources)])('%s is linear', async (source) => {
    expect(await growthOfPattern(source, 'i')).toBe('safe');
  });
});
