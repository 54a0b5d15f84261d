// The inspector of ONNX models: operators that come from elsewhere, and numbers that are read from elsewhere.
import type { Artifact } from '../core/artifact.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import { type RuleBook, matchOf } from '../core/rule.ts';
import { tensorSet } from '../core/tensors.ts';
import type { OnnxExternal, OnnxFacts, OnnxOperator } from '../format/onnx/facts.ts';
import { mayBeMessage } from '../format/protobuf/outline.ts';
import { looksLikeOnnx } from '../format/onnx/sniff.ts';
import { leavesFolder } from './paths.ts';
import { type Problem, problemFindings } from './problems.ts';

export const onnxInspector: Inspector = {
  name: 'onnx',
  recognises: ({ bytes }, head) => mayBeMessage(head, bytes.size) && looksLikeOnnx(bytes),
  inspect: inspectOnnx,
};

async function inspectOnnx(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { readOnnx } = await import('../format/onnx/read.ts');
  const facts = await readOnnx(artifact.bytes);
  const problems = [
    ...operatorProblems(facts, context),
    ...externalProblems(facts),
    ...compiledProblems(facts),
  ];
  return {
    format: 'onnx',
    findings: problemFindings('onnx', problems, artifact, context),
    members: [],
    incomplete: incompleteOf(facts),
    // Constants inside nodes have no name that stays the same from one export to the next.
    tensors: tensorSet(
      'onnx',
      facts.tensors.filter(({ name }) => name !== ''),
    ),
  };
}

/** What rules/onnx.yml knows: domains that runtimes bring along, and ONNX's own operators. */
interface OnnxKnowledge {
  readonly domains: readonly string[];
  readonly operators: readonly string[];
}

/** The same as sets, made once for each run. */
interface OnnxSets {
  readonly trusted: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly python: ReadonlySet<string>;
}

function setsOf(rules: RuleBook): OnnxSets {
  return rules.index('onnx', rules, () => {
    const { domains, operators } = rules.knowledge<OnnxKnowledge>('onnx');
    return { trusted: new Set(domains), own: new Set(operators), python: pythonOperators(rules) };
  });
}

function operatorProblems(facts: OnnxFacts, { rules }: InspectionContext): Problem[] {
  const { trusted, own, python } = setsOf(rules);
  const defined = new Set(facts.functions.map(({ domain, name }) => `${domain}\n${name}`));
  return facts.operators.flatMap((operator) => {
    const { domain, type, offset } = operator;
    if (python.has(type))
      return [{ kind: 'python-operator', detail: `runs Python through ${named(operator)}`, offset }];
    if (defined.has(`${domain}\n${type}`)) return [];
    const standard = domain === '' || domain === 'ai.onnx';
    if (standard ? own.has(type) : trusted.has(domain)) return [];
    return [{ kind: 'custom-operator', detail: `needs ${named(operator)}`, offset }];
  });
}

function pythonOperators(rules: RuleBook): ReadonlySet<string> {
  return new Set(
    rules
      .ofSurface('onnx')
      .flatMap((rule) => matchOf<{ readonly operators: readonly string[] }>(rule).operators ?? []),
  );
}

function named({ domain, type, node, count }: OnnxOperator): string {
  const where = node === '' ? '' : ` in node ${JSON.stringify(node)}`;
  const more = count > 1 ? ` and ${count - 1} more` : '';
  return `the operator ${JSON.stringify(type)} of domain ${JSON.stringify(domain)}${where}${more}`;
}

function externalProblems({ externals }: OnnxFacts): Problem[] {
  return externals.flatMap((external) => {
    const about = `the tensor ${JSON.stringify(external.tensor)} is read from ${JSON.stringify(external.location)}`;
    const why = external.location === '' ? undefined : leavesPlace(external.location);
    const offset = external.at;
    if (why !== undefined) return [{ kind: 'external-path', detail: `${about}, which ${why}`, offset }];
    const range = rangeProblem(external);
    return range === undefined ? [] : [{ kind: 'external-range', detail: `${about} ${range}`, offset }];
  });
}

/** ONNX Runtime takes this location for an address in the process that loads the model. */
const MEMORY_ADDRESS = '_ORT_MEM_ADDR_';

function leavesPlace(location: string): string | undefined {
  return location.includes(MEMORY_ADDRESS) ? 'stands for an address in memory' : leavesFolder(location);
}

/** Loaders parse both as signed 64-bit numbers and add them up. */
function rangeProblem({ location, offset = '0', length = '0' }: OnnxExternal): string | undefined {
  if (location === '') return 'without naming a file';
  for (const text of [offset, length]) {
    if (!/^[0-9]{1,19}$/.test(text)) return `at a place that is no number: ${JSON.stringify(text)}`;
  }
  return BigInt(offset) + BigInt(length) > 2n ** 62n ? `at byte ${offset}, ${length} bytes` : undefined;
}

function compiledProblems({ compiled }: OnnxFacts): Problem[] {
  return compiled.map(({ node, file, at }) => {
    const about = `node ${JSON.stringify(node)} is a compiled program`;
    if (file === undefined) return { kind: 'compiled', detail: about, offset: at };
    const why = leavesFolder(file);
    const from = `${about} read from ${JSON.stringify(file)}`;
    return why === undefined
      ? { kind: 'compiled', detail: from, offset: at }
      : { kind: 'external-path', detail: `${from}, which ${why}`, offset: at };
  });
}

/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function incompleteOf({ stopped }: OnnxFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not an ONNX model that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
  ];
}
