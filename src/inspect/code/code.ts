// The inspector of programs in Python, JavaScript and shell: what they do to whoever runs them.
import { type Inspector } from '../../core/inspection.ts';
import { dialectOf } from './claims.ts';

export const codeInspector: Inspector = {
  name: 'code',
  readsDecoded: true,
  recognises: (artifact, head) => artifact.bytes.size > 0 && dialectOf(artifact, head) !== undefined,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectCode(artifact, context),
};
