// Reads the JSON of lockfiles and manifests: the tree, its lines, and what is wrong with it.
import type { JsonNode } from '../format/json/nodes.ts';
import { type JsonOptions, readJsonPart } from '../format/json/read.ts';
import { LineTable } from './lines.ts';
import type { LockfileProblem } from './lockfile.ts';
import { conflictProblems, duplicateProblem } from './problems.ts';

export interface JsonFile {
  /** What stands before a mistake, where there is one. */
  readonly root: JsonNode;
  readonly lines: LineTable;
  readonly problems: readonly LockfileProblem[];
}

/** Reads a text whose root has to be an object. Never throws. */
export function readJsonFile(text: string, dialect: NonNullable<JsonOptions['dialect']>): JsonFile {
  const lines = new LineTable(text);
  // a byte order mark is passed over by every package manager; a space keeps the offsets
  const clean = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const { root, duplicates, error } = readJsonPart(clean, { dialect });
  const problems = conflictProblems(text, lines);
  if (error !== undefined && (problems.length === 0 || error.code !== 'SYNTAX')) {
    const kind = error.code === 'SYNTAX' ? 'syntax' : 'limit';
    problems.push({ kind, reason: error.message, line: lines.lineAt(error.offset) });
  } else if (root.kind !== 'object' && error === undefined) {
    problems.push({ kind: 'syntax', reason: 'the file is not a JSON object', line: 1 });
  }
  for (const { path, offset } of duplicates) {
    problems.push(duplicateProblem(`the key ${path.join('.')}`, lines.lineAt(offset)));
  }
  return { root, lines, problems };
}

/** Whether the text ended, or could not be read on, inside of a value: what it lacks may have stood behind. */
export function isCut(value: JsonNode, root: JsonNode): boolean {
  return value !== root && value.end >= root.end;
}
