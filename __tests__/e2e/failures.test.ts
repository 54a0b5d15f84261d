// What goes wrong outside the pull request: the check fails closed, in one line that says what to do.
import { afterAll, describe, expect, it } from 'vitest';
import { answersWith, rateLimited, secondaryRateLimit, type Fault } from '../contract/faults.ts';
import { removeRunFolders } from '../contract/runner.ts';
import { check, said, type Outcome } from './check.ts';
import { BENIGN } from './models.ts';
import { POLICY, PULL_REQUESTS, pullRequest } from './pull-requests.ts';

afterAll(removeRunFolders);

const { benign } = PULL_REQUESTS;

/** How a run failed: no verdict that passes, and what it said as lines. */
function failure(outcome: Outcome) {
  const passed = outcome.outputs['decision'] === 'pass';
  return { exitCode: outcome.exitCode, passed, errors: said(outcome, 'error').split('\n') };
}

/** Closed, with one error of one line. */
function closedWith(message: RegExp) {
  return { exitCode: 1, passed: false, errors: [expect.stringMatching(message)] };
}

describe('GitHub', () => {
  const trees = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';

  it.each<[string, Fault, RegExp]>([
    ['is broken', { on: '*', effect: answersWith(500) }, /500|again/],
    ['refuses the token', { on: '*', effect: answersWith(401, 'Bad credentials') }, /token/],
    ['has no requests left', { on: '*', effect: rateLimited() }, /requests|rate/],
    ['cannot be reached', { on: '*', effect: { kind: 'drop' } }, /again|reach|connect/i],
    ['loses trees', { on: trees, effect: answersWith(404, 'Not Found') }, /found/],
  ])('%s', async (_, fault, message) => {
    expect(failure(await check(benign, { faults: [fault] }))).toEqual(closedWith(message));
  });

  it.each<[string, Fault]>([
    ['fails once', { on: '*', effect: answersWith(502), times: 1 }],
    ['drops one connection', { on: '*', effect: { kind: 'drop' }, skip: 1, times: 1 }],
    ['asks for a moment', { on: '*', effect: secondaryRateLimit(1), times: 1 }],
    ['cuts one blob', { on: /git\/blobs/, effect: { kind: 'cut', bytes: 20 }, times: 1 }],
  ])('%s, and is asked again', async (_, fault) => {
    expect(await check(benign, { faults: [fault] })).toMatchObject({
      exitCode: 0,
      outputs: { decision: 'pass' },
    });
  });

  it('sends other bytes than the blob id says, and is not believed', async () => {
    const outcome = await check(benign, { faults: [{ on: /git\/blobs/, effect: { kind: 'corrupt' } }] });
    expect(outcome.outputs['decision'] ?? 'none').not.toBe('pass');
  });
});

describe('permissions', () => {
  it('without contents: read nothing is read, and the message says what to add', async () => {
    expect(failure(await check({ ...benign, permissions: {} }))).toEqual(closedWith(/contents: read/));
  });

  it('an empty token is named', async () => {
    expect(failure(await check(benign, { inputs: { token: '' } }))).toEqual(closedWith(/token/));
  });

  it('with contents: read alone the verdict is whole and nobody is warned', async () => {
    const outcome = await check(benign, { inputs: { comment: 'off' } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { decision: 'pass' } });
    expect(said(outcome, 'warning')).toBe('');
  });
});

describe('commits that are gone', () => {
  it('the head of a deleted branch', async () => {
    const outcome = await check(benign, { meanwhile: (hub) => hub.repository.forget('head') });
    expect(failure(outcome)).toEqual(closedWith(/found|deleted/));
  });

  it('a ref that does not exist', async () => {
    expect(failure(await check(benign, { inputs: { head: 'no-such-branch' } }))).toEqual(
      closedWith(/no-such-branch|head|found/),
    );
  });
});

describe('a policy that cannot be read', () => {
  it.each([
    ['an unknown key', 'version: 1\nfail-onn: high\n', /fail-onn/],
    ['a wrong value', 'version: 1\nfail-on: severe\n', /fail-on/],
    ['no YAML', 'version: [1\n', /model-guard\.yml/],
    [
      'an exception without an end',
      'exceptions: [{ rule: PICKLE-EXEC, path: a }]\n',
      /exceptions|expires|reason/,
    ],
    ['a bomb of aliases', aliasBomb(), /model-guard\.yml/],
  ])('fails closed: %s', async (_, policy, message) => {
    expect(failure(await check(pullRequest({ 'm.pt': BENIGN }, { [POLICY]: policy })))).toEqual(
      closedWith(message),
    );
  });

  it('is never missed in silence: a path that the input names but base does not have', async () => {
    const outcome = await check(benign, { inputs: { 'policy-path': 'policies/strict.yml' } });
    expect(outcome.log).toContain('policies/strict.yml');
    expect(outcome.summary).toContain('policies/strict.yml');
  });
});

describe('inputs', () => {
  it.each([
    [{ 'fail-on': 'sometimes' }, /fail-on/],
    [{ comment: 'always' }, /comment/],
    [{ lfs: 'maybe' }, /lfs/],
    [{ 'lfs-max-bytes': 'much' }, /lfs-max-bytes/],
    [{ 'policy-path': '../outside.yml' }, /policy-path/],
  ])('%j are named and refused', async (inputs, message) => {
    expect(failure(await check(benign, { inputs }))).toEqual(closedWith(message));
  });
});

function aliasBomb(): string {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const below = level === 0 ? '"x"' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
  });
  return `${levels.join('\n')}\n`;
}
