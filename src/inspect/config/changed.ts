// Says when the chat template inside a configuration is not the one that was there before.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { type HubFact, hubFacts } from '../../format/hub/facts.ts';
import { changedAmong } from '../template/changed.ts';
import { parseConfig } from './parse.ts';

type TemplateFact = Extract<HubFact, { kind: 'template' }>;

/** Bytes of an earlier version that are read: configurations are small. */
const MAX_BYTES = 4 * 2 ** 20;

/** Compares with the same configuration at base. */
export async function changedTemplates(
  facts: readonly HubFact[],
  { locator }: Artifact,
  context: InspectionContext,
): Promise<Finding[]> {
  const now = templatesIn(facts);
  if (now.length === 0 || context.before === undefined || locator.members.length > 0) return [];
  const { bytes } = await context.before();
  const text = new TextDecoder().decode(await bytes.read(0, MAX_BYTES));
  const { roots } = await parseConfig(text, /\.ya?ml$/i.test(locator.path) ? 'yaml' : 'json');
  return changedAmong(now, templatesIn(hubFacts(roots, true)), locator.path, context);
}

function templatesIn(facts: readonly HubFact[]): TemplateFact[] {
  return facts.filter((fact) => fact.kind === 'template');
}
