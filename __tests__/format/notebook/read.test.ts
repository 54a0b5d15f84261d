// Notebooks as decoded texts, and the way back from their lines to the file's.
import { describe, expect, it } from 'vitest';
import type { DecodedText } from '../../../src/format/notebook/decoded-text.ts';
import { FileLines } from '../../../src/format/notebook/file-lines.ts';
import { programsOf } from '../../../src/format/notebook/programs.ts';
import { readNotebook } from '../../../src/format/notebook/read.ts';
import { looksLikeNotebook } from '../../../src/format/notebook/sniff.ts';
import { textsOf } from '../../../src/format/notebook/texts.ts';

type Source = string | readonly string[];

const code = (source: Source, outputs: readonly unknown[] = []): object => ({
  cell_type: 'code',
  execution_count: 1,
  metadata: {},
  outputs,
  source,
});

function notebook(cells: readonly object[], more: object = {}): object {
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5, ...more };
}

/** As nbformat writes it: one space for each level, and each line of a source on its own. */
const written = (value: object): string => JSON.stringify(value, null, 1);
const python = (file: string): string => programsOf(readNotebook(file)).python.text;
const shell = (file: string): string => programsOf(readNotebook(file)).shell.text;

/** What stands in the file where a word of the decoded text is said to be. */
function rawAt(
  file: string,
  text: DecodedText,
  word: string,
): { found: string; line: number; cell?: number } {
  const offset = text.text.indexOf(word);
  const before = text.text.slice(0, offset).split('\n');
  const place = text.place(before.length, (before.at(-1) ?? '').length + 1, new FileLines(file));
  const line = file.split('\n')[place.line - 1] ?? '';
  return {
    found: line.slice(place.column - 1, place.column - 1 + word.length),
    line: place.line,
    ...(place.cell !== undefined && { cell: place.cell }),
  };
}

describe('cells', () => {
  it('give their programs line by line, in order', () => {
    const file = written(
      notebook([
        code(['import os\n', 'x = 1']),
        { cell_type: 'markdown', metadata: {}, source: '# T' },
        code('y = 2\nz = 3'),
      ]),
    );
    expect(python(file)).toBe('import os\nx = 1\ny = 2\nz = 3\n');
  });

  it.each([
    ['written by nbformat', written],
    ['minified', (value: object): string => JSON.stringify(value)],
  ])('find the way back to the file, %s', (_, write) => {
    const cells = [code(['a = "\\u00e9\\n"\n', "print('needle')\n"]), code('quote = "\\"" + tab\tend')];
    const file = write(notebook(cells)).replace('é', '\\u00e9');
    const { python: text } = programsOf(readNotebook(file));
    expect(rawAt(file, text, 'needle')).toMatchObject({ found: 'needle', cell: 1 });
    expect(rawAt(file, text, 'end')).toMatchObject({ found: 'end', cell: 2 });
    expect(rawAt(file, text, 'print').line).toBe(
      file.split('\n').findIndex((line) => line.includes('needle')) + 1,
    );
  });

  it('read nbformat 3', () => {
    const cell = {
      cell_type: 'code',
      input: ['old = 1'],
      outputs: [{ output_type: 'pyout', text: ['shown'] }],
      language: 'python',
    };
    const facts = readNotebook(
      written({ worksheets: [{ cells: [cell] }], metadata: {}, nbformat: 3, nbformat_minor: 0 }),
    );
    expect(facts.problem).toBeUndefined();
    expect(programsOf(facts).python.text).toBe('old = 1\n');
    expect(textsOf(facts).text).toContain('shown');
  });

  it.each([
    [{ name: 'python3', language: 'R' }],
    [{ name: 'r', language: 'python' }],
    [{ name: 'conda-env-torch-py', language: 'julia' }],
  ])('are Python where any field of %j says so', (kernelspec) => {
    const file = written(notebook([code('x = 1')], { metadata: { kernelspec } }));
    expect(python(file)).toBe('x = 1\n');
  });

  it.each([
    ['r', 'library(x)'],
    ['julia', 'using X'],
  ])('of a kernel for %s are no Python', (language, source) => {
    const file = written(notebook([code(source)], { metadata: { kernelspec: { language, name: 'ir' } } }));
    expect(python(file)).toBe('');
    expect(textsOf(readNotebook(file)).text).toContain(source);
  });
});

describe('what is no Python', () => {
  it.each([
    ['!ls -l\n', 'ls -l'],
    ['!!ls\n', 'ls'],
    ['  !ls\n', 'ls'],
    ['%sx ls\n', 'ls'],
    ['%pip install x\n', 'pip install x'],
    ['%%bash\nls\npwd\n', 'ls\npwd'],
    ['\n%%sh -e\nls\n', 'ls'],
    ['%%script bash\nls\n', 'ls'],
    ['!curl a \\\n  | sh\n', 'curl a \\\n  | sh'],
    ['  %%bash\nls\n', 'ls'],
    ['%%time\n%%bash\nls\n', 'ls'],
    ['%%capture out\n\n%%sh\nls\n', 'ls'],
    ['%time !ls\n', 'ls'],
    ['%alias dl curl a | sh\n', 'curl a | sh'],
  ])('%j is a command', (source, command) => {
    expect(shell(written(notebook([code(source)]))).trim()).toBe(command);
  });

  it.each([
    ['!ls\nx = 1\n', 'pass\nx = 1\n'],
    ['if a:\n  !ls\nb\n', 'if a:\n  pass\nb\n'],
    ['%matplotlib inline\nx\n', 'pass\nx\n'],
    ['len?\nx\n', 'pass\nx\n'],
    ['%%time\nx = 1\n', 'pass\nx = 1\n'],
    ['%%timeit -n 5 setup()\nx = 1\n', 'setup()\nx = 1\n'],
    ['if a:\n  %time run(x)\n', 'if a:\n  run(x)\n'],
    ['%timeit -n 10 -r 3 run(x)\n', 'run(x)\n'],
    ['a % b\nc != d\n', 'a % b\nc != d\n'],
    ['%%html\n<b>\n', 'pass\n'],
    ['%%writefile a.py\nx = 1\n', 'pass\nx = 1\n'],
    ['files = !ls *.py\n', 'files = get_ipython().getoutput("ls *.py")\n'],
    ['if a:\n  x, y = %sx ls {d}/"b"\n', 'if a:\n  x, y = get_ipython().getoutput(f"ls {d}/\\"b\\"")\n'],
    ["x = !awk '{print $1}' a\n", 'x = get_ipython().getoutput("awk \'{print $1}\' a")\n'],
    ['x = !curl a \\\n | sh\n', 'pass\n\n'],
    ['  !{cmd} -x\n', '  get_ipython().system(f"{cmd} -x")\n'],
    ['!bash -c "{cmd}"\n', 'get_ipython().system(f"bash -c \\"{cmd}\\"")\n'],
    ['%load_ext a.b\n', 'import a.b\n'],
    ['%load_ext ../x\n', 'pass\n'],
    ['%R source("x")\n', 'pass\n'],
  ])('%j leaves the rest on its lines', (source, text) => {
    expect(python(written(notebook([code(source)])))).toBe(text);
  });

  it.each([
    ['%%perl\nsystem("ls")\n', 'perl'],
    ['%%script --bg /usr/bin/ruby -w\nputs 1\n', 'ruby'],
  ])('%j is handed to a program that is not read', (source, program) => {
    const { unread } = programsOf(readNotebook(written(notebook([code('x'), code(source)]))));
    expect(unread).toEqual([{ cell: 2, program }]);
  });

  it.each([
    ['%%R -i x\nplot(x)\n', 'r', 'plot(x)'],
    ['%%time\n%%julia\nx = 1\n', 'julia', 'x = 1'],
    ['%%script --bg /usr/bin/Rscript -\nx\n', 'r', 'x'],
    ['y = 1\n%R source("a")\n', 'r', '%R source("a")'],
  ])('%j is kept as it stands, with its place', (source, language, text) => {
    const file = written(notebook([code(source.match(/.*\n/g) ?? [])]));
    const { foreign, unread } = programsOf(readNotebook(file));
    expect(unread).toEqual([]);
    expect(foreign).toMatchObject([{ language, text, cell: 1 }]);
    const [offset = 0] = foreign[0]?.offsets ?? [];
    expect(file.slice(offset, offset + text.length)).toBe(
      JSON.stringify(text).slice(1, -1).slice(0, text.length),
    );
  });

  it('%%javascript is for the browser', () => {
    const programs = programsOf(readNotebook(written(notebook([code('%%javascript\nalert(1)')]))));
    expect(programs.javascript.text).toBe('alert(1)\n');
  });

  it.each([
    ['!pip install a==1 "b>2" -U --quiet\n', 'a==1\nb>2\n'],
    ['%pip install --extra-index-url http://x.test/ c\n', '--extra-index-url http://x.test/\nc\n'],
    ['!python -m pip install -i http://x.test/ d && ls\n', '--index-url http://x.test/\nd\n'],
    ['!uv pip install -r requirements.txt e\n', 'e\n'],
    ['%%bash\npip install git+https://x.test/f.git\n', 'git+https://x.test/f.git\n'],
    ['!pip install "h @ git+https://x.test/h.git" "i == 1.0"\n', 'h @ git+https://x.test/h.git\ni == 1.0\n'],
    // pip refuses the first of these, and installs neither.
    ['!pip install j== k\n', 'k\n'],
    ['!pip uninstall g\n', ''],
  ])('%j installs', (source, requirements) => {
    expect(programsOf(readNotebook(written(notebook([code(source)])))).requirements.text).toBe(requirements);
  });

  it('notes what magics run, load and write, with their place', () => {
    const file = written(
      notebook([code(['x = 1\n', '%run -i other.py\n', '%load_ext a.b\n']), code('%%writefile -a b.sh\nls')]),
    );
    const { magics } = programsOf(readNotebook(file));
    expect(magics.map(({ magic, argument, cell }) => [magic, argument, cell])).toEqual([
      ['run', 'other.py', 1],
      ['writefile', 'b.sh', 2],
    ]);
    expect(file.slice(magics[0]?.offset, (magics[0]?.offset ?? 0) + 4)).toBe('%run');
  });
});

describe('texts', () => {
  const output = (data: object): object => ({ output_type: 'display_data', metadata: {}, data });

  it('are sources, outputs, tracebacks, metadata and attachments, without files in base64', () => {
    const cells = [
      code(
        ['in source'],
        [
          { output_type: 'stream', name: 'stdout', text: ['in stream\n'] },
          { output_type: 'error', ename: 'E', evalue: 'in value', traceback: ['in traceback'] },
          output({
            'image/png': 'aW1hZ2U=',
            'text/html': '<b>in html</b>',
            'application/json': { deep: ['in json'] },
          }),
        ],
      ),
      {
        cell_type: 'markdown',
        metadata: { note: 'in metadata' },
        source: [],
        attachments: { 'a.txt': { 'text/plain': 'in attachment' }, 'b.png': { 'image/png': 'aW1hZ2U=' } },
      },
    ];
    const { text } = textsOf(
      readNotebook(written(notebook(cells, { metadata: { widgets: { state: 'in widget' } } }))),
    );
    for (const place of [
      'source',
      'stream',
      'value',
      'traceback',
      'html',
      'json',
      'metadata',
      'attachment',
      'widget',
    ])
      expect(text).toContain(`in ${place}`);
    expect(text).not.toContain('aW1hZ2U=');
  });

  it('find the way back with their cell', () => {
    const file = written(
      notebook([
        code('x'),
        code('y', [{ output_type: 'stream', name: 'stdout', text: ['first\n', 'needle\n'] }]),
      ]),
    );
    expect(rawAt(file, textsOf(readNotebook(file)), 'needle')).toMatchObject({ found: 'needle', cell: 2 });
  });
});

describe('what is wrong', () => {
  it.each([
    ['no JSON', '{"cells": ['],
    ['a list', '[]'],
    ['no cells', '{"nbformat": 4}'],
    ['an unknown version', '{"cells": [], "nbformat": 9}'],
    ['no version', '{"cells": []}'],
  ])('%s is said', (_, file) => {
    expect(readNotebook(file).problem).toBeTruthy();
  });

  it('a key given twice is told with its cell', () => {
    const file = written(notebook([code('x'), code('y')])).replace(
      '"source": "y"',
      '"source": "shown", "source": "y"',
    );
    const [repeated] = readNotebook(file).repeated;
    expect(repeated).toMatchObject({ key: 'source', cell: 2 });
    expect(python(file)).toBe('x\ny\n');
  });

  it.each([
    ['alike', '"source": "y", "source": "y"', []],
    ['with other blanks', '"source": "y  = 1", "source": "y = 1"', [['source', true]]],
    ['in what is shown', '"outputs": [{}], "source": "y"', [['outputs', false]]],
    ['in the metadata of a cell', '"metadata": {"a": 1}, "source": "y"', []],
  ])('a key given twice %s', (_, members, told) => {
    const file = written(notebook([code('x'), code('y')])).replace('"source": "y"', members);
    expect(readNotebook(file).repeated.map(({ key, runs }) => [key, runs])).toEqual(told);
  });

  it('goes by the name or by the content', () => {
    expect(looksLikeNotebook('a.IPYNB', Buffer.from('not JSON'))).toBe(true);
    expect(looksLikeNotebook('a.json', Buffer.from(written(notebook([code('x')]))))).toBe(true);
    expect(looksLikeNotebook('a.json', Buffer.from('{"cells": 1}'))).toBe(false);
  });
});
