// Reads and judges a TFLite model.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import type { RuleBook } from '../../core/rule.ts';
import type { TfliteCustom, TfliteFacts } from '../../format/tflite/facts.ts';
import { readTflite } from '../../format/tflite/read.ts';
import { type Problem, problemFindings } from '../problems.ts';
import { findingOfVerdict } from '../tensorflow/findings.ts';
import { judgeGraph } from '../tensorflow/judge.ts';
import { flexGraph } from './flex.ts';

export async function inspectTflite(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const facts = await readTflite(artifact.bytes);
  const { graph, lies } = await flexGraph(facts.flex, artifact.bytes);
  const problems: Problem[] = [
    ...facts.problems,
    ...lies.map(({ detail, offset }) => ({ kind: 'disguised-operator', detail, offset })),
    ...customProblems(facts.customs, context.rules),
  ];
  const verdicts = judgeGraph(graph, context.rules);
  return {
    format: 'tflite',
    findings: [
      ...problemFindings('tflite', problems, artifact, context),
      ...verdicts.map((verdict) => findingOfVerdict(verdict, artifact)),
    ],
    members: [],
    incomplete: incompleteOf(facts),
  };
}

/** What rules/tflite.yml knows: custom operators of TFLite's own tools and of libraries that models commonly need. */
interface TfliteKnowledge {
  readonly operators: readonly string[];
  readonly prefixes: readonly string[];
}

function customProblems(customs: readonly TfliteCustom[], rules: RuleBook): Problem[] {
  const { operators, prefixes } = rules.knowledge<TfliteKnowledge>('tflite');
  const known = rules.index('tflite', rules, () => new Set(operators));
  return customs
    .filter(({ name }) => !known.has(name) && !prefixes.some((prefix) => name.startsWith(prefix)))
    .map(({ name, count, offset }) => ({
      kind: 'custom-operator',
      detail: `needs the operator ${JSON.stringify(name)}${count > 1 ? `, ${count} times` : ''}`,
      offset,
    }));
}

/** Where the tables end, a loader ends too, in whatever way; where we stop for a limit, it goes on. */
function incompleteOf({ stopped }: TfliteFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not a TFLite model that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
  ];
}
