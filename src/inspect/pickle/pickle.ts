// The inspector of pickles under any name: streams -> facts -> verdicts -> findings.
import type { Inspector } from '../../core/inspection.ts';
import { lookAt } from '../../format/pickle/sniff.ts';

export const pickleInspector: Inspector = {
  name: 'pickle',
  recognises: async ({ bytes, use }, head) => {
    const look = lookAt(head, bytes.size);
    if (look !== 'perhaps' || use === 'raw') return look === 'pickle';
    return (await import('./inspect.ts')).doesSomething(bytes);
  },
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectPickle(artifact, context),
};
