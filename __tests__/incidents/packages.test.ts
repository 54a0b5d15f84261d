// Supply-chain attacks that happened, each as the whole pull request that would have brought it in, made inert, with
// the decision it gets under the default policy, beside an honest pull request of the same shape.
import { describe, expect, it } from 'vitest';
import { osvAdvisories } from '../../src/advisory/advisories.ts';
import { startOsv } from '../advisory/osv-server.ts';
import { judgeChange, type Tree } from '../support/pull-request.ts';
import { BUILD_SCRIPTS } from './build-scripts.ts';
import { EDITORS } from './editors.ts';
import { MODELS } from './models.ts';
import { NPM } from './npm.ts';
import { PYTHON } from './python.ts';
import type { Replay } from './replay.ts';
import { WORKFLOWS } from './workflows.ts';

/** Severity and rule of everything that blocks or holds for review, and the decision. */
async function judged(base: Tree, head: Tree): Promise<{ decision: string; because: string[] }> {
  const { decision, findings } = await judgeChange(base, head);
  const because = findings
    .filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO')
    .map(({ severity, rule }) => `${severity} ${rule}`);
  return { decision, because: [...new Set(because)].sort() };
}

const REPLAYS: readonly Replay[] = [...NPM, ...PYTHON, ...WORKFLOWS, ...EDITORS, ...BUILD_SCRIPTS, ...MODELS];

describe('what happened', () => {
  it.each(REPLAYS.map((replay) => [replay.name, replay] as const))(
    '%s',
    async (_, { base, attack, because }) => {
      const { decision, because: found } = await judged(base, { ...base, ...attack });
      expect(found).toEqual(expect.arrayContaining([...because]));
      expect(decision).toBe(because.some((reason) => !reason.startsWith('MEDIUM')) ? 'block' : 'review');
    },
  );
});

describe('the honest twin', () => {
  it.each(REPLAYS.map((replay) => [replay.name, replay] as const))('%s', async (_, { base, twin }) => {
    expect(await judged(base, { ...base, ...twin })).toEqual({ decision: 'pass', because: [] });
  });
});

describe('what nothing in the change shows', () => {
  const advisory = (id: string): object => ({
    id,
    modified: '2026-01-01T00:00:00Z',
    summary: 'Malicious code',
  });
  it.each([
    ['chalk and debug, September 2025', 'chalk', '5.6.0', '5.6.1', 'MAL-2025-46969'],
    ['@injectivelabs/sdk-ts, 2026', '@injectivelabs/sdk-ts', '1.20.20', '1.20.21', 'MAL-2026-0002'],
    ['telnyx, March 2026', 'telnyx', '4.87.0', '4.87.1', 'MAL-2026-0001'],
  ])('%s: known to the advisories', async (_, name, before, after, id) => {
    const { endpoint } = await startOsv({ [`${name}@${after}`]: [id] }, { [id]: advisory(id) });
    const lock = (version: string): Tree => ({
      'package-lock.json': JSON.stringify({
        name: 'app',
        lockfileVersion: 3,
        packages: {
          '': { name: 'app', dependencies: { [name]: '*' } },
          [`node_modules/${name}`]: {
            version,
            resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
            integrity: `sha512-${Buffer.from(`${name}@${version}`.padEnd(64, '.')).toString('base64')}`,
          },
        },
      }),
    });
    const known = await judgeChange(lock(before), lock(after), {
      advisories: osvAdvisories(endpoint, fetch),
    });
    expect(known.decision).toBe('block');
    expect(known.findings[0]?.evidence).toContain(id);
    const unknown = await judgeChange(lock(before), lock('9.9.9'), {
      advisories: osvAdvisories(endpoint, fetch),
    });
    expect(unknown.decision).toBe('pass');
  });
});
