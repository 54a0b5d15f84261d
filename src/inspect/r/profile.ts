// The inspector of `.Rprofile`: R source that runs with every start of R in its folder.
import type { Inspector } from '../../core/inspection.ts';
import { baseName } from '../name.ts';

export const rProfileInspector: Inspector = {
  name: 'r-profile',
  recognises: ({ locator, bytes }) =>
    bytes.size > 0 && /^(?:\.rprofile|rprofile\.site)$/.test(baseName(locator)),
  inspect: async (artifact, context) =>
    (await import('./inspect-profile.ts')).inspectProfile(artifact, context),
};
