import * as fc from 'fast-check';
import { beforeAll, expect, it, test } from 'vitest';
import { PolicyError } from '../../src/policy/errors.ts';
import { policyParser, type PolicyParser } from '../../src/policy/parse.ts';

let parse: PolicyParser;
beforeAll(async () => {
  parse = await policyParser();
});

function codeOf(input: string | Uint8Array): string {
  try {
    parse(input, 'p.yml');
    return 'valid';
  } catch (thrown) {
    if (!(thrown instanceof PolicyError)) throw thrown;
    return /^p\.yml\b[^\r\n]*$/.test(thrown.message) ? thrown.code : `no single line: ${thrown.message}`;
  }
}

const names = 'abcdefghijklmnopqrstuvwxyz'.split('');
const bomb = names.map(
  (name, n) => `${name}: &${name} [${n === 0 ? 'x' : `*${names[n - 1]}, *${names[n - 1]}`}]`,
);

// Few enough globs for the schema; only the number of aliases is wrong.
const anchors = Array.from({ length: 199 }, (_, n) => (n < 50 ? `&a${n} x${n}` : `*a${n % 50}`)).join(', ');

test.each([
  ['an alias bomb', bomb.join('\n'), 'INVALID_YAML'],
  ['thousands of aliases', `paths: [&a x, ${'*a, '.repeat(5000)}]`, 'INVALID_YAML'],
  ['many aliases, each of its own anchor', `paths: [${anchors}]`, 'INVALID_YAML'],
  ['an alias of its own parent', 'paths: &a [*a]', 'INVALID_POLICY'],
  ['an alias as a key', 'paths: [&a version]\n*a : 1', 'INVALID_YAML'],
  ['an alias of nothing', 'paths: *a', 'INVALID_YAML'],
  ['__proto__', '__proto__: { fail-on: low }', 'INVALID_POLICY'],
  ['__proto__ further down', 'severity: { __proto__: low }', 'INVALID_POLICY'],
  ['constructor', 'constructor: 1', 'INVALID_POLICY'],
  ['a merge key', 'lfs: { <<: { fetch: true } }', 'INVALID_POLICY'],
  ['deep flow lists', '['.repeat(50_000), 'INVALID_YAML'],
  ['deep closed lists', `paths: ${'['.repeat(500)}${']'.repeat(500)}`, 'INVALID_POLICY'],
  ['deep block maps', Array.from({ length: 800 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'INVALID'],
  ['a huge number', 'lfs: { max-bytes: 1e400 }', 'INVALID_POLICY'],
  ['a number past the maximum', 'lfs: { max-bytes: 99999999999999999999 }', 'INVALID_POLICY'],
  ['a negative number', 'lfs: { max-bytes: -1 }', 'INVALID_POLICY'],
  ['a fraction', 'lfs: { max-bytes: 1.5 }', 'INVALID_POLICY'],
  ['not a number', 'lfs: { max-bytes: .nan }', 'INVALID_POLICY'],
  ['a repeated key', 'fail-on: high\nfail-on: low', 'INVALID_YAML'],
  ['a repeated key in quotes', 'fail-on: high\n"fail-on": low', 'INVALID_YAML'],
  ['two documents', 'fail-on: high\n---\nfail-on: low', 'INVALID_YAML'],
  ['YAML 1.1', '%YAML 1.1\n---\nfail-on: high', 'INVALID_YAML'],
  ['a known tag', 'owners: !!set { "@a" }', 'INVALID_YAML'],
  ['an own tag', 'fail-on: !js/function high', 'INVALID_YAML'],
  ['a list as a key', '? [a]\n: 1', 'INVALID_YAML'],
  ['a tab', '\tfail-on: high', 'INVALID_YAML'],
  ['a key of many lines', '"a\\nb\\u2028": 1', 'INVALID_POLICY'],
  ['stars without end', `paths: ["${'*'.repeat(600)}"]`, 'INVALID_POLICY'],
  ['braces without end', `paths: ["${'{a,b}'.repeat(40)}"]`, 'BAD_GLOB'],
  ['too many globs', `paths: [${'a, '.repeat(201)}]`, 'INVALID_POLICY'],
  [
    'a year of five digits',
    'exceptions: [{ rule: A-B, path: a, reason: x, owner: a, expires: 12026-01-01 }]',
    'INVALID_POLICY',
  ],
  [
    'a date with a time',
    'exceptions: [{ rule: A-B, path: a, reason: x, owner: a, expires: 2026-01-01T00:00:00Z }]',
    'INVALID_POLICY',
  ],
  [
    'a blank reason',
    'exceptions: [{ rule: A-B, path: a, reason: " ", owner: a, expires: 2026-01-01 }]',
    'INVALID_POLICY',
  ],
  ['more than 512 KiB', `# ${'x'.repeat(2 ** 19)}`, 'TOO_LARGE'],
])('%s', (_, text, code) => {
  expect(codeOf(text)).toContain(code);
});

test('bytes that are not UTF-8', () => {
  expect(codeOf(Uint8Array.of(0xff, 0xfe, 0x00))).toBe('INVALID_YAML');
});

test('nothing reaches Object.prototype', () => {
  codeOf('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it.each(['>\r', '>\u2028', '>\x0b', '%\r\n'])('says in one line what is wrong with %j', (input) => {
  expect(codeOf(input)).toBe('INVALID_YAML');
});

it('throws nothing but its own error on arbitrary text and bytes', () => {
  const yamlish = fc.string({
    unit: fc.constantFrom(...Array.from('ab:-[]{}&*!%|>?#,"\'\\ \n\r\t\u2028\x0b1.')),
    maxLength: 80,
  });
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string(), fc.uint8Array({ maxLength: 80 })), (input) => {
      expect(codeOf(input)).not.toContain('no single line');
    }),
    { numRuns: 2000 },
  );
});

it('throws nothing but its own error on arbitrary values under known keys', () => {
  const keys = [
    'version',
    'fail-on',
    'paths',
    'severity',
    'overrides',
    'allow',
    'owners',
    'exceptions',
    'lfs',
    '__proto__',
  ];
  const policy = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue());
  fc.assert(
    fc.property(policy, (value) => {
      expect(codeOf(JSON.stringify(value))).not.toContain('no single line');
    }),
    { numRuns: 1000 },
  );
});

it('throws nothing but its own error on a mutated policy', () => {
  const text =
    'fail-on: high\nexceptions:\n  - { rule: A-B, path: "a/*", reason: x, owner: "@a", expires: 2026-01-01 }\n';
  const mutation = fc.tuple(fc.nat(text.length), fc.nat(5), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(mutation, ([at, cut, put]) => {
      expect(codeOf(text.slice(0, at) + put + text.slice(at + cut))).not.toContain('no single line');
    }),
    { numRuns: 2000 },
  );
});
