// The contract runner on a small action of its own: what the action sees, and what the runner makes of what it says.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pullRequestEvent } from './events.ts';
import { startFakeGitHub } from './fake-github.ts';
import { removeRunFolders, runAction, type RunOptions } from './runner.ts';

const ACTION = `
name: probe
inputs:
  token: { default: '\${{ github.token }}' }
  policy-path: {}
  fail on: { default: high }
  comment: { default: true }
runs: { using: node24, main: main.js }
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-probe-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeRunFolders();
});

/** Runs a line of JavaScript as the action. */
async function probe(script: string, options: Partial<RunOptions> = {}) {
  writeFileSync(join(folder, 'action.yml'), ACTION);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'main.js'), `import fs from 'node:fs'; const { env } = process;\n${script}`);
  const event = { eventName: 'push', event: { ref: 'refs/heads/main' } };
  return runAction({ action: join(folder, 'action.yml'), ...event, ...options });
}

describe('what the action sees', () => {
  it('is the runner environment and nothing of this machine', async () => {
    const before = { ...process.env };
    process.env['LEAKED_SECRET'] = 'x';
    const { stdout } = await probe('console.log(JSON.stringify(env))', {
      inputs: { 'policy-path': 'p.yml' },
    });
    process.env = before;
    const env: unknown = JSON.parse(stdout);
    expect(env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      INPUT_TOKEN: 'contract-token',
      'INPUT_POLICY-PATH': 'p.yml',
      INPUT_FAIL_ON: 'high',
      INPUT_COMMENT: 'true',
    });
    expect(env).not.toHaveProperty('LEAKED_SECRET');
    expect(env).not.toHaveProperty('NODE_OPTIONS');
  });

  it('is the event, in the workspace, with what the caller lays over', async () => {
    const script =
      'console.log(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"), process.cwd() === env.GITHUB_WORKSPACE, env.CI)';
    const { stdout } = await probe(script, { env: { CI: undefined } });
    expect(stdout.trim()).toBe('{"ref":"refs/heads/main"} true undefined');
    const missing = await probe('console.log(fs.existsSync(env.GITHUB_EVENT_PATH))', { event: undefined });
    expect(missing.stdout.trim()).toBe('false');
  });

  it('includes a GitHub to ask', async () => {
    const commits = { base: { files: { a: '1' } }, head: { changes: { a: '2' } } };
    const github = await startFakeGitHub({ commits, pull: { number: 5 } });
    const script = `
      const { pull_request } = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
      const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/git/commits/' + pull_request.head.sha;
      const answer = await fetch(url, { headers: { authorization: 'token ' + env.INPUT_TOKEN } });
      console.log(answer.status, (await answer.json()).parents[0].sha === pull_request.base.sha, env.GITHUB_REF);`;
    const result = await probe(script, { github, ...pullRequestEvent(github.hub) });
    await github.close();
    expect(result.stdout.trim()).toBe('200 true refs/pull/5/merge');
    expect(result.requests.map((request) => request.status)).toEqual([200]);
    expect(github.violations).toEqual([]);
  });

  it('has no inputs that action.yml does not declare', async () => {
    await expect(probe('', { inputs: { polcy: 'x' } })).rejects.toThrow(/declares no input polcy/);
  });
});

describe('what the runner makes of it', () => {
  it('reads outputs, summary and exit code', async () => {
    const result = await probe(`
      fs.appendFileSync(env.GITHUB_OUTPUT, 'decision<<E\\nblock\\nE\\n');
      fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Blocked');
      fs.writeFileSync('report.json', '{}');
      process.exitCode = 1;`);
    expect(result).toMatchObject({ exitCode: 1, outputs: { decision: 'block' }, summary: '# Blocked' });
    expect(result.read('report.json')).toBe('{}');
    expect(result.runnerErrors).toEqual([]);
  });

  it('keeps ten annotations of a level and hides masked words', async () => {
    const result = await probe(`
      for (let i = 0; i < 12; i++) console.log('::error file=a.pt,line=1::finding ' + i);
      console.log('::add-mask::hunter2'); console.error('x hunter2');`);
    expect(result.annotations).toHaveLength(10);
    expect(result.limits.dropped.error).toBe(2);
    expect(result.annotations[0]).toMatchObject({
      message: 'finding 0',
      properties: { file: 'a.pt', line: '1' },
    });
    expect(result.log).toContain('x ***');
  });

  it('sees what untrusted text would do to it, on both streams', async () => {
    const result = await probe(`console.log('reading ##[warning]a'); console.error('::stop-commands::x');`);
    expect(result.commands.map(({ command }) => command)).toEqual(['warning', 'stop-commands']);
  });

  it('complains about output files that it cannot read', async () => {
    const result = await probe(`
      fs.appendFileSync(env.GITHUB_OUTPUT, 'decision<<E\\nblock\\n');
      fs.appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1));`);
    expect(result).toMatchObject({ outputs: {}, summary: '' });
    expect(result.runnerErrors).toHaveLength(2);
  });

  it('ends what does not end', async () => {
    const result = await probe('setInterval(() => {}, 1000)', { timeoutMs: 500 });
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
  });
});
