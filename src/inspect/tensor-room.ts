// Bounds how many tensors are kept: archives can hold any number of models that pack to nothing.
import type { TensorSet } from '../core/tensors.ts';

/** Tensors of one file and all that is inside it: several of the largest models. */
export const TENSORS_PER_FILE = 100_000;
/** Tensors of one side of a change: about 100 MB. */
export const TENSORS_PER_CHANGE = 500_000;

export class TensorRoom {
  private left: number;

  constructor(limit: number) {
    this.left = limit;
  }

  /** As many of the tensors as there is room for; that some are missing is said. */
  take<Set extends TensorSet>(set: Set): Set {
    const tensors = set.tensors.slice(0, this.left);
    this.left -= tensors.length;
    return tensors.length === set.tensors.length ? set : { ...set, tensors, more: true };
  }
}
