// The inspector of Core ML models: classes of the application that they call, and models that they load from elsewhere.
import type { Artifact } from '../core/artifact.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import type { CoremlFacts, CoremlLink } from '../format/coreml/read.ts';
import { mayBeMessage } from '../format/protobuf/outline.ts';
import { looksLikeCoreml } from '../format/coreml/sniff.ts';
import { leavesFolder } from './paths.ts';
import { type Problem, problemFindings } from './problems.ts';

export const coremlInspector: Inspector = {
  name: 'coreml',
  recognises: ({ bytes }, head) => mayBeMessage(head, bytes.size) && looksLikeCoreml(bytes),
  inspect: inspectCoreml,
};

async function inspectCoreml(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const { readCoreml } = await import('../format/coreml/read.ts');
  const facts = await readCoreml(artifact.bytes);
  const customs = facts.customs.map(({ kind, name, className, offset }) => ({
    kind: 'custom-class',
    detail: `the ${kind} ${JSON.stringify(name)} calls the class ${JSON.stringify(className)} of the application`,
    offset,
  }));
  return {
    format: 'coreml',
    findings: problemFindings('coreml', [...customs, ...facts.links.map(linkProblem)], artifact, context),
    members: [],
    incomplete: incompleteOf(facts),
  };
}

function linkProblem({ file, searchPath, offset }: CoremlLink): Problem {
  const places = [file, ...searchPath.split(':')];
  const why = places.map((place) => leavesFolder(place)).find((reason) => reason !== undefined);
  const detail = `loads the model ${JSON.stringify(file)} from ${JSON.stringify(searchPath)}`;
  return why === undefined
    ? { kind: 'linked-model', detail, offset }
    : { kind: 'linked-path', detail: `${detail}, which ${why}`, offset };
}

/** A loader refuses a broken message; where we stop for a limit, it goes on. */
function incompleteOf({ stopped }: CoremlFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not a Core ML model that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
  ];
}
