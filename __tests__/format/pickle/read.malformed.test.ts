import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, memoryBytes } from '../../../src/core/bytes.ts';
import { KEPT, PICKLE_LIMITS } from '../../../src/format/pickle/limits.ts';
import { readPickle } from '../../../src/format/pickle/read.ts';
import { looksLikePickle } from '../../../src/format/pickle/sniff.ts';
import { unbufferedView } from '../../../src/format/pickle/unbuffered.ts';
import { walkValues } from '../../../src/format/pickle/walk.ts';
import { mutatedPickle, pickleBytes } from '../../support/pickle-arbitraries.ts';
import { shown } from '../../support/pickle-facts.ts';

/** Bytes that are opcodes more often than not. */
const opcodeSoup = fc
  .array(
    fc.constantFrom(
      ...Buffer.from('(()).0122NQR]]abdelostu}}\x81\x85\x86\x88\x8f\x90\x91\x93\x94cIg\n1X\0\0', 'latin1'),
    ),
    {
      maxLength: 200,
    },
  )
  .map((bytes) => Uint8Array.from(bytes));

const FRAME = 0x95;

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), opcodeSoup, pickleBytes, mutatedPickle);

/** Bytes that come a few at a time past what was asked for, and count how much that was. */
function counted(data: Uint8Array): Bytes & { asked: number } {
  const bytes = {
    size: data.length,
    asked: 0,
    read(offset: number, length: number): Promise<Uint8Array> {
      bytes.asked += Math.min(length, Math.max(0, data.length - offset));
      return memoryBytes(data).read(offset, length);
    },
  };
  return bytes;
}

describe('whatever the bytes', () => {
  it('reads without throwing, and every stream ends at a place and for a reason', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (data) => {
        const { streams, facts } = await readPickle(memoryBytes(data));
        expect(facts.length).toBeLessThanOrEqual(PICKLE_LIMITS.facts);
        for (const { start, end, stopped, result } of streams) {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(data.length);
          expect(stopped === undefined).toBe(result !== undefined);
        }
        for (const { offset } of facts) expect(offset).toBeLessThanOrEqual(data.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same again, and no more than a few times what there is', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (data) => {
        const bytes = counted(data);
        const first = await readPickle(bytes);
        expect(bytes.asked).toBeLessThan(60 * data.length + 1);
        const second = await readPickle(memoryBytes(Uint8Array.from(data)));
        expect(shown(second.facts)).toEqual(shown(first.facts));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what it would find without what follows', async () => {
    await fc.assert(
      fc.asyncProperty(pickleBytes, fc.nat(), async (data, cut) => {
        // What breaks off within a frame is read a second way.
        fc.pre(!data.includes(FRAME));
        const part = data.subarray(0, cut % data.length);
        const whole = new Set(shown((await readPickle(memoryBytes(data))).facts));
        const calls = shown((await readPickle(memoryBytes(part), { multiple: false })).facts);
        // A name at the very end loses a letter: the Python unpickler takes it without its newline.
        const sure = calls.slice(0, -2).filter((fact) => !fact.startsWith('anomaly'));
        for (const fact of sure) expect(whole).toContain(fact);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps values small, and walks end', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (data) => {
        const { streams } = await readPickle(memoryBytes(data));
        for (const { result } of streams) {
          if (result === undefined) continue;
          for (const value of walkValues(result)) {
            if (value.kind === 'text') expect(value.text.length).toBeLessThanOrEqual(KEPT.text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sniffs without throwing', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(), (data, more) => {
        expect(typeof looksLikePickle(data, data.length + more)).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });

  it('sniffs every program that gets as far as a call', async () => {
    await fc.assert(
      fc.asyncProperty(pickleBytes, async (data) => {
        const { facts } = await readPickle(memoryBytes(data), { multiple: false });
        const call = facts.find((fact) => fact.kind === 'call');
        const canRun = call?.callee.kind === 'global' && call.args.kind === 'container';
        expect(looksLikePickle(data, data.length) || !canRun).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('maps a view without dropped bytes back to where they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (data) => {
        const view = await unbufferedView(memoryBytes(data), 0, 1000);
        expect(view?.bytes.size).toBeLessThanOrEqual(data.length);
        const all = await view?.bytes.read(0, data.length + 10);
        for (const [offset, byte] of (all ?? []).entries())
          expect(data[view?.locate(offset) ?? -1]).toBe(byte);
      }),
      { numRuns: 1000 },
    );
  });
});
