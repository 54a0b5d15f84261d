// A lockfile that a change deletes or empties while what it locked stays: the next install takes whatever is newest.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { RemovalContext } from '../../core/inspection.ts';
import { findingOf, type RuleBook } from '../../core/rule.ts';
import type { LockfileReading, PackageEntry } from '../../lockfile/lockfile.ts';
import { readerOf } from '../../lockfile/readers.ts';
import { folderOf, foldersAbove, type Neighbour, openAll, type OpenFile } from '../neighbours.ts';
import { type LockGroup, packageKnowledge } from './knowledge.ts';
import { contraryVerdicts, siblingsOf } from './siblings.ts';
import { textOf } from './text.ts';
import { packageFindings } from './verdict.ts';

/** Larger than any lockfile that a package manager has written; of a larger one nobody counts the entries. */
const MAX_BYTES = 64 * 2 ** 20;

/** The finding that a lockfile is gone; none where the project went with it, or another lockfile stands in. */
export async function inspectRemoval(was: Artifact, context: RemovalContext): Promise<readonly Finding[]> {
  const { path } = was.locator;
  const { openHead } = context;
  // Without a look at other files nobody can tell what is left. Moved elsewhere it locks another project.
  if (openHead === undefined) return [];
  const reading = await readingOf(path, was);
  if (reading === undefined || lockedIn(reading) === 0) return [];
  const contrary = await contraryFindings(path, reading, openHead, context.rules);
  if (contrary.length > 0) return contrary;
  if (reading.format === 'actions-lock') {
    const workflow = await workflowOf(was, openHead);
    return workflow === undefined ? [] : [removed('deletes', path, workflow, reading, context.rules)];
  }
  return unlocked('deletes', path, reading, openHead, context.rules);
}

/** The finding that nothing is left in a lockfile: its name alone locks nothing. */
export async function emptiedFindings(
  path: string,
  was: LockfileReading,
  now: LockfileReading,
  openHead: OpenFile,
  rules: RuleBook,
): Promise<readonly Finding[]> {
  // What cannot be read is told as such, and a list may lead to others.
  const isEmpty = now.entries.every(isOwn) && now.problems.length === 0 && now.includes.length === 0;
  return isEmpty && lockedIn(was) > 0 ? unlocked('empties', path, was, openHead, rules) : [];
}

async function unlocked(
  does: 'deletes' | 'empties',
  path: string,
  reading: LockfileReading,
  openHead: OpenFile,
  rules: RuleBook,
): Promise<readonly Finding[]> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const groups = packageKnowledge(rules).locks.filter(
    // A list of requirements is a lock by what stands in it, whatever its name.
    ({ locks }) =>
      locks.includes(name) || (reading.format === 'requirements' && locks.includes('requirements.txt')),
  );
  for (const group of groups) {
    const manifest = await manifestOf(path, group, openHead);
    if (manifest === undefined || (await hasAnother(path, group, openHead))) continue;
    return [removed(does, path, manifest, reading, rules)];
  }
  return [];
}

function removed(
  does: string,
  path: string,
  manifest: string,
  reading: LockfileReading,
  rules: RuleBook,
): Finding {
  const held = lockedIn(reading);
  return findingOf(rules.rule('PACKAGE-LOCK-REMOVED'), {
    evidence: `${does} the lockfile of ${manifest}, which held ${held} ${held === 1 ? 'package' : 'packages'} to one version each: the next install takes what is newest, and compares it with nothing`,
    location: { path, members: [] },
    subject: path.slice(path.lastIndexOf('/') + 1),
  });
}

/** Workflows that are looked for. */
const MAX_WORKFLOWS = 200;

/** The lock of actions names the workflows that it is for; one that is still there runs whatever its tags say now. */
async function workflowOf({ bytes }: Artifact, open: OpenFile): Promise<string | undefined> {
  const text = textOf(await bytes.read(0, bytes.size));
  const names = [...text.matchAll(/^ {1,8}["']?(\.github\/workflows\/[\w.-]{1,200}\.ya?ml)["']?:/gm)];
  for (const [, name = ''] of names.slice(0, MAX_WORKFLOWS))
    if ((await open(name)) !== undefined) return name;
  return undefined;
}

/** What takes its place may say other things of the same releases. */
async function contraryFindings(
  path: string,
  was: LockfileReading,
  open: OpenFile,
  rules: RuleBook,
): Promise<Finding[]> {
  const knowledge = packageKnowledge(rules);
  const siblings = await siblingsOf(path, open, knowledge);
  return siblings.flatMap((sibling) => {
    const artifact = { locator: { path: sibling.path, members: [] } };
    return packageFindings(
      contraryVerdicts({ path, reading: was }, sibling.reading, knowledge),
      artifact,
      rules,
    );
  });
}

async function readingOf(path: string, { bytes }: Artifact): Promise<LockfileReading | undefined> {
  const load = readerOf(path);
  if (load === undefined || bytes.size > MAX_BYTES) return undefined;
  return (await load())(textOf(await bytes.read(0, bytes.size)));
}

/** What is a part of the repository. */
function isOwn({ source }: PackageEntry): boolean {
  return source.kind === 'workspace' || source.kind === 'path';
}

/** Requirements hold something only where they have hashes. */
function lockedIn({ format, role, entries }: LockfileReading): number {
  const held = entries.filter((entry) => !isOwn(entry));
  if (format === 'requirements') return held.filter(({ hashes }) => hashes.length > 0).length;
  return role === 'lock' ? held.length : 0;
}

/** The manifest beside it, if that asks for anything. */
async function manifestOf(
  path: string,
  { manifests }: LockGroup,
  open: OpenFile,
): Promise<string | undefined> {
  for (const { path: at, bytes } of await openAll(folderOf(path), manifests, open)) {
    const reading = await readingOf(at, { locator: { path: at, members: [] }, bytes });
    // What no reader knows, and a program, asks for something as far as anybody can tell.
    const isOpen = reading === undefined || reading.format === 'setup-py';
    if (isOpen || reading.entries.length > 0) return at;
  }
  return undefined;
}

async function hasAnother(path: string, { locks }: LockGroup, open: OpenFile): Promise<boolean> {
  // One of a workspace is at its root.
  for (const folder of foldersAbove(path)) {
    for (const lock of await openAll(folder, locks, open))
      if (lock.path !== path && (await isLock(lock))) return true;
  }
  return false;
}

/** A list of requirements beside it is one only if it holds anything. */
async function isLock({ path, bytes }: Neighbour): Promise<boolean> {
  if (!path.endsWith('.txt')) return true;
  const reading = await readingOf(path, { locator: { path, members: [] }, bytes });
  return reading === undefined || lockedIn(reading) > 0;
}
