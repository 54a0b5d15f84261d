// Actions that are known, by their commits and by the names of their owners.
import { describe, expect, it } from 'vitest';
import { COMMIT, verdictsOn, workflow } from './inspect.ts';

const BAD = '0e58ed8671d6b60d0890c21b07f8835ace038e67';

describe('known actions', () => {
  it.each([
    [`tj-actions/changed-files@${BAD}`, ['CRITICAL BAD-ACTION']],
    [`TJ-Actions/changed-files@${BAD} # v46`, ['CRITICAL BAD-ACTION']],
    [`tj-actions/changed-files@${COMMIT}`, []],
    [`someone/changed-files@${BAD}`, []],
    [`actlons/checkout@${COMMIT}`, ['HIGH LOOKALIKE-USE']],
    [`githud/codeql-action/init@${COMMIT}`, ['HIGH LOOKALIKE-USE']],
    [`action/checkout@${COMMIT}`, ['HIGH LOOKALIKE-USE']],
    [`dokcer/login-action@${COMMIT}`, ['MEDIUM LOOKALIKE-USE']],
    [`actions/checkout@${COMMIT}`, []],
    [`actions-rs/cargo@${COMMIT}`, []],
    [`someone/actions@${COMMIT}`, []],
    ['./action/checkout', []],
  ])('%s: %j', async (uses, expected) => {
    expect(await verdictsOn(workflow(`- uses: ${uses}`))).toEqual(expected);
  });
});
