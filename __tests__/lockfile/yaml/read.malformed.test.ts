import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode } from '../../../src/format/json/nodes.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';
import { readYamlTrees } from '../../../src/lockfile/yaml/read.ts';
import { scanYaml } from '../../../src/lockfile/yaml/scanner.ts';
import { PNPM } from '../javascript/pnpm-samples.ts';
import { BERRY } from '../javascript/yarn-samples.ts';
import { REFUSED, VARIANTS } from './variants.ts';

/** A tree with the places of keys; no value and an empty one are the same. */
function shape(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value ?? '';
  if (node.kind === 'array') return node.items.map((item) => shape(item));
  return { map: node.members.map(({ key, keyStart, value }) => [key, keyStart, shape(value)]) };
}

const pieces = fc.constantFrom(
  ...[
    ...[
      'a: b\n',
      'a:\n',
      '  b: c\n',
      '    d: e\n',
      '  - f\n',
      '- g\n',
      '  - h: i\n',
      '    j: k\n',
      '- - l\n',
      '\n',
    ],
    ...[
      '? m\n',
      ': n\n',
      ': o: p\n',
      '  ? q\n',
      '  : r\n',
      '  :\n',
      '---\n',
      '...\n',
      '--- s\n',
      '# t\n',
      '  # u\n',
    ],
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      '-',
      '- ',
      '? ',
      '#',
      ' #',
      '|',
      '|-\n',
    ],
    ...[
      '|\n    v\n',
      '>-\n',
      "'",
      '"',
      "''",
      '\\n',
      '\\',
      '&x ',
      '*x',
      '!y ',
      '!!str ',
      '<<: ',
      '@',
      '`',
      '%',
      '\t',
      '\r',
      '\r\n',
      'k: v\r\n',
      '- {a: b,\r\n c: d}\r\n',
      'k: |\r\n  a\r\n\r\n  b\r\n',
    ],
    ...[
      'key',
      "'k'",
      '"k"',
      'x@1.0.0',
      'https://h.test/x',
      'sha512-a+/==',
      '{a: b}',
      '[c, d]',
      '{e: [f, {g: h}]}',
      '{}',
    ],
    ...[
      '[]',
      'null',
      '~',
      '1',
      'true',
      '-x',
      '?x',
      ':x',
      'x:y',
      'x#y',
      '\u00e9',
      '\u2028',
      '\ufeff',
      '\ud83d\ude00',
    ],
    ...[
      'k: {a: b,\n  c: d}\n',
      'k: [a,\n b]\n',
      "k: 'a\n",
      'k:\n  "v"\n',
      'k: |-\n  a\n\n  b\nl: m\n',
      ' o: p\n',
    ],
    ...[
      'p: \n',
      'q: r  \n',
      '- \n',
      '--- \n',
      '#\ts\n',
      '# \u{1f600}\n',
      '{a: b} \n',
      'k: | \n  a \n',
      '? t \n: \n',
    ],
  ],
);

const told = (trees: readonly JsonNode[]): unknown[] => trees.map(shape).filter((tree) => tree !== '');

/**
 * A comment that stands left of a value on a line of its own: the library takes the lines behind into that value, other
 * readers (PyYAML, libyaml) do not.
 */
const MISREAD = /[-:?] *\r?\n\s*#/;

describe('the scanner of machine-written YAML', () => {
  describe.each(VARIANTS)('text %s', (_, apply) => {
    it.each([...Object.values(PNPM), BERRY])('takes what the tools write', (sample) => {
      const text = apply(sample);
      const { roots, stoppedAt } = scanYaml(text);
      expect(stoppedAt).toBeUndefined();
      expect(told(roots)).toEqual(told(readYaml(text).roots));
    });
  });

  it.each(REFUSED)('stops at %s', (_, text) => {
    expect(scanYaml(text).stoppedAt).toBeDefined();
  });

  it('reads what it takes as the library does', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), fc.constantFrom(...VARIANTS), (parts, [, apply]) => {
        const text = apply(parts.join(''));
        const { roots, stoppedAt } = scanYaml(text);
        if (stoppedAt !== undefined || MISREAD.test(text)) return;
        taken++;
        const library = readYaml(text);
        expect(library.problem).toBeUndefined();
        expect(told(roots)).toEqual(told(library.roots));
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it('ends a value behind a comment with its line', () => {
    expect(scanYaml('a:\n# c\n  b\nd: e\n').roots).toMatchObject([
      {
        members: [
          { key: 'a', value: { value: 'b' } },
          { key: 'd', value: { value: 'e' } },
        ],
      },
    ]);
  });

  it('never throws and puts problems on lines that are there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const { problems } = readYamlTrees(text);
          const count = text.split('\n').length;
          for (const { line } of problems) expect(line >= 1 && line <= count).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('stops where nesting has no end', () => {
    const deep = Array.from({ length: 5000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    expect(scanYaml(deep).stoppedAt).toBeDefined();
    expect(scanYaml(`a: ${'['.repeat(100_000)}`).stoppedAt).toBeDefined();
    expect(scanYaml(`a: '${"''".repeat(1_000_000)}`).stoppedAt).toBeDefined();
    expect(scanYaml(`a: {b: ${'c '.repeat(1_000_000)}`).stoppedAt).toBeDefined();
  });

  it('does not give large texts that it does not take to the library', () => {
    const text = `a: b # not written by a tool\n${'# x\n'.repeat(300_000)}`;
    expect(readYamlTrees(text).problems).toMatchObject([{ kind: 'limit', line: 1 }]);
    expect(readYamlTrees(text.slice(0, 1000)).problems).toEqual([]);
  });

  it('says of nesting without end that it is not read', () => {
    expect(readYamlTrees(`a: b\nc: ${'['.repeat(100_000)}`).problems).toMatchObject([
      { kind: 'limit', line: 2 },
    ]);
  });
});
