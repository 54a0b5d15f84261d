// The inspector of HDF5 files under any name: what leaves the file, and the Keras configuration in its attributes.
import type { Inspector } from '../../core/inspection.ts';
import { findSuperblock } from '../../format/hdf5/superblock.ts';

export const hdf5Inspector: Inspector = {
  name: 'hdf5',
  recognises: async (artifact, head) => (await findSuperblock(artifact.bytes, head)) !== undefined,
  inspect: async (artifact, context) => (await import('./inspect-hdf5.ts')).inspectHdf5(artifact, context),
};
