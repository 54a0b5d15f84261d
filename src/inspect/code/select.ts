// Chooses among verdicts: one for each root cause, weighed by where the program stands.
import { compareSeverity, SEVERITIES, type Severity } from '../../core/severity.ts';
import type { Verdict } from './combine.ts';
import type { PathKind } from './path.ts';

/** Verdicts of one rule that one program reports; the evidence of the first ones is enough to act on. */
const MAX_PER_RULE = 20;

/** What is reported as one: the verdict that says it, and all that it stands for. */
export interface Selected {
  readonly verdict: Verdict;
  readonly all: readonly Verdict[];
}

/**
 * One for each place; what is only near each other is one for each function, or for the file. What a verdict stands
 * for is kept, so that something new next to something old does not look like it.
 */
export function selectVerdicts(verdicts: readonly Verdict[], path: PathKind, bundle: boolean): Selected[] {
  const weighed = verdicts
    .map((verdict) => ({ ...verdict, severity: weigh(verdict, path, bundle) }))
    .sort((a, b) => compareSeverity(a.severity, b.severity) || strength(a) - strength(b));
  const places = new Set<string>();
  const groups = new Map<string, Verdict[]>();
  const rules = new Map<string, number>();
  for (const verdict of weighed) {
    const { rule, relation } = verdict;
    const sink = verdict.traits.at(-1);
    const place = `${sink?.line}:${sink?.column}`;
    const group = groups.get(groupOf(verdict));
    if (group !== undefined) group.push(verdict);
    const count = rules.get(rule.id) ?? 0;
    if (
      group !== undefined ||
      places.has(place) ||
      (relation === 'file' && count > 0) ||
      count >= MAX_PER_RULE
    )
      continue;
    places.add(place);
    rules.set(rule.id, count + 1);
    groups.set(groupOf(verdict), [verdict]);
  }
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ verdict: all[0], all }]));
}

function groupOf({ rule, relation, traits }: Verdict): string {
  const sink = traits.at(-1);
  if (relation === 'file') return `${rule.id} file`;
  if (relation === 'function') return `${rule.id} function ${sink?.scope}`;
  return `${rule.id} ${sink?.line}:${sink?.column}`;
}

function strength({ relation }: Verdict): number {
  return { flow: 0, here: 1, function: 2, file: 3 }[relation];
}

/** What flows is taken as it is everywhere; what is only near weighs less where honest code has it near, too. */
function weigh({ severity, relation }: Verdict, { quiet, vendored }: PathKind, bundle: boolean): Severity {
  if (relation === 'flow') return severity;
  const steps = (quiet ? 1 : 0) + (vendored || bundle ? (relation === 'here' ? 1 : 2) : 0);
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + steps, SEVERITIES.length - 1)] ?? severity;
}
