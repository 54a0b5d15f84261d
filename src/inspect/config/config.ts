// The inspector of configurations in JSON and YAML: what they make a library import, fetch, build and run.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspector } from '../../core/inspection.ts';
import { hasModelConfigName, mayHoldConfig, mayHoldPythonTag } from '../../format/hub/sniff.ts';
import { baseName } from '../name.ts';
import { utf8 } from '../utf8.ts';
import { languageOf, MAX_BYTES } from './claims.ts';

export const configInspector: Inspector = {
  name: 'config',
  recognises,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectConfig(artifact, context),
};

async function recognises(artifact: Artifact, head: Uint8Array): Promise<boolean> {
  const language = languageOf(artifact, head);
  if (language === undefined || artifact.bytes.size === 0) return false;
  if (artifact.bytes.size > MAX_BYTES)
    return language === 'yaml' || hasModelConfigName(baseName(artifact.locator));
  const { size } = artifact.bytes;
  const text = utf8(size <= head.length ? head : await artifact.bytes.read(0, size));
  return mayHoldConfig(text) || (language === 'yaml' && mayHoldPythonTag(text));
}
