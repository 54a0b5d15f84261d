import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { readPickle } from '../../../src/format/pickle/read.ts';
import { assemble } from '../../support/pickle-assembler.ts';
import { readLines, resultOf } from '../../support/pickle-facts.ts';

describe('opcodes that push plain data', () => {
  it.each([
    ['NONE', 'None'],
    ['NEWTRUE', 'True'],
    ['NEWFALSE', 'False'],
    ['INT 42', '42'],
    ['INT -42', '-42'],
    ['INT true', 'True'],
    ['INT false', 'False'],
    ['INT 0', '0'],
    ['INT 0x1f', '31'],
    ['INT 0o17', '15'],
    ['INT 017', '15'],
    ['INT 0b101', '5'],
    ['INT 1_000', '1000'],
    ['INT " 7 "', '7'],
    ['RAW hex:4935006a756e6b0a', '5'],
    ['INT 123456789012345678901234567890', '123456789012345678901234567890'],
    ['INT junk', 'nan'],
    ['LONG 12', '12'],
    ['RAW "L12\\n"', '12'],
    ['LONG 0x10L', '16'],
    ['BININT -2', '-2'],
    ['BININT1 255', '255'],
    ['BININT2 65535', '65535'],
    ['LONG1 0', '0'],
    ['LONG1 -1', '-1'],
    ['LONG1 -128', '-128'],
    ['LONG1 255', '255'],
    ['LONG1 9007199254740993', '9007199254740993'],
    ['LONG4 -9223372036854775809', '-9223372036854775809'],
    ['FLOAT 1.5', '1.5'],
    ['FLOAT -inf', '-inf'],
    ['BINFLOAT -0.25', '-0.25'],
    ['BINFLOAT inf', 'inf'],
    ['SHORT_BINBYTES hex:00ff', '<2 bytes>'],
    ['BINBYTES hex:00ff01', '<3 bytes>'],
    ['BINBYTES8 hex:', '<0 bytes>'],
    ['BYTEARRAY8 hex:0102', 'bytearray(<2 bytes>)'],
    ['STRING "a\'b\\n"', '"a\'b\\n"'],
    ['RAW "S\'\\\\x41\\\\102\\\\q\\\\t\'\\n"', '"AB\\\\q\\t"'],
    ['RAW "S\'\\\\1234\\\\777\\\\8\\\\x4g\\\\xFf\'\\n"', '"S4ÿ\\\\8\\\\x4gÿ"'],
    ['RAW hex:53275c5c7834315c275c30270a', '"\\\\x41\'\\u0000"'],
    ['UNICODE "ä\\u20ac\\ud83d\\ude00"', '"ä€😀"'],
    ['RAW "V\\\\\\\\u0041\\n"', '"\\\\\\\\u0041"'],
    ['SHORT_BINUNICODE "é"', '"é"'],
    ['BINUNICODE ""', '""'],
    ['BINUNICODE8 "x"', '"x"'],
    ['SHORT_BINSTRING hex:ff', '"ÿ"'],
    ['BINSTRING "py2"', '"py2"'],
    ['NEXT_BUFFER', '<out-of-band buffer>'],
  ])('%s is %s', async (line, expected) => {
    expect(await resultOf(line)).toBe(expected);
  });

  it.each([
    ['BINFLOAT 1.5', { kind: 'float', value: 1.5 }],
    ['BINFLOAT 1', { kind: 'float', value: 1 }],
    ['RAW hex:478000000000000000', { kind: 'float', value: -0 }],
    ['BINFLOAT 1e300', { kind: 'float', value: 1e300 }],
    ['BINFLOAT -inf', { kind: 'float', value: -Infinity }],
    ['RAW hex:477ff8000000000000', { kind: 'float', value: Number.NaN }],
    ['FLOAT 0.5', { kind: 'float', value: 0.5 }],
    ['FLOAT 2.0', { kind: 'float', value: 2 }],
    ['FLOAT inf', { kind: 'float', value: Infinity }],
    ['FLOAT junk', { kind: 'float', value: Number.NaN }],
    ['INT junk', { kind: 'int', value: Number.NaN }],
    ['LONG junk', { kind: 'int', value: Number.NaN }],
    [`INT ${'7'.repeat(5000)}`, { kind: 'int', value: Number.NaN }],
    ['BININT 1', { kind: 'int', value: 1 }],
  ])('%s is told apart from numbers of the other kind, also among arguments', async (line, expected) => {
    const { streams, facts } = await readLines(['GLOBAL a b', line, 'TUPLE1', 'REDUCE', line, 'STOP']);
    expect(streams[0]?.result).toEqual(expected);
    expect(facts[1]).toMatchObject({ kind: 'call', args: { items: [expected] } });
  });

  it('keeps where bytes are, not what they are', async () => {
    const { streams } = await readLines(['PROTO 4', 'SHORT_BINBYTES hex:aabbcc', 'STOP']);
    expect(streams[0]?.result).toEqual({ kind: 'bytes', length: 3, offset: 4 });
  });

  it('cuts long text and says where the rest is', async () => {
    const text = 'x'.repeat(10_000);
    const { streams } = await readLines([`BINUNICODE "${text}"`, 'STOP']);
    expect(streams[0]?.result).toEqual({
      kind: 'text',
      length: 10_000,
      text: text.slice(0, 4096),
      offset: 5,
    });
  });

  it('does not make numbers of thousands of digits', async () => {
    const { streams } = await readLines([`LONG4 hex:${'7f'.repeat(5000)}`, 'STOP']);
    expect(streams[0]?.result).toEqual({ kind: 'int', value: Number.NaN });
  });
});

describe('opcodes that make and fill containers', () => {
  it.each([
    [['EMPTY_TUPLE'], '()'],
    [['NONE', 'TUPLE1'], '(None,)'],
    [['INT 1', 'INT 2', 'TUPLE2'], '(1, 2)'],
    [['INT 1', 'INT 2', 'INT 3', 'TUPLE3'], '(1, 2, 3)'],
    [['MARK', 'TUPLE'], '()'],
    [['MARK', 'INT 1', 'INT 2', 'TUPLE'], '(1, 2)'],
    [['MARK', 'INT 1', 'LIST'], '[1]'],
    [['MARK', 'INT 1', 'INT 2', 'DICT'], '{1: 2}'],
    [['MARK', 'INT 1', 'FROZENSET'], 'frozenset({1})'],
    [['EMPTY_LIST', 'INT 1', 'APPEND', 'MARK', 'INT 2', 'INT 3', 'APPENDS'], '[1, 2, 3]'],
    [['EMPTY_DICT', 'INT 1', 'INT 2', 'SETITEM', 'MARK', 'INT 3', 'NONE', 'SETITEMS'], '{1: 2, 3: None}'],
    [['EMPTY_SET', 'MARK', 'INT 1', 'ADDITEMS'], '{1}'],
    [['EMPTY_SET'], 'set()'],
    [['EMPTY_LIST', 'MARK', 'APPENDS'], '[]'],
  ])('%j is %s', async (lines, expected) => {
    expect(await resultOf(...lines)).toBe(expected);
  });

  it('keeps some plain items, all others, and counts every one', async () => {
    const items = Array.from({ length: 1000 }, (_, index) => `BININT2 ${index}`);
    const lines = ['EMPTY_LIST', 'MARK', ...items, 'GLOBAL os system', ...items, 'APPENDS', 'STOP'];
    const { streams } = await readLines(lines);
    const result = streams[0]?.result;
    expect(result).toMatchObject({ kind: 'container', type: 'list', size: 2001 });
    const kept = result?.kind === 'container' ? result.items : [];
    expect(kept.length).toBeLessThan(50);
    expect(kept.some((item) => item.kind === 'global')).toBe(true);
  });

  it.each([15, 16, 17])('keeps a few items whole, and goes on from there: %i', async (count) => {
    const items = Array.from({ length: count - 1 }, (_, index) => `BININT1 ${index}`);
    const more = Array.from({ length: 20 }, () => 'NONE');
    const lines = [
      'EMPTY_LIST',
      'MARK',
      'GLOBAL a b',
      ...items,
      'APPENDS',
      'MARK',
      ...more,
      'EXT1 7',
      'APPENDS',
    ];
    const { streams } = await readLines([...lines, 'STOP']);
    const result = streams[0]?.result;
    const kept = result?.kind === 'container' ? result.items.map(({ kind }) => kind) : [];
    expect(result).toMatchObject({ size: count + 21 });
    expect(kept).toEqual([
      'global',
      ...Array.from({ length: Math.min(15, count - 1) }, () => 'int'),
      ...Array.from({ length: Math.max(0, 16 - count) }, () => 'none'),
      'unknown',
    ]);
  });

  it('counts a list that holds itself among the items that are kept', async () => {
    const others = Array.from({ length: 1023 }, () => 'GLOBAL a b');
    const lines = ['EMPTY_LIST', 'MEMOIZE', 'MARK', 'GLOBAL a b', 'BINGET 0', 'APPENDS', 'MARK', ...others];
    const { streams } = await readLines([...lines, 'APPENDS', 'STOP']);
    const result = streams[0]?.result;
    const kept = result?.kind === 'container' ? result.items : [];
    expect(kept).toHaveLength(1025);
    expect(kept.at(-1)).toMatchObject({ kind: 'unknown' });
  });

  it('says so when there are too many items of the kind that is kept', async () => {
    const items = Array.from({ length: 3000 }, () => 'GLOBAL os system');
    const { streams } = await readLines(['MARK', ...items, 'LIST', 'STOP']);
    const result = streams[0]?.result;
    expect(result?.kind === 'container' ? result.items.at(-1) : undefined).toMatchObject({ kind: 'unknown' });
  });
});

describe('the stack and the memo', () => {
  it.each([
    [['INT 1', 'INT 2', 'POP'], '1'],
    [['INT 1', 'MARK', 'POP'], '1'],
    [['INT 1', 'MARK', 'INT 2', 'INT 3', 'POP_MARK'], '1'],
    [['INT 1', 'DUP', 'TUPLE2'], '(1, 1)'],
    [['INT 1', 'PUT 0', 'INT 2', 'GET 0', 'TUPLE3'], '(1, 2, 1)'],
    [['INT 1', 'PUT 0', 'GET 0', 'TUPLE2'], '(1, 1)'],
    [['INT 1', 'BINPUT 9', 'POP', 'BINGET 9'], '1'],
    [['INT 1', 'LONG_BINPUT 70000', 'POP', 'LONG_BINGET 70000'], '1'],
    [['INT 1', 'BINPUT 9', 'POP', 'INT 2', 'MEMOIZE', 'POP', 'BINGET 1'], '2'],
    [['INT 1', 'MEMOIZE', 'POP', 'INT 2', 'MEMOIZE', 'POP', 'BINGET 1'], '2'],
    [['INT 1', 'BINPUT 1', 'INT 0', 'BINPUT 0', 'INT 7', 'MEMOIZE', 'POP', 'BINGET 2'], '7'],
    [['INT 1', 'MEMOIZE', 'POP', 'INT 2', 'BINPUT 0', 'POP', 'BINGET 0'], '2'],
    [['INT 1', 'PUT 0', 'RAW hex:6730006a756e6b0a', 'TUPLE2'], '(1, 1)'],
    [['GET 99'], '<memo entry that was never set>'],
    [['BINGET 3'], '<memo entry that was never set>'],
    [['NONE', 'READONLY_BUFFER'], 'None'],
  ])('%j leaves %s', async (lines, expected) => {
    expect(await resultOf(...lines)).toBe(expected);
  });

  it('shares values by reference, also in a list that holds itself', async () => {
    const result = await resultOf('EMPTY_LIST', 'MEMOIZE', 'BINGET 0', 'APPEND');
    expect(result).toContain('[[[[');
    expect(result?.length).toBeLessThan(50);
  });

  it('notes a memo entry that was never set', async () => {
    const { facts } = await readLines(['BINGET 3', 'STOP']);
    expect(facts).toEqual([{ kind: 'anomaly', anomaly: 'get-of-unset-memo', offset: 0 }]);
  });
});

describe('windows', () => {
  it('reads the same whatever the pieces in which bytes come', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `BINUNICODE "item number ${index}"`);
    const bytes = assemble(['PROTO 4', 'MARK', ...lines, 'LIST', 'GLOBAL os system', 'TUPLE2', 'STOP']);
    const { streams, facts } = await readPickle(memoryBytes(bytes));
    expect(streams).toMatchObject([{ opcodes: 40_006, end: bytes.length, protocol: 4 }]);
    expect(facts).toMatchObject([{ kind: 'global', offset: bytes.length - 13 }]);
  });

  it('steps over lines and data that no window holds', async () => {
    const long = 'y'.repeat(3_000_000);
    const { streams, facts } = await readLines([
      `UNICODE "${long}"`,
      `BINBYTES hex:${'00'.repeat(600_000)}`,
      `STRING "${long}"`,
      'GLOBAL os system',
      'STOP',
    ]);
    expect(streams[0]?.stopped).toBeUndefined();
    expect(facts).toMatchObject([{ kind: 'global', offset: 6_600_011 }]);
  });
});
