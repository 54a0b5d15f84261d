// Says when the chat template inside a configuration is not the one that was there before.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { type HubFact, hubFacts } from '../../format/hub/facts.ts';
import { changeFinding } from '../template/changed.ts';
import { parseConfig } from './parse.ts';

type TemplateFact = Extract<HubFact, { kind: 'template' }>;

/** Bytes of an earlier version that are read: configurations are small. */
const MAX_BYTES = 4 * 2 ** 20;

/** One finding for the first template that was there under the same name and reads otherwise now. */
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
  const before = new Map(templatesIn(hubFacts(roots, true)).map((fact) => [fact.name, fact.text]));
  const changed = now.find((fact) => before.has(fact.name) && before.get(fact.name) !== fact.text);
  return changed === undefined
    ? []
    : [changeFinding(before.get(changed.name) ?? '', changed.text, locator.path, context)];
}

function templatesIn(facts: readonly HubFact[]): TemplateFact[] {
  return facts.filter((fact) => fact.kind === 'template');
}
