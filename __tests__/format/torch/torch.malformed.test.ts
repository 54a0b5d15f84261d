import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { isTorchLegacy, isTorchTar, readLegacyStorages } from '../../../src/format/torch/legacy.ts';
import { torchLayout } from '../../../src/format/torch/zip-layout.ts';

describe('hostile input', () => {
  it('is recognised or not, and never thrown at', () => {
    const head = fc.uint8Array({ maxLength: 600 });
    const pickle = head.map((data) => Buffer.concat([Buffer.from([0x80, 2, 0x8a, 10]), data]));
    fc.assert(
      fc.property(fc.oneof(head, pickle), (data) => {
        expect(typeof isTorchLegacy(data)).toBe('boolean');
        expect(typeof isTorchTar(data)).toBe('boolean');
      }),
    );
  });

  it('gets one role for each name', () => {
    const part = fc.constantFrom(
      'data',
      '.pkl',
      '/',
      '\0',
      '..',
      'code',
      '.py',
      'A',
      '\u{202e}',
      'constants.pkl',
      'é',
    );
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const layout = torchLayout(names.map((each) => ({ name: each })));
        expect(layout?.roles.length ?? names.length).toBe(names.length);
      }),
    );
  });

  it('is covered by storages only when they end where it ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { maxLength: 80 }), fc.nat(6), async (values, count) => {
        const data = Uint8Array.from(values);
        const result = await readLegacyStorages(memoryBytes(data), 0, count);
        const storages = result.covered ? result.storages : [];
        const total = storages.reduce(
          (sum, { elements, elementSize }) => sum + 8 + elements * elementSize,
          0,
        );
        const expected = result.covered ? [data.length, count] : [0, 0];
        expect([total, storages.length]).toEqual(expected);
      }),
    );
  });
});
