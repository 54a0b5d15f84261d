// Looks at a file that a change deletes: a guard that is gone protects as little as one that is switched off.
import { messageOf } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { InspectionContext, Inspector } from '../core/inspection.ts';
import { incompleteFinding } from './incomplete.ts';
import type { RemovedFile } from './workplace/workplace.ts';

/** Findings stand at the path that was deleted, without a line. Never rejects. */
export async function removalFindings(
  { path, movedTo, was }: RemovedFile,
  context: InspectionContext,
  inspectors: readonly Inspector[],
): Promise<readonly Finding[]> {
  const asked = inspectors.flatMap(({ removal }) => (removal?.isAbout(path) === true ? [removal] : []));
  if (asked.length === 0) return [];
  const here = { ...context, ...(movedTo !== undefined && { movedTo }) };
  try {
    const guard = await was();
    const found = await Promise.all(asked.map((removal) => removal.inspect(guard, here)));
    return found.flat();
  } catch (error) {
    const reason = `nobody knows what the deleted file guarded: ${messageOf(error)}`;
    const locator = { path, members: [] };
    return [incompleteFinding({ code: 'unreadable', reason, risk: 'unknown' }, locator, context.rules)];
  }
}
