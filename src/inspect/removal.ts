// Looks at the files that a change deletes: a guard that is gone protects as little as one that is switched off.
import type { Artifact } from '../core/artifact.ts';
import type { ChangedFile, FileVersion, Source } from '../core/change.ts';
import { messageOf } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { InspectionContext, Inspector, RemovalInspector } from '../core/inspection.ts';
import { incompleteFinding } from './incomplete.ts';

/** Findings stand at the path that was deleted, without a line. In the order of the change. */
export async function removalFindings(
  files: readonly ChangedFile[],
  context: InspectionContext,
  { inspectors, source }: { readonly inspectors: readonly Inspector[]; readonly source: Source },
): Promise<Finding[]> {
  const removals = inspectors.flatMap(({ removal }) => removal ?? []);
  const moved = new Map(
    files.flatMap(({ path, movedFrom }) => (movedFrom === undefined ? [] : [[movedFrom, path]])),
  );
  const findings: Finding[] = [];
  for (const { path, head, base } of files) {
    if (head !== undefined || base === undefined || !isPlain(base)) continue;
    const asked = removals.filter((removal) => removal.isAbout(path));
    if (asked.length === 0) continue;
    const movedTo = moved.get(path);
    const here = { ...context, ...(movedTo !== undefined && { movedTo }) };
    findings.push(...(await inspectRemoval(path, base, asked, here, source)));
  }
  return findings;
}

function isPlain({ kind }: FileVersion): boolean {
  return kind === 'file' || kind === 'executable';
}

async function inspectRemoval(
  path: string,
  base: FileVersion,
  removals: readonly RemovalInspector[],
  context: InspectionContext,
  source: Source,
): Promise<readonly Finding[]> {
  const locator = { path, members: [] };
  try {
    const was: Artifact = { locator, bytes: await source.open(path, base) };
    const found = await Promise.all(removals.map((removal) => removal.inspect(was, context)));
    return found.flat();
  } catch (error) {
    const reason = `nobody knows what the deleted file guarded: ${messageOf(error)}`;
    return [incompleteFinding({ code: 'unreadable', reason, risk: 'unknown' }, locator, context.rules)];
  }
}
