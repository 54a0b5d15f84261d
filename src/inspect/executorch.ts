// The inspector of ExecuTorch programs and data: operators and backends of others, and offsets that lead outside.
import type { Artifact } from '../core/artifact.ts';
import type { Bytes } from '../core/bytes.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import type { RuleBook } from '../core/rule.ts';
import type { ExecutorchFacts } from '../format/executorch/facts.ts';
import { executorchKind } from '../format/executorch/header.ts';
import { type Problem, problemFindings } from './problems.ts';

export const executorchInspector: Inspector = {
  name: 'executorch',
  recognises: ({ bytes }, head) => executorchKind(head, bytes.size) !== undefined,
  inspect: inspectExecutorch,
};

const FORMATS: Readonly<Record<ExecutorchFacts['kind'], string>> = {
  program: 'executorch',
  data: 'executorch-data',
  bundle: 'executorch-bundle',
};

async function inspectExecutorch(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { bytes } = artifact;
  const kind = executorchKind(await bytes.read(0, 8), bytes.size) ?? 'program';
  const facts = await readKind(bytes, kind);
  const problems = [...facts.problems, ...unknownNames(facts, context.rules)];
  return {
    format: FORMATS[kind],
    findings: problemFindings('executorch', problems, artifact, context),
    members: [],
    incomplete: incompleteOf(facts),
  };
}

async function readKind(bytes: Bytes, kind: ExecutorchFacts['kind']): Promise<ExecutorchFacts> {
  if (kind === 'bundle') return (await import('../format/executorch/bundle.ts')).readBundle(bytes);
  return (await import('../format/executorch/read.ts')).readExecutorch(bytes, kind);
}

/** What rules/executorch.yml knows: operators by the namespace in front of `::`, backends by name. */
interface ExecutorchKnowledge {
  readonly namespaces: readonly string[];
  readonly backends: readonly string[];
}

function unknownNames({ operators, backends }: ExecutorchFacts, rules: RuleBook): Problem[] {
  const known = rules.index('executorch', rules, () => {
    const knowledge = rules.knowledge<ExecutorchKnowledge>('executorch');
    return { namespaces: new Set(knowledge.namespaces), backends: new Set(knowledge.backends) };
  });
  return [
    ...operators
      .filter(({ name }) => !known.namespaces.has(name.split('::')[0] ?? ''))
      .map(({ name, offset }) => ({
        kind: 'custom-operator',
        detail: `needs the operator ${JSON.stringify(name)}`,
        offset,
      })),
    ...backends
      .filter(({ name }) => !known.backends.has(name))
      .map(({ name, offset }) => ({
        kind: 'custom-backend',
        detail: `hands parts of itself to the backend ${JSON.stringify(name)}`,
        offset,
      })),
  ];
}

/** Where the tables end, a loader ends too, in whatever way; where we stop for a limit, it goes on. */
function incompleteOf({ kind, program, stopped }: ExecutorchFacts): Incomplete[] {
  if (stopped === undefined) return kind === 'bundle' && program === undefined ? [NO_PROGRAM] : [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not an ExecuTorch file that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
  ];
}

/** Whoever runs it refuses it, unless it is a program of a kind that is not known here. */
const NO_PROGRAM: Incomplete = {
  code: 'unsupported',
  reason: 'the bundle holds no ExecuTorch program that is known',
  risk: 'unknown',
};
