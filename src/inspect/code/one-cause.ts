// Verdicts that say one thing twice: of a command as a text, as a call, and as the program that the text is.
import { compareSeverity, isAtLeast, type Severity } from '../../core/severity.ts';
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
  const kept = new Kept();
  const told = new Map<PlacedVerdict, Entry>();
  for (const one of ranked) {
    const same = kept.sameAs(one);
    if (same === undefined) told.set(one, kept.add(one));
    else same.subjects.push(one.verdict.subject);
  }
  return placed.flatMap((one) => {
    const entry = told.get(one);
    return entry === undefined ? [] : [{ ...one.verdict, subject: entry.subjects.join(' & ') }];
  });
}

interface Entry {
  readonly one: PlacedVerdict;
  readonly subjects: string[];
}

/** By rule, line and stretch of columns: a bundle has all of its verdicts on one line. */
class Kept {
  private readonly stretches = new Map<string, Entry[]>();

  sameAs(one: PlacedVerdict): Entry | undefined {
    for (const step of [0, -1, 1]) {
      const same = this.stretches.get(keyOf(one, step))?.find((entry) => isSame(entry.one, one));
      if (same !== undefined) return same;
    }
    return undefined;
  }

  add(one: PlacedVerdict): Entry {
    const entry = { one, subjects: [one.verdict.subject] };
    const key = keyOf(one, 0);
    const there = this.stretches.get(key);
    if (there === undefined) this.stretches.set(key, [entry]);
    else there.push(entry);
    return entry;
  }
}

function keyOf({ verdict: { rule, line, column } }: PlacedVerdict, step: number): string {
  return `${rule} ${line} ${Math.floor(column / NEAR) + step}`;
}

/** Two places of equal weight in one program are two things. */
function isSame(strongest: PlacedVerdict, other: PlacedVerdict): boolean {
  if (Math.abs(strongest.verdict.column - other.verdict.column) > NEAR) return false;
  return strongest.inside !== other.inside || strongest.verdict.severity !== other.verdict.severity;
}

/**
 * Of a program inside another, only what is worse than all that is told of the place where the other runs it: that a text
 * is decoded and run, and what this text does, is one thing.
 */
export function withoutEchoes<Program extends { readonly inside: readonly unknown[] }>(
  programs: readonly Program[],
  judge: (program: Program) => readonly PlacedVerdict[],
): PlacedVerdict[] {
  const told = new Map<string, { readonly depth: number; readonly severity: Severity }>();
  return programs.flatMap((program) => {
    const depth = program.inside.length;
    const fresh = judge(program).filter(({ verdict: { line, column, severity } }) => {
      const before = told.get(`${line}:${column}`);
      return before === undefined || before.depth >= depth || !isAtLeast(before.severity, severity);
    });
    for (const { verdict } of fresh) {
      const place = `${verdict.line}:${verdict.column}`;
      const before = told.get(place);
      if (before === undefined || !isAtLeast(before.severity, verdict.severity))
        told.set(place, { depth, severity: verdict.severity });
    }
    return fresh;
  });
}
