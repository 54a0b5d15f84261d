import { beforeAll, describe, expect, it, test } from 'vitest';
import { parsePolicy, policyParser, type PolicyParser } from '../../src/policy/parse.ts';
import { NO_POLICY, POLICY_PATH } from '../../src/policy/policy.ts';
import { DEFAULTS, resolveSettings } from '../../src/policy/settings.ts';
import schema from '../../schemas/policy.schema.json' with { type: 'json' };

let parse: PolicyParser;
beforeAll(async () => {
  parse = await policyParser();
});

const FULL = `
version: 1
fail-on: critical
review-on: never
on-incomplete: block
paths: ["models/**", "*.pt"]
ignore: ["docs/**"]
severity: { PICKLE-UNKNOWN-GLOBAL: low, PICKLE-FORMAT: off }
overrides:
  - paths: ["tests/**"]
    severity: { PICKLE-EXEC: info }
    fail-on: critical
    review-on: high
allow:
  globals: [mypackage.models.Net, \u00fcber.Klasse]
owners: ["@org/ml-security", "@alice"]
exceptions:
  - rule: PICKLE-EXEC
    path: models/a.pkl
    sha256: ${'AB'.repeat(32)}
    reason: ours
    owner: "@alice"
    expires: 2026-12-31
comment: sticky
review-comments: true
lfs: { fetch: true, max-bytes: 2 GiB }
packages: { minimum-age-days: 3.5 }
advisories: { check: false, endpoint: https://osv.example.com }
`;

describe('parsePolicy', () => {
  it('reads every key', async () => {
    expect(await parsePolicy(new TextEncoder().encode(FULL), POLICY_PATH)).toEqual({
      failOn: 'CRITICAL',
      reviewOn: 'never',
      onIncomplete: 'block',
      paths: ['models/**', '*.pt'],
      ignore: ['docs/**'],
      severity: new Map([
        ['PICKLE-UNKNOWN-GLOBAL', 'LOW'],
        ['PICKLE-FORMAT', 'off'],
      ]),
      overrides: [
        {
          paths: ['tests/**'],
          severity: new Map([['PICKLE-EXEC', 'INFO']]),
          failOn: 'CRITICAL',
          reviewOn: 'HIGH',
        },
      ],
      allow: { globals: ['mypackage.models.Net', '\u00fcber.Klasse'] },
      owners: ['@org/ml-security', '@alice'],
      exceptions: [
        {
          rule: 'PICKLE-EXEC',
          path: 'models/a.pkl',
          sha256: 'ab'.repeat(32),
          reason: 'ours',
          owner: '@alice',
          expires: '2026-12-31',
          at: `${POLICY_PATH}:18`,
        },
      ],
      comment: 'sticky',
      reviewComments: true,
      lfs: { fetch: true, maxBytes: 2 * 2 ** 30 },
      packages: { minimumAgeDays: 3.5 },
      advisories: { check: false, endpoint: 'https://osv.example.com' },
    });
  });

  test.each(['', '# nothing yet\n', '---\n', '{}', '\ufeff# marked\n'])('%j is an empty policy', (text) => {
    expect(parse(text, 'p.yml')).toEqual(NO_POLICY);
    expect(parse(new TextEncoder().encode(text), 'p.yml')).toEqual(NO_POLICY);
  });

  test.each([
    ['500MB', 500e6],
    ['1 KB', 1000],
    ['7B', 7],
    ['1MiB', 2 ** 20],
    ['12345', 12_345],
  ])('max-bytes: %s', (text, bytes) => {
    expect(parse(`lfs: { max-bytes: ${text} }`, 'p.yml').lfs.maxBytes).toBe(bytes);
  });

  it('takes anchors, which some teams use for lists', () => {
    const policy = parse('paths: &p ["a/**"]\nignore: *p\n', 'p.yml');
    expect(policy.ignore).toEqual(['a/**']);
  });
});

const exception = (line: string) =>
  `exceptions:\n  - rule: A-B\n    path: a\n    reason: x\n    owner: "@a"\n    expires: 2026-01-01\n    ${line}\n`;

test.each([
  ['excepions: []', '1:1: unknown key "excepions" \u2014 did you mean "exceptions"?'],
  ['fail_on: high', '1:1: unknown key "fail_on" \u2014 did you mean "fail-on"?'],
  ['failOn: high', '1:1: unknown key "failOn" \u2014 did you mean "fail-on"?'],
  ['version: 1\nlfs:\n  fetc: true', '3:3: unknown key "fetc" \u2014 did you mean "fetch"?'],
  ['lfs:\n  quux: 1', '2:3: unknown key "quux"; known are fetch, max-bytes'],
  ['packages: { minimum-age-days: -1 }', '1:31: "packages.minimum-age-days" must be at least 0'],
  [
    'advisories: { endpoint: file:///etc }',
    '1:25: "advisories.endpoint" has the wrong form; write it like "https://osv.example.com"',
  ],
  ['fail-on: never', '1:10: "fail-on" must be one of critical, high, medium, low'],
  ['fail-on: HIGH', '1:10: "fail-on" must be one of critical, high, medium, low'],
  ['paths:', '1:7: "paths" must be a list'],
  ['paths: []', '1:8: "paths" must NOT have fewer than 1 items'],
  ['paths:\n  - a\n  - 1', '3:5: "paths[1]" must be a text'],
  ['review-comments: "yes"', '1:18: "review-comments" must be true or false'],
  [
    'severity: { pickle: low }',
    '1:13: "pickle" has the wrong form; write it like "PICKLE-EXEC" (under "severity")',
  ],
  ['severity: { A-B: lo }', '1:18: "severity.A-B" must be one of critical, high, medium, low, info, off'],
  ['exceptions: [{ rule: A-B }]', '1:14: "exceptions[0]" lacks the key "path"'],
  [exception('sha256: abc'), '7:13: "exceptions[0].sha256" has the wrong form; write it like'],
  [exception('expire: 2026-01-01'), '7:5: unknown key "expire" \u2014 did you mean "expires"?'],
  ['owners: [alice]', '1:10: "owners[0]" has the wrong form; write it like "@org/ml-security"'],
  ['allow: { globals: ["os.*"] }', '1:20: "allow.globals[0]" has the wrong form; write it like'],
  ['allow: { globals: [system] }', '1:20: "allow.globals[0]" has the wrong form; write it like'],
  ['lfs: { max-bytes: 5 parsecs }', '1:19: "lfs.max-bytes" has the wrong form; write it like "500MB"'],
  ['- a', '1:1: the policy must be a mapping of keys to values'],
  ['version: 2', '1:10: "version" must be one of 1'],
])('explains %j', (text, message) => {
  expect(() => parse(text, 'p.yml')).toThrow(
    expect.objectContaining({
      code: 'INVALID_POLICY',
      name: 'PolicyError',
      message: expect.stringContaining(`p.yml:${message}`),
    }),
  );
});

test.each([
  ['paths:\n  - "a/[b]"', '2:5'],
  ['ignore: ["!a"]', '1:10'],
  ['overrides:\n  - paths: ["{a"]', '2:13'],
  ['exceptions: [{ rule: A-B, path: a//b, reason: x, owner: "@a", expires: 2026-01-01 }]', '1:33'],
])('names the place of a wrong glob in %j', (text, place) => {
  expect(() => parse(text, 'p.yml')).toThrow(
    expect.objectContaining({
      code: 'BAD_GLOB',
      message: expect.stringContaining(`p.yml:${place}: the glob`),
    }),
  );
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29'])('there is no %s', (day) => {
  expect(() => parse(exception('').replace('2026-01-01', day), 'p.yml')).toThrow(
    `p.yml:6:14: there is no day "${day}" in the calendar`,
  );
});

test('29 February of a leap year is a day', () => {
  expect(parse(exception('').replace('2026-01-01', '2028-02-29'), 'p.yml').exceptions[0]?.expires).toBe(
    '2028-02-29',
  );
});

test('the defaults that the schema tells editors are those of the code', () => {
  const said = Object.entries(schema.properties).flatMap(([key, value]) =>
    'default' in value ? [`${key}: ${JSON.stringify(value.default)}`] : [],
  );
  expect(said).not.toEqual([]);
  expect(resolveSettings({}, parse(said.join('\n'), 'p.yml'))).toEqual(DEFAULTS);
});
