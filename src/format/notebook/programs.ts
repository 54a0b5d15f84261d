// Takes the cells of a notebook apart into programs: what the kernel runs, what it hands to a shell or to the browser.
import { CellSplitter } from './cell-splitter.ts';
import { DecodedText } from './decoded-text.ts';
import type { NotebookFacts } from './facts.ts';
import { foreignLanguage, targetOf } from './magics.ts';

/** A magic that reads, runs or writes a file or an address. */
export interface MagicFact {
  readonly magic: 'run' | 'load' | 'writefile';
  readonly argument: string;
  readonly cell: number;
  /** In characters of the file. */
  readonly offset: number;
}

/** A cell, or a line of one, in a language that no reader takes apart. */
export interface ForeignProgram {
  readonly language: string;
  readonly text: string;
  readonly cell: number;
  /** Where each of its lines begins, in characters of the file. */
  readonly offsets: readonly number[];
}

export interface NotebookPrograms {
  readonly python: DecodedText;
  readonly shell: DecodedText;
  readonly javascript: DecodedText;
  /** Cells of HTML and SVG. */
  readonly page: DecodedText;
  /** Lines of `pip install` and the like as a requirements file would have them. */
  readonly requirements: DecodedText;
  /** Addresses of channels of conda, as an environment would have them. */
  readonly channels: DecodedText;
  readonly magics: readonly MagicFact[];
  /** Cells whose program nobody here reads, by the name of what runs it. */
  readonly unread: readonly { readonly cell: number; readonly program: string }[];
  readonly foreign: readonly ForeignProgram[];
}

/** As {@link NotebookPrograms}, while it grows. */
export interface GrowingPrograms extends NotebookPrograms {
  readonly magics: MagicFact[];
  readonly unread: { readonly cell: number; readonly program: string }[];
  readonly foreign: ForeignProgram[];
  /** Files that commands so far fetched, and those that Python so far spoke of, by name. */
  readonly fetched: Set<string>;
  readonly named: Set<string>;
}

export function programsOf({ cells, language }: NotebookFacts): NotebookPrograms {
  const programs: GrowingPrograms = {
    python: new DecodedText(),
    shell: new DecodedText(),
    javascript: new DecodedText(),
    page: new DecodedText(),
    requirements: new DecodedText(),
    channels: new DecodedText(),
    magics: [],
    unread: [],
    foreign: [],
    fetched: new Set(),
    named: new Set(),
  };
  const kernel = targetOf(language);
  const foreign = kernel === 'none' ? foreignLanguage(language) : undefined;
  for (const cell of cells)
    if (cell.kind === 'code') new CellSplitter(programs, cell, kernel, foreign).split();
  return programs;
}
