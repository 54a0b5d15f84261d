// The inspector of Jupyter notebooks: decodes cells and outputs, and hands programs and texts on with their lines.
import type { Inspector } from '../../core/inspection.ts';
import { looksLikeNotebook } from '../../format/notebook/sniff.ts';
import { baseName } from '../name.ts';

export const notebookInspector: Inspector = {
  name: 'notebook',
  recognises: (artifact, head) =>
    artifact.bytes.size > 0 && looksLikeNotebook(baseName(artifact.locator), head),
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectNotebook(artifact, context),
};
