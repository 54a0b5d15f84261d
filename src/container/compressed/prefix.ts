// The first bytes of something whose length nobody knows yet, up to a limit.

const FIRST_BYTES = 2 ** 16;

export class Prefix {
  private data = new Uint8Array(0);
  private length = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(piece: Uint8Array): void {
    const count = Math.min(piece.length, this.limit - this.length);
    if (count <= 0) return;
    if (this.length + count > this.data.length) this.grow(this.length + count);
    this.data.set(piece.subarray(0, count), this.length);
    this.length += count;
  }

  /** What was kept. What was allocated beyond it is let go, unless it is little. */
  take(): Uint8Array {
    const kept = this.data.subarray(0, this.length);
    return this.length < this.data.length / 2 ? kept.slice() : kept;
  }

  private grow(needed: number): void {
    const size = Math.min(this.limit, Math.max(needed, this.data.length * 2, FIRST_BYTES));
    const larger = new Uint8Array(size);
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }
}
