// The memo: what PUT and MEMOIZE keep for GET. Dense as picklers number it, sparse where a stream does not.
import type { Raw } from './values.ts';

export class Memo {
  private readonly dense: Raw[] = [];
  private readonly sparse = new Map<number, Raw>();

  /** Number of entries: the index that MEMOIZE uses next (CPython 3.11, Modules/_pickle.c, load_memoize). */
  get size(): number {
    return this.dense.length + this.sparse.size;
  }

  get(index: number): Raw | undefined {
    return index < this.dense.length ? this.dense[index] : this.sparse.get(index);
  }

  put(index: number, value: Raw): void {
    const { dense, sparse } = this;
    if (index < dense.length) {
      dense[index] = value;
    } else if (index > dense.length) {
      sparse.set(index, value);
    } else {
      dense.push(value);
      if (sparse.size > 0) this.moveSparse();
    }
  }

  /** Keeps an index in one of the two places only. */
  private moveSparse(): void {
    const { dense, sparse } = this;
    sparse.delete(dense.length - 1);
    for (let next = sparse.get(dense.length); next !== undefined; next = sparse.get(dense.length)) {
      sparse.delete(dense.length);
      dense.push(next);
    }
  }
}
