// Compares the settings of both sides.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspection, InspectionContext } from '../../core/inspection.ts';
import { configFindings, type ConfigVerdict } from '../config/verdict.ts';
import { compareSettings } from './compare.ts';
import { incompleteOf, MAX_SETTINGS_BYTES, readDocument, textOf } from './document.ts';
import { type SettingsFile, type SettingsKnowledge } from './knowledge.ts';
import { isSameKind } from './removal.ts';

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
  const results = await Promise.all(files.map((file) => judge(file, text, before, knowledge)));
  const tooLong = bytes.size > MAX_SETTINGS_BYTES;
  return {
    format: 'settings',
    findings: configFindings(
      results.flatMap(({ verdicts }) => verdicts),
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
  const moved = await origin?.();
  return moved !== undefined && isSameKind(moved.locator.path, path, knowledge) ? moved : undefined;
}

async function judge(
  file: SettingsFile,
  text: string,
  before: string | undefined,
  knowledge: SettingsKnowledge,
): Promise<{ verdicts: ConfigVerdict[]; incomplete: Inspection['incomplete'] }> {
  const head = await readDocument(text, file.format);
  const base = before === undefined ? undefined : await readDocument(before, file.format);
  const versions = { head: head.roots, ...(base && { base: base.roots }) };
  return {
    verdicts: compareSettings(versions, file, knowledge),
    incomplete: incompleteOf(head, file.tolerant ?? false),
  };
}

const TOO_LONG = {
  code: 'budget',
  reason: `settings of more than ${MAX_SETTINGS_BYTES} bytes were read only in part`,
  risk: 'unknown',
} as const;
