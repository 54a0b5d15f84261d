// Splits one cell into programs, line by line, so that every line of a program knows its place in the file.
import { addLine, addStandIn, type CellLine, cellLines } from './cell-lines.ts';
import type { NotebookCell } from './facts.ts';
import { commandFor, fetchedBy, filesNamed, runOfNamed } from './fetched-files.ts';
import { channelsOf, installedBy, settingOf } from './installs.ts';
import { capturing, running } from './ipython-calls.ts';
import {
  cellMagicOf,
  type Escape,
  escapeOf,
  EXTENSION_MAGICS,
  FILE_MAGICS,
  foreignLanguage,
  type Target,
} from './magics.ts';
import { spokenMagics } from './spoken-magics.ts';
import type { GrowingPrograms, MagicFact } from './programs.ts';

const FILE_MAGIC_OF: ReadonlyMap<string, MagicFact['magic']> = new Map([
  ['file', 'writefile'],
  ['writefile', 'writefile'],
  ['run', 'run'],
]);

/** Magics of a line that hand it to another language. */
const LINE_LANGUAGES: ReadonlySet<string> = new Set(['R', 'julia']);

/** A file of Python that `%run` is given, behind its options. */
const RUN_FILE = /^(?:-\w{1,9}\s{1,9}){0,9}([\w./~-]{1,200}\.py)\b/;

const INSTALLERS: ReadonlySet<string> = new Set(['pip', 'conda', 'mamba', 'micromamba']);

/** Whether the whole command stands on the line, and its output goes into a variable. */
function isCaptured(escape: Escape & { readonly kind: 'shell' }, { text }: CellLine): boolean {
  return escape.assigned !== undefined && !text.endsWith('\\');
}

/** `%run`, as a shell would run the file, so that it is known where it comes from. */
function fileRun(rest: string): string | undefined {
  const file = RUN_FILE.exec(rest)?.[1];
  return file && `python ${file}`;
}

/** Splits one cell. */
export class CellSplitter {
  private readonly programs: GrowingPrograms;
  private readonly cell: NotebookCell;
  private readonly kernel: Target;
  /** The language of the kernel, when no reader takes it apart. */
  private readonly foreign: string | undefined;
  private goesOn: Target | undefined;

  constructor(programs: GrowingPrograms, cell: NotebookCell, kernel: Target, foreign?: string) {
    this.programs = programs;
    this.foreign = foreign;
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
      if (magic === undefined || line === undefined) {
        if (this.foreign !== undefined) this.takeForeign(this.foreign, rest);
        return this.takeAll(rest, this.kernel);
      }
      this.note(magic.name, magic.rest, line);
      if (magic.unread !== undefined)
        this.programs.unread.push({ cell: this.cell.number, program: magic.unread });
      if (magic.code === undefined) this.put('python', line, 'pass');
      else this.give('python', line, magic.code);
      rest = rest.slice(first + 1);
      if (magic.foreign !== undefined) this.takeForeign(magic.foreign, rest);
      if (magic.target !== undefined) return this.takeAll(rest, magic.target);
    }
  }

  private takeAll(lines: readonly CellLine[], target: Target): void {
    for (const each of lines) this.takeLine(each, target);
  }

  private takeLine(line: CellLine, target: Target): void {
    if (target !== 'python') return this.foreignLine(line, target);
    if (this.goesOn !== undefined) return this.goOn(line, this.goesOn);
    const escape = escapeOf(line.text);
    if (escape === undefined) return this.plain(line);
    if (escape.kind === 'python') return this.indented(line, escape.from);
    this.standIn(line, escape);
    if (escape.kind === 'shell' && !isCaptured(escape, line)) this.command(line, escape.from, escape.before);
    if (escape.kind === 'magic') this.magic(escape.name, escape.rest, line);
  }

  private foreignLine(line: CellLine, target: Target): void {
    const run = target === 'shell' && this.kernel === 'python' ? this.namedRun(line.text) : undefined;
    if (run !== undefined) this.put('python', line, run);
    this.give(target, line, 0);
  }

  /** Python. Of the magics that it calls, a reader of programs knows those of shells. */
  private plain(line: CellLine): void {
    this.give('python', line, 0);
    this.fetchedRun(line);
    for (const { name, rest } of spokenMagics(line.text)) {
      this.note(name, rest, line);
      const run = name === 'run' ? fileRun(rest) : undefined;
      if (run !== undefined) this.put('shell', line, run);
      if (INSTALLERS.has(name)) this.install({ ...line, text: `${name} ${rest}` });
    }
  }

  /** What a command fetched and Python then loads is run as a shell would run it, so that it is known from where. */
  private fetchedRun(line: CellLine): void {
    const { fetched, named } = this.programs;
    for (const name of filesNamed(line.text)) named.add(name);
    if (fetched.size === 0) return;
    const [file, command] = commandFor(line.text, fetched) ?? [];
    // Once: each time it is the same file.
    if (file !== undefined && command !== undefined && fetched.delete(file)) this.put('shell', line, command);
  }

  /** Something has to stand there in Python: a block with nothing but a command in it would not parse. */
  private standIn(line: CellLine, escape: Escape): void {
    const indent = /^\s*/.exec(line.text)?.[0] ?? '';
    if (escape.kind === 'shell') {
      const command = escape.before + line.text.slice(escape.from);
      if (isCaptured(escape, line)) {
        this.put('python', line, capturing(escape.assigned ?? '', command));
        return this.install({ ...line, text: command });
      }
      const own = running(command) ?? this.namedRun(command);
      return this.put('python', line, indent + (own ?? 'pass'));
    }
    const run =
      escape.kind === 'magic' && escape.name === 'run' ? this.namedRun(fileRun(escape.rest)) : undefined;
    if (run !== undefined) return this.put('python', line, indent + run);
    // All variables of the environment at once.
    if (escape.kind === 'magic' && escape.name === 'env' && escape.rest.trim() === '')
      return this.put('python', line, `${escape.assigned ?? indent}__import__("os").environ.copy()`);
    const module = escape.kind === 'magic' && EXTENSION_MAGICS.has(escape.name) ? escape.rest.trim() : '';
    this.put('python', line, indent + (/^[A-Za-z_][\w.]{0,200}$/.test(module) ? `import ${module}` : 'pass'));
  }

  /** The other way: what Python may have fetched and a command then runs is run by Python, too. */
  private namedRun(command: string | undefined): string | undefined {
    const own = command === undefined ? undefined : runOfNamed(command, this.programs.named);
    return own && running(own, true);
  }

  private magic(name: string, rest: string, line: CellLine): void {
    this.note(name, rest, line);
    const setting = name === 'env' || name === 'set_env' ? settingOf(rest) : undefined;
    if (setting !== undefined) addStandIn(this.programs.requirements, line, setting, this.cell.number);
    const run = name === 'run' ? fileRun(rest) : undefined;
    if (run !== undefined) this.put('shell', line, run);
    if (setting === undefined) this.fetchedRun(line);
    const language = LINE_LANGUAGES.has(name) ? foreignLanguage(name) : undefined;
    if (language !== undefined) this.takeForeign(language, [line]);
  }

  private takeForeign(language: string, lines: readonly CellLine[]): void {
    if (lines.length === 0) return;
    const offsets = lines.map(({ parts: [first] }) =>
      first === undefined ? 0 : first.fragment.start + 1 + first.skip,
    );
    const text = lines.map((line) => line.text).join('\n');
    this.programs.foreign.push({ language, text, cell: this.cell.number, offsets });
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
    for (const name of fetchedBy(line.text)) this.programs.fetched.add(name);
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
    for (const address of channelsOf(line.text)) {
      const { channels } = this.programs;
      if (channels.isEmpty) addStandIn(channels, line, 'channels:', this.cell.number);
      addStandIn(channels, line, `  - "${address}"`, this.cell.number);
    }
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
