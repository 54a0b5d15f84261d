// Runs the Keras inspectors over bytes, as the pipeline would.
import { memoryBytes } from '../../../src/core/bytes.ts';
import type { InspectionContext, Inspector } from '../../../src/core/inspection.ts';
import { loadRules } from '../../../src/core/rulebook.ts';
import { archiveInspector } from '../../../src/inspect/archive.ts';
import { kerasConfigInspector } from '../../../src/inspect/keras/config.ts';
import { hdf5Inspector } from '../../../src/inspect/keras/hdf5.ts';
import { pickleInspector } from '../../../src/inspect/pickle/pickle.ts';
import { type FileInspection, inspectFile } from '../../../src/inspect/walk.ts';

const INSPECTORS: readonly Inspector[] = [
  archiveInspector,
  hdf5Inspector,
  kerasConfigInspector,
  pickleInspector,
];

export async function inspectKeras(
  data: Uint8Array,
  path = 'config.json',
  differing: Partial<InspectionContext> = {},
): Promise<FileInspection> {
  const context: InspectionContext = {
    rules: await loadRules(),
    allowedGlobals: new Set(),
    openLfs: () => Promise.resolve(undefined),
    ...differing,
  };
  return inspectFile({ locator: { path, members: [] }, bytes: memoryBytes(data) }, context, INSPECTORS);
}

/** The rules that a configuration fires, each once, worst first as they come. */
export async function rulesOf(config: unknown, allowed: readonly string[] = []): Promise<string[]> {
  const { findings } = await inspectKeras(Buffer.from(JSON.stringify(config)), 'config.json', {
    allowedGlobals: new Set(allowed),
  });
  return [...new Set(findings.map(({ rule }) => rule))];
}
