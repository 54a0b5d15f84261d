// Opens a text as a tree with a draft to write into, the problems of the text itself noted already.
import type { JsonNode } from '../format/json/nodes.ts';
import { readTomlPart } from '../format/toml/read.ts';
import { Draft } from './draft.ts';
import { readJsonFile } from './json.ts';
import { LineTable } from './lines.ts';
import { conflictProblems, treeProblems } from './problems.ts';
import { scalarOf } from './tree.ts';
import { scanYamlLines } from './yaml/lines.ts';
import { readYamlTrees, SCANNED, type YamlTrees } from './yaml/read.ts';

export interface OpenDocument {
  /** Undefined when there is nothing that could be read. */
  readonly root: JsonNode | undefined;
  readonly draft: Draft;
}

/** Files of lines are read up to here; the longest real ones have a megabyte or two. */
const MAX_LINES_TEXT = 16 * 2 ** 20;

/** Opens a text of lines: without a byte order mark, and cut where it is too long. */
export function openLines(format: string, text: string): { text: string; draft: Draft } {
  const bounded = text.length > MAX_LINES_TEXT ? text.slice(0, MAX_LINES_TEXT) : text;
  const draft = new Draft(format, bounded);
  draft.note(conflictProblems(bounded, new LineTable(bounded)));
  if (bounded !== text) {
    const reason = `The file has more than ${MAX_LINES_TEXT} characters; the rest is not read.`;
    draft.problem('limit', reason, draft.lineAt(MAX_LINES_TEXT));
  }
  return { text: bounded.startsWith('\uFEFF') ? bounded.slice(1) : bounded, draft };
}

export function openToml(format: string, text: string): OpenDocument {
  const draft = new Draft(format, text);
  const conflicts = conflictProblems(text, new LineTable(text));
  draft.note(conflicts);
  const { root, problem } = readTomlPart(text);
  if (problem !== undefined && (conflicts.length === 0 || problem.kind === 'limit')) {
    draft.problem(problem.kind, problem.reason, draft.lineAt(problem.offset));
  }
  return { root, draft };
}

/**
 * Notes a version of the format that is not known. A text that could not be read in full may lack its version, which is
 * no second problem.
 */
export function checkVersion(draft: Draft, node: JsonNode | undefined, known: RegExp, said: string): void {
  const value = scalarOf(node);
  if (draft.hasProblems || (value !== undefined && known.test(String(value)))) return;
  const found = value === undefined ? 'no version' : `version ${String(value).slice(0, 40)}`;
  draft.problem('unsupported', `The file has ${found}; ${said} is known.`, draft.lineAt(node?.start ?? 0));
}

export function openJson(format: string, text: string): OpenDocument {
  const draft = new Draft(format, text);
  const { root, problems } = readJsonFile(text, 'python');
  draft.note(problems);
  return { root, draft };
}

export function openYaml(format: string, text: string): OpenDocument {
  const draft = new Draft(format, text);
  const { roots, problems } = readTrees(text);
  draft.note(problems);
  const [root, second] = roots;
  if (second !== undefined) {
    const reason = 'Another YAML document follows, which is not read.';
    draft.problem('hidden-document', reason, draft.lineAt(second.start));
  }
  const shared = ALIAS.test(text) ? firstShared(roots) : undefined;
  if (shared === undefined) return { root, draft };
  const reason = 'YAML aliases repeat parts of the file; it is not read.';
  draft.problem('unsupported', reason, draft.lineAt(shared.start));
  return { root: undefined, draft };
}

function readTrees(text: string): Pick<YamlTrees, 'roots' | 'problems'> {
  const scanned = scanYamlLines(text);
  if (scanned === undefined) return readYamlTrees(text);
  const lines = new LineTable(text);
  return {
    roots: [scanned],
    problems: [...conflictProblems(text, lines), ...treeProblems([scanned], lines, SCANNED)],
  };
}

const ALIAS = /(?:^|[\s,[{])\*[^\s*]/m;

/** The first collection that stands in two places: what is below it could be repeated beyond measure. */
function firstShared(roots: readonly JsonNode[]): JsonNode | undefined {
  const seen = new Set<JsonNode>();
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    if (seen.has(node)) return node;
    seen.add(node);
    for (const below of node.kind === 'array' ? node.items : node.members.map(({ value }) => value)) {
      open.push(below);
    }
  }
  return undefined;
}
