// The inspector of checkpoint indexes: a table of names and places, nothing that runs. The data shards are raw numbers.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspector } from '../../core/inspection.ts';
import { baseName } from '../name.ts';

/** The end of a table file, little-endian (tensorflow/core/lib/io/format.h, after LevelDB). */
const TABLE_MAGIC = '57fb808b247547db';
const MAGIC_BYTES = 8;

export const checkpointInspector: Inspector = {
  name: 'tensorflow-checkpoint',
  recognises: ({ bytes, locator }: Artifact) =>
    baseName(locator).endsWith('.index') && bytes.size > MAGIC_BYTES
      ? bytes
          .read(bytes.size - MAGIC_BYTES, MAGIC_BYTES)
          .then((end) => Buffer.from(end).toString('hex') === TABLE_MAGIC)
      : false,
  inspect: () =>
    Promise.resolve({ format: 'tensorflow-checkpoint', findings: [], members: [], incomplete: [] }),
};
