// Reads the metadata of an HDF5 file: every object's header, links and attributes; never the data of a dataset.
import type { Bytes } from '../../core/bytes.ts';
import type { Hdf5Error } from './errors.ts';
import type { Hdf5Facts } from './facts.ts';
import { asHdf5Error } from './header.ts';
import { openSuperblock } from './superblock.ts';
import { incompleteOf, Walk } from './walk.ts';

export type { Hdf5Attribute, Hdf5Fact, Hdf5Facts } from './facts.ts';

export interface Hdf5Options {
  /** Names of the attributes whose text is wanted, on whatever object they stand. */
  readonly attributes: ReadonlySet<string>;
}

/**
 * Follows every hard link from the root group, each object once, and collects what leaves the file (HDF5 file
 * format specification, version 3). Damage in one object is told in `incomplete` and the rest is read on. Throws
 * {@link Hdf5Error} NOT_HDF5 when there is no superblock; rejects with the origin's own error.
 */
export async function readHdf5(bytes: Bytes, options: Hdf5Options): Promise<Hdf5Facts> {
  let opened: Awaited<ReturnType<typeof openSuperblock>>;
  try {
    opened = await openSuperblock(bytes);
  } catch (error) {
    const failure = asHdf5Error(error);
    if (failure.code === 'NOT_HDF5') throw failure;
    return unopened(failure);
  }
  const { file, superblock } = opened;
  const walk = new Walk(file, options.attributes);
  await walk.from(superblock.root);
  return {
    superblockVersion: superblock.version,
    userBlock: superblock.userBlock,
    facts: walk.facts,
    more: walk.more,
    attributes: walk.attributes,
    objects: walk.objects,
    bytesRead: file.bytesRead,
    incomplete: walk.incomplete,
  };
}

function unopened(failure: Hdf5Error): Hdf5Facts {
  const incomplete = [incompleteOf(failure, 'the superblock')];
  const none = { facts: [], more: new Map(), attributes: [], objects: 0, bytesRead: 0 };
  return { superblockVersion: -1, userBlock: 0, ...none, incomplete };
}
