// Problems that files of any format can have: merge conflicts and keys given twice.
import type { JsonMember, JsonNode } from '../format/json/nodes.ts';
import type { LineTable } from './lines.ts';
import type { LockfileProblem } from './lockfile.ts';

/** Problems that are told of one file; more add nothing. */
export const MAX_PROBLEMS = 100;
const FEW_MEMBERS = 8;
/** A line that git writes into a file that it cannot merge. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/m;

/** npm, yarn and pnpm all resolve conflicts in lockfiles by themselves, each in its way, without a word. */
export function conflictProblems(text: string, lines: LineTable): LockfileProblem[] {
  const index = text.search(CONFLICT);
  if (index === -1) return [];
  return [
    {
      kind: 'syntax',
      reason: 'the file has markers of a merge conflict: package managers choose a side by themselves',
      line: lines.lineAt(index),
    },
  ];
}

export function duplicateProblem(what: string, line: number): LockfileProblem {
  return { kind: 'duplicate', reason: `${what} is given twice: readers differ in which they take`, line };
}

/**
 * Problems with keys that an object of the tree has twice, and with YAML's merge key, which hides what it adds. A node
 * that an alias puts in many places is looked at once; only a tree that is known to have none goes without that.
 */
export function treeProblems(
  roots: readonly JsonNode[],
  lines: LineTable,
  { hasAliases = true } = {},
): LockfileProblem[] {
  const problems: LockfileProblem[] = [];
  const seen = hasAliases ? new Set<JsonNode>() : undefined;
  const open = [...roots];
  for (let node = open.pop(); node !== undefined && problems.length < MAX_PROBLEMS; node = open.pop()) {
    if (node.kind === 'scalar' || seen?.has(node) === true) continue;
    seen?.add(node);
    if (node.kind === 'array') for (const item of node.items) open.push(item);
    else {
      for (const problem of memberProblems(node, lines)) problems.push(problem);
      for (const { value } of node.members) if (value.kind !== 'scalar') open.push(value);
    }
  }
  return problems.toSorted((a, b) => a.line - b.line).slice(0, MAX_PROBLEMS);
}

function memberProblems(
  { members }: Extract<JsonNode, { kind: 'object' }>,
  lines: LineTable,
): LockfileProblem[] {
  const problems: LockfileProblem[] = [];
  // most objects are small, and a set for each takes longer than looking
  const keys = members.length > FEW_MEMBERS ? new Set<string>() : undefined;
  let index = 0;
  for (const { key, keyStart } of members) {
    if (key === '<<') {
      const reason = 'the merge key << is never written by a package manager, and what it adds is not read';
      problems.push({ kind: 'unsupported', reason, line: lines.lineAt(keyStart) });
    } else if (keys?.has(key) ?? isBefore(members, index, key)) {
      problems.push(duplicateProblem(`the key ${key}`, lines.lineAt(keyStart)));
    }
    keys?.add(key);
    index++;
  }
  return problems;
}

function isBefore(members: readonly JsonMember[], index: number, key: string): boolean {
  for (let earlier = 0; earlier < index; earlier++) if (members[earlier]?.key === key) return true;
  return false;
}
