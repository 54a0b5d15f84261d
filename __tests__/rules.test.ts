// Proves every rule: each bad example fires it, each good example does not; and keeps the allow lists honest.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../src/core/bytes.ts';
import type { Rule } from '../src/core/rule.ts';
import { loadRules } from '../src/core/rulebook.ts';
import { guardedChanges } from '../src/policy/guarded-paths.ts';
import { inspectBytes } from './support/inspect.ts';
import { assemble } from './support/pickle-assembler.ts';
import { buildExampleZip, type ZipExampleMember } from './support/zip-example.ts';

/** The shapes of examples that the rules of this project use. */
interface Example {
  readonly name: string;
  readonly opcodes?: readonly string[];
  readonly zip?: readonly ZipExampleMember[];
  readonly prefix?: string;
  readonly before?: string;
  readonly after?: string;
  readonly changes?: readonly string[];
  readonly file?: string;
  readonly text?: string;
}

/** Ids of the rules that an example fires. */
async function firedBy(example: Example): Promise<string[]> {
  if (example.changes !== undefined) {
    const files = example.changes.map((path) => ({
      path,
      head: { kind: 'file', id: '0'.repeat(40) } as const,
    }));
    return guardedChanges(files, { ownersInPolicy: false }).map((change) => change.rule);
  }
  const { findings } = await inspectBytes(bytesOf(example), example.file ?? 'model.bin', beforeOf(example));
  return findings.map((finding) => finding.rule);
}

function bytesOf(example: Example): Uint8Array {
  if (example.opcodes !== undefined) return assemble(example.opcodes);
  if (example.zip !== undefined) return buildExampleZip(example.zip, example.prefix);
  const text = example.after ?? example.text;
  if (text !== undefined) return Buffer.from(text);
  throw new Error(`the example "${example.name}" has no content that this test knows`);
}

function beforeOf({ before }: Example): object {
  if (before === undefined) return {};
  const artifact = { locator: { path: 'model.bin', members: [] }, bytes: memoryBytes(Buffer.from(before)) };
  return { before: () => Promise.resolve(artifact) };
}

const book = await loadRules();
const { rules } = book;
const examples = (kind: 'bad' | 'good'): [string, Rule, Example][] =>
  rules.flatMap((rule) =>
    (rule.examples[kind] as Example[]).map((example): [string, Rule, Example] => [
      `${rule.id}: ${example.name}`,
      rule,
      example,
    ]),
  );

describe('rules', () => {
  it('are many, each with an id that names its surface in capitals', () => {
    expect(rules.length).toBeGreaterThan(15);
    for (const rule of rules) expect(rule.id).toMatch(/^[A-Z]+(?:-[A-Z0-9]+)+$/);
  });

  it.each(examples('bad'))('%s fires', async (_, rule, example) => {
    expect(await firedBy(example)).toContain(rule.id);
  });

  it.each(examples('good'))('%s stays quiet', async (_, rule, example) => {
    expect(await firedBy(example)).not.toContain(rule.id);
  });

  it('never list one name as both dangerous and known', () => {
    const knowledge = book.knowledge<Record<string, Record<string, string[]>>>('pickle');
    const paths = (names: Record<string, string[]> = {}): string[] =>
      Object.entries(names).flatMap(([module, list]) => list.map((name) => `${module}.${name}`));
    const known = new Set(['tensors', 'values', 'frameworks'].flatMap((kind) => paths(knowledge[kind])));
    const dangerous = rules.flatMap((rule) =>
      paths((rule.match as { globals?: Record<string, string[]> } | undefined)?.globals),
    );
    expect(dangerous.length).toBeGreaterThan(300);
    expect(dangerous.filter((path) => known.has(path))).toEqual([]);
  });
});
