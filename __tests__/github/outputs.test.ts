// What the runner is handed: outputs, summary, and files that stay where they may be.
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Disposition, JudgedFinding } from '../../src/core/finding.ts';
import type { Report } from '../../src/core/report.ts';
import type { Severity } from '../../src/core/severity.ts';
import { appendSummary, setOutputs, writeReports } from '../../src/github/outputs.ts';
import { writeInside } from '../../src/github/safe-file.ts';
import { actionFile, containing } from './support.ts';

let root: string;
let workspace: string;
let temporary: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'model-guard-outputs-')));
  workspace = path.join(root, 'workspace');
  temporary = path.join(root, 'temp');
  await Promise.all([workspace, temporary, path.join(root, 'outside')].map((folder) => mkdir(folder)));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const roots = () => ({ workspace, temporary });
const write = (file: string, text = 'new') => writeInside(roots(), 'report-file', file, text);
const refused = { code: 'INVALID_INPUT', message: containing('report-file') };

test('a relative path starts from the workspace, and its folders are made', async () => {
  const target = await write('out/deep/report.json');
  expect(target).toBe(path.join(workspace, 'out/deep/report.json'));
  expect(await readFile(target, 'utf8')).toBe('new');
  expect(await readdir(path.join(workspace, 'out/deep'))).toEqual(['report.json']);
});

test('an absolute path inside the temporary directory is fine, and a file there is replaced', async () => {
  const target = path.join(temporary, 'report.json');
  await writeFile(target, 'old and longer');
  await write(target);
  expect(await readFile(target, 'utf8')).toBe('new');
});

test.each([
  ['../outside/x'],
  ['/etc/model-guard-test'],
  ['out/../../outside/x'],
  ['.'],
  [''],
  ['.git/hooks/pre-commit'],
  ['sub/.GIT/config'],
])('%j is refused', async (file) => {
  await expect(write(file)).rejects.toMatchObject(refused);
  expect(await readdir(path.join(root, 'outside'))).toEqual([]);
});

test('a sibling whose name begins like the workspace is outside', async () => {
  await expect(write(`${workspace}-evil/x`)).rejects.toMatchObject(refused);
});

test('a folder that links out of the workspace is not followed', async () => {
  await symlink(path.join(root, 'outside'), path.join(workspace, 'reports'));
  await expect(write('reports/report.json')).rejects.toMatchObject(refused);
  await expect(write('reports/deeper/report.json')).rejects.toMatchObject(refused);
  expect(await readdir(path.join(root, 'outside'))).toEqual([]);
});

test('a folder that links into .git, or to nowhere, is not followed', async () => {
  await mkdir(path.join(workspace, '.git/hooks'), { recursive: true });
  await symlink('.git/hooks', path.join(workspace, 'hooks'));
  await symlink(path.join(root, 'outside/nowhere'), path.join(workspace, 'gone'));
  await expect(write('hooks/pre-commit')).rejects.toMatchObject(refused);
  await expect(write('gone/report.json')).rejects.toMatchObject(refused);
  expect(await readdir(path.join(workspace, '.git/hooks'))).toEqual([]);
  expect(await readdir(path.join(root, 'outside'))).toEqual([]);
});

test('a link at the path itself is replaced and not written through', async () => {
  const victim = path.join(root, 'outside/victim');
  await writeFile(victim, 'precious');
  await symlink(victim, path.join(workspace, 'report.json'));
  await write('report.json');
  expect(await readFile(victim, 'utf8')).toBe('precious');
  expect(await readFile(path.join(workspace, 'report.json'), 'utf8')).toBe('new');
});

test('a folder at the path is an error that leaves nothing behind', async () => {
  await mkdir(path.join(workspace, 'report.json'));
  await expect(write('report.json')).rejects.toMatchObject(refused);
  expect(await readdir(workspace)).toEqual(['report.json']);
});

test('reports go to the temporary directory unless the inputs say where', async () => {
  const env = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary };
  const files = await writeReports(env, { sarifFile: 'a.sarif' }, { json: '{}', sarif: '[]' });
  expect(files).toEqual({
    reportFile: path.join(temporary, 'model-guard/report.json'),
    sarifFile: path.join(workspace, 'a.sarif'),
  });
  expect(await readFile(files.sarifFile, 'utf8')).toBe('[]');
});

function finding(severity: Severity, disposition: Disposition): JudgedFinding {
  return {
    rule: 'PICKLE-EXEC',
    severity,
    confidence: 'HIGH',
    surface: 'pickle',
    title: 't',
    evidence: 'e',
    fix: 'f',
    location: { path: 'a.pt', members: [] },
    moreOffsets: [],
    subject: 's',
    fingerprint: '0'.repeat(64),
    disposition,
    owners: [],
  };
}

test('outputs count what counts against the change, and are those of action.yml', () => {
  const report: Report = {
    decision: 'block',
    reason: 'r',
    findings: [
      finding('CRITICAL', 'block'),
      finding('CRITICAL', 'waived'),
      finding('HIGH', 'existing'),
      finding('LOW', 'note'),
    ],
    coverage: [],
    drift: [],
    notices: [],
    stats: { files: 1, bytes: 1, milliseconds: 1 },
  };
  const set = new Map<string, string>();
  const core = { setOutput: (name: string, value: string) => void set.set(name, value) };
  setOutputs(core, report, { reportFile: '/t/report.json', sarifFile: '/t/report.sarif' });
  expect(Object.fromEntries(set)).toEqual({
    decision: 'block',
    critical: '1',
    high: '0',
    medium: '0',
    low: '1',
    info: '0',
    'report-file': '/t/report.json',
    'sarif-file': '/t/report.sarif',
  });
  expect(Object.keys(actionFile().outputs)).toEqual([...set.keys()]);
});

test('the summary is appended, and its absence is no failure', async () => {
  const file = path.join(temporary, 'summary.md');
  await writeFile(file, 'before\n');
  expect(await appendSummary({ GITHUB_STEP_SUMMARY: file }, '# after\n')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('before\n# after\n');
  expect(await appendSummary({}, 'x')).toBe(false);
  expect(await appendSummary({ GITHUB_STEP_SUMMARY: path.join(root, 'no/such') }, 'x')).toBe(false);
});
