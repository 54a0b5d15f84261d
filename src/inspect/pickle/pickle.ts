// The inspector of pickles under any name: streams -> facts -> verdicts -> findings.
import type { Inspector } from '../../core/inspection.ts';
import { looksLikePickle, mayBePickle } from '../../format/pickle/sniff.ts';

export const pickleInspector: Inspector = {
  name: 'pickle',
  recognises: async ({ bytes, use }, head) =>
    looksLikePickle(head, bytes.size) ||
    (use !== 'raw' && mayBePickle(head, bytes.size) && (await import('./inspect.ts')).doesSomething(bytes)),
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectPickle(artifact, context),
};
