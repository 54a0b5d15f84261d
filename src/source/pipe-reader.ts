// Cuts the output of a process into lines and counted pieces without holding more than one chunk of it.
import { SourceError } from './errors.ts';

export class PipeReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array();
  private due = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** Whether the last counted piece was read to its end. */
  get drained(): boolean {
    return this.due === 0;
  }

  /** The next line without its newline. Throws {@link SourceError} GIT_FAILED at the end or past `limit` bytes. */
  async line(limit: number): Promise<string> {
    const parts: Uint8Array[] = [];
    for (let size = 0; size <= limit;) {
      const chunk = await this.next();
      const end = chunk.indexOf(0x0a);
      parts.push(end < 0 ? chunk : chunk.subarray(0, end));
      size += chunk.length;
      if (end < 0) continue;
      this.rest = chunk.subarray(end + 1);
      return Buffer.concat(parts).toString('latin1');
    }
    throw new SourceError('GIT_FAILED', 'git answered a line that is too long');
  }

  /** The next `size` bytes, chunk by chunk. Throws {@link SourceError} GIT_FAILED when fewer come. */
  exactly(size: number): AsyncGenerator<Uint8Array> {
    // Here, not in the generator: a piece that nobody asks for is not drained.
    this.due = size;
    return this.pieces();
  }

  private async *pieces(): AsyncGenerator<Uint8Array> {
    while (this.due > 0) {
      const chunk = await this.next();
      const taken = chunk.subarray(0, this.due);
      this.rest = chunk.subarray(taken.length);
      this.due -= taken.length;
      yield taken;
    }
  }

  private async next(): Promise<Uint8Array> {
    const held = this.rest;
    this.rest = new Uint8Array();
    if (held.length > 0) return held;
    const { done, value } = await this.source.next();
    if (done === true) throw new SourceError('GIT_FAILED', 'git ended before its answer did');
    return value;
  }
}
