// Inspects bytes as the pipeline would, with the shipped rules: for tests that state only the bytes.
import { memoryBytes } from '../../src/core/bytes.ts';
import type { InspectionContext } from '../../src/core/inspection.ts';
import { loadRules } from '../../src/core/rulebook.ts';
import { inspectorsFor } from '../../src/inspect/inspectors.ts';
import { type FileInspection, inspectFile } from '../../src/inspect/walk.ts';

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
    ...differing,
  };
  return inspectFile(
    { locator: { path, members: [] }, bytes: memoryBytes(data) },
    context,
    inspectorsFor(rules),
  );
}
