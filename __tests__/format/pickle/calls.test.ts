import { describe, expect, it } from 'vitest';
import { factsOf, readLines, resultOf, shown } from '../../support/pickle-facts.ts';

const ARGS = ['SHORT_BINUNICODE "id"', 'TUPLE1'];

describe('globals', () => {
  it.each([
    [['GLOBAL os system'], 'GLOBAL os.system'],
    [['GLOBAL __builtin__ eval'], 'GLOBAL builtins.eval was __builtin__.eval'],
    [['PROTO 2', 'GLOBAL __builtin__ reduce'], 'GLOBAL functools.reduce was __builtin__.reduce'],
    [['PROTO 2', 'GLOBAL exceptions OSError'], 'GLOBAL builtins.OSError was exceptions.OSError'],
    [['PROTO 2', 'GLOBAL exceptions Other'], 'GLOBAL exceptions.Other'],
    [['PROTO 3', 'GLOBAL __builtin__ eval'], 'GLOBAL __builtin__.eval'],
    [
      ['PROTO 4', 'SHORT_BINUNICODE "pathlib"', 'SHORT_BINUNICODE "os.system"', 'STACK_GLOBAL'],
      'STACK_GLOBAL pathlib.os.system',
    ],
    [
      ['UNICODE "commands"', 'STRING "getoutput"', 'STACK_GLOBAL'],
      'STACK_GLOBAL subprocess.getoutput was commands.getoutput',
    ],
    [['RAW hex:63c3a90a780a'], 'GLOBAL é.x'],
  ])('%j', async (lines, expected) => {
    const facts = await factsOf(...lines, 'STOP');
    expect(facts.at(-1)).toBe(expected);
  });

  it('takes the protocol in force, not the first one', async () => {
    expect(
      await factsOf('PROTO 4', 'GLOBAL thread x', 'PROTO 2', 'GLOBAL thread x', 'TUPLE2', 'STOP'),
    ).toEqual(['GLOBAL thread.x', 'anomaly late-proto', 'GLOBAL _thread.x was thread.x']);
  });

  it('follows names through the memo, DUP and POP', async () => {
    const lines = [
      'SHORT_BINUNICODE "system"',
      'MEMOIZE',
      'POP',
      'SHORT_BINUNICODE "os"',
      'DUP',
      'BINPUT 5',
      'POP',
    ];
    expect(await factsOf(...lines, 'BINGET 0', 'STACK_GLOBAL', 'STOP')).toEqual(['STACK_GLOBAL os.system']);
  });

  it.each([
    [['SHORT_BINBYTES hex:6f73', 'SHORT_BINUNICODE "x"'], 'dynamic <2 bytes> "x"'],
    [['SHORT_BINUNICODE "os"', 'INT 5'], 'dynamic "os" 5'],
    [['BINGET 9', 'SHORT_BINUNICODE "x"'], 'dynamic <memo entry that was never set> "x"'],
    [['GLOBAL a b', 'EMPTY_TUPLE', 'REDUCE', 'SHORT_BINUNICODE "x"'], 'dynamic a.b() "x"'],
  ])('%j and STACK_GLOBAL is dynamic', async (lines, expected) => {
    const facts = await factsOf(...lines, 'STACK_GLOBAL', 'EMPTY_TUPLE', 'REDUCE', 'STOP');
    expect(facts).toContain(expected);
    expect(facts.at(-1)).toBe('REDUCE <global whose name is not constant>()');
  });

  it('keeps every new name and only some of the same', async () => {
    const same = Array.from({ length: 200 }, () => ['GLOBAL a b', 'POP']).flat();
    const facts = await factsOf(...same, 'GLOBAL os system', 'STOP');
    expect(facts.length).toBeLessThan(20);
    expect(facts.at(-1)).toBe('GLOBAL os.system');
  });
});

describe('calls', () => {
  it.each([
    [['GLOBAL os system', ...ARGS, 'REDUCE'], 'REDUCE os.system("id")'],
    [['GLOBAL os system', ...ARGS, 'NEWOBJ'], 'NEWOBJ os.system("id")'],
    [['MARK', 'GLOBAL os system', 'STRING "id"', 'OBJ'], 'OBJ os.system("id")'],
    [['MARK', 'STRING "id"', 'INST os system'], 'INST os.system("id")'],
    [['MARK', 'INST os getpid'], 'INST os.getpid()'],
    [['GLOBAL a b', ...ARGS, 'EMPTY_DICT', 'NEWOBJ_EX'], 'NEWOBJ_EX a.b(("id",), {})'],
    [['GLOBAL a b', 'EMPTY_TUPLE', 'REDUCE', 'EMPTY_TUPLE', 'REDUCE'], 'REDUCE a.b()()'],
    [['GLOBAL a b', 'EMPTY_LIST', 'REDUCE'], 'REDUCE a.b(*[])'],
    [['GLOBAL a b', 'GLOBAL c d', 'TUPLE1', 'REDUCE'], 'REDUCE a.b(c.d)'],
  ])('%j', async (lines, expected) => {
    const facts = await factsOf(...lines, 'STOP');
    expect(facts.at(-1)).toBe(expected);
  });

  it('says where each opcode is', async () => {
    const { facts } = await readLines(['PROTO 4', 'GLOBAL os system', ...ARGS, 'REDUCE', 'STOP']);
    expect(facts.map((fact) => fact.offset)).toEqual([2, 18]);
  });

  it('shows the result of a call, and its state', async () => {
    const { streams } = await readLines([
      'GLOBAL a B',
      'EMPTY_TUPLE',
      'NEWOBJ',
      'EMPTY_DICT',
      'BUILD',
      'STOP',
    ]);
    expect(streams[0]?.result).toMatchObject({ kind: 'call', state: { kind: 'container', type: 'dict' } });
  });

  it.each([[['POP', 'NONE', 'STOP']], [['NONE', 'STOP']]])(
    'notes a result that %j throws away',
    async (rest) => {
      expect(await factsOf('GLOBAL a b', 'EMPTY_TUPLE', 'REDUCE', ...rest)).toContain(
        'anomaly discarded-call',
      );
    },
  );

  it('notes a result that POP_MARK throws away', async () => {
    const lines = ['MARK', 'GLOBAL a b', 'EMPTY_TUPLE', 'REDUCE', 'POP_MARK', 'NONE', 'STOP'];
    expect(await factsOf(...lines)).toContain('anomaly discarded-call');
  });

  it('keeps calls that differ in the names they are given', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => [
      'GLOBAL copyreg _reconstructor',
      `GLOBAL m C${index}`,
      'TUPLE1',
      'REDUCE',
      'POP',
    ]).flat();
    const calls = (await factsOf(...lines, 'NONE', 'STOP')).filter((fact) => fact.startsWith('REDUCE'));
    expect(calls).toHaveLength(40);
  });

  it.each([
    ['getattr', 101],
    ['frozenset', 16],
  ])('of calls of %s with different constants, keeps %i', async (name, expected) => {
    const lines = Array.from({ length: 100 }, (_, index) => [
      `GLOBAL builtins ${name}`,
      'NONE',
      `SHORT_BINUNICODE "name${index}"`,
      'TUPLE2',
      'REDUCE',
      'POP',
    ]).flat();
    const last = [
      `GLOBAL builtins ${name}`,
      'NONE',
      'SHORT_BINUNICODE "__globals__"',
      'TUPLE2',
      'REDUCE',
      'STOP',
    ];
    const calls = (await factsOf(...lines, ...last)).filter((fact) => fact.startsWith('REDUCE'));
    expect(calls).toHaveLength(expected);
  });
});

describe('state', () => {
  it.each([
    [['GLOBAL a b', 'EMPTY_DICT', 'BUILD'], 'BUILD a.b <- {}'],
    [['GLOBAL a b', 'INT 1', 'INT 2', 'SETITEM'], 'SETITEM a.b <- {1: 2}'],
    [['GLOBAL a b', 'MARK', 'INT 1', 'INT 2', 'SETITEMS'], 'SETITEMS a.b <- {1: 2}'],
    [['GLOBAL a b', 'INT 1', 'APPEND'], 'APPEND a.b <- [1]'],
    [['GLOBAL a b', 'MARK', 'INT 1', 'APPENDS'], 'APPENDS a.b <- [1]'],
    [['GLOBAL a b', 'MARK', 'INT 1', 'ADDITEMS'], 'ADDITEMS a.b <- [1]'],
    [['GLOBAL a b', 'MEMOIZE', 'TUPLE1', 'POP', 'BINGET 0', 'NONE', 'BUILD'], 'BUILD a.b <- None'],
    [['EXT1 7', 'NONE', 'BUILD'], 'BUILD <extension 7> <- None'],
    [
      ['GLOBAL builtins getattr', 'GLOBAL os path', 'STRING "x"', 'TUPLE2', 'REDUCE', 'NONE', 'BUILD'],
      'BUILD builtins.getattr(os.path, "x") <- None',
    ],
    [
      [
        'GLOBAL operator attrgetter',
        ...ARGS,
        'REDUCE',
        'GLOBAL os path',
        'TUPLE1',
        'REDUCE',
        'NONE',
        'BUILD',
      ],
      'BUILD operator.attrgetter("id")(os.path) <- None',
    ],
  ])('%j changes a global', async (lines, expected) => {
    expect((await factsOf(...lines, 'STOP')).at(-1)).toBe(expected);
  });

  it.each([
    ['__builtin__', 'getattr'],
    ['inspect', 'getattr_static'],
    ['logging', 'getLogger'],
    ['logging', 'Logger.manager.getLogger'],
    ['logging.Logger', 'manager.getLogger'],
    ['logging.Logger.manager', 'getLogger'],
  ])('on what %s.%s hands out changes a global', async (module, name) => {
    const lines = ['GLOBAL os path', 'STRING "x"', 'TUPLE2', 'REDUCE', 'NONE', 'BUILD', 'STOP'];
    expect((await factsOf('PROTO 4', `GLOBAL ${module} ${name}`, ...lines)).at(-1)).toMatch(/^BUILD/);
  });

  it.each([
    ['logging', 'getattr'],
    ['builtins', 'getattr_static'],
    ['acme', 'getLogger'],
  ])('on what %s.%s makes changes none', async (module, name) => {
    const lines = ['GLOBAL os path', 'STRING "x"', 'TUPLE2', 'REDUCE', 'NONE', 'BUILD', 'STOP'];
    expect((await factsOf('PROTO 4', `GLOBAL ${module} ${name}`, ...lines)).at(-1)).toMatch(/^REDUCE/);
  });

  it.each([['BUILD'], ['APPEND']])('%s of an instance changes none', async (opcode) => {
    const facts = await factsOf('GLOBAL a B', 'EMPTY_TUPLE', 'NEWOBJ', 'NONE', opcode, 'STOP');
    expect(facts).toEqual(['GLOBAL a.B', 'NEWOBJ a.B()']);
  });

  it('is not set on an instance whose attribute was got', async () => {
    const instance = ['GLOBAL a B', 'EMPTY_TUPLE', 'NEWOBJ', 'STRING "x"', 'TUPLE2', 'REDUCE'];
    const facts = await factsOf('GLOBAL builtins getattr', ...instance, 'NONE', 'BUILD', 'STOP');
    expect(facts.at(-1)).toMatch(/^REDUCE/);
  });
});

describe('extensions and persistent ids', () => {
  it.each([
    ['EXT1 5', 5],
    ['EXT2 300', 300],
    ['EXT4 70000', 70000],
    ['EXT4 -1', -1],
  ])('%s is a fact', async (line, code) => {
    expect(await factsOf(line, 'STOP')).toEqual([`extension ${code}`]);
    expect(await resultOf(line)).toBe(`<extension ${code}>`);
  });

  it('resolves a code that the stream registered', async () => {
    const facts = await factsOf(
      'GLOBAL copy_reg add_extension',
      'STRING "commands"',
      'STRING "getoutput"',
      'INT 66',
      'TUPLE3',
      'REDUCE',
      'EXT1 66',
      ...ARGS,
      'REDUCE',
      'STOP',
    );
    expect(facts.slice(2, 5)).toEqual([
      'extension 66',
      'EXT1 subprocess.getoutput was commands.getoutput',
      'REDUCE subprocess.getoutput("id")',
    ]);
  });

  it('keeps the first persistent ids', async () => {
    const many = Array.from({ length: 500 }, (_, index) => [`BININT2 ${index}`, 'BINPERSID', 'POP']).flat();
    const facts = await factsOf('PERSID key', 'POP', ...many, 'GLOBAL os system', 'STOP');
    expect(facts.slice(0, 2)).toEqual(['persistent "key"', 'persistent 0']);
    expect(facts.length).toBeLessThan(50);
    expect(facts.at(-1)).toBe('GLOBAL os.system');
  });
});

const isDataClass = ({ name }: { name: string }): boolean => name === 'NumpyArrayWrapper';

describe('raw data behind an object', () => {
  const wrapper = ['GLOBAL joblib.numpy_pickle NumpyArrayWrapper', 'EMPTY_TUPLE', 'NEWOBJ'];
  const lines = [...wrapper, 'EMPTY_DICT', 'BUILD', 'RAW hex:fffefdfc', 'GLOBAL os system', 'STOP'];

  it('is stepped over by whoever knows its length', async () => {
    const positions: number[] = [];
    const skip = (_target: unknown, _state: unknown, position: number): number => {
      positions.push(position);
      return 4;
    };
    const { facts, streams } = await readLines(lines, { afterBuild: { isDataClass, skip } });
    expect(shown(facts).at(-2)).toBe('GLOBAL os.system');
    expect(streams[0]?.stopped).toBeUndefined();
    expect(positions).toEqual([43]);
  });

  it.each([
    [(): number => 1000],
    [(): number => -1],
    [
      (): number => {
        throw new Error('no header');
      },
    ],
  ])('that is not there ends the stream', async (skip) => {
    const { streams } = await readLines(lines, { afterBuild: { isDataClass, skip } });
    expect(streams[0]?.stopped?.code).toBe('broken');
  });

  it('knows the instances of protocol 0 as well', async () => {
    const old = [
      'GLOBAL copy_reg _reconstructor',
      'GLOBAL joblib.numpy_pickle NumpyArrayWrapper',
      'GLOBAL __builtin__ object',
      'NONE',
      'TUPLE3',
      'REDUCE',
      'NONE',
      'BUILD',
      'RAW hex:ff',
      'STOP',
    ];
    const { streams } = await readLines(old, { afterBuild: { isDataClass, skip: () => Promise.resolve(1) } });
    expect(streams[0]?.stopped).toBeUndefined();
  });
});
