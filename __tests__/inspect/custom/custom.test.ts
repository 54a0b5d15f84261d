// Rules that a team wrote: taken in the shape of ours, proven before anything is judged, on a linear-time engine.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { customStaff, proveCustomRules } from '../../../src/inspect/custom/rules.ts';
import { type FileInspection, inspectFile } from '../../../src/inspect/walk.ts';

const ours = await loadRules();

interface Given {
  readonly id?: string;
  readonly surface?: string;
  readonly match?: string;
  readonly bad?: string;
  readonly good?: string;
  readonly more?: string;
}

/** A whole file with one rule. */
function file({
  id = 'TEAM-HOST',
  surface = 'custom',
  match = '{ patterns: ["internal[.]example"] }',
  bad = '{ name: a host, text: "see internal.example" }',
  good = '{ name: another, text: "see example.com" }',
  more = '',
}: Given = {}): string {
  return `surface: ${surface}
${more}
rules:
  - id: ${id}
    title: Names a host of ours
    severity: MEDIUM
    confidence: HIGH
    surface: ${surface}
    summary: Hosts of ours do not belong into public models.
    fix: Remove the name of the host from the file.
    references: []
    frameworks: { cwe: [CWE-200] }
    match: ${match}
    examples:
      bad: [${bad}]
      good: [${good}]
`;
}

async function load(text: string): ReturnType<typeof customStaff> {
  const staff = await customStaff(ours, new Map([['.github/model-guard/rules/team.yml', Buffer.from(text)]]));
  await proveCustomRules(staff, ours);
  return staff;
}

async function inspected(text: string, content: string, path: string): Promise<FileInspection> {
  const { rules, inspectors } = await load(text);
  const artifact = { locator: { path, members: [] }, bytes: memoryBytes(Buffer.from(content)) };
  const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
  return inspectFile(artifact, context, inspectors);
}

async function findingsIn(text: string, content: string, path = 'README.md'): Promise<readonly Finding[]> {
  const { findings } = await inspected(text, content, path);
  return findings.filter(({ rule }) => rule.startsWith('TEAM-'));
}

async function incompleteIn(text: string, content: string): Promise<string[]> {
  const { coverage } = await inspected(text, content, 'README.md');
  return coverage.flatMap(({ incomplete }) => incomplete.map(({ code }) => code));
}

describe('a pattern of a team', () => {
  it('is found on its lines, however many stand there', async () => {
    const content = 'one\ninternal.example\ninternal.example and internal.example\n';
    const found = await findingsIn(file(), content);
    expect(found.map(({ location: { line, column } }) => [line, column])).toEqual([
      [2, 1],
      [3, 1],
      [3, 22],
    ]);
    expect(new Set(found.map(({ subject }) => subject)).size).toBe(1);
    expect(found[0]?.evidence).toBe('matches "internal.example"');
  });

  it('holds for the paths that it names', async () => {
    const text = file({
      match: '{ patterns: [x], paths: ["^docs/"] }',
      bad: '{ name: the bad one, text: x, file: docs/a.md }',
      good: '{ name: the good one, text: x, file: src/a.md }',
    });
    expect(await findingsIn(text, 'x', 'docs/b.md')).toHaveLength(1);
    expect(await findingsIn(text, 'x', 'b.md')).toEqual([]);
  });

  it('is never shown when it is a secret', async () => {
    const text = file({
      match: '{ patterns: ["key-[0-9]{6}"], secret: true }',
      bad: '{ name: the bad one, text: key-123456 }',
    });
    const [found] = await findingsIn(text, 'key-654321');
    expect(JSON.stringify(found)).not.toContain('654321');
  });

  it('tells one secret from another of the same length, so that a new one is not taken for an old one', async () => {
    const text = file({
      match: '{ patterns: ["key-[0-9]{6}"], secret: true }',
      bad: '{ name: the bad one, text: key-123456 }',
    });
    const [one] = await findingsIn(text, 'key-654321');
    const [other] = await findingsIn(text, 'key-654322');
    expect(one?.subject).not.toBe(other?.subject);
  });

  it('finds what stands behind many repetitions, and says when there is more than is told', async () => {
    const text = file({ match: '{ patterns: ["host[0-9]+"] }', bad: '{ name: the bad one, text: host1 }' });
    const repeated = await findingsIn(text, `${'host1\n'.repeat(100)}host2\n`);
    expect(new Set(repeated.map(({ evidence }) => evidence)).size).toBe(2);
    expect(repeated).toHaveLength(51);
    expect(repeated.at(-1)?.location).toMatchObject({ line: 101, column: 1 });
    const many = Array.from({ length: 30 }, (_, index) => `host${index}\n`).join('');
    expect(await findingsIn(text, many)).toHaveLength(20);
    expect(await incompleteIn(text, many)).toEqual(['budget']);
  });

  it('is searched in the decoded text of notebooks, and placed in the file', async () => {
    const source = ['a\n', 'b "internal.example"'];
    const notebook = JSON.stringify(
      {
        cells: [{ cell_type: 'markdown', metadata: {}, source }],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5,
      },
      null,
      1,
    );
    const [found] = await findingsIn(
      file({
        match: `{ patterns: ['"internal[.]example"'] }`,
        bad: `{ name: the bad one, text: '"internal.example"' }`,
      }),
      notebook,
      'a.ipynb',
    );
    expect(found?.location).toMatchObject({
      cell: 1,
      line: notebook.split('\n').findIndex((line) => line.includes('internal')) + 1,
    });
    // Not once more in the file as it is written.
    const plain = await findingsIn(file(), notebook, 'a.ipynb');
    expect(plain.map(({ location }) => location.cell)).toEqual([1]);
  });

  it('is not hidden by a NUL in a text', async () => {
    expect(await findingsIn(file(), 'internal.example\0', 'notes.txt')).toHaveLength(1);
    expect(await findingsIn(file(), 'internal.example\0', 'weights')).toEqual([]);
  });

  it('takes time linear in the text, whatever it is', async () => {
    const text = file({
      match: '{ patterns: ["(a+)+$"] }',
      bad: '{ name: the bad one, text: aaa }',
      good: '{ name: the good one, text: aab }',
    });
    expect(await findingsIn(text, `${'a'.repeat(100_000)}b`)).toEqual([]);
  });
});

describe('a name in pickles', () => {
  it('is dangerous for whoever says so', async () => {
    const text = file({
      id: 'TEAM-PICKLE-LOADER',
      surface: 'pickle',
      match: '{ globals: { ourlib.loader: [fetch] } }',
      bad: '{ name: the bad one, file: m.pkl, text: "courlib.loader\\nfetch\\n(tR." }',
      good: '{ name: the good one, file: m.pkl, text: "I1\\n." }',
    });
    expect(await findingsIn(text, 'courlib.loader\nfetch\n(tR.', 'model.pkl')).toHaveLength(1);
  });
});

describe('a rule on programs', () => {
  const call = file({
    id: 'TEAM-OLD-RUNNER',
    surface: 'code',
    match: '{ calls: [ourlib.runner.start, .start_unsafe, oldrunner] }',
    bad: '{ name: the bad one, text: "import ourlib.runner as r\\nr.start(1)" }, { name: a method, text: "x.start_unsafe()" }, { name: a program, file: a.sh, text: "oldrunner --now" }',
    good: '{ name: the good one, text: "def start(): pass\\nstart()" }',
  });

  it('is about what names stand for, whatever the program calls it', async () => {
    const found = await findingsIn(call, 'from ourlib.runner import start as go\n\ngo("x")\n', 'a.py');
    expect(found.map(({ rule, severity, location }) => [rule, severity, location.line])).toEqual([
      ['TEAM-OLD-RUNNER', 'MEDIUM', 3],
    ]);
    expect(found[0]?.evidence).toContain('ourlib.runner.start("x")');
    expect(await findingsIn(call, '# ourlib.runner.start("x")\n', 'a.py')).toEqual([]);
    expect(await findingsIn(call, 'ourlib.runner.start("x")\n', 'README.md')).toEqual([]);
  });

  it('is told beside a rule of ours that weighs less at the same place', async () => {
    const text = file({
      id: 'TEAM-LOAD',
      surface: 'loading',
      match: '{ calls: [torch.load] }',
      bad: '{ name: the bad one, text: "import torch\\ntorch.load(x)" }',
      good: '{ name: the good one, text: "import torch\\ntorch.save(x)" }',
    });
    expect(await findingsIn(text, 'import torch\nm = torch.load(path)\n', 'a.py')).toHaveLength(1);
  });

  it('may be a pattern, which is searched in programs and in those of notebooks, and nowhere else', async () => {
    const text = file({
      surface: 'loading',
      bad: '{ name: the bad one, text: "x = \'internal.example\'" }',
    });
    expect(await findingsIn(text, 'x = "internal.example"', 'a.py')).toHaveLength(1);
    expect(await findingsIn(text, 'curl internal.example', 'a.sh')).toHaveLength(1);
    expect(await findingsIn(text, 'see internal.example', 'README.md')).toEqual([]);
    const cell = (cell_type: string): unknown => ({
      cell_type,
      metadata: {},
      source: ['"internal.example"'],
    });
    const notebook = {
      cells: [cell('markdown'), cell('code')],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    };
    const found = await findingsIn(text, JSON.stringify(notebook), 'a.ipynb');
    expect(found.map(({ location }) => location.cell)).toEqual([2]);
  });
});

describe('a rule on secrets', () => {
  it('is searched in every text, and never shown', async () => {
    const text = file({
      surface: 'secret',
      match: '{ patterns: ["key-[0-9]{6}"] }',
      bad: '{ name: the bad one, text: key-123456 }',
    });
    const [found] = await findingsIn(text, 'our key-654321\n');
    expect(found?.rule).toBe('TEAM-HOST');
    expect(JSON.stringify(found)).not.toContain('654321');
  });
});

describe('a file of rules is refused', () => {
  it.each([
    ['that is no YAML', 'rules: [', 'team.yml:'],
    [
      'that breaks the schema',
      'surface: custom\nrules: [{ id: TEAM-A }]',
      'rule TEAM-A: "rules[0]" lacks the key',
    ],
    [
      'with a surface that is not for teams',
      file({ surface: 'keras' }),
      'must be one of custom, code, loading, secret, pickle, not keras',
    ],
    [
      'that adds to allow lists',
      file({ more: 'knowledge: { values: { os: [system] } }' }),
      'knowledge cannot be added',
    ],
    [
      'with a rule of another surface',
      file().replace('surface: custom', 'surface: code'),
      'rule TEAM-HOST has another surface than its file',
    ],
    [
      'with patterns of an engine that can be stopped',
      file({
        surface: 'loading',
        match: '{ cases: [{ calls: [x], when: [{ argument: 0, text: "(a+)+$" }] }] }',
      }),
      'rule TEAM-HOST: unknown key "cases"',
    ],
    [
      'with calls of everything',
      file({ surface: 'code', match: '{ calls: ["*"] }' }),
      'match.calls must list names of functions',
    ],
    [
      'with calls where nothing is called',
      file({ surface: 'secret', match: '{ calls: [x] }' }),
      'for the surfaces code and loading',
    ],
    [
      'whose example of a call is not found',
      file({
        surface: 'code',
        match: '{ calls: [ourlib.start] }',
        bad: '{ name: a slip, text: "ourlib.begin()" }',
      }),
      'the bad example is not found: a slip (in example.py)',
    ],
    ['with an id of ours', file({ id: 'PICKLE-EXEC' }), 'PICKLE-EXEC'],
    ['with a pattern that is none', file({ match: '{ patterns: ["("] }' }), 'TEAM-HOST'],
    ['with a pattern that cannot be linear', file({ match: '{ patterns: ["(?=a)b"] }' }), 'TEAM-HOST'],
    [
      'with a key that is a slip',
      file({ match: '{ patterns: [x], secrets: true }' }),
      'rules/team.yml: rule TEAM-HOST: unknown key "secrets" \u2014 did you mean "secret"? (under match)',
    ],
    [
      'with a value that is a slip',
      file({ match: '{ patterns: [x], secret: "yes" }' }),
      'must be true or false',
    ],
    [
      'with a key that no rule has',
      file().replace('    summary:', '    sumary:'),
      'rules/team.yml:9: rule TEAM-HOST: unknown key "sumary" \u2014 did you mean "summary"?',
    ],
    [
      'with a word that no severity is',
      file().replace('severity: MEDIUM', 'severity: SEVERE'),
      'rules/team.yml:6: rule TEAM-HOST: "rules[0].severity" must be one of CRITICAL, HIGH, MEDIUM, LOW, INFO',
    ],
    ['with a second document', `${file()}---\n${file({ id: 'TEAM-B' })}`, 'a second document begins here'],
    ['with a tag', file({ bad: '{ name: a tag, text: !!js/function "x" }' }), 'tag'],
    ['that is no text', '\0\u0001', 'is not UTF-8 text'],
    [
      'with globs for paths',
      file({ match: '{ patterns: [x], paths: ["**/*.ckpt"] }' }),
      'match.paths: "**/*.ckpt": ',
    ],
    [
      'with globs, which are explained',
      file({ match: '{ patterns: [x], paths: ["*.md"] }' }),
      'are regular expressions and no globs',
    ],
    ['with what the engine lacks', file({ match: '{ patterns: ["(?<!a)b"] }' }), 'have no look-ahead'],
    [
      'with paths for calls that are none',
      file({ surface: 'code', match: '{ calls: [a.b], paths: ["("] }' }),
      'match.paths',
    ],
    [
      'with a pickle rule that names nothing',
      file({ surface: 'pickle', match: '{ globals: [os] }' }),
      'must give names by their module',
    ],
    ['without patterns', file({ match: '{}' }), 'must list regular expressions'],
    [
      'whose bad example is not found',
      file({ bad: '{ name: a slip, text: nothing }' }),
      'the bad example is not found: a slip',
    ],
    [
      'whose good example is found',
      file({ good: '{ name: a slip, text: internal.example }' }),
      'the good example is found: a slip',
    ],
    ['whose example has no text', file({ bad: '{ name: none }' }), 'needs a name and a text'],
    [
      'with too many rules',
      `surface: custom\nrules:\n${Array.from({ length: 201 }, (_, index) => file({ id: `TEAM-N${index}` }).split('rules:\n')[1]).join('')}`,
      'at most 200',
    ],
  ])('%s', async (_, text, message) => {
    await expect(load(text)).rejects.toMatchObject({
      code: 'INVALID_RULES',
      message: expect.stringContaining(message),
    });
  });
});

describe('the examples of the README', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n(surface: [\s\S]*?)```/g)].map(([, text = '']) => text);

  it('are two, and rules that hold', async () => {
    expect(blocks.map((text) => text.slice(0, text.search(/[ \n](?:#|rules)/)).trim())).toEqual([
      'surface: custom',
      'surface: pickle',
    ]);
    for (const text of blocks) await load(text);
  });

  it('show how a pickle is written that a rule finds', async () => {
    const found = await findingsIn(blocks[1] ?? '', 'courlib.loader\nfetch\n(tR.', 'model.pkl');
    expect(found).toHaveLength(1);
    expect(await findingsIn(blocks[1] ?? '', 'courlib.other\nfetch\n(tR.', 'model.pkl')).toEqual([]);
  });
});

describe('the files of rules', () => {
  const loadAll = (files: Readonly<Record<string, string>>) =>
    customStaff(ours, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));

  it.each(['a.json', 'a.txt', 'a.yml.bak'])('are not read as %s, which is said', async (name) => {
    await expect(loadAll({ [name]: file() })).rejects.toMatchObject({
      message: `${name} is not read: rules are in files that end in .yml or .yaml; rename or remove it`,
    });
  });

  it('may have others beside them that are about them', async () => {
    const { rules } = await loadAll({ 'a.YML': file(), 'README.md': '# Ours', '.gitkeep': '' });
    expect([rules.has('TEAM-HOST'), rules.pathOf('TEAM-HOST')]).toEqual([true, 'a.YML']);
  });

  it('are named where one id is in two', async () => {
    await expect(loadAll({ 'a.yml': file(), 'b.yml': file() })).rejects.toMatchObject({
      message: 'b.yml: rule TEAM-HOST is defined twice, also in a.yml; give it another id',
    });
    await expect(loadAll({ 'a.yml': file({ id: 'LOAD-TORCH' }) })).rejects.toMatchObject({
      message: 'a.yml: rule LOAD-TORCH is one of model-guard itself; give it another id',
    });
  });
});

describe('a text in UTF-16', () => {
  it.each([
    ['little', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('is searched with its %s end first', async (_, encode) => {
    const { rules, inspectors } = await load(file());
    const find = async (data: Uint8Array): Promise<readonly (number | undefined)[]> => {
      const artifact = { locator: { path: 'notes', members: [] }, bytes: memoryBytes(data) };
      const context = { rules, allowedGlobals: new Set<string>(), openLfs: () => Promise.resolve(undefined) };
      const { findings } = await inspectFile(artifact, context, inspectors);
      return findings.filter(({ rule }) => rule === 'TEAM-HOST').map(({ location }) => location.line);
    };
    expect(await find(encode('one\nsee internal.example\n'))).toEqual([2]);
    expect(await find(encode('one\nsee example.com\n'))).toEqual([]);
    expect(await find(encode('\0\0see internal.example\n'))).toEqual([]);
  });
});

describe('calls of a team', () => {
  const rule = (match: string, bad: string): string =>
    file({ surface: 'code', match, bad, good: '{ name: the good one, text: "print(1)" }' });

  it('are found in the paths that the rule names', async () => {
    const text = file({
      surface: 'code',
      match: '{ calls: [ourlib.start], paths: ["^src/"] }',
      bad: '{ name: the bad one, file: src/a.py, text: "import ourlib\\nourlib.start()" }',
      good: '{ name: the good one, file: tests/a.py, text: "import ourlib\\nourlib.start()" }',
    });
    expect(await findingsIn(text, 'import ourlib\nourlib.start()\n', 'src/x.py')).toHaveLength(1);
    expect(await findingsIn(text, 'import ourlib\nourlib.start()\n', 'tests/x.py')).toEqual([]);
  });

  it('are found in the recipes of a Makefile', async () => {
    const text = rule(
      '{ calls: [wget] }',
      '{ name: the bad one, file: a.sh, text: wget https://example.com/x }',
    );
    const found = await findingsIn(text, 'a:\n\twget https://example.com/x\n', 'Makefile');
    expect(found.map(({ location }) => location.line)).toEqual([2]);
    expect(await findingsIn(text, 'a:\n\tcurl https://example.com/x\n', 'Makefile')).toEqual([]);
  });
});
