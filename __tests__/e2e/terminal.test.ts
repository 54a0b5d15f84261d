// The bundle as a terminal program: what people and scripts rely on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { TestRepository } from '../support/repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const POISONED = join(ROOT, 'samples/poisoned-checkpoint.pt');
const PLAIN = join(ROOT, 'samples/plain-checkpoint.pt');

function run(args: readonly string[], cwd = ROOT): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: tmpdir() },
  });
  return { code: status, out: stdout, err: stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'model-guard-terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('scan PATH', () => {
  it('blocks the shipped poisoned checkpoint and names the call, the member and the byte', () => {
    const { code, out, err } = run(['scan', POISONED]);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toMatch(
      /calls os\.system\("echo .*"\) when loaded \(REDUCE at byte 263 of archive\/data\.pkl\)/,
    );
    expect(out).toContain('Blocked');
  });

  it('passes the plain checkpoint in one line', () => {
    const { code, out } = run(['scan', PLAIN]);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it.each(['text', 'json', 'sarif', 'markdown'])(
    'writes %s to a file and nothing to the terminal',
    (format) => {
      const file = join(folder, `report.${format}`);
      const { code, out, err } = run(['scan', POISONED, '--format', format, '--output', file]);
      expect([code, out, err]).toEqual([1, '', '']);
      expect(readFileSync(file, 'utf8')).toContain('PICKLE-EXEC');
    },
  );

  it('gives JSON that fits its schema', () => {
    const report: unknown = JSON.parse(run(['scan', POISONED, PLAIN, '--format', 'json']).out);
    const validate = new Ajv2020({ strict: false }).compile(reportSchema);
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ decision: 'block', stats: { files: 2 } });
  });

  it('takes a policy that is named', () => {
    const policy = join(folder, 'policy.yml');
    writeFileSync(policy, 'severity: { PICKLE-EXEC: low }\n');
    const { code, out } = run(['scan', POISONED, '--policy', policy]);
    expect(code).toBe(0);
    expect(out).toContain('does not block 1 critical finding');
  });
});

describe('scan --base', () => {
  const poisoned = readFileSync(POISONED);
  const plain = readFileSync(PLAIN);

  it('judges what changed, by the policy of the base commit', () => {
    const repository = new TestRepository();
    const base = repository.commit({ 'old.pt': poisoned, 'm.pt': plain });
    const loosened = { '.github/model-guard.yml': 'severity: { PICKLE-EXEC: low }\n' };
    repository.branch('main', base);
    repository.branch(
      'topic',
      repository.commit({ 'old.pt': poisoned, 'm.pt': poisoned, ...loosened }, [base]),
    );
    const { code, out } = run(['scan', '--base', 'main', '--head', 'topic'], repository.directory);
    expect(code).toBe(1);
    expect(out).toContain('m.pt > archive/data.pkl');
    expect(out).toContain('GUARD-POLICY-CHANGED');
    expect(out).not.toContain('old.pt');
  });

  it('lets a poisoned file move without counting it again', () => {
    const repository = new TestRepository();
    const base = repository.commit({ 'a.pt': poisoned });
    repository.branch('main', base);
    repository.branch('topic', repository.commit({ 'b.pt': poisoned }, [base]));
    const { code, out } = run(['scan', '--base', 'main', '--head', 'topic'], repository.directory);
    expect(code).toBe(0);
    expect(out).toContain('1 finding already present');
  });

  it('is narrowed down by paths', () => {
    const repository = new TestRepository();
    const base = repository.commit({ readme: 'x' });
    repository.branch('main', base);
    repository.branch(
      'topic',
      repository.commit({ readme: 'x', 'models/a.pt': poisoned, 'docs/b.md': 'y' }, [base]),
    );
    const scan = (path: string) =>
      run(['scan', path, '--base', 'main', '--head', 'topic'], repository.directory).code;
    expect([scan('docs'), scan('./models/'), scan('.')]).toEqual([0, 1, 1]);
  });
});

describe('wrong usage', () => {
  it.each([
    [['scan', 'no-such-file'], /cannot be read/],
    [['scan', '--format', 'xml', '.'], /--format must be one of/],
    [['scan', '--fail-on', 'sometimes', '.'], /fail-on must be one of/],
    [['scan', '--head', 'main', '.'], /--head needs --base/],
    [['scan', '--nonsense'], /Unknown option/],
    [['look'], /there is no command/],
    [['scan', '--policy', 'no-such-policy.yml', '.'], /policy file cannot be read/],
    [['scan', '--base', 'no-such-ref'], /no commit|no-such-ref/],
    [['scan', '--base', '--upload-pack=x'], /./],
  ])('%j is one line on standard error and exit code 2', (args, message) => {
    const { code, out, err } = run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
  });

  it('an unreadable policy names its place', () => {
    const policy = join(folder, 'broken.yml');
    writeFileSync(policy, 'fail-on: high\nexcepions: []\n');
    const { code, err } = run(['scan', POISONED, '--policy', policy]);
    expect(code).toBe(2);
    expect(err).toMatch(/broken\.yml:2:1: .*excepions/);
  });

  it('tells what it can do', () => {
    expect(run(['--help']).out).toContain('Usage');
    expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
