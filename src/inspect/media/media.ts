// The inspector of images, sounds and fonts: what stands behind their end, in their comments, and in scripts of drawings.
import type { Inspector } from '../../core/inspection.ts';
import { mediaKindOf } from '../../format/media/sniff.ts';
import { mayBeginWith } from '../head.ts';
import { baseName } from '../name.ts';

export const mediaInspector: Inspector = {
  name: 'media',
  recognises: ({ locator, bytes }, head) => {
    if (bytes.size < 16) return false;
    const name = baseName(locator);
    return mediaKindOf(head, name) !== undefined || (name.endsWith('.svg') && mayBeginWith(head, '<'));
  },
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectMedia(artifact, context),
};
