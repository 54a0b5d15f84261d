// The patterns of the rules run on texts of strangers, so none may take more than linear time on the worst of them.
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import type { CodeKnowledge } from '../../../src/inspect/code/knowledge.ts';
import { growthOfPattern } from '../../support/growth.ts';

const book = await loadRules();
const { capabilities, pipelines, 'start-lines': startLines } = book.knowledge<CodeKnowledge>('code');
const patterns = Object.values(capabilities).flatMap(({ texts = [], arguments: marks = [] }) =>
  [
    texts.flatMap(({ pattern }) => pattern ?? []),
    marks.flatMap(({ text, any, none }) => [text, any, none].flatMap((pattern) => pattern ?? [])),
  ].flat(),
);

describe('the patterns of capabilities and of start files', () => {
  it('are many', () => {
    expect(patterns.length).toBeGreaterThan(80);
  });

  it.each([...new Set([...patterns, ...startLines.grave, ...startLines.plain, ...Object.values(pipelines)])])(
    '%s is linear',
    async (pattern) => {
      expect(await growthOfPattern(pattern, 'i')).toBe('safe');
    },
  );
});
