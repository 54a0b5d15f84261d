// Compares the settings of both sides.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import { hadProject } from '../project.ts';
import { configFindings, type ConfigVerdict } from '../config/verdict.ts';
import { compareSettings, type Versions } from './compare.ts';
import { incompleteOf, MAX_SETTINGS_BYTES, readDocument, textOf } from './document.ts';
import { type Open, settingsElsewhere } from './elsewhere.ts';
import { environmentVerdicts } from './environment.ts';
import type { RuledRow, SettingsFile, SettingsKnowledge } from './knowledge.ts';
import { isSameKind } from './removal.ts';
import type { Place } from './select.ts';

export async function inspectSettings(
  artifact: Artifact,
  context: InspectionContext,
  knowledge: SettingsKnowledge,
): Promise<Inspection> {
  const { locator, bytes } = artifact;
  const text = await textOf(bytes);
  const earlier = await earlierOf(context, locator.path, knowledge);
  const before = earlier && (await textOf(earlier.bytes));
  const files = knowledge.paths.find(locator.path);
  const request = { text, before, path: locator.path, context, knowledge };
  const results = await Promise.all(files.map((file) => judge(file, request)));
  const given = await environmentVerdicts(text, before, locator.path, context, knowledge);
  const tooLong = files.length > 0 && bytes.size > MAX_SETTINGS_BYTES;
  return {
    format: 'settings',
    findings: configFindings(
      [...results.flatMap(({ verdicts }) => verdicts), ...given],
      text,
      artifact,
      context.rules,
    ),
    members: [],
    incomplete: tooLong ? [TOO_LONG] : results.flatMap(({ incomplete }) => incomplete).slice(0, 1),
  };
}

/** What the file was, also where it was moved from if that was for the same tool. */
async function earlierOf(
  { before, origin }: InspectionContext,
  path: string,
  knowledge: SettingsKnowledge,
): Promise<Artifact | undefined> {
  if (before !== undefined) return before();
  if (knowledge.environment.find(path).length > 0) return origin?.();
  const moved = await origin?.();
  return moved !== undefined && isSameKind(moved.locator.path, path, knowledge) ? moved : undefined;
}

interface Request {
  readonly text: string;
  readonly before: string | undefined;
  readonly path: string;
  readonly context: InspectionContext;
  readonly knowledge: SettingsKnowledge;
}

async function judge(
  file: SettingsFile,
  request: Request,
): Promise<{ verdicts: ConfigVerdict[]; incomplete: Inspection['incomplete'] }> {
  const { text, before } = request;
  const head = await readDocument(text, file.format);
  const base = before === undefined ? undefined : await readDocument(before, file.format);
  const versions = { head: head.roots, ...(base && { base: base.roots }) };
  return {
    verdicts: await compare(versions, file, request),
    incomplete: incompleteOf(head, base, file.tolerant ?? false),
  };
}

/** Other files are opened only if something is gone that may stand there. */
async function compare(
  versions: Versions,
  file: SettingsFile,
  { path, context, knowledge }: Request,
): Promise<ConfigVerdict[]> {
  const { openHead, openBase } = context;
  let isAsked = false;
  let isNew = false;
  const keptBefore = (_place: Place, { address }: RuledRow): boolean => {
    isAsked ||= address === 'private';
    return false;
  };
  const isAddition = (): boolean => {
    isNew = true;
    return false;
  };
  const verdicts = compareSettings({ ...versions, keptElsewhere: keptBefore, isAddition }, file, knowledge);
  if (isNew) return (await additions(versions, file, path, openBase, knowledge)) ?? verdicts;
  if (!isAsked) return verdicts;
  const elsewhere = await settingsElsewhere(file, path, openHead, knowledge);
  elsewhere.add(versions.head);
  const keptElsewhere = (place: Place, row: RuledRow): boolean => elsewhere.isKept(place, row);
  return compareSettings({ ...versions, keptElsewhere }, file, knowledge);
}

/** What a new file adds to a project that was there before; undefined when it comes with the project. */
async function additions(
  versions: Versions,
  file: SettingsFile,
  path: string,
  openBase: Open | undefined,
  knowledge: SettingsKnowledge,
): Promise<ConfigVerdict[] | undefined> {
  if (!(await hadProject(path, knowledge.projects, openBase))) return undefined;
  const elsewhere = await settingsElsewhere(file, path, openBase, knowledge);
  const isAddition = (place: Place, row: RuledRow): boolean => !elsewhere.wasSaid(place, row);
  return compareSettings({ ...versions, isAddition }, file, knowledge);
}

const TOO_LONG = {
  code: 'budget',
  reason: `settings of more than ${MAX_SETTINGS_BYTES} bytes were read only in part`,
  risk: 'unknown',
} as const;
