// Proves the rules of rules/keras.yml by their own examples.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/rule.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { type KerasExample, kerasExampleBytes } from './example.ts';
import { inspectKeras } from './inspect.ts';

const book = await loadRules();
const rules = book.ofSurface('keras');
const examples = (kind: 'bad' | 'good'): [string, Rule, KerasExample][] =>
  rules.flatMap((rule) =>
    (rule.examples[kind] as KerasExample[]).map((example): [string, Rule, KerasExample] => [
      `${rule.id}: ${example.name}`,
      rule,
      example,
    ]),
  );

async function firedBy(example: KerasExample): Promise<string[]> {
  const data = kerasExampleBytes(example);
  if (data === undefined) throw new Error(`the example "${example.name}" has no content`);
  return (await inspectKeras(data, example.file ?? 'model.bin')).findings.map(({ rule }) => rule);
}

describe('rules/keras.yml', () => {
  it('has rules', () => expect(rules.length).toBeGreaterThan(12));

  it.each(examples('bad'))('%s fires', async (_, rule, example) => {
    expect(await firedBy(example)).toContain(rule.id);
  });

  it.each(examples('good'))('%s stays quiet', async (_, rule, example) => {
    expect(await firedBy(example)).not.toContain(rule.id);
  });

  it('keeps refused names out of the allow lists', () => {
    const lists = book.knowledge<Readonly<Record<string, readonly string[]>>>('keras');
    const refused = rules.flatMap((rule) => (rule.match as { names?: string[] } | undefined)?.names ?? []);
    const known = new Set([
      ...(lists['classes'] ?? []),
      ...(lists['functions'] ?? []),
      ...(lists['arithmetic'] ?? []),
    ]);
    expect(refused.filter((name) => known.has(name))).toEqual([]);
  });
});
