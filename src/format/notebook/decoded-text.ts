// A text put together from JSON strings of a file, which finds the way back from its lines to those of the file.
import type { Fragment } from './facts.ts';
import { type FileLines, type FilePlace, lastUpTo, lineStarts } from './file-lines.ts';

/** Grows by whole fragments or parts of them. Offsets count characters. */
export class DecodedText {
  private readonly parts: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;
  private lineStarts: number[] | undefined;

  get text(): string {
    // Put together once: what is put together so far is one part then.
    if (this.parts.length > 1) this.parts.splice(0, this.parts.length, this.parts.join(''));
    return this.parts[0] ?? '';
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Adds what `text` is of a fragment, `skip` characters into it. */
  add(text: string, fragment: Fragment, skip = 0, cell = 0): void {
    if (text === '') return;
    this.runs.push(new Run([fragment], this.length, skip, cell));
    this.parts.push(text);
    this.length += text.length;
  }

  /** Adds all of many fragments. */
  addAll(fragments: readonly Fragment[], cell = 0): void {
    const from = this.length;
    for (const { value } of fragments) {
      this.parts.push(value);
      this.length += value.length;
    }
    if (this.length > from) this.runs.push(new Run(fragments, from, 0, cell));
  }

  /** Adds a line end that stands nowhere in the file. */
  endLine(): void {
    if (this.length === 0 || this.parts.at(-1)?.endsWith('\n') === true) return;
    this.parts.push('\n');
    this.length += 1;
  }

  /** Where a line and column of this text are in the file. */
  place(line: number, column: number, lines: FileLines): FilePlace {
    const offset = (this.starts()[line - 1] ?? 0) + column - 1;
    const raw = this.rawAt(offset, lines.file);
    return raw === undefined ? { line: 1, column: 1 } : lines.place(raw, this.cellAt(offset));
  }

  /** Where a character of this text is in `file`, both counted from 0; undefined when the text is empty. */
  rawAt(offset: number, file: string): number | undefined {
    return this.runAt(offset)?.rawAt(offset, file);
  }

  /** The cell that a character of this text is of; 0 for none. */
  cellAt(offset: number): number {
    return this.runAt(offset)?.cell ?? 0;
  }

  private runAt(offset: number): Run | undefined {
    return this.runs[lastUpTo(this.runs, offset, ({ from }) => from)];
  }

  private starts(): readonly number[] {
    return (this.lineStarts ??= lineStarts(this.text));
  }
}

/** Fragments of which a part of a text is made. Found one by one only when it is asked where they stand. */
class Run {
  /** Where it begins in the text. */
  readonly from: number;
  /** 0 when it stands in no cell. */
  readonly cell: number;
  private readonly fragments: readonly Fragment[];
  /** Characters of the first fragment that the text leaves out. */
  private readonly skip: number;
  /** Characters before each fragment. */
  private before: number[] | undefined;

  constructor(fragments: readonly Fragment[], from: number, skip: number, cell: number) {
    this.fragments = fragments;
    this.from = from;
    this.skip = skip;
    this.cell = cell;
  }

  rawAt(offset: number, file: string): number | undefined {
    const wanted = offset - this.from + this.skip;
    const before = (this.before ??= charactersBefore(this.fragments));
    const index = lastUpTo(before, wanted, (characters) => characters);
    const fragment = this.fragments[index];
    return fragment && rawOffset(file, fragment, wanted - (before[index] ?? 0));
  }
}

function charactersBefore(fragments: readonly Fragment[]): number[] {
  let passed = 0;
  return fragments.map(({ value }) => {
    const before = passed;
    passed += value.length;
    return before;
  });
}

/** Where the decoded character number `wanted` of a string is in the file: escapes are longer than what they mean. */
function rawOffset(file: string, { start, value }: Fragment, wanted: number): number {
  let at = start + 1;
  for (let decoded = 0; decoded < Math.min(wanted, value.length); decoded++) {
    if (file[at] !== '\\') at += 1;
    else at += file[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
