// Any text: the TOML reader throws its own error or gives a tree whose places are inside the text.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonNode } from '../../../src/format/json/nodes.ts';
import { TomlError } from '../../../src/format/toml/errors.ts';
import { readToml } from '../../../src/format/toml/read.ts';

const PIECES = [
  ...'[ ] [[ ]] { } = . , " \' # \n a b -'.split(' '),
  '"""',
  "'''",
  '\\u0041',
  'true',
  '1e9',
  '0x',
  'inf',
  '2026-01-01',
  '__proto__',
  '\u0000',
  '\r\n',
  'a = 1\n',
  '[a]\n',
  '[[a]]\n',
  'a.b = {c = 1}\n',
];

function check(text: string): void {
  let root: JsonNode;
  try {
    root = readToml(text);
  } catch (error) {
    expect(error).toBeInstanceOf(TomlError);
    return;
  }
  const open: JsonNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    expect(node.start).toBeGreaterThanOrEqual(0);
    expect(node.end).toBeLessThanOrEqual(text.length);
    if (node.kind === 'array') open.push(...node.items);
    if (node.kind === 'object') open.push(...node.members.map(({ value }) => value));
  }
}

describe('malformed TOML', () => {
  it('is refused or read, whatever its pieces', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, check), { numRuns: 500 });
  });

  it('is refused or read when it is any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 300 });
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `a=${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['inline tables', 'a={'.repeat(50_000)],
    ['a dotted key', `a${'.a'.repeat(50_000)}=1`],
    ['quotes', '"'.repeat(100_000)],
    ['one array of tables', '[[a]]\n'.repeat(30_000)],
  ])('of many %s ends', (_, text) => check(text));
});
