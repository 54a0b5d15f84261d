// Inspects bytes as the pipeline would, with the shipped rules: for tests that state only the bytes.
import { memoryBytes } from '../../src/core/bytes.ts';
import type { InspectionContext } from '../../src/core/inspection.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { inspectorsFor } from '../../src/inspect/inspectors.ts';
import { type FileInspection, inspectFile } from '../../src/inspect/walk.ts';

/** In tests every release after this day is young. */
export const YOUNG_SINCE = new Date('2026-06-01T00:00:00Z');

export async function inspectBytes(
  data: Uint8Array,
  path = 'model.bin',
  differing: Partial<InspectionContext> = {},
): Promise<FileInspection> {
  const rules = await loadRules();
  const context: InspectionContext = {
    rules,
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
    youngSince: YOUNG_SINCE,
    ...differing,
  };
  return inspectFile(
    { locator: { path, members: [] }, bytes: memoryBytes(data) },
    context,
    inspectorsFor(rules),
  );
}
