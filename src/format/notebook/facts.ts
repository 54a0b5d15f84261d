// What a notebook holds, as decoded texts that know where they stand in the file.

/** One JSON string of the file. A program or an output is a list of them, mostly one for each line. */
export interface Fragment {
  /** The text, decoded. */
  readonly value: string;
  /** Where the string's first quote is, in characters of the file. */
  readonly start: number;
}

export type CellKind = 'code' | 'markdown' | 'raw' | 'other';

export interface NotebookOutput {
  /** MIME type; `text/plain` for streams and tracebacks. Lower case. */
  readonly type: string;
  readonly fragments: readonly Fragment[];
}

/** A file that a cell of text shows. */
export interface NotebookAttachment {
  readonly name: string;
  /** MIME type. Lower case. */
  readonly type: string;
  /** In base64. */
  readonly fragments: readonly Fragment[];
}

export interface NotebookCell {
  /** From 1, as people count. */
  readonly number: number;
  readonly kind: CellKind;
  readonly source: readonly Fragment[];
  readonly outputs: readonly NotebookOutput[];
  /** Texts of the metadata of its outputs, from which their scripts take values. */
  readonly outputMetadata: readonly Fragment[];
  /** Texts of its metadata and attachments. */
  readonly others: readonly Fragment[];
  readonly attachments: readonly NotebookAttachment[];
}

/** A key that is given twice: readers differ in which one they take, and a reviewer sees the first. */
export interface RepeatedKey {
  /** Whether it changes what runs, and not only what is shown. */
  readonly runs: boolean;
  readonly key: string;
  /** Of the second one, in characters. */
  readonly offset: number;
  /** The cell that holds it, from 1. */
  readonly cell?: number;
}

export interface NotebookFacts {
  /** Of the kernel, lower case: `python`, `r`, `julia`, ... Python where the notebook does not say. */
  readonly language: string;
  readonly cells: readonly NotebookCell[];
  /** Texts of the notebook's own metadata, widget state among them. */
  readonly others: readonly Fragment[];
  readonly repeated: readonly RepeatedKey[];
  /** Why not all of it was understood; the cells that could be read are there nevertheless. */
  readonly problem?: string;
  /** The line of the mistake. */
  readonly problemLine?: number;
}
