// The inspector of TFLite models: operators that somebody else implements, and offsets that lead out of the file.
import type { Inspector } from '../../core/inspection.ts';
import { looksLikeTflite } from '../../format/tflite/sniff.ts';

export const tfliteInspector: Inspector = {
  name: 'tflite',
  recognises: (_, head) => looksLikeTflite(head),
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectTflite(artifact, context),
};
