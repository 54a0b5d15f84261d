// The inspector of Python files that transformers imports from beside a model, once remote code is trusted.
import type { Artifact } from '../core/artifact.ts';
import type { Inspection, InspectionContext, Inspector } from '../core/inspection.ts';
import { findingOf } from '../core/rule.ts';
import { CONFIGS_OF_CODE } from '../format/hub/sniff.ts';
import { baseName } from './name.ts';
import { beside } from './neighbours.ts';

/** Names that the library gives to such files; `auto_map` points at them by these by convention. */
const NAME =
  /^(?:modell?ing|configuration|tokenization|processing|image_processing|feature_extraction|video_processing)_\w+\.py$/;
const CUSTOM_GENERATE = /(?:^|\/)custom_generate\/\w+\.py$/;
/** Where a library keeps its own modules: they are its source code, not something a model brings. */
const LIBRARY = /(?:^|\/)(?:src|site-packages|tests?|transformers|diffusers)\//;
const IMPORT = /^(?:from|import) +transformers\b/m;
/** Bytes in which a module imports what it needs. */
const IMPORT_BYTES = 65_536;

export const codeFileInspector: Inspector = {
  name: 'model-code',
  recognises,
  inspect: inspectCodeFile,
};

async function recognises({ locator, bytes }: Artifact): Promise<boolean> {
  const path = locator.members.at(-1) ?? locator.path;
  if (CUSTOM_GENERATE.test(path)) return true;
  if (!NAME.test(baseName(locator)) || LIBRARY.test(path)) return false;
  return IMPORT.test(Buffer.from(await bytes.read(0, IMPORT_BYTES)).toString('latin1'));
}

async function inspectCodeFile(
  { locator }: Artifact,
  { rules, openHead }: InspectionContext,
): Promise<Inspection> {
  const { path, members } = locator;
  const name = members.at(-1) ?? path;
  const generates = CUSTOM_GENERATE.test(name);
  const isBesideModel = generates || members.length > 0 || (await hasModel(path, openHead));
  const when = generates ? 'generate() of transformers' : 'from_pretrained() of transformers';
  const finding = findingOf(rules.rule('HUB-CODE-FILE'), {
    evidence: `${name} is Python code that ${when} may import from beside the model`,
    location: { path, members },
    subject: baseName(locator),
  });
  return { format: 'python', findings: isBesideModel ? [finding] : [], members: [], incomplete: [] };
}

/**
 * Whether a model is kept beside the file, or at the root, from where code in folders is imported. Without one the file is
 * a module of some program.
 */
async function hasModel(path: string, openHead: InspectionContext['openHead']): Promise<boolean> {
  if (openHead === undefined) return true;
  for (const config of new Set([...CONFIGS_OF_CODE.map((name) => beside(path, name)), CONFIGS_OF_CODE[0]]))
    if ((await openHead(config)) !== undefined) return true;
  return false;
}
