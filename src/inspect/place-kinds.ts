// What starts a file by itself, as its path and first bytes tell: a file that gets more of it was not only moved.
import type { Artifact } from '../core/artifact.ts';
import { SNIFF_BYTES } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';
import { dialectOf } from './code/claims.ts';
import type { CodeKnowledge } from './code/knowledge.ts';
import { hookKnowledge } from './hooks/knowledge.ts';
import { ACTION, isWorkflow } from './workflow/claims.ts';

const KINDS = {};

/** Words that mean nothing but whether two places have the same. */
export async function placeKinds(artifact: Artifact, rules: RuleBook): Promise<ReadonlySet<string>> {
  const { path } = artifact.locator;
  const kinds = new Set<string>();
  const dialect = dialectOf(artifact, await artifact.bytes.read(0, SNIFF_BYTES), rules);
  if (dialect !== undefined) kinds.add(`read as ${dialect}`);
  for (const [index, pattern] of importTime(rules).entries())
    if (pattern.test(path)) kinds.add(`import ${index}`);
  for (const { reader } of hookKnowledge(rules).paths.find(path)) kinds.add(`hook ${reader}`);
  if (isWorkflow(path)) kinds.add('workflow');
  if (ACTION.test(path)) kinds.add('action');
  if (path.toLowerCase().endsWith('.ipynb')) kinds.add('notebook');
  return kinds;
}

function importTime(rules: RuleBook): readonly RegExp[] {
  return rules.index('import time', KINDS, () =>
    rules.knowledge<CodeKnowledge>('code')['import-time'].map((source) => new RegExp(source, 'i')),
  );
}
