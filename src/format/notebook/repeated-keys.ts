// Keys that stand twice in one object of a notebook: Jupyter takes the last, whoever reads the diff sees the first.
import { type JsonNode, memberOf } from '../json/nodes.ts';
import type { JsonDocument } from '../json/read.ts';
import type { RepeatedKey } from './facts.ts';
import { languageOf } from './language.ts';

/** Keys whose repetition changes what runs. */
const RUNS: ReadonlySet<string> = new Set([
  'cells',
  'worksheets',
  'cell_type',
  'source',
  'input',
  'metadata',
  'nbformat',
]);
/** Keys whose repetition changes what is shown. */
const SHOWS: ReadonlySet<string> = new Set(['outputs', 'output_type', 'data', 'text', 'traceback']);
/** Repeated keys that are told; one is enough to distrust the file. */
const MAX_REPEATED = 20;
/** Repeated keys that are compared; a file with more was not written by a tool, and all of them are told. */
const MAX_COMPARED = 200;
/** Values of one key that are compared. */
const MAX_VALUES = 4;

/** Those that say different things; what tools and merges wrote twice alike hides nothing. */
export function repeatedKeys(document: JsonDocument, cells: readonly JsonNode[]): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  for (const [at, { path, offset }] of document.duplicates.entries()) {
    const key = path.at(-1);
    if (typeof key !== 'string' || !(RUNS.has(key) || SHOWS.has(key))) continue;
    // The metadata of a cell says nothing of what runs.
    if (key === 'metadata' && path.length > 1) continue;
    if (at < MAX_COMPARED && saysTheSame(valuesAt(document.root, path), key, document.text)) continue;
    const cell = cells.findIndex(({ start, end }) => start <= offset && offset < end) + 1;
    found.push({ key, offset, runs: RUNS.has(key), ...(cell > 0 && { cell }) });
    if (found.length === MAX_REPEATED) break;
  }
  return found;
}

/** All values that an object has under the last key of the path. */
function valuesAt(root: JsonNode, path: readonly (string | number)[]): readonly JsonNode[] {
  let node: JsonNode | undefined = root;
  for (const step of path.slice(0, -1))
    node =
      typeof step === 'string' ? memberOf(node, step) : node?.kind === 'array' ? node.items[step] : undefined;
  if (node?.kind !== 'object') return [];
  return node.members.filter(({ key }) => key === path.at(-1)).map(({ value }) => value);
}

/** Of the notebook's metadata only the language counts. Values that cannot be found again count as different. */
function saysTheSame(values: readonly JsonNode[], key: string, text: string): boolean {
  if (values.length > MAX_VALUES) return false;
  const said = values.map((value) =>
    key === 'metadata' ? languageOf(value) : text.slice(value.start, value.end),
  );
  return said.length > 1 && new Set(said).size === 1;
}
