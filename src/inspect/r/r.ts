// The inspector of R's own files: what an object runs when it is read, used or restored.
import type { Inspector } from '../../core/inspection.ts';
import { isOldR, startOfR } from '../../format/r/sniff.ts';
import { isDatabase, isNamed } from './claims.ts';

export const rInspector: Inspector = {
  name: 'r',
  recognises: ({ locator }, head) =>
    !isDatabase(locator) && (isOldR(head) || startOfR(head, isNamed(locator)) !== undefined),
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectR(artifact, context),
};
