import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../../src/format/json/nodes.ts';
import { readYaml } from '../../../src/format/yaml/read.ts';
import { scanYamlLines } from '../../../src/lockfile/yaml/lines.ts';
import { CONDA_LOCK, ENVIRONMENT, PIXI_LOCK } from '../conda/samples.ts';
import { ACTIONS_LOCK } from '../github/samples.ts';
import { hostileText } from '../hostile-text.ts';

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
  ];

  it.each(good)('takes what the tools write', (text) => {
    expect(shape(scanYamlLines(text))).toEqual(shape(readYaml(text).roots[0]));
    expect(scanYamlLines(text)).toBeDefined();
  });

  it('reads what it takes as the library does', () => {
    let taken = 0;
    const mixed = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(mixed, hostileText(good)), (text) => {
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
