// Proves every rule: each bad example fires it, each good example does not; and keeps the allow lists honest.
import { describe, expect, it } from 'vitest';
import { checkAdvisories } from '../src/advisory/check.ts';
import { advisoryOf } from '../src/advisory/record.ts';
import { memoryBytes } from '../src/core/bytes.ts';
import type { InspectionContext } from '../src/core/inspection.ts';
import type { Rule } from '../src/core/rule.ts';
import { loadRules } from '../src/core/rulebook.ts';
import { inspectorsFor } from '../src/inspect/inspectors.ts';
import { guardedChanges } from '../src/policy/guarded-paths.ts';
import { type Example, exampleBytes } from './support/example-bytes.ts';
import { type RegistryExample, registryFiredBy } from './registry/example.ts';
import { inspectBytes } from './support/inspect.ts';

/** Ids of the rules that an example fires. */
async function firedBy(example: Example): Promise<string[]> {
  if (example.advisories !== undefined) return advisoriesFiredBy(example.advisories);
  if (example['registry'] !== undefined) return registryFiredBy(example['registry'] as RegistryExample);
  if (example.changes !== undefined) {
    const files = example.changes.map((path) => ({
      path,
      head: { kind: 'file', id: '0'.repeat(40) } as const,
    }));
    return guardedChanges(files, { ownersInPolicy: false }).map((change) => change.rule);
  }
  if (example.deleted !== undefined) return removalFiredBy(example.deleted, example);
  const { findings } = await inspectBytes(exampleBytes(example), example.file ?? 'model.bin', {
    ...beforeOf(example),
    ...othersOf(example),
  });
  return findings.map((finding) => finding.rule);
}

/** Records as a server of OSV has them, for the one release that a change brings in. */
async function advisoriesFiredBy(records: Readonly<Record<string, object>>): Promise<string[]> {
  const added = {
    ecosystem: 'npm',
    name: 'a-package',
    version: '1.0.0',
    path: 'p',
    line: 1,
    isPublic: true,
    hashes: [],
  } as const;
  const { occurrences } = await checkAdvisories([added], () =>
    Promise.resolve({
      releases: [
        {
          advisories: Object.entries(records).flatMap(
            ([id, record]) => advisoryOf({ id, ...record }, 'npm', 'a-package') ?? [],
          ),
          isWhole: true,
        },
      ],
      failure: undefined,
      unread: [],
    }),
  );
  return occurrences.map(({ rule }) => rule);
}

/** What follows from the loss of a file. */
async function removalFiredBy(path: string, example: Example): Promise<string[]> {
  const was = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(example.before ?? '')) };
  const context = {
    rules: book,
    allowedGlobals: new Set<string>(),
    openLfs: () => Promise.resolve(undefined),
    ...othersOf(example),
  };
  const removals = inspectorsFor(book).flatMap(({ removal }) =>
    removal?.isAbout(path) === true ? removal : [],
  );
  const findings = await Promise.all(removals.map((removal) => removal.inspect(was, context)));
  return findings.flat().map(({ rule }) => rule);
}

function othersOf({ others = {} }: Example): Pick<InspectionContext, 'openHead'> {
  return {
    openHead: (path) => {
      const text = others[path];
      return Promise.resolve(text === undefined ? undefined : memoryBytes(Buffer.from(text)));
    },
  };
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
