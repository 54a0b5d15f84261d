// Ways in which a job with the rights of the repository takes up code of a pull request.
import { describe, expect, it } from 'vitest';
import { COMMIT, run, verdictsOn, workflow } from './inspect.ts';

const HEAD = '${{ github.event.pull_request.head.sha }}';
const CHECKOUT = `- uses: actions/checkout@${COMMIT}\n  with: { ref: "${HEAD}" }`;
const BUILD = run('npm ci');
const on = 'pull_request_target';

describe('code of a pull request', () => {
  it.each([
    ['another action', `- uses: someone/checkout@${COMMIT}\n  with: { commit: "${HEAD}" }`],
    ['the command line of GitHub', run('gh pr checkout "$N"')],
    ['git', run('git fetch origin pull/${{ github.event.number }}/head:x && git checkout x')],
    ['git in a folder', run(`git -C . fetch origin ${HEAD}`)],
    ['an archive', run(`curl -sL https://github.com/a/b/archive/${HEAD}.zip -o x.zip\nunzip x.zip`)],
    ['a zipball', run(`gh api repos/a/b/zipball/${HEAD} > x.zip && unzip x.zip`)],
  ])('is fetched with %s', async (_, step) => {
    expect(await verdictsOn(workflow(`${step}\n${BUILD}`, { on }))).toEqual(['HIGH PULL-REQUEST-CODE']);
    expect(await verdictsOn(workflow(step, { on }))).toEqual([]);
  });

  it.each([
    ['./', ['HIGH PULL-REQUEST-CODE']],
    [`pre-commit/action@${COMMIT}`, ['HIGH PULL-REQUEST-CODE']],
    [`actions/labeler@${COMMIT}`, []],
  ])('is run by %s', async (uses, expected) => {
    expect(await verdictsOn(workflow(`${CHECKOUT}\n- uses: ${uses}`, { on }))).toEqual(expected);
  });

  it('is not brought by an action that only asks about it', async () => {
    const wait = `- uses: someone/wait-on-check@${COMMIT}\n  with: { ref: "${HEAD}" }`;
    expect(await verdictsOn(workflow(`${wait}\n${BUILD}`, { on }))).toEqual([]);
  });

  it.each([
    ["github.event_name == 'push'", []],
    ["(github.event_name == 'push') == false", ['HIGH PULL-REQUEST-CODE']],
    ["github.event_name == 'push' == false", ['HIGH PULL-REQUEST-CODE']],
    ["! (github.event_name == 'push')", ['HIGH PULL-REQUEST-CODE']],
  ])('when %s', async (condition, expected) => {
    const job = `if: ${JSON.stringify(condition)}`;
    expect(await verdictsOn(workflow(`${CHECKOUT}\n${BUILD}`, { on, job }))).toEqual(expected);
  });
});

describe('a release with trusted publishing', () => {
  const permissions = '{ id-token: write }';

  it('is only noted', async () => {
    const steps = `- uses: actions/checkout@v7\n${run('pip install build && python -m build')}\n- uses: pypa/gh-action-pypi-publish@release/v1`;
    const verdicts = await verdictsOn(workflow(steps, { permissions }));
    expect(new Set(verdicts)).toEqual(new Set(['LOW UNPINNED-USE', 'LOW UNLOCKED-INSTALL']));
  });

  it('is reviewed with other packages and refs', async () => {
    expect(await verdictsOn(workflow(run('pip install build other'), { permissions }))).toEqual([
      'MEDIUM UNLOCKED-INSTALL',
    ]);
    const uses = '- uses: pypa/gh-action-pypi-publish@main';
    expect(await verdictsOn(workflow(uses, { permissions }))).toEqual(['MEDIUM UNPINNED-USE']);
  });
});
