// Reads Jupyter notebooks (nbformat 3 and 4) into decoded texts with their places.
import { integerOf, type JsonNode, memberOf, stringOf } from '../json/nodes.ts';
import { type JsonDocument, readJsonPart } from '../json/read.ts';
import { lineStarts } from './file-lines.ts';
import type {
  CellKind,
  Fragment,
  NotebookAttachment,
  NotebookCell,
  NotebookFacts,
  NotebookOutput,
} from './facts.ts';
import { languageOf } from './language.ts';
import { recoverCells } from './recover.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** Keys of nbformat 3 in place of MIME types. */
const OLD_TYPES: ReadonlyMap<string, string> = new Map([
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['svg', 'image/svg+xml'],
  ['javascript', 'application/javascript'],
  ['latex', 'text/latex'],
  ['json', 'application/json'],
]);
/** Keys of an output that are no content. */
const NO_CONTENT: ReadonlySet<string> = new Set([
  'output_type',
  'metadata',
  'execution_count',
  'prompt_number',
  'name',
  'stream',
]);

/**
 * Reads one notebook. Never throws: what is not JSON, or not a notebook, is a problem, and what can be read of it is
 * there nevertheless.
 * Source: nbformat's schemas nbformat.v4.schema.json and nbformat.v3.schema.json.
 */
export function readNotebook(text: string): NotebookFacts {
  // Jupyter reads with Python's json module, which takes NaN and Infinity as well.
  const document = readJsonPart(text, { dialect: 'python' });
  const { root, error } = document;
  const nodes = cellNodes(root);
  const cells = (nodes ?? []).map(cellOf);
  const facts = {
    language: languageOf(memberOf(root, 'metadata')),
    others: fragmentsOf(memberOf(root, 'metadata')),
    repeated: repeatedKeys(document, nodes ?? []),
  };
  if (error !== undefined) {
    const line = lineStarts(text.slice(0, error.offset)).length;
    const problem = `${error.message}, in line ${line}`;
    return {
      ...facts,
      cells: rescued(cells, nodes ?? [], document, error.offset),
      problem,
      problemLine: line,
    };
  }
  const problem = problemOf(root, nodes);
  return { ...facts, cells, ...(problem !== undefined && { problem }) };
}

/** The cells before a mistake, of the one that holds it all but its source, and the sources from there on. */
function rescued(
  cells: readonly NotebookCell[],
  nodes: readonly JsonNode[],
  { text, root }: JsonDocument,
  offset: number,
): NotebookCell[] {
  const last = cells.at(-1);
  const node = nodes.at(-1);
  if (last === undefined || node === undefined || node.end < root.end)
    return [...cells, ...recoverCells(text, offset, cells.length + 1)];
  return [...cells.slice(0, -1), { ...last, source: [] }, ...recoverCells(text, node.start, last.number)];
}

/** The last of repeated keys counts, as it does for Jupyter. */
function cellNodes(root: JsonNode): readonly JsonNode[] | undefined {
  const cells = itemsOf(memberOf(root, 'cells'));
  if (cells !== undefined) return cells;
  const sheets = itemsOf(memberOf(root, 'worksheets'));
  return sheets?.flatMap((sheet) => itemsOf(memberOf(sheet, 'cells')) ?? []);
}

function problemOf(root: JsonNode, cells: readonly JsonNode[] | undefined): string | undefined {
  if (root.kind !== 'object') return 'not a notebook: the file holds no object';
  if (cells === undefined) return 'not a notebook that Jupyter opens: it has no list of cells';
  const version = integerOf(memberOf(root, 'nbformat'));
  if (version === 3 || version === 4) return undefined;
  return `the notebook's format version ${version ?? 'is missing and'} is not one that is known (3 and 4)`;
}

function cellOf(node: JsonNode, index: number): NotebookCell {
  const kind = stringOf(memberOf(node, 'cell_type'));
  const outputs = itemsOf(memberOf(node, 'outputs')) ?? [];
  const attachments = attachmentsOf(memberOf(node, 'attachments'));
  return {
    number: index + 1,
    kind: kindOf(kind),
    source: fragmentsOf(memberOf(node, 'source') ?? memberOf(node, 'input')),
    outputs: outputs.flatMap(outputsOf),
    outputMetadata: outputs.flatMap((output) => fragmentsOf(memberOf(output, 'metadata'))),
    others: [
      ...fragmentsOf(memberOf(node, 'metadata')),
      ...attachments.filter(({ type }) => !isBinary(type)).flatMap(({ fragments }) => fragments),
    ],
    attachments,
  };
}

function kindOf(kind: string | undefined): CellKind {
  if (kind === 'code' || kind === 'markdown' || kind === 'raw') return kind;
  return kind === 'heading' || kind === 'html' ? 'markdown' : 'other';
}

/** A stream, a traceback or a bundle of the same thing in several types. */
function outputsOf(node: JsonNode): NotebookOutput[] {
  if (node.kind !== 'object') return [];
  return node.members.flatMap(({ key, value }) => {
    if (key === 'data') return bundleOf(value);
    if (NO_CONTENT.has(key)) return [];
    return [
      {
        type: OLD_TYPES.get(key) ?? (/^(?:png|jpeg|pdf)$/.test(key) ? `image/${key}` : 'text/plain'),
        fragments: fragmentsOf(value),
      },
    ];
  });
}

function bundleOf(node: JsonNode): NotebookOutput[] {
  if (node.kind !== 'object') return [];
  return node.members.map(({ key, value }) => ({ type: key.toLowerCase(), fragments: fragmentsOf(value) }));
}

/** Attached files by name, each a bundle. */
function attachmentsOf(node: JsonNode | undefined): NotebookAttachment[] {
  if (node?.kind !== 'object') return [];
  return node.members.flatMap(({ key, value }) => bundleOf(value).map((each) => ({ name: key, ...each })));
}

/** Whether what is kept under a MIME type is a file in base64 rather than text. */
export function isBinary(type: string): boolean {
  return /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|octet-stream|zip))/.test(type);
}

/** Every string below a node, in order. Without recursion: metadata nests as it likes. */
function fragmentsOf(node: JsonNode | undefined): readonly Fragment[] {
  // The lines of an output, of which there may be a million: they are taken as they are.
  if (node?.kind === 'array' && node.items.every(isFragment)) return node.items;
  const found: Fragment[] = [];
  const open: JsonNode[] = node === undefined ? [] : [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isFragment(next)) found.push(next);
    else if (next.kind === 'array') for (const item of next.items.toReversed()) open.push(item);
    else if (next.kind === 'object') for (const { value } of next.members.toReversed()) open.push(value);
  }
  return found;
}

function isFragment(node: JsonNode): node is JsonNode & Fragment {
  return node.kind === 'scalar' && typeof node.value === 'string';
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] | undefined {
  return node?.kind === 'array' ? node.items : undefined;
}
