// Everything in a notebook that people or scanners of secrets read as text, in one text.
import { DecodedText } from './decoded-text.ts';
import type { Fragment, NotebookFacts } from './facts.ts';
import { isBinary } from './read.ts';

/** Sources, outputs, attachments and metadata, cell by cell. Files in base64 are left out. */
export function textsOf({ cells, others }: NotebookFacts): DecodedText {
  const all = new DecodedText();
  const add = (fragments: readonly Fragment[], cell?: number): void => {
    for (const fragment of fragments) all.add(fragment.text, fragment, 0, cell);
    all.endLine();
  };
  for (const { number, source, outputs, others: more } of cells) {
    add(source, number);
    for (const { type, fragments } of outputs) if (!isBinary(type)) add(fragments, number);
    for (const fragment of more) add([fragment], number);
  }
  for (const fragment of others) add([fragment]);
  return all;
}

/** What people wrote in it to be read: cells of Markdown, and those that are no program. */
export function proseOf({ cells }: NotebookFacts): DecodedText {
  const all = new DecodedText();
  for (const { number, kind, source } of cells) {
    if (kind !== 'markdown' && kind !== 'raw') continue;
    for (const fragment of source) all.add(fragment.text, fragment, 0, number);
    all.endLine();
  }
  return all;
}
