// Bodies of answers are read whole up to their limit, and not at all beyond it.
import { describe, expect, it } from 'vitest';
import { readAtMost } from '../../src/core/body.ts';

const TOO_LARGE = new Error('too large');

async function* chunks(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield await Promise.resolve(new Uint8Array(size).fill(size));
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield await Promise.resolve(new Uint8Array(1024));
}

function read(body: AsyncIterable<Uint8Array> | null, limit: number): Promise<Uint8Array> {
  return readAtMost(body, limit, () => TOO_LARGE);
}

describe('a body', () => {
  it('is read whole up to the limit', async () => {
    expect([...(await read(chunks(1, 0, 2), 3))]).toEqual([1, 2, 2]);
    expect(await read(null, 0)).toHaveLength(0);
  });

  it('is refused with the first byte beyond it, also when it never ends', async () => {
    await expect(read(chunks(2, 2), 3)).rejects.toBe(TOO_LARGE);
    await expect(read(endless(), 4096)).rejects.toBe(TOO_LARGE);
  });

  it('is refused by who watches it', async () => {
    const refusal = new Error('no');
    const watch = (): void => {
      throw refusal;
    };
    await expect(readAtMost(chunks(1), 9, () => TOO_LARGE, watch)).rejects.toBe(refusal);
  });
});
