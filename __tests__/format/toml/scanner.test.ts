import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../src/format/json/nodes.ts';
import { scanToml } from '../../../src/format/toml/scanner.ts';
import { readTomlByLibrary } from '../../../src/format/toml/library.ts';
import { TOML_LIMITS } from '../../../src/format/toml/limits.ts';
import { readTomlPart } from '../../../src/format/toml/read.ts';
import { hostileText } from '../../lockfile/hostile-text.ts';
import { CARGO_LOCK, CARGO_LOCK_1 } from '../../lockfile/rust/samples.ts';
import {
  PDM_LOCK,
  POETRY_LOCK,
  POETRY_LOCK_1,
  PYLOCK,
  PYPROJECT,
  UV_LOCK,
} from '../../lockfile/python/samples.ts';

const MACHINE_WRITTEN = [UV_LOCK, POETRY_LOCK, POETRY_LOCK_1, PDM_LOCK, PYLOCK, CARGO_LOCK, CARGO_LOCK_1];
const PIECES = [
  ...[
    '[a]\n',
    '[a.b]\n',
    '[[a]]\n',
    '[[a.b]]\n',
    '[ "c d" . e ]\n',
    '[[x]]\n[x.y]\n',
    '[a.b.c]\n',
    '[]\n',
    '[',
  ],
  ...['k = 1\n', 'k = "v"\n', 'l = [1, 2,]\n', 'm = {n = 1, o = [{}]}\n', 'p = true\n', 'q = "\\"\\\\\\n"\n'],
  ...['r = [\n  "s",\n\n  "t"\n]\n', 'd = 2024-01-02T03:04:05.678Z\n', '# c\n', ' u = 0 # c\n', 'v = 01\n'],
  ...[
    'w = 1_000\n',
    "x = 'y'\n",
    'z = """\n"""\n',
    'a.b = 1\n',
    'a = 1\n',
    '"" = 1\n',
    '\r\n',
    '\t',
    '\n',
    '}',
  ],
  ...[
    'é = 1\n',
    'e = "é😀"\n',
    'f = 1.5\n',
    'g = 2024-02-30\n',
    'h = {}\n',
    'i = []\n',
    'j = tru\n',
    '=',
    '"',
  ],
];

describe('TOML as tools write it, and parts of it', () => {
  it.each(MACHINE_WRITTEN.map((text) => [text.slice(0, 30), text]))(
    '%j is read alike by both ways',
    (_, text) => {
      const scanned = scanToml(text);
      expect(scanned).toBeDefined();
      expect(readTomlByLibrary(text)).toEqual({ root: scanned });
    },
  );

  it('is read by the library alike wherever the scanner takes it', () => {
    let taken = 0;
    const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(mixed, hostileText(MACHINE_WRITTEN)), (text) => {
        const scanned = scanToml(text);
        if (scanned === undefined) return;
        taken++;
        expect(readTomlByLibrary(text)).toEqual({ root: scanned });
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it('reads what people write, by the library', () => {
    const text = 'a.b = \'c\'\n[d]\ne.f = [1.5, {g = """h"""}]\n[d.i]\nj = 1979-05-27\n';
    const { root } = readTomlPart(text);
    expect(scanToml(text)).toBeUndefined();
    expect(root && JSON.parse(JSON.stringify(plainOf(root)))).toEqual({
      a: { b: 'c' },
      d: { e: { f: [1.5, { g: 'h' }] }, i: { j: '1979-05-27' } },
    });
    expect(readTomlPart(PYPROJECT)).not.toHaveProperty('problem');
  });

  it('keeps what stands before a mistake, with its place', () => {
    const { root, problem } = readTomlPart('[a]\nb = 1\n[c]\nd = \n[e]\nf = 1\n');
    expect(root && JSON.parse(JSON.stringify(plainOf(root)))).toEqual({ a: { b: 1 } });
    expect(problem?.kind).toBe('syntax');
  });

  it('tells duplicates from other mistakes', () => {
    expect(readTomlPart('a = 1\na = 2\n').problem).toMatchObject({ kind: 'duplicate' });
    expect(readTomlPart('[a]\n[a]\n').problem).toMatchObject({ kind: 'duplicate' });
    expect(readTomlPart('a = {b = 1, b = 2}\n').problem).toMatchObject({ kind: 'duplicate' });
  });

  it.each([
    ['arrays', `a = ${'['.repeat(50_000)}`],
    ['closed arrays', `a = ${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['inline tables', `a = ${'{a = '.repeat(20_000)}`],
    ['a dotted key', `${'a.'.repeat(20_000)}a = 1`],
    ['a header', `[${'a.'.repeat(20_000)}a]`],
    ['lines in a string', `a = '''${'\n'.repeat(300_000)}'''`],
  ])('gives up on endless %s', (_, text) => {
    expect(readTomlPart(text).problem?.kind).toMatch(/^(?:limit|syntax)$/);
  });

  it('does not read more than its limits', () => {
    const large = `a = '${'x'.repeat(TOML_LIMITS.library)}'`;
    expect(readTomlPart(large)).toMatchObject({ problem: { kind: 'limit' } });
    expect(readTomlPart(large.replaceAll("'", '"'))).not.toHaveProperty('problem');
  });

  it('reaches no prototype', () => {
    const { root } = readTomlPart('[__proto__]\npolluted = 1\n["constructor"]\nx = 1\n');
    expect(root && Object.keys(Object(plainOf(root)))).toEqual(['__proto__', 'constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
