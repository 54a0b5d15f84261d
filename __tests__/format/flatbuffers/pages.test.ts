import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { FlatError } from '../../../src/format/flatbuffers/errors.ts';
import { Pages } from '../../../src/format/flatbuffers/pages.ts';

const data = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);

describe('pages', () => {
  it('read numbers anywhere, across their ends too', async () => {
    const pages = new Pages(memoryBytes(data));
    const view = new DataView(data.buffer);
    for (const at of [0, 65_533, 65_534, 65_536, 131_070, 199_996]) {
      expect(await pages.u32(at)).toBe(view.getUint32(at, true));
    }
  });

  it('refuse what does not exist', async () => {
    const pages = new Pages(memoryBytes(data));
    await expect(pages.u32(199_997)).rejects.toMatchObject({ code: 'OUT_OF_BOUNDS', offset: 199_997 });
    await expect(pages.u8(-1)).rejects.toBeInstanceOf(FlatError);
    await expect(pages.take(0, 200_001)).rejects.toBeInstanceOf(FlatError);
  });

  it('give no part again and again without end', async () => {
    const pages = new Pages(memoryBytes(data));
    const takeAll = async (): Promise<void> => {
      for (let round = 0; round < 1000; round++) await pages.take(0, data.length);
    };
    await expect(takeAll()).rejects.toMatchObject({ code: 'TOO_MUCH' });
  });
});
