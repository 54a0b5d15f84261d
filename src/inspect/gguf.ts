// The inspector of GGUF files: a header that would break a loader, and the chat templates, which are programs.
import type { Artifact } from '../core/artifact.ts';
import { sliceBytes } from '../core/bytes.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector, Member } from '../core/inspection.ts';
import { tensorSet } from '../core/tensors.ts';
import type { GgufFacts, GgufText } from '../format/gguf/facts.ts';
import { readGguf } from '../format/gguf/read.ts';
import { problemFindings } from './problems.ts';

export const ggufInspector: Inspector = {
  name: 'gguf',
  recognises: (_, head) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF',
  inspect: inspectGguf,
};

async function inspectGguf(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const facts = await readGguf(artifact.bytes);
  return {
    format: 'gguf',
    findings: problemFindings('gguf', facts.problems, artifact, context, facts.more),
    members: facts.templates.map((template) => memberOf(template, artifact)),
    incomplete: incompleteOf(facts),
    tensors: tensorSet('gguf', facts.tensors),
  };
}

/** The template is handed on under its key: whoever reads templates knows it by that name. */
function memberOf({ key, offset, length }: GgufText, artifact: Artifact): Member {
  return { name: key, open: () => Promise.resolve({ bytes: sliceBytes(artifact.bytes, offset, length) }) };
}

/** A loader stops at a broken header too; where we stop for a limit, it may go on to templates we have not seen. */
function incompleteOf({ stopped }: GgufFacts): Incomplete[] {
  if (stopped === undefined) return [];
  const { code, reason, offset } = stopped;
  return [
    code === 'broken'
      ? { code, reason: `not a GGUF file that loads: ${reason}`, risk: 'inert', offset }
      : { code, reason: `not inspected to its end: ${reason}`, risk: 'unknown', offset },
  ];
}
