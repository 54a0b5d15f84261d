// What the HDF5 reader tells: where a file leads out of itself, and the text of the attributes that were asked for.
import type { Incomplete } from '../../core/coverage.ts';

/** Something that is not plain data in this file. `path` is the object's path inside the file; raw text. */
export type Hdf5Fact =
  | { readonly kind: 'external-link'; readonly path: string; readonly file: string; readonly target: string }
  | { readonly kind: 'soft-link'; readonly path: string; readonly target: string }
  | { readonly kind: 'user-link'; readonly path: string; readonly type: number }
  | { readonly kind: 'external-storage'; readonly path: string; readonly files: readonly string[] }
  | { readonly kind: 'virtual-dataset'; readonly path: string; readonly file: string | undefined }
  | { readonly kind: 'declared-size'; readonly path: string; readonly bytes: number };

export interface Hdf5Attribute {
  /** Path of the object that carries it; `/` is the root group. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

export interface Hdf5Facts {
  readonly superblockVersion: number;
  /** Bytes before the superblock, which HDF5 readers skip and others may read as something else. */
  readonly userBlock: number;
  readonly facts: readonly Hdf5Fact[];
  /** How many more of each kind there are than were kept. */
  readonly more: ReadonlyMap<Hdf5Fact['kind'], number>;
  readonly attributes: readonly Hdf5Attribute[];
  readonly objects: number;
  /** Bytes of metadata that were looked at. */
  readonly bytesRead: number;
  readonly incomplete: readonly Incomplete[];
}
