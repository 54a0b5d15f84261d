// Takes the cells of a notebook apart into programs: what the kernel runs, what it hands to a shell or to the browser.
import { addLine, addStandIn, type CellLine, cellLines } from './cell-lines.ts';
import { DecodedText } from './decoded-text.ts';
import type { NotebookCell, NotebookFacts } from './facts.ts';

/** A magic that reads, runs or writes a file or an address. */
export interface MagicFact {
  readonly magic: 'run' | 'load' | 'load_ext' | 'writefile';
  readonly argument: string;
  readonly cell: number;
  /** In characters of the file. */
  readonly offset: number;
}

export interface NotebookPrograms {
  readonly python: DecodedText;
  readonly shell: DecodedText;
  readonly javascript: DecodedText;
  /** Lines of `pip install` and the like as a requirements file would have them. */
  readonly requirements: DecodedText;
  readonly magics: readonly MagicFact[];
}

type Target = 'python' | 'shell' | 'javascript' | 'none';

/** Cell magics that hand the rest of the cell to another program; all others leave it to the kernel. */
const CELL_MAGICS: ReadonlyMap<string, Target> = new Map([
  ['bash', 'shell'],
  ['sh', 'shell'],
  ['!', 'shell'],
  ['sx', 'shell'],
  ['system', 'shell'],
  ['javascript', 'javascript'],
  ['js', 'javascript'],
  ['html', 'none'],
  ['svg', 'none'],
  ['latex', 'none'],
  ['markdown', 'none'],
  ['cmd', 'none'],
  ['perl', 'none'],
  ['ruby', 'none'],
  ['R', 'none'],
  ['sql', 'none'],
  ['cython', 'python'],
]);
const FILE_MAGICS: ReadonlySet<string> = new Set([
  'run',
  'load',
  'load_ext',
  'reload_ext',
  'writefile',
  'file',
  'loadpy',
]);
/** Line magics whose rest is a shell command, and what stands before it there. */
const SHELL_MAGICS: ReadonlyMap<string, string> = new Map([
  ['sx', ''],
  ['system', ''],
  ['pip', 'pip '],
  ['conda', 'conda '],
  ['mamba', 'mamba '],
  ['uv', 'uv '],
]);
/** `name = !command` and `a, b = %magic`. */
const ASSIGNED = /^(\s*)[\w., \t[\]'"()]{1,200}=\s*([!%])/;
const INSTALL = /^(?:!|%)?\s*(?:sudo\s+)?(?:python3?\s+-m\s+|uv\s+)?pip3?\s+install\s+(.*)$/;

export function programsOf({ cells, language }: NotebookFacts): NotebookPrograms {
  const programs = {
    python: new DecodedText(),
    shell: new DecodedText(),
    javascript: new DecodedText(),
    requirements: new DecodedText(),
    magics: [] as MagicFact[],
  };
  for (const cell of cells) if (cell.kind === 'code') new CellSplitter(programs, cell, language).split();
  return programs;
}

class CellSplitter {
  private readonly programs: NotebookPrograms & { readonly magics: MagicFact[] };
  private readonly cell: NotebookCell;
  private readonly kernel: Target;
  private goesOn: Target | undefined;

  constructor(
    programs: NotebookPrograms & { readonly magics: MagicFact[] },
    cell: NotebookCell,
    language: string,
  ) {
    this.programs = programs;
    this.cell = cell;
    this.kernel = targetOf(language);
  }

  split(): void {
    const lines = cellLines(this.cell.source);
    const first = lines.findIndex(({ text }) => text.trim() !== '');
    const magic = this.kernel === 'python' ? /^%%(!|\w+)[ \t]*(.*)$/.exec(lines[first]?.text ?? '') : null;
    const line = lines[first];
    if (magic === null || line === undefined) {
      for (const each of lines) this.takeLine(each, this.kernel);
      return;
    }
    const [, name = '', rest = ''] = magic;
    this.note(name, rest, line);
    this.put('python', line, 'pass');
    const target = name === 'script' ? scriptTarget(rest) : fileTarget(name, rest);
    for (const each of lines.slice(first + 1))
      this.takeLine(each, target ?? CELL_MAGICS.get(name) ?? this.kernel);
  }

  private takeLine(line: CellLine, target: Target): void {
    if (target !== 'python') return this.give(target, line, 0);
    if (this.goesOn !== undefined) return this.goOn(line, this.goesOn);
    const escape = escapeOf(line.text);
    if (escape === undefined) return this.give('python', line, 0);
    // Something has to stand there: a block with nothing but a command in it would not parse.
    this.put('python', line, `${/^\s*/.exec(line.text)?.[0] ?? ''}pass`);
    if (escape.kind === 'shell') this.command(line, escape.from, escape.before);
    if (escape.kind === 'magic') this.note(escape.name, escape.rest, line);
  }

  /** A command ends where its line does not end in a backslash. */
  private command(line: CellLine, from: number, before: string): void {
    if (before !== '') this.put('shell', { ...line, parts: line.parts.slice(0, 1) }, before, false);
    this.give('shell', line, from);
    this.install(line);
    this.goesOn = line.text.endsWith('\\') ? 'shell' : undefined;
  }

  private goOn(line: CellLine, target: Target): void {
    this.put('python', line, '');
    this.give(target, line, 0);
    if (!line.text.endsWith('\\')) this.goesOn = undefined;
  }

  private give(target: Target, line: CellLine, from: number): void {
    if (target !== 'none') addLine(this.programs[target], line, from, this.cell.number);
    if (target === 'shell' && from === 0) this.install(line);
  }

  private put(target: 'python' | 'shell', line: CellLine, text: string, ends = true): void {
    const first = line.parts[0];
    if (first === undefined) return;
    if (ends) addStandIn(this.programs[target], line, text, this.cell.number);
    else this.programs[target].add(text, first.fragment, first.skip, this.cell.number);
  }

  private install(line: CellLine): void {
    const wanted = INSTALL.exec(line.text.trim())?.[1];
    if (wanted === undefined) return;
    for (const requirement of requirementsOf(wanted))
      addStandIn(this.programs.requirements, line, requirement, this.cell.number);
  }

  private note(name: string, rest: string, line: CellLine): void {
    if (!FILE_MAGICS.has(name)) return;
    const first = line.parts[0];
    const magic =
      name === 'file' || name === 'writefile'
        ? 'writefile'
        : name.endsWith('load_ext')
          ? 'load_ext'
          : name === 'run'
            ? 'run'
            : 'load';
    const argument = rest.trim().replace(/^-\w+\s+/, '');
    if (first !== undefined)
      this.programs.magics.push({
        magic,
        argument,
        cell: this.cell.number,
        offset: first.fragment.start + 1 + first.skip,
      });
  }
}

function targetOf(language: string): Target {
  if (language === 'python') return 'python';
  if (language === 'bash' || language === 'sh' || language === 'shell') return 'shell';
  return /^(?:javascript|typescript|deno|nodejs)$/.test(language) ? 'javascript' : 'none';
}

function scriptTarget(rest: string): Target {
  if (/(?:^|\/|\s)(?:ba|z|da)?sh\b/.test(rest)) return 'shell';
  if (/\bpython/.test(rest)) return 'python';
  return /\bnode\b/.test(rest) ? 'javascript' : 'none';
}

/** What is written to a file is read as what the file's name says. */
function fileTarget(name: string, rest: string): Target | undefined {
  if (name !== 'writefile' && name !== 'file') return undefined;
  const suffix = /\.(\w+)\s*$/.exec(rest)?.[1]?.toLowerCase();
  if (suffix === 'py') return 'python';
  if (suffix === 'sh' || suffix === 'bash') return 'shell';
  return suffix === 'js' || suffix === 'mjs' || suffix === 'ts' ? 'javascript' : 'none';
}

type Escape =
  | { readonly kind: 'shell'; readonly from: number; readonly before: string }
  | { readonly kind: 'magic'; readonly name: string; readonly rest: string }
  | { readonly kind: 'help' };

/** What IPython makes of a line that is no Python (IPython.core.inputtransformer2), if it is none. */
function escapeOf(text: string): Escape | undefined {
  const assigned = ASSIGNED.exec(text);
  const from = assigned === null ? text.length - text.trimStart().length : assigned[0].length - 1;
  const sign = text[from];
  if (sign === '!') return { kind: 'shell', from: from + (text[from + 1] === '!' ? 2 : 1), before: '' };
  if (sign === '%') return magicOf(text, from);
  const trimmed = text.trim();
  const isHelp = /^\?{1,2}[\w.%]+$|^%{0,2}[\w.*]+\?{1,2}$/.test(trimmed);
  return isHelp ? { kind: 'help' } : undefined;
}

function magicOf(text: string, from: number): Escape | undefined {
  const found = /^%{1,2}(\w+)[ \t]*(.*)$/.exec(text.slice(from));
  if (found === null) return undefined;
  const [all, name = '', rest = ''] = found;
  const before = SHELL_MAGICS.get(name);
  if (before === undefined) return { kind: 'magic', name, rest };
  return { kind: 'shell', from: from + all.length - rest.length, before };
}

/** A name with extras and versions, or an address. What a shell or Python puts in is known to nobody. */
const REQUIREMENT =
  /^(?:[A-Za-z0-9][\w.-]*(?:\[[\w,. -]+\])?(?:[=<>!~]=?=?[\w.*+!, <>=~-]+)?|(?:git\+|https?:|file:)[^\s{}$()]+)$/;

/** Arguments of pip as lines of a requirements file; `-r file` and options of other kinds are left out. */
function requirementsOf(args: string): string[] {
  const all = args.match(/"[^"]*"|'[^']*'|[;&|#]|[^\s;&|#"']+(?:#[^\s;&|"']*)?/g) ?? [];
  const end = all.findIndex((word) => /^[;&|#]/.test(word));
  const words = end === -1 ? all : all.slice(0, end);
  const lines: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? '').replaceAll(/^["']|["']$/g, '');
    const option = /^(--(?:extra-)?index-url|--find-links|--trusted-host|-i|-f)(?:=(.*))?$/.exec(word);
    if (option !== null) {
      const value = option[2] ?? (words[++at] ?? '').replaceAll(/^["']|["']$/g, '');
      lines.push(`${LONG.get(option[1] ?? '') ?? option[1]} ${value}`);
    } else if (/^-[rct]$|^--(?:requirement|constraint|target)$/.test(word)) at++;
    else if (REQUIREMENT.test(word)) lines.push(word);
  }
  return lines;
}

const LONG: ReadonlyMap<string, string> = new Map([
  ['-i', '--index-url'],
  ['-f', '--find-links'],
]);
