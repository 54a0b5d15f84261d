// Everything in a notebook that people or scanners of secrets read as text, in one text.
import { DecodedText } from './decoded-text.ts';
import type { Fragment, NotebookFacts } from './facts.ts';
import { isBinary } from './read.ts';

/** Sources, outputs, attachments and metadata, cell by cell. Files in base64 are left out. */
export function textsOf({ cells, others }: NotebookFacts): DecodedText {
  const all = new DecodedText();
  const add = (fragments: readonly Fragment[], cell?: number): void => {
    all.addAll(fragments, cell);
    all.endLine();
  };
  for (const { number, source, outputs, outputMetadata, others: more } of cells) {
    add(source, number);
    for (const { type, fragments } of outputs) if (!isBinary(type)) add(fragments, number);
    for (const fragment of [...outputMetadata, ...more]) add([fragment], number);
  }
  for (const fragment of others) add([fragment]);
  return all;
}

/** Outputs that are shown as pages. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'text/markdown']);

/** What is shown as a page: cells of Markdown, those that are no program, and outputs that are made like pages. */
export function proseOf({ cells }: NotebookFacts): DecodedText {
  const all = new DecodedText();
  const add = (fragments: readonly Fragment[], cell: number): void => {
    all.addAll(fragments, cell);
    all.endLine();
  };
  for (const { number, kind, source, outputs } of cells) {
    if (kind === 'markdown' || kind === 'raw') add(source, number);
    for (const { type, fragments } of outputs) if (PAGES.has(type)) add(fragments, number);
  }
  return all;
}
