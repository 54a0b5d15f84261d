// Splits one cell into programs, line by line, so that every line of a program knows its place in the file.
import { addLine, addStandIn, type CellLine, cellLines } from './cell-lines.ts';
import type { NotebookCell } from './facts.ts';
import { installedBy } from './installs.ts';
import { cellMagicOf, escapeOf, FILE_MAGICS, type Target } from './magics.ts';
import type { GrowingPrograms, MagicFact } from './programs.ts';

const FILE_MAGIC_OF: ReadonlyMap<string, MagicFact['magic']> = new Map([
  ['file', 'writefile'],
  ['writefile', 'writefile'],
  ['load_ext', 'load_ext'],
  ['reload_ext', 'load_ext'],
  ['run', 'run'],
]);

/** Splits one cell. */
export class CellSplitter {
  private readonly programs: GrowingPrograms;
  private readonly cell: NotebookCell;
  private readonly kernel: Target;
  private goesOn: Target | undefined;

  constructor(programs: GrowingPrograms, cell: NotebookCell, kernel: Target) {
    this.programs = programs;
    this.cell = cell;
    this.kernel = kernel;
  }

  split(): void {
    this.splitLines(cellLines(this.cell.source));
  }

  /** A cell may begin with magics one below the other: each is given the rest as a cell of its own. */
  private splitLines(lines: readonly CellLine[]): void {
    for (let rest = lines; ;) {
      const first = rest.findIndex(({ text }) => text.trim() !== '');
      const line = rest[first];
      const magic = this.kernel === 'python' ? cellMagicOf(line?.text ?? '') : undefined;
      if (magic === undefined || line === undefined) return this.takeAll(rest, this.kernel);
      this.note(magic.name, magic.rest, line);
      if (magic.unread !== undefined)
        this.programs.unread.push({ cell: this.cell.number, program: magic.unread });
      if (magic.code === undefined) this.put('python', line, 'pass');
      else this.give('python', line, magic.code);
      rest = rest.slice(first + 1);
      if (magic.target !== undefined) return this.takeAll(rest, magic.target);
    }
  }

  private takeAll(lines: readonly CellLine[], target: Target): void {
    for (const each of lines) this.takeLine(each, target);
  }

  private takeLine(line: CellLine, target: Target): void {
    if (target !== 'python') return this.give(target, line, 0);
    if (this.goesOn !== undefined) return this.goOn(line, this.goesOn);
    const escape = escapeOf(line.text);
    if (escape === undefined) return this.give('python', line, 0);
    if (escape.kind === 'python') return this.indented(line, escape.from);
    // Something has to stand there: a block with nothing but a command in it would not parse.
    this.put('python', line, `${/^\s*/.exec(line.text)?.[0] ?? ''}pass`);
    if (escape.kind === 'shell') this.command(line, escape.from, escape.before);
    if (escape.kind === 'magic') this.note(escape.name, escape.rest, line);
  }

  /** The rest of a line, as far in as the line is. */
  private indented(line: CellLine, from: number): void {
    const indent = /^\s*/.exec(line.text)?.[0] ?? '';
    if (indent !== '') this.put('python', line, indent, false);
    this.give('python', line, from);
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
    for (const requirement of installedBy(line.text))
      addStandIn(this.programs.requirements, line, requirement, this.cell.number);
  }

  private note(name: string, rest: string, line: CellLine): void {
    if (!FILE_MAGICS.has(name)) return;
    const first = line.parts[0];
    const magic = FILE_MAGIC_OF.get(name) ?? 'load';
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
