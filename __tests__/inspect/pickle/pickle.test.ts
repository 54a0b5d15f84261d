// What a pickle does to whoever loads it, as findings: technique by technique, from bytes to rule and words.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { assemble } from '../../support/pickle-assembler.ts';

interface Seen {
  readonly rules: readonly string[];
  readonly evidence: string;
}

async function inspect(lines: readonly string[], allowed: readonly string[] = []): Promise<Seen> {
  const { findings } = await inspectBytes(assemble(lines), 'm.pkl', { allowedGlobals: new Set(allowed) });
  return {
    rules: [...new Set(findings.map((finding) => finding.rule))].sort(),
    evidence: findings.map((finding) => finding.evidence).join('\n'),
  };
}

const text = (value: string): string => `SHORT_BINUNICODE ${JSON.stringify(value)}`;
const global = (module: string, name: string): string[] => [text(module), text(name), 'STACK_GLOBAL'];
const call = (callee: readonly string[], ...args: readonly string[][]): string[] => [
  ...callee,
  'MARK',
  ...args.flat(),
  'TUPLE',
  'REDUCE',
];
const stream = (...lines: readonly string[][]): string[] => ['PROTO 4', ...lines.flat(), 'STOP'];
const system = global('os', 'system');

describe('a call of os.system', () => {
  it.each([
    ['REDUCE', stream(call(system, [text('id')]))],
    ['INST', ['MARK', 'STRING "id"', 'INST os system', 'STOP']],
    ['OBJ', stream(['MARK', ...system, text('id'), 'OBJ'])],
    ['NEWOBJ', stream([...system, text('id'), 'TUPLE1', 'NEWOBJ'])],
    ['NEWOBJ_EX', stream([...system, text('id'), 'TUPLE1', 'EMPTY_DICT', 'NEWOBJ_EX'])],
    ['a result that is thrown away', stream(call(system, [text('id')]), ['POP', 'NONE'])],
    ['a stream that breaks afterwards', ['PROTO 4', ...call(system, [text('id')]), 'RAW hex:ff']],
    ['a second stream', [...stream(['NONE']), ...stream(call(system, [text('id')]))]],
    [
      'an operand from the memo',
      stream(
        [text('os'), 'MEMOIZE', 'POP', 'BINGET 0', text('system'), 'STACK_GLOBAL'],
        [text('id'), 'TUPLE1', 'REDUCE'],
      ),
    ],
  ])('is found through %s, with its argument', async (_, lines) => {
    const seen = await inspect(lines);
    expect(seen.rules).toContain('PICKLE-EXEC');
    expect(seen.evidence).toContain('os.system("id")');
  });

  it.each([
    ['partial', call(call(global('functools', 'partial'), system), [text('id')])],
    [
      'getattr on an imported module',
      call(
        call(global('builtins', 'getattr'), call(global('importlib', 'import_module'), [text('os')]), [
          text('system'),
        ]),
        [text('id')],
      ),
    ],
    ['resolve_name', call(call(global('pkgutil', 'resolve_name'), [text('os:system')]), [text('id')])],
    [
      'attrgetter',
      call(
        call(
          call(global('operator', 'attrgetter'), [text('system')]),
          call(global('builtins', '__import__'), [text('os')]),
        ),
        [text('id')],
      ),
    ],
    ['map', call(global('builtins', 'map'), system, call(global('builtins', 'list'), []))],
    ['an unknown function', call(global('acme', 'run_later'), system)],
    ['a nested container', call(global('acme', 'run_later'), ['EMPTY_LIST', ...system, 'APPEND'])],
  ])('is found through %s', async (_, lines) => {
    expect((await inspect(stream(lines))).rules).toContain('PICKLE-EXEC');
  });

  it('stays found when the policy vouches for the name', async () => {
    const seen = await inspect(stream(call(system, [text('id')])), ['os.system']);
    expect(seen.rules).toEqual(['PICKLE-EXEC']);
  });
});

describe('code that a file brings along', () => {
  const make = global('cloudpickle.cloudpickle', '_make_function');

  it('needs review when it is only defined', async () => {
    expect((await inspect(stream(call(make, [text('code')])))).rules).toEqual(['PICKLE-CARRIES-CODE']);
  });

  it('blocks when loading calls it', async () => {
    expect((await inspect(stream(call(call(make, [text('code')]))))).rules).toContain('PICKLE-EXEC');
  });

  it('blocks when loading runs a method of a class that it defines', async () => {
    const attributes = ['EMPTY_DICT', text('__setstate__'), ...call(make, [text('code')]), 'SETITEM'];
    const skeleton = call(global('cloudpickle.cloudpickle', '_make_skeleton_class'), attributes);
    expect((await inspect(stream(skeleton))).rules).toContain('PICKLE-EXEC');
  });
});

describe('calls that no name gives away', () => {
  const path = call(global('pathlib', 'PosixPath'), [text('x')]);
  const method = call(global('builtins', 'getattr'), path, [text('exists')]);
  const namespace = [...global('types', 'SimpleNamespace'), 'EMPTY_TUPLE', 'NEWOBJ'];
  const attribute = (name: string): string[] => ['EMPTY_DICT', text(name), ...method, 'SETITEM', 'BUILD'];

  it.each([
    ['a method of an object of the stream', call(method), 'PICKLE-INDIRECT-CALL'],
    ['an iterator that calls', call(global('builtins', 'iter'), method, ['NONE']), 'PICKLE-INDIRECT-CALL'],
    [
      'state that replaces __setstate__',
      [...namespace, ...attribute('__setstate__'), text('y'), 'BUILD'],
      'PICKLE-LATE-STATE',
    ],
    [
      'state that replaces append',
      [...namespace, ...attribute('append'), text('y'), 'APPEND'],
      'PICKLE-LATE-STATE',
    ],
    [
      'a partial that was given another function',
      call([
        ...call(global('functools', 'partial'), global('builtins', 'int')),
        'MARK',
        ...global('wave', 'open'),
        'TUPLE',
        'BUILD',
      ]),
      'PICKLE-STDLIB',
    ],
    [
      'a constructor of numpy that calls its argument',
      call(global('numpy.random._pickle', '__generator_ctor'), [text('x')], global('wave', 'open')),
      'PICKLE-STDLIB',
    ],
    [
      'a method through its class',
      call(global('pandas.core.frame', 'DataFrame.eval'), global('acme', 'X')),
      'PICKLE-UNKNOWN-CALL',
    ],
    [
      'state on a logger of the process',
      [...call(global('logging', 'getLogger')), 'EMPTY_DICT', 'BUILD'],
      'PICKLE-GLOBAL-STATE',
    ],
  ])('%s', async (_, lines, rule) => {
    expect((await inspect(stream(lines))).rules).toContain(rule);
  });

  it('every nested payload is opened, however many there are', async () => {
    const loader = global('torch.storage', '_load_from_bytes');
    const payload = (hex: string): string[] => [...call(loader, [`SHORT_BINBYTES hex:${hex}`]), 'POP'];
    const harmless = Array.from({ length: 40 }, () => payload('80024e2e'));
    const evil = Buffer.from("cos\nsystem\n(S'x'\ntR.").toString('hex');
    expect((await inspect(stream(...harmless, payload(evil), ['NONE']))).rules).toContain('PICKLE-EXEC');
  });
});

describe('pickles that do not look like one', () => {
  const payload = Buffer.from("cos\nsystem\n(S'id'\ntR.", 'latin1');

  it.each([
    ['numbers as no pickler writes them', Buffer.concat([Buffer.from('L1 L\n0'), payload])],
    [
      'a long text first',
      Buffer.concat([
        Buffer.from('X\u0010\u0027\0\0', 'latin1'),
        Buffer.alloc(10_000, 'a'),
        Buffer.from('0'),
        payload,
      ]),
    ],
    ['thousands of values that are thrown away', Buffer.concat([Buffer.from('N0'.repeat(3000)), payload])],
    [
      'a very long name',
      Buffer.from(`\u0080\u0004cos\n${'path.os.'.repeat(80)}system\n(S'x'\ntR.`, 'latin1'),
    ],
  ])('%s', async (_, data) => {
    const { findings } = await inspectBytes(data, 'pytorch_model.bin');
    expect(findings.map((finding) => finding.rule)).toContain('PICKLE-EXEC');
  });
});

describe('ordinary pickles', () => {
  const make = global('acme.data', 'make_variable');

  it.each([
    ['a dictionary of plain values', stream(['EMPTY_DICT', text('a'), 'BININT1 1', 'SETITEM'])],
    ['an ordered dictionary', stream(call(global('collections', 'OrderedDict')))],
    [
      'a numpy array',
      stream(
        call(
          global('numpy._core.multiarray', '_reconstruct'),
          global('numpy', 'ndarray'),
          ['BININT1 0', 'TUPLE1'],
          ['SHORT_BINBYTES hex:62'],
        ),
      ),
    ],
  ])('give no finding for %s', async (_, lines) => {
    expect((await inspect(lines)).rules).toEqual([]);
  });

  it('give a note for whole objects of a framework', async () => {
    const linear = [
      ...global('torch.nn.modules.linear', 'Linear'),
      'EMPTY_TUPLE',
      'NEWOBJ',
      'EMPTY_DICT',
      'BUILD',
    ];
    expect((await inspect(stream(linear))).rules).toEqual(['PICKLE-FORMAT']);
  });

  it('need review for a function that rebuilds an object of a class, unless the policy vouches for both', async () => {
    const lines = stream(call(make, global('acme.data', 'Variable'), ['NONE']));
    expect((await inspect(lines)).rules).toEqual(['PICKLE-UNKNOWN-GLOBAL']);
    expect((await inspect(lines, ['acme.data.make_variable', 'acme.data.Variable'])).rules).toEqual([
      'PICKLE-FORMAT',
    ]);
  });
});

describe('a nested torch payload', () => {
  const loader = global('torch.storage', '_load_from_bytes');

  it('is inspected as an artifact of its own', async () => {
    const inner = Buffer.from(
      assemble(['PROTO 2', 'GLOBAL os system', 'BINUNICODE "id"', 'TUPLE1', 'REDUCE', 'STOP']),
    );
    const lines = stream(call(loader, [`BINBYTES hex:${inner.toString('hex')}`]));
    const { findings } = await inspectBytes(assemble(lines), 'm.pkl');
    const found = findings.find((finding) => finding.rule === 'PICKLE-EXEC');
    expect(found?.location.members).toHaveLength(1);
    expect(found?.evidence).toContain('os.system("id")');
  });

  it('is not clean when it is computed', async () => {
    const lines = stream(call(loader, call(global('acme', 'Payload'))));
    expect((await inspect(lines)).rules).toContain('SCAN-INCOMPLETE');
  });
});

it('tells the root cause once, with the further offsets', async () => {
  const lines = stream(call(system, [text('id')]), ['POP'], call(system, [text('ls')]));
  const { findings } = await inspectBytes(assemble(lines), 'm.pkl');
  const found = findings.filter((finding) => finding.rule === 'PICKLE-EXEC');
  expect(found).toHaveLength(1);
  expect(found[0]?.moreOffsets).toHaveLength(1);
});

it('gives an edited payload another subject, even far inside a long text', async () => {
  const payload = (end: string): string[] =>
    stream(call(system, [`BINUNICODE ${JSON.stringify(`${'x'.repeat(20_000)}${end}`)}`]));
  const subjects = await Promise.all(
    ['a', 'b', 'a'].map(
      async (end) => (await inspectBytes(assemble(payload(end)), 'm.pkl')).findings[0]?.subject,
    ),
  );
  expect(subjects[0]).toBe(subjects[2]);
  expect(subjects[0]).not.toBe(subjects[1]);
});

it('resolves a chain of calls that calls itself through the memo', async () => {
  const lines = ['PROTO 4', ...global('builtins', 'getattr'), 'MEMOIZE', 'EMPTY_TUPLE', 'REDUCE', 'MEMOIZE'];
  for (let turn = 0; turn < 60; turn++)
    lines.push('BINGET 1', 'MARK', 'BINGET 1', 'BINGET 1', 'TUPLE', 'REDUCE', 'BINPUT 1');
  expect((await inspect([...lines, 'STOP'])).rules).toContain('PICKLE-IMPORT');
});
