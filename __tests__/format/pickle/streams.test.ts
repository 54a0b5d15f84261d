import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { PICKLE_LIMITS } from '../../../src/format/pickle/limits.ts';
import { readPickle } from '../../../src/format/pickle/read.ts';
import { assemble } from '../../support/pickle-assembler.ts';
import { factsOf, readLines, shown } from '../../support/pickle-facts.ts';

const BENIGN = ['PROTO 2', 'NONE', 'STOP'];
const EVIL = ['PROTO 2', 'GLOBAL os system', 'STRING "id"', 'TUPLE1', 'REDUCE', 'STOP'];
const CALL = 'REDUCE os.system("id")';

describe('several streams', () => {
  it('reads the stream right behind a STOP', async () => {
    const { streams, facts } = await readLines([...BENIGN, ...BENIGN, ...EVIL]);
    expect(streams.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 8],
      [8, 30],
    ]);
    expect(shown(facts)).toContain(CALL);
  });

  it('reads one of protocol 0 there, too', async () => {
    expect(await factsOf(...BENIGN, 'MARK', 'STRING "id"', 'INST os system', 'STOP')).toEqual([
      'GLOBAL os.system'.replace('GLOBAL', 'INST'),
      'INST os.system("id")',
    ]);
  });

  it('starts each with an empty stack and memo, and protocol 0', async () => {
    const facts = await factsOf(
      'PROTO 4',
      'NONE',
      'MEMOIZE',
      'STOP',
      'PROTO 2',
      'BINGET 0',
      'GLOBAL thread x',
      'STOP',
    );
    expect(facts).toEqual(['anomaly get-of-unset-memo', 'GLOBAL _thread.x was thread.x']);
  });

  it('stops at the first STOP when asked to', async () => {
    const { streams, facts } = await readLines([...BENIGN, ...EVIL], { multiple: false });
    expect(streams).toHaveLength(1);
    expect(facts).toEqual([]);
  });

  it('starts where it is told', async () => {
    const { streams, facts } = await readLines(['RAW hex:0011', ...EVIL], { start: 2 });
    expect(streams[0]?.start).toBe(2);
    expect(facts[0]?.offset).toBe(4);
  });
});

describe('data behind the last stream', () => {
  it('is no anomaly when it is padding', async () => {
    expect(await factsOf(...BENIGN, `RAW hex:${'00'.repeat(100)}`)).toEqual([]);
  });

  it('is one when it is not', async () => {
    const { facts } = await readLines([...BENIGN, 'RAW hex:0000ffee']);
    expect(facts).toEqual([{ kind: 'anomaly', anomaly: 'trailing-data', offset: 6 }]);
  });

  it.each([['ff'], ['00'.repeat(100_000)], [`${'00'.repeat(65_533)}80`]])(
    'is searched for hidden streams',
    async (hex) => {
      const facts = await factsOf(...BENIGN, `RAW hex:${hex}`, ...EVIL);
      expect(facts).toEqual(['anomaly trailing-data', 'GLOBAL os.system', CALL]);
    },
  );

  it('is searched behind a broken stream, too', async () => {
    expect(await factsOf('PROTO 2', 'RAW hex:ff00', ...EVIL)).toContain(CALL);
  });

  it('is left alone when the format puts data there', async () => {
    const { facts } = await readLines([...BENIGN, 'RAW hex:ff', ...EVIL], { trailing: 'ignore' });
    expect(facts).toEqual([]);
  });
});

describe('protocols and frames', () => {
  it.each([
    [['NONE', 'PROTO 4', 'STOP'], ['anomaly late-proto']],
    [
      ['PROTO 9', 'GLOBAL a b', 'STOP'],
      ['anomaly unknown-proto', 'GLOBAL a.b'],
    ],
    [['PROTO 4', 'FRAME 2', 'NONE', 'STOP'], []],
    [['PROTO 4', 'FRAME 1', 'NONE', 'FRAME 1', 'STOP'], []],
    [['PROTO 4', 'FRAME 1', 'NONE', 'STOP'], []],
    [['PROTO 4', 'FRAME 200', 'NONE', 'STOP'], ['anomaly frame-lies']],
    [['PROTO 4', 'FRAME 11', 'FRAME 2', 'NONE', 'STOP'], ['anomaly frame-lies']],
    [['PROTO 4', 'FRAME 2', 'NONE', 'BININT1 5', 'TUPLE2', 'STOP'], ['anomaly frame-lies']],
    [['PROTO 4', 'FRAME 0x8000000000000000', 'NONE', 'STOP'], ['anomaly frame-lies']],
  ])('%j', async (lines, expected) => {
    expect(await factsOf(...lines)).toEqual(expected);
  });

  it('reads a stream whose frame cuts an operand both ways', async () => {
    // A loader from io.BytesIO drops the "x" that is left of the frame.
    const facts = await factsOf('PROTO 4', 'FRAME 2', 'GLOBAL xos system', 'STOP');
    expect(facts).toEqual(['GLOBAL xos.system', 'anomaly frame-lies', 'GLOBAL os.system']);
  });

  it('keeps both spellings when both are names of one global', async () => {
    const facts = await factsOf('PROTO 2', 'FRAME 14', 'GLOBAL __builtin__ xrange', 'STOP');
    expect(facts).toEqual([
      'GLOBAL builtins.range was __builtin__.xrange',
      'anomaly frame-lies',
      'GLOBAL builtins.range was __builtin__.range',
    ]);
  });

  it('reads opcodes that only one of them executes, with offsets in the file', async () => {
    // BININT has one of its bytes behind the frame; BytesIO gives it the next three as well.
    const { facts } = await readLines([
      'PROTO 4',
      'FRAME 4',
      'BININT 1',
      'RAW "cd\\ncos\\nsystem\\n"',
      'STOP',
    ]);
    const globals = facts.filter((fact) => fact.kind === 'global');
    expect(shown(globals)).toEqual(['GLOBAL d.cos', 'GLOBAL os.system']);
    expect(globals.map((fact) => fact.offset)).toEqual([16, 19]);
  });

  it('does not let a later protocol pass for broken', async () => {
    const { streams } = await readLines(['PROTO 6', 'NONE', 'RAW hex:ff', 'STOP']);
    expect(streams[0]?.stopped).toMatchObject({ code: 'unsupported', risk: 'unknown', offset: 3 });
  });
});

describe('streams that break off', () => {
  const call = ['GLOBAL os system', 'STRING "id"', 'TUPLE1', 'REDUCE'];

  it.each([
    ['the end of the file', []],
    ['an unknown opcode', ['RAW hex:ff', 'STOP']],
    ['an empty stack', ['POP', 'POP', 'STOP']],
    ['a DUP of nothing', ['MARK', 'DUP', 'STOP']],
    ['a POP below a mark', ['MARK', 'TUPLE1', 'STOP']],
    ['a STOP with nothing to return', ['POP', 'STOP']],
    ['a missing mark', ['TUPLE', 'STOP']],
    ['an odd DICT', ['MARK', 'NONE', 'DICT', 'STOP']],
    ['odd SETITEMS', ['EMPTY_DICT', 'MARK', 'NONE', 'SETITEMS', 'STOP']],
    ['an unquoted STRING', ['RAW "Sid\\n"', 'STOP']],
    ['a PUT below zero', ['PUT -1', 'STOP']],
    ['a negative LONG4', ['LONG4 @-1 hex:', 'STOP']],
    ['a LONG4 longer than the file', ['LONG4 @0x7fffffff hex:', 'STOP']],
    ['text longer than the file', ['BINUNICODE @100 "x"', 'STOP']],
    ['bytes of 2^63', ['BINBYTES8 @0x8000000000000000 hex:', 'STOP']],
    ['a bytearray of 2^64 - 1', ['BYTEARRAY8 @-1 hex:', 'STOP']],
    ['a cut number', ['RAW hex:4a0000']],
    ['a cut length', ['RAW hex:580000']],
    ['a cut line', ['RAW "I55"']],
  ])('at %s keep what was found', async (_, lines) => {
    const { streams, facts } = await readLines([...call, ...lines]);
    expect(shown(facts)).toContain('REDUCE os.system("id")');
    expect(streams[0]?.result).toBeUndefined();
    expect(streams[0]?.stopped).toMatchObject({ code: 'broken', risk: 'inert' });
  });

  it.each([
    ['RAW "cos\\nsystemX"', 'GLOBAL os.system'],
    ['RAW "cosX"', 'GLOBAL os.'],
    ['RAW "(ios\\nsystemX"', 'INST os.system()'],
  ])('in a last line without newline, as the Python unpickler reads it: %s', async (line, expected) => {
    const { streams, facts } = await readLines([line]);
    expect(shown(facts).at(-1)).toBe(expected);
    expect(streams[0]?.stopped?.code).toBe('broken');
  });

  it('because the bytes cannot be read keep what was found', async () => {
    const bytes = assemble([...call, `BINBYTES hex:${'00'.repeat(400_000)}`, 'STOP']);
    const failing = {
      size: bytes.length,
      read: (offset: number, length: number) =>
        offset > 300_000 ? Promise.reject(new Error('gone')) : memoryBytes(bytes).read(offset, length),
    };
    const { streams, facts } = await readPickle(failing);
    expect(facts).toHaveLength(2);
    expect(streams[0]?.stopped).toMatchObject({ code: 'unreadable', reason: 'gone' });
  });
});

describe('limits', () => {
  it('end the stream as budget when there are too many facts of different things', async () => {
    const lines = Array.from({ length: PICKLE_LIMITS.facts + 1 }, (_, index) => [
      `GLOBAL m n${index}`,
      'POP',
    ]).flat();
    const filler = `BINBYTES hex:${'00'.repeat(300_000)}`;
    const { streams, facts } = await readLines([...lines, filler, ...EVIL]);
    expect(facts).toHaveLength(PICKLE_LIMITS.facts);
    expect(streams.at(-1)?.stopped).toMatchObject({ code: 'budget', risk: 'runs-code' });
  });

  it('end the stream as budget even when it reaches STOP within the same window', async () => {
    const lines = Array.from({ length: PICKLE_LIMITS.facts + 1 }, (_, index) => [
      `GLOBAL m n${index}`,
      'POP',
    ]).flat();
    const { streams } = await readLines([...lines, 'NONE', 'STOP']);
    expect(streams.at(-1)?.stopped).toMatchObject({ code: 'budget', risk: 'runs-code' });
  });

  it('hold the stack', async () => {
    const bytes = new Uint8Array(PICKLE_LIMITS.stack + 2).fill(0x4e);
    const { streams } = await readPickle(memoryBytes(bytes));
    expect(streams[0]?.stopped).toMatchObject({ code: 'budget', risk: 'runs-code' });
  });

  it('hold the objects', async () => {
    const bytes = new Uint8Array(PICKLE_LIMITS.objects + 400_000).fill(0x85, 1);
    bytes[0] = 0x4e;
    const { streams } = await readPickle(memoryBytes(bytes));
    expect(streams[0]?.stopped).toMatchObject({ code: 'budget', risk: 'runs-code' });
  });

  it('hold the number of streams', async () => {
    const bytes = assemble(Array.from({ length: PICKLE_LIMITS.streams + 5 }, () => BENIGN).flat());
    const { streams } = await readPickle(memoryBytes(bytes));
    expect(streams.at(-1)?.stopped?.code).toBe('budget');
  });
});

describe('expansion attacks', () => {
  it('are flat, and noted', async () => {
    const doubling = Array.from({ length: 60 }, () => ['DUP', 'TUPLE2']).flat();
    const { streams, facts } = await readLines(['EMPTY_LIST', ...doubling, 'GLOBAL a b', 'TUPLE2', 'STOP']);
    expect(shown(facts)).toContain('anomaly expansion');
    expect(streams[0]?.stopped).toBeUndefined();
  });

  it('are noted in dicts filled from the memo', async () => {
    const levels = Array.from({ length: 30 }, (_, level) => [
      'EMPTY_LIST',
      'MEMOIZE',
      'MARK',
      ...Array.from({ length: 4 }, () => `BINGET ${Math.max(0, level - 1)}`),
      'APPENDS',
    ]).flat();
    expect(await factsOf('PROTO 4', ...levels, 'STOP')).toContain('anomaly expansion');
  });

  it('are not seen in data that is merely shared', async () => {
    const shared = ['EMPTY_LIST', 'MEMOIZE', 'MARK', ...Array.from({ length: 50 }, () => 'NONE'), 'APPENDS'];
    const uses = Array.from({ length: 20_000 }, () => 'BINGET 0');
    expect(await factsOf(...shared, 'MARK', ...uses, 'LIST', 'TUPLE2', 'STOP')).toEqual([]);
  });
});
