// Workflows and actions, judged: what is said of each, and what an ordinary one is spared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMIT, findingsIn, run, verdictsOn, workflow } from './inspect.ts';

const KEY = '- run: ./deploy\n  env: { KEY: "${{ secrets.DEPLOY_KEY }}" }';
const ROOT = join(import.meta.dirname, '../../..');

describe('this repository', () => {
  const own = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
  it.each([...own, 'action.yml'])('%s passes', async (path) => {
    const verdicts = await verdictsOn(readFileSync(join(ROOT, path), 'utf8'), path);
    expect(verdicts.filter((verdict) => !verdict.startsWith('LOW'))).toEqual([]);
  });
});

describe('an ordinary workflow', () => {
  it('of a Python project passes', async () => {
    const steps = `- uses: actions/checkout@v7
- uses: actions/setup-python@v6
  with: { python-version: "3.14", cache: pip }
- run: python -m pip install --upgrade pip && pip install -e ".[test]" build
- run: pytest --cov && echo "\${{ github.ref_name }} \${{ matrix.os }}"
- uses: codecov/codecov-action@v5
  with: { token: "\${{ secrets.CODECOV_TOKEN }}" }`;
    const verdicts = await verdictsOn(workflow(steps, { on: '[push, pull_request]' }));
    expect(new Set(verdicts)).toEqual(new Set(['LOW UNPINNED-USE']));
  });

  it('that publishes what another job built passes, when it is pinned', async () => {
    const steps = `- uses: actions/download-artifact@${COMMIT} # v7.0.0
- uses: pypa/gh-action-pypi-publish@${COMMIT} # v1.13.0`;
    expect(await verdictsOn(workflow(steps, { permissions: '{ id-token: write }' }))).toEqual([]);
  });

  it('that labels pull requests of strangers passes', async () => {
    const steps = `- uses: actions/labeler@${COMMIT}\n- run: gh pr edit "$N" --add-label x\n  env: { N: "\${{ github.event.number }}", GH_TOKEN: "\${{ github.token }}" }`;
    const options = { on: 'pull_request_target', permissions: '{ pull-requests: write }' };
    expect(await verdictsOn(workflow(steps, options))).toEqual([]);
  });
});

describe('actions by name', () => {
  it.each([
    ['someone/tool@v1', ['MEDIUM UNPINNED-USE']],
    ['someone/tool@main', ['MEDIUM UNPINNED-USE']],
    ['someone/tool@abcdef1', ['MEDIUM UNPINNED-USE']],
    ['actions/checkout@v7', ['LOW UNPINNED-USE']],
    ['docker://example.com/tool:1', ['MEDIUM UNPINNED-USE']],
    [`docker://example.com/tool@sha256:${'0'.repeat(64)}`, []],
    [`someone/tool/sub@${COMMIT}`, []],
    ['./.github/actions/x', []],
    ['$/.github/actions/x', []],
  ])('%s beside a secret', async (uses, expected) => {
    expect(await verdictsOn(workflow(`- uses: ${uses}\n${KEY}`))).toEqual(expected);
  });

  it('an image without a digest says what it could take, where there is anything', async () => {
    const image = '- uses: docker://example.com/tool:1';
    expect(await verdictsOn(workflow(image))).toEqual(['LOW UNPINNED-USE']);
  });

  it('is no worse with the next version, and is with a branch', async () => {
    const subject = async (ref: string): Promise<unknown> =>
      (await findingsIn(workflow(`- uses: someone/tool@${ref}\n${KEY}`)))[0]?.subject;
    expect(await subject('v2')).toBe(await subject('v1.4.0'));
    expect(await subject('main')).not.toBe(await subject('v1'));
  });

  it('only notes the pins of GitHub and of tags that move', async () => {
    const pin = (name: string, commit: string, version: string): string =>
      workflow(`- uses: ${name}@${commit.repeat(40)} # ${version}`);
    const moved = (name: string, version: string): Promise<string[]> =>
      verdictsOn(pin(name, 'b', version), undefined, pin(name, 'a', version));
    expect(await moved('actions/stale', 'v10.1.0')).toEqual(['LOW MOVED-PIN']);
    expect(await moved('someone/tool', 'tag=v10.1.0')).toEqual(['HIGH MOVED-PIN']);
    expect(await moved('someone/tool', 'v10')).toEqual([]);
    expect(await moved('someone/tool', 'main')).toEqual([]);
  });

  it('hands secrets to other repositories', async () => {
    const call = (uses: string, secrets: string): Promise<string[]> =>
      verdictsOn(`on: push\njobs:\n  a:\n    uses: ${uses}\n    secrets: ${secrets}\n`);
    expect(await call('someone/x/.github/workflows/a.yml@v1', 'inherit')).toEqual([
      'MEDIUM UNPINNED-USE',
      'MEDIUM SECRETS-INHERIT',
    ]);
    expect(await call(`someone/x/.github/workflows/a.yml@${COMMIT}`, 'inherit')).toEqual([
      'LOW SECRETS-INHERIT',
    ]);
    expect(await call('./.github/workflows/a.yml', 'inherit')).toEqual([]);
    expect(await call(`someone/x/.github/workflows/a.yml@${COMMIT}`, '{ k: "${{ secrets.K }}" }')).toEqual(
      [],
    );
  });
});

describe('code of pull requests', () => {
  const HEAD = '${{ github.event.pull_request.head.sha }}';
  const checkout = (ref: string, more = ''): string =>
    `- uses: actions/checkout@${COMMIT}\n  with: { ref: "${ref}"${more} }`;
  const on = 'pull_request_target';

  it.each([
    ['a build', 'npm ci', 'HIGH'],
    ['a script of it', 'bash scripts/x.sh', 'HIGH'],
    ['a program of it', './configure && echo', 'HIGH'],
    ['its requirements', 'pip install -r requirements.txt', 'HIGH'],
  ])('runs %s', async (_, script, severity) => {
    expect(await verdictsOn(workflow(`${checkout(HEAD)}\n- run: ${script}`, { on }))).toEqual([
      `${severity} PULL-REQUEST-CODE`,
    ]);
  });

  it.each([
    ['a package of the index', 'pip install pygithub==2.8.1'],
    ['git', 'git diff origin/main --stat'],
    ['a program that is given', 'python -c "print(1)"'],
    ['a version', 'node --version && npm --version'],
  ])('does not run it with %s', async (_, script) => {
    expect(await verdictsOn(workflow(`${checkout(HEAD)}\n- run: ${script}`, { on }))).toEqual([]);
  });

  it('is worse with a secret, and reviewed behind a gate', async () => {
    const steps = `${checkout(HEAD)}\n- run: make\n${KEY}`;
    expect(await verdictsOn(workflow(steps, { on }))).toEqual(['CRITICAL PULL-REQUEST-CODE']);
    const gates = ['environment: approved', "if: contains(github.event.pull_request.labels.*.name, 'safe')"];
    for (const job of gates)
      expect(await verdictsOn(workflow(steps, { on, job }))).toEqual(['MEDIUM PULL-REQUEST-CODE']);
  });

  it('believes conditions on the event only when they rule it out', async () => {
    const steps = `${checkout(HEAD)}\n- run: make`;
    const both = { on: '[push, pull_request_target]' };
    expect(await verdictsOn(workflow(steps, { ...both, job: "if: github.event_name == 'push'" }))).toEqual(
      [],
    );
    for (const condition of ["github.event_name == 'push' || true", "!(github.event_name == 'push')"])
      expect(await verdictsOn(workflow(steps, { ...both, job: `if: "${condition}"` }))).toHaveLength(1);
  });

  it.each([
    ['pull_request_target', 'refs/pull/${{ github.event.number }}/merge'],
    ['pull_request_target', '${{ github.head_ref }}'],
    ['pull_request_target', "${{ github['event'].pull_request['head'].ref || github.sha }}"],
    ['pull_request_target', '${{ env.REF }}'],
    ['workflow_run', '${{ github.event.workflow_run.head_sha }}'],
    ['issue_comment', '${{ steps.pr.outputs.head_sha }}'],
  ])('on %s, by %s', async (event, ref) => {
    const steps = `${checkout(ref)}\n- run: make`;
    expect(await verdictsOn(workflow(steps, { on: event, env: `{ REF: "${HEAD}" }` }))).toContain(
      'HIGH PULL-REQUEST-CODE',
    );
  });

  it.each([
    'git fetch origin pull/${{ github.event.number }}/head && git checkout FETCH_HEAD && make',
    'gh pr checkout "$N" && make',
    'git checkout "$SHA"\nmake',
  ])('by a script: %s', async (script) => {
    expect(await verdictsOn(workflow(run(script), { on, env: `{ SHA: "${HEAD}" }` }))).toEqual([
      'HIGH PULL-REQUEST-CODE',
    ]);
  });

  it('knows a folder that nothing runs in', async () => {
    const aside = checkout(HEAD, ', path: pr');
    expect(await verdictsOn(workflow(`${aside}\n- run: python tools/check.py pr`, { on }))).toEqual([]);
    for (const script of ['cd pr && make', './pr/build'])
      expect(await verdictsOn(workflow(`${aside}\n- run: ${script}`, { on }))).toEqual([
        'HIGH PULL-REQUEST-CODE',
      ]);
  });

  it('runs through an action of the checkout, and in parallel', async () => {
    expect(await verdictsOn(workflow(`${checkout(HEAD)}\n- uses: ./setup`, { on }))).toEqual([
      'HIGH PULL-REQUEST-CODE',
    ]);
    expect(await verdictsOn(workflow(`${checkout(HEAD)}\n- parallel:\n    - run: make`, { on }))).toEqual([
      'HIGH PULL-REQUEST-CODE',
    ]);
  });
});

describe('text of strangers', () => {
  it.each([
    ['issues', 'run: echo ${{ github.event.issue.body }}', 'HIGH'],
    ['issues', 'run: echo ${{ toJSON(github.event.issue) }}', 'HIGH'],
    ['issues', "run: echo ${{ format('{0}', github.event.issue.title) }}", 'HIGH'],
    ['push', 'run: echo ${{ github.event.commits[0].message }}', 'HIGH'],
    ['pull_request', 'run: echo ${{ github.head_ref }}', 'LOW'],
    ['[push, pull_request]', 'run: echo ${{ github.head_ref }}', 'LOW'],
    ['workflow_call', 'run: echo ${{ github.head_ref }}', 'HIGH'],
    ['issues', 'run: echo ${{ env.T }}\n  env: { T: "${{ github.event.issue.title }}" }', 'HIGH'],
    [
      'issues',
      `uses: someone/ssh@${COMMIT}\n  with: { script: "echo \${{ github.event.issue.title }}" }`,
      'HIGH',
    ],
  ])('on %s: %s', async (on, step, severity) => {
    expect(await verdictsOn(workflow(`- ${step}`, { on }))).toEqual([`${severity} INJECTION`]);
  });

  it.each([
    'run: echo ${{ github.event.issue.number }} ${{ github.actor }}',
    "run: echo ${{ contains(github.event.issue.title, 'x') }}",
    "run: echo ${{ github.event.issue.title && 'a' || 'b' }}",
    "run: echo ${{ 'github.event.issue.title' }}",
    'name: ${{ github.event.issue.title }}\n  run: echo',
    'run: echo "$T"\n  env: { T: "${{ github.event.issue.title }}" }',
  ])('is not put into a script: %s', async (step) => {
    expect(await verdictsOn(workflow(`- ${step}`, { on: 'issues' }))).toEqual([]);
  });
});

describe('scripts from the network', () => {
  it.each([
    'curl https://example.com/i.sh | bash',
    'wget -qO- example.com/i.sh | sudo sh',
    'sh -c "$(curl -fsSL https://example.com/i.sh)"',
    'source <(curl -s https://example.com/i.sh)',
    'curl "$URL" | sh',
    'curl https://astral.sh.example.com/i.sh | sh',
    'curl https://example.com/i.py | python3 - --yes',
    'irm https://example.com/i.ps1 | iex',
  ])('%s', async (script) => {
    expect(await verdictsOn(workflow(`${run(script)}\n${KEY}`))).toEqual(['HIGH PIPED-SCRIPT']);
    expect(await verdictsOn(workflow(run(script)))).toEqual(['LOW PIPED-SCRIPT']);
  });

  it.each([
    ['curl -LsSf https://astral.sh/uv/install.sh | sh', ['LOW PIPED-SCRIPT']],
    [`curl https://raw.githubusercontent.com/a/b/${COMMIT}/i.sh | sh`, []],
    ['curl https://example.com/a.json | python3 -c "import json"', []],
    ['curl https://example.com/a.tgz | tar xz', []],
    ['curl -o a https://example.com/a; bash scripts/b.sh', []],
  ])('%s is another matter', async (script, expected) => {
    expect(await verdictsOn(workflow(`${run(script)}\n${KEY}`))).toEqual(expected);
  });
});

describe('many findings', () => {
  it('do not hide the worst of them', async () => {
    const uses = Array.from({ length: 300 }, (_, n) => `- uses: someone/tool${n}@v1`).join('\n');
    const steps = `${uses}\n- run: echo \${{ github.event.issue.title }}`;
    const verdicts = await verdictsOn(workflow(steps, { on: 'issues' }));
    expect(verdicts).toHaveLength(200);
    expect(verdicts).toContain('HIGH INJECTION');
  });
});

describe('a file that cannot be read', () => {
  it('needs a review, and keeps what was found', async () => {
    expect(await verdictsOn('on: [push\njobs: {')).toEqual(['MEDIUM SCAN-INCOMPLETE']);
    const broken = `${workflow('- run: echo ${{ github.event.issue.title }}', { on: 'issues' })}\n  x: [\n`;
    expect((await verdictsOn(broken)).toSorted()).toEqual(['HIGH INJECTION', 'MEDIUM SCAN-INCOMPLETE']);
  });

  it('blocks where GitHub might go on', async () => {
    expect(await verdictsOn(`# ${'x'.repeat(5 * 2 ** 20)}\n`)).toEqual(['HIGH SCAN-INCOMPLETE']);
  });

  it.each([
    '',
    '# nothing\n',
    '[]',
    'on: push',
    'jobs: [1, 2]',
    'jobs: { a: { steps: x } }',
    'jobs: { a: 1 }',
  ])('says nothing of %j, which GitHub refuses', async (text) => expect(await verdictsOn(text)).toEqual([]));

  it.each(['docs/.github/workflows/x.yml', '.github/workflows/sub/x.yml', 'workflows/x.yml'])(
    'leaves %s alone, which GitHub does not run',
    async (path) => {
      expect(
        await verdictsOn(workflow('- run: echo ${{ github.event.issue.title }}', { on: 'issues' }), path),
      ).toEqual([]);
    },
  );
});
