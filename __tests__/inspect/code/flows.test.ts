// Ways in which what was decoded reaches what runs it. Each is stopped; the same with a harmless end passes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verdicts } from './support.ts';

/** Programs by what they go through; `b` and `d` decode. */
function programs(name: string): [through: string, text: string][] {
  const all = readFileSync(join(import.meta.dirname, 'flows', name), 'utf8')
    .trimEnd()
    .split('\n---\n');
  return all.map((text) => [text.slice(0, text.indexOf('\n')), text]);
}

const loud = async (path: string, text: string): Promise<string[]> =>
  (await verdicts(path, text)).filter((verdict) => !/ (?:LOW|INFO)$/.test(verdict));

describe.each([
  ['Python', 'python.txt', 'loader.py', 'from base64 import b64decode as b\n', /\bexec\b/g, 'print'],
  [
    'JavaScript',
    'javascript.txt',
    'loader.js',
    "const d = (x) => Buffer.from(x, 'base64').toString();\n",
    /\beval\b/g,
    'Number',
  ],
])('in %s what was decoded', (_, file, path, decoder, sink, harmless) => {
  it.each(programs(file))('is stopped when it is run: %s', async (_through, text) => {
    expect(await loud(path, decoder + text)).toContain('CODE-DECODE-EXECUTE CRITICAL');
  });

  it.each(programs(file))('passes when it is not run: %s', async (_through, text) => {
    expect(await loud(path, decoder + text.replaceAll(sink, harmless))).toEqual([]);
  });
});
