import { describe, expect, it, test } from 'vitest';
import { readInputs } from '../../src/policy/inputs.ts';
import { NO_POLICY } from '../../src/policy/policy.ts';
import {
  DEFAULTS,
  fileSelection,
  resolveSettings,
  rulesByPath,
  unknownRules,
} from '../../src/policy/settings.ts';

describe('resolveSettings', () => {
  it('is the defaults when nobody says anything', () => {
    expect(resolveSettings({}, NO_POLICY)).toEqual(DEFAULTS);
  });

  it('lets the input win over the policy and the policy over the default', () => {
    const policy = { ...NO_POLICY, failOn: 'MEDIUM', reviewOn: 'LOW', lfs: { maxBytes: 7 } } as const;
    const settings = resolveSettings({ failOn: 'CRITICAL', lfs: { fetch: true } }, policy);
    expect(settings).toMatchObject({
      failOn: 'CRITICAL',
      reviewOn: 'LOW',
      onIncomplete: 'by-risk',
      lfs: { fetch: true, maxBytes: 7 },
    });
  });

  it('takes an input that is false', () => {
    expect(
      resolveSettings({ reviewComments: false }, { ...NO_POLICY, reviewComments: true }).reviewComments,
    ).toBe(false);
  });

  it('lets a threshold that is an input hold for every path', () => {
    const overrides = [
      { paths: ['tests/**'], severity: new Map(), failOn: 'CRITICAL', reviewOn: 'never' },
    ] as const;
    const rules = rulesByPath(resolveSettings({ failOn: 'LOW' }, { ...NO_POLICY, overrides }))('tests/a');
    expect(rules).toMatchObject({ failOn: 'LOW', reviewOn: 'never' });
  });
});

test('of several overrides the last that says something wins', () => {
  const rulesFor = rulesByPath({
    ...DEFAULTS,
    severity: new Map([['A-B', 'LOW']]),
    overrides: [
      { paths: ['tests/**'], severity: new Map([['A-B', 'off']]), failOn: 'CRITICAL' },
      { paths: ['tests/x/**'], severity: new Map([['C-D', 'INFO']]), failOn: 'MEDIUM', reviewOn: 'LOW' },
    ],
  });
  expect(rulesFor('a')).toMatchObject({ failOn: 'HIGH', severity: new Map([['A-B', 'LOW']]) });
  expect(rulesFor('tests/a')).toMatchObject({ failOn: 'CRITICAL', reviewOn: 'MEDIUM' });
  expect(rulesFor('tests/x/a')).toEqual({
    failOn: 'MEDIUM',
    reviewOn: 'LOW',
    severity: new Map([
      ['A-B', 'off'],
      ['C-D', 'INFO'],
    ]),
  });
});

test('files are inspected, ignored or outside', () => {
  const select = fileSelection({ paths: ['models/**'], ignore: ['**/*.md'] });
  expect(['models/a.pt', 'models/README.md', 'README.md'].map(select)).toEqual([
    'inspect',
    'ignored',
    'outside',
  ]);
  expect(fileSelection(DEFAULTS)('.github/x.yml')).toBe('inspect');
});

test('rules that do not exist are named once', () => {
  const settings = {
    ...DEFAULTS,
    severity: new Map([['A-B', 'LOW'] as const, ['GONE-RULE', 'LOW'] as const]),
    overrides: [{ paths: ['x'], severity: new Map([['GONE-RULE', 'off'] as const]) }],
  };
  expect(unknownRules(settings, (rule) => rule === 'A-B')).toEqual([
    'The policy names the rule GONE-RULE, which does not exist; correct or remove it.',
  ]);
});

describe('readInputs', () => {
  it('reads words in any case and leaves out what is empty', () => {
    const words = { 'fail-on': ' Critical ', 'review-on': 'never', 'on-incomplete': '', comment: undefined };
    expect(readInputs(words)).toEqual({ failOn: 'CRITICAL', reviewOn: 'never' });
  });

  test.each([
    ['fail-on', 'never', 'fail-on must be one of critical, high, medium, low, not "never"'],
    [
      'review-on',
      'constructor',
      'review-on must be one of critical, high, medium, low, never, not "constructor"',
    ],
    ['on-incomplete', 'a\nb', 'on-incomplete must be one of review, block, note, by-risk, not "a\\nb"'],
    ['comment', '1', 'comment must be one of off, sticky, not "1"'],
  ])('refuses %s: %s', (name, word, message) => {
    expect(() => readInputs({ [name]: word })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message }),
    );
  });
});
