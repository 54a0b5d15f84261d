// What goes with a settings file that a change deletes: every guard that stood in it and stands nowhere else now.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext, RemovalContext } from '../../core/inspection.ts';
import { configFindings, type ConfigVerdict } from '../config/verdict.ts';
import { beside } from '../neighbours.ts';
import { compareSettings, type Versions } from './compare.ts';
import { readDocument, textOf } from './document.ts';
import { settingsElsewhere } from './elsewhere.ts';
import type { SettingsFile, SettingsKnowledge } from './knowledge.ts';

/** A file that was moved guards what it guarded before only if its tool still reads it as the same. */
export function isSameKind(from: string, to: string, { paths }: SettingsKnowledge): boolean {
  const kinds = new Set(paths.find(from).map(({ id }) => id));
  return paths.find(to).some(({ id }) => kinds.has(id));
}

/** What goes with the file `was`; empty where every guard stands elsewhere now. */
export async function inspectRemoval(
  was: Artifact,
  context: RemovalContext,
  knowledge: SettingsKnowledge,
): Promise<readonly Finding[]> {
  const { path } = was.locator;
  const text = await textOf(was.bytes);
  const verdicts: ConfigVerdict[] = [];
  for (const file of knowledge.paths.find(path)) {
    const { roots } = await readDocument(text, file.format);
    const lost = (keptElsewhere?: Versions['keptElsewhere']): ConfigVerdict[] =>
      compareSettings(
        { head: [], base: roots, isDeleted: true, ...(keptElsewhere && { keptElsewhere }) },
        file,
        knowledge,
      );
    // Other files are opened only if there was anything to lose.
    if (lost().length === 0 || !(await isInUse(file, path, context))) continue;
    // Moved, it still guards, unless it is read for the project beside it, which stayed.
    if (file.needs === undefined && isMoved(path, context, knowledge)) continue;
    const elsewhere = await settingsElsewhere(file, path, context.openHead, knowledge);
    verdicts.push(...lost((place, row) => elsewhere.isKept(place, row)));
  }
  return configFindings(verdicts, '', was, context.rules).map((finding) => ({
    ...finding,
    evidence: `deletes the file and so ${finding.evidence}`,
    location: { path, members: [] },
  }));
}

function isMoved(path: string, { movedTo }: RemovalContext, knowledge: SettingsKnowledge): boolean {
  return movedTo !== undefined && isSameKind(path, movedTo, knowledge);
}

/** A project that is gone needs no guards. */
async function isInUse(
  { needs }: SettingsFile,
  path: string,
  { openHead }: InspectionContext,
): Promise<boolean> {
  if (needs === undefined || openHead === undefined) return true;
  for (const name of needs) if ((await openHead(beside(path, name))) !== undefined) return true;
  return false;
}
