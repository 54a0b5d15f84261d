// The lines of a cell, each with the JSON strings that it is made of.
import type { DecodedText } from './decoded-text.ts';
import type { Fragment } from './facts.ts';

interface LinePart {
  readonly text: string;
  readonly fragment: Fragment;
  /** Characters of the fragment before it. */
  readonly skip: number;
}

export interface CellLine {
  /** Without its line end. */
  readonly text: string;
  readonly parts: readonly LinePart[];
}

/** Cuts fragments into lines. A line may end in the middle of one and go on in the next. */
export function cellLines(fragments: readonly Fragment[]): CellLine[] {
  const lines: CellLine[] = [];
  let parts: LinePart[] = [];
  const close = (): void => {
    lines.push({ text: parts.map(({ text }) => text).join(''), parts });
    parts = [];
  };
  for (const fragment of fragments) {
    for (let skip = 0; skip < fragment.value.length;) {
      const end = fragment.value.indexOf('\n', skip);
      const stop = end === -1 ? fragment.value.length : end;
      parts.push({ text: fragment.value.slice(skip, stop), fragment, skip });
      if (end !== -1) close();
      skip = stop + 1;
    }
  }
  if (parts.length > 0) close();
  return lines;
}

/** Adds a line from its character `from` on, and its end, to a text. */
export function addLine(target: DecodedText, { parts }: CellLine, from: number, cell: number): void {
  let passed = 0;
  for (const { text, fragment, skip } of parts) {
    const cut = Math.max(0, from - passed);
    if (cut < text.length) target.add(text.slice(cut), fragment, skip + cut, cell);
    passed += text.length;
  }
  const last = parts.at(-1);
  // The line end stands in the file as well, unless the cell ends there; either way it belongs to this line.
  if (last !== undefined) target.add('\n', last.fragment, last.skip + last.text.length, cell);
}

/** Adds a stand-in for a line, which keeps the lines after it where they are. */
export function addStandIn(target: DecodedText, { parts }: CellLine, text: string, cell: number): void {
  const first = parts[0];
  if (first !== undefined) target.add(`${text}\n`, first.fragment, first.skip, cell);
}
