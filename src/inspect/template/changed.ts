// Says when a chat template is not the one that was there before: it shapes every answer of the model.
import type { Artifact } from '../../core/artifact.ts';
import type { Finding } from '../../core/finding.ts';
import type { InspectionContext } from '../../core/inspection.ts';
import { findingOf } from '../../core/rule.ts';
import { JINJA_LIMITS } from '../../format/jinja/limits.ts';

/** For a template in a file of its own; members have no earlier version to compare with. */
export async function changedTemplate(
  text: string,
  { locator }: Artifact,
  context: InspectionContext,
): Promise<Finding[]> {
  if (context.before === undefined || locator.members.length > 0) return [];
  const { bytes } = await context.before();
  const before = new TextDecoder().decode(await bytes.read(0, JINJA_LIMITS.bytes));
  return before === text ? [] : [changeFinding(before, text, locator.path, context)];
}

/** A template inside a configuration or a model. */
export interface NamedTemplate {
  readonly name: string;
  readonly text: string;
}

/** One finding for the first template that was there under the same name and reads otherwise now. */
export function changedAmong(
  now: readonly NamedTemplate[],
  before: readonly NamedTemplate[],
  path: string,
  context: InspectionContext,
): Finding[] {
  const known = new Map(before.map(({ name, text }) => [name, text]));
  const changed = now.find(({ name, text }) => known.has(name) && known.get(name) !== text);
  return changed === undefined
    ? []
    : [changeFinding(known.get(changed.name) ?? '', changed.text, path, context)];
}

function changeFinding(before: string, after: string, path: string, { rules }: InspectionContext): Finding {
  const lines = changedLines(before, after);
  return findingOf(rules.rule('TEMPLATE-CHANGED'), {
    evidence: `the chat template of ${path} changed: ${lines}`,
    location: { path, members: [] },
    subject: `${before.length} to ${after.length}: ${after.slice(0, 200)}`,
  });
}

/** How many lines are new or gone, whatever their order. */
function changedLines(before: string, after: string): string {
  const old = new Set(before.split('\n'));
  const now = new Set(after.split('\n'));
  const added = [...now].filter((line) => !old.has(line)).length;
  const removed = [...old].filter((line) => !now.has(line)).length;
  return `${added} lines added, ${removed} removed`;
}
