// The inspector of lockfiles and manifests: what they install, and what a change makes them install instead.
import type { Inspector } from '../../core/inspection.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { loaderOf } from './claims.ts';

export const packageInspector: Inspector = {
  name: 'package',
  readsDecoded: true,
  recognises: (artifact) => loaderOf(artifact) !== undefined,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectPackage(artifact, context),
  removal: {
    isAbout: (path) => readerOf(path) !== undefined,
    inspect: async (was, context) => (await import('./removal.ts')).inspectRemoval(was, context),
  },
};
