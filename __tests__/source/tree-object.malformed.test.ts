// Tree objects that lie: whatever the bytes, either entries or our own error.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/source/errors.ts';
import { parseTree } from '../../src/source/tree-object.ts';

const ID = Buffer.alloc(20, 0xab);
const entry = (head: string, id: Uint8Array = ID) =>
  Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from([0]), id]);

function codeOf(data: Uint8Array, idBytes = 20): string {
  try {
    return `${parseTree(data, idBytes).length} entries`;
  } catch (error) {
    return error instanceof SourceError ? error.code : `foreign: ${String(error)}`;
  }
}

describe('tree objects', () => {
  it('reads modes, raw names and ids', () => {
    const data = Buffer.concat([entry('100644 a b'), entry('40000 \xff\n'), entry('160000 s')]);
    expect(
      parseTree(data, 20).map(({ name, mode, type, id }) => [
        Buffer.from(name).toString('latin1'),
        mode,
        type,
        id,
      ]),
    ).toEqual([
      ['a b', '100644', 'blob', ID.toString('hex')],
      ['\xff\n', '40000', 'tree', ID.toString('hex')],
      ['s', '160000', 'commit', ID.toString('hex')],
    ]);
  });

  it('reads ids of 32 bytes', () => {
    expect(parseTree(entry('100644 a', Buffer.alloc(32, 1)), 32)[0]?.id).toBe('01'.repeat(32));
  });

  it('reads an empty tree', () => expect(codeOf(Buffer.alloc(0))).toBe('0 entries'));

  it.each([
    ['an id that is cut', entry('100644 a', ID.subarray(1))],
    ['no end of a name', Buffer.from('100644 aaaa')],
    ['no blank', entry('100644')],
    ['no mode', entry(' a')],
    ['a mode of other digits', entry('100948 a')],
    ['a mode that is too long', entry('1006440 a')],
    ['a sign for a mode', entry('-100644 a')],
    ['bytes after the last entry', Buffer.concat([entry('100644 a'), Buffer.from([0])])],
    ['the ids of another format', entry('100644 a', Buffer.alloc(32, 1))],
  ])('refuses %s', (_, data) => expect(codeOf(data)).toBe('MALFORMED_TREE'));

  it('refuses more entries than any directory has', () => {
    const one = entry('1 a');
    expect(codeOf(Buffer.alloc(one.length * 500_001, one))).toBe('TOO_LARGE');
  });

  it('never throws anything else', () => {
    const good = Buffer.concat([entry('100644 a'), entry('40000 b')]);
    const mutated = fc
      .tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(good.length))
      .map(([at, value, end]) => {
        const copy = Buffer.from(good);
        copy[at] = value;
        return copy.subarray(0, end);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), mutated), (data) => {
        expect(codeOf(data)).toMatch(/^(?:\d entries|MALFORMED_TREE)$/);
      }),
      { numRuns: 2000 },
    );
  });
});
