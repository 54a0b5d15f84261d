// Which commands install something that is not held to a version.
import { describe, expect, it } from 'vitest';
import { readCommands } from '../../../src/format/workflow/commands.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { callOf } from '../../../src/inspect/command/call.ts';
import { installOf } from '../../../src/inspect/command/installs.ts';
import { commandKnowledge } from '../../../src/inspect/command/knowledge.ts';
import { findingsIn, run, verdictsOn, workflow } from './inspect.ts';

const known = commandKnowledge(await loadRules());

function versionsIn(script: string): (string | undefined)[] {
  return readCommands(script)
    .map((command) => installOf(callOf(command.words, known), known))
    .filter((versions) => versions !== undefined);
}

describe('installs', () => {
  it.each([
    ['npm install', 'unlocked'],
    ['npm i -g tool', 'floating'],
    ['sudo npm install --global tool@latest', 'floating'],
    ['npm install ./packages/a', 'unlocked'],
    ['npm i someone/tool', 'foreign'],
    ['pnpm add tool', 'floating'],
    ['pnpm install --no-frozen-lockfile', 'unlocked'],
    ['yarn global add tool', 'floating'],
    ['yarn dlx tool', 'floating'],
    ['bunx tool@latest', 'floating'],
    ['npx --yes tool@next', 'floating'],
    ['npx -y -p tool@latest run', 'floating'],
    ['npx git+https://example.com/x.git', 'foreign'],
    ['pip install a b==1', 'floating'],
    ['python3 -m pip install -U a', 'floating'],
    ['PIP_X=1 pip3 install "a>=1,<2"', 'floating'],
    ['pip install -r requirements.txt', 'unlocked'],
    ['pip install -e ".[test]"', 'unlocked'],
    ['pip install a -c constraints.txt', 'unlocked'],
    ['pip install "a[x] @ ."', 'unlocked'],
    ['pip install ${{ matrix.package }}', 'unlocked'],
    ['pip install git+https://example.com/a.git@main', 'foreign'],
    ['uv pip install --system a', 'floating'],
    ['uv tool install a', 'floating'],
    ['uvx a', 'floating'],
    ['uvx --from a b', 'floating'],
    ['pipx run a', 'floating'],
    ['cd x && (pip install a)', 'floating'],
    ['if true; then pip install a; fi', 'floating'],
    ['echo "$(pip install a)"', 'floating'],
    ['cargo install tool', 'floating'],
    ['cargo +nightly install tool --features x', 'floating'],
    ['cargo install --git https://example.com/tool', 'foreign'],
    ['go install example.com/tool@latest', 'floating'],
    ['go run example.com/tool/cmd@main ./...', 'floating'],
    ['gem install tool --no-document', 'floating'],
    ['dotnet tool install -g tool', 'floating'],
    ['deno run -A npm:tool', 'floating'],
    ['deno run -A https://example.com/x.ts', 'foreign'],
    ['pnpx tool', 'floating'],
    ['poetry add tool', 'floating'],
    ['poetry add --group dev tool@latest', 'floating'],
    ['poetry add git+https://example.com/a.git#main', 'foreign'],
    ['pdm add "tool>=1"', 'floating'],
    ['pipenv install tool', 'floating'],
    ['uv add tool', 'floating'],
    ['pixi add tool', 'floating'],
    ['conda install -y -c conda-forge tool', 'floating'],
    ['mamba install -n base -c bioconda "tool>=2"', 'floating'],
    ['micromamba create -n x python=3.12 tool', 'floating'],
    ['conda install --yes --file requirements.txt', 'unlocked'],
    ['conda env create -f environment.yml', 'unlocked'],
    ['mamba env update --file=environment.yml', 'unlocked'],
  ])('%s: %s', (script, versions) => expect(versionsIn(script)).toEqual([versions]));

  it.each([
    'npm ci',
    'npm install -g npm@latest',
    'npm install tool@1.2.3',
    'npm install --ignore-scripts',
    'npm run install',
    'npm test',
    'pnpm install',
    'yarn',
    'yarn install --immutable',
    'npx tool',
    'npx tool@1.2.3',
    'pip install --upgrade pip',
    'pip install a==1.2',
    'pip install --require-hashes -r requirements.txt',
    'pip install --no-index --find-links dist a',
    `pip install git+https://example.com/a.git@${'a'.repeat(40)}`,
    'pip list',
    'uv sync',
    'uv run pytest',
    'uvx a@1.2.3',
    'echo pip install a',
    'cargo install --locked tool',
    'cargo install tool --version 1.2.3',
    'cargo install tool@1.2.3',
    'cargo install --path .',
    `cargo install --git https://example.com/tool --rev ${'a'.repeat(40)}`,
    'cargo build',
    'go install ./...',
    'go install example.com/tool@v1.2.3',
    'go install example.com/tool@$VERSION',
    'go run ./cmd',
    'go build',
    'gem install tool -v 1.2.3',
    'gem install pkg/tool-1.0.gem',
    'dotnet tool install -g tool --version 1.2.3',
    'deno run -A main.ts',
    'deno run npm:tool@1.2.3',
    '# pip install a',
    'poetry install',
    'poetry add tool==1.2.3',
    'poetry add tool@1.2.3',
    `poetry add git+https://example.com/a.git#${'a'.repeat(40)}`,
    'pdm add tool==1.2.3',
    'pipenv install --deploy',
    'pixi install --locked',
    'conda install tool=1.2.3 other==2.0',
    'conda install tool=1.2.3=py312_0',
    'conda create -n x python=3.12',
    'conda update conda',
    'conda install -n base conda-libmamba-solver',
    'conda create -n x --file conda-linux-64.lock',
    'conda activate x',
    'conda run -n x pytest',
    "cat <<'EOF' > notes\npip install a\nEOF",
  ])('%s: nothing', (script) => expect(versionsIn(script)).toEqual([]));

  it.each([
    ['{ contents: read }', []],
    ['{ issues: write, pull-requests: write }', []],
    ['{ contents: write }', ['MEDIUM UNLOCKED-INSTALL']],
    ['{ id-token: write }', ['MEDIUM UNLOCKED-INSTALL']],
    ['write-all', ['MEDIUM UNLOCKED-INSTALL', 'MEDIUM WRITE-ALL']],
  ])('counts with the permissions %s', async (permissions, expected) => {
    expect(await verdictsOn(workflow(run('pip install a'), { permissions }))).toEqual(expected);
  });

  it.each([
    ['${{ secrets.HF_TOKEN }}', ['MEDIUM UNLOCKED-INSTALL']],
    ["${{ secrets['HF_TOKEN'] }}", ['MEDIUM UNLOCKED-INSTALL']],
    ['${{ secrets[matrix.name] }}', ['MEDIUM UNLOCKED-INSTALL']],
    ['${{ secrets.GITHUB_TOKEN }}', []],
    ['${{ secrets.CODECOV_TOKEN }}', []],
    ['${{ secrets.SLACK_WEBHOOK_URL }}', []],
    ["${{ secrets.HF_TOKEN != '' }}", []],
  ])('counts with %s in the environment', async (value, expected) => {
    expect(await verdictsOn(workflow(run('pip install a'), { env: `{ X: "${value}" }` }))).toEqual(expected);
  });

  it('says what is in reach, and where', async () => {
    const text = workflow(`${run('echo\npip install a')}\n- run: ./x\n  env: { T: "\${{ secrets.PYPI }}" }`);
    const [finding] = await findingsIn(text);
    expect(finding?.evidence).toContain('"pip install a"');
    expect(finding?.evidence).toContain('the secret PYPI');
    expect(finding?.location.line).toBe(text.split('\n').findIndex((line) => line.includes('pip')) + 1);
  });

  it('is new again when the job gets more credentials', async () => {
    const before = workflow(run('pip install a'), { permissions: '{ contents: write }' });
    const head = workflow(run('pip install a'), { permissions: '{ contents: write, id-token: write }' });
    const [old] = await findingsIn(before);
    const [same] = await findingsIn(before, undefined, before);
    const [more] = await findingsIn(head, undefined, before);
    expect(same?.subject).toBe(old?.subject);
    expect(more?.subject).not.toBe(old?.subject);
  });

  it.each([
    ['npx tool', ['MEDIUM UNLOCKED-INSTALL']],
    ['bunx tool', ['MEDIUM UNLOCKED-INSTALL']],
    ['npm exec tool', ['MEDIUM UNLOCKED-INSTALL']],
    ['uv run --with tool x.py', ['MEDIUM UNLOCKED-INSTALL']],
    ['uv run --with=tool==1.2,other x.py', ['MEDIUM UNLOCKED-INSTALL']],
    ['npx tool@1.2.3', []],
    ['npx --no-install tool', []],
    ['npm ci\nnpx tool', []],
    ['cd web && yarn && npx tool', []],
    ['uv run --with tool==1.2.3 x.py', []],
    ['uv run -p 3.13 tool --with x', []],
    ['uv run -- tool --with x', []],
  ])('%j beside a secret: %j', async (script, expected) => {
    const text = workflow(run(script), { env: '{ T: "${{ secrets.DEPLOY }}" }' });
    expect(await verdictsOn(text)).toEqual(expected);
  });

  it('runs what an action of the repository may have installed', async () => {
    const env = '{ T: "${{ secrets.DEPLOY }}" }';
    const prepared = workflow(`- uses: ./.github/actions/setup\n${run('npx tool')}`, { env });
    const late = workflow(`${run('npx tool')}\n- uses: ./.github/actions/setup`, { env });
    expect(await verdictsOn(prepared)).toEqual([]);
    expect(await verdictsOn(late)).toEqual(['MEDIUM UNLOCKED-INSTALL']);
  });

  const SECRET = '\n  env: { T: "${{ secrets.DEPLOY }}" }';
  it.each([
    ['a test with a token of the job', run('npm install'), 'env: { T: "${{ secrets.DEPLOY }}" }', 'LOW'],
    ['a token of the same step', `${run('npm install')}${SECRET}`, undefined, 'MEDIUM'],
    ['a token of another step', `${run('npm install')}\n- run: ./x${SECRET}`, undefined, 'LOW'],
    ['a job that publishes', `${run('npm install')}\n- run: npm publish${SECRET}`, undefined, 'MEDIUM'],
    ['a token that writes', run('npm install'), 'permissions: { contents: write }', 'MEDIUM'],
    ['an identity token', run('pip install -r x.txt'), 'permissions: { id-token: write }', 'MEDIUM'],
  ])('what the repository asks for: %s', async (_, steps, job, severity) => {
    const text = workflow(steps, job === undefined ? {} : { job });
    expect(await verdictsOn(text)).toEqual([`${severity} UNLOCKED-INSTALL`]);
  });
});
