// Reads lockfiles and manifests and judges them: what they install, and what a change makes them install instead.
import type { Artifact } from '../../core/artifact.ts';
import type { Incomplete } from '../../core/coverage.ts';
import { messageOf } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import type { AddedPackage } from '../../core/package.ts';
import type { LockfileReader, LockfileReading } from '../../lockfile/lockfile.ts';
import { hadProject } from '../project.ts';
import { letYoungGenerationGrow } from '../young-generation.ts';
import { addedPackages } from './added.ts';
import { askedOutside } from './asked.ts';
import { loaderOf } from './claims.ts';
import type { Comparison } from './compare.ts';
import { judgeReading, type Before } from './judge.ts';
import { exoticAdded } from './exotic.ts';
import { includedFiles } from './included.ts';
import { newlyIncluded } from './included-now.ts';
import { type PackageKnowledge, packageKnowledge } from './knowledge.ts';
import { manifestVerdicts } from './manifest.ts';
import { isMigration } from './migration.ts';
import { pinsWithoutLock } from './pins.ts';
import { privateScopeVerdicts } from './private-scope.ts';
import { incompleteOf } from './problems.ts';
import { Readings } from './readings.ts';
import { emptiedFindings } from './removal.ts';
import { newBeside } from './siblings.ts';
import { foreignEncoding, textOf } from './text.ts';
import { packageFindings, type PackageVerdict } from './verdict.ts';

/** Larger than any lockfile that a package manager has written; a text of it takes twice this in memory. */
const MAX_BYTES = 64 * 2 ** 20;

export async function inspectPackage(artifact: Artifact, context: InspectionContext): Promise<Inspection> {
  const load = loaderOf(artifact);
  const { size } = artifact.bytes;
  if (load === undefined) return NOTHING;
  if (size > MAX_BYTES) return { ...NOTHING, incomplete: [tooLarge(size)] };
  letYoungGenerationGrow();
  const read = await load();
  const text = textOf(await artifact.bytes.read(0, size));
  const reading = Readings.of(context.rules).take(text, read);
  const { before, incomplete } = await readBefore(artifact, text, read, context);
  const knowledge = packageKnowledge(context.rules);
  const { path } = artifact.locator;
  const asked = before && (await askedOutside(reading, path, context.openHead));
  const judged = judgeReading(reading, before, knowledge, context.youngSince, path, asked);
  const { comparison } = judged;
  // At base nobody but this file's reader saw what stands in a list by inclusion, and it stood there.
  const isOld = artifact.includedAs !== undefined && before !== undefined;
  const verdicts = isOld ? judged.verdicts.filter(({ isState }) => isState !== true) : judged.verdicts;
  const added = before === undefined ? await addedSources(reading, artifact, context, knowledge) : [];
  const apart = await comparedWithOthers(reading, comparison, artifact, context);
  const lists = await newlyIncluded(reading, before?.reading, artifact, context, knowledge);
  return {
    format: reading.format,
    findings: [
      ...packageFindings([...verdicts, ...added, ...apart.verdicts], artifact, context.rules),
      ...lists.findings,
      ...(await emptied(reading, before, artifact, context)),
    ],
    members: [],
    packages: await broughtIn(reading, comparison, artifact, context),
    incomplete: [
      ...incompleteOf(reading),
      ...foreignEncoding(text, reading.format),
      ...incomplete,
      ...apart.incomplete,
      ...lists.incomplete,
    ],
  };
}

/** Where other files can be seen, which say whether anything was to be locked. */
async function emptied(
  reading: LockfileReading,
  before: Before | undefined,
  { locator }: Artifact,
  { openHead, rules }: InspectionContext,
): Promise<readonly Finding[]> {
  if (
    before === undefined ||
    openHead === undefined ||
    reading.entries.length >= before.reading.entries.length
  )
    return [];
  return emptiedFindings(locator.path, before.reading, reading, openHead, rules);
}

/** Nothing of what is decoded out of a file or lies in an archive: nobody installs that from there. */
async function broughtIn(
  reading: LockfileReading,
  comparison: Comparison | undefined,
  { locator, use }: Artifact,
  { rules, openHead }: InspectionContext,
): Promise<readonly AddedPackage[]> {
  if (use !== undefined || locator.members.length > 0) return [];
  const knowledge = packageKnowledge(rules);
  const added = addedPackages(locator.path, reading, comparison, knowledge.hosts);
  if (reading.role === 'lock' || openHead === undefined) return added;
  return pinsWithoutLock(added, locator.path, knowledge, openHead);
}

/** Other files are asked for only where there is something to say. */
async function addedSources(
  reading: LockfileReading,
  { locator, use }: Artifact,
  { openBase }: InspectionContext,
  knowledge: PackageKnowledge,
): Promise<readonly PackageVerdict[]> {
  if (reading.role !== 'manifest' || use !== undefined || locator.members.length > 0) return [];
  const verdicts = exoticAdded(reading, knowledge);
  return verdicts.length > 0 && (await hadProject(locator.path, knowledge.projects, openBase))
    ? verdicts
    : [];
}

/** Where the other files of the change can be seen: a file that is new is held against what stands beside it. */
async function comparedWithOthers(
  reading: LockfileReading,
  comparison: Comparison | undefined,
  { locator, use }: Artifact,
  { openHead, rules }: InspectionContext,
): Promise<{ readonly verdicts: readonly PackageVerdict[]; readonly incomplete: readonly Incomplete[] }> {
  const isLock = reading.role === 'lock' && use === undefined && locator.members.length === 0;
  if (!isLock || openHead === undefined) return { verdicts: [], incomplete: [] };
  const { path } = locator;
  try {
    const knowledge = packageKnowledge(rules);
    if (comparison === undefined)
      return { verdicts: await newBeside(path, reading, openHead, knowledge), incomplete: [] };
    const verdicts = [
      ...(await manifestVerdicts(comparison, path, openHead)),
      ...(await privateScopeVerdicts(comparison, path, knowledge, openHead)),
    ];
    return { verdicts, incomplete: [] };
  } catch (error) {
    const reason = `the files beside it were not read, so that nobody compared them: ${messageOf(error)}`;
    return { verdicts: [], incomplete: [{ code: 'unreadable', reason, risk: 'unknown' }] };
  }
}

interface Earlier {
  readonly before?: Before;
  readonly incomplete: readonly Incomplete[];
}

/** Members of an archive, and what is decoded out of a file, have no earlier version. */
async function readBefore(
  { locator, use, includedAs }: Artifact,
  text: string,
  read: LockfileReader,
  { before, origin = before, rules, openBase }: InspectionContext,
): Promise<Earlier> {
  if (origin === undefined || use !== undefined || locator.members.length > 0) return { incomplete: [] };
  try {
    const was = await origin();
    const { bytes } = was;
    // What no list included was no list: all that stands in it is new.
    const wasList =
      includedAs === undefined || (openBase && (await includedFiles(rules).has(was, openBase))) === true;
    if (!wasList) return { incomplete: [] };
    if (bytes.size > MAX_BYTES) return { incomplete: [notCompared(`it has ${bytes.size} bytes`)] };
    const old = textOf(await bytes.read(0, bytes.size));
    const reading = Readings.of(rules).keep(old, read);
    return { before: { reading, isMigration: isMigration(old, text) }, incomplete: [] };
  } catch (error) {
    return { incomplete: [notCompared(messageOf(error))] };
  }
}

function notCompared(why: string): Incomplete {
  const reason = `the version before was not read, so that nobody looked at what changed: ${why}`;
  return { code: 'unreadable', reason, risk: 'unknown' };
}

function tooLarge(size: number): Incomplete {
  return { code: 'budget', reason: `a lockfile of ${size} bytes was not read`, risk: 'unknown' };
}

const NOTHING = { format: 'lockfile', findings: [], members: [], incomplete: [] } as const;
