// Inputs: once, typed, and every mistake named with what would be right.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { GitHubError } from '../../src/github/errors.ts';
import { loadInputs } from '../../src/github/inputs.ts';
import { actionFile, isTame } from './support.ts';

function load(given: Record<string, string> = {}) {
  const values = new Map(Object.entries({ token: 'ghs_secret', ...given }));
  return loadInputs((name) => values.get(name) ?? '');
}

function mistake(given: Record<string, string>): string {
  try {
    load(given);
  } catch (error) {
    if (error instanceof GitHubError && error.code === 'INVALID_INPUT') return error.message;
  }
  throw new Error('no INVALID_INPUT was thrown');
}

test('inputs that are not given stay undefined, so that the policy file decides', () => {
  expect(load()).toEqual({ token: 'ghs_secret', settings: {} });
});

test('all inputs at once', () => {
  const inputs = load({
    'policy-path': './policies/ml.yml',
    'fail-on': ' Critical ',
    paths: 'models/**\n\n  # weights only\n*.pt\r\n',
    ignore: 'docs/**',
    comment: 'sticky',
    'review-comments': 'TRUE',
    lfs: 'true',
    'lfs-max-bytes': '500MB',
    base: 'refs/heads/main',
    head: 'b'.repeat(40),
    'report-file': 'out/report.json',
    'sarif-file': 'out/report.sarif',
  });
  expect(inputs).toEqual({
    token: 'ghs_secret',
    policyPath: 'policies/ml.yml',
    settings: {
      failOn: 'CRITICAL',
      comment: 'sticky',
      reviewComments: true,
      lfs: { fetch: true, maxBytes: 500_000_000 },
    },
    paths: ['models/**', '*.pt'],
    ignore: ['docs/**'],
    base: 'refs/heads/main',
    head: 'b'.repeat(40),
    reportFile: 'out/report.json',
    sarifFile: 'out/report.sarif',
  });
});

test.each([
  ['0', 0],
  ['1000000', 1e6],
  ['2 GiB', 2 * 2 ** 30],
  ['3kb', 3000],
  ['1000GB', 1e12],
])('%s is a size', (text, bytes) => {
  expect(load({ 'lfs-max-bytes': text }).settings.lfs).toEqual({ maxBytes: bytes });
});

test.each(['1.5MB', '-1', 'MB', '1 TB', '1001GB', '1e9', '9'.repeat(13), '0x10', '1iB'])(
  '%s is no size',
  (text) => {
    expect(mistake({ 'lfs-max-bytes': text })).toContain('500MB');
  },
);

test.each([
  ['fail-on', 'severe', 'critical, high, medium, low'],
  ['fail-on', '__proto__', 'critical, high, medium, low'],
  ['comment', 'always', 'off, sticky'],
  ['review-comments', 'yes', 'true, false'],
  ['lfs', '1', 'true, false'],
  ['policy-path', '../policy.yml', 'a path inside the repository'],
  ['policy-path', '/etc/policy.yml', 'a path inside the repository'],
  ['report-file', 'a\u0000b', 'one line'],
])('%s %s is refused with what is allowed', (name, value, allowed) => {
  const message = mistake({ [name]: value });
  expect(message).toContain(`input ${name} is `);
  expect(message).toContain(allowed);
});

test('a ref that is a byte order mark and 40 hex digits stays different from the commit id', () => {
  expect(mistake({ head: `\ufeff${'b'.repeat(40)}` })).toContain(String.raw`\ufeffbbb`);
  expect(mistake({ head: `\u00a0${'b'.repeat(40)}` })).toContain(String.raw`\u00a0bbb`);
});

test.each(['-x', 'a b', 'a..b', 'a\nb', 'a~1', 'x@{1}', 'x.', '/x', 'é', 'x'.repeat(256)])(
  '%j is no ref',
  (ref) => {
    expect(mistake({ base: ref })).toContain('commit id');
  },
);

test('the token is never part of a message', () => {
  expect(mistake({ token: 'ghs_top secret' })).not.toContain('top');
  expect(mistake({ token: '' })).toContain('token');
});

test('a value shows with its invisible characters spelled out, on one line', () => {
  const message = mistake({ 'fail-on': 'hi\u202egh\n::error::x' });
  expect(message).toContain(String.raw`hi\u202egh\n::error::x`);
  expect(message).not.toMatch(/[^ -~]/);
});

test('more globs than a policy may hold are refused', () => {
  expect(mistake({ paths: 'x\n'.repeat(201) })).toContain('200');
  expect(mistake({ paths: 'x'.repeat(513) })).toContain('512');
});

test('any text in any input gives inputs or an INVALID_INPUT on one line', async () => {
  const names = ['policy-path', 'fail-on', 'paths', 'comment', 'lfs', 'lfs-max-bytes', 'base', 'report-file'];
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), text, async (name, value) => {
      expect(await isTame(() => load({ [name]: value }))).toBe(true);
    }),
  );
});

test('action.yml declares exactly the inputs that are read, and no default but the token', () => {
  const read = new Set<string>();
  loadInputs((name) => {
    read.add(name);
    return name === 'token' ? 'x' : '';
  });
  const inputs = Object.entries(actionFile().inputs);
  expect(inputs.map(([name]) => name).toSorted()).toEqual([...read].toSorted());
  expect(inputs.filter(([, input]) => input.default !== undefined).map(([name]) => name)).toEqual(['token']);
  expect(actionFile().runs.using).toBe('node24');
});
