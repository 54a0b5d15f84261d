import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../../src/format/json/nodes.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';
import { scanYamlLines } from '../../../src/lockfile/yaml/lines.ts';
import { CONDA_LOCK, ENVIRONMENT, PIXI_LOCK } from '../conda/samples.ts';
import { ACTIONS_LOCK } from '../github/samples.ts';
import { hostileText } from '../hostile-text.ts';
import { REFUSED, VARIANTS } from './variants.ts';

/** Places of keys and beginnings; no value and an empty one are the same. */
function shape(node: JsonNode | undefined): unknown {
  if (node === undefined) return '';
  if (node.kind === 'scalar') return node.value ?? '';
  if (node.kind === 'array') return { start: node.start, list: node.items.map(shape) };
  return {
    start: node.start,
    map: node.members.map(({ key, keyStart, value }) => [key, keyStart, shape(value)]),
  };
}

describe('the scanner of YAML lines', () => {
  const good = [CONDA_LOCK, PIXI_LOCK, ACTIONS_LOCK, ENVIRONMENT];
  const pieces = [
    ...[
      'a: b\n',
      'a:\n',
      '- c\n',
      '- d: e\n',
      '  f: g\n',
      '  - h\n',
      '- - i\n',
      '-\n',
      'j: {}\n',
      'k: [l, m]\n',
    ],
    ...[
      "'n': 'o''p'\n",
      '"q": "r"\n',
      '# s\n',
      '\n',
      '---\n',
      '...\n',
      '  t\n',
      'u: v w\n',
      'x: y: z\n',
      ' : ',
    ],
    ...[
      'a: |\n  b\n',
      '? a\n',
      '&a b',
      '*a',
      '!t ',
      '    c: d\n',
      'a: # b\n',
      'a : b\n',
      '- "c": d\n',
      '{a: b}\n',
    ],
    ...['a: \n', 'b: c \n', '- \n', '- d  \n', '--- \n', '#\te\n', '# \u{1f600}\n', '\uFEFF', '\r', '  \n'],
  ];

  describe.each(VARIANTS)('text %s', (_, apply) => {
    it.each(good)('takes what the tools write', (sample) => {
      const text = apply(sample);
      expect(shape(scanYamlLines(text))).toEqual(shape(readYaml(text).roots[0]));
      expect(scanYamlLines(text)).toBeDefined();
    });
  });

  it.each<readonly [string, string]>([
    ...REFUSED,
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a second document behind an empty one', '---\n---\na: b\n'],
    ['a marker behind content', 'a:\n---\n'],
  ])('leaves %s to the library', (_, text) => {
    expect(scanYamlLines(text)).toBeUndefined();
  });

  it('reads lines without a colon once, however many there are', () => {
    const items = 400_000;
    expect(scanYamlLines(`a:\n${'- b\n'.repeat(items)}`)).toMatchObject({
      members: [{ value: { items: { length: items } } }],
    });
  });

  it('reads what it takes as the library does', () => {
    let taken = 0;
    const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(mixed, hostileText(good)), fc.constantFrom(...VARIANTS), (sample, [, apply]) => {
        const text = apply(sample);
        const scanned = scanYamlLines(text);
        if (scanned === undefined) return;
        taken++;
        const { roots, problem } = readYaml(text);
        expect([problem, roots.length > 1]).toEqual([undefined, false]);
        expect(shape(scanned)).toEqual(shape(roots[0]));
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
