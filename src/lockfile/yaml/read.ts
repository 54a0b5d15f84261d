// Reads the YAML of lockfiles: by the scanner of what the tools write, else by the YAML library.
import { messageOf } from '../../core/errors.ts';
import type { JsonNode } from '../../format/json/nodes.ts';
import { readYaml } from '../../format/yaml/read.ts';
import { LineTable } from '../lines.ts';
import type { LockfileProblem } from '../lockfile.ts';
import { conflictProblems, treeProblems } from '../problems.ts';
import { scanYaml } from './scanner.ts';

export interface YamlTrees {
  /** One per document; a document that holds nothing is left out. */
  readonly roots: readonly JsonNode[];
  readonly lines: LineTable;
  readonly problems: readonly LockfileProblem[];
}

/** What the library is given: it can take seconds over a million characters of nothing but mistakes. */
const MAX_LIBRARY_CHARACTERS = 2 ** 20;

/** The scanner takes no aliases. */
export const SCANNED = { hasAliases: false } as const;

/** A way to read YAML that does not throw. */
export type YamlTreeReader = (text: string) => YamlTrees;

/** Reads by the scanner, which takes a tenth of the library's time; by the library what the scanner does not take. */
export function readYamlTrees(text: string): YamlTrees {
  const { roots: all, stoppedAt, isTooDeep } = scanYaml(text);
  const roots = all.filter(holdsSomething);
  if (isTooDeep === true) return unread(text, stoppedAt ?? 0, roots, 'values are nested too deep');
  if (stoppedAt !== undefined) return byLibrary(text, stoppedAt, roots);
  const lines = new LineTable(text);
  return {
    roots,
    lines,
    problems: [...conflictProblems(text, lines), ...treeProblems(roots, lines, SCANNED)],
  };
}

/** Reads by the library alone. */
export function readYamlByLibrary(text: string): YamlTrees {
  return byLibrary(text, 0, []);
}

/** `stoppedAt` is where the scanner gave up: about where a mistake is. `rescued` is what it had read. */
function byLibrary(text: string, stoppedAt: number, rescued: readonly JsonNode[]): YamlTrees {
  if (text.length > MAX_LIBRARY_CHARACTERS) {
    return unread(text, stoppedAt, rescued, 'it is large, and not written as package managers write');
  }
  const lines = new LineTable(text);
  const problems = conflictProblems(text, lines);
  const line = lines.lineAt(stoppedAt);
  try {
    const { roots: all, problem } = readYaml(text);
    const roots = all.filter(holdsSomething);
    if (problem !== undefined && problems.length === 0) {
      problems.push({ kind: 'syntax', reason: `not YAML: ${problem}`, line });
    }
    return { roots, lines, problems: [...problems, ...treeProblems(roots, lines)] };
  } catch (error) {
    // besides its own error, the parser can run out of stack on text that is nothing but mistakes
    return unread(text, stoppedAt, rescued, messageOf(error));
  }
}

/** What was read before reading had to stop. */
function unread(text: string, stoppedAt: number, roots: readonly JsonNode[], why: string): YamlTrees {
  const lines = new LineTable(text);
  const limit = { kind: 'limit', reason: `not read in full: ${why}`, line: lines.lineAt(stoppedAt) } as const;
  return { roots, lines, problems: [...conflictProblems(text, lines), limit, ...treeProblems(roots, lines)] };
}

function holdsSomething(root: JsonNode): boolean {
  return root.kind !== 'scalar' || (root.value !== null && root.value !== '');
}
