// A file that one language of a notebook fetches and another one runs: downloaded and run, in two steps.
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

const PYTHON =
  'from urllib.request import urlretrieve\nurlretrieve("https://files.example.invalid/a", "a.NAME")';
const COMMAND = '!wget -q https://files.example.invalid/a.NAME';
const fetching = (how: string, suffix: string): string => how.replaceAll('NAME', suffix);

describe('a file that Python fetches', () => {
  it.each([
    ['py', '!python a.py'],
    ['py', '!cd . && python3 -u ./a.py --epochs 3'],
    ['py', '%run a.py'],
    ['py', '%run -i ./a.py'],
    ['py', '%%bash\npython a.py'],
    ['sh', '!bash a.sh'],
    ['sh', '%%sh\nls\nsource a.sh'],
  ])('is run: %s by %j', async (suffix, runs) => {
    const [said, ...others] = await told(fetching(PYTHON, suffix), runs);
    expect(others).toEqual([]);
    expect(said).toMatch(/^CRITICAL CODE-DOWNLOAD-RUN 2$/);
  });

  it.each([
    ['py', '!ls a.py'],
    ['py', '!python other.py a.py'],
    ['csv', '!python a.py'],
    ['csv', '%run train.py'],
  ])('is not run: %s by %j', async (suffix, runs) => {
    expect(await told(fetching(PYTHON, suffix), runs)).toEqual([]);
  });

  it('is for review where the code of a project is kept', async () => {
    const fetch = PYTHON.replace('files.example.invalid', 'raw.githubusercontent.com/example/course/main');
    expect(await told(fetching(fetch, 'py'), '!python a.py')).toEqual(['MEDIUM CODE-DOWNLOAD-RUN 2']);
  });

  it('is none of those that the notebook writes', async () => {
    expect(await told('%%writefile a.py\nprint(1)', 'open("a.py")', '!python a.py', '%run a.py')).toEqual([]);
  });
});

describe('a file that a command fetches', () => {
  it.each([
    ['py', 'import subprocess; subprocess.run(["python", "a.py"])'],
    ['py', 'import runpy; runpy.run_path("a.py")'],
    ['py', 'get_ipython().run_line_magic("run", "a.py")'],
    ['sh', 'os.system("bash -x ./a.sh")'],
  ])('is run by Python: %s by %j', async (suffix, runs) => {
    expect(await told(fetching(COMMAND, suffix), runs)).toEqual(['HIGH CODE-PIPE-SHELL 2']);
  });

  it.each([
    '%env LD_PRELOAD=./a.so',
    '%set_env LD_PRELOAD ./a.so',
    'import os; os.environ["LD_PRELOAD"] = "./a.so"',
  ])('is what every program is made to load: %s', async (sets) => {
    expect(await told(fetching(COMMAND, 'so'), sets, '!ls')).toEqual(['HIGH CODE-DOWNLOAD-EXECUTE 2']);
  });

  it.each([
    ['py', 'print("run a.py")'],
    ['py', 'subprocess.run(["cat", "a.py"])'],
    ['so', '%env EXTENSION=./a.so'],
    ['so', '%env LD_PRELOAD=/usr/lib/libtcmalloc.so'],
  ])('is not: %s by %j', async (suffix, line) => {
    expect(await told(fetching(COMMAND, suffix), line)).toEqual([]);
  });
});
