// Which calls run a text as a program, and in which language that program is.

import type { Collector } from '../collect.ts';
import type { CodeValue, Language } from '../facts.ts';
import { alternatives, asText } from '../values.ts';
import { isLine } from './defaults.ts';
import type { Arguments } from './functions.ts';

const PYTHON: ReadonlySet<string> = new Set([
  'builtins.exec',
  'builtins.eval',
  'builtins.compile',
  'builtins.execfile',
  '.run_cell',
  '.runcode',
  '.runsource',
  '.runString',
]);
const SHELL: ReadonlySet<string> = new Set([
  'os.system',
  'os.popen',
  'commands.getoutput',
  'commands.getstatusoutput',
  'subprocess.run',
  'subprocess.call',
  'subprocess.check_call',
  'subprocess.check_output',
  'subprocess.Popen',
  'subprocess.getoutput',
  'subprocess.getstatusoutput',
  'asyncio.create_subprocess_shell',
  'asyncio.create_subprocess_exec',
  'pty.spawn',
  'os.execl',
  'os.execlp',
  'os.execv',
  'os.execvp',
  'os.execve',
  'os.execvpe',
  'os.spawnl',
  'os.spawnlp',
  'os.spawnv',
  'os.spawnvp',
  'os.posix_spawn',
  'os.posix_spawnp',
  '.system',
  '.system_raw',
  '.system_piped',
  '.getoutput',
  'IPython.utils.process.system',
  'IPython.utils.process.getoutput',
  'IPython.utils._process_posix.system',
  'IPython.utils._process_common.getoutput',
]);
/** What a notebook shows as a script runs in the page. */
const PAGE_SCRIPTS = /^IPython\.(?:core\.)?display\.Javascript$/;
/** A cell of IPython that is a program of a shell, and lines of one that are commands. */
const SHELL_CELL =
  /^\s{0,80}%%(?:bash|sh|sx|system|!|script[ \t]{1,9}(?:\S{0,80}\/)?(?:ba|z|da)?sh\b)[^\n]{0,200}\n/;
const SHELL_LINES = /^[ \t]{0,80}(?:!!?|%(?:sx|system)[ \t])([^\n]*)$/gm;
const EXPRESSIONS = /(?:^|\.)(?:eval|query)$/;
/** Methods of task runners and connections, which no import tells, and shells as functions: invoke, fabric, nox, sh. */
const RUNNERS =
  /^(?:\.(?:run|run_always|sudo|local|exec_command|sendline|shell)|(?:sh|plumbum\.cmd)\.(?:ba|da|z|k)?sh)$/;
const SHELL_NAME = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/;
/** What stands for a word that is not known. */
const BLANK = '"$_"';
const MAX_WORDS = 200;

/** Whether a function runs what it is given, as a program of either kind. */
export function runs(callee: string): boolean {
  return PYTHON.has(callee) || SHELL.has(callee);
}

/** Notes the programs that a call runs. */
export function noteEmbedded(
  out: Collector,
  offset: number,
  called: string,
  { args, named }: Arguments,
): void {
  // Methods of the shell of a notebook, by a name that they were given.
  const callee = called.includes('get_ipython.') ? called.slice(called.lastIndexOf('.')) : called;
  if (PYTHON.has(callee)) {
    const source = args[0] ?? named.get('source');
    if (source) for (const each of alternatives(source)) emit(out, offset, 'python', each);
    if (callee === '.run_cell') ofCell(out, offset, '', source);
  } else if (EXPRESSIONS.test(callee)) {
    // pandas reads `@name` as a variable of Python; without __import__ such a text only computes.
    const source = asText(args[0] ?? named.get('expr'));
    if (source?.text.includes('__import__') === true)
      out.embed(offset, 'python', source.text.replaceAll('@', ''), source.layers);
  } else if (SHELL.has(callee)) {
    out.starts();
    if (/^(?:os\.(?:exec|spawn|posix)|asyncio\.create_subprocess_exec)/.test(callee))
      ofArguments(out, offset, callee, args);
    else ofCommand(out, offset, args[0] ?? named.get('args') ?? named.get('cmd'));
  } else if (callee === '.magic') ofCell(out, offset, '%', args[0]);
  else if (PAGE_SCRIPTS.test(callee)) emit(out, offset, 'javascript', args[0] ?? named.get('data'));
  else if (callee === '.run_line_magic' || callee === '.run_cell_magic') {
    const magic = asText(args[0])?.text;
    if (/^(?:bash|sh|system|sx|script)$/.test(magic ?? '')) emit(out, offset, 'shell', args.at(-1));
  } else if (RUNNERS.test(callee)) ofRunner(out, offset, callee, args);
}

/** The program that a function of its name starts: `sh.bash`. */
function shellNamed(callee: string): CodeValue {
  return { kind: 'text', text: callee.slice(callee.lastIndexOf('.') + 1), layers: [] };
}

/** A line for a shell, or a shell and what it is given: `.run(line)`, `.run('sh', '-c', line)`, `sh.bash('-c', line)`. */
function ofRunner(out: Collector, offset: number, callee: string, args: readonly CodeValue[]): void {
  const words = callee.startsWith('.') ? args : [shellNamed(callee), ...args];
  const [first, ...others] = words;
  if (first?.kind === 'text' && isLine(first.text)) emit(out, offset, 'shell', first);
  else if (first?.kind === 'text' && SHELL_NAME.test(first.text) && others.length > 0)
    ofWords(out, offset, words);
}

/** What IPython gives to a shell of a cell that it is handed as text. */
function ofCell(out: Collector, offset: number, sign: string, value: CodeValue | undefined): void {
  const source = asText(value);
  if (source === undefined) return;
  const text = source.text.startsWith('%') ? source.text : sign + source.text;
  const cell = SHELL_CELL.exec(text);
  const commands =
    cell === null
      ? [...text.matchAll(SHELL_LINES)].map(([, command = '']) => command).join('\n')
      : text.slice(cell[0].length);
  if (commands.trim() !== '') out.embed(offset, 'shell', commands, source.layers);
}

function emit(out: Collector, offset: number, language: Language, value: CodeValue | undefined): void {
  const source = asText(value);
  if (source && source.text.trim() !== '') out.embed(offset, language, source.text, source.layers);
}

/** A command line, or a list of words. */
function ofCommand(out: Collector, offset: number, command: CodeValue | undefined): void {
  if (!command) return;
  if (command.kind === 'many' && command.shape === 'list') return ofWords(out, offset, command.items);
  if (command.kind === 'many' && command.shape === 'parts') {
    const pieces = command.items.map((part) => (part.kind === 'text' ? part.text : '$_'));
    return out.embed(offset, 'shell', pieces.join(''), []);
  }
  for (const each of alternatives(command)) {
    if (each.kind === 'many') ofWords(out, offset, each.items);
    else emit(out, offset, 'shell', each);
  }
}

/** `os.execl(path, arg0, ...)`, `os.execv(path, [arg0, ...])`, `os.spawnl(mode, path, ...)`. */
function ofArguments(out: Collector, offset: number, callee: string, args: readonly CodeValue[]): void {
  const rest = callee.startsWith('os.spawn') ? args.slice(1) : args;
  const list = rest[1]?.kind === 'many' ? rest[1].items : callee.startsWith('asyncio') ? rest : rest.slice(1);
  const [path] = rest;
  ofWords(
    out,
    offset,
    path && list.length > 0 ? (callee.startsWith('asyncio') ? list : [path, ...list.slice(1)]) : rest,
  );
}

function ofWords(out: Collector, offset: number, items: readonly CodeValue[]): void {
  const [first] = items;
  if (!first || (first.kind !== 'text' && first.kind !== 'name')) return;
  const words = items.slice(0, MAX_WORDS).map((item) => wordOf(item));
  out.embed(offset, 'shell', words.join(' '), first.kind === 'text' ? first.layers : []);
}

function wordOf(item: CodeValue): string {
  // The interpreter that runs the program itself.
  if (item.kind === 'name') return item.name === 'sys.executable' ? 'python' : BLANK;
  if (item.kind === 'literal') return String(item.value);
  const known = asText(item);
  if (known) return `'${known.text.replaceAll("'", "'\\''")}'`;
  if (item.kind !== 'many' || item.shape !== 'parts') return BLANK;
  return item.items
    .map((part) => (part.kind === 'text' ? `'${part.text.replaceAll("'", "'\\''")}'` : BLANK))
    .join('');
}
