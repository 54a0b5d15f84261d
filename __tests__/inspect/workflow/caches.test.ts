// Caches that are restored where something is published.
import { describe, expect, it } from 'vitest';
import { COMMIT, verdictsOn, workflow } from './inspect.ts';

const IDENTITY = '{ id-token: write }';
const TOKEN = '\n  env: { T: "${{ secrets.NPM_TOKEN }}" }';

function uses(action: string, inputs = ''): string {
  return `- uses: ${action}@${COMMIT}${inputs === '' ? '' : `\n  with: { ${inputs} }`}`;
}

describe('caches', () => {
  it.each([
    ['asked for, then published', uses('actions/cache'), `- run: npm publish${TOKEN}`, 'MEDIUM'],
    ['an input', uses('actions/setup-node', 'cache: npm'), `- run: npm publish${TOKEN}`, 'MEDIUM'],
    ['on by itself', uses('astral-sh/setup-uv'), `- run: uv publish${TOKEN}`, 'LOW'],
    [
      'on by itself, and asked for',
      uses('astral-sh/setup-uv', 'enable-cache: true'),
      `- run: uv publish${TOKEN}`,
      'MEDIUM',
    ],
  ])('%s', async (_, cache, publish, severity) => {
    expect(await verdictsOn(workflow(`${cache}\n${publish}`))).toEqual([`${severity} CACHE-IN-RELEASE`]);
  });

  it.each([
    ['an action that publishes', uses('pypa/gh-action-pypi-publish'), 'MEDIUM'],
    ['a script that may', '- run: ./deploy', 'LOW'],
  ])('with an identity token and %s', async (_, step, severity) => {
    const text = workflow(`${uses('actions/cache')}\n${step}`, { permissions: IDENTITY });
    expect(await verdictsOn(text)).toEqual([`${severity} CACHE-IN-RELEASE`]);
  });

  it.each([
    ['switched off', uses('actions/setup-go', 'cache: false'), `- run: npm publish${TOKEN}`],
    ['no cache', uses('actions/setup-node'), `- run: npm publish${TOKEN}`],
    ['a test with a secret', uses('actions/cache'), `- run: npm test${TOKEN}`],
    ['no credentials', uses('actions/cache'), '- run: npm publish --dry-run'],
  ])('%s: nothing', async (_, cache, step) => {
    expect(await verdictsOn(workflow(`${cache}\n${step}`))).toEqual([]);
  });
});
