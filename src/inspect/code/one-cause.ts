// Verdicts that say one thing twice: of a command as a text, as a call, and as the program that the text is.
import { compareSeverity } from '../../core/severity.ts';
import type { CodeVerdict } from './judge.ts';

export interface PlacedVerdict {
  readonly verdict: CodeVerdict;
  /** Whether it is on a program inside the file, in whose text the place is only roughly known. */
  readonly inside: boolean;
}

/** Columns within which a text and the call that is given it stand. Bundles have many statements on one line. */
const NEAR = 200;

/**
 * One of those that a rule says of one statement: the strongest, and among these that on the outermost program. What it
 * stands for is kept in its subject, so that something new in the statement does not look like what was there.
 */
export function oneOfEachCause(placed: readonly PlacedVerdict[]): CodeVerdict[] {
  const ranked = [...placed].sort(
    (a, b) => compareSeverity(a.verdict.severity, b.verdict.severity) || Number(a.inside) - Number(b.inside),
  );
  const kept = new Map<string, { one: PlacedVerdict; subjects: string[] }[]>();
  const told = new Map<PlacedVerdict, { one: PlacedVerdict; subjects: string[] }>();
  for (const one of ranked) {
    const key = `${one.verdict.rule} ${one.verdict.line}`;
    const there = kept.get(key) ?? [];
    const same = there.find((other) => isSame(other.one, one));
    if (same !== undefined) {
      same.subjects.push(one.verdict.subject);
      continue;
    }
    const entry = { one, subjects: [one.verdict.subject] };
    kept.set(key, [...there, entry]);
    told.set(one, entry);
  }
  return placed.flatMap((one) => {
    const entry = told.get(one);
    return entry === undefined ? [] : [{ ...one.verdict, subject: entry.subjects.join(' & ') }];
  });
}

/** Two places of equal weight in one program are two things. */
function isSame(strongest: PlacedVerdict, other: PlacedVerdict): boolean {
  if (Math.abs(strongest.verdict.column - other.verdict.column) > NEAR) return false;
  return strongest.inside !== other.inside || strongest.verdict.severity !== other.verdict.severity;
}
