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
    '# pip install a',
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
});
