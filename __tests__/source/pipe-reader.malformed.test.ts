// The output of a process cut in any way: lines and pieces come out the same, or our own error does.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/source/errors.ts';
import { PipeReader } from '../../src/source/pipe-reader.ts';

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function take(pipe: PipeReader, size: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of pipe.exactly(size)) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

describe('a pipe', () => {
  it('gives lines and pieces wherever the chunks are cut', async () => {
    const data = Buffer.from('id blob 5\na\nb\nc\nnext missing\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(data.length)), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), data.length];
        const pipe = new PipeReader(
          streamOf(edges.slice(1).map((edge, index) => data.subarray(edges[index], edge))),
        );
        expect(await pipe.line(100)).toBe('id blob 5');
        expect(await take(pipe, 5)).toBe('a\nb\nc');
        expect(await pipe.line(1)).toBe('');
        expect(await pipe.line(100)).toBe('next missing');
      }),
    );
  });

  it('knows that a piece was not asked for', async () => {
    const pipe = new PipeReader(streamOf([Buffer.from('abc')]));
    pipe.exactly(3);
    expect(pipe.drained).toBe(false);
  });

  it('throws only our own error for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), fc.nat(100), async (chunks, size) => {
        const pipe = new PipeReader(streamOf(chunks));
        const outcome: unknown = await pipe
          .line(20)
          .then(() => take(pipe, size))
          .catch((error: unknown) => error);
        expect(typeof outcome === 'string' || outcome instanceof SourceError).toBe(true);
      }),
    );
  });
});
