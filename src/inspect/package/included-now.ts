// Lists of requirements that a change includes for the first time: they may have been there for long as something else.
import type { Artifact } from '../../core/artifact.ts';
import type { Bytes } from '../../core/bytes.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { messageOf } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import type { LockfileReading } from '../../lockfile/lockfile.ts';
import { readerOf } from '../../lockfile/readers.ts';
import type { OpenFile } from '../neighbours.ts';
import { exoticAdded } from './exotic.ts';
import { includedFiles, looksLikeList, pathsOf } from './included.ts';
import { judgeReading } from './judge.ts';
import type { PackageKnowledge } from './knowledge.ts';
import { incompleteOf } from './problems.ts';
import { textOf } from './text.ts';
import { packageFindings } from './verdict.ts';

/** Lists that one change of a file leads to. */
const MAX_LISTS = 50;
const MAX_BYTES = 16 * 2 ** 20;

interface NewLists {
  readonly findings: readonly Finding[];
  readonly incomplete: readonly Incomplete[];
}

/**
 * What stands in the lists that `after` includes and `before` did not, at their own lines. Those whose name tells what
 * they are were judged when they came, and those that the same change edits are files of it.
 */
export async function newlyIncluded(
  after: LockfileReading,
  before: LockfileReading | undefined,
  { locator, use }: Artifact,
  context: InspectionContext,
  knowledge: PackageKnowledge,
): Promise<NewLists> {
  const { openHead } = context;
  const isList = after.format === 'requirements' && use === undefined && locator.members.length === 0;
  if (!isList || openHead === undefined || after.includes.length === 0) return NONE;
  const old = new Set(before?.includes.map(({ path }) => path));
  const added = after.includes.filter(({ path }) => !old.has(path));
  const found: NewLists[] = [];
  try {
    const open = [...new Set(pathsOf(added, locator.path))];
    for (let at = 0; at < Math.min(open.length, MAX_LISTS); at++) {
      const path = open[at] ?? '';
      const list = await unjudged(path, openHead, context);
      if (list === undefined) continue;
      found.push(judgedList(path, list, context, knowledge));
      for (const next of pathsOf(list.includes, path)) if (!open.includes(next)) open.push(next);
    }
  } catch (error) {
    const reason = `what the file includes was not read: ${messageOf(error)}`;
    found.push({ findings: [], incomplete: [{ code: 'unreadable', reason, risk: 'unknown' }] });
  }
  return {
    findings: found.flatMap(({ findings }) => findings),
    incomplete: found.flatMap(({ incomplete }) => incomplete),
  };
}

const NONE: NewLists = { findings: [], incomplete: [] };

/** A list that nobody else judges in this change, nor has judged before. */
async function unjudged(
  path: string,
  openHead: OpenFile,
  { openBase, rules }: InspectionContext,
): Promise<LockfileReading | undefined> {
  if (readerOf(path) !== undefined) return undefined;
  const bytes = await openHead(path);
  if (bytes === undefined || !(await looksLikeList(bytes))) return undefined;
  const text = await textIn(bytes);
  const was = await openBase?.(path);
  const isChanged = was === undefined || (await textIn(was)) !== text;
  const artifact = { locator: { path, members: [] }, bytes };
  if (isChanged && (await includedFiles(rules).has(artifact, openHead))) return undefined;
  const { readRequirements } = await import('../../lockfile/python/requirements.ts');
  return readRequirements(text);
}

async function textIn(bytes: Bytes): Promise<string> {
  return textOf(await bytes.read(0, Math.min(bytes.size, MAX_BYTES)));
}

function judgedList(
  path: string,
  list: LockfileReading,
  { rules, youngSince }: InspectionContext,
  knowledge: PackageKnowledge,
): NewLists {
  const { verdicts } = judgeReading(list, undefined, knowledge, youngSince, path);
  const added = list.role === 'manifest' ? exoticAdded(list, knowledge) : [];
  return {
    findings: packageFindings([...verdicts, ...added], { locator: { path, members: [] } }, rules),
    incomplete: incompleteOf(list).map((one) => ({ ...one, reason: `${path}: ${one.reason}` })),
  };
}
