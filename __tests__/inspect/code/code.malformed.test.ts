// Arbitrary and broken programs never make the inspector throw, and what is not read is said.
import { array, assert, asyncProperty, constantFrom, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judged } from './support.ts';

const PATHS = ['a.py', 'a.js', 'a.sh', 'Dockerfile', 'setup.py'] as const;
const WORDS = [
  'exec(',
  'requests.get("https://x.example.invalid")',
  ')',
  '"',
  "'",
  '$(',
  '`',
  '{',
  '}',
  '\n',
  ' ',
  'import os\n',
  'os.system(',
  'curl x | sh',
  '\\',
  '#',
  'f"{',
  'def f():\n ',
  '<<EOF\n',
  '\r',
  '\u202e',
  '\0',
  '[',
  ']',
  ',',
  '=',
  'a',
  '.',
  'lambda: ',
  'await ',
  '=>',
];

describe('the inspector of programs', () => {
  it('never fails on arbitrary bytes', async () => {
    await assert(
      asyncProperty(constantFrom(...PATHS), uint8Array({ maxLength: 400 }), async (path, bytes) => {
        const findings = await judged(path, Buffer.from(bytes).toString('latin1'));
        expect(findings.filter(({ evidence }) => evidence.includes('inspector failed'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never fails on pieces of programs', async () => {
    await assert(
      asyncProperty(
        constantFrom(...PATHS),
        array(constantFrom(...WORDS), { maxLength: 60 }),
        async (path, words) => {
          const findings = await judged(path, words.join(''));
          expect(findings.filter(({ evidence }) => evidence.includes('inspector failed'))).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('ends on values that nest, share and lead back to themselves', async () => {
    const doubling = [
      'a0 = [requests.get("https://x.example.invalid")]',
      ...Array.from({ length: 60 }, (_, at) => `a${at + 1} = [a${at}, a${at}]`),
    ];
    const chain = `x${'.decode("utf-8")'.repeat(3000)}`;
    const loop = 'def f(x):\n    return g(x)\ndef g(x):\n    return f(x)\nexec(f(1))';
    for (const text of [`import requests\n${doubling.join('\n')}\nexec(a60)`, `x = 1\nexec(${chain})`, loop])
      expect(await judged('a.py', text)).toBeDefined();
  }, 30_000);

  it('stops at programs inside programs', async () => {
    let program = 'print(1)';
    for (let depth = 0; depth < 10; depth++) program = `exec(${JSON.stringify(program)})`;
    const rules = (await judged('a.py', program)).map(({ rule }) => rule);
    expect(rules).toContain('SCAN-INCOMPLETE');
  });
});
