// Addresses of well-known installers: the very place, over TLS, by a path that stays there.
import { expect, it } from 'vitest';
import { loadRules } from '../../../src/core/rulebook.ts';
import { commandKnowledge } from '../../../src/inspect/command/knowledge.ts';
import { isCommitOf, isPlaceOf } from '../../../src/inspect/command/place.ts';

const LIST = ['get.example.com', 'example.com/tool/install'];
const known = commandKnowledge(await loadRules());

it.each([
  ['https://get.example.com', true],
  ['HTTPS://GET.example.com/x.sh', true],
  ['get.example.com?v=1', true],
  ['https://example.com/tool/install', true],
  ['https://example.com/tool/install/x', true],
  ['http://get.example.com', false],
  ['https://get.example.com.evil.example', false],
  ['https://a.get.example.com', false],
  ['https://example.com/tool/install.sh', false],
  ['https://example.com/tool/install/../../x', false],
  ['https://example.com/tool/install/%2e%2e/x', false],
  ['https://get.example.com@evil.example', false],
])('%s: %s', (address, expected) => expect(isPlaceOf(address, LIST)).toBe(expected));

const COMMIT = 'a1'.repeat(20);

it.each([
  [`https://raw.githubusercontent.com/a/b/${COMMIT}/i.sh`, true],
  [`raw.githubusercontent.com/a/b/${COMMIT.toUpperCase()}/i.sh`, true],
  [`https://github.com/a/b/archive/${COMMIT}.zip`, true],
  [`https://github.com/a/b/raw/${COMMIT}`, true],
  [`https://raw.githubusercontent.com/a/b/main/${COMMIT}/i.sh`, false],
  [`https://raw.githubusercontent.com/a/b/${COMMIT}/../main/i.sh`, false],
  [`https://github.com/a/b/raw/${COMMIT}0/i.sh`, false],
  [`https://github.com.example.com/a/b/raw/${COMMIT}/i.sh`, false],
  [`http://github.com/a/b/raw/${COMMIT}/i.sh`, false],
])('%s names its bytes: %s', (address, expected) => expect(isCommitOf(address)).toBe(expected));

it('has places in lower case, without a scheme or a slash at the end, each once', () => {
  const { publishers } = known;
  expect(publishers.length).toBeGreaterThan(100);
  expect(publishers.filter((place) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^/]+)*$/.test(place))).toEqual([]);
  expect(new Set(publishers).size).toBe(publishers.length);
});

it('gives every option of a program one role', () => {
  for (const { roles } of known.fetchers.values())
    for (const option of roles.keys()) expect(option).toMatch(/^--?[\w#]/);
});
