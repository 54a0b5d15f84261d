// The inspector of safetensors files: nothing in them runs, so what counts is whether the header tells the truth.
import type { Artifact } from '../core/artifact.ts';
import type { Incomplete } from '../core/coverage.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import { tensorSet } from '../core/tensors.ts';
import { SafetensorsError } from '../format/safetensors/errors.ts';
import { looksLikeSafetensors } from '../format/safetensors/sniff.ts';
import { baseName } from './name.ts';
import { problemFindings } from './problems.ts';

export const safetensorsInspector: Inspector = {
  name: 'safetensors',
  recognises: ({ bytes, locator }, head) =>
    looksLikeSafetensors(head, bytes.size, baseName(locator).endsWith('.safetensors')),
  inspect: inspectSafetensors,
};

async function inspectSafetensors(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  try {
    const { readSafetensors } = await import('../format/safetensors/read.ts');
    const { problems, more, tensors } = await readSafetensors(artifact.bytes);
    return {
      format: 'safetensors',
      findings: problemFindings('safetensors', problems, artifact, context, more),
      members: [],
      incomplete: [],
      tensors: tensorSet('safetensors', tensors),
    };
  } catch (error) {
    if (!(error instanceof SafetensorsError)) throw error;
    return { format: 'safetensors', findings: [], members: [], incomplete: [incompleteOf(error)] };
  }
}

/** A loader that refuses the header loads nothing; one that reads on finds numbers. Neither runs anything. */
function incompleteOf({ code, message }: SafetensorsError): Incomplete {
  const broken = code === 'BROKEN';
  return {
    code: broken ? 'broken' : 'budget',
    reason: broken ? `not a safetensors file that loads: ${message}` : `not inspected: ${message}`,
    risk: 'inert',
  };
}
