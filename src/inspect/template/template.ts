// The inspector of Jinja templates: chat templates of models above all, and any other file of Jinja.
import type { Artifact } from '../../core/artifact.ts';
import type { Inspector } from '../../core/inspection.ts';
import { JINJA_LIMITS } from '../../format/jinja/limits.ts';
import { hasTags } from '../../format/jinja/sniff.ts';
import { baseName } from '../name.ts';
import { utf8 } from '../utf8.ts';
import { isTemplateMember } from './claims.ts';

export const templateInspector: Inspector = {
  name: 'template',
  recognises,
  inspect: async (artifact, context) => (await import('./inspect.ts')).inspectTemplate(artifact, context),
};

const SUFFIXES = ['.jinja', '.jinja2', '.j2', '.template'] as const;

async function recognises(artifact: Artifact, head: Uint8Array): Promise<boolean> {
  if (isTemplateMember(artifact)) return true;
  const name = baseName(artifact.locator);
  if (!SUFFIXES.some((suffix) => name.endsWith(suffix))) return false;
  if (hasTags(utf8(head))) return true;
  const { bytes } = artifact;
  if (bytes.size <= head.length) return false;
  return bytes.size > JINJA_LIMITS.bytes || hasTags(utf8(await bytes.read(0, bytes.size)));
}
