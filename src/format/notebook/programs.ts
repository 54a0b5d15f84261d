// Takes the cells of a notebook apart into programs: what the kernel runs, what it hands to a shell or to the browser.
import { CellSplitter } from './cell-splitter.ts';
import { DecodedText } from './decoded-text.ts';
import type { NotebookFacts } from './facts.ts';
import { targetOf } from './magics.ts';

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
  /** Cells whose program nobody here reads, by the name of what runs it. */
  readonly unread: readonly { readonly cell: number; readonly program: string }[];
}

/** As {@link NotebookPrograms}, while it grows. */
export interface GrowingPrograms extends NotebookPrograms {
  readonly magics: MagicFact[];
  readonly unread: { readonly cell: number; readonly program: string }[];
}

export function programsOf({ cells, language }: NotebookFacts): NotebookPrograms {
  const programs: GrowingPrograms = {
    python: new DecodedText(),
    shell: new DecodedText(),
    javascript: new DecodedText(),
    requirements: new DecodedText(),
    magics: [],
    unread: [],
  };
  const kernel = targetOf(language);
  for (const cell of cells) if (cell.kind === 'code') new CellSplitter(programs, cell, kernel).split();
  return programs;
}
